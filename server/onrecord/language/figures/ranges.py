"""Two amounts that make one figure: "between 10 and 20", "10–20%", "3.5 to 4", "$10 to $15 billion", "0-to-60 mph".

What stands at the second alone (the unit, the scale) holds for the first as well. "From 4.8 to 4.7 per cent" is read so too:
from a first value to a last one.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.figures.amounts import Amount, amount_at
from onrecord.language.figures.context import near_score
from onrecord.language.figures.spans import single_span, with_parts
from onrecord.language.figures.tokens import DASHES, Tokens

_HIGHEST_SCORE: Final = 200
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
    at, dashed = _over_joint(tokens, first.end)
    second = amount_at(tokens, at) if at > first.end and span is None else None
    if second is not None and _is_result(tokens, first, second, dashed):
        return second.end, None
    found = _opened(tokens, first, second)
    return found.end, found


def _led(tokens: Tokens, index: int) -> Amount | None:
    """ "between A and B", "from A to B"."""
    first = amount_at(tokens, index + 1)
    joints = ("to", "and") if tokens[index].form == "between" else ("to",)
    if first is None or tokens.at(first.end).form not in joints:
        return None
    second = amount_at(tokens, first.end + 1)
    return join(first._replace(start=index), with_parts(tokens, second)) if second else None


def _opened(tokens: Tokens, first: Amount, second: Amount | None) -> Amount:
    """`first`, or the range that it opens: "47 to 41 per cent" is no range but two figures."""
    rises = second is not None and second.value >= first.value
    joined = join(first, with_parts(tokens, second)) if second and rises else None
    return joined or with_parts(tokens, first)


def _is_result(tokens: Tokens, first: Amount, second: Amount, dashed: bool) -> bool:
    """ "3–2", "a 2 to 1 margin", or numbers by a dash near a word of matches and votes."""
    if not (first.plain and second.plain):
        return False
    return second.value < first.value or (
        dashed and second.value < _HIGHEST_SCORE and near_score(tokens, first.start, second.end)
    )


def _over_joint(tokens: Tokens, index: int) -> tuple[int, bool]:
    """The token after "–", "to" or "-to-", and whether it was a dash alone; `index` itself where nothing joins."""
    at = index + 1 if tokens.tied(index) else index
    if tokens.at(at).form == "to":
        return at + 2 if tokens.at(at + 1).text in DASHES and tokens.adjoins(at + 2) else at + 1, False
    dash = tokens.at(index).text in DASHES or tokens.at(index).text == "~"
    return (index + 1, True) if dash and tokens.adjoins(index) == tokens.adjoins(index + 1) else (index, False)


def join(first: Amount, second: Amount) -> Amount | None:
    """The range from `first` to `second`; None where the two do not measure the same."""
    if first.high is not None or second.high is not None or "ratio" in (first.kind, second.kind):
        return None
    if first.plain and first.unit and first.unit != second.unit:
        return None
    money_carried = first.kind == "currency" and second.plain
    if not (first.plain or money_carried or (first.kind, first.unit) == (second.kind, second.unit)):
        return None
    measure = first if money_carried else second
    low = scaled_like(first, second)
    return first._replace(end=second.end, value=low, high=second.value, kind=measure.kind, unit=measure.unit)


def scaled_like(first: Amount, second: Amount) -> float:
    """The value of `first` in the scale of `second` if that can be meant: "$10 to $15 billion", not "$200 to $4 million"."""
    scale = second.value / second.coefficient if second.coefficient else 1.0
    carried = scale > 1 and first.value == first.coefficient and first.value < second.coefficient
    return first.value * scale if carried else first.value
