"""Whether a figure of a draft speaks of a fact: its kind, the words around it, and the time they speak of."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from onrecord.corpus.facts.agreement import comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.moods import is_supposed
from onrecord.corpus.facts.parts import is_of_another_measure
from onrecord.corpus.facts.scope import Scope
from onrecord.language.figures.measures import measured
from onrecord.language.words import forms
from onrecord.model import Figure, Word

_HAVING: Final = frozenset({"has", "have", "had"})
# A figure of three digits or more is taken for a fact's own: another thing is not likely to have the same.
_DIGITS: Final = 3
_DIGITS_OF_YEAR: Final = 4
# A cue farther off than this is as good as none when figures vie for a fact.
_FAR: Final = 80


# "A think-tank in Bergen said", at the head of a clause: somebody of whom nothing was said before. No comma is in it, as in "a
# friend of hers, Lund, said", nor a name before the verb, as in "a hopeful Lund said".
_STRANGER: Final = re.compile(
    r"(?:^|[;:]\s|,\s(?:and|but|while)\s)(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome)\s(?:[\w'’-]{1,30}\s){0,5}?"
    r"(?:[a-z][\w'’-]{0,30}|(?:in|of|at|from|for)\s[A-Z]\w{1,30})\s"
    r"(?:said|says?|told|estimated?s?|reckon(?:ed|s)?|claim(?:ed|s)?|thought|thinks?|calculate[ds]?|forecasts?|predict(?:ed|s)?|puts?)\b"
)
# What keeps a figure from speaking of a fact: it is a part of another figure or a whole, of another kind or unit, of another
# measure, only supposed, of another time, or what somebody else says; a cue is missing, or stands too far off; the subject is
# not in the sentence, or another name is nearer. Of a fact without cues: the sentence says something else, or in another mood,
# or no number of the statement stands where this one does.
Obstacle = Literal[
    "part", "kind", "measure", "supposed", "time", "other", "cue", "far", "whole", "absent", "name", "words", "mood", "place"
]


class Scoped(NamedTuple):
    """A figure with the words around it."""

    figure: Figure
    scope: Scope


class Asked(NamedTuple):
    """That a fact was asked whether a figure speaks of it, and what kept them apart, None for nothing."""

    known: KnownFact
    figure: Figure
    obstacle: Obstacle | None


def speaks_of(known: KnownFact, each: Scoped, leaning: bool, established: bool) -> bool:
    """Whether `each` is a figure of `known`."""
    return obstacle(known, each, leaning, established) is None


def obstacle(known: KnownFact, each: Scoped, leaning: bool, established: bool) -> Obstacle | None:
    """What keeps `each` from being a figure of `known`; None where it is one.

    `leaning` allows its sentence to lean on the one before; `established` says that the passage is known to be about what
    the fact measures.
    """
    found = each.scope
    if found.is_part:
        return "part"
    if not alike(known, each):
        return "kind"
    if not in_time(known, each):
        return "time"
    if known.fact.attribute_to is not None and _is_anothers(found):
        return "other"
    inside = [found.near(group, leaning) for group in known.cues]
    around = [held or found.anywhere(group) for held, group in zip(inside, known.cues, strict=True)]
    if not all(around) and not (known.named and established and around[0]):
        return "cue"
    if is_supposed(found):
        return "supposed"
    if is_of_another_measure(found, known.cues[1:]):
        return "measure"
    if known.named:
        return _kept_from_subject(known, found)
    # Prose is full of bare years: one is of what its own sentence, or the one before, tells.
    enough = all(inside) if _is_year(each.figure) else 2 * sum(inside) >= len(inside)
    if not enough:
        return "far"
    if _is_whole(known, each) and not all(map(found.sentence.holds, known.cues)):
        return "whole"
    return "name" if other_name(known, found) else None


def alike(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure could be compared with one of the fact's."""
    return any(
        comparable(each.figure, theirs)
        and (each.figure.kind not in {"number", "quantity"} or _counts_alike(known, each, theirs))
        for theirs in known.figures
    )


def in_time(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure is for a year that the fact holds for, as far as the draft says."""
    if not known.years:
        return True
    if isinstance(each.figure.value, str):
        return each.figure.value[:4] in known.years | {"XXXX"}
    years, other = each.scope.times
    return bool(years & known.years) if years else not other


def telling(figure: Figure) -> bool:
    """Whether a figure has so many digits that another thing is not likely to have the same."""
    return sum(character.isdigit() for character in figure.text) >= _DIGITS


def is_given_to_another(known: KnownFact, found: Scope) -> bool:
    """Whether the name right before a figure is somebody else's than the fact's."""
    name = found.name_before()
    return name is not None and not found.is_cue(name, known.cues[0])


def other_name(known: KnownFact, found: Scope) -> Word | None:
    """A name of something that the fact does not speak of: nearer to the figure than the fact's subject, or right before it."""
    if known.named:
        subject = found.nearest(known.cues[0])
        return None if subject is None else found.name_nearer(subject, known.cues[0])
    name = found.name_before()
    if name is None or found.says(name) or found.is_where(name) or any(found.is_cue(name, group) for group in known.cues):
        return None
    return name


def distance(known: KnownFact, each: Scoped) -> int:
    """How far, in characters, a figure stands from the fact's cues, all told."""
    at, total = each.figure.stretch, 0
    for group in known.cues:
        place = each.scope.nearest(group)
        total += _FAR if place is None else min(abs(at.start - place.last.end), abs(place.first.start - at.end), _FAR)
    return total


def _is_year(figure: Figure) -> bool:
    return figure.kind == "date" and len(str(figure.value)) == _DIGITS_OF_YEAR


def _is_anothers(found: Scope) -> bool:
    """Whether the sentence gives the figure to somebody of whom it has not spoken before: "a think-tank said"."""
    words = found.sentence.words
    return bool(words) and _STRANGER.search(found.sentence.prose[words[0].start : found.at.start]) is not None


def _is_whole(known: KnownFact, each: Scoped) -> bool:
    """Whether a count only says how many somebody has ("the port has only 40 pilots") and that of the fact does not."""
    before = each.scope.word_before()
    return each.figure.kind == "number" and before in _HAVING and before not in forms(known.fact.statement)


def _kept_from_subject(known: KnownFact, found: Scope) -> Obstacle | None:
    if found.nearest(known.cues[0]) is None:
        return None if found.is_cell else "absent"
    return "name" if other_name(known, found) else None


def _counts_alike(known: KnownFact, each: Scoped, theirs: Figure) -> bool:
    """Whether two counts are of the same things; the cues say which words stand for one another, and which a bare number goes
    with ("12 met the target")."""
    ours, recorded = measured(each.figure.unit), measured(theirs.unit)
    if ours is None:
        following = each.scope.word_after()
        return recorded is None or (following is not None and any(following.form in group for group in known.cues))
    if recorded is None or ours == recorded:
        return ours == recorded
    nouns = {ours.lower(), f"{ours.lower()}s", f"{ours.lower()[:-1]}ies" if ours.endswith("y") else f"{ours.lower()}es"}
    return any(cue.forms[-1] in nouns for group in known.cues for cues in group.values() for cue in cues)
