"""Dates of another event than a fact's, told beside it: "Moll, born on June 3, opened the bridge", "on June 3, a week before
the bridge opened".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.corpus.facts.owning.owners import is_cue, is_name
from onrecord.corpus.facts.owning.subjects import is_strange
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.placing.times import CLAUSE_REACH
from onrecord.corpus.facts.stems import is_past, stem, stems
from onrecord.corpus.facts.window import Group, Stand
from onrecord.corpus.lexicon import SAYING
from onrecord.language.lexicon.calendar import DAYS
from onrecord.language.words import forms

# What says no more than that an event was.
_HAPPENED: Final = frozenset("took held happened occurred came fell dated called".split())
# What stands between two events, so that a date on its one side is not of the event on the other.
_APART: Final = re.compile(r"\b(?:before|after|since|until|till|following|anniversary|ahead of|prior to)\b", re.IGNORECASE)
_CLAUSE_APART: Final = re.compile(rf"{_APART.pattern}[^,;:]*$", re.IGNORECASE)
_BOUND: Final = re.compile(rf"{_APART.pattern}[:,]?\s$", re.IGNORECASE)
# "A day after the bridge opened": from what time is counted.
_COUNTED: Final = re.compile(
    r"\b(?:second|minute|hour|day|week|month|year|decade)s?\s(?:before|after|since|from)\b[^.,;:]*$", re.IGNORECASE
)
# "It is ten years since the bridge opened, in June 2014.": when that was, said behind it.
_SAID_BEHIND: Final = re.compile(r",\s(?:(?:in|on)\s)?(?:the\s)?")
_ENDS: Final = re.compile(r"[.;!?)]|\Z")
# "Had been in Skerry the day before": from a date told before.
_COUNTED_SO: Final = re.compile(
    r"[^.,;:]{0,40}?\sthe\s(?:\w{2,12}\s)?(?:day|night|evening|week|month|year)\s(?:before|after|earlier|later)(?=[.,;:)]|\sand\b|$)"
)
# "Met in Bergen on Monday, 3 June": where it was.
_ON_DAYS: Final = rf"(?:on\s)?(?:(?:{'|'.join(day.capitalize() for day in DAYS)})(?:\sand\s|,\s|\s)){{0,2}}(?:on\s)?"
_IN: Final = re.compile(rf"\b(?:in|at)\s(?:the\s)?((?:[A-Z][\w'’-]{{1,30}}\s?){{1,3}}),?\s{_ON_DAYS}$")
# "On June 3 ": a date that its sentence begins with.
_OPENS: Final = re.compile(r"(?:(?:on|in|by)\s)?(?:(?:early|late)\s)?$", re.IGNORECASE)
# "Was first agreed": so there was a second time.
_FIRST: Final = re.compile(r"\b(?:is|was|were|been|being)\s(?:first|originally|initially)\s")
_FIRST_WORDS: Final = stems("first originally initially")
_SUBORDINATE: Final = re.compile(r";|\b(?:where|when|which|who|that|whom|whose|because|as)\b")
_PARTED: Final = re.compile(r"[,;:()]\s|\s[-–—]\s")
# The day of the week before a date is no clause of its own.
_DAY: Final = re.compile(rf"\b(?:{'|'.join(DAYS)}),?\s$", re.IGNORECASE)
# "The talks on the fair began": what an event is only the occasion of.
_OCCASION: Final = re.compile(
    r"([^,;:]{2,60}?)\s(?:for|on|about|to|at|of|before|around)\s(?:(?:the|an?|its|this|last|next)\s)(?:[\w-]{2,20}\s){0,2}$"
)
# "The fair in Bergen, which was held on": what is said of an event.
_OF_EVENT: Final = re.compile(
    r"(?:\s(?:in|at|of)(?:\s[Tt]he)?(?:\s[A-Z][\w'’-]{1,30}){1,3})?(?:(,)?\s(?:which|that)(?:\s(?:is|was|are|were|will\sbe))?|(,))\s(\w{3,12})\s"
    r"(?:(?:on|from|between|over|in)\s)?(?:the\s)?"
)
_WAS: Final = frozenset({"was", "were", "had"})
# How long what is said of something else may be, so that a sentence without an end costs no more than others.
_LONG: Final = 320
_CLAUSE: Final = re.compile(r";\s")
_REACH: Final = 120


def is_of_another_event(found: Scope, cues: Sequence[Group], statement: frozenset[str]) -> bool:
    """Whether a date is of what else its sentence tells of. `cues` tell of the fact's event, `statement` has the stems of the
    words on record."""
    return _is_first_time(found, cues, statement) or _has_own_verb(found, cues, statement) or is_apart(found, cues)


def _is_first_time(found: Scope, cues: Sequence[Group], statement: frozenset[str]) -> bool:
    """Whether the sentence tells of the first of several times, and the record does not: "the target was first set in 2006"."""
    prose, low, high = found.sentence.prose, found.at.start - _REACH, found.at.end + _REACH
    first = _FIRST.search(prose, max(found.opens, low), high)
    if first is None or not _FIRST_WORDS.isdisjoint(statement):
        return False
    verb = next((word for word in found.sentence.words if word.start == first.end()), None)
    return verb is not None and any(is_cue(found, verb, group) for group in cues)


def _has_own_verb(found: Scope, cues: Sequence[Group], statement: frozenset[str]) -> bool:
    """Whether the verb nearest before a date, in its part of the sentence, is none of the fact's."""
    prose, at, words = found.sentence.prose, found.at, found.sentence.words
    low, high = max(found.opens, at.start - _REACH), at.start
    day = _DAY.search(prose, low, high)
    high = day.start() if day else high
    low = high - len(_PARTED.split(prose[low:high])[-1])
    for word in reversed([word for word in words if low <= word.start < high]):
        if not found.sentence.capital(word) and any(is_cue(found, word, group) for group in cues):
            return False
        if is_past(word.form) and word.form not in _HAPPENED:
            return stem(word.form) not in statement
    if _OPENS.fullmatch(prose, found.opens, at.start):
        return _is_followed_by_another(found, cues, statement)
    return _is_of_a_later_clause(found, cues)


