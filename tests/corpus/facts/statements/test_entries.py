"""Entries of lists of facts beside facts without cues."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "length", "statement": "The Moll Bridge is 318 metres long."},
    {"id": "opened", "statement": "The Moll Bridge was opened in 1957."},
    {"id": "output", "statement": "The Skerry wind farm has an output of 85 megawatts."},
    {"id": "depth", "statement": "Lake Lund is 128 metres deep."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "# The Moll Bridge\n\n## Key facts\n\n- **Length:** 381 metres\n- **Opened:** 1975\n- **Lanes:** 4",
            ["381 metres", "1975"],
        ),
        ("## The Moll Bridge in brief\n\n- Opened: 1975\n- Lanes: 4", ["1975"]),
        ("# Know it\n\n**Fact file**\n\n- Name: Moll Bridge\n- Opened: 1975", ["1975"]),
        ("# Skerry wind farm\n\n- **Output:** 85 kilowatts\n- **Masts:** 22", ["85 kilowatts"]),
        ("# The Moll Bridge\n\n## Key facts\n\n- **Length:** 318 metres\n- **Opened:** 1957", []),
        # Other measures.
        ("# The Moll Bridge\n\n- Rebuilt: 1975\n- Width: 18 metres\n- Opened, its pier: 1975", []),
        ("# Skerry wind farm\n\n- Output of the old farm: 58 megawatts", []),
        ("# Lake Lund\n\n- Depth of the bay: 12.8 metres", []),
        # Another name over the list, or one that is only a part of it.
        ("# Bridges\n\n## Ford Bridge\n\n- Opened: 1975\n- Length: 381 metres\n\n## Moll Bridge\n\n- Opened: 1957", []),
        ("# The road to the Moll Bridge\n\n- Opened: 1983", []),
        ("# The Moll Bridge\n\n## Its neighbour\n\n- Opened: 1975", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
