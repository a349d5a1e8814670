"""Three days or more of one month: "3, 9 and 17 May", "June 4, 11 and 18, 2025"."""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.dates import Date, Dates, iso
from onrecord.language.figures.day_parts import Day, day_at, month_at, year_behind
from onrecord.language.figures.tokens import Tokens

_MOST_DAYS: Final = 10
_FEWEST_DAYS: Final = 3
# What may follow the last day; "June 3, 10 and 17 boats" has one day and two counts.
_BEHIND: Final = frozenset("at in and for as to when but with while".split())


def days_of_month(tokens: Tokens, index: int) -> Dates | None:
    """The days that a month stands behind, from `index` on."""
    days = _days(tokens, index)
    if not days:
        return None
    at = days[-1].end
    month = month_at(tokens, at + 1 if tokens.at(at).form == "of" else at)
    return _dated(tokens, index, days, *month) if month else None


def month_of_days(tokens: Tokens, index: int) -> Dates | None:
    """The days behind the month at `index`."""
    month = month_at(tokens, index)
    days = _days(tokens, month[1]) if month else ()
    if not (month and days):
        return None
    at = days[-1].end
    alone = tokens.ends_clause(at) or tokens.at(at).form in _BEHIND or year_behind(tokens, at)[0] is not None
    return _dated(tokens, index, days, month[0], at) if alone else None


def _days(tokens: Tokens, index: int) -> tuple[Day, ...]:
    """The days from `index` on, each later than the one before and the last behind "and"; none where they are but two."""
    days: list[Day] = []
    last = False
    while len(days) < _MOST_DAYS:
        day = day_at(tokens, index)
        if day is None or (days and day.number <= days[-1].number):
            break
        days.append(day)
        if last:
            return tuple(days) if len(days) >= _FEWEST_DAYS else ()
        index = day.end + 1 if tokens.at(day.end).text == "," else day.end
        last = tokens.at(index).form in ("and", "&")
        if not last and index == day.end:
            break
        index = index + 1 if last else index
    return ()


def _dated(tokens: Tokens, start: int, days: tuple[Day, ...], month: int, end: int) -> Dates:
    """A date for each day, with the year behind the last."""
    year, end = year_behind(tokens, end)
    found = []
    for day in days:
        value = iso(year, month, day.number)
        if value is None:
            return end, ()
        found.append(Date(start, end if day is days[-1] else day.end, value))
        start = day.end + 2 if tokens.at(day.end + 1).form in ("and", "&") else day.end + 1
    return end, tuple(found)
