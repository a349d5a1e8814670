"""What a tidy house may leave out of a quotation: sounds of thinking, words said twice, an "and" that begins a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.corpus.lexicon import FILLERS

if TYPE_CHECKING:
    from onrecord.corpus.recorded import Recorded

# What speakers begin a sentence with, and readers do not miss.
_OPENERS: Final = frozenset("and so well now".split())
_SENTENCE_END: Final = re.compile(r"[.!?]")


def is_tidied(recorded: Recorded, start: int, end: int) -> bool:
    """Whether the recorded words `start` to `end` may be left out."""
    kept = [index for index, form in enumerate(recorded.forms) if form not in FILLERS]
    left_out = [at for at, index in enumerate(kept) if start <= index < end]
    if not left_out:
        return start < end
    first, last = left_out[0], left_out[-1] + 1
    if last - first == 1 and recorded.forms[kept[first]] in _OPENERS:
        return _begins_sentence(recorded, kept[first])
    return _is_repeated([recorded.forms[index] for index in kept], first, last)


def _begins_sentence(recorded: Recorded, index: int) -> bool:
    """Whether nothing but sounds of thinking stand between a word and the end of the sentence before it."""
    while index and not _SENTENCE_END.search(recorded.between(index)) and recorded.forms[index - 1] in FILLERS:
        index -= 1
    return index == 0 or bool(_SENTENCE_END.search(recorded.between(index)))


def _is_repeated(forms: list[str], start: int, end: int) -> bool:
    """Whether words are said twice over; which of the two stand in the draft cannot be told, nor where the second begins."""
    size = end - start
    for first in range(max(start - size, 0), start + 1):
        if forms[first : first + size] == forms[first + size : first + 2 * size]:
            return True
    return False
