"""What only shows a fact's subject, or tells of it, and is not the thing: "a model of the bridge", "the film of the fair", "my
son's cardboard bridge".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.facts.window import Group, Stand, Window, window

_MADE: Final = (
    r"model|replica|copy|copie|mock-?up|miniature|reproduction|imitation|likenesse|likeness|dummy|dummie|toy|facsimile|maquette|"
    r"statuette|figurine|souvenir"
)
_SHOWN: Final = (
    r"picture|photo|photograph|print|poster|painting|drawing|sketche|sketch|etching|mural|portrait|sculpture|postcard|stamp|"
    r"film|movie|documentary|documentarie|video|musical|opera|novel|book|biography|podcast|ticket"
)
_A_THING: Final = rf"({_MADE}|{_SHOWN})s?"
# "A model, in cardboard, of the old bridge", "a book about the bridge", "tickets to the bridge".
_OF: Final = re.compile(
    rf"\b{_A_THING}(?:,[^,;:.]{{1,40}},)?\s(?:of|about|showing|depicting|for|to)\s(?:(?:the|an?|its|that|this|our|their)\s)?"
    r"(?:[a-z-]{2,20}\s){0,2}$",
    re.IGNORECASE,
)
# "The toy bridge", "a cardboard bridge"; a wooden one may be the thing.
_MATERIAL: Final = re.compile(
    r"(?<![\w-])(model|replica|toy|miniature|mock|dummy|inflatable|cardboard|plastic|papier-m[aâ]ch[eé]|lego|chocolate|gingerbread|"
    r"marzipan|fake|pretend|(?:half|quarter|third|life)-(?:size|scale)d?|full-sized?|scaled-down)\s$",
    re.IGNORECASE,
)
# "The bridge model", "a half-size bridge replica".
_BEHIND: Final = re.compile(
    r"\s(?:scale\s)?(model|replica|mock-?up|miniature|toy|souvenir|film|movie|documentary|musical|poster|postcard|painting)\b",
    re.IGNORECASE,
)
# "A bridge made of matches"; the one built of stone may be the thing.
_A: Final = re.compile(r"\b(?:an?|another)\s(?:[a-z-]{2,20}\s)?$", re.IGNORECASE)
_MADE_OF: Final = re.compile(
    r",?\s(?:made|built|carved|cut|knitted|folded|baked|painted|printed|moulded|modelled)\s(?:entirely\s|only\s)?(?:out\s)?(?:of|from|in|on)\s"
)
# "My son's bridge", "the boys' cardboard bridge".
_OF_A_CHILD: Final = re.compile(
    r"\b(?:son|daughter|brother|sister|child|children|kid|boy|girl|pupil|nephew|niece|grandson|granddaughter|dad|mum|uncle)s?['’]s?\s"
    r"(?:[a-z]{2,12}\s)?$",
    re.IGNORECASE,
)
# "Skerry Tower, model": what heads a row or a column.
_IN_HEAD: Final = re.compile(rf"\b{_A_THING}\b", re.IGNORECASE)
# "In the play, the crew is two men".
_IN_FICTION: Final = re.compile(
    r"In\s(?:the|an?|his|her|their|our|my|its|this|that|one)\s(?:[\w'’-]{2,20}\s){0,2}"
    r"(?:film|movie|novel|play|musical|opera|sitcom|comic|cartoon|strip|farce|fairy\stale|dream|joke)\b"
    r"[^.;:]{0,60}?,\s"
)
# "The real one", "the actual bridge", "the rocket itself".
_REAL: Final = re.compile(
    r"\b[Tt]he\s(?:real|actual|original|genuine|true|full-sized?|life-sized?)\s(?!(?:figure|number|amount|sum|share|total|date)\b)[\w-]|"
    r"\b(?:itself|themselves)\b"
)
_IT: Final = re.compile(r"(?:It|They|That|This|Its|Their|He|She)\b")
_REACH: Final = 100


def is_imitation(found: Scope, cues: Group, statement: frozenset[str]) -> bool:
    """Whether what stands for a fact's subject in a figure's sentence, or in the one that "it" goes on with, only shows it."""
    if _IN_FICTION.match(found.sentence.prose, found.opens, found.at.start):
        return True
    heads = [head for head in found.frame if window(head).holds(cues)]
    if _is_strange((each[1] for head in heads for each in _IN_HEAD.finditer(head)), statement):
        return True
    told = found.sentence
    places = told.places(cues)
    if not places and _IT.match(told.prose, found.opens):
        told, places = found.before, found.before.places(cues)
    ahead = [place for place in places if place.first.start < found.at.start] or list(places)
    return bool(ahead) and _is_shown(told, ahead[-1], statement)


def tells_of_real(found: Scope) -> bool:
    """Whether a figure is told to be of the thing itself, "the real one is 60 feet", so that one beside it is of another."""
    return _REAL.search(found.sentence.prose, max(found.opens, found.at.start - _REACH), found.at.start) is not None


def _is_shown(told: Window, place: Stand, statement: frozenset[str]) -> bool:
    prose, at = told.prose, place.first.start
    low = max(told.words[0].start, at - _REACH)
    said = (_OF.search(prose, low, at), _MATERIAL.search(prose, low, at), _BEHIND.match(prose, place.last.end))
    if _is_strange((each[1] for each in said if each), statement):
        return True
    made = _A.search(prose, low, at) is not None and _MADE_OF.match(prose, place.last.end) is not None
    return made or _OF_A_CHILD.search(prose, low, at) is not None


def _is_strange(words: Iterable[str], statement: frozenset[str]) -> bool:
    """Whether one of some words is none of the statement's: the record may be of a model."""
    return any(stem(word.lower()) not in statement for word in words)
