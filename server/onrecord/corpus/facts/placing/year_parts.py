"""Quarters and halves of a year, the year so far, and days of a month that is not named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.text import Stretch

_RANKS: Final = ("first", "second", "third", "fourth")
# "In Q3", "3Q 2023", "2023Q3", "the second half of 2023", "third-quarter sales": which of its parts of a year.
_PERIOD: Final = re.compile(
    rf"(?:\b|(?<=\b20\d\d))(?-i:(?P<letter>[QH])(?P<digit>[1-4]))\b|\b(?-i:(?P<before>[1-4])(?P<behind>[QH]))(?=\s?20\d\d\b)|"
    rf"\b(?P<rank>{'|'.join(_RANKS)}|opening|final|last|closing)[\s-](?P<word>quarter|half)\b"
    r"(?!-|\sof\s(?!(?:the\s|its\s)?(?:\w{4,9}\s)?(?:year|FY|(?:19|20)\d\d)))",
    re.IGNORECASE,
)
# "So far this year", "in the year to date", "by mid-year", "halfway through the year", "the first nine months of": to a day.
_SO_FAR: Final = re.compile(
    r"\byear[\s-]to[\s-]date\b|\b(?:so\sfar|to\sdate|already|thus\sfar)\s(?:this|in\sthe|in\sthis)\s(?:year|month|season)\b|"
    r"\b(?:this|the)\s(?:year|season)(?:\sso|\sthus)\sfar\b|\bmid-?\s?year\b|\bhalf-?\s?way\sthrough\s(?:the|its|this)\s(?:\w{4,9}\s)?year\b|"
    r"\b(?:first|opening|last|final)\s(?:\w{3,6}|\d{1,2})\s(?:months|weeks|days)\sof\b",
    re.IGNORECASE,
)
# "On the 4th": a day of a month that is not named, where what follows cannot be of what it is the fourth: "on the 4th floor".
_NTH: Final = re.compile(
    r"\b[Oo]n\sthe\s[123]?\d(?:st|nd|rd|th)\b(?=[,;:.)]|$|\s(?:and|but|it|its|he|she|they|the|when|with|after|before)\b)"
)


def parts_of_year(prose: str) -> Iterator[tuple[Stretch, str]]:
    """Where a prose tells of such a part of a year, and which: "quarter 3", "half", "so far", "day"."""
    for match in _PERIOD.finditer(prose):
        yield Stretch(*match.span()), _which(match)
    for pattern, part in ((_SO_FAR, "so far"), (_NTH, "day")):
        for match in pattern.finditer(prose):
            yield Stretch(*match.span()), part


def _which(match: re.Match[str]) -> str:
    """Which part of a year is named: "quarter 3", "half 2"; "quarter" for "the final quarter"."""
    letter = match["letter"] or match["behind"]
    if letter:
        return f"{'quarter' if letter == 'Q' else 'half'} {match['digit'] or match['before']}"
    rank = {**{word: at for at, word in enumerate(_RANKS, start=1)}, "opening": 1}.get(match["rank"].lower())
    return f"{match['word'].lower()} {rank}" if rank else match["word"].lower()


def is_same_part(told: str, stated: str) -> bool:
    """Whether two parts of a year may be one: "quarter" and "quarter 3" may."""
    return told == stated or (told.split()[0] == stated.split()[0] and not (told[-1:].isdigit() and stated[-1:].isdigit()))
