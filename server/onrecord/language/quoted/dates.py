"""Days of a month and times of a day, in whatever order and style: "3 July", "July 3rd", "the third of July"; "6.30pm"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.language.lexicon import calendar
from onrecord.language.quoted.numerals import spelled
from onrecord.language.quoted.ranks import ordinal
from onrecord.language.quoted.row import DASHES, Reading, Row

MONTHS: Final[Mapping[str, str]] = {**calendar.SHORT_MONTHS, **{name: name for name in calendar.MONTHS}}
_TIME: Final = re.compile(r"(\d{1,2})[.:](\d\d)")
_HALVES: Final = frozenset({"am", "pm"})


def day_of_month(row: Row, at: int) -> Reading | None:
    """The day that begins at word `at`, as its number and its month. A "the" before it is part of it where an "of" follows."""
    if row.form(at) in MONTHS:
        month, index = _month(row, at), at + 1
        index += row.form(index) == "the"
        found = _day(row, index) if month and _gap_allows(row, at + 1) and (index == at + 1 or row.joined(index)) else None
        if not found or not month:
            return None
        last = _day(row, found[1]) if row.gap(found[1]) in DASHES and row.in_digits(found[1]) else None
        return row.reading((found[0], *((last[0],) if last else ()), month), at, last[1] if last else found[1])
    first = at + (row.form(at) == "the")
    found = _day(row, first)
    if found is None:
        return None
    day, index = found
    linked = row.form(index) == "of"
    month = _month(row, index + linked)
    if not month or not (row.joined(index) and row.joined(index + linked)):
        return None
    if first > at and not (linked and row.joined(first)):
        return None
    return row.reading((day, month), at, index + linked + 1)


def time_of_day(row: Row, at: int) -> Reading | None:
    """Hours and minutes before "am" or "pm", the minutes left out where there are none."""
    match = _TIME.fullmatch(row.text(at))
    dotted = row.form(at + 1) in {"a", "p"} and row.form(at + 2) == "m" and row.gap(at + 2) == "."
    if match is None or not row.joined(at + 1) or not (dotted or row.form(at + 1) in _HALVES):
        return None
    hours, minutes = match.groups()
    return row.reading((hours if minutes == "00" else f"{hours}:{minutes}",), at, at + 1)


def _month(row: Row, at: int) -> str | None:
    # "May" and "march" are verbs, too.
    return MONTHS.get(row.form(at)) if row.text(at)[:1].isupper() else None


def _gap_allows(row: Row, at: int) -> bool:
    """Whether a month and its day belong together: "July 3", "Jan. 5"."""
    return row.joined(at) or (row.gap(at).rstrip() == "." and len(row.form(at - 1)) <= 4)


def _day(row: Row, at: int) -> tuple[str, int] | None:
    """The number of a day at word `at`, and the word behind it."""
    rank = ordinal(row, at)
    if rank is not None:
        number, after = rank.forms[0][:-2], rank.after
    else:
        number, after = row.form(at), at + 1
        if not (number.isdecimal() and (spelled(row, at) is not None or row.text(at) == number)):
            return None
    return (number, after) if number.isdecimal() and len(number) <= 2 and 1 <= int(number) <= 31 else None
