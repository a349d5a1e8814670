"""Figures of another sort than a fact's: rates, parts, changes and aims beside a total."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "berths", "statement": "The harbour has 212 berths.", "cues": [["harbour", "port"], ["berths"]]},
    {"id": "crew", "statement": "The two yards employed 9,640 staff.", "cues": [["yards"], ["employ", "employed", "staff"]]},
    {"id": "sold", "statement": "Lund council sold 340 houses.", "cues": [["Lund"], ["sold"], ["houses"]]},
    {
        "id": "quay",
        "statement": "The quay will cost £41.6 million over six years.",
        "figure": "£41.6 million",
        "cues": [["quay"], ["cost", "costs"]],
    },
    {
        "id": "saving",
        "statement": "The quay will save £4.8 million a year.",
        "cues": [["quay"], ["save", "saves", "saving", "savings"]],
    },
    {
        "id": "vote",
        "statement": "Of the crews, 83% voted for a strike.",
        "cues": [["crews"], ["strike"], ["voted", "vote"]],
    },
    {
        "id": "punctual",
        "statement": "At Rye 62% of ferries were on time.",
        "cues": [["Rye"], ["ferries"], ["on time", "target"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Those that a word picks out, whatever is done with them.
        ("Lund council sold 52 empty houses.", []),
        ("Lund council sold 430 houses.", ["430"]),
        # So much for each, or a year.
        ("The quay could cost the average household £61 a year.", []),
        ("The quay costs each household £1,006.", []),
        ("The quay costs £14 a child.", []),
        ("The quay will cost £46.1 million.", ["£46.1 million"]),
        ("The harbour lets 40 berths a day.", []),
        ("The quay will cost £46.1 million over six years.", ["£46.1 million"]),
        ("The quay will cost £41.6 million a year.", ["£41.6 million"]),
        ("The quay will save £8.4 million a year.", ["£8.4 million"]),
        ("Savings from the quay: £4.8m over six years.", ["£4.8m"]),
        ("Savings from the quay: £28.8m over six years.", []),
        # What comes and goes, where the fact tells how many there are.
        ("The harbour will lose 153 berths.", []),
        ("The harbour is to build 40 berths.", []),
        ("The harbour will have 221 berths.", ["221"]),
        ("The harbour has only 221 berths.", ["221"]),
        # Some of them.
        ("The harbour has 12 temporary berths.", []),
        ("The two yards employ 1,200 agency staff.", []),
        ("In the harbour 12 berths are let.", []),
        ("The harbour has 221 fine berths.", ["221"]),
        ("The harbour's 221 berths are full.", ["221"]),
        ("9,460 staff were employed at the two yards.", ["9,460"]),
        # An aim, and those against.
        ("At Rye the target for ferries on time is 78%.", []),
        ("At Rye 26% of ferries were on time; the target is 78%.", ["26%"]),
        ("Of the crews, 17% voted against a strike.", []),
        ("Of the crews, 38% voted for a strike.", ["38%"]),
        # Fractions are shares.
        ("Nearly nine in ten of the crews voted for a strike.", ["nine in ten"]),
        ("More than four in five of the crews voted for a strike.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
