"""The comment that lets a finding stand: it covers its passage, and the draft reads as before."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from onrecord import engine, load_rules, parse
from onrecord.fixes import apply
from onrecord.lsp.stetting import stet_edit
from onrecord.model import Draft, Markup

RULES = load_rules(
    {
        "onrecord": 1,
        "pack": "harbour",
        "speakers": [{"id": "okafor", "name": "Lena Okafor"}],
        "sources": [{"id": "minutes", "title": "Minutes", "standing": "primary"}],
        "quotes": [
            {
                "id": "dredging",
                "speaker": "okafor",
                "text": "We will not dredge the northern channel before the autumn storms are over.",
                "source": "minutes",
            }
        ],
    }
)
SAID = 'Lena Okafor said: "We will dredge the northern channel before the autumn storms are over."'


def prose(draft: Draft) -> list[tuple[str, str, int]]:
    return [(passage.kind, " ".join(passage.prose.split()), passage.level) for passage in draft.passages]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("markdown", SAID),
        ("markdown", f"# A heading\n\nProse.\n\n{SAID}\n\nMore prose.\n"),
        ("markdown", f"Some prose.\r\n\r\n{SAID}\r\n"),
        ("markdown", f"*{SAID}*\n"),
        ("markdown", f"**Harbour.** {SAID}\nAnd a second line.\n"),
        ("markdown", f"- an item\n- {SAID}\n- another\n"),
        ("markdown", f"9. an item\n10. {SAID}\n11. another\n"),
        ("markdown", f"- an item\n\n  {SAID}\n"),
        ("markdown", f"> {SAID}\n> And a second line.\n"),
        ("markdown", f"> - {SAID}\n"),
        ("markdown", f"### {SAID}\n\nProse.\n"),
        ("markdown", f"| who | what |\n|---|---|\n| she | {SAID} |\n| he | nothing |\n"),
        ("text", SAID),
        ("text", f"Prose.\r\n\r\n    {SAID}\r\n\r\nMore prose.\r\n"),
        ("text", f"Prose.\n\n> {SAID}\n"),
        ("html", f"<p>Prose.</p>\n<p class=x><b>{SAID}</b></p>\n"),
    ],
)
def test_it_covers_the_passage_and_the_draft_reads_as_before(markup: Markup, text: str) -> None:
    draft = parse(text, markup)
    finding = next(each for each in engine.check(draft, RULES).findings if each.text == "will dredge")
    edit = stet_edit(finding, draft, "an example")
    assert edit is not None
    after = parse(apply(text, [edit]), markup)
    again = engine.check(after, RULES)
    assert (finding.check, finding.text) in {(each.finding.check, each.finding.text) for each in again.suppressed}
    assert not any(each.text == finding.text or each.check == "unused-stet" for each in again.findings)
    assert prose(after) == prose(draft)


@pytest.mark.parametrize(
    "text", [f"- an item\n- {SAID}\n- another\n", f"1. an item\n2. {SAID}\n", f"> {SAID}\n", f"*{SAID}*\n"]
)
def test_it_splits_nothing(text: str) -> None:
    """The blocks that were there are the blocks that are there."""
    draft = parse(text)
    finding = next(each for each in engine.check(draft, RULES).findings if each.text == "will dredge")
    edit = stet_edit(finding, draft, "an example")
    assert edit is not None

    def blocks(source: str) -> list[str]:
        return [token.type for token in MarkdownIt().parse(source) if token.type != "html_block"]

    assert blocks(apply(text, [edit])) == blocks(text)
