"""Facts near a passage, of which those that differ in their numbers alone are asked together (`twins.py`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.twins import Nearby, Twins, numbers_in, numbers_of
from onrecord.corpus.facts.window import Window

# No farther apart stand two figures that are told as parts of one.
_REACH: Final = 120


class Crowd:
    """Facts in an order, `facts`: twins, and those that are asked each by itself."""

    def __init__(self, facts: Sequence[KnownFact], twins: Sequence[Twins] = ()) -> None:
        self.facts = facts
        self.twins = twins
        together = {known.fact.key for each in twins for known in each.members}
        self._alone = [known for known in facts if known.fact.key not in together] if twins else facts
        self._places = {known.fact.key: place for place, known in enumerate(facts)}

    def with_others(self, others: Iterable[KnownFact]) -> Crowd:
        """The crowd with other facts behind it; itself where there are none."""
        more = {known.fact.key: known for known in others if known.fact.key not in self._places}
        return Crowd((*self.facts, *more.values()), self.twins) if more else self

    def groups(self, around: Nearby | None, met: Collection[str]) -> Iterator[Sequence[KnownFact]]:
        """The facts in groups, the first of each of which can be asked for all; by themselves those with the keys of `met`."""
        yield from ((known,) for known in self._alone)
        if around is not None:
            for twins in self.twins:
                yield from twins.groups(around, met)

    def place(self, known: KnownFact) -> int:
        """Where a fact stands among the others."""
        return self._places[known.fact.key]


def nearby(site: Site, sentences: Sequence[Sequence[Scoped]], index: int) -> Nearby:
    """What the figures of a sentence with some are read with: those of the two before it, and of the one behind it, which
    may lean on them."""
    beside = [each for sentence in sentences[max(index - 2, 0) : index + 2] for each in sentence]
    numbers = {number for each in beside for number in numbers_of(each.figure)}
    for told in (*site.frame, *(around.prose for around in site.around[1:])):
        numbers |= numbers_in(told)
    windows = {(told.words[0].start, told.words[-1].end) for each in beside for told in _sentences(each.scope) if told.words}
    for start, end in windows:
        numbers |= numbers_in(site.prose, start, end)
    numbers.update(_sums(sentences[index]))
    return Nearby(tuple(each.figure for each in beside), frozenset(numbers))


def _sentences(found: Scope) -> tuple[Window, Window]:
    return found.sentence, found.before


def _sums(sentence: Sequence[Scoped]) -> Iterator[str]:
    """The sums of the figures of a sentence that stand by one another: one on record may be told in two parts."""
    for at, one in enumerate(sentence):
        for other in islice(sentence, at + 1, None):
            if other.figure.stretch.start - one.figure.stretch.end > _REACH:
                break
            if not (isinstance(one.figure.value, str) or isinstance(other.figure.value, str)):
                yield from numbers_of(one.figure._replace(value=one.figure.value + other.figure.value))
