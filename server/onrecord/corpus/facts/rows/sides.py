"""Facts that set two sides against each other: "Skerry makes as many nets in a month as Bergen does in a year". Where two
figures of one kind have changed sides, each is right by itself and both are wrong. So are the two of a vote: "21 votes to 34"
for 34 to 21.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.corpus.facts.stems import is_past, stem
from onrecord.corpus.facts.window import Group, Stand, Window, window
from onrecord.corpus.lexicon import SAYING, is_number
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.model import Figure
from onrecord.text import Stretch

_SIDES: Final = 2
# "34 votes to 21"; who has lost may be told with the smaller number first.
TO: Final = re.compile(r"(?:\s[a-z]{3,12}){0,2}\sto\s")
LOST: Final = re.compile(
    r"\b(?:los[et]s?|losing|defeat\w{0,4}|fail\w{0,3}|reject\w{0,4}|against|fell|threw\sout|thrown\sout|beaten|oppos\w{1,4}|down)\b",
    re.IGNORECASE,
)
# What may stand before who has voted, "On Monday the", and the verb behind.
_LEADS: Final = frozenset("on in at the last this yesterday today".split())
_AUX: Final = frozenset("is was were has have had".split())
# "The board backed it, with its foes at 21 votes to 34": what may be told of somebody else.
_OTHERS: Final = re.compile(
    r"[;:]|,(?!\s(?:by\s)?$)|\b(?:as|when|while|whereas|where|after|before|since|though|although|but|and|with|who|whose|which|that)\b"
)
# "Skerry, the mayor of Bergen says, makes": who says it.
_ASIDE: Final = re.compile(rf",\s[^,;:]{{2,60}}\b(?:{'|'.join(sorted(SAYING))})\b[^,;:]{{0,30}},")


def swapped(known: KnownFact, pairs: Sequence[tuple[Scoped, Figure]]) -> Mapping[Figure, Figure]:
    """Of figures that agree with a fact by themselves those that stand on the other one's side, each with the figure of the
    fact that belongs there. Where a sentence does not say plainly which is whose, none."""
    turned = _turned(known, pairs)
    if turned:
        return turned
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


def _turned(known: KnownFact, pairs: Sequence[tuple[Scoped, Figure]]) -> Mapping[Figure, Figure]:
    """The two numbers of a vote or a match that a sentence has the wrong way round, of whom the statement has them."""
    told = sorted((pair for pair in pairs if pair[1].kind == "number"), key=lambda pair: pair[0].figure.stretch)
    if len(told) != _SIDES or LOST.search(told[0][0].scope.sentence.prose) or LOST.search(known.fact.statement):
        return {}
    (one, first), (other, second) = told
    between = one.scope.sentence.prose[one.figure.stretch.end : other.figure.stretch.start]
    stated = known.fact.statement[second.stretch.end : first.stretch.start]
    reversed_ = second.stretch.start < first.stretch.start and first.value != second.value
    if not reversed_ or not (TO.fullmatch(between) and TO.fullmatch(stated)) or not _is_of_same(known, one):
        return {}
    return {one.figure: second, other.figure: first}


def _is_of_same(known: KnownFact, each: Scoped) -> bool:
    """Whether a sentence begins with what the statement begins with, and goes on with what that did until a figure comes: "On
    Monday the board backed it by 21 votes". Its foes, "the no camp", have the smaller number by right."""
    told, stated = each.scope.sentence, window(known.fact.statement)
    begun = [(min(place.first.start for place in places), cues) for cues in known.cues if (places := list(stated.places(cues)))]
    subject = min(begun, key=_first, default=(0, None))[1]
    for place in told.places(subject) if subject else ():
        behind = next((word for word in told.words if word.start >= place.last.end), None)
        if behind is not None and (behind.form in _AUX or is_past(behind.form)) and behind.end < each.figure.stretch.start:
            leads = (word.form for word in told.words if each.scope.opens <= word.start < place.first.start)
            plain = all(form in _LEADS | CALENDAR or is_number(form) or stem(form) in known.stems for form in leads)
            return plain and _OTHERS.search(told.prose[behind.end : each.figure.stretch.start]) is None
    return False


def _side(told: Window, at: Stretch, named: Sequence[Group]) -> int | None:
    """Which group of names stands nearest before a figure, or next behind it where none stands before."""
    asides = [match.span() for match in _ASIDE.finditer(told.prose, told.words[0].start, told.words[-1].end)]
    stands = [(number, place) for number, cues in enumerate(named) for place in told.places(cues)]
    stands = [each for each in stands if not any(low <= each[1].first.start < high for low, high in asides)]
    before = [each for each in stands if each[1].last.end <= at.start]
    if before:
        return max(before, key=_begin)[0]
    return min(stands, key=_begin)[0] if stands else None


def _first(begun: tuple[int, Group]) -> int:
    return begun[0]


def _begin(stand: tuple[int, Stand]) -> int:
    return stand[1].first.start
