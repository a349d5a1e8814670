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
from onrecord.language.speakers.given import given_gender

_NAME: Final = r"([A-Z][\w'’-]{1,30}(?:\s(?:(?:of|the|and|on)\s){0,2}[A-Z][\w'’-]{1,30}){0,3})(?:,?\s\(?(?:19|20)\d\d\)?)?"
# "Bergen.", "Port of Bergen", "Bergen, 1968": what says of what the words behind it, or under it, are.
_LABEL: Final = re.compile(rf"\W{{0,3}}{_NAME}[.:]?\W{{0,3}}")
_OPENS: Final = re.compile(rf"\W{{0,3}}{_NAME}:\s")
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
    return not own.are_in(found.sentence) and any(is_body(word.form) for label in strange for word in window(label).words)


def _labels(found: Scope) -> tuple[str, ...]:
    """The names that stand before a figure's sentence, at its head, and over its passage, each by itself."""
    opened = _OPENS.match(found.sentence.prose, found.opens, found.at.start)
    told = [_LABEL.fullmatch(_written(found.before)), *(_LABEL.fullmatch(each.prose) for each in found.context)]
    return tuple(match[1] for match in (opened, *told) if match is not None)


def _written(told: Window) -> str:
    return told.prose[told.words[0].start : told.words[-1].end] if told.words else ""


def _first(label: str) -> tuple[str, ...]:
    return (window(label).words[0].form,)


@lru_cache(maxsize=1 << 12)
def _objects(statement: str) -> frozenset[str]:
    """The nations that a statement tells something of: "the siege of Sweden"."""
    return frozenset(nation for match in _OF.finditer(statement) for nation in nations(match[1]))
