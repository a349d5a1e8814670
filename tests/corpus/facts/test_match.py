"""Which figures of tables, corrections and other people's words contradict a fact."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from tests.corpus.facts.harbour import GRANT, flagged

PACK: dict[str, Any] = {
    "onrecord": 1,
    "pack": "harbour",
    "speakers": [{"id": "lund", "name": "Ada Lund", "aliases": ["Lund"]}],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [],
    "facts": [
        *(
            {
                "id": port.lower(),
                "statement": f"{port} landed {share}% of the catch of fish in 2024.",
                "source": "log",
                "when": "2024",
                "cues": [[port], ["catch", "landings"], ["herring", "cod", "fish"]],
            }
            for port, share in (("Skerry", "4.12"), ("Bergen", "3.43"))
        ),
        GRANT,
        {
            "id": "pilots",
            "statement": "23 pilots passed the test.",
            "source": "log",
            "cues": [["pilots"], ["passed", "met"], ["test", "exam"]],
        },
    ],
}


def table(head: str, *rows: str) -> str:
    """A table below a heading, or without one."""
    title, _, names = head.rpartition(": ")
    columns = names.count("|") + 1
    return "\n".join([f"# {title}\n" if title else "", f"| {names} |", "|---" * columns + "|", *(f"| {row} |" for row in rows)])


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # One cell that is right to the digit tells what its column measures.
        (table("Port | Catch in 2024, %", "Skerry | 4.12", "Bergen | 3.34"), ["3.34"]),
        (table("Port | Catch in 2024, %", "Skerry | 4.21", "Bergen | 3.34"), []),
        (table("Port | Rain in 2024, %", "Skerry | 4.12", "Bergen | 3.34"), []),
        (table("Port | Catch, % | Rain, %", "Skerry | 4.12 | 1.5", "Bergen | 3.43 | 2.5"), []),
        # A column's head says of which year its figures are.
        (table("The catch of fish: Port | 2014, % | 2024, %", "Skerry | 1.88 | 4.12", "Bergen | 1.92 | 3.34"), ["3.34"]),
        (table("The catch of fish, %: Port | 2014 | 2024", "Skerry | 1.88 | 4.12", "Bergen | 1.92 | 3.34"), ["3.34"]),
        # What the next sentence puts right.
        ("We gave the catch of fish at Skerry in 2024 as 4.21%. It was 4.12%.", []),
        ("We gave the catch of fish at Skerry in 2024 as 4.21%. The right figure is 4.12%, not 4.21%.", []),
        ("We gave the catch of fish at Skerry in 2024 as 4.21%. In truth it is 4.12. Those of Bergen were right.", []),
        ("We gave the catch of fish at Skerry in 2024 as 4.21%. In fact 4.12% was landed there, and 3% in Hald.", []),
        ("We gave the catch of fish at Skerry in 2024 as 4.21%. In fact 4.31% was landed there.", ["4.21%"]),
        ("Skerry had 4.21% of the catch of fish in 2024. It was 4.12% a year before.", ["4.21%"]),
        ("Skerry had 4.21% of the catch of fish in 2024. It was 4.3%.", ["4.21%", "4.3%"]),
        # Somebody else's figure.
        ("A bank in Bergen said that the repair grant may be worth $20 billion.", []),
        ("Others doubt it: one analyst reckons the repair grant is worth $20 billion.", []),
        ("A hopeful Ada Lund said the repair grant is worth $20 billion.", ["$20 billion"]),
        ("Lund, a friend of the port, said the repair grant is worth $20 billion.", ["$20 billion"]),
        # A participle that opens a label is nobody's name.
        ("Brought home: 4.21% of the catch of fish at Skerry in 2024.", ["4.21%"]),
        ("Landed by boat: 4.21% of the catch of fish at Skerry in 2024.", ["4.21%"]),
        # A name that only says where is no other's.
        ("Of the repair grant it was agreed in Bergen to pay $20 billion.", ["$20 billion"]),
        ("Bergen to pay $20 billion of the repair grant.", []),
        # Of several years each figure has its own.
        ("Skerry had 3.3% of the catch of fish in 2023 and 4.12% in 2024.", []),
        ("Skerry had 3.3% of the catch of fish in 2023 and 4.21% in 2024.", ["4.21%"]),
        ("In 2023 Skerry had 3.3% of the catch of fish and in 2024 4.21%.", ["4.21%"]),
        ("In 2024 Skerry had 4.21% of the catch of fish, up from 3.3% in 2023.", ["4.21%"]),
        ("It rained in 2024. Skerry had 4.21% of the catch of fish, down from 4.9% in 2010.", ["4.21%"]),
        ("It rained in 2024. Skerry had 4.12% of the catch of fish, up from 3.3% in 2010.", []),
        ("In 2024 Skerry had 4.12% of the catch of fish, up from 3.3%.", []),
        ("Skerry had 4.48% of the catch of fish last year, up from 4.12% in 2024, not in 2023.", []),
        ("The catch of fish at Skerry rose from 3.3% of GDP in 2023 to 4.12% in 2024.", []),
        # What is only supposed.
        ("If Skerry had 5% of the catch of fish in 2024, it led.", []),
        ("Had Skerry landed 5% of the catch of fish in 2024, it would have led.", []),
        ("Skerry would have landed 5% of the catch of fish in 2024.", []),
        ("If the log is right, Skerry had 5% of the catch of fish in 2024.", ["5%"]),
        # Summands, and another measure.
        ("Skerry had 3% of the catch of fish in 2024 and 1.12% for its boats.", []),
        ("Skerry had 3% of the catch of fish in 2024 and 1.5% for its boats.", ["3%"]),
        ("Of the catch Skerry spent 6.8% on rope in 2024, more than on fish.", []),
        ("Of the catch Skerry spent 6.8% on fish in 2024, more than on rope.", ["6.8%"]),
        # How many there are at all.
        ("Who met the test? The pilots passed it. But the port has only 40 pilots.", []),
        ("The port has 40 pilots that passed the test.", ["40"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


def test_a_passage_that_only_moved_is_compared_from_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = onrecord.load_rules(PACK)
    told = "A bad year.\n\nSkerry had 4.21% of the catch of fish in 2024."
    before = onrecord.check(onrecord.parse(told), rules)

    def fail(*_: object) -> None:
        raise AssertionError("the passage was read anew")

    monkeypatch.setattr("onrecord.corpus.facts.reading.obstacle", fail)
    after = onrecord.check(onrecord.parse(f"It rained.\n\n{told}"), rules)
    assert [each.span.start for each in before] == [24]
    assert [each.span.start for each in after] == [36]
