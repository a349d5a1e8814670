"""A share told where the record has a count of as many."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import PORTS, flagged, harbour

MEMBERS = {
    **PORTS,
    "statement": "23 League members met the goal of 40% of the catch in 2024.",
    "figure": "23 League members",
    "cues": [["members"], ["met", "reached"], ["goal", "40%"], ["League", "members"]],
}
PACK = harbour(MEMBERS)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Only 23% of the League's members met the goal of 40% in 2024.", ["23%"]),
        ("In 2024 just 23 per cent of its members met the 40 per cent goal.", ["23 per cent"]),
        ("Only 23 of the League's members met the goal of 40% in 2024.", []),
        ("Some 23% of the League's members met the goal of 40% in 2024.", []),
        ("Only 72% of the League's members met the goal of 40% in 2024.", []),
        ("Only 23% of the League's members met the goal of 40% in 2019.", []),
        ("Only 23% of the League's members met the goal of 30% in 2024.", []),
        ("Only 23% of the boats of members met the goal of 40% in 2024.", []),
        ("In 2024 23% of members met in Bergen, to talk for a week about the goal of 40%.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
