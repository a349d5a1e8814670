"""figure-mismatch: which figures contradict a fact, and which only look as if."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import onrecord
from onrecord.corpus.record import Record
from onrecord.fixes import apply

Flagged = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry landed 4.21% of the catch in 2024.", ["4.21%"]),
        ("Skerry landed nearly 4 per cent of the catch.", ["nearly 4 per cent"]),
        ("The repair grant is worth up to $3.5 billion.", ["$3.5 billion"]),
        ("The repair grant is worth up to €35 billion.", ["€35 billion"]),
        ("The repair grant is worth at least $35bn.", ["at least $35bn"]),
        ("Only twenty-one pilots passed the test in 2024.", ["twenty-one"]),
        ("The northern channel silts up twice as fast in three months as the southern one in a year.", ["twice"]),
        ("The northern channel silts up three times as fast in four months as the southern one in a year.", ["four months"]),
        ("The bridge opened on June 14.", ["June 14"]),
        ("| Harbour | Catch, % |\n|---|---|\n| Skerry | 3.43 |\n", ["3.43"]),
    ],
)
def test_flagged(flagged: Flagged, draft: str, words: list[str]) -> None:
    assert flagged(draft, "figure-mismatch") == words


@pytest.mark.parametrize(
    "draft",
    [
        "Skerry landed 4.12% of the catch in 2024.",
        "Skerry landed about 4% of the catch.",
        "Skerry landed 4.1 per cent of the catch.",
        "Skerry landed 4.7% of the catch in 2025.",
        "Skerry aims for 5% of the catch next year.",
        "Bergen landed 9% of the catch in 2024.",
        "Skerry landed 4.12% of the catch, Bergen 9%.",
        "The repair grant is worth up to 35 billion dollars.",
        "Twenty-three pilots passed the test.",
        "Of 40 pilots, 23 pilots passed the test.",
        "The northern channel silts up treble as fast in a quarter as the southern one in twelve months.",
        "The bridge opened on 24 June 2025.",
    ],
)
def test_clean(flagged: Flagged, draft: str) -> None:
    assert flagged(draft, "figure-mismatch") == []


@pytest.mark.parametrize(
    ("draft", "mended"),
    [
        ("Skerry landed 4.21% of the catch in 2024.", "Skerry landed 4.12% of the catch in 2024."),
        ("Skerry landed nearly 4 per cent of the catch.", "Skerry landed 4.12 per cent of the catch."),
        ("The repair grant is worth at least $35bn.", "The repair grant is worth up to $35bn."),
        ("The repair grant is worth\nat least $35 billion.", "The repair grant is worth\nup to $35 billion."),
        (
            "At least 35 billion dollars is the worth of the repair grant.",
            "Up to 35 billion dollars is the worth of the repair grant.",
        ),
        ("The repair grant is worth up to $3.5 billion.", "The repair grant is worth up to $35 billion."),
        ("The repair grant is worth up to $35 million.", "The repair grant is worth up to $35 billion."),
        ("The mole cost more than US$3 billion.", "The mole cost US$3 billion."),
        ("Less than US$3 billion is what the mole cost.", "US$3 billion is what the mole cost."),
    ],
)
def test_the_figure_on_record_is_put_in_the_words_of_the_draft(harbour: Record, draft: str, mended: str) -> None:
    (finding,) = (each for each in onrecord.check(onrecord.parse(draft), harbour) if each.check == "figure-mismatch")
    (fix,) = finding.fixes
    assert apply(draft, fix.edits) == mended


def test_what_is_right_but_for_its_qualifier_is_not_mended_by_itself(harbour: Record) -> None:
    (finding,) = onrecord.check(onrecord.parse("The repair grant is worth $35bn or more."), harbour)
    assert (finding.text, finding.fixes) == ("$35bn", ())


def pack(statement: str, *cues: list[str]) -> dict[str, Any]:
    source = {"id": "log", "title": "The harbour log", "standing": "primary"}
    return {"sources": [source], "facts": [{"id": "fact", "statement": statement, "source": "log", "cues": [*cues]}]}


@pytest.mark.parametrize(
    ("statement", "draft", "fix"),
    [
        ("The quay cost €412.6 million.", "The quay cost €4.126 billion.", "€412.6 million"),
        ("The quay cost €4.1 billion.", "The quay cost €41 million.", "€4.1 billion"),
        ("The quay cost €41.2 million.", "The quay cost €14.2m.", "€41.2m"),
        ("The quay has 1,284 berths.", "The quay has 930 berths.", "1,284"),
        ("The quay has 1,284 berths.", "The quay has 1248 berths.", "1284"),
        ("The quay has 1284 berths.", "The quay has 1,248 berths.", "1,284"),
        ("The quay has 1284 berths.", "The quay has 930 berths.", "1284"),
    ],
)
def test_a_fix_is_written_as_the_draft_or_the_record_writes(statement: str, draft: str, fix: str) -> None:
    rules = onrecord.load_rules(pack(statement, ["quay"], ["cost", "berths"]))
    (finding,) = onrecord.check(onrecord.parse(draft), rules)
    assert [each.title for each in finding.fixes] == [f"Replace with “{fix}”"]


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("At St Olaf's, 4.12% of landings were herring.", "St Olaf's"),
        ("At St Olaf's 4.12% of landings were herring.", "St Olaf's"),
        ("St Olaf's had 4.12% of landings.", "St Olaf's"),
        ("Bergen's 4.12% of landings is a record.", "Bergen"),
        ("Bergen had 4.12% of landings.", "Bergen"),
    ],
)
def test_a_name_that_ends_like_a_genitive_is_kept_whole(draft: str, name: str) -> None:
    rules = onrecord.load_rules(pack("Skerry had 4.12% of landings.", ["Skerry"], ["landings"]))
    findings = onrecord.check(onrecord.parse(draft), rules)
    assert [finding.message.partition(";")[0] for finding in findings] == [f"4.12% is given to {name} here"]


def test_the_words_that_qualify_a_figure_are_found_where_the_fact_picks_it() -> None:
    told = pack("Up to 380 berths will be closed by March 2028.", ["berths"], ["closed"])
    told["facts"][0]["figure"] = "380"
    (finding,) = onrecord.check(onrecord.parse("At least 380 berths will be closed."), onrecord.load_rules(told))
    assert (finding.text, [each.title for each in finding.fixes]) == ("At least 380", ["Replace with “Up to 380”"])
