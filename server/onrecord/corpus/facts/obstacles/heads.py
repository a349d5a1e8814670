"""What a figure's sentence is about where a fact's words only tell more of it: "a trip to the port", "the port's pier", "the
port is rich; a net costs £3".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.owning.owners import is_cue
from onrecord.corpus.facts.owning.subjects import is_strange
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.stems import is_past
from onrecord.corpus.facts.window import Group, Stand, window
from onrecord.model import Word

# "The house beside the", "a trip to the": what a name only says more of.
_HEAD: Final = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Aa]nother|[Oo]ne|[Ee]ach|[Ee]very|[A-Z][\w-]{1,30}['’]s)\s(?:[\w-]{1,30}['’]s?\s)?)"
    r"((?:[\w-]{2,30}\s){0,3}?[\w-]{2,30})\s(?:at|in|of|to|for|on|near|by|from|with|beside|behind|under|inside|outside)\s(?:(?:the|its|a|an)\s)?$"
)
_OPENS: Final = re.compile(r"(?:[;:]\s|,\s(?:and|but|while|whereas|where)\s|(?<=[.!?]\s))")
_AUX: Final = frozenset("is are was were has have had will would can could may might must should does did".split())
_LONG: Final = 160
_NEAR: Final = 40
# So many times a sentence may name its subject.
_NAMED: Final = 4
# "A shed in Bergen after fire": what begins a clause of its own.
_CLAUSE: Final = re.compile(r"\b(?:after|when|where|how|as|since|because)\s")
# "A one-off grant".
_ANOTHER: Final = re.compile(
    r"\b(another|one-off|extra|additional|further|separate|earlier|previous)\s(?:$|[a-z-]{2,20}\s$)", re.IGNORECASE
)
# "; a net costs": what a clause begins with of which nothing was said before.
_NEW: Final = re.compile(r"(?:;\s|,\s(?:and|but|while|whereas)\s)(?:an?|another)\s(?:[\w'’-]{2,20}\s){1,4}")


def tells_of_another(known: KnownFact, found: Scope) -> bool:
    """Whether a figure is of what its clause is about, and a fact's subject only tells more of that or stood before."""
    if _is_of_another_one(known, found):
        return True
    return not known.named and (_is_of_another_head(known, found) or _is_of_new(known, found))


def _is_of_another_one(known: KnownFact, found: Scope) -> bool:
    """Whether a word before what tells of a fact says that it is another one: "an earlier loss", "a one-off grant"."""
    if _ANOTHER.search(known.fact.statement):
        return False
    places = (found.sentence.places(group) for group in known.cues)
    return any(of_one and all(_is_led_by_another(known, found, place) for place in of_one[:_NAMED]) for of_one in places)


def _is_led_by_another(known: KnownFact, found: Scope, place: Stand) -> bool:
    at = place.first.start
    another = _ANOTHER.search(found.sentence.prose, max(found.opens, at - _NEAR), at)
    # "The previous target" is that on record, where a cue calls it so.
    return another is not None and not any(another[1].lower() in group for group in known.cues)


def _is_of_another_head(known: KnownFact, found: Scope) -> bool:
    """Whether the name of a fact only tells more of what its sentence is about: "a trip to the port", "the port's pier"."""
    group = known.cues[0]
    places = [place for place in found.sentence.places(group) if place.last.end <= found.at.start][-_NAMED:]
    if places and _tells_of_event(known, found, places[-1]):
        return False
    heads = [_head(found, place, known.cues[1:]) for place in places]
    if not heads or not all(heads):
        return False
    return all(is_strange(found, *head, known.cues, known.stems) for head in heads if head)


def _tells_of_event(known: KnownFact, found: Scope, place: Stand) -> bool:
    """Whether a clause behind a name, and before the figure, has more that tells of a fact: "a shed in Bergen, where the port
    was closed"."""
    opened = _CLAUSE.search(found.sentence.prose, place.last.end, found.at.start)
    if opened is None:
        return False
    told = window(found.sentence.prose, opened.end(), found.at.start)
    return any(map(told.holds, known.cues[1:]))


def _head(found: Scope, place: Stand, cues: Sequence[Group]) -> tuple[int, int] | None:
    """Where the thing stands that a name tells more of; None where the name is what its clause begins with."""
    prose, at = found.sentence.prose, place.first.start
    low = max((match.end() for match in _OPENS.finditer(prose, max(found.opens, at - _LONG), at)), default=found.opens)
    head = _HEAD.match(prose[low:at]) if at - low <= _LONG else None
    if head is not None:
        return low + head.start(1), low + head.end(1)
    if not place.last.form.endswith(("'s", "s'")):
        return None
    owned = list(_until_verb(found, place))
    if (
        len(owned) > 1
        and prose[owned[-1].end : found.at.start].isspace()
        and any(is_cue(found, owned[-1], group) for group in cues)
    ):
        # "The port's pier cost £3m": a cue that is the verb.
        owned.pop()
    return (owned[0].start, owned[-1].end) if owned else None


def _until_verb(found: Scope, place: Stand) -> Iterator[Word]:
    """The words between an owner and the verb, or the figure, behind it."""
    for word in found.sentence.around(place.last.end, _LONG):
        if place.last.end < word.start < found.at.start:
            if word.form in _AUX or is_past(word.form):
                return
            yield word


def _is_of_new(known: KnownFact, found: Scope) -> bool:
    """Whether a figure's clause begins with something new, behind all that tells of a fact's subject."""
    places = found.sentence.places(known.cues[0])
    if not places or places[-1].last.end > found.at.start:
        return False
    return _NEW.search(found.sentence.prose, max(places[-1].last.end, found.at.start - _LONG), found.at.start) is not None
