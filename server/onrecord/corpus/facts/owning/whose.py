"""Whose a figure is, beside a fact: its subject's, or that of another name of the sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, Literal

from onrecord.corpus.facts.holders import is_body_of
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.counting import is_misprint
from onrecord.corpus.facts.obstacles.parts import is_difference
from onrecord.corpus.facts.obstacles.plans import own_plan
from onrecord.corpus.facts.owning.behind import is_led, is_of_rival, is_told_as, owner_behind, owner_told
from onrecord.corpus.facts.owning.carried import goes_on_by_kind, goes_on_with
from onrecord.corpus.facts.owning.owners import (
    belongs_to,
    is_caption,
    is_cue,
    is_place,
    is_where,
    name_before,
    name_nearer,
    says,
    subject_before,
    written,
)
from onrecord.corpus.facts.owning.subjects import is_beside, is_beside_others, is_of_a_part, is_said_of_another
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.rows.lists import listed
from onrecord.corpus.facts.stems import stem, stems_of
from onrecord.language.nations import nations
from onrecord.model import Word

_OF: Final = re.compile(r"\sof\s(?:the\s)?(?:[A-Z][\w'’-]{1,30}\s){0,2}")
# What everybody may plan for themselves.
_PLANNED: Final = frozenset({"percent", "currency"})
Kept = Literal["name", "absent", "part", "difference"]


def given_to(known: KnownFact, each: Scoped) -> str | None:
    """The name of somebody else than the fact's to whom a figure is given, by a list, right behind it or right before."""
    found, row = each.scope, listed(each.scope)
    if row is not None:
        other = row.owner is not None and not row.is_of(found, known.cues[0])
        return _if_another(known, found, found.sentence.prose[slice(*row.owner)]) if other and row.owner else None
    behind = owner_behind(found, each.figure.kind)
    if behind is not None:
        own = any(is_cue(found, behind, group) for group in known.cues) or is_led(found, found.nearest(known.cues[0]))
        return None if own else _if_another(known, found, written(found, behind))
    name = None if each.figure.kind == "date" and is_caption(found) else name_before(found)
    if name is None or says(found, name) or any(is_cue(found, name, group) for group in known.cues):
        return None
    subject = found.nearest(known.cues[0])
    if subject is not None and (is_place(found, name) or belongs_to(found, name, subject)):
        return None
    return _if_another(known, found, written(found, name))


def _if_another(known: KnownFact, found: Scope, name: str) -> str | None:
    """A name, unless it may be one more of the nation that a fact is about: "the Yanks", or "Uncle Sam", that is known for no
    nation, where its sentence does not have the fact's own name as well; nor what governs or serves a place of the fact's name,
    nor, beside that, a name that the statement has, too."""
    if is_body_of(name, known.fact.cues[0]) or (found.sentence.holds(known.cues[0]) and stems_of(name) <= known.stems):
        return None
    own = nations(" ".join(known.fact.cues[0]))
    told = nations(name)
    if own and (not told.isdisjoint(own) or not (told or found.sentence.holds(known.cues[0]))):
        return None
    return name


def other_name(known: KnownFact, each: Scoped) -> str | None:
    """A name of something that the fact does not speak of: nearer to the figure than the fact's subject, or right before it."""
    name = _other_name(known, each.scope, each.figure.kind)
    if name is not None:
        return each.scope.sentence.prose[name.start : name.end]
    if known.named or each.figure.kind not in _PLANNED:
        return None
    return own_plan(each.scope, known.cues, known.holders)


def _other_name(known: KnownFact, found: Scope, kind: str) -> Word | None:
    if known.named:
        subject = found.nearest(known.cues[0])
        if subject is None:
            return None
        nearer = name_nearer(found, subject, known.cues, kind == "date", known.stems)
        return nearer or (subject_before(found, known.cues) if subject.first.start >= found.at.end else None)
    name = name_before(found)
    own = name is not None and (stem(name.form) in known.stems or any(is_cue(found, name, group) for group in known.cues))
    own = own or (name is not None and _tells_more(known, found, name))
    return None if name is None or own or says(found, name) or is_where(found, name) else name


def _tells_more(known: KnownFact, found: Scope, name: Word) -> bool:
    """Whether a name only tells more of the fact's own, "Skerry, the capital of Hald, has"; "the state of Hald" is another."""
    prose = found.sentence.prose
    for group in known.holders:
        for one, two in pairwise(found.sentence.places(group)):
            if prose[one.last.end : two.first.start] == ", " and _OF.fullmatch(prose, two.last.end, name.start):
                return True
    return False


def kept_from_subject(known: KnownFact, each: Scoped) -> Kept | None:
    """What keeps a figure from being of the name that a fact is about; None where it is."""
    found, row = each.scope, listed(each.scope)
    if row is not None:
        return None if row.is_of(found, known.cues[0]) else "name"
    told = owner_told(found, each.figure.kind)
    if told is not None and not is_cue(found, told, known.cues[0]):
        return "name"
    subject = found.nearest(known.cues[0])
    behind = told if told or is_led(found, subject) else owner_behind(found, each.figure.kind)
    if behind is not None and not is_cue(found, behind, known.cues[0]):
        return "name"
    if behind is not None:
        return "difference" if is_difference(found, each.figure, known.fact.statement, known.cues) else None
    if subject is None and goes_on_with(found, known.cues, known.stems):
        return None
    if subject is None and is_misprint(known, each.figure) and goes_on_by_kind(found, known.cues):
        return None
    if subject is None:
        return None if found.is_cell and not is_beside_others(found, known.cues) else "absent"
    if is_told_as(found, subject, known.cues[1:]):
        return None
    if is_of_rival(found, subject):
        return "name"
    if is_beside(found, subject) or is_said_of_another(found, subject):
        return "absent"
    if is_of_a_part(found, subject, known.cues[1:], known.stems):
        return "part"
    if is_difference(found, each.figure, known.fact.statement, known.cues):
        return "difference"
    return "name" if other_name(known, each) else None


def is_told_of(known: KnownFact, found: Scope) -> bool:
    """Whether a figure is said right behind it to be what is measured of a fact's own name."""
    places = (found.nearest(group) for group in known.holders)
    return any(place is not None and is_told_as(found, place, known.cues) for place in places)
