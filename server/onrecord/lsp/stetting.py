"""Where the comment goes that lets a finding stand, so that it covers its passage and the draft still reads as before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.model import Edit
from onrecord.text import Span

if TYPE_CHECKING:
    from onrecord.model import Draft, Finding, Markup, Passage

REASON: Final = "say why"

# What opens a Markdown line before its text: quotation marks and list markers, each of which holds the comment as well.
_OPENING: Final = re.compile(r"(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*")
_MARKER: Final = re.compile(r"[^>\s]")


def stet_edit(finding: Finding, draft: Draft, markup: Markup) -> Edit | None:
    """The insertion that lets `finding` stand; None where it stands in no passage."""
    passage = next((passage for passage in draft.passages if _reaches(passage, finding.span)), None)
    if passage is None:
        return None
    comment = f"<!-- stet {finding.check}: {REASON} -->"
    start = passage.offsets.pieces[0].start
    if markup != "markdown" or passage.kind == "cell":
        return Edit(Span(start, start), comment)
    return _on_a_line_above(comment, draft.text, start)


def _on_a_line_above(comment: str, text: str, start: int) -> Edit:
    """A Markdown line that begins with a comment is one to its end; so the passage goes on the next, opened in the same way."""
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    opening = _OPENING.match(text, line, start)
    at = opening.end() if opening else line
    end = "\r\n" if "\r\n" in text else "\n"
    return Edit(Span(at, at), comment + end + _MARKER.sub(" ", text[line:at]))


def _reaches(passage: Passage, span: Span) -> bool:
    pieces = passage.offsets.pieces
    return bool(pieces) and pieces[-1].end > span.start
