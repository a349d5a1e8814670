"""Whether a figure of a draft agrees with one on record.

A figure is a range of values: "up to 35" is everything to 35, "nearly 4" what lies a little below 4, "4.1" what rounds to
4.1. The draft agrees when the record's figure lies in the draft's range, and its qualifier does not point the other way.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.window import variants
from onrecord.corpus.lexicon import COMMON
from onrecord.language.figures.dates import compatible
from onrecord.language.figures.measures import alike, clash, measured
from onrecord.language.words import forms
from onrecord.model import Figure

# Days in a unit of time: "twelve months" is a year, "a quarter" three months.
_DAYS: Final = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 365.25 / 12,
    "quarter": 365.25 / 4, "year": 365.25, "decade": 3652.5, "century": 36525.0,
}  # fmt: skip
_OF_AGE: Final = " of age"
_ABOUT: Final = 0.05
_NEARLY: Final = 0.1
_SAME: Final = 1e-6
_UP: Final = frozenset({"at least", "more than"})
_DOWN: Final = frozenset({"at most", "less than"})
# Names of one base for a share: "5% of GDP" is not "5% of the budget".
_BASES: Final = ("gdp", "gross domestic product", "national income", "economic output", "national output", "output")
_HEADLINE: Final = re.compile(r"\d[KMBT]\b")
_LITERAL: Final = re.compile(r"\d{1,30}(?:[,.\u00a0]\d{1,30}){0,8}")


def comparable(ours: Figure, theirs: Figure) -> bool:
    """Whether the two are figures of one kind, so that a difference in value would be a contradiction."""
    if ours.kind != theirs.kind or clash(ours.unit, theirs.unit):
        return False
    if ours.kind == "date":
        # "By 2035" is a deadline; "agreed in 2025" is not.
        return (ours.qualifier == "at most") == (theirs.qualifier == "at most") and _as_fine(str(ours.value), str(theirs.value))
    if ours.kind == "duration":
        aged = [str(each.unit).endswith(_OF_AGE) for each in (ours, theirs)]
        return measured(ours.unit) in _DAYS and measured(theirs.unit) in _DAYS and aged[0] == aged[1]
    if ours.kind == "percent":
        return alike(ours.unit, theirs.unit)
    return True


def agrees(ours: Figure, theirs: Figure, tolerance: str = "rounding") -> bool:
    """Whether a draft may say `ours` where the record has `theirs`; both are comparable.

    `tolerance` is "exact", "rounding", a share such as "5%", or an absolute amount as a number.
    """
    if isinstance(ours.value, str) or isinstance(theirs.value, str):
        return _dates_agree(ours, theirs)
    if ours.kind in {"currency", "quantity"} and not alike(ours.unit, theirs.unit):
        return False
    value, recorded = _scaled(ours, ours.value), _scaled(theirs, theirs.value)
    slack = _slack(ours, recorded, tolerance)
    high, recorded_high = _high(ours), _high(theirs)
    if high is not None:
        return value - slack <= recorded and (recorded if recorded_high is None else recorded_high) <= high + slack
    if recorded_high is not None and theirs.qualifier == ours.qualifier == "exactly":
        return recorded - slack <= value <= recorded_high + slack
    return _in_range(value, ours, recorded, theirs, slack)


def _in_range(value: float, ours: Figure, recorded: float, theirs: Figure, slack: float) -> bool:
    near = abs(value - recorded) <= slack + _SAME * abs(recorded) or _is_cut_short(ours, value, recorded)
    if (ours.qualifier in _UP and theirs.qualifier in _DOWN) or (ours.qualifier in _DOWN and theirs.qualifier in _UP):
        return False
    if theirs.qualifier in _UP | _DOWN:
        return near
    match ours.qualifier:
        case "about":
            return near or abs(value - recorded) <= _ABOUT * abs(recorded)
        case "nearly":
            return value * (1 - _NEARLY) <= recorded <= value * (1 + _SAME)
        case "at least":
            return recorded >= value - slack
        case "at most":
            return recorded <= value + slack
        case "more than":
            return recorded > value
        case "less than":
            return recorded < value
    return near


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
    """Whether a draft's date tells as much as the one on record: a day contradicts a day, and only a bare year a year."""
    told, needed = ours.count("-"), theirs.count("-")
    return told == 0 if needed == 0 else told >= needed


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


def _scaled(figure: Figure, value: float) -> float:
    return value * _DAYS.get(measured(figure.unit) or "", 1.0) if figure.kind == "duration" else float(value)


def _high(figure: Figure) -> float | None:
    return _scaled(figure, figure.high) if isinstance(figure.high, float | int) else None


def _slack(ours: Figure, recorded: float, tolerance: str) -> float:
    if tolerance.endswith("%"):
        return abs(recorded) * float(tolerance[:-1]) / 100
    if tolerance not in {"exact", "rounding"}:
        return float(tolerance)
    if ours.kind == "duration":
        # A year is 365 or 366 days and 52 weeks; the units themselves round.
        return 0.02 * abs(recorded)
    return _last_place(ours) / 2 if tolerance == "rounding" else 0.0


def _is_cut_short(ours: Figure, value: float, recorded: float) -> bool:
    """Whether a figure is given as headlines do, with what stands behind the last digit cut off: "$14B" for $14.83 billion."""
    return bool(_HEADLINE.search(ours.text)) and 0 <= recorded - value < _last_place(ours)


def _last_place(figure: Figure) -> float:
    """What one in the last digit of a figure is worth: 0.1 for "4.1", 10 ** 9 for "$35bn", 0 where it is spelled out."""
    match = _LITERAL.search(figure.text)
    if match is None or isinstance(figure.value, str):
        return 0.0
    digits = match.group().replace("\u00a0", "").replace(",", "")
    try:
        literal = float(digits)
    except ValueError:
        return 0.0
    decimals = len(digits.partition(".")[2])
    return abs(figure.value / literal) * 10.0**-decimals if literal else 0.0
