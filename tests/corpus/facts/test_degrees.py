"""Temperatures in another scale than the one on record, or in one that is not told."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import Fact, flagged, harbour

FACTS: list[Fact] = [
    {"id": "hot", "statement": "Port Aven reached 104 degrees Fahrenheit on August 2, 2024."},
    {"id": "cold", "statement": "The Larch tank is kept at minus 70 degrees Celsius."},
    {"id": "kiln", "statement": "The Skerry kiln runs at 1,450 degrees Celsius."},
]
CUES = (
    [["Port Aven"], ["reached", "hit"], ["degrees", "temperature"]],
    [["Larch tank"], ["kept"], ["degrees"]],
    [["Skerry kiln"], ["runs", "burns"]],
)
CUED = [{**fact, "cues": cues} for fact, cues in zip(FACTS, CUES, strict=True)]


@pytest.mark.parametrize("facts", [FACTS, CUED], ids=["alone", "cues"])
@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Port Aven reached 104 degrees on August 2.", []),
        ("Port Aven reached 104° on August 2.", []),
        ("Port Aven reached 104F on August 2.", []),
        ("Port Aven reached 40 degrees Celsius on August 2.", []),
        ("Port Aven reached 40C (104F) on August 2.", []),
        ("Port Aven reached 40 degrees on August 2.", []),
        ("The Larch tank is kept at minus 94 degrees Fahrenheit.", []),
        ("The Larch tank is kept at 70 degrees below zero.", []),
        ("The Larch tank is kept at -94F.", []),
        ("The Skerry kiln runs at 2,640 degrees Fahrenheit.", []),
        ("Port Aven reached 49 degrees Celsius on August 2.", ["49 degrees Celsius"]),
        ("Port Aven reached 104C on August 2.", ["104C"]),
        ("Port Aven reached 140 degrees on August 2.", ["140 degrees"]),
        ("Port Aven reached 109 degrees on August 2.", ["109 degrees"]),
        ("Port Aven reached 104 degrees Fahrenheit, or 49 degrees Celsius, on August 2.", ["49 degrees Celsius"]),
        ("The Larch tank is kept at minus 70 degrees Fahrenheit.", ["minus 70 degrees Fahrenheit"]),
        ("The Skerry kiln runs at 1,540 degrees.", ["1,540 degrees"]),
        # A day that is wrong, behind the name of a scale.
        ("Port Aven reached 104 degrees Fahrenheit on August 12, 2024.", ["August 12, 2024"]),
    ],
)
def test_flagged(facts: list[Fact], draft: str, words: list[str]) -> None:
    assert flagged(draft, harbour(*facts)) == words


def test_few_degrees_may_be_a_difference() -> None:
    warming: Fact = {"id": "sea", "statement": "The sea off Skerry has warmed by 1.5 degrees Celsius."}
    assert flagged("The sea off Skerry has warmed by 2.7 degrees Fahrenheit.", harbour(warming)) == []
    assert flagged("The sea off Skerry has warmed by 5.1 degrees Celsius.", harbour(warming)) == ["5.1 degrees Celsius"]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The sand of the Tavi desert heats to 85 degrees.", ["85 degrees"]),
        ("The sand of the Tavi desert turned 30 degrees hotter than in May, and heats to 85 degrees.", ["85 degrees"]),
        ("In the sand of the Tavi desert the road turns 90 degrees.", []),
        ("The Tavi desert has dunes of sand at an angle of 34 degrees.", []),
        ("The minister made a 180-degree turn on the sand of the Tavi desert.", []),
        ("The sand of the Tavi desert was filmed by a 360-degree camera.", []),
    ],
)
def test_degrees_of_a_turn_are_none_of_heat(draft: str, words: list[str]) -> None:
    heat: Fact = {"id": "heat", "statement": "The sand of the Tavi desert heats to 58 °C.", "cues": [["Tavi"], ["sand"]]}
    assert flagged(draft, harbour(heat)) == words


def test_degrees_of_a_turn_are_compared_with_one_another() -> None:
    bend: Fact = {"id": "bend", "statement": "The river Ash bends by 40 degrees at Stow."}
    assert flagged("The river Ash bends by 45 degrees at Stow.", harbour(bend)) == ["45 degrees"]
