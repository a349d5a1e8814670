"""What stands under the label of something else than a fact: "**Bergen.** The port was closed in 1968"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.owning.bodies import is_body, named
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.window import Window, window
from onrecord.language.nations import nations
from onrecord.language.speakers.words.given import given_gender

_NAME: Final = r"([A-Z][\w'’-]{1,30}(?:\s(?:(?:of|the|and|on)\s){0,2}[A-Z][\w'’-]{1,30}){0,3})(?:,?\s\(?(?:19|20)\d\d\)?)?"
# "Bergen.", "Port of Bergen", "Bergen, 1968": what says of what the words behind it, or under it, are.
_LABEL: Final = re.compile(rf"\W{{0,3}}{_NAME}[.:]?\W{{0,3}}")
_OPENS: Final = re.compile(rf"\W{{0,3}}{_NAME}:\s")
_AREAS: Final = ("zone", "eurozone", "bloc", "area")
_AREA: Final = rf"(?:[a-z-]{{2,12}}\s)?(?:{'|'.join(_AREAS)})"
# "For the IEA:", "Under the euro zone's rules:": whom what follows is of.
_FOR: Final = re.compile(
    r"\W{0,3}(?:(?:For|In|At|Under|Within|Across|Inside)\s)?(?:[Tt]he\s)?"
    rf"((?-i:[A-Z][\w-]{{1,30}}(?:\s[A-Z][\w-]{{1,30}}){{0,3}})|{_AREA})"
    r"(?:['’]s?\s(?:[a-z-]{2,15}\s?){1,3})?(?P<end>:\W{0,3}$|:\s)"
)
# "In the euro zone seven members …": a sentence that begins with where it is so.
_ZONE: Final = re.compile(rf"\W{{0,3}}(?:In|Across|Within|Inside)\s(?:the\s)?({_AREA})\b,?\s")
# Capitals that name nobody: "FAQ:", "NB:".
_NO_NAMES: Final = frozenset({"FAQ", "FAQS", "NB", "PS", "NOTE", "NEWS", "TLDR", "UPDATE", "KEY", "WHY", "HOW", "WHAT", "AND"})
_ACRONYM: Final = re.compile(r"[A-Z]{2,5}")
# "The siege of Sweden": what a statement tells of.
_OF: Final = re.compile(r"\bof\s(?:[Tt]he\s)?([A-Z][\w'’-]{1,30}(?:\s[A-Z][\w'’-]{1,30})*)")


def is_under_another(known: KnownFact, found: Scope) -> bool:
    """Whether a figure stands under the name of something else than a fact's: of another place than the nation that its
    statement is of, where its sentence leaves that out, "Finland. The siege began in 1899"; or of another body, where it has no
    name of the fact's."""
    own = named(known.fact)
    strange = [label for label in _labels(found) if not own.are_in(window(label)) and given_gender(_first(label)) is None]
    if not own.cues or not strange:
        return False
    objects = _objects(known.fact.statement)
    if objects and objects.isdisjoint(nations(_written(found.sentence))):
        return True
    return not own.are_in(found.sentence) and any(map(_is_somebody, strange))


def _is_somebody(label: str) -> bool:
    """Whether a label names a body, a group of countries, or somebody by initials."""
    if any(is_body(word.form) or word.form in _AREAS for word in window(label).words):
        return True
    return _ACRONYM.fullmatch(label) is not None and label not in _NO_NAMES


def _labels(found: Scope) -> tuple[str, ...]:
    """The names that stand before a figure's sentence, at its head, and over its passage, each by itself."""
    prose, opens, at = found.sentence.prose, found.opens, found.at.start
    told = [_OPENS.match(prose, opens, at), _FOR.match(prose, opens, at), _ZONE.match(prose, opens, at)]
    for each in (_written(found.before), *(each.prose for each in found.context[1:])):
        told += [_LABEL.fullmatch(each), _FOR.fullmatch(each)]
    return tuple(dict.fromkeys(match[1] for match in told if match is not None))


def _written(told: Window) -> str:
    return told.prose[told.words[0].start : told.words[-1].end] if told.words else ""


def _first(label: str) -> tuple[str, ...]:
    return (window(label).words[0].form,)


@lru_cache(maxsize=1 << 12)
def _objects(statement: str) -> frozenset[str]:
    """The nations that a statement tells something of: "the siege of Sweden"."""
    return frozenset(nation for match in _OF.finditer(statement) for nation in nations(match[1]))
