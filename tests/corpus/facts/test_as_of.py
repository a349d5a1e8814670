"""Facts that were so on one day: they say so, and what a draft tells of another time is not held to them."""

from __future__ import annotations

import pytest

import onrecord
from tests.corpus.facts.harbour import flagged, harbour

DAY = "2024-06-01"
PACK = harbour(
    {"id": "berths", "statement": "Skerry has 212 berths.", "as-of": DAY},
    {
        "id": "fleet",
        "statement": "The fleet of Bergen has 48 boats.",
        "as-of": DAY,
        "cues": [["fleet"], ["Bergen"], ["boats"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry has 221 berths.", ["221"]),
        ("In 2024 Skerry had 221 berths.", ["221"]),
        ("In 2019 Skerry had 180 berths.", []),
        ("On 1 March 2024 Skerry had 180 berths.", []),
        ("The fleet of Bergen has 84 boats.", ["84"]),
        ("In June 2024 the fleet of Bergen had 84 boats.", ["84"]),
        ("In 2024 the fleet of Bergen had 84 boats.", ["84"]),
        ("In 2019 the fleet of Bergen had 84 boats.", []),
        ("The fleet of Bergen now has 84 boats.", []),
        ("In March 2024 the fleet of Bergen had 84 boats.", []),
        ("The fleet of Bergen had 84 boats on 3 March.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


def test_the_day_is_told() -> None:
    (finding,) = onrecord.check(onrecord.parse("Skerry has 221 berths."), onrecord.load_rules(PACK))
    assert finding.message == "“221” contradicts the record: Skerry has 212 berths (as of 1 June 2024)."
