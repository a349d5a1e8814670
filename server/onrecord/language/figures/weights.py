"""Whether pounds are weighed or paid: "63 pounds of scrap", "weighed 22 pounds", "a 500-pound bomb"; "a five-pound note".

A bare "fifty pounds" is money; what stands round it makes a weight of it.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.nouns import FUNCTION_WORDS
from onrecord.language.figures.numerals import Numeral, numeral_at
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.units import unit_at

_POUNDS: Final = frozenset({"pound", "pounds"})
# What is paid in pounds rather than weighed: "a 50-pound fine".
_PAID: Final = frozenset(
    "note notes coin coins fine fines fee fees bill bills bet prize ticket tickets sterling voucher".split()
)
# What pounds are of where they are money: "500 pounds of debt".
_SUMS: Final = frozenset(
    """aid arrears assets benefits bonuses budget business capital cash cost costs credit cuts damage damages debt debts
    donations earnings equity exports fees fines funding funds goods grant grants help imports income investment investments
    loan loans loss losses money orders pay pension pensions profit profits relief rent revenue sales savings shares shopping
    spending stock subsidies support tax taxes taxpayer taxpayers trade turnover value vouchers wages work""".split()
)
_WEIGHED: Final = frozenset("weigh weighs weighed weighing weight weights".split())
_HEAVY: Final = frozenset("heavier lighter overweight underweight".split())
_FARTHEST: Final = 6


def is_weight(tokens: Tokens, start: int, numeral: Numeral) -> bool:
    """Whether the number from `start` on counts pounds of weight."""
    tied = tokens.tied(numeral.end)
    at = numeral.end + 1 if tied else numeral.end
    if tokens.at(at).form not in _POUNDS:
        return False
    if not tied:
        return _is_weighed(tokens, start) or _weighs(tokens, at + 1)
    following = tokens.at(at + 1)  # a sum before a noun is mostly written with its sign
    return following.kind == "word" and numeral.value == numeral.coefficient and following.form not in _PAID


def _is_weighed(tokens: Tokens, start: int) -> bool:
    """ "Weighs in at about", "weighs between 60 and" and their like before the number."""
    joined = tokens.at(start - 1).form in ("and", "to") or tokens.at(start - 1).text in DASHES
    if joined and tokens.at(start - 2).kind == "digits":
        start -= 2
    for at in range(start - 1, start - 1 - _FARTHEST, -1):
        if tokens.at(at).form in _WEIGHED:
            return True
        if tokens.at(at).kind != "word":
            return False
    return False


def _weighs(tokens: Tokens, index: int) -> bool:
    """Whether what stands behind "pounds" is weighed: "of scrap", "(29 kg)", "4 ounces", "heavier"."""
    form = tokens.at(index).form
    if form == "of":
        return _is_stuff(tokens, index + 1)
    if form in _HEAVY or (form == "in" and tokens.at(index + 1).form == "weight"):
        return True
    bracketed = form == "("
    numeral = numeral_at(tokens, index + 1 if bracketed or form in (",", "and") else index)
    unit = unit_at(tokens, numeral.end) if numeral else None
    if unit is None or unit[0].dimension != "mass" or unit[0].name == "pound":
        return False
    return tokens.at(unit[1]).text == ")" if bracketed else unit[0].name == "ounce"


def _is_stuff(tokens: Tokens, index: int) -> bool:
    """Whether no word of the phrase at `index` is a sum of money."""
    named = False
    for at in range(index, index + _FARTHEST):
        token = tokens.at(at)
        if token.form in _SUMS or token.form.endswith(("'s", "s'")):
            return False
        if token.kind != "word" or token.form in FUNCTION_WORDS:
            break
        named = True
    return named
