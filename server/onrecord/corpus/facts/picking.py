"""Which figure of its statement a fact's `figure` picks: the one that has its value, with the noun, unit and qualifier that the
statement gives it. What `figure` itself says of it ("up to 380", "380 posts") counts for more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import isclose
from typing import NamedTuple

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.language.figures.dates import compatible
from onrecord.model import Fact, Figure


class Picked(NamedTuple):
    """A figure to compare, and the one of the statement that it is; None where the statement has none of its value."""

    figure: Figure
    stated: Figure | None


def pick(given: Iterable[Figure], stated: Sequence[Figure]) -> Iterator[Picked]:
    """What each figure of `figure` picks of those of the statement."""
    for each in given:
        found = [other for other in stated if _is_same(each, other)]
        best = max(found, key=lambda other: _likeness(each, other), default=None)
        yield Picked(each if best is None else _joined(each, best), best)


def lead_of(fact: Fact, figure: Figure) -> str:
    """The words of a fact that qualify one of its figures, "up to", with a blank behind them."""
    if figure.lead is None:
        return ""
    texts = (fact.figure or fact.statement, fact.statement)
    whole = next((text for text in texts if text[figure.stretch.start : figure.stretch.end] == figure.text), "")
    return f"{lead} " if (lead := whole[figure.lead.start : figure.lead.end]) else ""


def _joined(given: Figure, stated: Figure) -> Figure:
    """The figure of the statement, with what `figure` says otherwise."""
    if given.lead is None and _is_told_alike(given, stated):
        return stated._replace(of=given.of or stated.of)
    if given.kind not in {"number", "date", stated.kind}:
        return given
    unit, of = given.unit or stated.unit, given.of or stated.of
    if given.lead is None and _number(given) == _number(stated) and given.high == stated.high:
        return stated._replace(unit=unit, of=of)
    qualifier = stated.qualifier if given.lead is None else given.qualifier
    return given._replace(kind=stated.kind, unit=unit, of=of, qualifier=qualifier)


def _is_same(given: Figure, stated: Figure) -> bool:
    """Whether a figure has the value of another, or of one end of it, however it is spelt."""
    if _is_told_alike(given, stated):
        return True
    ends = [stated] if stated.high is None else [stated, stated._replace(value=stated.high)]
    if given.kind == stated.kind == "date":
        return any(compatible(str(given.value), str(end.value)) for end in ends)
    values = (_number(given), *map(_number, ends))
    if any(isinstance(values[0], float) and isinstance(end, float) and isclose(values[0], end) for end in values[1:]):
        return True
    ours, theirs = (each._replace(qualifier="exactly") for each in (given, stated))
    return comparable(ours, theirs) and agrees(ours, theirs, "exact")


def _is_told_alike(given: Figure, stated: Figure) -> bool:
    """Whether two figures are the same words, whatever these mean where they stand: "a quarter" of a year, or of the catch."""
    return given.text.lower() == stated.text.lower() and (given.unit is None or given.unit == stated.unit)


def _likeness(given: Figure, stated: Figure) -> tuple[bool, bool, bool, bool]:
    return (
        _is_told_alike(given, stated),
        _number(given) == _number(stated),
        given.kind == stated.kind,
        given.unit == stated.unit,
    )


def _number(figure: Figure) -> float | str:
    """The value of a figure; a bare year as the number that it may be."""
    value = figure.value
    return float(value) if not isinstance(value, str) or value.isdecimal() else value
