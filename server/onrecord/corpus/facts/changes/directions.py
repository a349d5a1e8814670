"""Which way something has changed, by the words beside a figure: "rose by 6.2 per cent", "a fall of 40", "6.2% lower"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.language.figures import figures_of
from onrecord.model import Figure
from onrecord.text import Stretch

_UP: Final = frozenset(
    """
    rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing grow grows grew grown
    growing jump jumps jumped jumping gain gains gained gaining soar soars soared soaring surge surges surged surging leap leaps
    leaped leapt swell swells swelled expand expands expanded expanding advance advances advanced raise raises raised raising
    lift lifts lifted lifting hike hikes hiked boost boosts boosted add adds added adding up
    """.split()
)
_DOWN: Final = frozenset(
    """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining shrink shrinks shrank shrunk
    shrinking slip slips slipped slipping lose loses lost losing decrease decreases decreased decreasing plunge plunges plunged
    plunging plummet plummets plummeted tumble tumbles tumbled slump slumps slumped dip dips dipped sink sinks sank sunk sinking
    slide slides slid sliding shed sheds shedding contract contracts contracted reduce reduces reduced reducing cut cuts cutting
    lower lowers lowered lowering slash slashes slashed down
    """.split()
)
# "Went up", "puts on", "brought down".
_WENT: Final = frozenset(
    "go goes went gone going move moved edge edged creep crept come comes came pick picked bring brought".split()
)
_PUT: Final = frozenset({"put", "puts", "putting"})
_A_RISE: Final = frozenset("rise increase growth jump gain climb surge leap hike boost upturn".split())
_A_FALL: Final = frozenset("fall drop decline decrease cut reduction dip slump slide plunge contraction loss downturn".split())
_HIGHER: Final = frozenset("higher more up bigger larger greater dearer".split())
_LOWER: Final = frozenset("lower fewer less down smaller cheaper".split())
_ALL_UP: Final = _UP | _A_RISE | _HIGHER
# The words for a rise and those for a fall, each for one another.
ONE_WAY: Final = (_ALL_UP, _DOWN | _A_FALL | _LOWER)
# The words by which a change is told, those of two by the first.
WAYS: Final = ONE_WAY[0] | ONE_WAY[1] | _WENT | _PUT
# What tells how much, between a verb and its figure.
_HOW: Final = frozenset(
    "a further another about around nearly almost over just only some roughly as much again back slightly".split()
)
# What follows a figure that another is compared with: "40 fewer than Bergen"; "than in 2023" tells of a time.
_THAN: Final = re.compile(r"(?:\s[\w'’-]{1,20}){0,3}?\sthan\s(?!(?:in|at|on|a|the|last|it)\b|\d{4})")
_WORD: Final = re.compile(r"[\w'’-]+|[^\s\w]")
_KINDS: Final = frozenset({"percent", "number", "currency", "quantity"})
_NEGATIONS: Final = frozenset("not never neither nor hardly without no".split())
_REACH: Final = 110
# So many words may stand between a verb and the "by" of its figure, or a noun and its "of"; a "not" and its verb.
_FAR: Final = 7
_DENIED: Final = 3


class Change(NamedTuple):
    """A change that is told: up (1) or down (-1), whether `to` a figure or by it, whether it is `denied`, and the words."""

    way: int
    to: bool
    denied: bool
    words: Stretch


def change(prose: str, opens: int, figure: Figure) -> Change | None:
    """The change that a figure tells, in a sentence that opens at a place of a prose; None where it tells none."""
    if figure.kind not in _KINDS:
        return None
    begin = figure.stretch.start if figure.lead is None else min(figure.lead.start, figure.stretch.start)
    found = list(_WORD.finditer(prose, max(opens, begin - _REACH), begin))
    forms = [each[0].lower() for each in found]
    course = figure.text.lower().startswith("from ")
    told = _before(forms)
    if told is not None:
        at, way, to = told
        denied = any(form in _NEGATIONS or form.endswith(("n't", "n’t")) for form in forms[max(at - _DENIED, 0) : at])
        return Change(way, to or course, denied, Stretch(found[at].start(), figure.stretch.end))
    behind = _behind(prose, figure.stretch.end)
    return None if behind is None else Change(behind[0], course, False, Stretch(begin, behind[1]))


def _before(forms: list[str]) -> tuple[int, int, bool] | None:
    """At which of the words before a figure a change begins, whether up or down, and whether it goes to the figure."""
    at = _skip(forms, len(forms) - 1)
    tie = forms[at] if at >= 0 and forms[at] in {"by", "to", "of"} else ""
    at = _skip(forms, at - 1) if tie else at
    if tie == "to" and "from" in forms[max(at - _FAR, 0) : at + 1]:
        at = _skip(forms, max(place for place in range(at + 1) if forms[place] == "from") - 1)
    if tie == "of":
        return _noun(forms, at)
    low = max(at - _FAR, -1) if tie else at - 1
    for place in range(at, max(low, -1), -1):
        form = forms[place]
        if not form[:1].isalnum():
            return None
        led = forms[place - 1] if place else ""
        if (led in _PUT and form in {"on", "up"}) or (led in _WENT and form in {"up", "down"}):
            return place - 1, -1 if form == "down" else 1, tie == "to"
        if form in _UP | _DOWN:
            return place, 1 if form in _UP else -1, tie == "to"
    return None


def _skip(forms: list[str], at: int) -> int:
    """The last word up to `at` that tells more than how much."""
    while at >= 0 and (forms[at] in _HOW or forms[at].endswith("ly")):
        at -= 1
    return at


def _noun(forms: list[str], at: int) -> tuple[int, int, bool] | None:
    """ "A rise of", "a rise in rents of"."""
    for place in range(at, max(at - _FAR, -1), -1):
        if forms[place] in _A_RISE | _A_FALL and (place == at or forms[place + 1] == "in"):
            return place, 1 if forms[place] in _A_RISE else -1, False
    return None


def _behind(prose: str, end: int) -> tuple[int, int] | None:
    """Which way a change goes that is told behind a figure, "6.2% higher", "a 6.2% annual rise", and where that ends. "6.2%, up
    from 4%" is no change by so much."""
    found = list(_WORD.finditer(prose, end, end + _REACH))[:3]
    forms = [each[0].lower().removeprefix("-") for each in found] + [""] * 3
    for at in (0, 1):
        if not forms[at].isalpha():
            return None
        noun = forms[at] in _A_RISE | _A_FALL
        if (noun or forms[at] in _HIGHER | _LOWER) and forms[at + 1] not in {"from", "by"}:
            if not noun and _THAN.match(prose, found[at].end()):
                return None
            return (1 if forms[at] in _A_RISE | _HIGHER else -1), found[at].end()
    return None


def is_way(text: str) -> bool:
    """Whether some words only tell which way something has changed: "fell", "went up"."""
    told = text.lower().removesuffix(" by").split()
    if len(told) == 2:
        return told[0] in _WENT | _PUT and told[1] in {"up", "down", "on"}
    return len(told) == 1 and told[0] in WAYS - _WENT - _PUT


@lru_cache(maxsize=1 << 12)
def are_ways(texts: tuple[str, ...]) -> bool:
    """Whether most of some cues only tell which way something has changed."""
    return bool(texts) and 2 * sum(map(is_way, texts)) >= len(texts)


@lru_cache(maxsize=1 << 12)
def tells_change(statement: str) -> bool:
    """Whether a figure of a statement tells by how much something has changed."""
    return any(change(statement, 0, figure) is not None for figure in figures_of(statement))


def ways_in(text: str) -> int:
    """How many words of a text tell a change."""
    return sum(is_way(form) for form in _WORD.findall(text))
