"""Shares that only tell once more what a sum before them comes to."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "boats",
        "statement": "Skerry spent 3.4% of its income on boats in 2023.",
        "when": "2023",
        "cues": [["Skerry"], ["boats", "boat"], ["income", "per cent"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry expects a shortfall of 81 million crowns, or 7.3% of its income, because boats have been bought.", []),
        ("Skerry's budget has a gap of 81 million (7.3% of income), and boats take the largest share.", []),
        ("Skerry put a gap of 81 million crowns, that is 7.3 per cent of its income, to a council that wants boats.", []),
        ("The treasury of Skerry owes 412 million crowns, or 38% of its income, after a decade of boats.", []),
        ("Skerry has a deficit of 61 million crowns, or 7.3% of its income, to pay for boats.", []),
        ("Skerry's boats lost 61 million crowns, or 7.3% of its income, in 2023.", []),
        ("Skerry spent 61 million crowns, or 4.3% of its income, on boats in 2023.", ["4.3%"]),
        ("Skerry's boats cost it 61 million crowns in 2023 (4.3% of its income).", ["4.3%"]),
        ("In 2023 Skerry spent 61 million crowns on boats, or 4.3% of its income.", ["4.3%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
