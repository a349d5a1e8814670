"""The words of a prose and what stands between them, as the readers of numbers look at them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from onrecord.model import Word

# What may part the words of one number: blanks, or one hyphen.
_JOINT: Final = re.compile(r"\s+|[-\u2010\u2011]")
BLANKS: Final = frozenset({" ", "\u00a0", "\u2009", "\u202f"})
DASHES: Final = frozenset("-\u2010\u2011\u2012\u2013\u2014")


class Reading(NamedTuple):
    """What a run of words spells: the forms it is compared by, where it stands in the prose, and the word behind it."""

    forms: tuple[str, ...]
    start: int
    end: int
    after: int


class Row(NamedTuple):
    """The words of a prose. Past either end, words are empty."""

    prose: str
    words: tuple[Word, ...]

    def form(self, at: int) -> str:
        return self.words[at].form if 0 <= at < len(self.words) else ""

    def text(self, at: int) -> str:
        return self.prose[self.words[at].start : self.words[at].end] if 0 <= at < len(self.words) else ""

    def gap(self, at: int) -> str:
        """What stands between word `at` and the one before it."""
        return self.prose[self.words[at - 1].end : self.words[at].start] if 0 < at < len(self.words) else "|"

    def joined(self, at: int) -> bool:
        """Whether nothing but blanks or a hyphen, or nothing at all, parts word `at` from the one before it."""
        gap = self.gap(at)
        return not gap or _JOINT.fullmatch(gap) is not None

    def in_digits(self, at: int) -> bool:
        return self.text(at)[:1].isdecimal()

    def reading(self, forms: tuple[str, ...], first: int, after: int) -> Reading:
        """The words `first` to `after` read as `forms`."""
        return Reading(forms, self.words[first].start, self.words[after - 1].end, after)
