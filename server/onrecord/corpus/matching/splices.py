"""Two statements run into one: a quotation that begins in the words of one entry and ends in those of another."""

from __future__ import annotations

import re
from itertools import permutations
from typing import TYPE_CHECKING, Final

from onrecord.corpus.lexicon import COMMON, is_plain
from onrecord.corpus.rendering import Difference, Rendering

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.corpus.index.quotes import Candidate
    from onrecord.corpus.recorded import Recorded
    from onrecord.language.utterances import Said

# Fewer words, or fewer that are not common, may stand in another entry by chance.
_LEAST: Final = 4
_CONTENT: Final = 2
# What a writer may put between the two.
_GLUE: Final = frozenset({"and", "but"})
_SENTENCE_END: Final = re.compile(r"[.!?…]")


def spliced(words: Said, near: Iterable[Candidate]) -> Rendering | None:
    """The rendering of a quotation that two of the entries `near` it, all of its speaker, make up between them.

    What an ellipsis parts is none; nor are whole sentences that stand one after the other in a pack.
    """
    forms = words.forms
    if len(forms) < 2 * _LEAST:
        return None
    for first, second in permutations(near, 2):
        one, other = first.recorded, second.recorded
        seam = len(forms) - _longest(forms, other)
        part = _without_glue(forms[:seam], one)
        place = one.find(part) if _is_own(part) and _is_own(forms[seam:]) else None
        if place is None or any(seam - (forms[seam - 1] in _GLUE) <= gap.before <= seam for gap in words.gaps):
            continue
        if not (goes_on(first, second) and _between_sentences(words, len(part), seam, one, place[1], other)):
            return Rendering(one, (Difference("splice", (seam, len(forms)), place),), place, (place,))
    return None


def goes_on(one: Candidate, other: Candidate) -> bool:
    """Whether the second entry stands right after the first in a pack, from one source: what was said in one breath."""
    return other.number - one.number == 1 and one.recorded.quote.source == other.recorded.quote.source


def _without_glue(part: tuple[str, ...], entry: Recorded) -> tuple[str, ...]:
    """The first words of a quotation without the "and" that only ties on the others."""
    return part[:-1] if part and part[-1] in _GLUE and not entry.find(part) else part


def _longest(forms: tuple[str, ...], entry: Recorded) -> int:
    """How many of the last words stand side by side in an entry."""
    size = 0
    while size < len(forms) and entry.find(forms[len(forms) - size - 1 :]):
        size += 1
    return size


def _is_own(part: tuple[str, ...]) -> bool:
    content = sum(form not in COMMON for form in part)
    return len(part) >= _LEAST and content >= _CONTENT and not all(map(is_plain, part))


def _between_sentences(words: Said, own: int, seam: int, one: Recorded, end: int, other: Recorded) -> bool:
    """Whether a sentence ends behind the first `own` words and another begins at the seam, in the draft and in both entries."""
    begins = other.find(words.forms[seam:])
    between = words.text[words.words[own - 1].end : words.words[own].start]
    whole = end == len(one.forms) or _SENTENCE_END.search(one.between(end))
    opens = begins is None or begins[0] == 0 or _SENTENCE_END.search(other.between(begins[0]))
    return bool(_SENTENCE_END.search(between) and whole and opens)
