"""Amounts that stand together: "two or three per cent", "8 or $9", "more than 10 but fewer than 20", "forty-five (45)"."""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.ages import AGE, OLDEST
from onrecord.language.figures.amounts import Amount
from onrecord.language.figures.ranges import scaled_like
from onrecord.language.figures.tokens import DASHES, Tokens

_JOINTS: Final = frozenset({"or", "and", ",", "to", "/", "even", "x", "×", *DASHES})
_LONGEST_JOINT: Final = 3
_LONGEST_COMPARISON: Final = 12
_AGED: Final = frozenset({"aged", "ages"})
_LISTING: Final = frozenset({(",",), ("and",), ("or",), (",", "and"), (",", "or")})
_FLOORS: Final = frozenset({"more than", "at least"})
_CEILINGS: Final = frozenset({"less than", "at most"})


def grouped(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """`amounts` with the units they share, without repetitions, and with two bounds made one range."""
    amounts = _aged(tokens, amounts)
    result: list[Amount] = []
    listed = False
    for place in range(len(amounts) - 1, -1, -1):
        amount, before = amounts[place], amounts[place - 1] if place else None
        following = result[-1] if result else None
        if following is None:
            result.append(amount)
        elif _repeats(tokens, amount, following):
            result[-1] = amount
        else:
            listed = listed or (before is not None and _ends_list(tokens, before, amount, following))
            shared = _sharing(tokens, amount, following, listed)
            listed = shared is not amount
            result[-1] = following = _compared(tokens, shared, following)
            bounds = _bounds(tokens, shared, following)
            result[-1:] = [bounds] if bounds else [following, shared]
    return result[::-1]


def _aged(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """`amounts` with all that "aged" stands before made ages: "aged 8, 10 and 12"."""
    result = amounts[:1]
    listed = False
    for amount in amounts[1:]:
        before = result[-1]
        led = before.start - 2 if tokens.at(before.start - 1).form == "of" else before.start - 1
        listed = listed or (before.unit == AGE and tokens.at(led).form in _AGED)
        joined = tuple(token.form for token in tokens[before.end : amount.start]) in _LISTING
        bare = amount.plain and amount.unit is None and tokens.at(amount.end).form not in ("others", "more")
        listed = listed and joined and bare and 0 < amount.value <= OLDEST
        result.append(amount._replace(kind="duration", unit=AGE) if listed else amount)
    return result


def _repeats(tokens: Tokens, amount: Amount, following: Amount) -> bool:
    inside = following.start == amount.end + 1 and tokens.at(amount.end).text == "(" and tokens.at(following.end).text == ")"
    return inside and amount.value == following.value and following.plain


def _sharing(tokens: Tokens, amount: Amount, following: Amount, in_list: bool) -> Amount:
    """`amount` with the unit and scale of the one behind it, where nothing but a joint parts the two.

    A comma joins, and "and" shares a noun, only in a list of three or more: "31, 24 and 12 per cent", "12, 9 and 4 seats".
    """
    between = tokens[amount.end : following.start]
    joined = 0 < len(between) <= _LONGEST_JOINT and all(token.form in _JOINTS for token in between)
    if not amount.plain or following.kind in ("ratio", "ordinal"):
        return amount
    part = [token.form for token in between] == ["of", "the"] and amount.value != amount.coefficient
    if part and following.kind == "currency":
        return amount._replace(kind=following.kind, unit=following.unit)
    if amount.unit or not joined:
        return amount
    loose = between[0].form == "," or (following.plain and between[0].text not in DASHES and between[0].form != "or")
    if loose and not in_list:
        return amount
    return amount._replace(value=scaled_like(amount, following), kind=following.kind, unit=following.unit)


def _ends_list(tokens: Tokens, first: Amount, second: Amount, last: Amount) -> bool:
    """Whether nothing but a comma parts the first two of three bare amounts, and "and" stands before the last."""
    comma = second.start == first.end + 1 and tokens[first.end].text == ","
    return comma and first.plain and first.unit is None and tokens[last.start - 1].form in ("and", "or")


def _compared(tokens: Tokens, amount: Amount, following: Amount) -> Amount:
    """`following` with the unit of what it is compared with: "3.9 million headsets, up from 2.4 million", "to 5% from 4"."""
    between = tokens[amount.end : following.lead or following.start]
    moved = [token.form for token in between[-2:]] in (["up", "from"], ["down", "from"])
    moved = moved or (tokens.at(amount.start - 1).form == "to" and [token.form for token in between] == ["from"])
    scaled = (amount.value == amount.coefficient) == (following.value == following.coefficient)
    if not moved or not scaled or not following.plain or following.unit or amount.kind in ("ratio", "ordinal", "duration"):
        return following
    if len(between) > _LONGEST_COMPARISON or any(token.text in ".;:" for token in between):
        return following
    return following._replace(kind=amount.kind, unit=amount.unit)


def _bounds(tokens: Tokens, amount: Amount, following: Amount) -> Amount | None:
    """The range between a floor and a ceiling that "and" or "but" joins, or between two ordinals."""
    if amount.kind == following.kind == "ordinal":
        return _places(tokens, amount, following)
    qualifiers = {amount.qualifier, following.qualifier}
    if tokens.at(amount.end).form not in ("and", "but") or not (qualifiers & _FLOORS and qualifiers & _CEILINGS):
        return None
    if following.lead != amount.end + 1 or not (amount.plain or (amount.kind, amount.unit) == (following.kind, following.unit)):
        return None
    low, high = (amount, following) if amount.qualifier in _FLOORS else (following, amount)
    if low.value >= high.value:
        return None
    return following._replace(start=amount.start, lead=amount.lead, value=low.value, high=high.value, qualifier="exactly")


def _places(tokens: Tokens, amount: Amount, following: Amount) -> Amount | None:
    """ "Between the tenth and the fifteenth", "from 3rd to 5th"."""
    start = amount.start - 2 if tokens.at(amount.start - 1).form == "the" else amount.start - 1
    between = [token.form for token in tokens[amount.end : following.start] if token.form != "the"]
    led = (tokens.at(start).form, *between) in (("between", "and"), ("from", "to"))
    return following._replace(start=start, value=amount.value, high=following.value) if led else None
