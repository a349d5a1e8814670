"""The words that a fix puts in are set as the draft sets its own."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.fixes import apply


@pytest.mark.parametrize(
    ("record", "draft", "mended"),
    [
        ("It isn't safe at sea.", "“It is safe at sea,” Moll said.", "“It isn’t safe at sea,” Moll said."),
        ("It isn’t safe at sea.", '"It is safe at sea," Moll said.', '"It isn\'t safe at sea," Moll said.'),
        ("It isn't safe at sea.", "«It is safe at sea», Moll said.", "«It isn't safe at sea», Moll said."),
        (
            "It's the crew's boat, not ours.",
            "“It's the boat, not ours,” Moll said.",
            "“It's the crew's boat, not ours,” Moll said.",
        ),
    ],
)
def test_an_apostrophe_has_the_shape_of_the_drafts(record: str, draft: str, mended: str) -> None:
    rules = onrecord.load_rules(
        {
            "onrecord": 1,
            "pack": "p",
            "speakers": [{"id": "moll", "name": "Peter Moll", "aliases": ["Moll"]}],
            "sources": [{"id": "s", "title": "The log", "standing": "primary"}],
            "quotes": [{"id": "q", "speaker": "moll", "text": record, "source": "s"}],
        }
    )
    (finding,) = onrecord.check(onrecord.parse(draft, "text"), rules)
    assert apply(draft, list(finding.fixes[0].edits)) == mended
