"""Numbers written in digits, with separators of either style.

    1,234,567.8   1.234.567,8   1'234'567   12,34,567 (lakhs)   4.800   4,12   .77   1.3e6   6×10^-4

One full stop is a decimal point ("4.800" is 4.8), one comma with one or two digits behind it a decimal comma, one with three a
thousands separator. What fits none of these ("1.2.3", "3,4,5") is no number.
"""

from __future__ import annotations

import math
from typing import Final

_PLAINER: Final = str.maketrans({"−": "-", "–": "-", "’": "'", "×": "x", "E": "e", " ": None, "^": None})
_LARGEST: Final = 1e33


def decimal(text: str) -> str | None:
    """`text` as a plain decimal, with an exponent where it has one ("1.3e6"); None when it is not one number."""
    if text.isdecimal():
        return text
    mantissa, _, exponent = text.translate(_PLAINER).replace("x10", "e").partition("e")
    plain = _plain(mantissa)
    return f"{plain}e{exponent}" if plain and exponent else plain


def scaled(plain: str, power: int) -> float:
    """A plain decimal times ten to the `power`, rounded once: 1.356 billion is 1356000000, not a hair beside it."""
    mantissa, _, exponent = plain.partition("e")
    return float(f"{mantissa}e{int(exponent or 0) + power}")


def is_sensible(value: float) -> bool:
    """Whether a value is one that prose can mean: finite, and of fewer than 34 digits."""
    return math.isfinite(value) and abs(value) < _LARGEST


def _plain(text: str) -> str | None:
    if "," in text and "." in text:
        point = max(",", ".", key=text.rfind)
        return _with_point(text, point, "," if point == "." else ".")
    if "'" in text:
        return _with_point(text, ".", "'")
    if text.count(".") == 1 or text.isdecimal():
        return text
    if "." in text:
        return _grouped(text, ".")
    whole, _, tail = text.partition(",")
    if tail.isdecimal() and len(tail) <= 2 and len(whole) <= 3:
        return f"{whole}.{tail}"
    return _grouped(text, ",")


def _with_point(text: str, point: str, separator: str) -> str | None:
    whole, _, tail = text.partition(point)
    grouped = _grouped(whole, separator)
    return f"{grouped}.{tail or 0}" if grouped and (not tail or tail.isdecimal()) else None


def _grouped(text: str, separator: str) -> str | None:
    """The digits of groups of three, or of two before the last three as lakhs and crores are written."""
    first, *rest = text.split(separator)
    sizes = {len(group) for group in rest[:-1]}
    threes = len(first) <= 3 and sizes <= {3}
    lakhs = separator == "," and len(first) <= 2 and sizes <= {2}
    if not rest or not first or len(rest[-1]) != 3 or not (threes or lakhs):
        return None
    return first + "".join(rest)
