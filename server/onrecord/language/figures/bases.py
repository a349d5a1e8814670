"""Per how many an amount is counted: "238 cases per 100,000 residents", "2.7 doctors for every 1,000 people".

The round number is part of the unit and no figure of its own. Behind such an amount a bare one of another name is counted so,
too: "238 cases per 100,000 residents in Skerry, 31 in Lund".
"""

from __future__ import annotations

from collections.abc import Iterable
from math import log10
from typing import Final, NamedTuple

from onrecord.language.figures.amounts import Amount
from onrecord.language.figures.measures import based_on, rate
from onrecord.language.figures.nouns import FUNCTION_WORDS, counted
from onrecord.language.figures.numerals import numeral_at
from onrecord.language.figures.tokens import Token, Tokens, tokenise
from onrecord.language.figures.units import unit_at
from onrecord.language.figures.vocabulary import SCALES
from onrecord.memory import remembered

_COUNTED: Final = frozenset({"number", "currency", "quantity", "duration"})
_FEWEST: Final = 10
_LEADS: Final = (("per",), ("for", "every"), ("for", "each"), ("in", "every"), ("of", "every"), ("to", "every"))
_STUFF: Final = frozenset({"of", "and", "or"})
# So many words may stand between a number and what it is counted per.
_FARTHEST: Final = 6
_COMES_TO: Final = frozenset("is was are were at to of reached hit".split())
# What stands between an amount and a bare one of another name, beside names.
_ELLIPSIS: Final = frozenset(
    """
    , ( and but while in at to of for the against with was were is had has through only just about some roughly nearly almost
    """.split()
)
_LONGEST_ELLIPSIS: Final = 9


class _Base(NamedTuple):
    """The words for a base, "per 100,000 residents", over the tokens from `start` to `end`, as the end of a unit."""

    start: int
    end: int
    unit: str


def over_bases(tokens: Tokens, amounts: Iterable[Amount]) -> list[Amount]:
    """`amounts` with the bases that they are counted by in their units, and without those as amounts."""
    found: list[Amount] = []
    end = 0
    before: _Base | None = None
    for amount in amounts:
        if amount.start < end:
            continue
        led = _led(tokens, amount.start)
        if led is not None:
            before = led
            continue
        base = _behind(tokens, amount) or (before if before is not None and _is_told(tokens, before, amount) else None)
        if base is not None:
            end = max(end, base.end)
            amount = amount._replace(unit=f"{amount.unit or ''} {base.unit}".strip())
        elif found and _goes_on(tokens, found[-1], end, amount):
            amount = amount._replace(unit=found[-1].unit)
        found.append(amount)
    return found


@remembered
def base_in(prose: str) -> str | None:
    """By what the head of a column says that its numbers are counted: "per 1,000 resident" of "Cases per 1,000 residents"."""
    tokens = tokenise(prose)
    bases = (_base_at(tokens, at) for at in range(len(tokens)))
    return next((base.unit for base in bases if base is not None), None)


def _behind(tokens: Tokens, amount: Amount) -> _Base | None:
    """The base behind an amount and the noun that it counts."""
    if amount.kind not in _COUNTED or rate(amount.unit):
        return None
    for at in range(amount.end, amount.end + _FARTHEST + 1):
        base = _base_at(tokens, at)
        if base is not None:
            return base
        token = tokens.at(at)
        if token.kind != "word" or (token.form in FUNCTION_WORDS and token.form not in _STUFF):
            return None
    return None


def _is_told(tokens: Tokens, base: _Base, amount: Amount) -> bool:
    """Whether an amount is what a rate that is named before it comes to: "the rate per 100,000 residents was 238"."""
    bare = amount.plain and amount.unit is None
    between = tokens[base.end : amount.lead if amount.is_led else amount.start] if bare else ()
    return 0 < len(between) <= _FARTHEST and between[-1].form in _COMES_TO and all(token.kind == "word" for token in between)


def _base_at(tokens: Tokens, index: int) -> _Base | None:
    """The base that begins with "per" or the like at `index`."""
    lead = next((each for each in _LEADS if all(tokens.at(index + at).form == form for at, form in enumerate(each))), None)
    if lead is None:
        return None
    at = index + len(lead)
    scale = SCALES.get(tokens.at(at).form) if tokens.at(at).kind == "word" and len(tokens.at(at).form) > len("mil") else None
    numeral = None if scale is not None else numeral_at(tokens, at)
    value, end = (10.0**scale, at + 1) if scale is not None else (numeral.value, numeral.end) if numeral else (0.0, at)
    if value < _FEWEST or not log10(value).is_integer():
        return None
    unit = unit_at(tokens, end)
    noun = unit[0].name if unit is not None else _noun(tokens, end)
    return _Base(index, unit[1] if unit else end, f"per {value:,.0f} {noun or ''}".rstrip())


def _noun(tokens: Tokens, index: int) -> str | None:
    """What a base is so many of; of the "population" where it says no more."""
    token = tokens.at(index)
    return "people" if "population" in (token.form, tokens.at(index + 1).form) else counted(tokens, index)


def _led(tokens: Tokens, start: int) -> _Base | None:
    """The base that an amount from `start` on is the number of."""
    for lead in _LEADS:
        base = _base_at(tokens, start - len(lead)) if tokens.at(start - 1).form == lead[-1] else None
        if base is not None:
            return base
    return None


def _goes_on(tokens: Tokens, before: Amount, end: int, amount: Amount) -> bool:
    """Whether a bare amount is another name's beside one that is counted by a base, which ends at `end`: the 36 of "412 cases
    per 100,000 residents in Skerry, 36 in Lund"."""
    if not amount.plain or amount.unit is not None or not before.plain or based_on(before.unit) is None:
        return False
    between = tokens[max(end, before.end) : amount.lead if amount.is_led else amount.start]
    named = any(map(_is_capital, between)) or (tokens.at(amount.end).form == "in" and _is_capital(tokens.at(amount.end + 1)))
    rest = (token for token in between[1:] if not _is_capital(token) and token.form != "'s")
    return named and 0 < len(between) <= _LONGEST_ELLIPSIS and all(token.form in _ELLIPSIS for token in rest)


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper()
