"""Facts without cues: what makes a number one of fewer things, another place or another time than the statement's."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord

STATEMENTS = (
    "Skerry has 4,120 inhabitants.",
    "The pilots of Skerry guided 318 ships in 2022.",
    "In 2022, 94% of pupils in Bergen passed the test.",
    "The ferry carries 1.3 million passengers a year.",
    "The pilots' strike at Larne lasted 23 days.",
    "The No. 7 bus runs every 20 minutes.",
    "Ada Lund published her first novel in 1987 and won the Skerry Prize in 1994.",
)


def pack(*statements: str) -> dict[str, Any]:
    """Facts of which only the statements are known."""
    facts = [{"id": f"f{number}", "statement": each, "source": "log"} for number, each in enumerate(statements)]
    return {"onrecord": 1, "pack": "p", "sources": [{"id": "log", "title": "The log", "standing": "primary"}], "facts": facts}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry has 4,210 inhabitants.", ["4,210"]),
        ("Skerry has 4,210 inhabitants, the mayor said.", ["4,210"]),
        ("The pilots of Skerry guided 381 ships in 2022, most of them by night.", ["381"]),
        ("The pilots of Skerry guided 381 ships in 2022 and slept by day.", ["381"]),
        ("The pilots guided 381 ships in 2022.", []),
        ("Some 381 ships were guided by the pilots of Skerry in 2022.", ["381"]),
        ("Some 320 ships were guided by the pilots of Skerry in 2022.", []),
        ("Skerry lies in the north. The pilots guided 381 ships in 2022.", ["381"]),
        ("Skerry has 300 inhabitants over 75.", []),
        ("Skerry has 300 inhabitants who fish.", []),
        ("Skerry has 300 elderly inhabitants.", []),
        ("Skerry has beds for 300 inhabitants.", []),
        ("Skerry has 300 of the inhabitants on its side.", []),
        ("Skerry had 300 inhabitants when it was founded.", []),
        ("North Skerry has 300 inhabitants.", []),
        ("Greater Skerry has 9,000 inhabitants.", []),
        ("Skerry County has 9,000 inhabitants.", []),
        ("In 2022 the pilots of Skerry guided 381 ships.", ["381"]),
        ("The pilots of Skerry guided 12 ships in May.", []),
        ("The pilots of Skerry guided 12 ships on Saturday.", []),
        ("The pilots of Skerry guided 12 ships on Sundays in 2022.", []),
        ("At night, the pilots of Skerry guided 12 ships in 2022.", []),
        ("The pilots of Skerry guided 12 foreign ships in 2022.", []),
        ("The pilots of Skerry guided 612 ships in 2021 and 2022.", []),
        ("The pilots of Skerry guided 290 ships in 2021 and 381 ships in 2022.", ["381"]),
        ("In 2022, 49% of pupils in Bergen passed the test.", ["49%"]),
        ("In 2022, 49% of adults in Bergen passed the test.", []),
        ("In 2022, 49% of pupils in southern Bergen passed the test.", []),
        ("In 2022, 49% of pupils in Bergen passed the test twice.", []),
        ("The ferry carries 3.1 million passengers a year.", ["3.1 million"]),
        ("The ferry carries 400 passengers at a time.", []),
        ("The pilots' strike at Larne lasted 32 days.", ["32 days"]),
        ("The pilots' strike at Larne has lasted five days so far.", []),
        ("The No. 7 bus runs every 15 minutes.", ["15 minutes"]),
        ("The No. 9 bus runs every 15 minutes.", []),
        ("Ada Lund published her first novel in 1978.", ["1978"]),
        ("Ada Lund published her first poems in 1978.", []),
        ("Ada Lund, born in 1951, published her first novel in 1987.", []),
        ("Ada Lund published eight novels.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(pack(*STATEMENTS)))
    assert [each.text for each in found if each.check == "figure-mismatch"] == words
