"""The two ends of a change: "cut its crew from 214 in 2021 to 168 in 2024"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.model import Figure

_FROM: Final = re.compile(r"\bfrom\s$", re.IGNORECASE)
# "214 in 2021 to 168", "214 boats to 168".
_TO: Final = re.compile(r"(?:\s[\w'’.-]{1,20}){0,4}?,?\sto\s(?:only\s|just\s|about\s)?")
_REACH: Final = 8


def wrong_end(ours: Figure, statement: str, recorded: Sequence[Figure], tolerance: str) -> Figure | None:
    """The end on record that one end of a draft's "from 241 to 168" contradicts, where the other is right; None where neither
    does or both do."""
    if isinstance(ours.value, str) or not isinstance(ours.high, float | int) or not ours.text.lower().startswith("from "):
        return None
    for one, other in pairwise(each for each in recorded if each.kind != "date"):
        if not (comparable(ours, one) and comparable(ours, other) and _are_ends(statement, one, other)):
            continue
        ends = (ours._replace(high=None), one), (ours._replace(value=ours.high, high=None), other)
        wrong = [theirs for mine, theirs in ends if not agrees(mine, theirs, tolerance)]
        return wrong[0] if len(wrong) == 1 else None
    return None


def _are_ends(statement: str, one: Figure, other: Figure) -> bool:
    """Whether a statement tells of a change from the one figure to the other."""
    begins = _FROM.search(statement, max(one.stretch.start - _REACH, 0), one.stretch.start)
    return begins is not None and _TO.fullmatch(statement, one.stretch.end, other.stretch.start) is not None
