"""Figures of which a draft tells the opposite of the record."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corpus.facts.harbour import flagged, harbour

BRANCHES = {"id": "branches", "statement": "Lund Bank opened 14 branches in 2023."}
CUED = {**BRANCHES, "cues": [["Lund Bank"], ["branches"]]}
QUOTA = {"id": "quota", "statement": "Nineteen of the league's 28 clubs met the nurses' quota in 2023."}
LOSS = {"id": "loss", "statement": "The Skerry Studio made a loss of $6.4 million in 2023."}


@pytest.mark.parametrize(
    ("fact", "draft", "words"),
    [
        (BRANCHES, "Lund Bank closed 14 branches in 2023.", ["closed 14"]),
        (CUED, "In 2023, Lund Bank shut 14 branches.", ["shut 14"]),
        (
            QUOTA,
            "Nineteen of the league's 28 clubs still missed the nurses' quota in 2023.",
            ["Nineteen of the league's 28 clubs still missed"],
        ),
        (LOSS, "The Skerry Studio made a profit of $6.4 million in 2023.", ["profit of $6.4 million"]),
    ],
)
def test_wrong(fact: dict[str, Any], draft: str, words: list[str]) -> None:
    assert flagged(draft, harbour(fact)) == words


@pytest.mark.parametrize(
    ("fact", "draft"),
    [
        (CUED, "Lund Bank closed 22 branches in 2023."),
        (CUED, "Lund Bank opened 14 branches in 2023 and closed three."),
        (BRANCHES, "Lund Bank closed 14 branches in 2021."),
        (BRANCHES, "Lund Bank closed 14 offices in 2023."),
        (CUED, "Lund Bank is close to 14 branches in 2023."),
        # The others are those of whom the opposite is so.
        (QUOTA, "Nine of the league's 28 clubs missed the nurses' quota in 2023."),
        (QUOTA, "Nine of the league's 28 clubs failed to meet the nurses' quota in 2023."),
        (QUOTA, "All but nine of the league's 28 clubs met the nurses' quota in 2023."),
        (LOSS, "The Skerry Studio made a profit of $1.1 million in 2022."),
    ],
)
def test_clean(fact: dict[str, Any], draft: str) -> None:
    assert flagged(draft, harbour(fact)) == []
