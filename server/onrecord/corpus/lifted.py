"""Words lifted: runs of a draft's words that stand unbroken in a quote.

Every run of `_SEED` words of every quote is indexed; a draft is swept once, a word at a time, and a seed that is met is
grown to the longest run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from onrecord.corpus.lexicon import COMMON
from onrecord.corpus.recorded import Recorded

_SEED: Final = 5


class Lifted(NamedTuple):
    """Words `start` to `end` of a passage, which stand in `recorded` from its word `at` on."""

    start: int
    end: int
    recorded: Recorded
    at: int


class LiftedIndex:
    """All quotes by their runs of words."""

    def __init__(self, entries: Iterable[Recorded]) -> None:
        self._seeds: defaultdict[tuple[str, ...], list[tuple[Recorded, int]]] = defaultdict(list)
        for entry in entries:
            for at in range(len(entry.forms) - _SEED + 1):
                self._seeds[entry.forms[at : at + _SEED]].append((entry, at))

    def runs(self, forms: tuple[str, ...], least: int = 8, content: int = 4) -> Iterator[Lifted]:
        """Runs of at least `least` words, `content` of them not common, in order and not overlapping."""
        start = 0
        while start + least <= len(forms):
            found = max(
                (self._grown(forms, start, *holder) for holder in self._seeds.get(forms[start : start + _SEED], ())),
                key=lambda run: run.end,
                default=None,
            )
            if found is None or found.end - start < least or _content(forms[start : found.end]) < content:
                start += 1
                continue
            yield found
            start = found.end

    @staticmethod
    def _grown(forms: tuple[str, ...], start: int, entry: Recorded, at: int) -> Lifted:
        length = _SEED
        while (
            start + length < len(forms) and at + length < len(entry.forms) and forms[start + length] == entry.forms[at + length]
        ):
            length += 1
        return Lifted(start, start + length, entry, at)


def _content(forms: tuple[str, ...]) -> int:
    return sum(form not in COMMON for form in forms)
