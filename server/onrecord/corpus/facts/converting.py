"""A measure told in another unit than the one on record: metres for feet, and both side by side: "363 feet (111 metres)"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.figures.measures import measured
from onrecord.language.figures.units import Unit, unit_named
from onrecord.model import Figure

# What is turned into another unit by multiplying; a temperature is not.
_DIMENSIONS: Final = frozenset({"length", "area", "volume", "mass", "speed", "power", "energy", "pressure"})
# These are of several sizes, one here and another there.
_UNSURE: Final = frozenset({"ton", "gallon", "pint", "cup", "barrel", "calorie"})
_SIZE: Final = 2
# "363 feet (", "363 feet, or ", "363 feet tall / ".
_BESIDE: Final = re.compile(
    r"(?:[\s-][a-z]{3,9})?(?:,?\s?[(\[/]\s?|,?\s(?:or|that\sis),?\s|,\s|\s[-–—=≈]\s)"
    r"(?:(?:or|equal\sto|equivalent\sto|the\sequivalent\sof)\s)?",
    re.IGNORECASE,
)


def converted(ours: Figure, theirs: Figure) -> Figure | None:
    """A measure in the unit of another; None where the two are no measures of one dimension."""
    if ours.kind != "quantity" or theirs.kind != "quantity" or isinstance(ours.value, str):
        return None
    one, two = _unit(ours), _unit(theirs)
    if one is None or two is None or one == two or one.dimension != two.dimension:
        return None
    factor = one.size / two.size
    high = ours.high * factor if isinstance(ours.high, float | int) else None
    return ours._replace(value=ours.value * factor, high=high, unit=theirs.unit)


def is_about_as_much(ours: Figure, theirs: Figure) -> bool:
    """Whether a measure in another unit is of the size of one on record: "3 miles from the tower" is not how tall it is."""
    told = converted(ours, theirs)
    if told is None or isinstance(told.value, str) or isinstance(theirs.value, str) or not theirs.value:
        return False
    return 1 / _SIZE < told.value / theirs.value < _SIZE


def is_converted_beside(prose: str, one: Figure, other: Figure) -> bool:
    """Whether a figure is the draft's own conversion of `one`, which stands right before it."""
    begin = other.stretch.start if other.lead is None else other.lead.start
    return converted(other, one) is not None and _BESIDE.fullmatch(prose, one.stretch.end, begin) is not None


def _unit(figure: Figure) -> Unit | None:
    """The unit of a measure where it is of one size alone, and counted by nothing."""
    unit = unit_named(figure.unit or "")
    return unit if unit and measured(figure.unit) == unit.name not in _UNSURE and unit.dimension in _DIMENSIONS else None
