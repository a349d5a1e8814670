"""Dates that bear a fact out, and those that only stand beside it."""

from __future__ import annotations

from datetime import date

import pytest

import onrecord
from onrecord.corpus.compared import Compared
from onrecord.sightings import sightings
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "wrecks", "statement": "Skerry Council dealt with 512 wrecks in 2024."},
    {"id": "bill", "statement": "The harbour part of a Band C bill in Skerry is £112 in 2025-26."},
    {"id": "budget", "statement": "Skerry Council's part of a Band C bill is £987 in 2025-26."},
    {"id": "pier", "statement": "The Lund pier opened on 12 June 2024."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry Council had general reserves of £18m on 31 December 2024.", []),
        (
            "Skerry Council had 212 boats on 4 June 2025, and the harbour part of a Band C bill in Skerry is £112 in 2025-26.",
            ["£112", "2025-26"],
        ),
        ("In 2025-26 Skerry Council's budget is £348m.", []),
        ("In 2024 Skerry Council dealt with 512 wrecks.", ["2024", "512"]),
        ("Skerry Council dealt with 512 wrecks in May 2024.", ["512"]),
        ("The Lund pier opened on 12 June 2024.", ["12 June 2024"]),
        ("The Lund pier opened in June 2024.", ["June 2024"]),
    ],
)
def test_on_record(draft: str, words: list[str]) -> None:
    compared = Compared(onrecord.parse(draft), onrecord.load_rules(PACK), date(2025, 7, 1))
    assert [each.text for each in sightings(compared) if each.verdict == "on record"] == words


def test_a_date_that_bears_nothing_out_excuses_nothing() -> None:
    facts = (
        {"id": "growth", "statement": "The harbour of Skerry will grow by 2% in 2024."},
        {
            "id": "fee",
            "statement": "The harbour of Skerry cut its fee by £3 to £12 on 22 October 2024.",
            "cues": [["harbour of Skerry"], ["fee"], ["cut"]],
            "when": "2024",
        },
    )
    draft = "On 24 October 2024 the harbour of Skerry cut its fee by £3 to £12."
    assert flagged(draft, harbour(*facts)) == ["24 October 2024"]
