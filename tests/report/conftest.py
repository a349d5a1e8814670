"""Findings made by hand: the reports are tested on values, apart from any check."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.model import Edit, Finding, Fix, Level, Origin, Problem, Quote, Result, Source, Suppressed
from onrecord.report import Checked
from onrecord.text import Span

ORIGIN = Origin("pack.yaml", 3, 5)
SOURCE = Source(
    key="desk/memo",
    title="Minutes of the harbour board",
    standing="primary",
    origin=ORIGIN,
    publisher="Harbour Office",
    published=date(2024, 3, 9),
    url="https://harbour.example/minutes",
)
QUOTE = Quote(
    key="desk/quay",
    speaker="desk/lund",
    text="We will not close the quay.",
    source=SOURCE.key,
    origin=ORIGIN,
    setting="to the board",
)


def finding(text: str, words: str, level: Level = "error", check: str = "misquote", message: str = "dropped “not”") -> Finding:
    """A finding on the first occurrence of `words` in `text`, with a safe fix."""
    start = text.index(words)
    span = Span(start, start + len(words))
    fix = Fix("Put back the words on record", (Edit(span, "will not close"),), safe=True)
    return Finding(check, level, message, span, words, 0.98765, QUOTE, "will not close", SOURCE, (fix,))


@pytest.fixture
def checked() -> Checked:
    """A draft with an error, a finding that is let stand, and a problem."""
    text = "# Harbour\n\n🚢 “We will close the quay,” Lund said.\n"
    result = Result(
        findings=(finding(text, "will close"),),
        suppressed=(Suppressed(finding(text, "quay"), "quoted as an example", Span(0, 9)),),
        problems=(Problem("a check crashed"),),
    )
    return Checked("drafts/harbour.md", text, result, names={"desk/lund": "Ada Lund"})
