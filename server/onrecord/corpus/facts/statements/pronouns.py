"""Who an "it" at the head of a sentence is: the name that the sentence before begins with."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from operator import attrgetter
from typing import Final

from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.lexicon import SAYING

_SHE: Final = frozenset({"it", "he", "she", "they"})
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


def _opening(before: Told) -> tuple[Term, ...]:
    """The name that a sentence begins with."""
    told = dropwhile(lambda term: not (term.telling or term.number), before.terms)
    return tuple(takewhile(attrgetter("named"), told))


def _counts(term: Term) -> bool:
    return term.number is not None and not term.dated
