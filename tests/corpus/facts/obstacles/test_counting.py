"""What a count is of, where it has no noun."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "ports",
        "statement": "23 ports met the goal of 40% of the catch in 2024.",
        "figure": "23 ports",
        "when": "2024",
        "cues": [["ports", "members"], ["met", "meet", "reached"], ["goal", "40%"]],
    },
    {"id": "aims", "statement": "The fair had three aims.", "figure": "three aims", "cues": [["fair"], ["aims"]]},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Of what the count before it counts.
        ("In 2021 only six ports met the goal; by 2024 there were 32 that met the goal.", ["32"]),
        ("In 2021 only six ports met the goal; by 2024 there were 23 that met it.", []),
        ("In 2021 six boats sank; by 2024 there were 32 that met the goal of the ports.", []),
        ("In 2021 only six ports met the goal; by 2024 it was 32.", []),
        ("In 2024 there were 32 ports that met the goal.", ["32"]),
        ("Most ports, 21, met the 20% goal for nets in 2024.", []),
        ("Most ports, 21, met the 40% goal in 2024.", ["21"]),
        ("Most ports, seven in ten, met the goal in 2024.", []),
        ("Half of the ports met the goal in 2024.", []),
        ("The fair opens today. It has four aims.", ["four"]),
        ("The fair opens today. It has three aims.", []),
        ("Three ports took part in 2024; two met the goal.", []),
        ("All 32 ports took part in 2024; 25 met the goal.", ["25"]),
        ("Nine boats sank. There were 32 that met the goal of the ports in 2024.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
