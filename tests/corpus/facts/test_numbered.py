"""Things that a number or a letter tells apart."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.numbered import numbered
from tests.corpus.facts.harbour import flagged, harbour

CALLS = {
    "id": "calls",
    "statement": "The coastguard answers 112 calls in 38 seconds on average.",
    "figure": "38 seconds",
    "cues": [["coastguard"], ["112"], ["answers", "answered", "answer"]],
}
PLACES = {"id": "places", "statement": "Harlow had 1,204 applications for a Year 9 place in May 2024."}
BILL = {"id": "bill", "statement": "A Band C bill in Lund is £1,412 in 2025-26."}
GATE = {"id": "gate", "statement": "Gate 7 at Lund port opened on 3 May 2023."}
PIER = {"id": "pier", "statement": "Pier 5 handles 31 million crates a year.", "cues": [["Pier 5"], ["crates"]]}


@pytest.mark.parametrize(
    ("fact", "draft", "words"),
    [
        (CALLS, "The coastguard answers 112 calls in 38 seconds on average and 116 calls in nine seconds.", []),
        (CALLS, "The coastguard answers 116 calls in nine seconds and calls to 112 in 38.", []),
        (CALLS, "Nine seconds is what 116 calls take to answer; the coastguard answers 112 calls in 38.", []),
        (CALLS, "The coastguard answers 112 calls in 83 seconds on average.", ["83 seconds"]),
        (CALLS, "The coastguard answers 116 calls in nine seconds and 112 calls in 52 seconds.", ["52 seconds"]),
        (PLACES, "Harlow had 1,640 applications for a Year 8 place in May 2024.", []),
        (PLACES, "Harlow had 1,240 applications for a Year 9 place in May 2024.", ["1,240"]),
        (BILL, "A Band D bill in Lund is £1,588 in 2025-26.", []),
        (BILL, "A Band C bill in Lund is £1,421 in 2025-26.", ["£1,421"]),
        (GATE, "Gate 8 at Lund port opened on 9 June 2023.", []),
        (GATE, "Gate 7 at Lund port opened on 9 June 2023.", ["9 June 2023"]),
        # Where all else is right, the number may be wrong.
        (GATE, "Gate 8 at Lund port opened on 3 May 2023.", ["8"]),
        (PIER, "Pier 4 handles 12 million crates a year and Pier 5 handles 31 million.", []),
        (PIER, "Pier 5 handles 33 million crates a year.", ["33 million"]),
    ],
)
def test_another_one_takes_the_figure_away(fact: dict[str, object], draft: str, words: list[str]) -> None:
    assert flagged(draft, harbour(fact)) == words


@pytest.mark.parametrize(
    ("prose", "names"),
    [
        ("Year 7 and Band D", {"year": ["7"], "band": ["D"]}),
        ("Callers to 112 wait, and 999 calls do not", {"call": ["999", "112"]}),
        ("Calls to 112 wait", {"call": ["112"]}),
        ("In May 7 boats came, and Skerry 5% more", {}),
        ("About 40 came in Summer 2024; Skerry 40 million", {}),
    ],
)
def test_names(prose: str, names: dict[str, list[str]]) -> None:
    assert {kind: list(of_one.values()) for kind, of_one in numbered(prose).items()} == names
