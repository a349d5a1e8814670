"""What a sentence only wishes for, and what a target sets."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "berths", "statement": "Skerry has 212 berths.", "cues": [["Skerry"], ["berths"]]},
    {"id": "loss", "statement": "The pier lost £3.1 million.", "cues": [["pier"], ["lost", "loss"]]},
    {
        "id": "old",
        "statement": "The League's old goal was 40% of the catch.",
        "figure": "40%",
        "cues": [["goal"], ["League", "ports"], ["old", "outgoing"]],
    },
    {
        "id": "pledge",
        "statement": "The ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "promise", "agreed", "signed", "land"], ["catch", "ports", "port", "League"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # What is denied is not what a clause tells behind it.
        ("They have not slept since the pier lost £1.3 million.", ["£1.3 million"]),
        ("The pier has not lost £1.3 million.", []),
        ("The pier lost £1.3 million, it seems, and the mayor has never denied it.", ["£1.3 million"]),
        # What is signed up to is no bound.
        ("The ports have signed up to five and a half per cent of the catch by 2035.", ["five and a half per cent"]),
        ("The ports have signed up to five per cent of the catch by 2035.", []),
        # What is only mentioned.
        ("Skerry has floated 180 berths.", []),
        ("Skerry floated the idea that it had 180 berths.", ["180"]),
        # What was so long ago.
        ("Two years ago Skerry had 180 berths.", []),
        ("Two years ago, Skerry had 180 berths.", []),
        ("Skerry had 180 berths a decade ago.", []),
        ("Skerry used to have 180 berths.", []),
        # Of last year nobody knows which it is.
        ("Last year Skerry had 180 berths.", ["180"]),
        ("Skerry has 221 berths, 40 more than ten years ago.", ["221"]),
        ("Last year the pier lost £1.3 million.", ["£1.3 million"]),
        ("The pier lost £1.3 million on the year before.", ["£1.3 million"]),
        # What was to be is what was promised.
        ("Under the League's old goal, ports were to land 50% of the catch.", ["50%"]),
        ("Under the League's old goal, ports were to land 40% of the catch.", []),
        ("The League wants an old goal of 50% of the catch back.", []),
        ("The ports were to land 6% of the catch by 2035.", ["6%"]),
        ("Lund was to land 6% of the catch by 2035.", []),
        ("Some 6% of the catch is what Lund wants the ports, which promised it, to land.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
