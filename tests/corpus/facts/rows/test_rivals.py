"""A figure that is right for another fact contradicts none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corpus.facts.harbour import flagged, harbour

FACTS: list[dict[str, Any]] = [
    {
        "id": "people",
        "statement": "Skerry has 48,000 inhabitants.",
        "cues": [["Skerry"], ["inhabitants", "people", "visitors"]],
    },
    {"id": "museum", "statement": "The museum of Skerry had 61,000 visitors in 2023."},
    {"id": "net-sales", "statement": "Lund sold 412 nets in 2021."},
    {"id": "net-sales-after", "statement": "Lund sold 386 nets in 2022."},
    {
        "id": "fair",
        "statement": "The Larch fair drew 75,500 people.",
        "cues": [["fair"], ["people", "visitors"]],
    },
]
PACK = harbour(*FACTS)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry drew 61,000 visitors in 2023.", []),
        ("The fair at Skerry drew 75,500 people.", []),
        # Right for another year than the sentence tells.
        ("Lund sold 412 nets in 2022.", ["412"]),
        ("Lund sold 412 nets in 2022 and opened a quay.", ["412"]),
        ("In 2022 Lund sold 386 nets, down from 412.", []),
        ("In 2022 Lund sold 386 nets, down from 412 in 2021.", []),
        ("Lund sold 412 nets.", []),
        # Nobody speaks of the other fact, or the one contradicted is nearer.
        ("Skerry has 61,000 inhabitants.", ["61,000"]),
        ("Skerry has 75,500 inhabitants.", ["75,500"]),
        ("Skerry drew 62,000 visitors in 2023.", ["62,000"]),
    ],
)
def test_rivals(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
