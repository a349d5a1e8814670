"""Temperatures in the scale of another one: 45 °C are 113 °F, and mere "degrees" are of the scale in which they come nearer.
Degrees by which something turns, or that tell a place on the globe, are of no scale of heat.
"""

from __future__ import annotations

import re
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
# "Turns 90 degrees", "an angle of 45 degrees"; "a 180-degree turn", "54 degrees north".
_OF_ARC: Final = "degree of arc"
_TURNS: Final = re.compile(
    r"\b(?:turn|rotat|spin|spun|swivel|pivot|tilt|lean|slop|inclin|bend|bent|veer|twist|swing|swung|swerv|angl|revolv|latitud|"
    r"longitud|heading|bearing|gradient)\w{0,4}(?:\s[\w'’-]{1,20}){0,4}\s$",
    re.IGNORECASE,
)
_TURNED: Final = re.compile(
    r"[\s-](?:[\w'’-]{1,20}\s){0,2}?(?:turns?|angles?|rotation|spins?|arcs?|bends?|views?|panorama|vision|videos?|cameras?|lens(?:es)?|scan|"
    r"swivel|tilt|slopes?|incline|twist|pivot|flip|feedback|photos?|images?|pirouette|shift|change|north|south|east|west|latitude|"
    r"longitude)\b",
    re.IGNORECASE,
)
# What is so hot all the same: "it turned 30 degrees hotter", "a 20-degree change in temperature".
_HEAT: Final = re.compile(r"\b(?:temperature|heat|hot|warm|cold|cool|weather|oven|fahrenheit|celsius)", re.IGNORECASE)
_REACH: Final = 60


def as_angle(figure: Figure, prose: str) -> Figure:
    """A figure of a prose; degrees that measure an angle as those of arcs."""
    if figure.unit != _OPEN:
        return figure
    before = prose[max(figure.stretch.start - _REACH, 0) : figure.stretch.start]
    behind = prose[figure.stretch.end : figure.stretch.end + _REACH]
    of_arc = _TURNS.search(before) or _TURNED.match(behind)
    return figure._replace(unit=_OF_ARC) if of_arc and not _HEAT.search(before + behind) else figure


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
