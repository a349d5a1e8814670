"""The words on record, prepared for comparison."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from onrecord.language.quoted import quoted_words
from onrecord.language.utterances import Said
from onrecord.model import Quote, Word

_STOPS: Final = frozenset(".!?…")
_BRACKET: Final = re.compile(r"\[[^\[\]]{0,200}\]")


class Recorded(NamedTuple):
    """A quote's words. `optional` are the indexes a draft may leave out: a reporter's [brackets], a doubled word ("to to")."""

    quote: Quote
    said: Said
    forms: tuple[str, ...]
    optional: frozenset[int]
    full: str
    lean: str
    lean_indexes: tuple[int, ...]

    def find(self, run: tuple[str, ...], start: int = 0) -> tuple[int, int] | None:
        """The range of words, from word `start` on, that is just `run`, optional words apart."""
        needle = f" {' '.join(run)} "
        at = self.full.find(needle, _character(self.full, start))
        if at >= 0:
            first = self.full.count(" ", 0, at + 1) - 1
            return first, first + len(run)
        if not self.optional:
            return None
        at = self.lean.find(needle)
        while at >= 0:
            first = self.lean.count(" ", 0, at + 1) - 1
            if self.lean_indexes[first] >= start:
                return self.lean_indexes[first], self.lean_indexes[first + len(run) - 1] + 1
            at = self.lean.find(needle, at + 1)
        return None

    @property
    def begins_amid(self) -> bool:
        """Whether the entry is a fragment that begins in mid-sentence, so that nobody knows what stood before it."""
        return next((each.islower() for each in self.quote.text if each.isalnum()), False)

    @property
    def ends_amid(self) -> bool:
        """Whether it ends without a stop, so that nobody knows what stood behind it."""
        return _STOPS.isdisjoint(self.between(len(self.words)))

    @property
    def words(self) -> tuple[Word, ...]:
        return self.said.words

    def text(self, first: int, last: int) -> str:
        """The quote's own characters from word `first` up to word `last`, exclusive."""
        return self.quote.text[self.words[first].start : self.words[last - 1].end] if first < last else ""

    def between(self, index: int) -> str:
        """What stands between word `index - 1` and word `index`: punctuation and blanks; at an end, what is there."""
        start = self.words[index - 1].end if index else 0
        end = self.words[index].start if index < len(self.words) else len(self.quote.text)
        return self.quote.text[start:end]


def recorded(quote: Quote) -> Recorded:
    """A quote made ready."""
    found = quoted_words(quote.text)
    forms = tuple(word.form for word in found)
    plain = Said(quote.text, found, forms, ())
    brackets = [match.span() for match in _BRACKET.finditer(quote.text)]
    optional = frozenset(
        index
        for index, word in enumerate(found)
        if (index and forms[index - 1] == word.form) or any(start < word.start < end for start, end in brackets)
    )
    kept = tuple(index for index in range(len(forms)) if index not in optional)
    return Recorded(
        quote=quote,
        said=plain,
        forms=forms,
        optional=optional,
        full=f" {' '.join(forms)} ",
        lean=f" {' '.join(forms[index] for index in kept)} ",
        lean_indexes=kept,
    )


def _character(joined: str, index: int) -> int:
    """Where in a string of words parted by blanks the blank before word `index` stands."""
    at = 0
    for _ in range(index):
        at = joined.find(" ", at + 1)
        if at < 0:
            return len(joined)
    return at
