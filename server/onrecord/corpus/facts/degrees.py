"""Temperatures in the scale of another one: 45 °C are 113 °F, and mere "degrees" are of the scale in which they come nearer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from onrecord.model import Figure

_CELSIUS: Final = "degree celsius"
_FAHRENHEIT: Final = "degree fahrenheit"
# Which scale they are of is open.
_OPEN: Final = "degree"
# By what a degree of each scale is multiplied to be one of Fahrenheit, and what is added.
_SCALES: Final[Mapping[str, tuple[float, float]]] = {_CELSIUS: (1.8, 32.0), _FAHRENHEIT: (1.0, 0.0)}
# So few degrees may also be how far two temperatures differ, in which nothing is added.
_FEW: Final = 20
# Degrees by the thousand are told in tens.
_TEN: Final = 10


def are_degrees(one: Figure, other: Figure) -> bool:
    """Whether both are temperatures, or degrees of which one says that they are."""
    units = {one.unit, other.unit}
    return units <= {_OPEN, *_SCALES} and units != {_OPEN}


def in_degrees_of(ours: Figure, theirs: Figure) -> Figure:
    """A temperature in the scale of another; of several readings the one that comes nearest to that."""
    if isinstance(theirs.value, str):
        return ours
    recorded = theirs.value
    return min(_readings(ours, theirs), key=lambda each: abs(float(each.value) - recorded))


def room_of_degrees(ours: Figure, told: Figure, theirs: Figure) -> float:
    """How far rounding may take a temperature from the same on record, `told` in the scale of that: both in whole degrees."""
    if told.value == ours.value:
        return 0.0
    by, times = (_SCALES.get(each.unit or "", _SCALES[_FAHRENHEIT])[0] for each in (theirs, ours))
    place = _TEN if abs(float(ours.value)) >= _TEN**3 and not float(ours.value) % _TEN else 1
    return 0.5 + 0.5 * place * times / by


def _readings(ours: Figure, theirs: Figure) -> Iterator[Figure]:
    told = [ours.unit] if ours.unit in _SCALES else list(_SCALES)
    meant = [theirs.unit] if theirs.unit in _SCALES else list(_SCALES)
    for one in told:
        for other in meant:
            yield _scaled(ours, theirs, str(one), str(other), offset=True)
            if one != other and max(abs(float(ours.value)), abs(float(theirs.value))) <= _FEW:
                yield _scaled(ours, theirs, str(one), str(other), offset=False)


def _scaled(ours: Figure, theirs: Figure, one: str, other: str, *, offset: bool) -> Figure:
    (times, more), (by, less) = _SCALES[one], _SCALES[other]
    added = (more - less) / by if offset else 0.0
    high = ours.high * times / by + added if isinstance(ours.high, float | int) else None
    return ours._replace(value=float(ours.value) * times / by + added, high=high, unit=theirs.unit)
