"""Facts near a passage, and those of them that the figures of a sentence may speak of: only those are asked, however many facts
there are.

Many facts share a group of cues, so each group is looked for once: in what leads to a sentence's figures (`inside`: the
sentence, the one before and what heads its row and column), and in all that its passage leans on (`around`). A fact may be
spoken of where all of its groups stand around, or its name does in a passage about its topic; and inside its name has to
stand, or half of its groups where it has none. So it is filed under the groups of which one has to stand inside: under its
name, or under so many of its rarest groups that fewer than half are left. Of names it is filed by its figure, too, which
may be given to another.

Of those found, facts that differ in their numbers alone are asked together (`twins.py`). A trace (`inspect`) asks all, each by
itself, and the tests hold the ways to the same findings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple, TypeVar

from onrecord.corpus.facts.changes.directions import change
from onrecord.corpus.facts.known import KnownFact, Topic
from onrecord.corpus.facts.obstacles.nearness import units_in
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.twins import Nearby, Twins, numbers_in, numbers_of
from onrecord.corpus.facts.window import Group, Window, window
from onrecord.language.figures.nouns import singular
from onrecord.model import Figure

K = TypeVar("K", bound=Hashable)

# No farther apart stand two figures that are told as parts of one.
_REACH: Final = 120
# The group under which all facts are filed that a change tells of by any word for it.
_CHANGE: Final = 0


class Crowd:
    """Facts in an order, `facts`, some of them twins; those by themselves where they are `traced`."""

    def __init__(self, facts: Sequence[KnownFact], twins: Sequence[Twins] = (), traced: bool = False) -> None:
        self.facts = facts
        self.twins = twins
        self._traced = traced
        self._together = {known.fact.key: each for each in twins for known in each.members}
        self._places = {known.fact.key: place for place, known in enumerate(facts)}
        self._cues = _Cues(facts)

    def having(self, figure: Figure) -> Iterable[KnownFact]:
        """The facts of names whose one figure has the value of another."""
        return map(self.facts.__getitem__, self._cues.by_value.get(figure.value, ()))

    def asked(self, sentence: Sequence[Scoped], topics: Collection[Topic]) -> Sequence[KnownFact]:
        """The facts that figures of a sentence may speak of, in a passage about `topics`, or that the sentence may give to
        another name."""
        if self._traced:
            return self.facts
        places = set(self._cues.told(self.facts, sentence, topics))
        for each in sentence:
            places.update(self._cues.by_value.get(each.figure.value, ()))
        return [self.facts[place] for place in sorted(places)]

    def groups(self, asked: Iterable[KnownFact], around: Nearby | None, met: Collection[str]) -> Iterator[Sequence[KnownFact]]:
        """Facts in groups, the first of each of which can be asked for all; by themselves those with the keys of `met`."""
        together: dict[Twins, None] = {}
        for known in asked:
            twins = self._together.get(known.fact.key)
            if twins is None:
                yield (known,)
            else:
                together[twins] = None
        if around is not None:
            for twins in together:
                yield from twins.groups(around, met)

    def place(self, known: KnownFact) -> int:
        """Where a fact stands among the others."""
        return self._places[known.fact.key]


class _Reach(NamedTuple):
    """The groups of cues, by their identities, that stand inside and around; whether their sentence is a cell, or tells of a
    change."""

    inside: frozenset[int]
    around: frozenset[int]
    cell: bool
    changes: bool


class _Cues:
    """Facts, by their places, filed by what has to stand where a figure speaks of them."""

    def __init__(self, facts: Sequence[KnownFact]) -> None:
        self._groups = {id(group): group for known in facts for group in known.cues}
        self._words = _filed((form, key) for key, group in self._groups.items() for form in group)
        self._units = _filed((unit, key) for key, group in self._groups.items() for unit in _units(group))
        common = Counter(id(group) for known in facts for group in known.cues)
        self._facts = _filed((key, place) for place, known in enumerate(facts) for key in _needed(known, common))
        self.by_value = _filed(
            (known.figures[0].value, place) for place, known in enumerate(facts) if known.named and len(known.figures) == 1
        )
        self._held = lru_cache(maxsize=1 << 8)(self._find)

    def told(self, facts: Sequence[KnownFact], sentence: Sequence[Scoped], topics: Collection[Topic]) -> Iterator[int]:
        """The places of the facts that the figures of a sentence may speak of."""
        reach = self._reach(sentence)
        # The name that a cell is of may stand anywhere.
        keys = reach.around if reach.cell else reach.inside
        for key in keys | {_CHANGE} if reach.changes else keys:
            for place in self._facts.get(key, ()):
                if _may_be_told(facts[place], reach, topics):
                    yield place

    def _reach(self, sentence: Sequence[Scoped]) -> _Reach:
        found = sentence[0].scope
        units = units_in(found)
        inside = frozenset[int]().union(
            *map(self._held, (found.sentence, found.before, *map(window, found.frame))),
            *(self._units.get(unit, ()) for unit in units),
        )
        changes = _CHANGE in self._facts and any(
            change(found.sentence.prose, found.opens, each.figure) is not None for each in sentence
        )
        return _Reach(inside, inside.union(*map(self._held, found.context)), found.is_cell, changes)

    def _find(self, told: Window) -> frozenset[int]:
        """The groups that stand in a window."""
        words = self._words.keys() & told.known_as
        keys = {key for word in words for key in self._words[word]}
        return frozenset(key for key in keys if told.holds(self._groups[key]))


def _filed(entries: Iterable[tuple[K, int]]) -> Mapping[K, Sequence[int]]:
    """What is filed under each key."""
    found: defaultdict[K, list[int]] = defaultdict(list)
    for key, entry in entries:
        found[key].append(entry)
    return dict(found)


def _units(group: Group) -> set[str]:
    """The units that the cues of a group may be: "degrees"."""
    return {singular(form) for form, cues in group.items() if any(len(cue.forms) == 1 for cue in cues)}


def _needed(known: KnownFact, common: Mapping[int, int]) -> set[int]:
    """The groups of a fact of which one has to stand inside."""
    keys = [id(group) for group in known.cues]
    most = 1 if known.named else len(keys) // 2 + 1
    rare = keys if known.named else sorted(keys, key=common.__getitem__)
    return {*rare[:most], *([_CHANGE] if any(known.ways) else ())}


def _may_be_told(known: KnownFact, reach: _Reach, topics: Collection[Topic]) -> bool:
    """Whether so much of what tells of a fact stands where it has to that a figure may speak of it."""
    keys = [_CHANGE if reach.changes and way else id(group) for group, way in zip(known.cues, known.ways, strict=True)]
    inside = [key == _CHANGE or key in reach.inside for key in keys]
    if not all(held or key in reach.around for held, key in zip(inside, keys, strict=True)):
        named = known.named and (inside[0] or keys[0] in reach.around)
        if not (named and topics and known.topic in topics):
            return False
    return (reach.cell or inside[0]) if known.named else 2 * sum(inside) >= len(inside)


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