def _is_of_a_later_clause(found: Scope, cues: Sequence[Group]) -> bool:
    """Whether a date opens a clause that has a name or a verb of its own and no word of the fact: "; on June 3 Moll signed"."""
    prose, at = found.sentence.prose, found.at
    opened = [match.end() for match in _CLAUSE.finditer(prose, max(found.opens, at.start - _REACH), at.start)]
    if not opened or not _OPENS.fullmatch(prose, opened[-1], at.start):
        return False
    closed = _CLAUSE.search(prose, at.end)
    behind = [word for word in found.sentence.words if at.end <= word.start < (closed.start() if closed else len(prose))]
    if any(is_cue(found, word, group) for word in behind for group in cues):
        return False
    return any(is_name(found, word) or is_past(word.form) or word.form in _WAS for word in behind)


def _is_followed_by_another(found: Scope, cues: Sequence[Group], statement: frozenset[str]) -> bool:
    """Whether the first verb behind a date that opens its sentence is none of the fact's, and its event is only told further
    on: "On June 3 crowds gathered where the bridge was opened"."""
    prose, verb = found.sentence.prose, None
    for word in (word for word in found.sentence.words if word.start >= found.at.end):
        if not found.sentence.capital(word) and any(is_cue(found, word, group) for group in cues):
            return verb is not None and _SUBORDINATE.search(prose, verb, word.start) is not None
        if verb is None and is_past(word.form) and word.form not in _HAPPENED and word.form not in SAYING:
            if stem(word.form) in statement:
                return False
            verb = word.end
    return False


