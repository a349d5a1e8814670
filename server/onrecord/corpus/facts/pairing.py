"""Two numbers of two sentences: whether they stand in the same place, agree, or contradict each other.

The place of a number is told by the words on either side of it. Where both are the same, the numbers are of the same
whatever their units; where one is, they must be of one kind.
"""

from __future__ import annotations

from typing import Final, Literal

from onrecord.corpus.facts.agreement import agrees, comparable, dates_clash
from onrecord.corpus.facts.telling import Number, Told
from onrecord.model import Figure

Place = Literal["other", "near", "same"]

_PLACES: Final[tuple[Place, ...]] = ("other", "near", "same")
_COUNTS: Final = frozenset({"number", "quantity", "ordinal"})
# Nouns, by their stems, that a number behind them tells apart; figures of most others are not read at all.
_LABELS: Final = frozenset("week rank rac round match district team model stage group level no number day lane seri hol".split())


def _place(ours: Told, index: int, theirs: Told, other: int) -> Place:
    """How much two numbers of two sentences stand in the same place."""
    left, right = (_beside(ours, index, theirs, other, step) for step in (-1, 1))
    if left is None or right is None:
        return "near" if left or right else "other"
    return "same" if left or right else "other"


def _beside(ours: Told, index: int, theirs: Told, other: int, step: int) -> bool | None:
    """Whether the words beside two numbers are the same; False where neither has one there, or both have another number."""
    one, two = ours.beside(index, step), theirs.beside(other, step)
    if one is None or two is None or one.number or two.number:
        return False if (one is None and two is None) or (one and two and one.number and two.number) else None
    return True if one.stem == two.stem else None


def agree(ours: Number, theirs: Number, tolerance: str) -> bool:
    """Whether a draft may say the one number where the record has the other."""
    one, two = _as_share(ours.figure, theirs.figure), _as_share(theirs.figure, ours.figure)
    if one.text.casefold() == two.text.casefold():
        return True
    if one.kind == "date" and two.kind == "date":
        return _same_date(one, two)
    if comparable(one, two):
        return agrees(one, two, tolerance) if ours.read and theirs.read else one.value == two.value
    return not (ours.read and theirs.read) and one.value == two.value


def standing(ours: Told, index: int, theirs: Told, other: int, same: bool) -> int:
    """How surely a number of a draft's sentence stands for one of a statement's that it does not agree with; 0 where it does
    not. `same` says that the sentences say the same but for their numbers."""
    mine, recorded = ours.terms[index].number, theirs.terms[other].number
    if mine is None or recorded is None:
        return 0
    one, two = _as_share(mine.figure, recorded.figure), _as_share(recorded.figure, mine.figure)
    if "date" in (one.kind, two.kind):
        return 1 + _PLACES.index(_place(ours, index, theirs, other)) if comparable_dates(one, two) else 0
    if _are_converted(one, two):
        return 0
    place, followed = _place(ours, index, theirs, other), _beside(ours, index, theirs, other, 1) is True
    read = mine.read and recorded.read
    if place == "same":
        alike = comparable(one, two) if read else _plain(one) and _plain(two) and (same or followed)
        return 3 if alike or (same and read) else 0
    if not read or not comparable(one, two):
        return 0
    if one.kind in _COUNTS:
        counted = followed or (one.unit is not None and one.unit == two.unit)
        return 2 if counted and (place == "near" or same) else 0
    return 2 if place == "near" else 0


def is_label(told: Told, index: int) -> bool:
    """Whether a number only says which of a row is meant: "game 3", "division five"."""
    term, before = told.terms[index], told.terms[index - 1] if index else None
    if before is None or not before.telling or term.start - before.end != 1 or term.number is None:
        return False
    figure = term.number.figure
    if figure.kind != "number" or figure.unit is not None or isinstance(figure.value, str):
        return False
    return not term.number.read or before.stem in _LABELS


def comparable_dates(ours: Figure, theirs: Figure) -> bool:
    """Whether both are dates that mean a day or a year alike, and none a deadline alone."""
    return ours.kind == theirs.kind == "date" and (ours.qualifier == "at most") == (theirs.qualifier == "at most")


def _same_date(ours: Figure, theirs: Figure) -> bool:
    ends = [each for each in (theirs.value, theirs.high) if isinstance(each, str)]
    if ours.high is not None and theirs.high is not None:
        return not dates_clash(ours, theirs)
    return any(not dates_clash(ours._replace(high=None), theirs._replace(value=end, high=None)) for end in ends)


def _plain(figure: Figure) -> bool:
    return figure.kind in {"number", "ordinal"}


def _as_share(figure: Figure, beside: Figure) -> Figure:
    """A bare fraction as the percentage it is, beside one: "a third" beside 33%."""
    if figure.kind != "number" or beside.kind != "percent" or isinstance(figure.value, str) or not 0 < figure.value < 1:
        return figure
    high = figure.high * 100 if isinstance(figure.high, float | int) else None
    near = "about" if figure.qualifier == "exactly" else figure.qualifier
    return figure._replace(kind="percent", unit=beside.unit, value=figure.value * 100, high=high, qualifier=near)


def _are_converted(ours: Figure, theirs: Figure) -> bool:
    """Whether the one may be the other in another unit, or told another way: metres for feet, "since 2015" for ten years."""
    if ours.kind != theirs.kind:
        return "ratio" in (ours.kind, theirs.kind) or {ours.kind, theirs.kind} == {"date", "duration"}
    return ours.kind in {"quantity", "currency"} and ours.unit != theirs.unit and ours.value != theirs.value
