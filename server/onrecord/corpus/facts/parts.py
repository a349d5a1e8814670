"""Figures beside a fact's that are of something else: one of its summands, or another measure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from onrecord.corpus.facts.scope import Scope
from onrecord.corpus.facts.window import Group
from onrecord.model import Figure
from onrecord.text import Stretch

# So many decimals of a sum count; what is behind them is the error of floating point.
_DECIMALS: Final = 6
_JOINED: Final = re.compile(r"[^.;:]{0,80}\b(?:and|plus)\b[^.;:]{0,30}")
# "2.9% of GDP on health": what is named right behind a figure.
_ON: Final = re.compile(
    r"(?:\sof\s(?:(?:its|the|their)\s)?\w{2,30})?\son\s(?!average|paper|record|top)"
    r"((?:(?!(?:and|as|at|by|for|from|in|last|next|or|than|this|to)\b)[\w'’-]{1,30}\s?){1,4})"
)
_ELSEWHERE: Final = re.compile(r"\bon\s(?:(?:its|the|their)\s)?$")
_LEAD: Final = 12


def adds_up(prose: str, one: Figure, others: Iterable[Figure], recorded: Figure) -> bool:
    """Whether a figure and one that an "and" ties to it are the recorded one together: "3.5% for boats and 1.5% for nets"."""
    return any(_sum(one, other) == recorded.value and _tied(prose, one.stretch, other.stretch) for other in others)


def _sum(one: Figure, other: Figure) -> float | None:
    if one.kind != other.kind or isinstance(one.value, str) or isinstance(other.value, str):
        return None
    return round(one.value + other.value, _DECIMALS)


def _tied(prose: str, one: Stretch, other: Stretch) -> bool:
    first, second = sorted((one, other))
    return _JOINED.fullmatch(prose, first.end, second.start) is not None


def is_of_another_measure(found: Scope, cues: Iterable[Group]) -> bool:
    """Whether a figure is said to go on one thing, and what the cues tell of is another: "2% on health, less than on boats"."""
    prose = found.sentence.prose
    named = _ON.match(prose, found.at.end)
    if named is None:
        return False
    low, high = named.span(1)
    for group in cues:
        places = found.sentence.places(group)
        if any(low <= place.first.start < high for place in places):
            continue
        if any(_ELSEWHERE.search(prose[max(place.first.start - _LEAD, 0) : place.first.start]) for place in places):
            return True
    return False
