"""Two numbers of two sentences: whether they agree, or the one stands for the other and is not the same.

The place of a number is told by the words on either side of it. Where both are the same, the numbers are of the same
whatever their units; where one is, they must be of one kind.
"""

from __future__ import annotations

from typing import Final, Literal

from onrecord.corpus.facts.agreement import agrees, are_opposed, as_share, comparable, dates_clash, is_part
from onrecord.corpus.facts.converting import converted
from onrecord.corpus.facts.statements.clocks import is_clock, is_same_time, is_score
from onrecord.corpus.facts.statements.telling import Spot
from onrecord.language.figures.measures import alike, based_on, clash, measured, paced_otherwise, times_as_many
from onrecord.model import Figure

_Place = Literal["other", "near", "same"]

_PLACES: Final[tuple[_Place, ...]] = ("other", "near", "same")
_COUNTS: Final = frozenset({"number", "quantity", "ordinal"})
# What has a unit, which may be left out where it is known.
_MEASURED: Final = frozenset({"quantity", "duration", "percent", "currency"})
# What a share may stand for, or be.
_SHARED: Final = frozenset({"number", "percent"})


def agree(ours: Spot, recorded: Figure, read: bool, tolerance: str) -> bool:
    """Whether a draft may say a number where the record has `recorded`, which is `read` as a figure or only looks like one."""
    one, two = as_share(ours.figure, recorded), as_share(recorded, ours.figure)
    if _written(one) == _written(two) and not clash(one.unit, two.unit) and times_as_many(one.unit, two.unit) == 1:
        return not are_opposed(one, two)
    if one.kind == "date" and two.kind == "date":
        return _same_date(one, two)
    if ours.number.read and read and _leaves_unit_out(one, two):
        return one.value == two.value and not are_opposed(one, two)
    if ours.number.read and read:
        return comparable(one, two) and agrees(one, two, tolerance)
    return one.kind == two.kind and (one.value == two.value or is_same_time(one, two))


def is_in_place(ours: Spot, theirs: Spot) -> bool:
    """Whether two numbers of one kind have the same words on both sides."""
    one, two = ours.figure, theirs.figure
    if one.kind != two.kind or are_of_two_sorts(one, two) or are_converted(one, two) or ours.added != theirs.added:
        return False
    return bool(_beside(ours, theirs, -1)) and bool(_beside(ours, theirs, 1))


def is_followed(ours: Spot, theirs: Spot) -> bool:
    """Whether the same word follows two numbers."""
    return _beside(ours, theirs, 1) is True


def standing(ours: Spot, theirs: Spot, same: bool) -> int:
    """How surely a number of a draft's sentence stands for one of a statement's that it does not agree with; 0 where it does
    not. `same` says that the sentences say the same but for their numbers."""
    one, two = as_share(ours.figure, theirs.figure), as_share(theirs.figure, ours.figure)
    place, read = _place(ours, theirs), ours.number.read and theirs.number.read
    if "date" in (one.kind, two.kind):
        dates = one.kind == two.kind and (one.qualifier == "at most") == (two.qualifier == "at most")
        return 1 + _PLACES.index(place) if dates else 0
    if are_of_two_sorts(one, two) or are_converted(one, two) or (ours.added and not theirs.added):
        return 0
    if clash(one.unit, two.unit) or (one.kind == "duration" and paced_otherwise(one.unit, two.unit)):
        return 0  # "16 hours a day" may be 96 hours a week.
    if place == "same":
        return 3 if (same and read) or (_are_of_a_kind(one, two, read) and (same or read or is_followed(ours, theirs))) else 0
    if one.kind == two.kind == "ordinal" and same:
        return 2 if is_followed(ours, theirs) else 0
    if not read or not comparable(one, two):
        return 0
    if one.kind in _COUNTS:
        counted = is_followed(ours, theirs) or (one.unit is not None and measured(one.unit) == measured(two.unit))
        counted = counted or (based_on(one.unit) is not None and None in (measured(one.unit), measured(two.unit)))
        return 2 if counted and (place == "near" or same) else 0
    return 2 if place == "near" else 0


def _are_of_a_kind(ours: Figure, theirs: Figure, read: bool) -> bool:
    return comparable(ours, theirs) if read else ours.kind == theirs.kind and ours.kind in {"number", "ordinal"}


def _place(ours: Spot, theirs: Spot) -> _Place:
    """How much two numbers stand in the same place."""
    left, right = _beside(ours, theirs, -1), _beside(ours, theirs, 1)
    if left is None or right is None:
        return "near" if left or right else "other"
    return "same" if left or right else "other"


def _beside(ours: Spot, theirs: Spot, step: int) -> bool | None:
    """Whether the same word or number stands beside two numbers, None where they differ; False where neither has one there, or
    both have another number."""
    one, two = ours.beside(step), theirs.beside(step)
    if one is None or two is None:
        return False if one is two else None
    if one.number is None or two.number is None:
        return True if one.stem == two.stem and one.number is two.number else None
    return one.number.figure.text.casefold() == two.number.figure.text.casefold()


def _same_date(ours: Figure, theirs: Figure) -> bool:
    ends = [each for each in (theirs.value, theirs.high) if isinstance(each, str)]
    if ours.high is not None:
        return theirs.high is not None and not dates_clash(ours, theirs)
    return any(not dates_clash(ours._replace(high=None), theirs._replace(value=end, high=None)) for end in ends)


def _leaves_unit_out(ours: Figure, recorded: Figure) -> bool:
    """Whether a bare number may be one on record without its unit: "the ferry takes 75"."""
    return ours.kind == "number" and ours.unit is None and recorded.kind in _MEASURED


def _written(figure: Figure) -> str:
    return figure.text.casefold().removeprefix("a ").removeprefix("the ")


def _is_share(figure: Figure) -> bool:
    """Whether a number is a share of what may be counted, too: "14% of them", "one in seven"."""
    return figure.of is not None if figure.kind == "percent" else is_part(figure)


def are_of_two_sorts(one: Figure, other: Figure) -> bool:
    """Whether one of two numbers is a time of day or a score, and the other is none."""
    return is_clock(one) != is_clock(other) or is_score(one) != is_score(other)


def are_converted(ours: Figure, theirs: Figure) -> bool:
    """Whether the one may be the other in another unit, or told another way: metres for feet, "since 2015" for ten years, a
    share for a count."""
    kinds = {ours.kind, theirs.kind}
    if "number" in kinds <= _SHARED and _is_share(ours) != _is_share(theirs):
        return True
    if ours.kind != theirs.kind:
        return "ratio" in (ours.kind, theirs.kind) or {ours.kind, theirs.kind} == {"date", "duration"}
    if ours.kind == "quantity" and converted(ours, theirs) is not None:
        return False
    return ours.kind in {"quantity", "currency"} and not alike(ours.unit, theirs.unit) and ours.value != theirs.value
