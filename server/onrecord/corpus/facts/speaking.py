"""Whether a figure of a draft speaks of a fact: its kind, the words around it, and the time they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from onrecord.corpus.facts.changes.directions import change
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.numbered import is_of_another_one
from onrecord.corpus.facts.obstacles.borrowed import borrows_measure, has_own_amount, has_own_head, has_own_subject
from onrecord.corpus.facts.obstacles.counting import alike, is_whole
from onrecord.corpus.facts.obstacles.events import is_apart
from onrecord.corpus.facts.obstacles.heads import tells_of_another
from onrecord.corpus.facts.obstacles.imitations import is_imitation
from onrecord.corpus.facts.obstacles.moods import is_denied, is_long_ago, is_so_far, is_supposed, is_wished
from onrecord.corpus.facts.obstacles.nearness import is_far, is_in_unit, is_right
from onrecord.corpus.facts.obstacles.occasions import is_of_another_date
from onrecord.corpus.facts.obstacles.own_measure import has_own_measure, is_share_of_another
from onrecord.corpus.facts.obstacles.parts import (
    is_course,
    is_difference,
    is_norm,
    is_of_a_noun,
    is_of_another_kind,
    is_of_another_measure,
)
from onrecord.corpus.facts.obstacles.plans import has_own_deadline
from onrecord.corpus.facts.obstacles.sorts import is_of_another_sort
from onrecord.corpus.facts.owning.bodies import is_of_another_body
from onrecord.corpus.facts.owning.labels import is_under_another
from onrecord.corpus.facts.owning.namesakes import is_of_namesake
from onrecord.corpus.facts.owning.subjects import (
    is_anothers_event,
    is_elsewhere,
    is_of_some_part,
    is_owned_by_another,
    is_whole_of,
)
from onrecord.corpus.facts.owning.whose import is_told_of, kept_from_subject, other_name
from onrecord.corpus.facts.placing.entries import year_of_entry
from onrecord.corpus.facts.placing.moments import is_of_part
from onrecord.corpus.facts.placing.periods import of_calendar, years_of
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.stems import is_past
from onrecord.corpus.facts.window import window
from onrecord.language.figures.dates import compatible
from onrecord.model import Figure

# "A think-tank in Bergen said", at the head of a clause: somebody of whom nothing was said before. No comma is in it, as in "a
# friend of hers, Lund, said", nor a name before the verb, as in "a hopeful Lund said".
_STRANGER: Final = re.compile(
    r"(?:^|[;:]\s|,\s(?:and|but|while)\s)(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome)\s(?:[\w'’-]{1,30}\s){0,5}?"
    r"(?:[a-z][\w'’-]{0,30}|(?:in|of|at|from|for)\s[A-Z]\w{1,30})\s"
    r"(?:said|says?|told|estimated?s?|reckon(?:ed|s)?|claim(?:ed|s)?|thought|thinks?|calculate[ds]?|forecasts?|predict(?:ed|s)?|puts?)\b"
)
_WAS: Final = frozenset({"was", "were", "had"})
# What keeps a figure from speaking of a fact: it is a part of another figure or a whole, of another kind or unit, of another
# measure or event, or how far two things differ; only supposed, denied, of another time, or what somebody else says; a cue is
# missing, or stands too far off; the subject is not in the sentence, or another name is nearer. Of a fact without cues: the
# sentence has another name or none, other words or too few, asks, leaves open, or is of another time; or no number of the
# statement stands where this one does.
Obstacle = Literal[
    "part", "kind", "measure", "event", "difference", "supposed", "denied", "time", "other", "cue", "far", "whole", "absent",
    "name", "stranger", "unnamed", "words", "few", "asked", "open", "period", "year", "place",
]  # fmt: skip


class Asked(NamedTuple):
    """That a fact was asked whether a figure speaks of it, and what kept them apart, None for nothing; `words` are those that
    did, where it is words."""

    known: KnownFact
    figure: Figure
    obstacle: Obstacle | None
    words: str = ""


def speaks_of(known: KnownFact, each: Scoped, leaning: bool, established: bool) -> bool:
    """Whether `each` is a figure of `known`."""
    return obstacle(known, each, leaning, established, first=False) is None


def obstacle(known: KnownFact, each: Scoped, leaning: bool, established: bool, first: bool = True) -> Obstacle | None:
    """What keeps `each` from being a figure of `known`; None where it is one.

    `leaning` allows its sentence to lean on the one before; `established` says that the passage is known to be about what
    the fact measures. Of several obstacles it is the `first` that tells why, or else the one that is found soonest.
    """
    found = each.scope
    if found.is_part and not (found.is_added and is_right(known, each.figure)):
        return "part"
    unlike = _unlike(known, each) if first else None
    if unlike is not None:
        return unlike
    inside = [found.near(group, leaning) or found.is_headed(group) or is_in_unit(group, found) for group in known.cues]
    inside = [held or way for held, way in zip(inside, _ways(known, each), strict=True)]
    around = [held or found.anywhere(group) for held, group in zip(inside, known.cues, strict=True)]
    if not all(around) and not (known.named and established and around[0]):
        return "cue"
    if not first:
        # Of most figures that are asked this is told soonest.
        unlike = "far" if _stands_far(known, each, inside) else _unlike(known, each)
        if unlike is not None:
            return unlike
    apart = _mood(known, each) or _measure(known, each)
    if apart is not None:
        return apart
    if any(is_imitation(found, group, known.stems) for group in (*known.cues[:1], *known.holders)):
        return "absent"
    if first and _stands_far(known, each, inside):
        return "far"
    if known.named:
        return kept_from_subject(known, each)
    if is_whole(known, each) and not all(map(found.sentence.holds, known.cues)):
        return "whole"
    if is_difference(found, each.figure, known.fact.statement, known.cues):
        return "difference"
    if is_elsewhere(found, known.cues, known.holders) or is_whole_of(found, known.cues, known.fact.statement):
        return "absent"
    if is_of_some_part(found, known.cues, known.fact.statement) and not is_right(known, each.figure):
        return "part"
    if is_owned_by_another(found, known.holders, known.fact.statement):
        return "absent"
    if is_anothers_event(found, known.cues, known.holders, known.fact.statement) and not is_right(known, each.figure):
        return "absent"
    if not is_right(known, each.figure) and (
        is_of_another_body(known, found) or is_under_another(known, found) or is_of_namesake(known, found)
    ):
        return "name"
    return "name" if not is_told_of(known, found) and other_name(known, each) else None


def _unlike(known: KnownFact, each: Scoped) -> Obstacle | None:
    """What keeps a figure from being of a fact, whatever cues stand around it: its kind, its time, or what its sentence says of
    whose it is."""
    if not alike(known, each):
        return "kind"
    if not in_time(known, each) or has_own_deadline(known, each):
        return "time"
    if is_of_another_one(known.fact.statement, each.scope):
        return "measure"
    return "other" if known.fact.attribute_to is not None and _is_anothers(each.scope) else None


def _ways(known: KnownFact, each: Scoped) -> list[bool]:
    """For each group of cues whether it only tells which way something has changed, and a figure by how much, whichever way."""
    told = any(known.ways) and change(each.scope.sentence.prose, each.scope.opens, each.figure) is not None
    return [told and way for way in known.ways]


def in_time(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure is for a year that the fact holds for, as far as the draft says."""
    if each.figure.kind != "date" and not is_right(known, each.figure) and is_of_part(each.scope, known.when):
        return False
    if not known.years:
        return is_right(known, each.figure) or not (_is_of_another_year(known, each) or _is_of_past_entry(known, each))
    if isinstance(each.figure.value, str):
        return known.fact.when is None or each.figure.value[:4] in of_calendar(known.years) | {"XXXX"}
    years, together, other = each.scope.times
    if together:
        return together <= known.years
    return bool(years & known.years) if years else not other


