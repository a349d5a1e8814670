"""How exactly a figure is told: what one in its last digit is worth, and how much may have been rounded or cut off."""

from __future__ import annotations

import re
from math import inf
from typing import Final

from onrecord.corpus.facts.converting import scaled
from onrecord.language.lexicon.numbers import LETTER_SCALES
from onrecord.model import Figure

# A round number may stand for what it is rounded from, "about 200" for 212, but not for all of it: 200 is not about 249.
_ROUNDED: Final = 0.1
# Without an "about" so much, of a figure that ends on two zeros and has two other digits.
_UNSAID: Final = 0.025
_HUNDRED: Final = 100
_DIGITS: Final = 10
_DECIMALS: Final = 6
# A year is 365 or 366 days and 52 weeks; the units themselves round.
_OF_TIME: Final = 0.02
_HEADLINE: Final = re.compile(rf"\d[{''.join(LETTER_SCALES).upper()}]\b")
# No figure that agrees lies farther off, as a share: one that is exact, and one that is "nearly" or "about" so much.
_WIDE: Final = 0.03
_WIDEST: Final = 0.13
UP: Final = frozenset({"at least", "more than"})
DOWN: Final = frozenset({"at most", "less than"})
# A number in digits, thousands parted by commas or blanks that do not break.
LITERAL: Final = re.compile(r"\d{1,30}(?:[,.\u00a0\u202f]\d{1,30}){0,8}")


def slack(ours: Figure, recorded: float, tolerance: str) -> float:
    """How far a figure may lie from one on record and still agree with it."""
    if tolerance.endswith("%"):
        return abs(recorded) * float(tolerance[:-1]) / 100
    if tolerance not in {"exact", "rounding"}:
        return float(tolerance)
    if ours.kind == "duration":
        return _OF_TIME * abs(recorded)
    return max(_last_place(ours) / 2, _thousands_off(ours, recorded)) if tolerance == "rounding" else 0.0


def _thousands_off(ours: Figure, recorded: float) -> float:
    """What a round figure of two digits and more may leave out without saying so: "18,000" for 18,400."""
    place = _round_place(ours)
    if isinstance(ours.value, str) or place < _HUNDRED or abs(ours.value) < _DIGITS * place:
        return 0.0
    return min(place / 2, _UNSAID * abs(recorded))


def is_cut_short(ours: Figure, value: float, recorded: float) -> bool:
    """Whether a figure is given as headlines do, with what stands behind the last digit cut off: "$14B" for $14.83 billion."""
    return bool(_HEADLINE.search(ours.text)) and 0 <= recorded - value < _last_place(ours)


def rounded_off(figure: Figure, recorded: float) -> float:
    """What may have been rounded off a figure that is only about right: half of one in the last digit that is no zero."""
    place = abs(scaled(figure, 1.0)) * _round_place(figure)
    return min(place / 2, _ROUNDED * abs(recorded))


def widest(figure: Figure) -> tuple[float, float]:
    """Between which numbers all lie that agree with a figure of the same unit, by any tolerance but one given in the pack."""
    ends = [float(each) for each in (figure.value, figure.high) if not isinstance(each, str | None)]
    exact = figure.qualifier == "exactly"
    room = max(_last_place(figure), (_WIDE if exact else _WIDEST) * max(map(abs, ends)))
    low = -inf if figure.qualifier in DOWN else min(ends) - room
    return low, inf if figure.qualifier in UP else max(ends) + room


def is_rounded(figure: Figure, recorded: Figure) -> bool:
    """Whether a round figure of two digits or more is another one rounded to its last: "1,300" for 1,265, as tables have it."""
    if isinstance(figure.value, str) or isinstance(recorded.value, str) or figure.unit != recorded.unit:
        return False
    place = abs(scaled(figure, 1.0)) * _round_place(figure)
    value = scaled(figure, figure.value)
    return abs(value) >= _DIGITS * place and abs(value - scaled(recorded, recorded.value)) <= place / 2


def _round_place(figure: Figure) -> float:
    """What one in the last digit of a figure that is no zero is worth: 100 for "200" and "two hundred", 0.1 for "4.0"."""
    place = _last_place(figure)
    if isinstance(figure.value, str) or not figure.value or "." in figure.text:
        return place
    place = place or 1.0
    while not round(figure.value / place, _DECIMALS) % 10:
        place *= 10
    return place


def _last_place(figure: Figure) -> float:
    """What one in the last digit of a figure is worth: 0.1 for "4.1", 10 ** 9 for "$35bn", 0 where it is spelled out."""
    match = LITERAL.search(figure.text)
    if match is None or isinstance(figure.value, str):
        return 0.0
    digits = match.group().replace("\u00a0", "").replace("\u202f", "").replace(",", "")
    try:
        literal = float(digits)
    except ValueError:
        return 0.0
    decimals = len(digits.partition(".")[2])
    return abs(figure.value / literal) * 10.0**-decimals if literal else 0.0
