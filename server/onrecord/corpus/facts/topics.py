"""What a passage measures, told by the facts of names that it has right to the digit: no chance gives two of them, nor one in a
list of names that says of which year it is. Then the other names are held to theirs, also where no word says what is measured.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.corpus.facts.crowds import Crowd
from onrecord.corpus.facts.known import KnownFact, Topic
from onrecord.corpus.facts.obstacles.counting import telling
from onrecord.corpus.facts.owning.owners import is_name_in
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.corpus.facts.speaking import speaks_of
from onrecord.corpus.facts.verdicts import is_own
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.model import Figure
from onrecord.text import Stretch

# So many facts of one topic that a passage has right, to the digit, tell that it is about that topic.
_SIBLINGS: Final = 2
# So many names, each with its figure, make a list.
_ITEMS: Final = 3
_NAME: Final = r"(?:the\s)?[A-Z][\w.'’-]{0,30}(?:\s(?:of\s)?[A-Z][\w.'’-]{0,30}){0,3}"
_HAS: Final = (
    r"(?:\s(?:first|second|third|fourth|fifth|next|last|top))?(?:,?\s(?:with|at|on|had|spent|managed))?"
    r"(?:\s(?:just|only|about|around|some|nearly|almost))?\s?[:(–—-]?\s?"
)
_ITEM: Final = re.compile(rf"(?:.*\W)?{_NAME}{_HAS}", re.DOTALL)
_NEXT: Final = re.compile(rf"\)?[,;]?\s(?:(?:and|then|next|followed\sby|ahead\sof|before|behind)\s){{0,2}}{_NAME}{_HAS}")
_REACH: Final = 100
# By these a sentence tells who came where in a list.
_RANKED: Final = frozenset(
    """
    per cent percent first second third fourth fifth next last top bottom led leads lead ranked ranks rank came comes come
    followed follows stood stands highest lowest ahead behind place placed
    """.split()
)
# By what a decimal point in the wrong place multiplies.
_SLIPS: Final = (0.01, 0.1, 10.0, 100.0)
_SAME: Final = 1e-6


class Right(NamedTuple):
    """A fact that a passage has right to the digit, and where; `measured` says that it also tells something of what is
    measured, so that no chance did it."""

    known: KnownFact
    each: Scoped
    measured: bool


def rights(near: Crowd, sentences: Sequence[list[Scoped]]) -> Iterator[Right]:
    """The facts of names that a passage has right to the digit."""
    for each in (each for sentence in sentences for each in sentence):
        for known in near.having(each.figure):
            if is_own(known, each.figure) and speaks_of(known, each, leaning=True, established=True):
                yield _right(known, each)


def exchanged(near: Crowd, sentences: Sequence[list[Scoped]]) -> Iterator[Right]:
    """The facts of names of which a passage has the figures in one another's place: each name with just that of the other."""
    for sentence in sentences:
        given: dict[tuple[str, str], Right] = {}
        owns = [(each, other) for each in sentence for other in near.having(each.figure) if is_own(other, each.figure)]
        asked = near.asked(sentence, {other.topic for _, other in owns}) if owns else ()
        named = [(known, known.topic) for known in asked if known.named]
        for each, other in owns:
            for known, topic in named:
                if topic != other.topic or is_own(known, each.figure):
                    continue
                if speaks_of(known, each, leaning=True, established=True):
                    given[known.fact.key, other.fact.key] = _right(known, each)
        yield from (right for (one, other), right in given.items() if (other, one) in given)


def _right(known: KnownFact, each: Scoped) -> Right:
    return Right(known, each, any(map(each.scope.anywhere, known.cues[1:])))


def established(found: Iterable[Right], exchanged: Iterable[Right] = ()) -> frozenset[Topic]:
    """The topics that a passage is about: it has several of their facts right; or in one another's place, and tells something
    of what is measured or begins with a further one that is right."""
    facts: defaultdict[Topic, set[str]] = defaultdict(set)
    begun: set[Topic] = set()
    for right in found:
        facts[right.known.topic].add(right.known.fact.key)
        begun |= {right.known.topic} if not right.each.scope.before.words and _is_bare(right) else set()
    swapped: defaultdict[Topic, set[str]] = defaultdict(set)
    for right in exchanged:
        if right.measured or (right.known.topic in begun and _is_bare(right)):
            swapped[right.known.topic].add(right.known.fact.key)
    return frozenset(topic for topic in (*facts, *swapped) if len(facts[topic] | swapped[topic]) >= _SIBLINGS)


def _is_bare(right: Right) -> bool:
    """Whether a sentence tells nothing but who came where and with how much: "Skerry ranked first, at 5%"."""
    told = right.each.scope.sentence
    small = (word.form for word in told.words if not is_name_in(told, word) and not is_number(word.form))
    return all(form in COMMON or form in _RANKED for form in small)


class Lists(NamedTuple):
    """What the lists of names in a sentence measure: of each figure in one the topics of which one of the list is right, for a
    year that is told; and all topics of which the sentence has a fact right."""

    topics: Mapping[Stretch, frozenset[Topic]]
    right: frozenset[Topic]

    @property
    def told(self) -> frozenset[Topic]:
        """All topics that a figure of the sentence may be of."""
        return self.right.union(*self.topics.values())

    def measure(self, known: KnownFact, figure: Figure) -> bool:
        """Whether a figure is known to measure what a fact does: in a list, or beside one that is right by having the digits
        of its own fact and the point in the wrong place."""
        if known.topic in self.topics.get(figure.stretch, ()):
            return True
        return known.topic in self.right and _is_slip(known, figure)


def lists(found: Iterable[Right], sentence: Sequence[Scoped]) -> Lists:
    """The lists of names in a sentence, beside the facts that its passage has right."""
    inside = {each.figure.stretch for each in sentence}
    beside = [right for right in found if right.each.figure.stretch in inside]
    topics: dict[Stretch, frozenset[Topic]] = {}
    for row in _rows(sentence) if beside else ():
        dated = (each for each in beside if each.each.figure.stretch in row and each.known.years & each.each.scope.times.years)
        told = frozenset(each.known.topic for each in dated)
        topics |= dict.fromkeys(row, told)
    return Lists(topics, frozenset(right.known.topic for right in beside))


def _rows(sentence: Sequence[Scoped]) -> Iterator[frozenset[Stretch]]:
    """The figures that stand in one list of names: "Skerry 5%, Bergen 4% and Lund 3%"."""
    for kind in sorted({each.figure.kind for each in sentence}):
        row: list[Stretch] = []
        for each in (each for each in sentence if each.figure.kind == kind):
            prose, at = each.scope.sentence.prose, each.figure.stretch
            if row and _NEXT.fullmatch(prose, row[-1].end, at.start):
                row.append(at)
                continue
            if len(row) >= _ITEMS:
                yield frozenset(row)
            row = [at] if _ITEM.fullmatch(prose, max(each.scope.opens, at.start - _REACH), at.start) else []
        if len(row) >= _ITEMS:
            yield frozenset(row)


def _is_slip(known: KnownFact, figure: Figure) -> bool:
    """Whether a figure has the digits on record, and the decimal point elsewhere."""
    if len(known.figures) != 1 or not telling(known.figures[0]):
        return False
    value, recorded = figure.value, known.figures[0].value
    if isinstance(value, str) or isinstance(recorded, str) or figure.kind != known.figures[0].kind:
        return False
    return any(abs(value - recorded * slip) <= _SAME * abs(value) for slip in _SLIPS)
