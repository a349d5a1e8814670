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
        ("On Monday the Skerry board backed the plan, 21 votes to 34.", ["21", "34"]),
        ("The Skerry board has voted for the plan by 21 votes to 34.", ["21", "34"]),
        # Those who were against it.
        ("The naysayers took 21 votes to 34 as the Skerry board backed the plan.", []),
        ("Friends of the old quay got 21 votes to 34 when the Skerry board voted on the plan.", []),
        ("The Skerry board backed the plan, its foes mustering 21 votes to 34.", []),
        ("The Skerry board backed the plan while its foes had 21 votes to 34.", []),
        ("The Skerry board's old guard got 21 votes to 34 on the plan that the board backed.", []),
        # Two numbers, and no pair.
        ("The Skerry board backed the plan by 21 votes from 34.", []),
        ("The rivals of the board got 21 votes to 34 for the Skerry plan.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
