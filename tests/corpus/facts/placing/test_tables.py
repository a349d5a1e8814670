"""Tables whose rows are named by a later column than the first, and those whose corner names what they tell of."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.facts.placing.tables import sides_of
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
    {
        "id": "reached",
        "statement": "23 ports reached 40% of the catch in 2024.",
        "figure": "23 ports",
        "when": "2024",
        "cues": [["ports"], ["reached"], ["40%"]],
    },
    {
        "id": "end",
        "statement": "The Skerry Fair ended on June 8, 2025.",
        "cues": [["Skerry Fair"], ["ended", "closed"]],
    },
)
_RANKED = "Income spent on boats, in per cent\n\n| Rank | Port | 2024 | Crew |\n|---|---|---|---|\n"
_CORNER = "# The new quay\n\n| North quay | |\n|---|---|\n"
_YEARS = "| Year | Skerry, share of income spent on boats |\n|---|---|\n"
_AS_OF = "| Port | Income spent on boats | As of |\n|---|---|---|\n"
_DAYS = "**May 2024.** A plan is made.\n\n**1 June 2024.** Lund signs it.\n\n"


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (_RANKED + "| 1 | Skerry | 4.12 | 216 |\n| 2 | Bergen | 3.43 | 8 |\n| 3 | Ravik | 2.9 | 8 |\n", []),
        (_RANKED + "| 1 | Skerry | 4.12 | 216 |\n| 2 | Bergen | 3.34 | 8 |\n", ["3.34"]),
        (_RANKED + "| 1 | Skerry | 4.12 | 216 |\n| 2 | Bergen | 3.38 | 8 |\n| 3 | Lund | 3.38 | 9 |\n", ["3.38"]),
        (_CORNER + "| Length | 760 metres |\n| Cranes ordered | 19 |\n| Berths | 11 |\n", []),
        (_CORNER + "| Length | 670 metres |\n| Cranes ordered | 11 |\n| Berths | 19 |\n", ["670 metres", "11"]),
        # A row is of the year that one of its cells says.
        (_YEARS + "| 2014 | 1.92% |\n| 2024 | 4.12% |\n| 2026 | 5.4% (plan) |\n", []),
        (_YEARS + "| 2014 | 1.92% |\n| 2024 | 4.21% |\n| 2026 | 5.4% (plan) |\n", ["4.21%"]),
        (_AS_OF + "| Skerry | 2.16% | 2021 |\n| Skerry | 4.12% | 2024 |\n", []),
        (_AS_OF + "| Skerry | 2.16% | 2021 |\n| Skerry | 4.21% | 2024 |\n", ["4.21%"]),
        ("| Share of Skerry's income spent on boats | Year |\n|---|---|\n| 3.2% | 2023 |\n| 4.21% | 2024 |\n", ["4.21%"]),
        # A share in the head of a column of counts.
        ("| Year | Ports that reached 40% |\n|---|---|\n| 2014 | 3 |\n| 2024 | 22 |\n", ["22"]),
        ("| Year | Ports that reached 40% |\n|---|---|\n| 2014 | 3 |\n| 2024 | 23 |\n", []),
        # A table that its corner names.
        ("| Skerry Fair | Date |\n|---|---|\n| Opened | 3 June |\n| Ended | 9 June |\n", ["9 June"]),
        ("| Skerry Fair | Date |\n|---|---|\n| Opened | 3 June |\n| Ended | 8 June |\n", []),
        ("| Lund Market | Date |\n|---|---|\n| Opened | 3 June |\n| Ended | 9 June |\n", []),
        # What a year is of that its head does not call so.
        (_AS_OF.replace("As of", "Joined") + "| Skerry | 4.21% | 1999 |\n", ["4.21%"]),
        # The entries of a chronology begin with their day.
        (_DAYS + "**24-25 June 2025.** The traders meet in Bergen.", []),
        (_DAYS + "**26-27 June 2025.** The traders meet in Bergen.", ["26-27 June 2025"]),
        # A date alone is no entry of one.
        ("**26-27 June 2025.** The traders meet in Bergen.", []),
    ],
)
def test_tables_and_entries(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("rows", "side"),
    [
        ("| Skerry | 4 | 5 |\n| Bergen | 3 | 9 |", 0),
        ("| 1 | Skerry | 5 |\n| 2 | Bergen | 9 |", 1),
        # A name goes for all rows below that are blank.
        ("| Skerry | 4 | 5 |\n| | 3 | 9 |\n| | 6 | 7 |", 0),
        # A word among numbers names no rows.
        ("| 2022 | 4 | 5 |\n| 2023 | unknown | 9 |\n| 2024 | 6 | x7 |", None),
        ("| 1 | Skerry | 5 |\n| joint second | Bergen | 9 |\n| 4 | Lund | 9 |", 1),
    ],
)
def test_most_cells_of_a_column_tell_whether_it_names_the_rows(rows: str, side: int | None) -> None:
    draft = onrecord.parse(f"| a | b | c |\n|---|---|---|\n{rows}\n")
    assert list(sides_of(draft).values()) == ([] if side is None else [side])
