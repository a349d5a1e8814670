"""Whether a fact's subject, where its sentence names it, is what a figure is of, or only stands in what the sentence says of
something else: "the bridge's first arch", "the house beside the bridge", "the house, which faces the bridge,".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from onrecord.corpus.facts.owning.owners import in_cue, is_cue, is_name, is_name_in
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.stems import stem, stems_of
from onrecord.corpus.facts.window import Group, Stand, Window, variants, window
from onrecord.corpus.lexicon import COMMON, SAYING, is_number

_REACH: Final = 30
# How long what is said of something else may be, so that a sentence without an end costs no more than others.
_LONG: Final = 320
# "Beside the bridge", "than Bergen": what a name behind the figure is only compared with, or stands by.
_COMPARED: Final = re.compile(
    r"\b(?:beside|besides|than|unlike|like|near|behind|opposite|against|versus|before|after|above|below)\s(?:(?:the|its)\s)?$",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"(?:(?:In|By)\s(?:19|20)\d\d,?\s)?(?:It|They|He|She|We|it|they|he|she|we)\s(?!(?:is|was)\s(?:in|at)\b)"
)
# "It was on 3 June that the bridge was opened".
_CLEFT: Final = re.compile(r"It\s(?:is|was)\s(?:(?:on|in)\s)?")
_CLEFT_BEHIND: Final = re.compile(r",?\s(?:when|that)\s(?:the\s)?(?=[A-Z])")
# What is only called by the name: "the film Skerry".
_WORK: Final = re.compile(
    r"\b(?:film|movie|documentary|book|novel|play|musical|opera|song|album|game|series|show|magazine|ship|yacht)\s[\"'“‘]?$",
    re.IGNORECASE,
)
_IS: Final = r"(?:is|are|was|were|stands?|stood|measures?d?|weigh(?:s|ed)?)"
# "The bridge's first arch was": a part of what the name stands for, which is as it is.
_PART: Final = re.compile(rf"((?:[\w-]{{2,30}}\s){{0,3}}[\w-]{{2,30}}?)(?:\s{_IS}\s|,\s$)")
# "The house on top of the bridge is", "the house, where the bridge was planned, is".
_HEAD: Final = re.compile(
    r"(?:The|An?|Its|Their)\s([^,;:]{2,80}?)(?:\s(?:on|in|at|of|near|by|atop|inside|behind|beside|above|under|from|with)\s(?:top\sof\s)?"
    r"(?:(?:the|its)\s)?|,\s(?:where|which|whose|who|in\swhich|from\swhich|on\swhich)\s[^,;:]*)$"
)
_GOES_ON: Final = re.compile(rf"[^,;:]{{0,80}}(?:^|,)\s?{_IS}\s")
# "Bergen, which lies near Skerry, has", "the ports, Skerry among them, have": said of what stands before it between commas.
_RELATIVE: Final = re.compile(
    r"^([^,;:]*[\w'’]),\s(?:(?:which|who|whose|whom|where|including|like|unlike|such\sas|(?:in|from|on|to|of)\swhich)\s[^,;:]*)?$"
)
_AMONG: Final = re.compile(r"\s(?:among|amongst|one\sof)\sthem,")
# "Moll said in Skerry": where something is said.
_SAID_IN: Final = re.compile(r"\b(\w{3,12})\s(?:(\w{2,12})\s)?(?:in|at|from)\s$")
_IN: Final = re.compile(r"\s(?:in|at|of)\s(?:the\s)?", re.IGNORECASE)
_LED_BY: Final = 80
_WHOLE_OF: Final = re.compile(r"\b(?:the\s(?:whole|entire)\s(?:of\s)?|all\sof\s)(?:the\s)?$", re.IGNORECASE)
# "The old part of the bridge", "one half of the bridge".
_SOME_PART: Final = re.compile(
    r"\b(part|section|stretch|half|end|portion|leg|phase|stage|third|quarter)s?\sof\s(?:the\s)?$", re.IGNORECASE
)
_ENDED: Final = re.compile(r"[:;]\s|\s[-–—]\s")
_OWNER: Final = re.compile(r"\b([A-Z][\w-]{1,30}(?:\s\d{1,4})?)['’]s\s$")
# "Moll's second term".
_OWNER_BEFORE: Final = re.compile(r"\b([A-Z][\w-]{1,30})['’]s\s(?:[a-z][\w-]{1,20}\s){0,2}$")
# What a figure is called, and so no part.
FIGURES: Final = frozenset(
    """
    share figure number total level rate amount sum result spending outlay expenditure bill count cost price average minimum
    maximum record high low peak mark equivalent date day time start beginning end eve
    """.split()
)


def is_beside(found: Scope, subject: Stand) -> bool:
    """Whether a name is only what a work is called or where something is said, or, behind a figure, what another thing stands
    by or is compared with."""
    prose, at = found.sentence.prose, subject.first.start
    low = max(at - _REACH, found.opens)
    if _WORK.search(prose, low, at):
        return True
    said = _SAID_IN.search(prose, low, at)
    if said is not None and not SAYING.isdisjoint(said.groups()):
        return True
    if at < found.at.end:
        return False
    # "It landed 5%, and Skerry took note": of what stands for somebody else.
    pronoun = _PRONOUN.match(prose, found.opens, found.at.start)
    if pronoun is not None and _is_cleft(found):
        return False
    return pronoun is not None or _COMPARED.search(prose, max(low, found.at.end), at) is not None


def _is_cleft(found: Scope) -> bool:
    """Whether an "it" only leads up to what a date is of: "it was on 3 June that", "it was noon on 3 June when Skerry"."""
    prose, at = found.sentence.prose, found.at
    led = _CLEFT.match(prose, found.opens, at.start)
    return led is not None and (led.end() == at.start or _CLEFT_BEHIND.match(prose, at.end) is not None)


def is_said_of_another(found: Scope, subject: Stand) -> bool:
    """Whether the subject stands in what is said, between commas, of another name or of several, whose the figure then is."""
    prose, low = found.sentence.prose, found.opens
    if found.at.start - low > _LONG:
        return False
    relative, behind = _RELATIVE.search(prose[low : subject.first.start]), prose[subject.last.end : found.at.start]
    if relative is None or "," not in behind:
        return False
    if relative[0].endswith(", "):
        return _AMONG.match(behind) is not None
    end = low + relative.end(1)
    return any(is_name(found, word) for word in found.sentence.words if word.end <= end)


def is_of_a_part(found: Scope, subject: Stand, cues: Iterable[Group], statement: frozenset[str]) -> bool:
    """Whether a figure is of a part of what a name stands for, or of what stands beside it, of which the record is silent."""
    part = _part(found, subject)
    return part is not None and is_strange(found, *part, cues, statement)


def is_strange(found: Scope, low: int, high: int, cues: Iterable[Group], statement: frozenset[str]) -> bool:
    """Whether no word of a stretch of the sentence is the fact's."""
    inside = [word for word in found.sentence.words if low <= word.start < high]
    known = (word.form in FIGURES or stem(word.form) in statement - COMMON for word in inside)
    return not any(known) and not any(is_cue(found, word, group) for word in inside for group in cues)


