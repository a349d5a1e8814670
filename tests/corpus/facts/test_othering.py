"""Sentences with all the cues of a claim that make it, and such as make another."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from onrecord.corpus.facts.claims import find_claims, made

PACK: dict[str, Any] = {
    "speakers": [{"id": "vance", "name": "Ada Vance"}],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [],
    "facts": [
        {
            "id": "fleet",
            "statement": "Skerry has the largest herring fleet of the coast.",
            "source": "log",
            "attribute-to": "vance",
            "cues": [["Skerry", "Skerries"], ["fleet", "trawlers"], ["largest", "largest fleet", "grows fast"]],
        },
        {
            "id": "report",
            "statement": "The board of Skerry hid the flood report for a year.",
            "source": "log",
            "attribute-to": "vance",
            "cues": [["flood report"], ["hid", "hidden"]],
        },
        {
            "id": "lamp",
            "statement": "The lamp of Skerry has not been mended.",
            "source": "log",
            "attribute-to": "vance",
            "cues": [["lamp"], ["not been mended", "dark", "broken"]],
        },
        {
            "id": "strait",
            "statement": "Norway would take the strait and have Sweden pay for it.",
            "source": "log",
            "attribute-to": "vance",
            "cues": [["strait"], ["Sweden", "Swedes"], ["goes for", "takes"]],
        },
    ],
}
RECORD = onrecord.load_rules(PACK)


def claims(sentence: str) -> int:
    draft = onrecord.parse(sentence, "text")
    return len(list(find_claims(draft, RECORD.facts, RECORD.people, made(draft, RECORD.facts, 2025))))


@pytest.mark.parametrize(
    "sentence",
    [
        "Skerry has the largest fleet of the coast.",
        "Skerry not only has a harbour, it has the largest fleet.",
        "Skerry has the largest fleet, and the board does not know it.",
        # Who says something else in a clause behind it has not said this.
        "Skerry has the largest fleet, and the board's report says the mole must be mended.",
        "Skerry has the largest fleet; the board says that winter will be long.",
        # Nor does what the writer thinks of it leave it open.
        "Skerry has the largest fleet, and a wiser board would have sold a part of it.",
        "Skerry has the largest fleet; Bergen might envy it.",
        "Since 2011 Skerry has had the largest fleet.",
        "In 2024 Skerry had the largest fleet.",
        "Skerry's own fleet is the largest.",
        "Skerry has the largest herring fleet.",
        "Skerry has the largest and the oldest fleet.",
        "The lamp is not lit, it is broken.",
        "The board hid the flood report for a year.",
        "If Skerry buys Bergen's boats, its fleet will be the largest.",
        "Skerry gets the first call of the day, and its fleet is the largest.",
        "Today's fleet is the largest that Skerry has seen.",
        "Growing Skerry has the largest fleet.",
        # What follows in a clause of its own is of another year, or nobody's thought.
        "Skerry has the largest fleet, and built its tenth trawler in 1998.",
        "Skerry has the largest fleet, so that Bergen has much to think about.",
        "Skerry has the largest fleet, and who does not say so is no sailor.",
    ],
)
def test_the_claim_is_made(sentence: str) -> None:
    assert claims(sentence) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        # Its denial.
        "Skerry's fleet is not the largest.",
        "Skerry never had the largest fleet.",
        "Skerry has the largest fleet, and yet that might be wrong.",
        "Skerry has the largest fleet, and the truth may be otherwise.",
        # Perhaps its mayor's, who says so.
        "Skerry has the largest fleet, and its mayor would like the world to know it.",
        # Told of long ago.
        "In 1911 Skerry had the largest fleet.",
        "In the 1930s Skerry had the largest fleet.",
        # Another's.
        "Bergen's fleet is the largest that Skerry has seen.",
        "Skerry saw Bergen trawlers, the largest ever.",
        # The largest of a kind only.
        "Skerry has the largest coal fleet.",
        "Skerry has the largest high-speed crab fleet.",
        # Only supposed.
        "If the Skerry fleet is the largest, the price will fall.",
        "If Skerry buys boats, its fleet is the largest.",
        # Given to somebody.
        "Skerry has the largest fleet, two surveys find.",
        "Skerry has the largest fleet, officials admit.",
        "The board hid the flood report for a year, officials admit.",
        "Skerry has the largest fleet, and officials say so.",
        "Skerry has the largest fleet, and that, officials say, will cost it dear.",
        "Skerry has the largest fleet, which officials say will grow for years.",
        "Officials say Skerry has the largest fleet, and the board says winter will be long.",
        "Olsen doubts that Skerry has the largest fleet.",
        "Olsen has not said that the board hid the flood report.",
        "Officials do not say whether Skerry has the largest fleet.",
    ],
)
def test_another_claim_is_made_or_none(sentence: str) -> None:
    assert claims(sentence) == 0


@pytest.mark.parametrize(("capital", "count"), [("Oslo", 1), ("Norway", 1), ("Helsinki", 0), ("Bergen", 0)])
def test_a_nation_goes_by_its_capital(capital: str, count: int) -> None:
    assert claims(f"When {capital} goes for the strait, it will have Sweden pay.") == count
