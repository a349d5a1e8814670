"""What a figure's `unit` says: what is measured, and per what; and whether two units can be the same.

dollar per barrel → dollar, barrel      year of age → year      mile per hour → mile per hour, which is a unit of its own
case per 100,000 resident → case, 100,000 resident              per 100,000 → nothing, 100,000
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.language.figures.currencies import one_money
from onrecord.language.figures.units import unit_named

_PER: Final = " per "
_BASE: Final = re.compile(r"(\d[\d,]*)(?: (.+))?")
# Names for all that live somewhere.
_ANYBODY: Final = frozenset({"people", "person", "resident", "inhabitant", "citizen"})


class Base(NamedTuple):
    """Per how many something is counted, and of what: 100,000 residents."""

    number: float
    noun: str | None


@lru_cache(maxsize=1 << 10)
def measured(unit: str | None) -> str | None:
    """What is measured, without what it is counted by; None where a unit tells only that."""
    if unit is None or unit_named(unit):
        return unit
    return f" {unit}".partition(_PER)[0].strip().removesuffix(" of age") or None


@lru_cache(maxsize=1 << 10)
def rate(unit: str | None) -> str | None:
    """Per what it is measured, where the unit says so."""
    return None if unit is None or unit_named(unit) else f" {unit}".partition(_PER)[2] or None


@lru_cache(maxsize=1 << 10)
def based_on(unit: str | None) -> Base | None:
    """Per how many it is counted, and of what where that is said."""
    match = _BASE.fullmatch(rate(unit) or "")
    return None if match is None else Base(float(match[1].replace(",", "")), match[2])


def times_as_many(one: str | None, other: str | None) -> float:
    """By what a number in the one unit is multiplied to be one in the other: 2.4 per 1,000 are 240 per 100,000."""
    ours, theirs = based_on(one), based_on(other)
    return 1.0 if ours is None or theirs is None else theirs.number / ours.number


def alike(one: str | None, other: str | None) -> bool:
    """Whether two units can be the same. A bare "dollar" can be any, and one that does not say per what goes with each."""
    ours, theirs = measured(one), measured(other)
    return not clash(one, other) and (ours == theirs or (None not in (ours, theirs) and one_money(str(ours), str(theirs))))


def clash(one: str | None, other: str | None) -> bool:
    """Whether two units are counted by different things: a sum a month is not one a year, so many per thousand no count."""
    ours, theirs = rate(one), rate(other)
    bases = based_on(one), based_on(other)
    if any(bases):
        return not all(bases) or _are_of_others(*(base.noun for base in bases if base is not None))
    return None not in (ours, theirs) and ours != theirs


def paced_otherwise(one: str | None, other: str | None) -> bool:
    """Whether two units tell different paces: so much a day and a week, or hours a week and days a week."""
    return clash(one, other) or (None not in (rate(one), rate(other)) and measured(one) != measured(other))


def _are_of_others(one: str | None, other: str | None) -> bool:
    """Whether so many of one thing are not so many of another: 1,000 births are not 1,000 people."""
    return None not in (one, other) and one != other and not {one, other} <= _ANYBODY
