"""Figures of another of the kind that a fact's holder is."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "fair",
        "statement": "The Skerry Herring Fair sold 61,400 nets in 2025.",
        "when": "2025",
        "cues": [["Skerry", "fair"], ["nets", "net sales"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("BERGEN DOCK is the biggest fair on the coast. It sold 70,100 nets in 2025.", []),
        ("The Lund Fair has overtaken Skerry. It sold 70,100 nets in 2025.", []),
        ("Moll House is a small fair with a large garden. In 2025 it sold 4,100 nets.", []),
        ("Skerry is the biggest fair on the coast. It sold 70,100 nets in 2025.", ["70,100"]),
        ("The Skerry Fair has overtaken Lund. It sold 70,100 nets in 2025.", ["70,100"]),
        ("Ada Moll has left the fair at Skerry. It sold 70,100 nets in 2025.", ["70,100"]),
        # At the head of a row, or over a list.
        ("| | 2025 |\n|---|---|\n| Skerry Fair, nets | 70,100 |\n| Lund Fair, nets | 64,900 |", ["70,100"]),
        ("# Lund Fair: key facts\n\n- Nets in 2025: 64,900", []),
        ("# Skerry Fair: key facts\n\n- Nets in 2025: 64,900", ["64,900"]),
        ("# The Nets Board\n\nThe fair at Skerry sold 64,900 nets in 2025.", ["64,900"]),
        # What a label counts.
        ("# Skerry Fair: key facts\n\n- Nets sold in 2025: 70,100\n- Net menders: 12\n- Staff: 34", ["70,100"]),
        # The noun of a count that is no cue of what is counted.
        ("We asked six fairs for the nets they sold in 2025.", []),
        ("The fair sold six nets in 2025.", ["six"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
