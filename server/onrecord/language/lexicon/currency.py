"""The currencies that have a sign, with their codes and what the sign is read as; `figures/currency_table.py` has them all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_TABLE: Final = (
    ("$", "usd", "dollar dollars"),
    ("€", "eur", "euro euros"),
    ("£", "gbp", "pound pounds"),
    ("¥", "jpy", "yen"),
    ("₹", "inr", "rupee rupees"),
    ("₽", "rub", "rouble roubles ruble rubles"),
)
SIGNS: Final = frozenset(sign for sign, _, _ in _TABLE)
# The sign of each, by its code in lower case and by its names. A pound is also a weight, which nobody writes with the sign.
CODES: Final[Mapping[str, str]] = {code: sign for sign, code, _ in _TABLE}
NAMES: Final[Mapping[str, str]] = {name: sign for sign, _, names in _TABLE for name in names.split()}
