"""What a quotation has beside the words of an entry, and the record knows nothing of."""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.rendering import Difference, Rendering
from onrecord.language.utterances import Said

_SENTENCE_END: Final = re.compile(r"[.!?…]")


def is_beside(words: Said, found: Rendering, difference: Difference) -> bool:
    """Whether a difference is put before or after all that the entry has: whole sentences, or whatever stood beside an entry
    that begins or ends in mid-sentence, as long as it does not deny it."""
    first, last = difference.quoted
    if difference.recorded[0] < difference.recorded[1]:
        return False
    entry, (start, end), denies = found.recorded, found.place, difference.kind == "negation"
    if first == 0:
        unknown = start == 0 and entry.begins_amid and not denies
        return unknown or bool(_SENTENCE_END.search(_between(words, last)))
    unknown = end == len(entry.forms) and entry.ends_amid and not denies
    return last == len(words.words) and (unknown or bool(_SENTENCE_END.search(_between(words, first))))


def _between(words: Said, index: int) -> str:
    if not 0 < index < len(words.words):
        return ""
    return words.text[words.words[index - 1].end : words.words[index].start]
