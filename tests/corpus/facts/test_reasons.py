"""Why a figure is compared with nothing, in words that hold for this figure and this fact."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.reasons import reasons
from onrecord.corpus.facts.speaking import Asked
from tests.corpus.facts.harbour import GRANT

PACK: dict[str, Any] = {
    "onrecord": 1,
    "pack": "harbour",
    "speakers": [{"id": "lund", "name": "Ada Lund"}],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [],
    "facts": [
        {
            "id": "skerry",
            "statement": "Skerry landed 4.12% of the catch in 2024.",
            "source": "log",
            "when": "2024",
            "cues": [["Skerry"], ["catch", "landed"], ["herring", "cod", "fish"]],
        },
        GRANT,
        {
            "id": "pilots",
            "statement": "23 pilots passed the test.",
            "source": "log",
            "cues": [["pilots"], ["passed", "met", "reached"], ["test", "exam"]],
        },
        {"id": "pier", "statement": "Ada Lund built the northern pier of Skerry with 40 masons.", "source": "log"},
        {"id": "books", "statement": "Skerry lent 8,000 books in 2024.", "source": "log"},
    ],
}


@pytest.mark.parametrize(
    ("draft", "figure", "why"),
    [
        ("Skerry landed 4.7% of the catch of cod in 2025.", "4.7%", "skerry, but this speaks of 2025 and the fact of 2024"),
        ("Skerry plans to land 4.7% of the catch of cod.", "4.7%", "skerry, but this speaks of a plan or another time and"),
        ("If Skerry landed 4.7% of the catch of cod, it led.", "4.7%", "skerry, but its sentence only supposes it"),
        (
            "Of its catch Skerry spent 4.7% on rope, more than on cod.",
            "4.7%",
            "skerry, but the words behind it say that it is of something else",
        ),
        ("Skerry landed 4.7% of the catch.", "4.7%", "skerry, but nothing here says herring, cod or fish"),
        ("Bergen landed 4.7% of the fish.", "4.7%", "skerry, but nothing here says Skerry; it stands beside “Bergen”"),
        ("Skerry beat Bergen with 4.7% of the catch of cod.", "4.7%", "skerry, but “Bergen” stands nearer to it"),
        ("Skerry is rich. The total catch of cod there rose by a good 4.7%.", "4.7%", "skerry, but its sentence does not say"),
        (
            "Skerry landed a catch of fish for $8 million.",
            "$8 million",
            "skerry, but it is a sum of money here and a",
        ),
        ("The repair grant is huge, including $2 billion for the quay.", "$2 billion", "grant, but it is given as a part of"),
        (
            "A bank in Bergen said the repair grant is $20 billion.",
            "$20 billion",
            "grant, but its sentence gives it to",
        ),
        ("The test was long. It was passed by few pilots, as the port has only 40 pilots.", "40", "it only says how many"),
        ("21 boats passed the test with pilots.", "21", "pilots, but it is of boats here and of pilots there"),
        ("Half of the pilots passed the test.", "Half", "pilots, but it does not say of what it is, and the fact is of pilots"),
        ("23 pilots passed the test, and 21 pilots did not.", "21", "pilots, but its sentence denies it"),
        ("Ada Lund built the northern pier of Bergen with 30 masons.", "30", "pier, but its sentence names “Bergen”, which"),
        ("The northern pier took 30 masons, and it stands.", "30", "pier, but nothing before it names “Ada Lund”"),
        ("Ada Lund hired 30 masons to mend a wall.", "30", "pier, but its sentence also says “hired, mend and wall”"),
        ("Will Ada Lund build the northern pier of Skerry with 30 masons?", "30", "pier, but its sentence asks"),
        ("Ada Lund could build the northern pier of Skerry with 30 masons.", "30", "pier, but “could” leaves open"),
        (
            "Ada Lund built the northern pier of Skerry with 30 masons last year.",
            "30",
            "pier, but “last year” is told",
        ),
        ("Bergen lent 9,000 books in 2024.", "9,000", "books, but its sentence names “Bergen”, which"),
        ("Skerry lent 9,000 books in 2023.", "9,000", "books, but this speaks of 2023 and the fact of 2024"),
        ("BERGEN, June 20 (Wire) - It rained.", "June 20", "it dates the dispatch"),
        ("In 2024 Skerry landed 4.12% of the catch of cod.", "2024", "it says for when harbour/skerry is compared"),
    ],
)
def test_what_kept_a_figure_from_the_nearest_fact_is_told(draft: str, figure: str, why: str) -> None:
    parsed = onrecord.parse(draft)
    told = {draft[span.start : span.end]: reason for span, reason in reasons(parsed, onrecord.load_rules(PACK).facts).items()}
    assert why in told[figure]


@pytest.mark.parametrize("draft", ["A soup needs 3 eggs.", "Skerry has 400 souls.", "The grant rose in 2019."])
def test_where_no_fact_is_near_none_is_named(draft: str) -> None:
    assert reasons(onrecord.parse(draft), onrecord.load_rules(PACK).facts) == {}


@pytest.mark.parametrize(
    "draft",
    [
        "Skerry landed 4.21% of the catch of cod in 2024.",
        "Skerry landed 4.7% of the catch of cod in 2025. Only 21 pilots passed the test.",
        "Ada Lund built the northern pier of Skerry with 30 masons.",
    ],
)
def test_asking_changes_no_verdict(draft: str) -> None:
    parsed, index, trace = onrecord.parse(draft), onrecord.load_rules(PACK).facts, list[Asked]()
    assert compare_figures(parsed, index, trace) == compare_figures(parsed, index)
    assert trace
