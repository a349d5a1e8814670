"""Quotations as the words to be compared, with the cuts that the writer owned up to.

An ellipsis (…, ..., . . ., [...]) and words in [square brackets] are gaps: the writer says that something stood there. A
bracket round part of a word ("[L]et's") is none; it only marks a changed letter.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from onrecord.language.quoted import quoted_forms, quoted_words
from onrecord.memory import remembered
from onrecord.model import Word

Mark = Literal["ellipsis", "bracket"]

_CHANGED_LETTER: Final = re.compile(r"\[([^\W\d_]{1,4})\](?=[^\W\d_])|(?<=[^\W\d_])\[([^\W\d_]{0,4})\]")
_GAP: Final = re.compile(
    r"\[[\s\u00a0]?(?:…|\.[ \u00a0]?\.[ \u00a0]?\.)[\s\u00a0]?\]|…|\.{3,}|\.(?:[ \u00a0]\.){2,}|(?P<bracket>\[[^\[\]]{0,200}\])"
)


class Gap(NamedTuple):
    """A marked cut before word `before`: an ellipsis, or a bracket with the words it puts in the place of the speaker's. An
    ellipsis and a bracket beside it are one ellipsis with these words."""

    before: int
    mark: Mark
    inserted: tuple[str, ...] = ()


class Said(NamedTuple):
    """The words between quote marks, places counted in the quotation's text, their `forms`, and the gaps among them.

    A gap with `before` 0 or `len(words)` stands at an end and cuts nothing out.
    """

    text: str
    words: tuple[Word, ...]
    forms: tuple[str, ...]
    gaps: tuple[Gap, ...]

    def has_name(self, first: int, last: int) -> bool:
        """Whether a word of the range begins with a capital that no sentence gives it."""
        return any(
            self.text[word.start].isupper() and _inside_sentence(self.text, word.start) for word in self.words[first:last]
        )

    def runs(self) -> tuple[tuple[int, int], ...]:
        """The ranges of words that the writer gives as unbroken, in order."""
        cuts = sorted({0, len(self.words), *(gap.before for gap in self.gaps)})
        return tuple((start, end) for start, end in pairwise(cuts) if start < end)


def _inside_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \u00a0\n\"'“‘(")
    return bool(before) and before[-1] not in ".!?…:"


@remembered
def said(text: str) -> Said:
    """What stands between the quote marks, read for comparison."""
    plain = _CHANGED_LETTER.sub(_same_length, text)
    found: list[Word] = []
    gaps: list[Gap] = []
    at = 0
    for match in _GAP.finditer(plain):
        found.extend(_words(plain, at, match.start()))
        mark: Mark = "bracket" if match["bracket"] else "ellipsis"
        inserted = quoted_forms(match.group()) if mark == "bracket" else ()
        if gaps and gaps[-1].before == len(found):
            beside = gaps.pop()
            mark, inserted = "ellipsis" if beside.mark == "ellipsis" else mark, beside.inserted + inserted
        gaps.append(Gap(len(found), mark, inserted))
        at = match.end()
    found.extend(_words(plain, at, len(plain)))
    return Said(text, tuple(found), tuple(word.form for word in found), tuple(gaps))


def _words(text: str, start: int, end: int) -> list[Word]:
    return [Word(word.form, word.start + start, word.end + start) for word in quoted_words(text[start:end])]


def _same_length(match: re.Match[str]) -> str:
    # U+2060 joins letters without being one, so offsets stay right and the word stays whole.
    return match.group().replace("[", "\u2060").replace("]", "\u2060")
