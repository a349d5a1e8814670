"""Sentences that hold all cues of a claim and make another: of another owner, of a time long past, of a kind, or its denial."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.window import Stand, Window, variants
from onrecord.corpus.lexicon import ADDING, COMMON, STARTERS, is_negation
from onrecord.language.nations import nations
from onrecord.language.words import forms
from onrecord.model import Word

_YEAR: Final = re.compile(r"(?<![\d.,])(1\d{3}|20\d\d)s?(?![\d%])")
# What begins a clause of its own.
_CLAUSE: Final = re.compile(r";|\s[–—]\s|,\s(?:and|but|while|which|who)\s")
# What began in a year may go on: "since 2022".
_ONGOING: Final = re.compile(r"\b(?:since|from)\s(?:\w{1,12}\s){0,2}$", re.IGNORECASE)
_BEFORE: Final = 30
# A year no further back is still told of as of now.
_RECENT: Final = 2
# So many words may stand between a name and what it owns, and between a superlative and its noun.
_OWNED: Final = 1
_NARROWED: Final = 3
# "Without" and "no longer" deny too little of what stands beside them.
_WEAK: Final = frozenset("without no nor neither cannot nothing".split())


def after_claim(known: KnownFact, sentence: Window) -> str:
    """What a sentence goes on with behind the clause that has the last cue of a claim."""
    stands = [stand for group in known.cues for stand in sentence.places(group)]
    return sentence.prose[len(_through(stands, sentence.prose)) :]


def is_another(known: KnownFact, sentence: Window, year: int) -> bool:
    """Whether a sentence, of a draft read in `year`, that has a cue of every group of a claim makes another statement."""
    stands = [stand for group in known.cues for stand in sentence.places(group)]
    own = frozenset(form for word in forms(known.fact.statement) for form in variants(word))
    return (
        _is_denied(stands, sentence, own)
        or _is_past(_through(stands, sentence.prose), known.fact.statement, year)
        or _is_of_other(stands, sentence, own, nations(known.fact.statement))
        or _is_narrowed(stands, sentence, own)
    )


def _is_denied(stands: list[Stand], sentence: Window, own: frozenset[str]) -> bool:
    """Whether a "not" that is part of no cue stands before the last of them, where the claim has none; "not only" adds."""
    if any(is_negation(form) for form in own):
        return False
    end = max((stand.last.end for stand in stands), default=0)
    following = [*(word.form for word in sentence.words[1:]), ""]
    return any(
        is_negation(word.form) and word.form not in _WEAK and after not in ADDING and not _is_cue(word, stands)
        for word, after in zip(sentence.words, following, strict=True)
        if word.start < end
    )


def _through(stands: list[Stand], prose: str) -> str:
    """A sentence up to the end of the clause that has the last cue."""
    end = max((stand.last.end for stand in stands), default=0)
    following = _CLAUSE.search(prose, end)
    return prose if following is None else prose[: following.start()]


def _is_past(prose: str, statement: str, year: int) -> bool:
    """Whether a sentence tells of a year long past of which the claim does not."""
    years = [match for match in _YEAR.finditer(prose) if match[1] not in statement]
    return any(
        int(match[1]) < year - _RECENT and not _ONGOING.search(prose[max(match.start() - _BEFORE, 0) : match.start()])
        for match in years
    )


def _is_of_other(stands: list[Stand], sentence: Window, own: frozenset[str], told: frozenset[str]) -> bool:
    """Whether a name that is none of the claim's, nor that of a nation `told` of in it, has what a cue says, or does it:
    "Bergen's fleet", "saw Bergen rearm"."""
    for at, word in _before_cues(stands, sentence):
        strange = sentence.capital(word) and not _is_cue(word, stands) and own.isdisjoint(variants(word.form))
        if not strange or word.form.removesuffix("'s") in STARTERS | COMMON:
            continue
        if not told.isdisjoint(nations(sentence.prose[word.start : word.end])):
            continue
        if word.form.endswith("'s") or (at and _is_next(at, stands, sentence)):
            return True
    return False


def _before_cues(stands: list[Stand], sentence: Window) -> Iterator[tuple[int, Word]]:
    """The words, and their places, that stand right before a cue in small letters, or one word off."""
    begins = {stand.first.start for stand in stands if not sentence.capital(stand.first)}
    for at, word in enumerate(sentence.words):
        if any(other.start in begins for other in sentence.words[at + 1 : at + 2 + _OWNED]):
            yield at, word


def _is_next(at: int, stands: list[Stand], sentence: Window) -> bool:
    following = sentence.words[at + 1]
    return any(stand.first.start == following.start for stand in stands)


def _is_narrowed(stands: list[Stand], sentence: Window, own: frozenset[str]) -> bool:
    """Whether a superlative is one of a kind only: "the world's largest fishing fleet"."""
    for one, other in pairwise(sorted(stands, key=lambda stand: (stand.first.start, stand.last.end))):
        if not one.last.form.endswith("est"):
            continue
        between = [word for word in sentence.words if one.last.end <= word.start and word.end <= other.first.start]
        kinds = [word for word in between if word.form not in COMMON and own.isdisjoint(variants(word.form))]
        if kinds and len(between) <= _NARROWED and len(kinds) == len(between):
            return True
    return False


def _is_cue(word: Word, stands: list[Stand]) -> bool:
    return any(stand.first.start <= word.start and word.end <= stand.last.end for stand in stands)
