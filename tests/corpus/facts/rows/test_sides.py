"""The two numbers of a vote that have changed sides."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "vote",
        "statement": "The Skerry board backed the plan by 34 votes to 21.",
        "cues": [["Skerry", "board"], ["plan"], ["backed", "voted", "votes"]],
    }
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The Skerry board backed the plan by 34 votes to 21.", []),
        ("The Skerry board backed the plan by 21 votes to 34.", ["21", "34"]),
        ("The plan lost by 21 votes to 34 at the Skerry board.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
