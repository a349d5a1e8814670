"""A number at one place of the prose, in digits, in words, or in both: "4.12", "40 000", "3 million", "twenty-three", "4½".

`cardinals` reads whole numbers in words and `fractions` their parts; here they meet digits, scales ("bn", "k", "lakh") and what
may follow a whole ("and a half", "point two").
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from onrecord.language.figures.cardinals import article_scale, cardinal, point, scale, whole_at
from onrecord.language.figures.digits import decimal, is_sensible, scaled
from onrecord.language.figures.fractions import added_fraction, fraction, odds
from onrecord.language.figures.tokens import DASHES, Token, Tokens
from onrecord.language.figures.vocabulary import FRACTIONS, LETTER_SCALES, VAGUE

NumeralStyle = Literal["whole", "fraction", "vague"]
# What looks like a fraction and is a date that has become a name.
_NO_FRACTIONS: Final = frozenset({(9, 11), (7, 10), (1, 6)})
_LONGEST_EXPONENT: Final = 3
_SIGNS: Final = DASHES | {"+"}
# "Three hundred and 21", "6 crore and two hundred": scales that carry on in another number.
_CARRYING: Final = frozenset({"hundred", "lakh", "lac", "crore", "lakhs", "crores"})
# What is run over so many metres.
_RUN: Final = frozenset({"hurdles", "heats", "finals", "sprints", "races", "relays"})


class Numeral(NamedTuple):
    """A number and the token after its last one. `coefficient` is what stands before a scale ("10" of "10 billion"), `high`
    the upper end of a vague one ("dozens of")."""

    end: int
    value: float
    coefficient: float
    style: NumeralStyle = "whole"
    high: float | None = None


def numeral_at(tokens: Tokens, index: int, money: bool = False) -> Numeral | None:
    """The number that begins at `index`, as long as it goes. With `money` any letter for a scale is read as one."""
    token = tokens.at(index)
    if token.kind == "digits":
        found = _in_digits(tokens, index, money)
    elif token.text in FRACTIONS:
        found = Numeral(index + 1, FRACTIONS[token.text], FRACTIONS[token.text], "fraction")
    elif token.kind == "word":
        found = _vague(tokens, index) or _in_words(tokens, index)
    else:
        return None
    return found if found and is_sensible(found.value) else None


def _vague(tokens: Tokens, index: int) -> Numeral | None:
    """ "dozens of", "hundreds of thousands of": a range from one of them to the next."""
    bounds = VAGUE.get(tokens[index].form)
    if bounds is None or tokens.at(index + 1).form != "of":
        return None
    inner = VAGUE.get(tokens.at(index + 2).form)
    if inner is None or bounds[0] >= 1e3:
        return Numeral(index + 1, bounds[0], bounds[0], "vague", bounds[1])
    return Numeral(index + 3, bounds[0] * inner[0], bounds[0], "vague", bounds[1] * inner[0])


def _in_words(tokens: Tokens, index: int) -> Numeral | None:
    part = fraction(tokens, index)
    if part is not None:
        return Numeral(part.end, part.value, part.value, "fraction")
    whole = article_scale(tokens, index) or cardinal(tokens, index)
    if whole is None:
        return None
    decimals = point(tokens, whole.end)
    if decimals is None:
        return _with_fraction(tokens, Numeral(*whole))
    power, end = scale(tokens, decimals.end)
    value = whole.value + decimals.value
    return Numeral(end, scaled(repr(value), power), value)


def _in_digits(tokens: Tokens, index: int, money: bool) -> Numeral | None:
    plain = decimal(tokens[index].text)
    if plain is None:
        return None
    part = _raised(tokens, index, plain) or _divided(tokens, index, plain)
    if part is not None:
        return part
    end = index + 1
    while group := _spaced_group(tokens, index, end):
        plain, end = plain + group, end + 1
    if tokens.at(end).form in ("dozen", "dozens"):
        return Numeral(end + 1, float(plain) * 12, float(plain))
    power, end = _scale(tokens, end, money)
    whole = Numeral(end, scaled(plain, power), float(plain))
    if power and tokens.at(end - 1).form in _CARRYING and tokens.at(end).form == "and":
        return _carried(tokens, whole, power)
    return _with_fraction(tokens, whole)


def _carried(tokens: Tokens, whole: Numeral, power: int) -> Numeral:
    rest = whole_at(tokens, whole.end + 1)
    if rest is None or not 0 < rest.value < 10**power or scale(tokens, rest.end)[0]:
        return whole
    return Numeral(rest.end, whole.value + rest.value, whole.value + rest.value)


def _with_fraction(tokens: Tokens, whole: Numeral) -> Numeral:
    """ "two and a half", "five and a half million", "3 million and a quarter", "one billion and a half million"."""
    added = added_fraction(tokens, whole.end)
    if added is None or not whole.coefficient:
        return whole
    unit = whole.value / whole.coefficient
    power, end = scale(tokens, added.end)
    if unit > 1:
        value = whole.value + added.value * (10.0**power if power else unit)
        return Numeral(end, value, value)
    value = whole.value + added.value
    if tokens.at(end).form == "dozen":
        return Numeral(end + 1, value * 12, value)
    return Numeral(end, value * 10**power, value, "fraction")


def _divided(tokens: Tokens, index: int, plain: str) -> Numeral | None:
    """ "3/4", "2 1/4", "2-1/4", "4½", "1 in 5"."""
    chance = odds(tokens, index)
    if chance is not None:
        return Numeral(chance.end, chance.value, chance.value, "fraction")
    whole, sign = plain.isdecimal(), FRACTIONS.get(tokens.at(index + 1).text)
    if sign is not None and whole:
        return Numeral(index + 2, float(plain) + sign, float(plain) + sign, "fraction")
    ratio = _slash(tokens, index)
    if ratio is not None:
        return Numeral(index + 3, ratio, ratio, "fraction")
    at = index + 2 if tokens.tied(index + 1) else index + 1  # "4-1/2"
    ratio = _slash(tokens, at)
    if ratio is not None and whole:
        return Numeral(at + 3, float(plain) + ratio, float(plain) + ratio, "fraction")
    return None


def _raised(tokens: Tokens, index: int, plain: str) -> Numeral | None:
    """ "10^9", "2.5^-1"."""
    at, sign = index + 2, 1
    if tokens.at(index + 1).text != "^" or not tokens.adjoins(index + 1):
        return None
    while tokens.at(at).text in _SIGNS and tokens.adjoins(at):
        at, sign = at + 1, sign if tokens[at].text == "+" else -sign
    exponent = tokens.at(at).text
    if not tokens.adjoins(at) or not exponent.isdecimal() or len(exponent) > _LONGEST_EXPONENT:
        return None
    try:
        value = float(plain) ** (sign * int(exponent))
    except (OverflowError, ZeroDivisionError):
        return None
    return Numeral(at + 1, value, value)


def _slash(tokens: Tokens, index: int) -> float | None:
    over, under = tokens.at(index), tokens.at(index + 2)
    if tokens.at(index + 1).text not in ("/", "⁄") or not (over.text.isdecimal() and under.text.isdecimal()):
        return None
    if not (tokens.adjoins(index + 1) and tokens.adjoins(index + 2)) or "/" in (
        tokens.at(index - 1).text,
        tokens.at(index + 3).text,
    ):
        return None
    numerator, denominator = int(over.text), int(under.text)
    if not 0 < numerator < denominator <= 1_000_000 or (numerator, denominator) in _NO_FRACTIONS:
        return None
    return numerator / denominator


def _spaced_group(tokens: Tokens, index: int, end: int) -> str | None:
    """The next three digits of "40 000" or "1 234 567"."""
    first, group = tokens[index].text, tokens.at(end)
    if group.kind != "digits" or group.start - tokens[end - 1].end != 1 or tokens.adjoins(end + 1):
        return None
    grouped = first.isdecimal() and len(first) <= 3 and first[0] != "0" and group.text.isdecimal() and len(group.text) == 3
    return group.text if grouped else None


def _scale(tokens: Tokens, index: int, money: bool) -> tuple[int, int]:
    """The power of ten of the scales at `index`, and where they end: "3 hundred million", "10k", "£5m"."""
    token = tokens.at(index)
    power = LETTER_SCALES.get(token.text)
    if power is None or (tokens.adjoins(index + 1) and tokens[index + 1].kind in ("word", "digits")):
        return scale(tokens, index)
    repeated = tokens.tied(index + 1) and tokens.at(index + 3).text == token.text  # "5m-10m people"
    then = index + 4 if repeated else index + 1
    alone = token.glued and (token.text == "M" or _counts(tokens.at(then), tokens.at(then + 1)))
    return (power, index + 1) if money or token.text in "kK" or alone else (0, index)


def _counts(following: Token, then: Token) -> bool:
    """Whether people or things are counted: "35m people" is millions, "35m tall" and "400m hurdles" metres."""
    if following.form == "of":
        return then.form in ("its", "their", "the", "our", "them", "these", "those", "people")
    if following.form in _RUN:
        return False
    return following.form == "people" or (following.text.islower() and following.form.endswith("s") and len(following.form) > 3)
