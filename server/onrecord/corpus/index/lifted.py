"""Words lifted: runs of a draft's words that stand unbroken in a quote, or in a source that the pack has the fingerprint of.

Every run of `_SEED` words of every quote is indexed; a draft is swept once, a word at a time, and a seed that is met is
grown to the longest run.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final, NamedTuple

from onrecord.corpus.index import fingerprint
from onrecord.corpus.index.numbers import number_of_run, number_of_word, numbers_of_runs
from onrecord.corpus.index.postings import Postings, post
from onrecord.corpus.lexicon import COMMON
from onrecord.corpus.recorded import Recorded
from onrecord.language.words import forms as folded
from onrecord.model import Source

_SEED: Final = 5


class Lifted(NamedTuple):
    """Words `start` to `end` of a passage, which stand in `recorded` from its word `at` on."""

    start: int
    end: int
    recorded: Recorded
    at: int


class RunTables(NamedTuple):
    """Where every run of `_SEED` words of every quote begins, words counted through all quotes; and before each quote, how
    many words there are."""

    seeds: Postings
    starts: Sequence[int]


class LiftedIndex:
    """All quotes by their runs of words."""

    def __init__(self, entries: Sequence[Recorded], tables: RunTables | None = None) -> None:
        self._entries = entries
        texts = (entry.quote.text for entry in entries)
        self._tables = tables or tabulate_runs([[number_of_word(form) for form in folded(text)] for text in texts])
        self._holders = lru_cache(maxsize=1 << 16)(self._find)

    def runs(self, prose: str) -> tuple[Lifted, ...]:
        """Runs of eight words or more, four of them not common, in order and not overlapping."""
        return tuple(self._runs(folded(prose)))

    def _runs(self, forms: tuple[str, ...], least: int = 8, content: int = 4) -> Iterator[Lifted]:
        start = 0
        while start + least <= len(forms):
            found = max(
                (self._grown(forms, start, *holder) for holder in self._holders(forms[start : start + _SEED])),
                key=lambda run: run.end,
                default=None,
            )
            if found is None or found.end - start < least or _content(forms[start : found.end]) < content:
                start += 1
                continue
            yield found
            start = found.end

    def _find(self, seed: tuple[str, ...]) -> tuple[tuple[Recorded, int], ...]:
        """The entries that have the words of a seed, and the word at which they do."""
        starts = self._tables.starts
        places = self._tables.seeds.of(number_of_run(seed)) if len(seed) == _SEED else ()
        numbers = [bisect_right(starts, place) - 1 for place in places]
        return tuple((self._entries[number], place - starts[number]) for number, place in zip(numbers, places, strict=True))

    @staticmethod
    def _grown(forms: tuple[str, ...], start: int, entry: Recorded, at: int) -> Lifted:
        length, theirs = _SEED, folded(entry.quote.text)
        while start + length < len(forms) and at + length < len(theirs) and forms[start + length] == theirs[at + length]:
            length += 1
        return Lifted(start, start + length, entry, at)


def tabulate_runs(quotes: Sequence[Sequence[int]]) -> RunTables:
    """The tables of quotes, each given by the numbers of its words, in the order of their own numbers."""
    starts = array("I", accumulate(map(len, quotes), initial=0))
    seeds: defaultdict[int, list[int]] = defaultdict(list)
    for start, words in zip(starts, quotes, strict=False):
        for at, seed in enumerate(numbers_of_runs(words, _SEED), start):
            seeds[seed].append(at)
    return RunTables(post(seeds), starts)


def _content(forms: tuple[str, ...]) -> int:
    return sum(form not in COMMON for form in forms)


class SourceIndex:
    """The sources that brought a fingerprint. A run in one must be longer than in a quote: a source has many words, and
    names and set phrases among them."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._prints = tuple(
            (source, fingerprint.read(source.fingerprint))
            for source in sources
            if source.fingerprint is not None and os.path.exists(source.fingerprint)
        )

    def runs(self, prose: str) -> tuple[tuple[Source, int, int], ...]:
        """Each run of eleven words or more, six of them not common, that stands in a source, as a range of words."""
        return tuple(self._runs(folded(prose)))

    def _runs(self, forms: tuple[str, ...], least: int = 11, content: int = 6) -> Iterator[tuple[Source, int, int]]:
        if len(forms) < least:
            return
        trace = fingerprint.trace(forms)
        for source, known in self._prints:
            for run in known.traced(trace, least):
                if _content(forms[run.start : run.end]) >= content:
                    yield source, run.start, run.end
