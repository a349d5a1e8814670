"""Entries of a list that begin with a figure alone, and then say what it is."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "pledge",
        "statement": "The ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "agreed", "land"], ["catch", "ports"]],
    },
    {
        "id": "strike",
        "statement": "The strike of the pilots began in October 2021.",
        "cues": [["strike"], ["pilots"], ["began", "started"]],
    },
    {
        "id": "lamps",
        "statement": "The ferry of Skerry has six lamps.",
        "cues": [["ferry", "Skerry"], ["lamps", "lamp"]],
    },
    {
        "id": "skerry",
        "statement": "Skerry spent 4.12% of its income on boats in 2024.",
        "when": "2024",
        "cues": [["Skerry"], ["income", "spent"], ["boats"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # What was so in the year of an entry.
        ("- 1968: The ferry of Skerry sails. Four lamps burn.\n- 1974: Two more are hung.", []),
        ("The ferry of Skerry sails since 1968. It has four lamps.", ["four"]),
        ("- **2030**. The year by which the ports promised to land 5% of the catch.", ["2030"]),
        ("- **2035**. The year by which the ports promised to land 5% of the catch.", []),
        ("- **2030**. The year in which the ports look again at what they promised to land.", []),
        ("- **November 2021**. When the strike of the pilots began, and when bread ran out.", ["November 2021"]),
        ("- **October 2021**. When the strike of the pilots began, and when bread ran out.", []),
        ("- **4.21%**. How much of its income Skerry spent on boats in 2024.", ["4.21%"]),
        ("- **4.21%**. What Skerry spent of its income on boats in 2024.", ["4.21%"]),
        # A sentence of its own.
        ("- **November 2021**. When the strike of the pilots began, bread was dear.", []),
        ("- **November 2021**. Bread ran out. The strike of the pilots began before.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
