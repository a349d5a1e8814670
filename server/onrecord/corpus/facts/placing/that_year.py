"""The time that "that year", "in the same year", "at the time" and a closing "then" mean: the last year that was told before.

Where none was, nobody knows which it is, and what is told of it contradicts nothing.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from onrecord.corpus.facts.placing.periods import YEAR, periods, without

_THEN: Final = re.compile(
    r"\b(?:(?:in|during|for|over|throughout)\s)?(?:the\s(?:very\s)?same|that(?:\s(?:same|very))?)\s(?:calendar\s|financial\s)?year\b"
    r"(?!\s(?:after|as|in\swhich|of|on|that|when)\b)|"
    r"\bat\s(?:the|that)\stime\b(?!\s(?:of|that|when)\b)|\bback\sthen\b|\bthen(?=[”\"’')]?(?:[.;:!?]|$))",
    re.IGNORECASE,
)
# "The year after, …", "Two years later, …": which year that is nobody works out.
_NEXT: Final = re.compile(
    r"(?:in\s)?(?:the\s(?:following|next|previous|preceding)\syear|(?:the|an?|\w{2,8})\syears?\s(?:after|before|later|earlier|on)),\s",
    re.IGNORECASE,
)
# So much before it may tell which year is meant.
_REACH: Final = 800
# A year that is only a term: "by 2030".
_BY: Final = re.compile(r"\bby\s$", re.IGNORECASE)
_TERM: Final = 4


class Then(NamedTuple):
    """Words for a time told before, where they stand, and the year that they mean; no year where none was told."""

    start: int
    end: int
    years: frozenset[str]


def then(prose: str, start: int, end: int) -> Then | None:
    """The first words of a stretch of a prose for a time told before, or for one that is counted from it."""
    counted = _NEXT.match(prose, start, end)
    if counted is not None:
        return Then(*counted.span(), frozenset())
    match = _THEN.search(prose, start, end)
    return None if match is None else Then(*match.span(), _last_year(prose, match.start()))


def _last_year(prose: str, end: int) -> frozenset[str]:
    """The last year, of the calendar or another, that stands before a place of a prose."""
    low = max(end - _REACH, 0)
    text = prose[low:end]
    found = tuple(periods(text))
    years = [(each.start, each.key) for each in found]
    years += [(match.start(), match[0]) for match in YEAR.finditer(without(text, found))]
    told = [year for year in sorted(years) if not _BY.search(text, max(year[0] - _TERM, 0), year[0])]
    return frozenset(key for _, key in told[-1:])
