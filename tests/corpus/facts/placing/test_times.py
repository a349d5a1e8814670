"""For which year a figure is told: one that opens a sentence goes on for what follows."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import PORTS, SHARES, flagged, harbour

PACK = harbour(
    *SHARES,
    PORTS,
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # The last year told before a clause that has none.
        ("For comparison, in 2014 only three ports met the goal, and Skerry spent 1.9% of its income on boats.", []),
        ("In 2010 the fleet was small, and Skerry was at 1.9% of income for boats.", []),
        ("In 2014 three ports met the goal; Skerry spent 1.9% of its income on boats.", []),
        ("Figures for 2014: Skerry spent 1.9% of its income on boats, Bergen 2%.", []),
        ("Back in 2014, income was low - and Skerry spent 1.9% of it on boats.", []),
        ("In 2014 ports were poor, but Skerry spent 1.9% of its income on boats and Bergen 3%.", []),
        ("In 2014 the pier was built, and in 2024 Skerry spent 4.21% of its income on boats.", ["4.21%"]),
        ("In 2014 the pier was built; in 2024 it fell, and Skerry spent 4.21% of its income on boats.", ["4.21%"]),
        ("In 2024 the pier fell, and Skerry spent 4.21% of its income on boats.", ["4.21%"]),
        ("Skerry spent 4.21% of its income on boats in 2024; in 2014 it was 1.9%.", ["4.21%"]),
        ("Skerry spent 4.21% of its income on boats in 2024, and Bergen 1.9% in 2014.", ["4.21%"]),
        ("The pier fell in 2024, and Skerry spent 4.21% of its income on boats.", ["4.21%"]),
        # Two years that are one time belong to the figure before them.
        (
            "Bergen put 4.33% of its income into boats in 2024, behind Skerry, and voted for some 5.4% from 2026 to 2029.",
            ["4.33%"],
        ),
        ("Lund spent 3.38% of its income on boats in 2024, like Skerry, and wants an average of 5% between 2025 and 2030.", []),
        ("Lund spent 3.83% of its income on boats in 2024, and 2% in the years 2010 and 2011.", ["3.83%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
