"""Years: "in 2014", "2014-18", "2025/26", "between 2014 and 2017", "the 1990s", and what tells them from amounts.

Four digits without a separator are a year where a word stands before them that years follow, or where nothing behind them is
counted; "2000 people" and "more than 2000" are amounts.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.dates import Date, Dates, iso
from onrecord.language.figures.nouns import is_plural
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.units import unit_at
from onrecord.language.figures.vocabulary import VAGUE, YEARLY
from onrecord.language.lexicon.currency import SIGNS

_FIRST, _LAST = 1000, 2199
_FIRST_COMMON, _FIRST_LED = 1900, 1200
YEAR_LEADS: Final = frozenset(
    """in since by until till before after during from to through throughout around circa of for and or early late
    mid the this fiscal year years summer winter autumn spring fall between election post pre""".split()
)
_NO_YEAR_BEFORE: Final = SIGNS | {"%", "°"}
_NO_YEAR_BEHIND: Final = SIGNS | {"#", "/", "=", "_"}
_PLACING: Final = frozenset({"in", "since", "circa"})
_COUNTING: Final = frozenset(
    "more about nearly almost over some up least most roughly approximately fewer less another".split()
)


def year_at(tokens: Tokens, index: int) -> int | None:
    """The year in four digits at `index`, where nothing that touches it makes it something else."""
    token = tokens.at(index)
    if token.kind != "digits" or len(token.text) != 4 or not token.text.isdecimal():
        return None
    goes_on = tokens.adjoins(index + 1) and (tokens[index + 1].kind == "word" or tokens[index + 1].text in _NO_YEAR_BEFORE)
    return int(token.text) if _FIRST <= int(token.text) <= _LAST and not goes_on else None


def years_at(tokens: Tokens, index: int) -> Dates | None:
    """The year, the span of years, or the decade that begins at `index`."""
    text, after = tokens[index].text, _past_decade(tokens, index)
    if after:
        return after, (Date(index, after, f"{text[:3]}X"),)
    if year_at(tokens, index) is None or not _reads_as_year(tokens, index):
        return None
    return _span(tokens, index) or (index + 1, (Date(index, index + 1, text),))


def _past_decade(tokens: Tokens, index: int) -> int | None:
    """The token after "1990s" or "1990's"."""
    token, following = tokens.at(index), tokens.at(index + 1)
    if len(token.text) != 4 or not token.text.isdecimal() or not token.text.endswith("0") or not following.glued:
        return None
    if following.form == "s":
        return index + 2
    return (
        index + 3 if following.text in ("'", "’") and tokens.at(index + 2).form == "s" and tokens.adjoins(index + 2) else None
    )


def _span(tokens: Tokens, index: int) -> Dates | None:
    """ "2014-18", "2025/26", "2014 to 2018"; and "2014-06", which is a month."""
    text, mark, last = tokens[index].text, tokens.at(index + 1), tokens.at(index + 2)
    if last.kind != "digits" or not last.text.isdecimal():
        return None
    year, end = int(text), index + 3
    if len(last.text) == 2 and (tokens.tied(index + 1) or (mark.text == "/" and mark.glued and last.glued)):
        later, month = year - year % 100 + int(last.text), iso(year, int(last.text))
        if later > year:
            return end, (Date(index, end, text, f"{later:04}"),)
        return (end, (Date(index, end, month),)) if month else None
    between = mark.form == "and" and tokens.at(index - 1).form == "between"
    until = year_at(tokens, index + 2) if mark.text in DASHES or mark.form in ("to", "through") or between else None
    if until is None or until <= year or _is_counted(tokens, end):
        return None
    return end, (Date(index, end, text, last.text),)


def _reads_as_year(tokens: Tokens, index: int) -> bool:
    """Whether the four digits at `index` are a year rather than an amount or a label."""
    year, before, following = int(tokens[index].text), tokens.at(index - 1), tokens.at(index + 1)
    if before.text in _NO_YEAR_BEHIND or before.form in _COUNTING:
        return False
    if before.form in YEARLY and before.text[0].isupper():
        return False
    led = before.form in YEAR_LEADS
    if before.text in DASHES and before.glued and tokens.adjoins(index):
        return led or (tokens.at(index - 2).kind == "word" and year >= _FIRST_COMMON)
    if _is_counted(tokens, index + 1) and not (led or before.form in ("below", "above") or _is_owner(tokens, index - 1)):
        return False
    unit = unit_at(tokens, index + 1)
    if unit is not None and unit[0].dimension not in ("time", "volume"):
        return False
    first = _FIRST if before.form in _PLACING else _FIRST_LED if led else _FIRST_COMMON
    return year >= first and following.form != "people"


def _is_counted(tokens: Tokens, index: int) -> bool:
    """Whether a plural that a number may count stands at `index`; the millions of "by 1945 millions" are no such."""
    return is_plural(tokens.at(index).form) and tokens.at(index).form not in VAGUE


def _is_owner(tokens: Tokens, index: int) -> bool:
    """ "Merck's 2018 sales", "EU 2018 figures"."""
    word = tokens.at(index)
    return word.form.endswith("'s") or (word.text[:1].isupper() and not tokens.opens_sentence(index))
