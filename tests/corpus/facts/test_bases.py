"""Facts of so many per thousand: they are held to their like, whatever the base, and never to a mere count."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import Fact, flagged, harbour

STATEMENTS = (
    "Skerry's theft rate was 412 cases per 100,000 residents.",
    "Lund has 27 pilots for every 10,000 people.",
)
CUES = ([["Skerry"], ["theft", "thefts"], ["rate", "per"]], [["Lund"], ["pilots"]])
FACTS: list[Fact] = [{"id": f"f{at}", "statement": statement} for at, statement in enumerate(STATEMENTS)]
CUED = [{**fact, "cues": cues} for fact, cues in zip(FACTS, CUES, strict=True)]


@pytest.mark.parametrize("facts", [FACTS, CUED], ids=["alone", "cues"])
@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry's theft rate was 412 cases per 100,000 residents.", []),
        ("Skerry's theft rate was 412 per 100,000.", []),
        ("Skerry's theft rate was 4.1 cases per 1,000 residents.", []),
        ("Skerry's theft rate was 412 thefts per 100,000 people.", []),
        ("Skerry's theft rate was 950 cases per 100,000 households.", []),
        ("Skerry, with 300,000 residents, had a theft rate of 412 per 100,000.", []),
        ("Lund has 2.7 pilots per 1,000 people.", []),
        ("Lund has 14,300 pilots.", []),
        ("Skerry's theft rate was 421 cases per 100,000 residents.", ["421"]),
        ("Skerry's theft rate was 241 per 100,000.", ["241"]),
        ("Skerry's theft rate was 5.2 cases per 1,000 residents.", ["5.2"]),
        ("Lund has 72 pilots for every 10,000 people.", ["72"]),
        # The number on record, of fewer.
        ("Lund has 27 pilots for every 1,000 people.", ["27"]),
    ],
)
def test_flagged(facts: list[Fact], draft: str, words: list[str]) -> None:
    assert flagged(draft, harbour(*facts)) == words


def test_no_rate_is_held_to_a_count() -> None:
    count: Fact = {"id": "thefts", "statement": "Skerry had 1,236 thefts.", "cues": [["Skerry"], ["thefts", "theft"]]}
    assert flagged("Skerry had 412 thefts per 100,000 residents.", harbour(count)) == []
    assert flagged("Skerry had 412 thefts.", harbour(count)) == ["412"]


def test_a_column_of_rates() -> None:
    table = "| Port | Thefts | Theft rate per 100,000 |\n|---|---|---|\n| Skerry | 1,236 | {} |\n| Bergen | 96 | 31 |\n"
    assert flagged(table.format("412"), harbour(CUED[0])) == []
    assert flagged(table.format("642"), harbour(CUED[0])) == ["642"]
