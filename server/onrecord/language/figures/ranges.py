"""Two amounts that make one figure: "between 10 and 20", "10–20%", "3.5 to 4", "$10 to $15 billion", "0-to-60 mph".

What stands at the second alone (the unit, the scale) holds for the first as well. "From 4.8 to 4.7 per cent" is read so too:
from a first value to a last one.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.ages import AGE
from onrecord.language.figures.amounts import Amount, amount_at
from onrecord.language.figures.context import near_score
from onrecord.language.figures.measures import alike
from onrecord.language.figures.rates import rated
from onrecord.language.figures.spans import single_span, with_parts
from onrecord.language.figures.tokens import DASHES, Tokens

_HIGHEST_SCORE: Final = 200
_CHANGED: Final = frozenset(
    """up down rose rise rises rising fell fall falls falling gained gain gains gaining lost lose loses losing added add adds
    adding climbed climbs climbing dropped drops dropping slid slides jumped jumps sank sinks slipped slips shed sheds eased
    edged advanced declined tumbled surged soared plunged dipped increased decreased grew grows shrank""".split()
)
# What changes by a fifth of itself or less is not the lower end of a range.
_MOST_CHANGED: Final = 5
_LEADS: Final = frozenset({"between", "from"})


def range_at(tokens: Tokens, index: int) -> tuple[int, Amount | None] | None:
    """The token after the amount or range that begins at `index`, and the amount itself; none for a score."""
    if tokens[index].form in _LEADS:
        found = _led(tokens, index)
        return (found.end, found) if found else None
    span = single_span(tokens, index)
    first = span or amount_at(tokens, index)
    if first is None:
        return None
    first, end = rated(tokens, first)
    at, dashed = _over_joint(tokens, end)
    second = amount_at(tokens, at, first.kind == "currency") if at > end and span is None else None
    if second is not None and _is_result(tokens, first, second, dashed):
        return second.end, None
    if second is None and dashed and first.plain and tokens.tied(end) and tokens.at(at).kind == "digits":
        return at + 1, None  # "a 5-4 Supreme Court ruling": the 4 is none, so the 5 is none either
    if second is not None and dashed and _shares_thousands(tokens, first, second):
        first = first._replace(value=first.value * 1000)
    found = _opened(tokens, first, second)
    return found.end, found


def _led(tokens: Tokens, index: int) -> Amount | None:
    """ "between A and B", "from A to B", "between the ages of A and B"."""
    first = amount_at(tokens, _past_ages(tokens, index + 1))
    joints = ("to", "and") if tokens[index].form == "between" else ("to",)
    if first is None:
        return None
    first, end = rated(tokens, first)
    end = end + 1 if tokens.at(end).form in ("up", "down") else end
    if tokens.at(end).form not in joints:
        return None
    second = amount_at(tokens, end + 1, first.kind == "currency")
    if second is None or _goes_on(tokens, second):
        return None
    return join(first._replace(start=index), _whole(tokens, second))


def _past_ages(tokens: Tokens, index: int) -> int:
    """Past "the ages of" at `index`."""
    at = index + 1 if tokens.at(index).form == "the" else index
    return at + 2 if tokens.at(at).form in ("age", "ages") and tokens.at(at + 1).form == "of" else index


def _opened(tokens: Tokens, first: Amount, second: Amount | None) -> Amount:
    """`first`, or the range that it opens: "47 to 41 per cent" is no range but two figures."""
    if second is None or _goes_on(tokens, second) or _is_change(tokens, first, second):
        return _whole(tokens, first)
    measured = first.kind == second.kind == "quantity"
    joined = join(first, _whole(tokens, second)) if measured or second.value >= first.value else None
    return joined or _whole(tokens, first)


def _is_change(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """Whether `first` tells how far, and `second` where to: "gained $1.15 to $78", "fell 9,000 to 201,000"."""
    shared = first.plain and second.value != second.coefficient  # "up 2 to 15 million"
    level = not shared and first.unit == second.unit and abs(second.value) > _MOST_CHANGED * abs(first.value)
    return level and any(tokens.at(at).form in _CHANGED for at in range(first.start - 3, first.start))


def _shares_thousands(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """ "10-20,000 people", where the thousands of the second hold for the first."""
    thousands = tokens[second.start].text.endswith(",000") and second.value == second.coefficient
    return thousands and tokens[first.end - 1].text.isdecimal() and first.value * 1000 < second.value


def _goes_on(tokens: Tokens, second: Amount) -> bool:
    """Whether the second end of a range opens one of its own: "from 24.2 to 33-35 billion"."""
    return tokens.tied(second.end) and tokens.at(second.end + 1).kind == "digits"


def _whole(tokens: Tokens, amount: Amount) -> Amount:
    """`amount` with its smaller parts and with what it is counted by."""
    return rated(tokens, with_parts(tokens, amount))[0]


def _is_result(tokens: Tokens, first: Amount, second: Amount, dashed: bool) -> bool:
    """ "3–2", "50-50", "a 2 to 1 margin", or numbers by a dash near a word of matches and votes."""
    if not (first.plain and second.plain):
        return False
    if second.value < first.value or (dashed and second.value == first.value):
        return True
    return dashed and second.value < _HIGHEST_SCORE and near_score(tokens, first.start, second.end)


def _over_joint(tokens: Tokens, index: int) -> tuple[int, bool]:
    """The token after "–", "to" or "-to-", and whether it was a dash alone; `index` itself where nothing joins."""
    hung = tokens.at(index).text in DASHES and tokens.adjoins(index) and tokens.at(index + 1).form == "to"  # "12- to 18-month"
    at = index + 1 if hung or tokens.tied(index) else index
    if tokens.at(at).form in ("to", "through"):
        return at + 2 if tokens.at(at + 1).text in DASHES and tokens.adjoins(at + 2) else at + 1, False
    dash = tokens.at(index).text in DASHES or tokens.at(index).text == "~"
    return (index + 1, True) if dash and tokens.adjoins(index) == tokens.adjoins(index + 1) else (index, False)


def join(first: Amount, second: Amount) -> Amount | None:
    """The range from `first` to `second`; None where the two do not measure the same."""
    if first.high is not None or second.high is not None or "ratio" in (first.kind, second.kind):
        return None
    if first.plain and first.unit and first.unit != second.unit:
        return None
    carried = second.plain and (
        first.kind == "currency" or (_is_age(first) and second.unit is None and second.value > first.value)
    )
    if not (first.plain or carried or (first.kind == second.kind and alike(first.unit, second.unit))):
        return None
    kind = second.kind if first.plain else first.kind
    # The longer name says more: which dollar, and per what.
    unit = first.unit if carried else max(first.unit or "", second.unit or "", key=len) or None
    return first._replace(end=second.end, value=scaled_like(first, second), high=second.value, kind=kind, unit=unit)


def _is_age(amount: Amount) -> bool:
    return amount.unit == AGE


def scaled_like(first: Amount, second: Amount) -> float:
    """The value of `first` in the scale of `second` if that can be meant: "$10 to $15 billion", not "$200 to $4 million"."""
    scale = second.value / second.coefficient if second.coefficient else 1.0
    carried = scale > 1 and first.value == first.coefficient and first.value < second.coefficient
    return first.value * scale if carried else first.value
