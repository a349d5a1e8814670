"""A source's text, asked for proofs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, Final

from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.window import variants
from onrecord.language.words import forms, words
from onrecord.packs.evidence import GAPS, canonical

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.corpus.index.fingerprint import Proof

# Two or three sentences.
NEAR: Final = 60

# A short credit between two halves of a quotation: `," Mr Smith said, "`.
_CREDIT: Final = re.compile(r"(?<=\S)[\"”](?:[^\"“”\n]|\n(?!\n)){1,80}[\"“](?=\S)")


class Witness:
    """Bears out what stands in `text`, short credits between the halves of a quotation ("… ," she said, "…") read or not."""

    def __init__(self, text: str) -> None:
        found = words(text)
        self._starts = [word.start for word in found]
        self._forms = [variants(word.form) for word in found]
        self._runs = (tuple(word.form for word in found), forms(_CREDIT.sub(" ", text)))
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for at, some in enumerate(self._forms):
            for form in some:
                self._places[form].append(at)
        for figure in read_figures(text):
            self._places[canonical(figure)].append(bisect_left(self._starts, figure.start))

    def bears_out(self, proof: Proof) -> bool:
        """Whether the text does."""
        kind, *rest = proof
        if kind == "verbatim":
            return any(_stands(rest, run) for run in self._runs)
        anchor, cue = (self._occurrences(part) for part in rest)
        return any(_nearest(cue, at) <= NEAR for at in anchor)

    def _occurrences(self, part: str) -> list[int]:
        """Where a figure or a phrase begins."""
        if part in self._places:
            return self._places[part]
        first, *others = part.split(" ")
        return [at for at in self._places.get(first, ()) if others and self._goes_on(at + 1, others)]

    def _goes_on(self, at: int, others: Sequence[str]) -> bool:
        return at + len(others) <= len(self._forms) and all(form in self._forms[at + step] for step, form in enumerate(others))


def _stands(pattern: Sequence[str], run: tuple[str, ...]) -> bool:
    """Whether the words of `pattern` stand in `run` in a row, but for its gaps."""
    ends: Sequence[int] | None = None
    gap = 0
    for is_gap, group in groupby(pattern, GAPS.__contains__):
        piece = tuple(group)
        if is_gap:
            gap = GAPS[piece[0]]
            continue
        starts = (at for at, word in enumerate(run) if word == piece[0] and run[at : at + len(piece)] == piece)
        reached = [at for at in starts if ends is None or any(0 <= at - end <= gap for end in ends)]
        ends = [at + len(piece) for at in reached]
    return bool(ends)


def _nearest(places: Sequence[int], at: int) -> float:
    """How many words from `at` the nearest of `places`, which are in order, is."""
    index = bisect_left(places, at)
    return min((abs(place - at) for place in places[max(index - 1, 0) : index + 1]), default=float("inf"))
