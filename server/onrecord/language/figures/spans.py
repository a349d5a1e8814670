"""Spans of time and stretches of length that are more than a number and a unit.

    a year · a month and a half · half an hour · in a quarter · 7 feet and 10 inches · 1 hour thirty · 3 dollars 50 cents

Parts are summed in the smallest of their units. "A year" is a figure where it says how long, not how often ("5% a year") or
when ("a year ago").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.figures.amounts import Amount, of_unit, past_link
from onrecord.language.figures.currencies import MINOR, money_after
from onrecord.language.figures.nouns import FUNCTION_WORDS
from onrecord.language.figures.numerals import Numeral, numeral_at
from onrecord.language.figures.tokens import Tokens
from onrecord.language.figures.units import Unit, unit_at, unit_named
from onrecord.language.lexicon.determiners import INDEFINITE

_LASTING: Final = frozenset("in within than for nearly almost about every under".split())
_RECKONED: Final = frozenset({"ago", "old", "later", "earlier"})
# "A gallon of beer" is one, "a ton of work" is much, and a cup of tea no measure.
_PORTIONED: Final = frozenset({"mass", "volume"})
_MANY: Final = frozenset({"ton", "tonne", "ounce", "barrel", "cup", "pint"})
_SUMMED: Final = frozenset({"time", "length", "mass"})
# How many of the finer unit prose means where astronomy says otherwise.
_CALENDAR: Final[Mapping[tuple[str, str], float]] = {
    ("year", "month"): 12.0,
    ("year", "week"): 52.0,
    ("year", "day"): 365.0,
    ("year", "hour"): 365 * 24.0,
    ("year", "minute"): 365 * 24 * 60.0,
    ("year", "second"): 365 * 24 * 3600.0,
    ("month", "week"): 4.0,
    ("month", "day"): 30.0,
    ("month", "hour"): 30 * 24.0,
}
_MONTHS_IN_A_QUARTER: Final = 3.0
_INCHES: Final = 12
_MINUTE: Final = Unit("minute", "time", 60.0)


def single_span(tokens: Tokens, index: int) -> Amount | None:
    """The span that begins with "a" or "half" at `index`."""
    form = tokens[index].form
    if form == "half":
        return _half(tokens, index)
    if form not in INDEFINITE:
        return None
    unit = unit_at(tokens, index + 1)
    if unit is None:
        return _quarter(tokens, index)
    if unit[0].dimension in _PORTIONED and unit[0].name not in _MANY:
        portion = tokens.at(unit[1]).form == "of" or (not index and unit[1] == len(tokens))
        return of_unit(tokens, index, Numeral(index, 1.0, 1.0), *unit) if portion else None
    if unit[0].dimension != "time" or len(tokens[index + 1].form) < 3 or tokens.at(unit[1]).form in _RECKONED:
        return None
    following = tokens.at(unit[1]).form
    if following.isdecimal() and tokens[index + 1].text[:1].isupper():  # "for a Year 7 place"
        return None
    if unit[0].name == "second" and not tokens.ends_clause(unit[1]) and following not in FUNCTION_WORDS:  # "for a second child"
        return None
    part = {"half": 0.5, "quarter": 0.25}.get(tokens.at(unit[1] + 2).form)
    if part and tokens.at(unit[1]).form == "and" and tokens.at(unit[1] + 1).form == "a":
        return of_unit(tokens, index, Numeral(index, 1 + part, 1.0, "fraction"), unit[0], unit[1] + 3)
    if index and tokens[index - 1].form not in _LASTING:
        return None
    return of_unit(tokens, index, Numeral(index, 1.0, 1.0), *unit)


def _quarter(tokens: Tokens, index: int) -> Amount | None:
    """ "in a quarter", where it is one of the year."""
    of_year = tokens.at(index - 1).form in ("in", "within") and tokens.at(index + 2).form != "of"
    if tokens.at(index + 1).form != "quarter" or not of_year:
        return None
    return Amount(index, index + 2, _MONTHS_IN_A_QUARTER, "duration", "month", _MONTHS_IN_A_QUARTER)


def _half(tokens: Tokens, index: int) -> Amount | None:
    if tokens.tied(index - 1):
        return None
    at = index + 2 if tokens.at(index + 1).form in INDEFINITE or tokens.tied(index + 1) else index + 1
    unit = unit_at(tokens, at)
    if unit is None or len(tokens[at].form) < 3:
        return None
    return of_unit(tokens, index, Numeral(at, 0.5, 0.5, "fraction"), *unit)


def with_parts(tokens: Tokens, amount: Amount) -> Amount:
    """`amount` with the smaller parts that stand behind it."""
    if not amount.value.is_integer() or amount.high is not None:
        return amount
    if amount.kind == "currency":
        return _with_hundredths(tokens, amount)
    unit = unit_named(amount.unit or "") if amount.kind in ("duration", "quantity") else None
    while unit is not None and unit.dimension in _SUMMED:
        amount, unit = _with_finer(tokens, amount, unit)
    return amount


def _with_finer(tokens: Tokens, amount: Amount, unit: Unit) -> tuple[Amount, Unit | None]:
    """One part more and its unit; no unit when there is no part."""
    at = amount.end + 1 if tokens.at(amount.end).text == "," or tokens.tied(amount.end) else amount.end
    at = at + 1 if tokens.at(at).form == "and" else at
    numeral = numeral_at(tokens, at)
    if numeral is None or not numeral.value.is_integer():
        return amount, None
    finer = unit_at(tokens, past_link(tokens, numeral))
    if finer and amount.unit == "hour" and tokens[finer[1] - 1].text == "m":  # "2h 45m"
        finer = (_MINUTE, finer[1])
    if finer is None and amount.unit == "foot" and tokens.tied(amount.end) and numeral.value < _INCHES:
        return amount._replace(end=numeral.end, value=amount.value * _INCHES + numeral.value, unit="inch"), None
    if finer is None:
        return (amount if tokens.at(amount.end).text == "," else _with_minutes(tokens, amount, numeral)), None
    ratio = round(_CALENDAR.get((unit.name, finer[0].name), unit.size / finer[0].size), 6)
    if finer[0].dimension != unit.dimension or ratio <= 1 or not ratio.is_integer():
        return amount, None
    return amount._replace(end=finer[1], value=amount.value * ratio + numeral.value, unit=finer[0].name), finer[0]


def _with_minutes(tokens: Tokens, amount: Amount, numeral: Numeral) -> Amount:
    if amount.unit != "hour" or not tokens.ends_clause(numeral.end) or not 0 < numeral.value < 60:
        return amount
    return amount._replace(end=numeral.end, value=amount.value * 60 + numeral.value, unit="minute")


def _with_hundredths(tokens: Tokens, amount: Amount) -> Amount:
    """ "3 dollars 50 cents", "20 ringgit and 43 sen", "15 dollars 50"."""
    at = amount.end + 1 if tokens.at(amount.end).form == "and" else amount.end
    cents = numeral_at(tokens, at) if tokens.at(at).kind != "symbol" and amount.unit not in MINOR else None
    if cents is None or not 0 < cents.value < 100 or not cents.value.is_integer():
        return amount
    money = money_after(tokens, cents.end)
    if money is not None and money.name in MINOR:
        return amount._replace(end=money.end, value=amount.value + cents.value / 100)
    trailing = at == amount.end and cents.value >= 10 and amount.value == amount.coefficient and tokens.ends_clause(cents.end)
    return amount._replace(end=cents.end, value=amount.value + cents.value / 100) if trailing else amount
