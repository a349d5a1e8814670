"""A date that is wrong in its year, month or day alone, mended in the draft's own style: "24th June" for "26th June"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.lexicon.calendar import MONTHS
from onrecord.language.lexicon.numbers import ordinal_ending
from onrecord.model import Figure

_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY: Final = re.compile(r"(?<!\d)(\d{1,2})(st|nd|rd|th)?(?![\d\w])")
_MONTH: Final = re.compile(rf"\b(?:{'|'.join(name.title() for name in MONTHS)})\b")


def redated(ours: Figure, recorded: Figure) -> str | None:
    """A draft's date with the part that contradicts the record replaced, None where more than one does or it is not plain."""
    if ours.kind != "date" or recorded.kind != "date" or ours.high or recorded.high:
        return None
    parts = list(zip(str(ours.value).split("-"), str(recorded.value).split("-"), strict=False))
    wrong = [at for at, (one, two) in enumerate(parts) if one != two and "X" not in one + two]
    if len(wrong) != 1:
        return None
    at, (old, new) = wrong[0], parts[wrong[0]]
    pattern, write = ((_YEAR, _year), (_MONTH, _month), (_DAY, _day))[at]
    places = [match for match in pattern.finditer(ours.text) if write(match, int(old)) == match[0]]
    if len(places) != 1:
        return None
    return ours.text[: places[0].start()] + write(places[0], int(new)) + ours.text[places[0].end() :]


def _year(_: re.Match[str], number: int) -> str:
    return str(number)


def _month(_: re.Match[str], number: int) -> str:
    return MONTHS[number - 1].title()


def _day(match: re.Match[str], number: int) -> str:
    """A day written as another is: with a zero before it, or the letters of an ordinal behind it."""
    ending = ordinal_ending(number) if match[2] else ""
    return str(number).zfill(len(match[1]) if match[1].startswith("0") else 1) + ending
