"""Whether a figure of a draft agrees with one on record.

A figure is a range of values: "up to 35" is everything to 35, "nearly 4" what lies a little below 4, "4.1" what rounds to
4.1. The draft agrees when the record's figure lies in the draft's range, and its qualifier does not point the other way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.corpus.facts.converting import IN_DAYS, as_weight, converted, rebased, scaled
from onrecord.corpus.facts.degrees import are_degrees, room_of_degrees
from onrecord.corpus.facts.rounding import DOWN, UP, is_cut_short, rounded_off, slack
from onrecord.corpus.facts.window import variants
from onrecord.corpus.lexicon import COMMON
from onrecord.language.figures.dates import compatible
from onrecord.language.figures.measures import alike, based_on, clash, measured, paced_otherwise
from onrecord.language.words import forms
from onrecord.model import Figure, Qualifier

_OF_AGE: Final = " of age"
_ABOUT: Final = 0.05
_NEARLY: Final = 0.1
# Of a share no more than so many points: 83% is not nearly nine in ten.
_POINTS: Final = 5
_CONVERTED: Final = 0.03
_SAME: Final = 1e-6
# What a bound comes to when its number is only roughly the one that was meant.
_LOOSER: Final[Mapping[Qualifier, Qualifier]] = {"more than": "at least", "less than": "at most", "nearly": "about"}
# Names of one base for a share: "5% of GDP" is not "5% of the budget".
_BASES: Final = ("gdp", "gross domestic product", "national income", "economic output", "output", "economy")
_PART: Final = re.compile(r"[\u00bc-\u00be\u2150-\u215e/\u2044]")


def comparable(ours: Figure, theirs: Figure) -> bool:
    """Whether the two are figures of one kind, so that a difference in value would be a contradiction."""
    ours, theirs = as_share(as_weight(ours, theirs), theirs), as_share(theirs, ours)
    if ours.kind != theirs.kind or clash(ours.unit, theirs.unit):
        return False
    if ours.kind == "number" and is_part(ours) != is_part(theirs):
        return False
    if ours.kind == "date":
        # "By 2035" is a deadline; "agreed in 2025" is not.
        return (ours.qualifier == "at most") == (theirs.qualifier == "at most") and _as_fine(str(ours.value), str(theirs.value))
    if ours.kind == "duration":
        aged = [str(each.unit).endswith(_OF_AGE) for each in (ours, theirs)]
        if paced_otherwise(ours.unit, theirs.unit):  # "16 hours a day, six days a week" may be 96 hours a week
            return False
        return measured(ours.unit) in IN_DAYS and measured(theirs.unit) in IN_DAYS and aged[0] == aged[1]
    if ours.kind == "percent":
        return alike(ours.unit, theirs.unit)
    return True


def is_part(figure: Figure) -> bool:
    """Whether a number in words or as a fraction is a part of something, and no count: "half of them"."""
    whole = isinstance(figure.value, str) or not 0 < figure.value < 1
    return not whole and (_PART.search(figure.text) is not None or not any(map(str.isdecimal, figure.text)))


def agrees(ours: Figure, theirs: Figure, tolerance: str = "rounding") -> bool:
    """Whether a draft may say `ours` where the record has `theirs`; both are comparable.

    `tolerance` is "exact", "rounding", a share such as "5%", or an absolute amount as a number.
    """
    ours, theirs = as_share(as_weight(ours, theirs), theirs), as_share(theirs, ours)
    told = _in_unit_of(ours, theirs)
    if told is None:
        return False
    if isinstance(told.value, str) or isinstance(theirs.value, str):
        return _dates_agree(told, theirs)
    value, recorded = scaled(told, told.value), scaled(theirs, theirs.value)
    room = slack(told, recorded, tolerance)
    if told is not ours:
        # What is told in another unit is rounded twice.
        twice = max(_CONVERTED * abs(recorded), rounded_off(told, recorded))
        room = max(room, room_of_degrees(ours, told, theirs) if are_degrees(ours, theirs) else twice)
        ours = told._replace(qualifier=_LOOSER.get(told.qualifier, told.qualifier))
    high, recorded_high = _high(ours), _high(theirs)
    if high is not None and high < value:
        # What falls "from 4% to 3%" has been both.
        if recorded_high is None:
            return any(abs(end - recorded) <= room for end in (value, high))
        return abs(value - recorded) <= room and abs(high - recorded_high) <= room
    if high is not None:
        if recorded_high is not None and _is_half_right(ours, (value, high), (recorded, recorded_high)):
            return False
        return value - room <= recorded and (recorded if recorded_high is None else recorded_high) <= high + room
    if recorded_high is not None and theirs.qualifier == ours.qualifier == "exactly":
        return recorded - room <= value <= recorded_high + room
    return _in_range(value, ours, recorded, theirs, room)


def _is_half_right(ours: Figure, ends: tuple[float, float], recorded: tuple[float, float]) -> bool:
    """Whether a range begins or ends as one on record does, to the digit, and its other end is not even about right."""
    near = [
        abs(one - other) <= max(_ABOUT * abs(other), rounded_off(ours, other))
        for one, other in zip(ends, recorded, strict=True)
    ]
    return any(one == other for one, other in zip(ends, recorded, strict=True)) and not all(near)


def _in_unit_of(ours: Figure, theirs: Figure) -> Figure | None:
    """A figure in the unit of another; itself where that is the same, None where it cannot be told in it."""
    ours = rebased(ours, theirs)
    if ours.kind not in {"currency", "quantity"} or alike(ours.unit, theirs.unit):
        return ours
    return converted(ours, theirs)


def _in_range(value: float, ours: Figure, recorded: float, theirs: Figure, room: float) -> bool:
    near = abs(value - recorded) <= room + _SAME * abs(recorded) or is_cut_short(ours, value, recorded)
    if are_opposed(ours, theirs):
        return False
    if theirs.qualifier in UP | DOWN:
        return near
    match ours.qualifier:
        case "about":
            return near or abs(value - recorded) <= max(_ABOUT * abs(recorded), rounded_off(ours, recorded))
        case "nearly":
            short = min(_NEARLY * value, _POINTS) if ours.kind == "percent" else _NEARLY * value
            return value - short <= recorded <= value * (1 + _SAME)
        case "at least":
            return recorded >= value - room
        case "at most":
            return recorded <= value + room
        case "more than":
            return recorded > value
        case "less than":
            return recorded < value
    return near


def are_opposed(ours: Figure, theirs: Figure) -> bool:
    """Whether one is a lower bound and the other an upper one: "at least" for "up to"."""
    one, two = ours.qualifier, theirs.qualifier
    return (one in UP and two in DOWN) or (one in DOWN and two in UP)


def as_share(figure: Figure, beside: Figure) -> Figure:
    """A bare fraction as the percentage it is, beside one: "a third" beside 33%."""
    if figure.kind != "number" or beside.kind != "percent" or isinstance(figure.value, str) or not 0 < figure.value < 1:
        return figure
    if based_on(figure.unit) is not None:  # "0.4 per 1,000"
        return figure
    high = figure.high * 100 if isinstance(figure.high, float | int) else None
    near = "about" if figure.qualifier == "exactly" else figure.qualifier
    return figure._replace(kind="percent", unit=beside.unit, value=figure.value * 100, high=high, qualifier=near)


def other_base(ours: Figure, theirs: Figure) -> bool:
    """Whether two shares are shares of different things, as far as both say of what."""
    if ours.kind != "percent" or not ours.of or not theirs.of:
        return False
    return not _base(ours.of) & _base(theirs.of)


def _base(of: str) -> frozenset[str]:
    folded = of.lower()
    if any(base in folded for base in _BASES):
        return frozenset({_BASES[0]})
    return frozenset(variants(form)[-1] for form in forms(of)) - COMMON


def _as_fine(ours: str, theirs: str) -> bool:
    """Whether a draft's date tells as much as the one on record: a day contradicts a day, and only a year or a month of one
    a bare year."""
    told, needed = ours.count("-"), theirs.count("-")
    return told <= 1 and not ours.startswith("X") if needed == 0 else told >= needed


def dates_clash(ours: Figure, theirs: Figure) -> bool:
    """Whether two dates cannot be one day, however much or little either tells."""
    return not _dates_agree(ours, theirs)


def _dates_agree(ours: Figure, theirs: Figure) -> bool:
    if not isinstance(ours.value, str) or not isinstance(theirs.value, str):
        return False
    if ours.high is None and isinstance(theirs.high, str) and compatible(ours.value, theirs.high):
        # What lasts from one day to another ends on the second.
        return True
    if not compatible(ours.value, theirs.value):
        return False
    if isinstance(ours.high, str) and isinstance(theirs.high, str):
        return compatible(ours.high, theirs.high)
    return True


def _high(figure: Figure) -> float | None:
    return scaled(figure, figure.high) if isinstance(figure.high, float | int) else None