def _part(found: Scope, subject: Stand) -> tuple[int, int] | None:
    """Where the sentence names a thing that the subject only tells apart."""
    prose, low, at = found.sentence.prose, found.opens, found.at.start
    if subject.last.end > at or at - low > _LONG:
        return None
    if subject.last.form.endswith(("'s", "'")):
        part = _PART.match(prose, subject.last.end + 1, at)
        return part.span(1) if part else None
    head = _HEAD.match(prose[low : subject.first.start])
    if head is None or not _GOES_ON.match(prose[subject.last.end + 1 : at]):
        return None
    return low + head.start(1), low + head.end(1)


def is_elsewhere(found: Scope, cues: Sequence[Group], holders: Sequence[Group]) -> bool:
    """Whether a sentence without a fact's name has another place, "the fair in Bergen", or goes on with one that has: "The fair
    in Bergen was short. It was held on 3 June"."""
    missing = [group for group in holders if not found.sentence.holds(group)]
    if not missing:
        return False
    windows = [found.sentence]
    if found.before.words and _PRONOUN.match(found.sentence.prose, found.opens, found.at.start):
        missing = [group for group in missing if not found.before.holds(group)]
        windows.append(found.before)
    return bool(missing) and any(_is_placed(told, cues) for told in windows)


def _is_placed(told: Window, cues: Sequence[Group]) -> bool:
    """Whether a name that is no cue tells where something of a fact's was."""
    for place in (place for group in cues for place in told.places(group)):
        name = next((word for word in told.words if word.start >= place.last.end + 3 and told.capital(word)), None)
        if name is None or not is_name_in(told, name) or not _IN.fullmatch(told.prose, place.last.end, name.start):
            continue
        if not any(in_cue(told, name, group) for group in cues):
            return True
    return False


