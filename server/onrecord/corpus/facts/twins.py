"""Facts that differ in their numbers alone, "The hall had 40 lamps in 1998" and "The hall had 55 lamps in 2004": twins. To a
sentence that has the numbers of neither both are the same, so that one of them can be asked for all.

What is asked of a fact beside a figure is whether its words and cues stand there, whether its numbers agree with those told,
and whether they are the same. So twins have the same words, as many digits where that matters, and numbers of one kind and
unit. A trace (`inspect`) asks each by itself, and the tests hold the two ways to the same findings.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.periods import periods
from onrecord.corpus.facts.rounding import widest
from onrecord.language.figures.measures import based_on
from onrecord.memory import remembered
from onrecord.model import Figure

_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR: Final = re.compile(r"(?:1\d|20)\d\d")
_YEAR_TOLD: Final = re.compile(r"(?:19|20)\d\d")
# Kinds of figures of which nothing is asked but whether they are the same, or agree; sums and lengths are also weighed.
_KINDS: Final = frozenset({"number", "percent", "currency"})
# Of more digits than so many no more is asked (`counting.telling`).
_DIGITS: Final = 3
_COUNTS: Final = frozenset({"number", "quantity"})
# Fewer twins are as quickly asked each.
_FEWEST: Final = 4


class Nearby(NamedTuple):
    """What a sentence's figures are read with: its own and those of the sentences beside it, and all numbers of their words
    and of what heads them."""

    figures: tuple[Figure, ...]
    numbers: frozenset[str]


class Twins:
    """Facts that differ in their numbers alone, in the order of those."""

    def __init__(self, members: Iterable[KnownFact]) -> None:
        self.members = sorted(members, key=_value)
        self._values = [_value(known) for known in self.members]
        self._places = {known.fact.key: place for place, known in enumerate(self.members)}
        having: defaultdict[str, list[int]] = defaultdict(list)
        for place, known in enumerate(self.members):
            for number in _own_numbers(known):
                having[number].append(place)
        self._having = dict(having)

    def groups(self, nearby: Nearby, met: Iterable[str]) -> Iterator[Sequence[KnownFact]]:
        """The facts in groups, of each of which one can be asked for all; those with the keys of `met` by themselves."""
        apart = {self._places[key] for key in met if key in self._places} | self._told(nearby)
        yield from ([self.members[place]] for place in apart)
        ends = [bisect_left(self._values, cut) for cut in _cuts(nearby.figures)]
        for low, high in zip([0, *ends], [*ends, len(self.members)], strict=True):
            same = [known for place, known in enumerate(self.members[low:high], low) if place not in apart]
            if same:
                yield same

    def _told(self, nearby: Nearby) -> set[int]:
        """Those that have a number of the sentences, or one that agrees with a figure of theirs."""
        told = {place for number in nearby.numbers & self._having.keys() for place in self._having[number]}
        for figure in nearby.figures:
            for at, theirs in enumerate(self.members[0].figures):
                if not comparable(figure, theirs):
                    continue
                for place in self._within(figure, theirs):
                    known = self.members[place]
                    if place not in told and agrees(figure, known.figures[at], known.fact.tolerance):
                        told.add(place)
        return told

    def _within(self, figure: Figure, theirs: Figure) -> range:
        """The facts whose number, told as `theirs` is, might agree with a figure."""
        if isinstance(figure.value, str):
            # A year is found by its digits, but where it leaves some out.
            whole = "X" not in figure.value[:4] or figure.value.startswith("XXXX")
            return range(0) if whole else range(len(self.members))
        if not _are_told_alike(figure, theirs):
            return range(len(self.members))
        low, high = widest(figure)
        return range(bisect_left(self._values, low), bisect_right(self._values, high))


def _shape(known: KnownFact) -> Hashable:
    """What a fact has in common with its twins; None where it can have none, since more is asked of it than of them."""
    fact, numbers = known.fact, [figure for figure in known.figures if figure.kind != "date"]
    dates = (figure for figure in known.figures if figure.kind == "date")
    if fact.as_of is not None or known.terms or fact.tolerance not in {"rounding", "exact"} or len(numbers) != 1:
        return None
    if not (_is_plain(numbers[0]) and all(map(_is_year, dates))) or any(periods(known.when)):
        return None
    told = [_masked(text or "") for text in (fact.statement, fact.when, fact.figure)]
    figures = [(each.kind, each.unit, each.qualifier, each.of, _masked(each.text), each.lead is None) for each in known.figures]
    return (fact.cues, fact.tolerance, fact.attribute_to, len(known.years), *told, *figures)


def twins_among(facts: Sequence[KnownFact]) -> tuple[Twins, ...]:
    """The twins among facts with the same cues, where there are enough to be asked together."""
    if len(facts) < _FEWEST:
        return ()
    by_shape: defaultdict[Hashable, list[KnownFact]] = defaultdict(list)
    for known in facts:
        by_shape[_shape(known)].append(known)
    return tuple(Twins(members) for shape, members in by_shape.items() if shape is not None and len(members) >= _FEWEST)


@remembered
def numbers_in(prose: str, start: int = 0, end: int | None = None) -> frozenset[str]:
    """The numbers of a prose, as `Nearby` has them: their digits in any order, zeros left out, as misprints have them; and what
    may be a year as it is."""
    found = _NUMBER.findall(prose, start, len(prose) if end is None else end)
    return frozenset((*map(_digits, found), *filter(_YEAR.fullmatch, found)))


def numbers_of(figure: Figure) -> Iterator[str]:
    """The numbers of a figure, also of one in words, or of a year that was cut short."""
    for value in (figure.value, figure.high):
        if isinstance(value, str):
            yield value[:4]
        elif value is not None:
            yield _digits(f"{value:f}")


def _own_numbers(known: KnownFact) -> frozenset[str]:
    """The numbers of a fact, that of its figure also as another number has it, and years as they are."""
    found = _NUMBER.findall(f"{known.when} {known.fact.figure or ''}")
    told = (number if _YEAR.fullmatch(number) else _digits(number) for number in found)
    return frozenset((*told, *(number for figure in known.figures for number in numbers_of(figure))))


def _cuts(figures: Iterable[Figure]) -> list[float]:
    """The counts of things in sentences that have a bare one, too, in order: one on record may be more or less than those that
    "two" are of in "three pilots came, two met the target"."""
    counts = [figure for figure in figures if figure.kind in _COUNTS and not isinstance(figure.value, str)]
    wholes = {float(figure.value) for figure in counts if figure.unit is not None}
    return sorted(wholes) if len(wholes) < len(counts) else []


def _value(known: KnownFact) -> float:
    return next(float(figure.value) for figure in known.figures if figure.kind != "date")


def _is_plain(figure: Figure) -> bool:
    """Whether a figure is one whole number, or one with decimals, and no range or part of one."""
    return figure.kind in _KINDS and figure.high is None and not isinstance(figure.value, str) and abs(figure.value) >= 1


def _is_year(figure: Figure) -> bool:
    return figure.high is None and figure.qualifier == "exactly" and _YEAR.fullmatch(str(figure.value)) is not None


def _are_told_alike(one: Figure, other: Figure) -> bool:
    """Whether two figures agree by their values alone, without one being told in another unit."""
    if one.kind != other.kind:
        return False
    return one.unit == other.unit or (one.kind == "number" and based_on(one.unit) is based_on(other.unit) is None)


def _masked(text: str) -> str:
    """A text without its numbers, but for what is asked of their digits."""
    return _NUMBER.sub(_mask, text)


def _mask(number: re.Match[str]) -> str:
    if _YEAR_TOLD.fullmatch(number[0]):
        return "year"
    marks = "".join(sorted({*number[0]} & {".", ","}))
    return "#" * min(sum(map(str.isdigit, number[0])), _DIGITS) + marks


def _digits(number: str) -> str:
    return "".join(sorted(digit for digit in number if digit.isdigit() and digit != "0"))
