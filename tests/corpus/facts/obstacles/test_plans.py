"""Figures that somebody else has set, that are of another time, or of fewer: none of them contradicts a fact."""

from __future__ import annotations

import pytest

import onrecord
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "pledge",
        "statement": "The Coast League's ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "promise", "goal", "land"], ["catch", "ports", "port", "League", "Coast League"]],
    },
    {
        "id": "share",
        "statement": "Skerry spent 4.12% of its income on boats in 2024.",
        "when": "2024",
        "cues": [["Skerry"], ["income", "spent", "goal"], ["boats", "boat", "fleet"]],
    },
    {
        "id": "ports",
        "statement": "23 ports met the goal of 2% of the catch in 2024.",
        "figure": "23 ports",
        "when": "2024",
        "cues": [["ports", "members"], ["met", "meet", "landed"], ["goal", "2%"]],
    },
    {
        "id": "aims",
        "statement": "The fair in Bergen had three aims.",
        "figure": "three aims",
        "cues": [["fair"], ["Bergen"], ["aims"]],
    },
    {
        "id": "term",
        "statement": "The term of Ada Moll ends on January 20.",
        "cues": [["term ends", "last day"], ["Moll"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # One of many sets itself what the record tells of all.
        ("The ports promised to land 6% of the catch by 2035.", ["6%"]),
        ("The Coast League promised to land 6% of the catch by 2035.", ["6%"]),
        ("The Eastern ports promised to land 6% of the catch by 2035.", ["6%"]),
        ("Ada Lund said the ports promised to land 6% of the catch by 2035.", ["6%"]),
        ("Bergen promised to land 6% of the catch by 2035.", []),
        ("Bergen says it will land 6% of the catch by 2035.", []),
        ("Ada Lund likes the ports and puts their promise at 6% of the catch by 2035.", ["6%"]),
        ("Bergen's new goal is 6% of the catch by 2035.", []),
        ("By Ada Lund's reckoning the ports promised to land 6% of the catch by 2035.", ["6%"]),
        ("By Bergen's reckoning it is to land 6% of the catch by 2035.", []),
        # "Of that goal" has no part of the figure, "of that, 1.5%" is one.
        ("The ports put the worth of that goal at 6% of the catch by 2035.", ["6%"]),
        ("The ports promised 5% of the catch by 2035 and want to land, of that, 2% of the catch in Bergen.", []),
        # A deadline of its own, beside the one on record.
        ("The port is to land 3.5% of the catch by 2029, six years before the League's goal of 2035.", []),
        ("The ports promised to land 6% of the catch by 2035, and to look again at it in 2029.", ["6%"]),
        ("Bergen will land 3% of the catch next year. By 2030 it is to land 5% of the catch.", []),
        # What is aimed at, or would do, is nobody's own figure.
        ("Skerry spent 4.5% of its income on boats in 2024.", ["4.5%"]),
        ("At 4.5% of its income, Skerry's fleet was dear in 2024.", ["4.5%"]),
        ("Boats: Skerry met the 2% goal in 2024.", []),
        ("Skerry kept to a goal of 2% for boats in 2024.", []),
        ("In Skerry 3% of income is enough for boats, a poll in 2024 found.", []),
        ("Skerry asked Bergen to spend 3% of its income on boats in 2024.", []),
        # On something else.
        ("Skerry spent 2.2% of its income on schools in 2024, and more on boats.", []),
        ("Skerry spent 4.5% of its income on the fleet in 2024.", ["4.5%"]),
        # Another time, told by what was then or by the sentence before.
        ("Skerry spent 4.5% of its income on boats.", ["4.5%"]),
        ("At that time Skerry spent 2% of its income on boats.", []),
        ("In the herring war Skerry spent 2% of its income on boats.", []),
        ("Under Moll Skerry spent 2% of its income on boats.", []),
        ("Skerry spent 2% of its income on boats when it built the pier.", []),
        ("Skerry had spent 2% of its income on boats.", []),
        ("In 2010 the pier was built. Skerry spent 2% of its income on boats.", []),
        ("In 2010 the pier was built. Skerry now spends 2% of its income on boats in 2024.", ["2%"]),
        ("Skerry spent 2% of its income on boats in 2010. Bergen spent 3%.", []),
        # A name in what is said of the subject takes nothing from it.
        ("The Skerry that Ada Moll built spent 4.12% of its income on boats in 2024.", []),
        ("Skerry under Ada Moll spent 4.12% of its income on boats in 2024.", []),
        # An "it" stands for the one name that was the subject before, and for no name behind it.
        ("Skerry leads the coast. It spent 4.5% of its income on boats in 2024.", ["4.5%"]),
        ("Skerry fears Bergen. It spent 4.5% of its income on boats in 2024.", []),
        ("Bergen leads the coast. It spent 5% of its income on boats in 2024, and Skerry took note.", []),
        # Of how many: the number before "of" counts.
        ("In 2024, only 22 of 32 ports met the goal.", ["22"]),
        ("The goal was met in 2024 by 26 of the coast's 32 members.", ["26"]),
        ("Bergen is one of the 22 ports that met the goal in 2024.", ["22"]),
        ("Bergen is one of the 32 ports; 23 ports met the goal in 2024.", []),
        ("All 32 ports met in 2024 to talk of the goal.", []),
        ("All 32 ports must meet the goal.", []),
        ("Bergen met the goal in 2024, as did 22 other ports.", []),
        # Of one sort only, or by other terms.
        ("In 2024 nine eastern ports met the goal.", []),
        ("Four ports landed more than 3%, past the goal, in 2024.", []),
        ("Four ports landed the 2% of the goal in 2024.", ["Four"]),
        ("Nine ports outside the League met the goal in 2024.", []),
        ("The fair in Bergen had five great aims.", ["five"]),
        ("The fair in Bergen, held on 3 May, had five aims.", ["five"]),
        # A clause of its own, and a sentence that only leans on one before.
        ("On his last day Moll slept late; on 21 January Lund sang.", []),
        ("Moll's term ends on 22 January. The electors vote on 17 December.", ["22 January"]),
        # Somebody else's figure, and the next sentence gives that on record.
        ("A clerk claimed that Skerry spent 4.5% of its income on boats in 2024. The port's own books say 4.12%.", []),
        ("A clerk wrote that Skerry spent 4.5% of its income on boats in 2024. The official figure is 4.12%.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("heading", "row", "words"),
    [
        # A heading lends its name to a table, but not to the others in one that has the name itself.
        ("Skerry: boats, % of income in 2024", "Bergen | 1.28%", []),
        ("Skerry: boats, % of income in 2024", "Skerry | 4.21%", ["4.21%"]),
    ],
)
def test_tables_below_a_name(heading: str, row: str, words: list[str]) -> None:
    draft = f"# {heading}\n\n| Port | Income |\n|---|---|\n| Skerry | 4.12% |\n| {row} |"
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("lead", "head", "row", "words"),
    [
        # What stands before a table tells what it measures, and not of whom.
        ("How much of their income ports spent on boats.", "Port | Share of income in 2024", "Skerry | 4.21", ["4.21"]),
        ("How much of their income ports spent on boats.", "Port | Share of income in 2023", "Skerry | 4.21", []),
        ("How much of their income ports spent on boats, in per cent.", "Port | 2023 | 2024", "Skerry | 3.9 | 4.21", ["4.21"]),
        ("How much of their income ports spent on schools.", "Port | Share of income in 2024", "Skerry | 4.21", []),
        ("Skerry spent 4.12% of its income on boats in 2024.", "Year | Growth, %", "2024 | 2.9", []),
        ("Skerry spent 4.12% of its income on boats in 2024.", "Port | Income, %", "Bergen | 2.9", []),
    ],
)
def test_what_leads_into_a_table(lead: str, head: str, row: str, words: list[str]) -> None:
    draft = f"{lead}\n\n| {head} |\n{'|---' * (head.count('|') + 1)}|\n| {row} |"
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("below", "words"),
    [
        ("Share of income spent on boats, in per cent.", ["4.21"]),
        ("Share of income spent on schools, in per cent.", []),
        ("Skerry is rich, and its boats are new.", []),
        ("Bergen spent 1.2% of its income on boats, in per cent of the share of all.", []),
    ],
)
def test_what_stands_below_a_table(below: str, words: list[str]) -> None:
    draft = f"| Port | 2023 | 2024 |\n|---|---|---|\n| Skerry | 3.9 | 4.21 |\n\n{below}"
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("date", "mended"),
    [
        ("January 22", "January 20"),
        ("22nd January", "20th January"),
        ("Jan. 22, 2025", "Jan. 20, 2025"),
        ("February 20", "January 20"),
        ("22/01/2025", "20/01/2025"),
        # Wrong in two things, or not plain.
        ("February 22", None),
    ],
)
def test_a_date_is_mended_as_the_draft_writes_it(date: str, mended: str | None) -> None:
    found = onrecord.check(onrecord.parse(f"Moll's term ends on {date}."), onrecord.load_rules(PACK))
    fixes = [fix for each in found for fix in each.fixes if fix.title.startswith("Replace")]
    assert [each.text for each in found] == [date]
    assert [edit.text for fix in fixes for edit in fix.edits] == ([] if mended is None else [mended])
    assert not any(fix.safe for fix in fixes)


def test_a_score_is_no_date_to_be_mended() -> None:
    fact = {"id": "final", "statement": "Skerry won the final with a score of 2-6, 6-2, 7-5."}
    found = onrecord.check(
        onrecord.parse("Skerry won the final with a score of 2-6, 6-2, 6-5."), onrecord.load_rules(harbour(fact))
    )
    assert [(each.check, each.fixes) for each in found] == [("figure-mismatch", ())]
