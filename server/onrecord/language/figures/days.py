"""Dates and spans of days in the orders in which prose writes them.

    24 June 2025 · the 24th of June · June 24, 2025 · June 24-25 · 24 and 25 June · June 24 to July 2 · February 2022
    2025-06-24 · 24/06/2025 · 24.06.2025, and the years of `years`

A date that does not exist is read as nothing at all. Day and month in digits are told apart only where one is above twelve.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.dates import Date, Dates, iso
from onrecord.language.figures.day_lists import days_of_month, month_of_days
from onrecord.language.figures.day_parts import Day, day_at, joint_at, month_at, year_behind
from onrecord.language.figures.nouns import is_plural
from onrecord.language.figures.tokens import Tokens
from onrecord.language.figures.units import unit_at
from onrecord.language.figures.vocabulary import SCALES
from onrecord.language.figures.years import years_at
from onrecord.language.lexicon.calendar import DAYS

_ON_DAYS: Final = frozenset({"on", *DAYS})
_MONTHS_IN_A_YEAR: Final = 12
_MONTH_ALONE: Final = frozenset({"in", "during", "since", "by"})


def dates_at(tokens: Tokens, index: int) -> Dates | None:
    """The dates that begin at `index`."""
    form = tokens[index].form
    if form == "the":
        return _led(_day_first(tokens, index + 1), index) if day_at(tokens, index) else None
    if form in ("between", "from"):
        inner = _unled(tokens, index + 1) if index + 1 < len(tokens) else None
        spans = inner and len(inner[1]) == 1 and inner[1][0].high is not None
        return _led(inner, index) if spans else None
    return _unled(tokens, index)


def _unled(tokens: Tokens, index: int) -> Dates | None:
    if tokens[index].kind == "digits":
        return _in_digits(tokens, index) or days_of_month(tokens, index) or _day_first(tokens, index) or years_at(tokens, index)
    start = index + 1 if tokens[index].form == "the" else index
    return month_of_days(tokens, index) or _month_first(tokens, index) or _day_first(tokens, start)


def _led(found: Dates | None, index: int) -> Dates | None:
    """`found` with the word before it."""
    if found is None or not found[1]:
        return found
    end, (first, *others) = found
    return end, (first._replace(start=index), *others)


def _month_first(tokens: Tokens, index: int) -> Dates | None:
    """ "June 24", "June 24-25, 2025", "June 24 to July 2", "June 2025"."""
    month = month_at(tokens, index)
    if month is None:
        return None
    day = day_at(tokens, month[1], month[0])
    if day is None:
        return _month_and_year(tokens, index, *month)
    if _counts_something(tokens, index, day):
        return None
    joint = joint_at(tokens, day.end)
    if joint:
        later = month_at(tokens, joint[1])
        second = day_at(tokens, later[1], later[0]) if later else day_at(tokens, joint[1], month[0])
        if second and not _is_amount(tokens, second.end) and (later or second.number > day.number):
            return _dated(tokens, index, second.end, (day, second), joint[0])
    return _dated(tokens, index, day.end, (day,))


def _month_and_year(tokens: Tokens, start: int, month: int, index: int) -> Dates | None:
    year, end = year_behind(tokens, index + 1 if tokens.tied(index) else index)
    value = iso(year, month)
    if year is None or value is None:
        return _months_of_year(tokens, start, month, index)
    joint = joint_at(tokens, end)
    later = month_at(tokens, joint[1]) if joint else None
    until, last = year_behind(tokens, later[1]) if later else (None, end)
    if joint and later and until and (joint[0] or tokens.at(start - 1).form == "between"):
        return last, (Date(start, last, value, iso(until, later[0])),)
    return end, (Date(start, end, value),)


def _months_of_year(tokens: Tokens, start: int, month: int, index: int) -> Dates | None:
    """ "April to June 2017"."""
    joint = joint_at(tokens, index)
    later = month_at(tokens, joint[1]) if joint and joint[0] else None
    year, end = year_behind(tokens, later[1]) if later else (None, index)
    low, high = iso(year, month), iso(year, later[0]) if later else None
    return (end, (Date(start, end, low, high),)) if year and low and high and low < high else None


def _day_first(tokens: Tokens, index: int) -> Dates | None:
    """ "24 June", "24th and 25th of July", "24-25 June 2025", "24 June to 2 July"."""
    day = day_at(tokens, index)
    if day is None or (tokens.adjoins(index) and tokens[index - 1].kind != "symbol"):
        return None
    joint = joint_at(tokens, day.end)
    second = day_at(tokens, joint[1]) if joint else None
    month = _month_of(tokens, (second or day).end)
    if month is None:
        return None
    day = day._replace(month=month[0])
    if joint and second:
        return _dated(tokens, index, month[1], (day, second._replace(month=month[0])), joint[0])
    joint = joint_at(tokens, month[1])
    second = day_at(tokens, joint[1]) if joint else None
    later = _month_of(tokens, second.end) if second else None
    if joint and second and later:
        return _dated(tokens, index, later[1], (day._replace(end=month[1]), second._replace(month=later[0])), joint[0])
    return _dated(tokens, index, month[1], (day,))


def _month_of(tokens: Tokens, index: int) -> tuple[int, int] | None:
    return month_at(tokens, index + 1 if tokens.at(index).form == "of" else index)


def _dated(tokens: Tokens, start: int, end: int, days: tuple[Day, ...], span: bool = False) -> Dates:
    """The dates of one or two days with the year behind them. Two days are a span, or two dates where "and" joins them and they
    do not follow each other."""
    year, end = year_behind(tokens, end)
    values = [value for day in days if (value := iso(year, day.month, day.number))]
    if len(values) < len(days):
        return end, ()
    if len(days) == 1:
        return end, (Date(start, end, values[0]),)
    if span or tokens.at(start - 1).form == "between" or days[1].number == days[0].number + 1:
        return end, (Date(start, end, values[0], values[1]),)
    return end, (Date(start, days[0].end, values[0]), Date(days[0].end + 1, end, values[1]))


def _counts_something(tokens: Tokens, index: int, day: Day) -> bool:
    """ "In March 20 people died": the number counts, it is no day."""
    if day.ordinal:
        return False
    return _is_amount(tokens, day.end) or (tokens.at(index - 1).form in _MONTH_ALONE and is_plural(tokens.at(day.end).form))


def _is_amount(tokens: Tokens, index: int) -> bool:
    following = tokens.at(index)
    return following.text in ("%", "°", "/") or following.form in ("per", "percent", "times") or following.form in SCALES


def _in_digits(tokens: Tokens, index: int) -> Dates | None:
    """ "2025-06-24", "24/06/2025", "24.06.2025", "on 11/20"."""
    if tokens.at(index - 1).form in _ON_DAYS:
        day = _day_alone(tokens, index)
        if day is not None:
            return day
    parts, end = tokens[index].text.split("."), index + 1
    if len(parts) != 3:
        mark = tokens.at(index + 1).text
        if (
            mark not in ("-", "/")
            or tokens.at(index + 3).text != mark
            or not all(map(tokens.adjoins, range(index + 1, index + 5)))
        ):
            return None
        parts, end = [tokens[at].text for at in (index, index + 2, index + 4)], index + 5
    if not all(part.isdecimal() for part in parts):
        return None
    lengths = [len(part) for part in parts]
    first, second, third = (int(part) for part in parts)
    if lengths == [4, 2, 2]:
        value = iso(first, second, third)
    elif lengths[2] == 4 and max(lengths[:2]) <= 2:
        value = _day_and_month(first, second, third)
    else:
        return None
    return end, (Date(index, end, value),) if value else ()


def _day_alone(tokens: Tokens, index: int) -> Dates | None:
    """ "11/20" or "20/11" of any year; which of "11/10" is the month nobody knows."""
    one, other, end = tokens[index].text, tokens.at(index + 2).text, index + 3
    tied = tokens.at(index + 1).text == "/" and tokens.adjoins(index + 1) and tokens.adjoins(index + 2)
    numbers = all(part.isdecimal() and len(part) <= 2 for part in (one, other))
    if not tied or not numbers or tokens.at(end).text == "/" or tokens.at(end).form == "of" or unit_at(tokens, end):
        return None
    month, day = sorted((int(one), int(other)))
    if day <= _MONTHS_IN_A_YEAR:
        # "On 2/3 majority" is a share, "Friday 5/6" a day that nobody knows.
        return None if tokens.at(index - 1).form == "on" else (end, ())
    value = iso(None, month, day)
    return (end, (Date(index, end, value),)) if value else None


def _day_and_month(one: int, other: int, year: int) -> str | None:
    if one == other or other > 12:
        return iso(year, one, other)
    return iso(year, other, one) if one > 12 else f"{year:04}"
