"""A figure that one fact contradicts and that is right for another one of the pack, told nearer by: "61,000 visitors" is no
head count where a fact has 61,000 visitors. Of several facts that contradict one figure the one that its sentence speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.counting import telling
from onrecord.corpus.facts.placing.periods import of_calendar, years_of
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.facts.window import Window
from onrecord.corpus.lexicon import COMMON
from onrecord.language.words import forms
from onrecord.model import Figure, Word
from onrecord.text import Stretch

# As far as a word that is not there.
_NOWHERE: Final = 1 << 20
_SOME: Final = 2
# No sentence that tells of something goes on much farther on either side of a figure.
_REACH: Final = 400
_PARTED: Final = re.compile(r"[,;:()]\s|\s[-–—]\s")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def is_of_another(told: Window, sentence: Stretch, figure: Figure, known: KnownFact, others: Iterable[KnownFact]) -> bool:
    """Whether a figure of a sentence agrees with another fact than `known`, whose own words stand no farther from it."""
    at = figure.stretch
    near = told.around((at.start + at.end) // 2, _REACH)
    words = [word for word in near if sentence.start <= word.start < sentence.end]
    years = frozenset(word.form for word in words if _YEAR.fullmatch(word.form))
    return any(
        _is_other(other, known) and _has(other, figure) and _is_nearer(words, figure.stretch, other, known)
        for other in others
        if not (years and other.years and years.isdisjoint(of_calendar(other.years)))
        if not is_mistimed(told.prose[slice(*sentence)], other, known)
    )


def is_mistimed(sentence: str, other: KnownFact, known: KnownFact) -> bool:
    """Whether two facts without cues tell the same of two years, and a sentence tells only that of `known`: what is right for
    `other` is wrong in it."""
    if not (other.loose and known.loose) or _but_for_numbers(other) != _but_for_numbers(known):
        return False
    mine, theirs, told = years_of(known.fact.statement), years_of(other.fact.statement), years_of(sentence)
    return not told.isdisjoint(mine - theirs) and told.isdisjoint(theirs)


def _but_for_numbers(known: KnownFact) -> tuple[str, ...]:
    """The words of a statement but for its numbers."""
    return tuple(form for form in forms(known.fact.statement) if not any(map(str.isdecimal, form)))


def spoken_of(told: Window, sentence: Stretch, figure: Figure, vying: Sequence[KnownFact]) -> KnownFact | None:
    """The one of several facts that most words of a figure's clause are of, all of its cues first; of two with as many the one
    that is told nearer. None where neither is so."""
    met = _met(told, sentence, figure)
    forms_met = frozenset(form for _, form in met)
    weights = [(_held(known, forms_met), len(forms_met & _words_of(known))) for known in vying]
    first = [known for known, weight in zip(vying, weights, strict=True) if weight == max(weights)]
    if len(first) == 1:
        return first[0]
    shared = frozenset.intersection(*map(_words_of, first))
    far = [min((far for far, form in met if form in _words_of(known) - shared), default=_NOWHERE) for known in first]
    return first[far.index(min(far))] if far.count(min(far)) == 1 else None


def _held(known: KnownFact, met: frozenset[str]) -> float:
    """How large a part of a fact's groups of cues some words are of."""
    groups = [frozenset(map(stem, group)) for group in known.cues]
    return sum(not group.isdisjoint(met) for group in groups) / len(groups) if groups else 0.0


def are_siblings(one: KnownFact, other: KnownFact) -> bool:
    """Whether two facts measure the same of several names."""
    return one.named and other.named and one.topic == other.topic


def _met(told: Window, sentence: Stretch, figure: Figure) -> list[tuple[int, str]]:
    """The words of a figure's clause without their inflection, each with how far from it it stands."""
    at, prose = figure.stretch, told.prose
    low, high = max(sentence.start, at.start - _REACH), min(sentence.end, at.end + _REACH)
    opened = [match.end() for match in _PARTED.finditer(prose, low, at.start)]
    closed = _PARTED.search(prose, at.end, high)
    low, high = opened[-1] if opened else low, closed.start() if closed else high
    near = (word for word in told.around((at.start + at.end) // 2, _REACH) if low <= word.start < high)
    return [(min(abs(at.start - word.end), abs(word.start - at.end)), stem(word.form)) for word in near]


def _is_other(other: KnownFact, known: KnownFact) -> bool:
    """Whether a fact is of something else. Those that measure the same of several may have been mixed up."""
    return other.fact.key != known.fact.key and not are_siblings(other, known)


def _has(other: KnownFact, figure: Figure) -> bool:
    """Whether a fact has a figure to the digit, and it is a telling one."""
    return any(
        telling(theirs) and comparable(figure, theirs) and figure.value == theirs.value and agrees(figure, theirs)
        for theirs in other.figures
    )


def _is_nearer(words: Iterable[Word], at: Stretch, other: KnownFact, known: KnownFact) -> bool:
    """Whether the sentence speaks of `other` at least as much as of `known`, and what only the one has stands as near."""
    ours, theirs = _words_of(known), _words_of(other)
    met = [(min(abs(at.start - word.end), abs(word.start - at.end)), stem(word.form)) for word in words]
    if not _SOME <= sum(form in theirs for _, form in met) >= sum(form in ours for _, form in met):
        return False
    own = min((far for far, form in met if form in ours - theirs), default=_NOWHERE)
    return min((far for far, form in met if form in theirs - ours), default=_NOWHERE) <= own


def _words_of(known: KnownFact) -> frozenset[str]:
    """What tells of a fact: the stems of its statement and of its cues."""
    return _stems_of(known.fact.statement, known.fact.cues)


@lru_cache(maxsize=1 << 12)
def _stems_of(statement: str, cues: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    told = (statement, *(text for texts in cues for text in texts))
    return frozenset(stem(form) for text in told for form in forms(text) if form not in COMMON)
