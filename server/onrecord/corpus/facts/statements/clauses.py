"""The clauses of a sentence, each with the name that it is of: "Skerry, which has 212 berths, is old" tells that Skerry has 212
berths, and that Skerry is old.

    Skerry, which has 212 berths, …          what is said of a name between commas, or behind it
    Skerry, a port of 212 berths, …          what it is called beside
    Opened in 1931, the bridge …             what a sentence begins with before it names its subject
    On 3 June, when the bridge opened, …     what happened at a time, or "the day that"
    the port that has 212 berths             the thing that something is said of
    Skerry has 212 berths, more than …       what stands before a comparison
    …; Skerry has 212 berths                 what stands by itself
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from onrecord.corpus.facts.statements.pronouns import with_subject, with_those
from onrecord.corpus.facts.statements.referents import (
    Clause,
    Terms,
    antecedent,
    fronts,
    is_aside,
    is_led,
    is_relative,
    said_of,
    subject,
    thing,
)
from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stems
from onrecord.text import Stretch

_WHEN: Final = stems("when that as")
_THAT: Final = stems("which who that")
_DAYS: Final = stems("day date morning evening night afternoon month year")
_DAY: Final = 3
_COMPARING: Final = stems("more less fewer up down compared against making twice well far")
_OWN: Final = stems("and but while whereas")
_STOP: Final = re.compile(r"[;:–—]|\s-\s")
_LONGEST: Final = 200


def clauses(told: Told) -> Iterator[Told]:
    """The parts of a sentence that tell something by themselves, the whole left out; none of one that is no sentence for its
    length."""
    if len(told.terms) > _LONGEST:
        return
    parts = _parts(told.terms)
    found = [*_of_names(parts), *_around_asides(parts), *_fronted(parts), *_of_things(parts), *_compared(parts)]
    yield from (told.part(*each) for each in found if any(term.number for term in each.terms))
    before: Told | None = None
    groups = _groups(told, parts)
    for group in groups if len(groups) > 1 else ():
        clause = told.part(group)
        if clause.numbers:
            yield with_those(with_subject(clause, before), before)
        before = clause


def said_aside(told: Told, parts: Collection[Told]) -> frozenset[Stretch]:
    """The numbers of a sentence that stand in what is said of a name or a thing between commas, and so in a clause of it."""
    if not parts:
        return frozenset()
    asides = filter(is_relative, _parts(told.terms)[1:])
    found = {term.number.figure.stretch for part in asides for term in part if term.number is not None}
    return frozenset(found & {spot.figure.stretch for part in parts for spot in part.numbers})


def _parts(terms: Terms) -> list[Terms]:
    """The terms between commas and the like; a "when" behind a date begins some even without."""
    parts: list[list[Term]] = [[]]
    for before, term in zip((None, *terms), terms, strict=False):
        opens = term.parted or (before is not None and before.dated and term.stem in _WHEN)
        if opens and parts[-1]:
            parts.append([])
        parts[-1].append(term._replace(parted=opens))
    return [tuple(part) for part in parts]


def _of_names(parts: list[Terms]) -> Iterator[Clause]:
    """What is said between commas of the name, or the date, before them."""
    for at, part in enumerate(parts[1:], start=1):
        led = at > 1 and is_led(parts[at - 2])
        before = parts[at - 2] if at > 1 and not led and is_aside(parts[at - 1]) else parts[at - 1]
        opened = _past_when(part) if before[-1].dated else 0
        if opened:
            yield Clause((*part[opened:], before[-1]._replace(parted=False)))
            continue
        told = said_of(part)
        of = antecedent(parts[: parts.index(before) + 1]) if told else None
        if of is not None:
            yield Clause(of.terms + _cut_off(told), of.strict)


def _past_when(part: Terms) -> int:
    """How many terms of a part only say that it tells what happened at a time: "when", "the day that", "the day on which"."""
    if part[0].stem in _WHEN:
        return 1
    if len(part) < _DAY or part[0].stem != "the" or part[1].stem not in _DAYS:
        return 0
    if part[2].stem in _WHEN or part[2].named:
        return _DAY - part[2].named
    return _DAY + 1 if part[2].stem == "on" and part[3:] and part[3].stem in _THAT else 0


def _around_asides(parts: list[Terms]) -> Iterator[Clause]:
    """The sentence without what stands between commas behind its first words."""
    rest = next((at for at in range(1, len(parts)) if not is_aside(parts[at])), len(parts))
    if 1 < rest < len(parts):
        yield Clause(parts[0] + tuple(term for part in parts[rest:] for term in part))


def _fronted(parts: list[Terms]) -> Iterator[Clause]:
    """What a sentence begins with, of the subject that follows: "Opened in 1931, the bridge …"."""
    of = subject(parts[1]) if len(parts) > 1 and fronts(parts[0]) else None
    if of is not None:
        yield Clause(of.terms + _cut_off(parts[0]), of.strict)


def _of_things(parts: list[Terms]) -> Iterator[Clause]:
    """What is said of a thing that is told apart by it: "the port that has 212 berths"."""
    for at, part in enumerate(parts):
        for place, term in enumerate(part[1:], start=1):
            if term.stem not in _THAT:
                continue
            found = thing(part[:place])
            if found:
                names = (each for told in (*parts[:at], part[: place - len(found)]) for each in told if each.named)
                yield Clause((*names, *found, *_cut_off(part[place:])), strict=True)


def _compared(parts: list[Terms]) -> Iterator[Clause]:
    """The sentence without what its end compares it with: "…, more than any other port"."""
    end = next((at for at, part in enumerate(parts) if at and part[0].stem in _COMPARING), len(parts))
    if end < len(parts):
        yield Clause(tuple(term for part in parts[:end] for term in part))


def _groups(told: Told, parts: list[Terms]) -> list[Terms]:
    """The terms between semicolons, dashes and conjunctions."""
    groups: list[list[Term]] = [[]]
    for part in parts:
        end = groups[-1][-1].end if groups[-1] else part[0].start
        if groups[-1] and (part[0].stem in _OWN or _STOP.search(told.prose, end, part[0].start)):
            groups.append([])
        groups[-1] += part
    return [tuple(group) for group in groups]


def _cut_off(terms: Terms) -> Terms:
    return (terms[0]._replace(parted=True), *terms[1:])
