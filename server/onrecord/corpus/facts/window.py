"""A window on some words of a draft, in which cues are looked for."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from onrecord.corpus.facts.holders import body_end
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.lexicon import COMMON
from onrecord.language.speakers.words.given import given_gender
from onrecord.language.spelling import respell
from onrecord.language.words import forms, words
from onrecord.memory import remembered
from onrecord.model import Word


class Cue(NamedTuple):
    """A word or phrase that tells what a draft speaks of. One that small letters would make a common word ("US", "WHO")
    counts in capitals only; a `common` word is none where it is somebody's first name ("Mark Moll", "Grant Lund"). A `name`
    goes as far as what says what kind of body it is ("Skerry Council")."""

    forms: tuple[str, ...]
    capitals: bool = False
    common: bool = False
    name: bool = False


# The cues of one group, by their first word.
Group = Mapping[str, tuple[Cue, ...]]


def group(texts: Iterable[str]) -> Group:
    """A group of cues as a pack gives it."""
    return _group(tuple(texts))


# Facts of one pack have the same cues by the hundred; a group that they share is looked for in a sentence once.
@lru_cache(maxsize=1 << 12)
def _group(texts: tuple[str, ...]) -> Group:
    cues: defaultdict[str, tuple[Cue, ...]] = defaultdict(tuple)
    for text in texts:
        folded = forms(text)
        if folded:
            capitals = text.isupper() and not COMMON.isdisjoint(folded)
            common = len(folded) == 1 and text.islower()
            cues[folded[0]] += (Cue(folded, capitals, common, name=text[:1].isupper()),)
    return dict(cues)


class Stand(NamedTuple):
    """Where a cue stands: its first and its last word."""

    first: Word
    last: Word


class Window:
    """Words of one passage, the forms that cues may know them by, and the passage's prose.

    `window` gives the same window for the same words, and it remembers where cues stand in it.
    """

    __slots__ = ("_stood", "known_as", "prose", "words")

    def __init__(self, words: tuple[Word, ...], prose: str) -> None:
        self.words = words
        self.known_as = frozenset(form for word in words for form in variants(word.form))
        self.prose = prose
        # The group is kept beside the answer, so that no other one can come by its identity.
        self._stood: dict[int, tuple[Group, tuple[Stand, ...]]] = {}

    def holds(self, cues: Group) -> bool:
        """Whether one of the cues stands among the words."""
        return bool(self.places(cues))

    def places(self, cues: Group) -> tuple[Stand, ...]:
        """Each cue that stands among the words, in order."""
        if self.known_as.isdisjoint(cues):
            return ()
        known = self._stood.get(id(cues))
        if known is None or known[0] is not cues:
            known = self._stood[id(cues)] = (cues, tuple(self._places(cues)))
        return known[1]

    def _places(self, cues: Group) -> Iterator[Stand]:
        for index, word in enumerate(self.words):
            for form in variants(word.form):
                found = next((each for each in cues.get(form, ()) if self._stands(each, index)), None)
                if found is not None:
                    last = index + len(found.forms) - 1
                    yield Stand(word, self.words[body_end(self.prose, self.words, last) if found.name else last])
                    break

    def around(self, at: int, reach: int) -> tuple[Word, ...]:
        """The words that begin no more than `reach` characters from a place."""
        return self.words[bisect_left(self.words, at - reach, key=_start) : bisect_left(self.words, at + reach, key=_start)]

    def capital(self, word: Word) -> bool:
        """Whether a word begins with a capital."""
        return self.prose[word.start].isupper()

    def _stands(self, wanted: Cue, index: int) -> bool:
        tail = self.words[index : index + len(wanted.forms)]
        if len(tail) < len(wanted.forms):
            return False
        if not all(form in variants(word.form) for form, word in zip(wanted.forms, tail, strict=True)):
            return False
        if wanted.common and given_gender(wanted.forms) is not None and self._is_first_name(index):
            return False
        return not wanted.capitals or self.prose[tail[0].start : tail[-1].end].isupper()

    def _is_first_name(self, index: int) -> bool:
        """Whether a word has a capital, and so has the word behind it."""
        word, after = self.words[index], self.words[index + 1] if index + 1 < len(self.words) else None
        return after is not None and self.capital(word) and self.capital(after) and after.start == word.end + 1


@remembered
def window(prose: str, start: int = 0, end: int | None = None) -> Window:
    """A window on the words of a prose that begin from character `start` on and before `end`."""
    found = tuple(word for word in words(prose) if start <= word.start and (end is None or word.start < end))
    return Window(found, prose)


@lru_cache(maxsize=1 << 16)
def variants(form: str) -> tuple[str, ...]:
    """A word as cues may have it: itself, without a possessive, in the singular."""
    bare = form.removesuffix("'s").removesuffix("'")
    bare = bare if bare == form else respell(bare)
    singular = bare[:-1] if len(bare) > 3 and bare.endswith("s") else bare
    return (form,) if form == bare == singular else (form, bare, singular)


def _start(word: Word) -> int:
    return word.start


@remembered
def capitals(prose: str) -> frozenset[str]:
    """The stems of the words of a prose that have a capital."""
    told = window(prose)
    return frozenset(stem(word.form) for word in told.words if told.capital(word) and word.form not in COMMON)
