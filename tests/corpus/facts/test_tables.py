"""Tables whose rows are named by a later column than the first, and those whose corner names what they tell of."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import SHARES, flagged, harbour

PACK = harbour(
    *SHARES,
    {
        "id": "cranes",
        "statement": "The port has ordered 19 cranes for the north quay.",
        "cues": [["north quay"], ["cranes"], ["ordered", "bought"]],
    },
    {
        "id": "length",
        "statement": "The north quay is 760 metres long.",
        "cues": [["north quay"], ["long", "length"]],
    },
    {
        "id": "fair",
        "statement": "The fair in Bergen was held on June 24-25.",
        "when": "2025",
        "cues": [["fair", "traders"], ["Bergen"], ["held", "meet", "met", "opened"]],
    },
)
_RANKED = "Income spent on boats, in per cent\n\n| Rank | Port | 2024 | Crew |\n|---|---|---|---|\n"
_CORNER = "# The new quay\n\n| North quay | |\n|---|---|\n"
_DAYS = "**May 2024.** A plan is made.\n\n**1 June 2024.** Lund signs it.\n\n"


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (_RANKED + "| 1 | Skerry | 4.12 | 216 |\n| 2 | Bergen | 3.43 | 8 |\n| 3 | Ravik | 2.9 | 8 |\n", []),
        (_RANKED + "| 1 | Skerry | 4.12 | 216 |\n| 2 | Bergen | 3.34 | 8 |\n", ["3.34"]),
        (_RANKED + "| 1 | Skerry | 4.12 | 216 |\n| 2 | Bergen | 3.38 | 8 |\n| 3 | Lund | 3.38 | 9 |\n", ["3.38"]),
        (_CORNER + "| Length | 760 metres |\n| Cranes ordered | 19 |\n| Berths | 11 |\n", []),
        (_CORNER + "| Length | 670 metres |\n| Cranes ordered | 11 |\n| Berths | 19 |\n", ["670 metres", "11"]),
        # The entries of a chronology begin with their day.
        (_DAYS + "**24-25 June 2025.** The traders meet in Bergen.", []),
        (_DAYS + "**26-27 June 2025.** The traders meet in Bergen.", ["26-27 June 2025"]),
        # A date alone is no entry of one.
        ("**26-27 June 2025.** The traders meet in Bergen.", []),
    ],
)
def test_tables_and_entries(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
