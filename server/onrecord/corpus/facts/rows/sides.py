"""Facts that set two sides against each other: "Skerry makes as many nets in a month as Bergen does in a year". Where two
figures of one kind have changed sides, each is right by itself and both are wrong.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.corpus.facts.window import Group, Stand, Window, window
from onrecord.corpus.lexicon import SAYING
from onrecord.model import Figure
from onrecord.text import Stretch

_SIDES: Final = 2
# "Skerry, the mayor of Bergen says, makes": who says it.
_ASIDE: Final = re.compile(rf",\s[^,;:]{{2,60}}\b(?:{'|'.join(sorted(SAYING))})\b[^,;:]{{0,30}},")


def swapped(known: KnownFact, pairs: Sequence[tuple[Scoped, Figure]]) -> Mapping[Figure, Figure]:
    """Of figures that agree with a fact by themselves those that stand on the other one's side, each with the figure of the
    fact that belongs there. Where a sentence does not say plainly which is whose, none."""
    rivals = [(each, recorded) for each, recorded in pairs if recorded.kind == "duration"]
    if known.fact.figure or len(rivals) != _SIDES or rivals[0][1] == rivals[1][1]:
        return {}
    (one, first), (other, second) = rivals
    if comparable(first, second) and agrees(first, second, known.fact.tolerance):
        return {}
    stated = window(known.fact.statement)
    named = [cues for cues in known.cues if any(stated.capital(place.first) for place in stated.places(cues))]
    theirs = [_side(stated, first.stretch, named), _side(stated, second.stretch, named)]
    ours = [_side(each.scope.sentence, each.figure.stretch, named) for each in (one, other)]
    if None in theirs or theirs[0] == theirs[1] or ours != theirs[::-1]:
        return {}
    return {one.figure: second, other.figure: first}


def _side(told: Window, at: Stretch, named: Sequence[Group]) -> int | None:
    """Which group of names stands nearest before a figure, or next behind it where none stands before."""
    asides = [match.span() for match in _ASIDE.finditer(told.prose, told.words[0].start, told.words[-1].end)]
    stands = [(number, place) for number, cues in enumerate(named) for place in told.places(cues)]
    stands = [each for each in stands if not any(low <= each[1].first.start < high for low, high in asides)]
    before = [each for each in stands if each[1].last.end <= at.start]
    if before:
        return max(before, key=_begin)[0]
    return min(stands, key=_begin)[0] if stands else None


def _begin(stand: tuple[int, Stand]) -> int:
    return stand[1].first.start
