"""A share is no wrong count, nor a count a wrong share."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "hurt", "statement": "46 dockers in Skerry were injured."},
    {"id": "women", "statement": "37% of the pilots in Lund were women."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("14% of dockers in Skerry were injured.", []),
        ("One in six dockers in Skerry was injured.", []),
        ("Half the dockers in Skerry were injured.", []),
        ("210 of the pilots in Lund were women.", []),
        ("Some 210 pilots in Lund were women.", []),
        ("More than a third of the pilots in Lund were women.", []),
        ("64 dockers in Skerry were injured.", ["64"]),
        ("73% of the pilots in Lund were women.", ["73%"]),
        ("Two thirds of the pilots in Lund were women.", ["Two thirds"]),
        # A share of nothing.
        ("14% dockers in Skerry were injured.", ["14%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