def is_whole_of(found: Scope, cues: Sequence[Group], statement: str) -> bool:
    """Whether a figure is of the whole of what a statement tells only of a part of: "the whole of Line 4", and not its northern
    branch."""
    if "whole" in statement or "entire" in statement:
        return False
    told, stated = found.sentence, window(statement)
    for group in cues:
        place, theirs = found.nearest(group), next(iter(stated.places(group)), None)
        if place is None or theirs is None:
            continue
        if not _WHOLE_OF.search(told.prose, max(found.opens, place.first.start - _LED_BY), place.first.start):
            continue
        behind = next((word for word in stated.words if word.start == theirs.last.end + 1), None)
        if behind and behind.form not in COMMON and not is_number(behind.form) and stem(behind.form) not in _stems(told):
            return True
    return False


def _stems(told: Window) -> frozenset[str]:
    return frozenset(stem(word.form) for word in told.words)


def is_beside_others(found: Scope, cues: Sequence[Group]) -> bool:
    """Whether so short a sentence is about another: it names one, "Bergen landed 5%", or its row and column name none of the
    fact's, in a table that has the fact's own name elsewhere."""
    if any(is_name(found, word) for word in found.sentence.words):
        return True
    heads = [window(head) for head in found.frame]
    if any(head.holds(cues[0]) for head in heads):
        return False
    # What is headed by nothing of the fact's is of that, whatever is told above the table.
    strange = any(any(not is_number(word.form) for word in head.words) and not any(map(head.holds, cues)) for head in heads)
    return strange or not found.heads.isdisjoint(cues[0])


def is_of_some_part(found: Scope, cues: Sequence[Group], statement: str) -> bool:
    """Whether a figure is of a part, named as such, of what a statement tells of: "the old part of Line 4". One told in
    another clause, "two thirds of the ports did it: 23 ports", tells nothing of it."""
    told = found.sentence
    for place in filter(None, map(found.nearest, cues)):
        part = _SOME_PART.search(told.prose, max(found.opens, place.first.start - _LED_BY), place.first.start)
        if part is None or stem(part[1].lower()) in stems_of(statement):
            continue
        if _ENDED.search(told.prose, part.end(), found.at.start):
            continue
        if not any(low in group for group in cues for low in variants(part[1].lower())):
            return True
    return False


def is_owned_by_another(found: Scope, holders: Iterable[Group], statement: str) -> bool:
    """Whether what stands for a fact's name is somebody else's: "Bergen's tram extension", where it is that of Skerry."""
    told = found.sentence
    for group in holders:
        places = told.places(group)
        if places and all(_is_owned(told, place, statement) for place in places):
            return True
    return False


def is_anothers_event(found: Scope, cues: Iterable[Group], holders: Collection[Group], statement: str) -> bool:
    """Whether a sentence that is silent on whom a fact is of gives what happens to another: "Moll's second term ends on",
    behind one on Vance."""
    told = found.sentence
    if all(map(told.places, holders)):
        return False
    events = [told.places(group) for group in cues if group not in holders]
    return any(places and all(_is_owned(told, place, statement, _OWNER_BEFORE) for place in places) for places in events)


def _is_owned(told: Window, place: Stand, statement: str, owned: re.Pattern[str] = _OWNER) -> bool:
    """Whether a name of which the statement is silent owns what a cue in small letters says."""
    at = place.first.start
    owner = None if told.capital(place.first) else owned.search(told.prose, max(0, at - _LED_BY), at)
    if owner is None or owner[1] in statement:
        return False
    return any(word.start == owner.start() and is_name_in(told, word) for word in told.around(owner.start(), 1))
