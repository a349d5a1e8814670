"""What dates are made of: a month's name, a day, the joint between two of them, and the year behind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from onrecord.language.figures.cardinals import ordinal
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.vocabulary import ORDINAL_ENDINGS
from onrecord.language.figures.years import year_at
from onrecord.language.lexicon import calendar

_MONTHS: Final[Mapping[str, int]] = {
    form: calendar.MONTHS.index(name) + 1
    for form, name in (*calendar.SHORT_MONTHS.items(), *zip(calendar.MONTHS, calendar.MONTHS, strict=True))
}
# Months that are words as well: read only with a capital.
_WORDS: Final = frozenset({"may", "march", "mar", "sep", "dec", "jan", "august"})
_JOINTS: Final = frozenset({"to", "until", "till", "through"})
_LAST_DAY: Final = 31
MONTHS: Final = frozenset(_MONTHS)


class Day(NamedTuple):
    """A day and the token after it; `month` is zero as long as it is not known."""

    month: int
    number: int
    end: int
    ordinal: bool = False


def month_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """The month whose name stands at `index`, and the token after it and its full stop."""
    token = tokens.at(index)
    number = _MONTHS.get(token.form)
    if number is None or (token.form in _WORDS and not token.text[0].isupper()):
        return None
    dotted = token.form not in calendar.MONTHS and tokens.at(index + 1).text == "." and tokens.adjoins(index + 1)
    return number, index + 2 if dotted else index + 1


def day_at(tokens: Tokens, index: int, month: int = 0) -> Day | None:
    """ "24", "24th", "the 24th", "twenty-fourth" at `index`."""
    if tokens.at(index).form == "the":
        day = day_at(tokens, index + 1, month) if tokens.at(index + 1).form != "the" else None
        return day if day and day.ordinal else None
    token = tokens.at(index)
    if token.kind == "word":
        spelt = ordinal(tokens, index)
        return Day(month, int(spelt.value), spelt.end, True) if spelt and spelt.value <= _LAST_DAY else None
    if token.kind != "digits" or len(token.text) > 2 or not token.text.isdecimal() or not 1 <= int(token.text) <= _LAST_DAY:
        return None
    ending = tokens.adjoins(index + 1) and tokens[index + 1].form in ORDINAL_ENDINGS
    if tokens.adjoins(index + 1) and tokens[index + 1].kind == "word" and not ending:
        return None
    return Day(month, int(token.text), index + 2 if ending else index + 1, ending)


def joint_at(tokens: Tokens, index: int) -> tuple[bool, int] | None:
    """What joins two dates at `index`: whether it makes a span of them for certain, and the token after it."""
    token = tokens.at(index)
    if token.text in DASHES or token.form in _JOINTS:
        return True, index + 1
    return (False, index + 1) if token.form in ("and", "&") else None


def year_behind(tokens: Tokens, index: int) -> tuple[int | None, int]:
    """The year behind a day or month that ends before `index`, and the token after it."""
    at = index + 1 if tokens.at(index).form in (",", "of", "in") else index
    year = year_at(tokens, at)
    return (None, index) if year is None else (year, at + 1)
