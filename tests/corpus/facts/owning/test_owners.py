"""Words with a capital that are no names, and names that own nothing."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import SHARES, flagged, harbour

PACK = harbour(
    {
        "id": "target",
        "statement": "The port's target of 40% was agreed in 2014.",
        "cues": [["target", "goal"], ["agreed", "set"], ["40%", "port"]],
    },
    {
        "id": "pledge",
        "statement": "The ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "promise", "agreed", "signed", "land"], ["catch", "ports", "port", "League"]],
    },
    {
        "id": "ore",
        "statement": "Skerry Nine brought 47.5 pounds of ore and clay back to Moss.",
        "cues": [["Skerry Nine"], ["ore", "clay"], ["brought", "carried"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # What ties a sentence to the one before.
        ("Yet 4% of the catch is what the ports promised to land by 2035.", ["4%"]),
        ("Admittedly the ports promised to land only 4% of the catch by 2035.", ["4%"]),
        ("Ravik promised to land only 4% of the catch by 2035.", []),
        # What opens a sentence or a letter; where something was brought by the one who is named.
        ("Inside, mayors were cheering. It was the biggest day since the port set a target of 50% in 2014.", ["50%"]),
        ("Inside, mayors were cheering. It was the biggest day since the port set a target of 40% in 2014.", []),
        ("SIR – Before we cheer, recall what the ports signed: 5% of the catch by 2040.", ["2040"]),
        ("Signed in Bergen: 5% of the catch by 2040.", ["2040"]),
        ("Sir, the ports signed for 5% of the catch by 2040.", ["2040"]),
        ("Recall what the ports signed: 5% of the catch by 2040.", ["2040"]),
        ("40.3 pounds of ore were brought back to Moss by Skerry Nine.", ["40.3 pounds"]),
        ("40.3 pounds of ore were brought back to Moss by Bergen Two, and carried on.", []),
        # Who says it, where a name follows an office.
        ("Skerry Nine, according to the League's head of ports, Ada Lund, brought 40.3 pounds of ore back.", ["40.3 pounds"]),
        ("Skerry Nine, according to the League's head of ports, Ada Lund, brought 47.5 pounds of ore back.", []),
        ("Skerry Nine, according to the head of the League, Ada Lund, flew after Bergen Two brought 40.3 pounds of ore.", []),
        ("40.3 pounds of ore for Moss were brought by Skerry Nine.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("In 2024, according to the survey, Bergen spent 4.12% of its income on boats.", ["4.12%"]),
        ("In 2024, according to the survey, Skerry spent 4.12% of its income on boats.", []),
    ],
)
def test_who_has_it_is_no_source(draft: str, words: list[str]) -> None:
    assert flagged(draft, harbour(SHARES[0])) == words
