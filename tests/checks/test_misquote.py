"""misquote: which words are flagged, and what the fix makes of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import onrecord
from onrecord.corpus.record import Record
from onrecord.fixes import apply
from onrecord.model import Markup

Flagged = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("“We will dredge the northern channel unless the port pays for it,” Ms Vance said.", ["will dredge"]),
        ('"We will not dredge the southern channel unless the port pays for it," Vance said.', ["southern"]),
        ("Ada Vance said: “Every barge was counted once and the ledgers were trusted by nobody.”", ["once"]),
        (
            "Ada Vance spoke. “Every *small* barge was counted twice and the ledgers were trusted by nobody,” she said.",
            ["small"],
        ),
        ("“Every barge was counted twice and the ledgers were believed by nobody,” said Ada Vance.", ["believed"]),
        ("“The herring came back after the fishermen did,” said the fisheries minister, Peter Moll.", ["after"]),
        ("“We'll dredge the channel,” Vance said.", ["We'll dredge the channel"]),
    ],
)
def test_flagged(flagged: Flagged, draft: str, words: list[str]) -> None:
    assert flagged(draft, "misquote") == words


@pytest.mark.parametrize(
    "draft",
    [
        "“We will not dredge the northern channel unless the port pays for it,” Ms Vance said.",
        "“Every barge was counted twice,” said Vance, “and the ledgers were trusted by nobody.”",
        "Vance said the ledgers were “trusted by nobody”.",
        "“Every barge was counted twice … by nobody,” Vance said.",
        "“The herring left before the fishermen did,” said a trader in Bergen.",
        "“We will paint the garden,” Vance said.",
        "`“We will dredge the northern channel unless the port pays for it”`",
    ],
)
def test_clean(flagged: Flagged, draft: str) -> None:
    assert flagged(draft, "misquote") == []


@pytest.mark.parametrize(
    ("draft", "mended"),
    [
        (
            "🇳🇱 “We will dredge the northern channel unless the port pays for it,” Ms Vance said.",
            "🇳🇱 “We will not dredge the northern channel unless the port pays for it,” Ms Vance said.",
        ),
        (
            "> “Every **tiny** barge was counted twice and the ledgers\n> were trusted by nobody.”\n>\n> — Ada Vance",
            "> “Every barge was counted twice and the ledgers\n> were trusted by nobody.”\n>\n> — Ada Vance",
        ),
        (
            "<p>&ldquo;Every barge was counted thrice and the ledgers were trusted by nobody,&rdquo; Vance said.</p>",
            "<p>&ldquo;Every barge was counted twice and the ledgers were trusted by nobody,&rdquo; Vance said.</p>",
        ),
    ],
)
def test_the_fix_restores_the_words_on_record(harbour: Record, draft: str, mended: str) -> None:
    markup: Markup = "html" if draft.startswith("<p>") else "markdown"
    findings = [finding for finding in onrecord.check(onrecord.parse(draft, markup), harbour) if finding.check == "misquote"]
    edits = [edit for finding in findings for edit in finding.fixes[0].edits]
    assert apply(draft, edits) == mended
