"""Entries of lists of facts beside facts without cues."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "length", "statement": "The Moll Bridge is 318 metres long."},
    {"id": "opened", "statement": "The Moll Bridge was opened in 1957."},
    {"id": "output", "statement": "The Skerry wind farm has an output of 85 megawatts."},
    {"id": "boats", "statement": "Moll Ferries sails 34 boats."},
    {"id": "depth", "statement": "Lake Lund is 128 metres deep."},
    {"id": "carried", "statement": "Moll Ferries carried 2.37 million passengers in 2022-23."},
    {"id": "before", "statement": "Moll Ferries carried 2.15 million passengers in 2021-22."},
    {"id": "debt", "statement": "Moll Ferries had net debt of £48m at the end of March 2023."},
    {"id": "crews", "statement": "Moll Ferries employs 46 permanent crews."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "# The Moll Bridge\n\n## Key facts\n\n- **Length:** 381 metres\n- **Opened:** 1975\n- **Lanes:** 4",
            ["381 metres", "1975"],
        ),
        ("## The Moll Bridge in brief\n\n- Opened: 1975\n- Lanes: 4", ["1975"]),
        ("# Know it\n\n**Fact file**\n\n- Name: Moll Bridge\n- Opened: 1975", ["1975"]),
        ("# Skerry wind farm\n\n- **Output:** 85 kilowatts\n- **Masts:** 22", ["85 kilowatts"]),
        ("# The Moll Bridge\n\n## Key facts\n\n- **Length:** 318 metres\n- **Opened:** 1957", []),
        # A label of what is counted alone is enough for digits that have changed places.
        ("**At a glance**\n\n- **Name:** Moll Ferries\n- **Boats:** 43", ["43"]),
        ("**At a glance**\n\n- **Name:** Moll Ferries\n- **Boats:** 34\n- **Crews:** 43", []),
        ("**At a glance**\n\n- **Name:** Moll Ferries\n- **Boats:** 51", []),
        ("**At a glance**\n\n- **Name:** Orran Ferries\n- **Boats:** 43", []),
        # A label with a year, and a heading with a colon.
        ("# Moll Ferries: key facts\n\n- Passengers carried in 2022-23: 2.73 million", ["2.73 million"]),
        ("# Moll Ferries: key facts\n\n- Passengers carried in 2022-23: 2.15 million", ["2.15 million"]),
        ("# Moll Ferries: key facts\n\n- Passengers carried in 2021-22: 2.15 million", []),
        ("# Moll Ferries: key facts\n\n- Passengers carried in 2020-21: 0.9 million", []),
        ("# Moll Ferries: key facts\n\n- Net debt, end of March 2023: £51m", ["£51m"]),
        ("# Moll Ferries: key facts\n\n- Net debt, end of March 2022: £51m", []),
        ("# Moll Ferries: key facts\n\n- Permanent crews: 52\n- Dogs: 52", ["52"]),
        (
            "# Moll Ferries\n\n| Year | Passengers carried |\n|---|---|\n| 2020-21 | 0.9 million |\n| 2022-23 | 2.73 million |",
            ["2.73 million"],
        ),
        ("# Moll Ferries: key facts\n\n- Permanent crews: 46\n- Permanent crews in 2015: 38", []),
        # Other measures.
        ("# The Moll Bridge\n\n- Rebuilt: 1975\n- Width: 18 metres\n- Opened, its pier: 1975", []),
        ("# Skerry wind farm\n\n- Output of the old farm: 58 megawatts", []),
        ("# Lake Lund\n\n- Depth of the bay: 12.8 metres", []),
        # Another name over the list, or one that is only a part of it.
        ("# Bridges\n\n## Ford Bridge\n\n- Opened: 1975\n- Length: 381 metres\n\n## Moll Bridge\n\n- Opened: 1957", []),
        ("# The road to the Moll Bridge\n\n- Opened: 1983", []),
        ("# The Moll Bridge\n\n## Its neighbour\n\n- Opened: 1975", []),
        ("# The Bridge\n\n- Length: 296 metres", []),
        # What stands between the name and the list says of what else the list is, or when that was so.
        ("# The Moll Bridge\n\nThe Ford Bridge:\n\n- Length: 28 metres\n- Opened: 1975", []),
        ("# The Moll Bridge\n\nThe gatehouse:\n\n- Length: 28 metres\n- Opened: 1975", []),
        ("# The Moll Bridge\n\nAfter the flood:\n\n- Length: 302 metres", []),
        ("# The Moll Bridge\n\nIn 1912:\n\n- Length: 302 metres", []),
        ("# The Moll Bridge\n\n- Towpath\n  - Length: 28 metres\n- Opened: 1975", ["1975"]),
        ("# The Moll Bridge\n\n- Key facts\n  - Length: 381 metres", ["381 metres"]),
        ("# The Moll Bridge\n\nThe gatehouse:\n\n- Key facts\n  - Length: 28 metres", []),
        ("# The Moll Bridge\n\nThe key facts:\n\n- Length: 381 metres", ["381 metres"]),
        # More than a year, or about one.
        ("# The Moll Bridge\n\n- Opened: 1956–57", []),
        ("# The Moll Bridge\n\n- Opened: around 1955", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
