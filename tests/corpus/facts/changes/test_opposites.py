"""Figures of which a draft tells the opposite of the record."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corpus.facts.harbour import flagged, harbour

BRANCHES = {"id": "branches", "statement": "Lund Bank opened 14 branches in 2023."}
CUED = {**BRANCHES, "cues": [["Lund Bank"], ["branches"]]}
QUOTA = {"id": "quota", "statement": "Nineteen of the league's 28 clubs met the nurses' quota in 2023."}
GRANTS = {"id": "grants", "statement": "The council approved 14 grants by Orran Trust in 2023."}
CUED_GRANTS = {**GRANTS, "cues": [["Orran Trust"], ["grants"]]}
TARGETS = {"id": "targets", "statement": "Lund Bank met 14 targets in 2023.", "cues": [["Lund Bank"], ["targets"]]}
WRECK = {"id": "wreck", "statement": "The wreck off Moll killed 14 people."}
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
        (
            QUOTA,
            "Nineteen of the league's 28 clubs failed to meet the nurses' quota in 2023.",
            ["Nineteen of the league's 28 clubs failed to meet"],
        ),
        (LOSS, "The Skerry Studio made a profit of $6.4 million in 2023.", ["profit of $6.4 million"]),
        (TARGETS, "Lund Bank missed 14 targets in 2023.", ["missed 14"]),
        (GRANTS, "In 2023 the council rejected 14 grants by Orran Trust.", ["rejected 14"]),
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
        # Not of all that the statement counts.
        (QUOTA, "Nineteen of the league's clubs missed the nurses' quota in 2023."),
        # What is only nearly so is not so.
        (TARGETS, "Lund Bank nearly missed 14 targets in 2023."),
        (TARGETS, "Lund Bank barely missed 14 targets in 2023."),
        # Whoever else does the opposite may do so.
        (CUED_GRANTS, "Orran Trust rejected 14 grants in 2023."),
        (GRANTS, "Orran Trust rejected 14 grants by the council in 2023."),
        # Another number of the opposite is of what the record does not tell.
        (WRECK, "Those who survived the wreck off Moll, 22 people, stood on the deck."),
        (CUED, "Branches that Lund Bank closed in 2023: 22."),
    ],
)
def test_clean(fact: dict[str, Any], draft: str) -> None:
    assert flagged(draft, harbour(fact)) == []


@pytest.mark.parametrize(
    ("statement", "draft"),
    [
        ("Lund Bank bought 14 tugs from Orston Line in 2023.", "Orston Line sold 14 tugs to Lund Bank in 2023."),
        ("Tarvia exported 40 tonnes of rye to Corlan in 2023.", "Corlan imported 40 tonnes of rye from Tarvia in 2023."),
        ("Skerry won the cup against Orston by 14 points in 2023.", "Orston lost the cup against Skerry by 14 points in 2023."),
        ("Lund Bank borrowed €14 million from Orston Line.", "Orston Line lent €14 million to Lund Bank."),
        ("In 2023 40 barges departed from Lund for Skerry.", "In 2023 40 barges arrived in Skerry from Lund."),
        ("The tug left Skerry with 14 crew in 2023.", "The tug entered Skerry with 14 crew in 2023."),
    ],
)
@pytest.mark.parametrize("cues", [None, [["Lund", "Corlan", "Skerry"], ["tugs", "rye", "cup", "million", "barges", "crew"]]])
def test_two_sides_of_one_event(statement: str, draft: str, cues: list[list[str]] | None) -> None:
    fact = {"id": "event", "statement": statement} | ({"cues": cues} if cues else {})
    assert flagged(draft, harbour(fact)) == []
