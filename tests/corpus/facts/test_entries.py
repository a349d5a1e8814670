"""Figures that open an entry, and what they are of behind a dash or a colon."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import FLEET, PORTS, SHARES, flagged, harbour

PACK = harbour(
    *SHARES,
    PORTS,
    {
        "id": "pledge",
        "statement": "The ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "promise", "agreed", "signed", "land"], ["catch", "ports", "port", "League"]],
    },
    {
        "id": "fair",
        "statement": "The fair in Bergen was held on June 24-25.",
        "when": "2025",
        "cues": [["fair", "traders"], ["Bergen"], ["held", "met", "opened", "lasted"]],
    },
    {
        "id": "ore",
        "statement": "Skerry Nine brought 47.5 pounds of ore and clay back to Moss.",
        "cues": [["Skerry Nine"], ["ore", "clay"], ["brought", "carried"]],
    },
    FLEET,
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # By the numbers.
        ("**2038** — the year by which the ports agreed to land 5% of the catch.", ["2038"]),
        ("2035 - the year by which the ports agreed to land 5% of the catch.", []),
        ("4.02 - Per cent of income that Skerry spent on boats in 2024, the most of all.", ["4.02"]),
        ("4.12: per cent of income that Skerry spent on boats in 2024.", []),
        ("3.3 — percentage of its income that Skerry spent on boats in 2023.", []),
        ("1.37 - Per cent of income spent by Ravik in 2024 on boats.", []),
        ("4.21 — per cent of its income spent by Skerry in 2024 on boats.", ["4.21"]),
        ("27 - Ports that met the goal of 40% in 2024.", ["27"]),
        ("23 - Ports that met the goal of 40% in 2024.", []),
        ("**45.7** - pounds of ore that Skerry Nine brought back to Moss.", ["45.7"]),
        ("**57.4 pounds** of ore and clay were brought back to Moss by Skerry Nine.", ["57.4 pounds"]),
        ("**47.5 pounds** of ore and clay were brought back to Moss by Skerry Nine.", []),
        ("2 - Days the fair lasted, June 23-24, in Bergen.", ["June 23-24"]),
        ("2 - Days the fair lasted, June 24-25, in Bergen.", []),
        ("**$53 billion** — what Skerry's fleet could be worth, says Lund.", ["$53 billion"]),
        ("**6%** — the share of the catch that the ports promised to land by 2035.", ["6%"]),
        ("**64** — pages in the book, of which 11 are maps.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
