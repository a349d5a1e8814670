"""Corrections: a wrong figure that the next sentence puts right ("We gave the share as 4.33%. It was 3.43%.")."""

from __future__ import annotations

import re
from typing import Final

from onrecord.model import Draft, Figure

# What leads up to the right figure, and what may follow it: any more, and it is the figure of something else.
_LEAD: Final = re.compile(
    r"(?:(?:actually|in (?:fact|truth)),? )?(?:it|they|that|this|the (?:(?:actual|correct|right|true|real) \w{2,20}|"
    r"amount|answer|date|figure|number|percentage|share|sum|total|year)) "
    r"(?:(?:actually|in fact|really) )?(?:was|were|is|are|should (?:be|have been|have read|read))\b[^.!?;:]{0,20}",
    re.IGNORECASE,
)
_REST: Final = re.compile(r"(?: of (?:the )?\w{2,20})?(?:,? not\b[^.!?;]{0,40})?\W*", re.IGNORECASE)


def is_corrected(draft: Draft, wrong: Figure, right: Figure) -> bool:
    """Whether the sentence after that of `wrong` does no more than put `right` in its place."""
    if wrong.passage != right.passage or right.stretch.start < wrong.stretch.end:
        return False
    prose = draft.passages[wrong.passage].prose
    sentence = next((each for each in draft.sentences[wrong.passage] if each.start > wrong.stretch.start), None)
    if sentence is None or not sentence.start <= right.stretch.start < sentence.end:
        return False
    lead, rest = prose[sentence.start : right.stretch.start], prose[right.stretch.end : sentence.end]
    return _LEAD.fullmatch(lead) is not None and _REST.fullmatch(rest) is not None
