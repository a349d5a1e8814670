"""Times of day and scores of a sentence, however they are written."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "match", "statement": "The match between Orley and Sand starts at 19:45."},
    {"id": "train", "statement": "The train from Orm leaves at 6.15am."},
    {"id": "vote", "statement": "Skerry council passed the plan for the quay by 18 votes to 9."},
    {"id": "cup", "statement": "Wessex beat Mercia 4-2 in the final."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The match between Orley and Sand starts at 7.45pm.", []),
        ("The match between Orley and Sand started at 19.45.", []),
        ("The match between Orley and Sand starts at 7:45.", []),
        ("The match between Orley and Sand starts at 20:45 CET.", []),
        ("The match between Orley and Sand starts at gate 7.", []),
        ("The match between Orley and Sand starts at 8.45pm.", ["8.45pm"]),
        ("The match between Orley and Sand starts at 19:30.", ["19:30"]),
        ("The train from Orm leaves at 06:15.", []),
        ("The train from Orm leaves with 61 seats.", []),
        ("The train from Orm leaves at 18:15.", ["18:15"]),
        ("Skerry council passed the plan for the quay 18–9.", []),
        ("Skerry council passed the plan for the quay by 18 to 9.", []),
        ("Skerry council passed the plan for the quay by eighteen votes to nine.", []),
        ("Skerry council passed the plan for the quay in 2018-19.", []),
        ("Skerry council passed the plan for the quay by 9 votes to 18.", ["9 votes to 18"]),
        ("Skerry council passed the plan for the quay by 16 to 9.", ["16 to 9"]),
        ("The plan for the quay was approved by Skerry council by 18 votes to 11.", ["18 votes to 11"]),
        ("Wessex beat Mercia 4–2 in the final.", []),
        ("Wessex beat Mercia by four goals to two in the final.", []),
        ("Wessex beat Mercia 2-4 in the final.", ["2-4"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
