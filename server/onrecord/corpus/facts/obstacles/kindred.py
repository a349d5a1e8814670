"""Dates of an event that is only of the same kind as a fact's: the next one of a row ("After Bergen in June this is the third
fair. It opens on 7 July"), one of a sort, or one that others hold ("There was a fair once: beekeepers met in Bergen on 3 May").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.window import Group, Stand, Window
from onrecord.language.lexicon.calendar import MONTHS

_NAMED: Final = "|".join(name.capitalize() for name in MONTHS)
# "After Moss in July 2024 and ", "since the fair in ": what leads to the name of one that was before.
_AFTER: Final = re.compile(
    r"\b(?:[Aa]fter|[Ss]ince|[Ff]ollowing|[Uu]nlike|[Ll]ike)\s(?:the\s(?:[a-z-]{2,20}\s){0,2})?"
    r"(?:(?:[A-Z][\w'’-]{0,30}|\d{1,4}|in|of|on|at|the|and|last|next),?\s){0,12}$"
)
# "Moss in July, Bergen in June 2025": several in a row, each with its own time.
_DATED: Final = re.compile(rf"\b[A-Z][\w'’-]{{1,30}},?\s(?:in\s(?:{_NAMED}|(?:19|20)\d\d)\b|\((?:{_NAMED}|(?:19|20)\d\d)\b)")
_ROW: Final = 2
# "A fair of a sort", "a fair of another kind"; the first of its kind is the thing.
_OF_A_SORT: Final = re.compile(
    r"(?:\s(?:once|too|as\swell))?,?\sof\s(?:sorts\b|(?:a|an|another|some|one)\s(?:(?:different|odd|other|smaller|humbler|certain)\s)?(?:sort|kind)\b)"
)
_INDEFINITE: Final = re.compile(r"\b(?:an?|another)\s(?:[\w-]{2,20}\s){0,2}$", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[:;]\s")
# "They met again on 4 May".
_AGAIN: Final = re.compile(r"\b(?:again|once\smore|anew),?\s(?:on\s|in\s|from\s)?(?:[A-Z][a-z]+day,?\s)?$")
_NEAR: Final = 40
_REACH: Final = 160


def is_of_kindred(known: KnownFact, found: Scope) -> bool:
    """Whether a date is of an event that is only of the same kind as a fact's."""
    again = _AGAIN.search(found.sentence.prose, max(found.opens, found.at.start - _NEAR), found.at.start)
    return (
        again is not None
        or _is_of_next(found, known.holders)
        or _is_of_a_sort(known, found)
        or _is_held_by_others(known, found)
    )


def _is_of_next(found: Scope, holders: Sequence[Group]) -> bool:
    """Whether a sentence without a fact's name goes on from one that has it only among those that were before."""
    if any(map(found.sentence.holds, holders)):
        return False
    told = found.before
    places = [place for group in holders for place in told.places(group) if told.capital(place.first)]
    if not places:
        return False
    if all(_AFTER.search(told.prose, _low(told, place), place.first.start) for place in places):
        return True
    row = list(_DATED.finditer(told.prose, told.words[0].start, told.words[-1].end))
    return len(row) >= _ROW and all(any(each.start() <= place.last.start < each.end() for each in row) for place in places)


def _is_of_a_sort(known: KnownFact, found: Scope) -> bool:
    """Whether a figure's sentence, or where it has no word for the event the one before, calls it one of a sort."""
    if _OF_A_SORT.search(known.fact.statement):
        return False
    event = known.cues[0]
    told = found.sentence if found.sentence.holds(event) else found.before
    return any(_OF_A_SORT.match(told.prose, place.last.end) for place in told.places(event))


def _is_held_by_others(known: KnownFact, found: Scope) -> bool:
    """Whether a sentence tells of some event, and behind a colon of what others did: "a fair: beekeepers met in Bergen"."""
    prose, places = found.sentence.prose, found.sentence.places(known.cues[0])
    if not places or places[-1].last.end > found.at.start:
        return False
    if not all(_INDEFINITE.search(prose, _low(found.sentence, place), place.first.start) for place in places):
        return False
    opened = _CLAUSE.search(prose, places[-1].last.end, found.at.start)
    verbs = [place.first.start for group in known.cues[1:] for place in found.sentence.places(group)]
    verb = min((start for start in verbs if opened and start >= opened.end()), default=0)
    return opened is not None and opened.end() < verb < found.at.start


def _low(told: Window, place: Stand) -> int:
    return max(told.words[0].start, place.first.start - _REACH)
