"""Dates as values: ISO 8601, cut to what was said, with X for what was left out, and whether two of them can be the same.

"2025-06-24", "XXXX-06-24" (24 June), "2022-02" (February 2022), "2014", "199X" (the 1990s).
"""

from __future__ import annotations

from itertools import zip_longest
from typing import Final, NamedTuple

_MONTH_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Date(NamedTuple):
    """One date, or a span of them up to `high`, over the tokens from `start` to `end`."""

    start: int
    end: int
    value: str
    high: str | None = None


# The token after a place that speaks of dates, and what it says: mostly one date, two for "3 and 17 June", none for a day that
# does not exist.
Dates = tuple[int, tuple[Date, ...]]


def iso(year: int | None, month: int, day: int | None = None) -> str | None:
    """The value of a date, None where there is no such day ("31 June", "29 February 2023")."""
    if not 1 <= month <= len(_MONTH_LENGTHS) or (day is not None and not 1 <= day <= _MONTH_LENGTHS[month - 1]):
        return None
    if (month, day) == (2, 29) and year is not None and not _is_leap(year):
        return None
    head = "XXXX" if year is None else f"{year:04}"
    return f"{head}-{month:02}" if day is None else f"{head}-{month:02}-{day:02}"


def compatible(one: str, other: str) -> bool:
    """Whether two dates can be the same: they differ nowhere that both speak of.

    "2025-06-24" is compatible with "XXXX-06-24", "2025-06" and "2025", not with "2025-07".
    """
    return all(_meet(mine, theirs) for mine, theirs in zip_longest(one.split("-"), other.split("-")))


def _meet(mine: str | None, theirs: str | None) -> bool:
    if mine is None or theirs is None:
        return True
    return len(mine) == len(theirs) and all(a == b or "X" in (a, b) for a, b in zip(mine, theirs, strict=True))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
