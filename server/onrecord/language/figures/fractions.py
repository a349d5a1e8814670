"""Parts of a whole in words: "two-thirds", "a quarter of", "half a million", "one in five", and the half of "two and a half".

"A third country" and "the second half" are no fractions: a single part counts only where what follows (or stands before) shows
that something is being divided.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.cardinals import Number, article_scale, cardinal, ordinal, scale, whole_at
from onrecord.language.figures.tokens import DASHES, Tokens
from onrecord.language.figures.vocabulary import DENOMINATORS, ORDINALS, PLURAL_DENOMINATORS, SCALES
from onrecord.language.lexicon.determiners import INDEFINITE
from onrecord.language.lexicon.numbers import ONES, TENS

_DIVIDED: Final = frozenset(
    """of more less fewer higher lower larger smaller bigger cheaper to from in on and or since as by the its their
    his her our all""".split()
)
_HALVED: Final = frozenset("of the its their his her our my your all these those this that what".split())
_LESS_THAN_WHOLE: Final = frozenset(
    "than nearly almost about around over by under above below roughly least most just exactly".split()
)
# "Half were against".
_VERBS: Final = frozenset("were are have had said say".split())
_HALVED_NUMBERS: Final = frozenset({*SCALES, "dozen", "percent", "per", "percentage"})
_HALF_TIMES: Final = frozenset("first second other latter better front back opening final".split())
_SPANS: Final = frozenset(
    "day days week weeks month months year years hour hours minute minutes seconds decade decades games matches".split()
)
_MOST_QUARTERS: Final = 3
_IN_A_ROW: Final = frozenset({"first", "last", "past", "next", "previous"})
_ROUND: Final = frozenset({*range(2, 11), 12, 20, 100, 1_000, 10_000, 100_000})


def fraction(tokens: Tokens, index: int) -> Number | None:
    """The fraction that begins at `index`, with what it is a fraction of where that is a number ("half a million")."""
    part = _half(tokens, index) or _several_parts(tokens, index) or _one_part(tokens, index)
    return odds(tokens, index) if part is None else _of_number(tokens, part)


def added_fraction(tokens: Tokens, index: int) -> Number | None:
    """ "and a half", "and three quarters", "and a fifth", "-and-a-half" after a whole number."""
    at = _over_hyphen(tokens, index)
    if tokens.at(at).form != "and":
        return None
    at = _over_hyphen(tokens, at + 1)
    several = _several_parts(tokens, at, added=True)
    if several is not None and several.value < 1:
        return several
    single = tokens.at(at).form in ("a", "one")
    at = _over_hyphen(tokens, at + 1) if single else at
    under = DENOMINATORS.get(tokens.at(at).form)
    if under is None or not (single or (under in (2, 4) and tokens.at(at + 1).form not in _HALVED - {"of"})):
        return None
    return Number(at + 1, 1 / under)


def _over_hyphen(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.tied(index) else index


def odds(tokens: Tokens, index: int) -> Number | None:
    """ "one in five", "nine out of ten", "one of every nine", "1-in-40". "23 out of 32 members" are two numbers."""
    over = whole_at(tokens, index)
    if over is None:
        return None
    out_of = tokens.at(over.end).form == "out" and tokens.at(over.end + 1).form == "of"
    at = over.end if out_of else _over_hyphen(tokens, over.end)
    joint = tokens.at(at).form
    if not out_of and joint not in ("in", "over", "of"):
        return None
    at = at + 2 if out_of else _over_hyphen(tokens, at + 1)
    every = tokens.at(at).form == "every"
    under = whole_at(tokens, at + 1 if every else at)
    if under is None or not 0 < over.value < under.value or (joint == "of" and not every):
        return None
    if joint == "over":
        return Number(under.end, over.value / under.value) if tokens.ends_clause(under.end) else None
    idiom = over.value == 1 or (over.value < 10 and (under.value in _ROUND or (out_of and _is_hundreds(under.value))))
    if not (idiom or every) or 1_000 < under.value < 2_200 or tokens.at(under.end).form in _SPANS:
        return None
    return Number(under.end, over.value / under.value)


def _is_hundreds(value: float) -> bool:
    """Whether a number is so round that it stands for many: 500, 30,000."""
    return value >= 100 and f"{value:.0f}".rstrip("0").isdecimal() and len(f"{value:.0f}".rstrip("0")) == 1


def _half(tokens: Tokens, index: int) -> Number | None:
    if tokens.at(index).form != "half" or tokens.tied(index - 1) or tokens.tied(index + 1):
        return None
    after, before = tokens.at(index + 1).form, tokens.at(index - 1).form
    if after == "past":  # "by half past nine"
        return None
    of_number = after in INDEFINITE and tokens.at(index + 2).form in _HALVED_NUMBERS
    of_number = of_number or after in SCALES or after == "dozen"
    counted = after in _VERBS and before not in ("a", "the")
    divided = of_number or counted or after in _HALVED or before in _LESS_THAN_WHOLE
    return Number(index + 1, 0.5) if divided and before not in _HALF_TIMES else None


def _several_parts(tokens: Tokens, index: int, added: bool = False) -> Number | None:
    """ "two-thirds", "three quarters", "twenty-three fifths", "four hundredths"; `added` says that a whole stands before."""
    over = article_scale(tokens, index) or cardinal(tokens, index)
    if over is None or not over.value:
        return None
    at = over.end + 1 if tokens.at(over.end).text in DASHES else over.end
    under = PLURAL_DENOMINATORS.get(tokens.at(at).form)
    if tokens.at(at).form in ("quarter", "quarters"):  # "two quarters of growth" are six months
        parts = added or (over.value == _MOST_QUARTERS and tokens.at(index - 1).form not in _IN_A_ROW)
        under = 4 if parts else None
    if under is None and tokens.at(at).form in TENS:
        unit = ORDINALS.get(tokens.at(_over_hyphen(tokens, at + 1)).form.removesuffix("s"), 10)
        at, under = (_over_hyphen(tokens, at + 1), TENS[tokens.at(at).form] + unit) if unit < 10 else (at, None)
    return Number(at + 1, over.value / under) if under else None


def _one_part(tokens: Tokens, index: int) -> Number | None:
    """ "one fifth", "one-half", "a third of", "one twenty-fifth"."""
    article = tokens.at(index).form in INDEFINITE
    if not article and tokens.at(index).form != "one":
        return None
    at = index + 2 if tokens.at(index + 1).text in DASHES and not article else index + 1
    after = tokens.at(at + 1)
    under = DENOMINATORS.get(tokens.at(at).form)
    if under is not None:
        bounded = tokens.at(index - 1).form in _LESS_THAN_WHOLE and tokens.ends_clause(at + 1)
        divided = not article or bounded or not after.text or after.form in _DIVIDED or after.form in SCALES
        return Number(at + 1, 1 / under) if divided else None
    compound = None if article else ordinal(tokens, at)
    least = 100 if tokens.at(at).form in ONES else 20
    return Number(compound.end, 1 / compound.value) if compound and compound.value > least else None


def _of_number(tokens: Tokens, part: Number) -> Number:
    """ "half a million", "two thirds of a million", "a quarter million"."""
    at = part.end + 1 if tokens.at(part.end).form == "of" else part.end
    at = at + 1 if tokens.at(at).form in INDEFINITE else at
    if tokens.at(at).form == "dozen":
        return Number(at + 1, part.value * 12)
    power, end = scale(tokens, at)
    return Number(end, part.value * 10.0**power) if power else part
