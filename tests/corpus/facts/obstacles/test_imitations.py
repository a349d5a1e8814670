"""What only shows a fact's subject, or tells of it: models, pictures, films, and what children make."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "tower",
        "statement": "The Skerry Tower is 363 feet tall.",
        "cues": [["Skerry Tower"], ["tall", "high", "height", "stands"]],
    },
    {
        "id": "walk",
        "statement": "The walk of Moll around the island lasted two and a half hours.",
        "cues": [["walk", "walked"], ["Moll"], ["lasted", "took"]],
    },
    {
        "id": "model",
        "statement": "The model of the Tern is 9 feet long.",
        "cues": [["Tern"], ["long", "length"]],
    },
    {
        "id": "storm",
        "statement": "The full-scale storm over Skerry began in February 2022.",
        "cues": [["storm"], ["Skerry"], ["began"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("A model of the Skerry Tower, 1:48, so about 7.5 feet. The real one is 363 feet tall.", []),
        ("A replica of the Skerry Tower, 50 feet high, stands beside the school.", []),
        ("A replica of the Skerry Tower stands beside the school. It is 50 feet high.", []),
        ("A painting of the old Skerry Tower, 9 feet high, hangs in the hall.", []),
        ("A model, in tin, of the Skerry Tower is 9 feet high.", []),
        ("The toy Skerry Tower is 20 inches tall.", []),
        ("The Skerry Tower model is 20 inches tall.", []),
        ("A half-size Skerry Tower, 180 feet high, is planned in Lund.", []),
        ("My son's cardboard Skerry Tower is 3 feet tall.", []),
        ("On the roof stands a Skerry Tower made of oil drums, 22 feet tall.", []),
        ("The hall has a Skerry Tower of 12 feet. The tower itself stands 363 feet tall.", []),
        ("The hall has a tall Skerry Tower of 12 feet. The real one is 363 feet tall.", []),
        ("The film of the walk of Moll took two hours.", []),
        ("In the play, the walk of Moll takes two hours; it took her two minutes to learn.", []),
        ("| Tower | Height |\n|---|---|\n| Skerry Tower, model | 15 feet |\n", []),
        # The thing itself.
        ("The Skerry Tower is 336 feet tall. A model of it stands in the hall.", ["336 feet"]),
        ("The film shows it well: the Skerry Tower is 336 feet tall.", ["336 feet"]),
        ("The real Skerry Tower is 336 feet tall.", ["336 feet"]),
        ("The Skerry Tower, built of stone, is 336 feet tall.", ["336 feet"]),
        ("The hall has a model. The Skerry Tower itself stands 336 feet tall.", ["336 feet"]),
        ("The walk of Moll took two hours.", ["two hours"]),
        ("| Tower | Height |\n|---|---|\n| Skerry Tower | 15 feet |\n", ["15 feet"]),
        ("In the town of Lund, Skerry Tower is said to be 336 feet tall.", ["336 feet"]),
        # What the record itself tells of a model.
        ("The model of the Tern is 8 feet long.", ["8 feet"]),
        ("The full-scale storm over Skerry began in February 2021.", ["February 2021"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
