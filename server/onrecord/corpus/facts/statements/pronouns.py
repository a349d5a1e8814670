"""What stands for something told before: an "it" for the name that the sentence before begins with, "the dock" for the one that
it names, a "they" behind another place."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from operator import attrgetter
from typing import Final

from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stem, stems
from onrecord.corpus.lexicon import SAYING

_SHE: Final = frozenset({"it", "he", "she", "they"})
_FEW: Final = 3
_WHILE: Final = stems("while whereas and but")
_PLACED: Final = frozenset({"at", "in", "on", "of", "from"})
_SAID: Final = frozenset(form for word in SAYING for form in (word, stem(word)))


def with_subject(told: Told, before: Told | None) -> Told:
    """A sentence of an "it" as one of the name that the sentence before begins with."""
    at = next((at for at, term in enumerate(told.terms) if term.stem in _SHE or term.named or _counts(term)), None)
    if before is None or at is None or told.terms[at].stem not in _SHE:
        return told
    if any(term.stem in _SAID for term in told.terms[at + 1 : at + 3]):
        return told
    subject = _opening(before)
    return told.part((*told.terms[:at], *subject, *told.terms[at + 1 :])) if subject else told


def with_place(told: Told, before: Told | None) -> Told:
    """A sentence of a thing that the one before names with its place, as of that, with all that it is called there: "The dock"
    behind "the dry dock at Orston", which is not the wet dock there."""
    if before is None or told.named or len(told.terms) < _FEW or told.terms[0].stem != "the" or not told.terms[1].telling:
        return told
    found = [at for at, term in enumerate(before.terms) if term.stem == told.terms[1].stem]
    behind = before.terms[found[0] + 1 :] if len(found) == 1 else ()
    led = 1 + any(term.stem == "the" for term in behind[1:2])
    name = tuple(takewhile(attrgetter("named"), behind[led:]))
    if not name or behind[0].stem not in _PLACED:
        return told
    opens = next((at for at in range(found[0] - 1, -1, -1) if not before.terms[at].telling), found[0])
    if before.terms[opens].stem != "the":
        return told
    called = before.terms[opens + 1 : found[0] + 1]
    return told.part((told.terms[0], *called, *behind[:led], *name, *told.terms[2:]))


def with_those(told: Told, before: Told | None) -> Told:
    """A clause of a "they" at another place as one of what the clause before begins with: "pumps at Orston ran for 40 hours,
    while at Skerry they ran for 30"."""
    at = next((at for at, term in enumerate(told.terms) if term.stem == "they"), 0)
    if before is None or not any(term.named for term in told.terms[:at]) or any(map(_counts, told.terms[:at])):
        return told
    first = next((at for at, term in enumerate(before.terms) if term.telling), len(before.terms))
    behind = next((term for term in before.terms[first + 1 : first + 4] if term.telling), None)
    tied = before.terms[first + 1 : first + 2]
    if not tied or tied[0].stem not in _PLACED or behind is None or not behind.named:
        return told
    joined = told.terms[0].stem in _WHILE
    return told.part((*told.terms[joined:at], before.terms[first], *told.terms[at + 1 :]))


def _opening(before: Told) -> tuple[Term, ...]:
    """The name that a sentence begins with."""
    told = dropwhile(lambda term: not (term.telling or term.number), before.terms)
    return tuple(takewhile(attrgetter("named"), told))


def _counts(term: Term) -> bool:
    return term.number is not None and not term.dated
