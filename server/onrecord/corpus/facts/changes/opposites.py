"""What is told of a figure, where the opposite might be: "14 branches were closed" where 14 were opened, "19 members miss the
target" where so many meet it."""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.changes.directions import Change
from onrecord.corpus.facts.stems import stem
from onrecord.model import Figure
from onrecord.text import Stretch

# Each row with its opposite behind the bar. What has another sense as often ("left", "back") is not among them.
_ROWS: Final = """
    open opened reopened inaugurated | closed close shut
    meet met reached achieved hit fulfilled | miss missed
    won win | lost lose
    bought buy acquired purchased | sold sell
    exported | imported
    hired recruited employed | fired sacked dismissed
    built build erected | demolished razed
    joined entered | quit leave
    approved accepted endorsed favoured supported passed | rejected refused opposed failed
    arrived | departed
    created | axed abolished scrapped destroyed
    began start launched | ended finished
    born | died
    admitted | discharged
    lent lend | borrowed
    full occupied | empty vacant
    allowed permitted | banned barred
    survived | killed
"""
# From two on: one up and one down are the ways of a change. A "loss" has the stem of "lose".
_NOUNS: Final = {"profit": 99, "surplus": 99, "loss": -99, "deficit": -99}
_SIDES: Final = {
    stem(form): way * axis
    for axis, row in enumerate(_ROWS.strip().splitlines(), start=2)
    for way, forms in zip((1, -1), row.split("|"), strict=True)
    for form in forms.split()
}
_FAIL: Final = stem("fail")
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
        if (way := _way(match[0].lower())) and not (_ELSE.match(prose, match.start()) or _is_failing(prose, match))
    ]
    if len(found) != 1:
        return None
    (start, end), way = found[0]
    failed = _FAILED.search(prose, low, start)
    return Change(-way if failed else way, False, False, Stretch(failed.start() if failed else start, end))


def _way(form: str) -> int:
    return _NOUNS.get(form) or _SIDES.get(stem(form), 0)


def sided(stems: frozenset[str]) -> frozenset[str]:
    """The stems that tell one of two opposites."""
    return stems & _SIDES.keys()


def opposed(ours: frozenset[str], theirs: frozenset[str]) -> frozenset[str]:
    """The stems of a sentence that tell the opposite of those of a statement: "missed" for "met", the "failed" of "failed to
    meet"."""
    sides = {_SIDES[each] for each in theirs if each in _SIDES}
    told = {each for each in ours if each in _SIDES}
    if told & theirs:
        return frozenset({_FAIL} & told)
    return frozenset(each for each in told if -_SIDES[each] in sides)


def _is_failing(prose: str, match: re.Match[str]) -> bool:
    """Whether a "failed" only denies the verb behind it."""
    return stem(match[0].lower()) == _FAIL and prose.startswith(" to ", match.end())
