"""Whole numbers in words: "twenty-three", "two hundred and two thousand", "three crore twelve lakh", "a dozen", "thirty-first".

A number is a row of groups, each a number below a thousand with its scales, and each scale smaller than the one before it; so
no row is longer than there are scales.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple

from onrecord.language.figures.digits import decimal
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.vocabulary import (
    ORDINAL_SCALES,
    ORDINALS,
    PLURAL_DENOMINATORS,
    SCALES,
    SMALL,
    ZEROS,
)
from onrecord.language.lexicon.determiners import INDEFINITE
from onrecord.language.lexicon.numbers import ONES, TENS

_MOST_SCALES: Final = 3
_MOST_DECIMALS: Final = 12
# What an ordinal may begin with: it is looked for behind every "the".
_ORDINAL_OPENERS: Final = frozenset({*SMALL, *TENS, *ORDINALS, *SCALES, *INDEFINITE})


class Number(NamedTuple):
    """A number and the token after it. `coefficient` is what stands before its scale, where it has just one."""

    end: int
    value: float
    coefficient: float = 0.0


def cardinal(tokens: Tokens, index: int) -> Number | None:
    """The number in words that begins at `index`."""
    total, ceiling, end = 0.0, math.inf, index
    groups: list[float] = []
    while ceiling > 1:
        group = _group(tokens, _over_and(tokens, end, fractions=True) if groups else index)
        if group is None:
            break
        power, after = scale(tokens, group.end)
        if group.value * 10**power >= ceiling:
            break
        groups.append(group.value)
        total, ceiling, end = total + group.value * 10**power, 10.0**power, after
    if not groups:
        return None
    if tokens.at(end).form in ("dozen", "dozens"):
        return Number(end + 1, total * 12, total)
    return Number(end, total, groups[0] if len(groups) == 1 else total)


def whole_at(tokens: Tokens, index: int) -> Number | None:
    """The whole number that begins at `index`, in words or in bare digits."""
    token = tokens.at(index)
    if token.kind != "digits":
        return cardinal(tokens, index)
    plain = decimal(token.text)
    alone = not tokens.adjoins(index + 1) or tokens.ends_clause(index + 1)
    alone = alone or (tokens.tied(index + 1) and tokens.at(index + 2).form == "in")  # "a 1-in-40 chance"
    return Number(index + 1, float(plain)) if plain and plain.isdecimal() and alone else None


def article_scale(tokens: Tokens, index: int) -> Number | None:
    """ "a hundred", "a million", "a dozen", "a thousand and one", "hundred thousand"."""
    article = tokens.at(index).form in INDEFINITE
    at = index + 1 if article else index
    name = tokens.at(at).form
    if article and name == "dozen":
        return Number(at + 1, 12.0, 12.0)
    if name not in SCALES or len(name) < 4 or not (article or tokens.at(at + 1).form in SCALES):
        return None
    if tokens.tied(at + 1):  # "a million-dollar prize" is a class of prizes, not a sum
        return None
    power, end = scale(tokens, at)
    rest = cardinal(tokens, _over_and(tokens, end))
    if rest is not None and rest.value < 10**power:
        return Number(rest.end, 10.0**power + rest.value, 10.0**power + rest.value)
    return Number(end, 10.0**power, 1.0)


def scale(tokens: Tokens, index: int) -> tuple[int, int]:
    """The power of ten of the scale words at `index` (zero where there is none), and the token after them."""
    power = 0
    for _ in range(_MOST_SCALES):
        at = index + 1 if tokens.tied(index) else index
        form = tokens.at(at).form
        step = SCALES.get(form) or (SCALES.get(form[:-1]) if form.endswith("s") and len(form) > 3 else None)
        if step is None:
            break
        power, index = power + step, at + 1
    return power, index


def point(tokens: Tokens, index: int) -> Number | None:
    """What "point seventy-one" adds: .71."""
    if tokens.at(index).form != "point":
        return None
    written, end = "", index + 1
    while len(written) < _MOST_DECIMALS and (digits := _below_hundred(tokens, end)) is not None:
        written, end = f"{written}{digits.value:.0f}", digits.end
    return Number(end, float(f"0.{written}")) if written else None


def ordinal(tokens: Tokens, index: int) -> Number | None:
    """ "third", "twenty-first", "one hundred and twenty-fifth", "three millionth"."""
    if tokens.at(index).form not in _ORDINAL_OPENERS:
        return None
    base, at = _hundreds(tokens, index)
    form = tokens.at(at).form
    if form in TENS:
        after = at + 2 if tokens.at(at + 1).text in DASHES else at + 1
        unit = ORDINALS.get(tokens.at(after).form, 10)
        return Number(after + 1, base + TENS[form] + unit) if unit < 10 else None
    if form in ORDINALS:
        return Number(at + 1, base + ORDINALS[form])
    count = article_scale(tokens, index) or cardinal(tokens, index)
    power = ORDINAL_SCALES.get(tokens.at(count.end if count else index + 1).form)
    if power is None or not (count or tokens.at(index).form == "a"):
        return None
    return Number((count.end if count else index + 1) + 1, (count.value if count else 1.0) * 10**power)


def _below_hundred(tokens: Tokens, index: int) -> Number | None:
    """ "seven", "nineteen", "twenty-three", "fifty - two"."""
    value = SMALL.get(tokens.at(index).form)
    if value is None:
        return None
    if tokens.at(index).form in TENS:
        after = index + 2 if tokens.at(index + 1).text in DASHES else index + 1
        unit = ONES.get(tokens.at(after).form)
        if unit is not None:
            return Number(after + 1, float(value + unit))
    return Number(index + 1, float(value))


def _group(tokens: Tokens, index: int) -> Number | None:
    """A number below a thousand, or one like "ninety-five hundred"."""
    small = _below_hundred(tokens, index)
    at = small.end + 1 if small and tokens.tied(small.end) else small.end if small else index
    if small is None or not small.value or tokens.at(at).form not in ("hundred", "hundreds"):
        return small
    tied = tokens.tied(at + 1) and tokens.at(at + 2).form == "and" and tokens.tied(at + 3)  # "one-hundred-and-twenty"
    rest = _below_hundred(tokens, at + 4 if tied else _over_and(tokens, at + 1))
    if rest is None or not rest.value or tokens.at(rest.end).form == "hundred":
        return Number(at + 1, small.value * 100)
    return Number(rest.end, small.value * 100 + rest.value)


def _over_and(tokens: Tokens, index: int, fractions: bool = False) -> int:
    """Past an "and" inside a number; behind a scale one may join `fractions` instead ("two million and three fifths")."""
    following = tokens.at(index + 1).form
    joins = tokens.at(index).form == "and" and following in SMALL and following not in ZEROS
    return index + 1 if joins and not (fractions and tokens.at(index + 2).form in PLURAL_DENOMINATORS) else index


def _hundreds(tokens: Tokens, index: int) -> tuple[float, int]:
    """The hundreds that an ordinal begins with, and the token after them."""
    count = SMALL.get(tokens.at(index).form)
    if not count or tokens.at(index + 1).form != "hundred":
        return 0.0, index
    return count * 100.0, index + 3 if tokens.at(index + 2).form == "and" else index + 2
