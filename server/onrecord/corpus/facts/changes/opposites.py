"""What is told of a figure, where the opposite might be: "14 branches were closed" where 14 were opened, "19 members miss the
target" where so many meet it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.changes.directions import Change
from onrecord.corpus.facts.stems import stem, stems
from onrecord.model import Figure
from onrecord.text import Stretch

# Each row with its opposite behind the bar. What has another sense as often ("left", "passed") is not among them, and neither
# are the two sides of one event: what one sells another buys, what departs arrives, who loses has somebody who wins.
_ROWS: Final = """
    open opened inaugurated | closed close shut
    meet met reached achieved hit fulfilled | miss missed
    hired recruited employed | sacked dismissed
    built build erected | demolished razed
    approved accepted | rejected refused
    favoured supported | opposed
    created | axed abolished scrapped
    full occupied | empty vacant
    allowed permitted | banned barred
    survived | killed
"""
# From two on: one up and one down are the ways of a change.
_NOUNS: Final = {"profit": 99, "surplus": 99, "loss": -99, "deficit": -99}
_SIDES: Final = {
    stem(form): way * axis
    for axis, row in enumerate(_ROWS.strip().splitlines(), start=2)
    for way, forms in zip((1, -1), row.split("|"), strict=True)
    for form in forms.split()
}
_FAIL: Final = stems("fail")
_PARTED: Final = re.compile(
    r"[,;:()]\s?|\s[-–—]\s|\s(?:and|but|while|whereas|that|which|who|after|before|because|although|though|when|since|if|than)\s"
)
# What "close" and "meeting" say besides: "close to 40", "at a meeting".
_ELSE: Final = re.compile(r"(?:close\s(?:to|by|in|on|at)|closer|closest|meetings?|openings?|closely|openly)\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[A-Za-z]{3,20}(?:-[a-z]+)?")
_FAILED: Final = re.compile(r"\bfail(?:s|ed|ing)?\sto\s(?:\w{2,12}ly\s)?$", re.IGNORECASE)
_REACH: Final = 160


def side(prose: str, sentence: Stretch, figure: Figure) -> Change | None:
    """Which of two opposites a figure's clause tells; None where it tells none, or several."""
    low, high = max(sentence.start, figure.stretch.start - _REACH), min(sentence.end, figure.stretch.end + _REACH)
    opened = [match.end() for match in _PARTED.finditer(prose, low, figure.stretch.start)]
    closed = _PARTED.search(prose, figure.stretch.end, high)
    low, high = opened[-1] if opened else low, closed.start() if closed else high
    found = [
        (match.span(), way)
        for match in _WORD.finditer(prose, low, high)
        if (way := _way(match[0].lower())) and not _ELSE.match(prose, match.start())
    ]
    if len(found) != 1:
        return None
    (start, end), way = found[0]
    failed = _FAILED.search(prose, low, start)
    return Change(-way if failed else way, False, False, Stretch(failed.start() if failed else start, end))


@lru_cache(maxsize=1 << 12)
def stated_side(statement: str, figure: Figure) -> Change | None:
    """Which of two opposites a statement tells of a figure of its own."""
    return side(statement, Stretch(0, len(statement)), figure)


def _way(form: str) -> int:
    return _NOUNS.get(form) or _SIDES.get(stem(form), 0)


def sided(stems: frozenset[str]) -> frozenset[str]:
    """The stems that tell one of two opposites."""
    return stems & _SIDES.keys()


def opposed(ours: frozenset[str], theirs: frozenset[str]) -> frozenset[str]:
    """The stems of a sentence that tell the opposite of those of a statement: "missed" for "met", the "failed" of "failed to
    meet"."""
    told = sided(ours)
    if told & theirs:
        return _FAIL & ours
    sides = {_SIDES[each] for each in sided(theirs)}
    return frozenset(each for each in told if -_SIDES[each] in sides)


def tells_opposite(text: str, stated: frozenset[str]) -> bool:
    """Whether a text tells the opposite of a statement, given by its stems, and not the same as well."""
    return bool(sided(stated)) and bool(opposed(frozenset(stem(each[0].lower()) for each in _WORD.finditer(text)), stated))
