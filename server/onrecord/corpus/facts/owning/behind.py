"""Whose a figure is by what stands behind it: "5% for Skerry, 4% for Bergen", "60 feet against 40 for Skerry", "nine miles, the
length of the Skerry line".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from onrecord.corpus.facts.owning.owners import is_name
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.window import Group, Stand, variants
from onrecord.model import FigureKind, Word
from onrecord.text import Stretch

# "5% of income on boats for Skerry".
_OF: Final = r"(?:\s(?:of|on)\s(?:(?:its|their|the)\s)?[\w-]{2,20}(?:\s[a-z]{2,20})?){0,2}"
_FOR: Final = re.compile(rf"{_OF}(?:\stall|\shigh|\slong)?\s(for|in|at|on)\s(?:the\s)?(?=[A-Z])")
# "5% of the boats to Skerry", and "against 5% in Skerry": what says itself whose it is.
_OF_ITS: Final = re.compile(
    r"\sof\s(?:(?:the|all|its|their)\s)?(?:[a-z][\w'’-]{1,20}\s){1,3}?(?:to|from|at)\s(?:the\s)?(?=[A-Z])"
)
_SET_BESIDE: Final = re.compile(
    r"\b(?:against|versus|than|compared\s(?:with|to))\s(?:(?:about|only|just|some|nearly|almost)\s)?$"
)
# Money is for what it buys, and so are things that are counted.
_MEASURES: Final = frozenset({"percent", "quantity"})
# "Against 40 for Skerry": a name behind another figure.
_OF_RIVAL: Final = re.compile(r"\d\s?(?:%|per\s?cent|[a-z]{2,10})?(?:\sof\s\w{2,20})?\s(?:for|in|at)\s(?:the\s)?$")
# "14 of the 212 berths in Skerry": how many there are at all is nobody else's.
_OF_WHOLE: Final = re.compile(
    r"\sof\s(?:the|its|their|all|these|those)\s[\d,.]+\s(?:[\w-]{2,20}\s){0,2}(?:for|in|at)\s(?:the\s)?"
)
# "9 miles of track, the length of the whole Skerry line".
_TOLD_AS: Final = re.compile(
    r"(?:\sof\s[\w-]{2,20})?(?:,\s|\s[-–—]\s)(?:the|its)\s(?:\w{2,12}\s)?(\w{3,15})\sof\s(?:(?:the|its|a|whole|entire|new|old|full)\s){0,3}$"
)
_REACH: Final = 80


def owner_behind(found: Scope, kind: FigureKind) -> Word | None:
    """The last word of the name for which a figure is given: "5% for Skerry"; "5% in Skerry" only where others follow so."""
    named = _FOR.match(found.sentence.prose, found.at.end) if kind in _MEASURES else None
    if named is None or (named[1] != "for" and not (kind == "percent" and (_is_listed(found) or _is_set_beside(found)))):
        return None
    return _name_at(found, named.end())


def owner_told(found: Scope, kind: FigureKind) -> Word | None:
    """The last word of the name that a share's own words give it to, whatever name leads: "5% of the boats to Skerry"."""
    if kind != "percent":
        return None
    named = _OF_ITS.match(found.sentence.prose, found.at.end)
    if named is not None:
        return _name_at(found, named.end())
    return owner_behind(found, kind) if _is_set_beside(found) else None


def _name_at(found: Scope, begin: int) -> Word | None:
    """The last word of the name that begins at a place."""
    words = found.sentence.words
    owner: Word | None = None
    for word in words[bisect_left(words, begin, key=_start) :]:
        if not is_name(found, word) or (owner is not None and found.sentence.prose[owner.end : word.start] != " "):
            break
        owner = word
    return owner


def _is_set_beside(found: Scope) -> bool:
    """Whether a figure is only what another one is compared with: "against 5%"."""
    at = found.at.start
    return _SET_BESIDE.search(found.sentence.prose, max(found.opens, at - _REACH), at) is not None


def _is_listed(found: Scope) -> bool:
    """Whether another figure of the sentence has a name behind it as well."""
    matches = (_FOR.match(found.sentence.prose, each.end) for each in found.rivals)
    return any(match is not None and match[1] != "for" for match in matches)


def is_led(found: Scope, subject: Stand | None) -> bool:
    """Whether a name stands before a figure with no other figure of its kind between."""
    if subject is None or subject.first.start > found.at.start:
        return False
    return not any(subject.last.end <= each.start < found.at.start for each in found.rivals)


def is_of_rival(found: Scope, subject: Stand) -> bool:
    """Whether a name behind a figure only tells whose another figure is: "60 feet tall, against 40 for Skerry"."""
    prose, between = found.sentence.prose, Stretch(found.at.end, subject.first.start)
    if between.start >= between.end or _OF_WHOLE.fullmatch(prose, *between):
        return False
    return _OF_RIVAL.search(prose, *between) is not None


def is_told_as(found: Scope, subject: Stand, cues: Iterable[Group]) -> bool:
    """Whether a figure is said right behind it to be what is measured of a name: "9 miles, the length of Skerry"."""
    between = found.sentence.prose[found.at.end : subject.first.start]
    told = _TOLD_AS.match(between) if 0 < len(between) <= _REACH else None
    return told is not None and any(form in group for group in cues for form in variants(told[1].casefold()))


def _start(word: Word) -> int:
    return word.start
