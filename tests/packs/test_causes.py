"""Why an example of an entry is not flagged, and why an entry can never fire."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord import engine, load_rules, parse
from onrecord.packs.causes import cause, never
from onrecord.packs.selftest import selftest

STATED = "The old ferry terminal will close before the winter."
MONEY = "We have not run out of money for the old ferry terminal."
PIER = "The pier is 80 metres long."


def told(entry: str, section: str, *entries: dict[str, Any]) -> list[str | None]:
    """What is told of each example of one entry of a pack that is wrongly not flagged."""
    common = {"quotes": {"speaker": "chair"}, "facts": {}}[section]
    pack = {
        "pack": "desk",
        "speakers": [{"id": "chair", "name": "Åsa Lindqvist"}],
        "sources": [{"id": "paper", "title": "Board closes ferry", "standing": "primary"}],
        section: [{"source": "paper", **common, **each} for each in entries],
    }
    record = load_rules(pack)
    trials = selftest(record.rules, lambda text: engine.check(parse(text), record).findings)
    failed = [trial for trial in trials if trial.entry.key == f"desk/{entry}" and trial.should_flag and not trial.passed]
    return [cause(trial, record, lambda text: (parse(text), engine.check(parse(text), record))) for trial in failed]


def examples(*drafts: str) -> dict[str, Any]:
    return {"examples": {"flag": list(drafts)}}


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        (
            {"statement": "The harbour has 80 cranes.", "cues": [["harbour"], ["Zanzibar", "Pemba"]]},
            "its own statement has none of the cues Zanzibar, Pemba",
        ),
        ({"statement": PIER, "tolerance": "900%"}, "“30 metres” agrees with “80 metres”, by its tolerance of 900%"),
        ({"statement": PIER, "level": "off"}, "its level is off"),
        ({"statement": PIER, **examples("The pier is 80 metres long.")}, "“80 metres” agrees with “80 metres”"),
        (
            {"statement": PIER, "cues": [["pier", "mole"]], **examples("The quay is 70 metres long.")},
            "it has none of the cues pier, mole",
        ),
        (
            {"statement": PIER, "cues": [["pier"]], "when": "2024", **examples("In 2021 the pier was 60 metres long.")},
            "“60 metres”: this speaks of 2021 and the fact of 2024",
        ),
        ({"statement": PIER, "cues": [["pier"]], **examples("The pier is longer.")}, "no figure is seen in it"),
    ],
)
def test_why_a_fact_is_not_flagged(fact: dict[str, Any], why: str) -> None:
    assert told("fact", "facts", {"id": "fact", **fact}) == [why]


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (f'"{MONEY}" Åsa Lindqvist said.', "its words are those on record"),
        ('"The crane is for sale," Åsa Lindqvist said.', "no entry has these words"),
        ("We have run out of money.", "no quotation is seen in it"),
    ],
)
def test_why_a_quote_is_not_flagged(draft: str, why: str) -> None:
    assert told("money", "quotes", {"id": "money", "text": MONEY, **examples(draft)}) == [why]


def test_an_entry_in_whose_place_another_is_found() -> None:
    twins = [{"id": name, "text": STATED} for name in ("one", "two")]
    assert set(told("two", "quotes", *twins)) == {"desk/one is found in its place"}


def test_only_what_became_of_the_wrong_figure_is_told() -> None:
    """Beside it stands one that is right, and one that only says for when."""
    fact = {"statement": "In 2024 the board voted by 11 votes to 3.", "cues": [["board"], ["voted"]], "tolerance": "50"}
    by = "agrees with “11”, by its tolerance of 50"
    assert told("fact", "facts", {"id": "fact", **fact}) == [f"“51” {by}", f"“7” {by}"]


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        ({"statement": "The harbour is deep."}, "no figure is read in its statement, and attribute-to names nobody"),
        (
            {"statement": "The gates of the harbour open at 6.30am.", "cues": [["harbour"], ["gates"]]},
            "it has times of day alone, which are compared only without cues: take the cues out",
        ),
        (
            {"statement": "Moss beat Ford 3-1.", "cues": [["Moss"], ["Ford"]]},
            "it has scores and the like alone, which are compared only without cues: take the cues out",
        ),
        (
            {"statement": "The vote in Ford was 21 to seven.", "cues": [["Ford"], ["vote"]]},
            "it has scores and the like alone, which are compared only without cues: take the cues out",
        ),
        ({"statement": "The gates of the harbour open at 6.30am."}, None),
        ({"statement": "The fair began on 3 May 2021.", "cues": [["fair"]], "when": "3 May 2021"}, None),
        ({"statement": "It was 40."}, "no word of its statement tells what it is of, and it gives no cues"),
        ({"statement": PIER, "level": "off"}, "its level is off"),
        ({"statement": "The harbour has 80 cranes.", "cues": [["Zanzibar"]]}, None),
        ({"statement": PIER, "tolerance": "900%"}, None),
        ({"statement": PIER}, None),
    ],
)
def test_never_is_said_only_where_it_is_sure(fact: dict[str, Any], why: str | None) -> None:
    source = {"id": "paper", "title": "Board closes ferry", "standing": "primary"}
    record = load_rules({"pack": "desk", "sources": [source], "facts": [{"id": "fact", "source": "paper", **fact}]})
    assert never(record.rules.facts["desk/fact"]) == why
