"""Votes of which one number is on record and the other is not."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "tugs", "statement": "Skerry Council voted by 38 votes to 21 to end the contract for tugs on 20 May 2025."},
    {"id": "pier", "statement": "Plans for a pier were rejected by Moss Council by 14 votes to nine."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry Council ended the contract for tugs by 36 votes to 21.", ["36"]),
        ("Skerry Council ended the contract for tugs this week, by 38 votes to 12.", ["12"]),
        ("Skerry Council ended the contract for tugs by 38 votes to 21.", []),
        ("Moss Council rejected plans for a pier last week, by 15 votes to nine.", ["15"]),
        # Neither number, another body, another matter; won where it was lost.
        ("Skerry Council ended the contract for tugs by 36 votes to 19.", []),
        ("Orran Council ended the contract for tugs by 36 votes to 21.", []),
        ("Skerry Council bought a bus by 36 votes to 21.", []),
        ("An amendment to the contract for tugs was lost in Skerry Council by 17 votes to 21.", []),
        ("Skerry Council heard 36 people to the end, 21 on the contract for tugs.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
