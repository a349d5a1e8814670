"""Years, and the years that are none of the calendar: 2023-24, 2023/24, FY2024 and "the year to March 2024" are one, "2023-24".

A fact's `when` and a draft's words for when are read alike, so that both come to the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.language.lexicon.calendar import MONTHS, SHORT_MONTHS
from onrecord.model import Figure

YEAR: Final = re.compile(r"(?<![\d.,-])(?:19|20)\d\d(?![\d%])")
_MONTH: Final = rf"(?:{'|'.join(sorted({*MONTHS, *SHORT_MONTHS} - {'december', 'dec'}))})\b\.?"
# "FY2024", "fiscal 2024", "the financial year 2023-24"; "the year to March 2024", "the year that ended on 31 March 2024". One
# that ends in December is a year of the calendar, and "2011-12-03" is a day.
_PERIOD: Final = re.compile(
    rf"""
    (?<![\d.,-])(?P<first>(?:19|20)\d\d)\s?[-–/]\s?(?:(?:19|20)(?=\d\d))?(?P<second>\d\d)(?![\d%]|-\d)
    |\b(?:FY\s?['’]?|(?:fiscal|financial|tax)\s(?:year\s)?)(?P<fiscal>(?:(?:19|20)\d\d|(?<=[Y'’ ])\d\d))(?![\d%/–-])
    |\b(?:year|(?:12|twelve)\smonths)\s(?:that\s)?(?:(?:to|up\sto|until)|end(?:s|ed|ing)(?:\s(?:on|in))?)\s(?:the\send\sof\s)?
    (?:the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}(?:\s\d{{1,2}},)?\s(?P<ended>(?:19|20)\d\d)(?![\d%])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_HUNDRED: Final = 100
# So long are the words for such a year, up to the date in them.
_LONGEST: Final = 60


class Period(NamedTuple):
    """A year from some month to the same of the next, "2023-24", and where it stands in a text."""

    start: int
    end: int
    key: str


def periods(text: str, start: int = 0, end: int | None = None) -> Iterator[Period]:
    """The years of a text that are none of the calendar."""
    for match in _PERIOD.finditer(text, start, len(text) if end is None else end):
        ended = match["fiscal"] or match["ended"]
        if ended is not None:
            last = int(ended)
            last += 2000 if last < _HUNDRED else 0
        else:
            last = int(match["first"]) + 1
            if last % _HUNDRED != int(match["second"]):
                continue
        yield Period(*match.span(), f"{last - 1}-{last % _HUNDRED:02}")


def years_of(text: str, year: re.Pattern[str] = YEAR) -> frozenset[str]:
    """The years that a text tells, those of the calendar and the others; `year` reads the first."""
    found = tuple(periods(text))
    return frozenset((*(each.key for each in found), *year.findall(without(text, found))))


def without(text: str, found: tuple[Period, ...]) -> str:
    """A text with periods blanked out, all else in its place."""
    for each in found:
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return text


def is_year(prose: str, figure: Figure, years: frozenset[str]) -> bool:
    """Whether a figure is one of some years, or a part of the words for one: the month of "the year to March 2024"."""
    if figure.value in years or figure.kind != "date":
        return figure.value in years
    at = figure.stretch
    found = periods(prose, max(0, at.start - _LONGEST), at.end)
    return any(each.start <= at.start < each.end and each.key in years for each in found)


def of_calendar(years: frozenset[str]) -> frozenset[str]:
    """The years of the calendar that some years lie in."""
    return frozenset(told for each in years for told in (each[:4], str(int(each[:4]) + 1) if "-" in each else each[:4]))


def may_be_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether some years may be told of as others are: a year of the calendar as one that it lies in, and as no other."""
    if any("-" in each for each in one) and any("-" in each for each in other):
        return not one.isdisjoint(other)
    return not of_calendar(one).isdisjoint(of_calendar(other))
