"""What a figure's `unit` says: what is measured, and per what; and whether two units can be the same.

dollar per barrel → dollar, barrel      year of age → year      mile per hour → mile per hour, which is a unit of its own
"""

from __future__ import annotations

from onrecord.language.figures.currencies import one_money
from onrecord.language.figures.units import unit_named


def measured(unit: str | None) -> str | None:
    """What is measured, without what it is counted by."""
    if unit is None or unit_named(unit):
        return unit
    return unit.partition(" per ")[0].removesuffix(" of age")


def rate(unit: str | None) -> str | None:
    """Per what it is measured, where the unit says so."""
    return None if unit is None or unit_named(unit) else unit.partition(" per ")[2] or None


def alike(one: str | None, other: str | None) -> bool:
    """Whether two units can be the same. A bare "dollar" can be any, and one that does not say per what goes with each."""
    ours, theirs = measured(one), measured(other)
    return not clash(one, other) and (ours == theirs or (None not in (ours, theirs) and one_money(str(ours), str(theirs))))


def clash(one: str | None, other: str | None) -> bool:
    """Whether two units are counted by different things: a sum a month is not one a year."""
    ours, theirs = rate(one), rate(other)
    return None not in (ours, theirs) and ours != theirs


def paced_otherwise(one: str | None, other: str | None) -> bool:
    """Whether two units tell different paces: so much a day and a week, or hours a week and days a week."""
    return clash(one, other) or (None not in (rate(one), rate(other)) and measured(one) != measured(other))
