"""Whether a figure is a misprint of another: two digits have changed places, its point has moved, or its unit is another.

Of three digits that are not zeros at the end, chance makes two change places once in some three hundred figures; of two, once
in ninety.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

from onrecord.language.figures.measures import alike, clash, measured, rate
from onrecord.model import Figure

Sureness = Literal["sure", "likely"]

_LITERAL: Final = re.compile(r"\d{1,30}(?:[,.\u00a0\u202f]\d{1,30}){0,8}")
_MARKS: Final = re.compile(r"\D")
_KINDS: Final = frozenset({"number", "percent", "currency", "quantity"})
# In these the unit itself may be mistaken for another: euros for dollars, acres for hectares.
_MEASURED: Final = frozenset({"currency", "quantity"})
_FEWEST: Final = 2
_ENOUGH: Final = 3
_NEAR: Final = 10.0


def misprint(ours: Figure, recorded: Figure) -> Sureness | None:
    """How surely `ours` is a misprint of `recorded`; None where it is none, or is the same."""
    if ours.kind != recorded.kind or ours.kind not in _KINDS:
        return None
    if (rate(ours.unit) is None) != (rate(recorded.unit) is None) or clash(ours.unit, recorded.unit):
        return None
    one, other = digits(ours.text), digits(recorded.text)
    if len(one) < _FEWEST or len(one) != len(other) or sorted(one) != sorted(other):
        return None
    sure: Sureness = "sure" if len(one) >= _ENOUGH else "likely"
    return sure if _is_one_slip(ours, recorded, one, other) else None


@lru_cache(maxsize=1 << 12)
def digits(text: str) -> str:
    """The digits of the one number in a text, without zeros at either end; none of a range, or of a number in words."""
    found = _LITERAL.findall(text)
    return _MARKS.sub("", found[0]).strip("0") if len(found) == 1 else ""


def _is_one_slip(ours: Figure, recorded: Figure, one: str, other: str) -> bool:
    if isinstance(ours.value, str) or isinstance(recorded.value, str) or not (ours.value and recorded.value):
        return False
    same_unit = ours.kind == "number" or alike(ours.unit, recorded.unit)
    if ours.value == recorded.value:
        named = None not in (measured(ours.unit), measured(recorded.unit))
        return named and not same_unit and ours.kind in _MEASURED
    if one == other:
        return same_unit
    apart = [at for at, (ours_, theirs) in enumerate(zip(one, other, strict=True)) if ours_ != theirs]
    near = 1 / _NEAR < abs(ours.value / recorded.value) < _NEAR
    return same_unit and near and len(apart) == 2