def is_apart(found: Scope, cues: Sequence[Group]) -> bool:
    """Whether the sentence tells of an event only beyond a "before" or an "after", or of some of it only where it counts the
    time to it ("a day after"). One right before a date makes it a bound."""
    told = [_between(found, group) for group in cues]
    if any(each and all(_COUNTED.search(prose) for prose in each) for each in told):
        return True
    beyond = [_APART.search(prose) for each in told for prose in each]
    return bool(beyond) and all(beyond)


def _between(found: Scope, cues: Group) -> list[str]:
    """What stands between a date and each of the cues that is no name; where time is counted from a cue before, that too."""
    prose, at = found.sentence.prose, found.at
    bound = _BOUND.search(prose, max(at.start - _REACH, 0), at.start)
    end = bound.start() if bound else at.start
    told: list[str] = []
    for place in found.sentence.places(cues):
        far = at.start - place.last.end > CLAUSE_REACH or place.first.start - at.end > CLAUSE_REACH
        # A name tells of no event, but where time is counted from it: "the day after Skerry".
        if far or (found.sentence.capital(place.first) and not _COUNTED.search(prose, at.end, place.first.start)):
            continue
        if place.last.end > at.start:
            told.append(prose[at.end : place.first.start])
            continue
        counted = _COUNTED.search(prose, max(place.first.start - _REACH, found.opens), place.first.start)
        since = counted is not None and " since " in counted[0].lower()
        dated = since and _SAID_BEHIND.fullmatch(prose, place.last.end, end) and _ENDS.match(prose, at.end)
        from_it = counted is not None and "," in prose[place.last.end : end] and not dated
        told.append(prose[counted.start() if counted and from_it else place.last.end : end])
    return told


def is_of_another_place(found: Scope, holders: Sequence[Group]) -> bool:
    """Whether a date is of what was in another place than a fact's, which stands only behind it, or of a day from which the
    fact's is counted: "met in Bergen on 3 June, and had been in Skerry the day before"."""
    prose, at = found.sentence.prose, found.at
    places = [place for group in holders for place in found.sentence.places(group) if found.sentence.capital(place.first)]
    if not places or any(place.first.start < at.end for place in places):
        return False
    if all(_COUNTED_SO.match(prose, place.last.end) for place in places):
        return True
    where = _IN.search(prose, max(found.opens, at.start - _REACH), at.start)
    return where is not None and any(is_name(found, word) for word in found.sentence.words if word.start == where.start(1))


def is_of_another_before(found: Scope, subject: Group) -> bool:
    """Whether what a date is of is told first, and a fact's subject only in a clause that tells of another time: "The crew was
    formed in 1994, long after the port was founded"."""
    places = found.sentence.places(subject)
    if not places or not 0 < places[0].first.start - found.at.end <= CLAUSE_REACH:
        return False
    return _CLAUSE_APART.search(found.sentence.prose[found.at.end : places[0].first.start]) is not None


def is_only_occasion(found: Scope, cues: Sequence[Group], statement: frozenset[str]) -> bool:
    """Whether a fact's event is only the occasion of what the sentence is about: "the hall for the fair was opened"."""
    event = found.nearest(cues[0])
    if event is None or event.first.start - found.opens > _LONG:
        return False
    occasion = _OCCASION.match(found.sentence.prose[found.opens : event.first.start])
    if occasion is None or _is_said_of(found, event, occasion[1], cues):
        return False
    return is_strange(found, found.opens, found.opens + occasion.end(1), cues, statement)


def _is_said_of(found: Scope, event: Stand, head: str, cues: Sequence[Group]) -> bool:
    """Whether a date belongs to what is said of an event right behind it: "signed at the fair, which was held on 3 June"; what
    stands between commas may be said of the "talks on the fair" as well."""
    told = (
        _OF_EVENT.fullmatch(found.sentence.prose, event.last.end, found.at.start) if event.last.end < found.at.start else None
    )
    if told is None or not any(told[3].casefold() in group for group in cues):
        return False
    return not (told[1] or told[2]) or any(is_past(form) or form in _WAS for form in forms(head))
