"""One amount at one place of the prose: a number with its sign, currency, percent sign, unit of measure, or noun counted."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.language.figures.ages import AGE, is_age, limits_people, past_age
from onrecord.language.figures.context import is_no_amount
from onrecord.language.figures.currencies import Money, money_after, money_before, said_again
from onrecord.language.figures.multiples import multiple_at, multiplied
from onrecord.language.figures.nouns import counted, modified, tied_noun
from onrecord.language.figures.numerals import Numeral, numeral_at
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.units import Unit, unit_at
from onrecord.language.figures.weights import is_weight
from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.lexicon.determiners import INDEFINITE
from onrecord.model import FigureKind, Qualifier

_BEFORE_A_MINUS: Final = SIGNS | {"("}
_FILLERS: Final = frozenset(
    "additional extra more full further consecutive straight previous successive other long whole calendar less".split()
)
_PERCENT: Final = frozenset({"percent", "percents", "pct", "%", "％", "percentage", "pc"})
_THERMAL: Final = frozenset({"temperature", "angle"})
# What a half or a quarter of a unit of time is counted in.
_FINER: Final = {
    "century": ("year", 100),
    "decade": ("year", 10),
    "year": ("month", 12),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}


class Amount(NamedTuple):
    """What a figure is made of, over the tokens from `start` to `end`.

    `coefficient` is what stands before a scale ("10" of "10 billion"), `lead` the token at which the qualifier's words begin,
    `told` the one behind its unit, where that is told only behind a dash: "4.02 – per cent of GDP".
    """

    start: int
    end: int
    value: float
    kind: FigureKind
    unit: str | None = None
    coefficient: float = 0.0
    high: float | None = None
    qualifier: Qualifier = "exactly"
    lead: int = 0
    told: int | None = None

    @property
    def plain(self) -> bool:
        """Whether it has neither a currency nor a percent sign nor a unit of measure."""
        return self.kind == "number"

    @property
    def is_led(self) -> bool:
        """Whether words before it tell how exactly it is meant."""
        return self.qualifier != "exactly" and self.lead < self.start


def amount_at(tokens: Tokens, index: int, priced: bool = False) -> Amount | None:
    """The amount that begins at `index`; `priced` says that it goes on from a sum of money ("£1-2m")."""
    multiple = multiple_at(tokens, index)
    if multiple is not None:
        return Amount(index, multiple.end, multiple.value, "ratio")
    if tokens.at(index).form == "minus" and tokens.at(index - 2).form == "plus":  # "plus or minus 3 points"
        return None
    sign, at = _sign(tokens, index)
    money = money_before(tokens, at)
    if money is not None:
        minus, at = _sign(tokens, money.end)
        sign *= minus
    numeral = numeral_at(tokens, at, money is not None or (priced and tokens.adjoins(at + 1)))
    if numeral is None:
        return None
    numeral = numeral._replace(value=sign * numeral.value, coefficient=sign * numeral.coefficient)
    if money is not None:
        return _priced(tokens, index, numeral, money)
    amount = _measured(tokens, index, numeral)
    amount = _told_behind(tokens, amount, numeral) if amount.plain and tokens.opens_sentence(index) else amount
    return None if is_no_amount(tokens, at, numeral, amount.kind, amount.unit) else amount


def _sign(tokens: Tokens, index: int) -> tuple[int, int]:
    """A minus sign that touches its number and nothing before it, or the word; and the token after it."""
    token = tokens.at(index)
    if token.form in ("minus", "negative"):
        return -1, index + 1
    alone = not token.glued or tokens.at(index - 1).text in _BEFORE_A_MINUS
    return (-1, index + 1) if token.text in DASHES and alone and tokens.adjoins(index + 1) else (1, index)


def _priced(tokens: Tokens, start: int, numeral: Numeral, money: Money) -> Amount:
    """A sum with its currency before it; a currency said again behind it is part of it ("$5 USD")."""
    again = said_again(tokens, numeral.end, money)
    if again is None:
        return _sum(start, numeral.end, numeral, money)
    return _sum(start, again.end, numeral, max(money, again, key=lambda each: len(each.name)))


def _sum(start: int, end: int, numeral: Numeral, money: Money) -> Amount:
    factor = 10.0**money.power
    high = None if numeral.high is None else numeral.high * factor
    return Amount(start, end, numeral.value * factor, "currency", money.name, numeral.coefficient, high)


def _measured(tokens: Tokens, start: int, numeral: Numeral) -> Amount:
    percent = percent_at(tokens, numeral.end)
    if percent is not None:
        return Amount(start, percent[1], numeral.value, "percent", percent[0], numeral.coefficient, numeral.high)
    times = multiplied(tokens, numeral)
    if times is not None:
        return Amount(start, times.end, times.value, "ratio", None, numeral.coefficient)
    at = past_link(tokens, numeral)
    money = None if is_weight(tokens, start, numeral) else money_after(tokens, at)
    if money is not None:
        return _sum(start, money.end, numeral, money)
    unit = unit_at(tokens, at)
    if unit is not None:
        return of_unit(tokens, start, numeral, *unit)
    return _counted(tokens, start, numeral)


def _told_behind(tokens: Tokens, amount: Amount, numeral: Numeral) -> Amount:
    """A number that an entry begins with, in the unit that is told behind a dash or a colon: "2 – Days the fair lasted"."""
    at = numeral.end
    if not (tokens.at(at).text in DASHES or tokens.at(at).text == ":") or tokens.at(at + 1).kind != "word":
        return amount
    told = _measured(tokens, amount.start, numeral._replace(end=at + 1))
    return amount if told.plain or told.kind == "ratio" else told._replace(end=amount.end, told=told.end)


def _counted(tokens: Tokens, start: int, numeral: Numeral) -> Amount:
    """A number with the noun it counts; the noun stays outside, for what a fix replaces is the number."""
    if is_age(tokens, start, numeral):
        return Amount(start, numeral.end, numeral.value, "duration", AGE, numeral.coefficient)
    noun = None
    if numeral.style != "fraction" or not 0 < abs(numeral.value) < 1:
        noun = tied_noun(tokens, numeral.end) or counted(tokens, numeral.end, single=numeral.value == 1)
        noun = noun or modified(tokens, start, numeral.end)
        if noun is None and limits_people(tokens, start, numeral):
            return Amount(start, numeral.end, numeral.value, "duration", AGE, numeral.coefficient)
    value = numeral.value * 1000 if noun and _groups_thousands(tokens[numeral.end - 1].text) else numeral.value
    return Amount(start, numeral.end, value, "number", noun, numeral.coefficient, numeral.high)


def _groups_thousands(text: str) -> bool:
    """ "40.000 troops": what is counted has no thousandths, so the point parts thousands."""
    whole, point, thousandths = text.partition(".")
    grouped = bool(point) and len(thousandths) == 3 and (whole + thousandths).isdecimal()
    return grouped and 0 < len(whole) <= 3 and whole[0] != "0"


def percent_at(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """ "percentage" or "percentage point" for what is written at `index`, and the token after it."""
    if tokens.tied(index):
        index += 1
    else:  # "0.2 of a percentage point", "half a per cent"
        index = index + 1 if tokens.at(index).form == "of" else index
        index = index + 1 if tokens.at(index).form in ("a", "one") else index
    token, following = tokens.at(index), tokens.at(index + 1)
    if token.form == "pp" and token.glued:
        return "percentage point", index + 1
    if token.form in _PERCENT:
        points = following.form in ("point", "points")
        return ("percentage point", index + 2) if points else ("percentage", index + 1)
    return ("percentage", index + 2) if token.form == "per" and following.form == "cent" else None


def past_link(tokens: Tokens, numeral: Numeral) -> int:
    """Past what may stand between a number and its unit: a hyphen, "of a" behind a fraction, "of" behind "tens", "extra"."""
    at = numeral.end
    if tokens.tied(at):
        return at + 1
    if numeral.style != "whole":
        inner = at + 1 if tokens.at(at).form == "of" else at
        inner = inner + 1 if tokens.at(inner).form in INDEFINITE else inner
        return inner if unit_at(tokens, inner) or money_after(tokens, inner) else at
    if tokens.at(at).form in _FILLERS:
        unit = unit_at(tokens, at + 1)
        return at + 1 if unit and unit[0].dimension == "time" else at
    return at


def of_unit(tokens: Tokens, start: int, numeral: Numeral, unit: Unit, end: int) -> Amount:
    """An amount of `unit`, which ends before `end`; half an hour is thirty minutes, and "old" belongs to an age."""
    value, name = numeral.value, unit.name
    finer, factor = _FINER.get(name, (name, 1))
    if numeral.style == "fraction" and not value.is_integer() and (value * factor).is_integer():
        value, name = value * factor, finer
    if unit.dimension in _THERMAL and (tokens.at(end).form, tokens.at(end + 1).form) == ("below", "zero"):
        value, end = -abs(value), end + 2
    if unit.dimension != "time":
        return Amount(start, end, value, "quantity", name, numeral.coefficient, numeral.high)
    past = past_age(tokens, end)
    return Amount(start, past, value, "duration", f"{name} of age" if past > end else name, numeral.coefficient, numeral.high)