def _is_of_another_year(known: KnownFact, each: Scoped) -> bool:
    """Whether a statement itself tells of a year, and a figure's clause of others, or of "that year" where it may be any."""
    if isinstance(each.figure.value, str):
        return False
    stated, told = years_of(known.fact.statement), each.scope.times.years
    return told.isdisjoint(stated) if stated and told else each.scope.is_then


def _is_of_past_entry(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure stands in the entry of a chronology, and a statement tells how something is and no year: "1968: The
    bridge is opened. Two lanes are in use."."""
    if each.figure.kind == "date" or year_of_entry(each.scope.sentence.prose) is None:
        return False
    told = window(known.fact.statement).words
    return not years_of(known.fact.statement) and not any(is_past(word.form) or word.form in _WAS for word in told)


def is_of_another_day(known: KnownFact, sentence: Iterable[Scoped]) -> bool:
    """Whether a fact is told of one day and a sentence, by its dates, of another one or of another month."""
    if known.fact.as_of is None:
        return False
    days = [str(each.figure.value) for each in sentence if each.figure.kind == "date" and "-" in str(each.figure.value)]
    return bool(days) and not any(compatible(day, str(known.fact.as_of)) for day in days)


def _stands_far(known: KnownFact, each: Scoped, inside: list[bool]) -> bool:
    return is_far(known, each, inside) or (not known.named and _is_borrowed(known, each))


def _is_borrowed(known: KnownFact, each: Scoped) -> bool:
    """Whether what tells that a figure is of a fact stands in another sentence, row or column; that of a right one may."""
    found = each.scope
    if is_right(known, each.figure):
        return False
    return borrows_measure(known, found) or has_own_head(known, found) or has_own_subject(known, found)


def _is_anothers(found: Scope) -> bool:
    """Whether the sentence gives the figure to somebody of whom it has not spoken before: "a think-tank said"."""
    words = found.sentence.words
    return bool(words) and _STRANGER.search(found.sentence.prose[words[0].start : found.at.start]) is not None


def _mood(known: KnownFact, each: Scoped) -> Obstacle | None:
    """What its sentence makes of a figure: it only supposes it, wishes for it or asks, or denies one that is not on record."""
    if is_supposed(each.scope) or is_wished(each.scope, known.fact.statement):
        return "supposed"
    past = is_so_far(each.scope, known.fact.statement) or (
        each.figure.kind != "date" and not known.years and is_long_ago(each.scope, known.fact.statement)
    )
    if past and not is_right(known, each.figure):
        return "time"
    return "denied" if is_denied(each.scope, known.fact.statement) and not is_right(known, each.figure) else None


def _measure(known: KnownFact, each: Scoped) -> Obstacle | None:
    """What a figure is of that the fact does not tell of."""
    found, figure, event = each.scope, each.figure, known.cues[1:] if known.named else known.cues
    if figure.kind == "date" and is_of_another_date(known, each):
        return "event"
    if figure.kind == "duration" and is_apart(found, event):
        return "event"
    of_another = any(is_share_of_another(found, figure, theirs) for theirs in known.figures)
    of_another = of_another or (figure.kind != "date" and is_of_a_noun(found, known.cues, known.stems))
    of_another = of_another or not (known.years or figure.kind == "date" or not is_course(found) or is_right(known, figure))
    of_another = of_another or is_of_another_kind(found, known.cues, known.stems)
    of_another = of_another or (known.named and is_norm(found, known.fact.statement))
    of_another = of_another or has_own_measure(known, each)
    of_another = of_another or (
        not is_right(known, figure)
        and (is_of_another_sort(known, each) or tells_of_another(known, found) or has_own_amount(known, found))
    )
    return "measure" if of_another or is_of_another_measure(found, known.cues[1:], known.fact.statement) else None
