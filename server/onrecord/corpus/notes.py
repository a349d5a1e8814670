"""Footnotes: the passage that a marker behind a quotation leads to, where a draft says whose the words are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from onrecord.model import Draft, Quotation

# "[^1]" of Markdown, "[1]" of plain text, and small raised digits, behind the marks that may close a sentence.
_MARKER: Final = re.compile(r"""[.,;:!?)"'’”»*_ ]{0,4}(\[\^?([^\[\]\s]{1,40})\]|[⁰¹²³⁴-⁹]{1,3})""")


def note_on(draft: Draft, quotation: Quotation) -> int | None:
    """The index of the passage that is the note on a quotation; None where it has none."""
    end = draft.passages[quotation.passage].span(quotation.outer).end
    marker = _MARKER.match(draft.text, end)
    if marker is None:
        return None
    name = re.escape(marker[2] or marker[1])
    begin = re.compile(rf"^[ \t]{{0,3}}\[?\^?{name}\]?:?[ \t]", re.MULTILINE)
    note = begin.search(draft.text, marker.end()) or begin.search(draft.text)
    if note is None:
        return None
    for index, passage in enumerate(draft.passages):
        pieces = passage.offsets.pieces
        if index != quotation.passage and pieces and pieces[-1].end > note.end():
            return index if pieces[0].start <= note.end() else None
    return None
