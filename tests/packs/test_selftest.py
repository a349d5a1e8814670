from __future__ import annotations

from typing import Any

import pytest

from onrecord import check, load_rules, parse
from onrecord.model import Entry
from onrecord.packs.mutation import mutants
from onrecord.packs.selftest import Coverage, Trial, coverage, selftest

MONEY = "We have not run out of money for the old ferry terminal."


def pack(**entries: list[dict[str, Any]]) -> dict[str, Any]:
    """A pack with a chair and a paper; each entry rests on these unless it says otherwise."""
    common = {"quotes": {"speaker": "chair", "source": "paper"}, "facts": {"source": "paper"}}
    return {
        "pack": "desk",
        "speakers": [{"id": "chair", "name": "Åsa Lindqvist"}, {"id": "clerk", "name": "retired harbour clerk"}],
        "sources": [{"id": "paper", "title": "Board closes ferry", "standing": "primary"}],
        **{section: [{**common[section], **entry} for entry in some] for section, some in entries.items()},
    }


def tried(**entries: list[dict[str, Any]]) -> tuple[list[Trial], Coverage]:
    record = load_rules(pack(**entries))
    trials = list(selftest(record.rules, lambda draft: check(parse(draft), record)))
    return trials, coverage(record.rules, trials)


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.key.partition("/")[2] for entry in entries]


def test_each_example_is_tried_against_its_entry() -> None:
    flag = ['"We have run out of money for the old ferry terminal," Åsa Lindqvist said.', "Nothing is quoted here."]
    examples = {"flag": flag, "pass": [f'"{MONEY}" Åsa Lindqvist said.']}
    trials, _ = tried(quotes=[{"id": "money", "text": MONEY, "examples": examples}])
    assert [(trial.should_flag, trial.passed, trial.made) for trial in trials] == [
        (True, True, None),
        (True, False, None),
        (False, True, None),
    ]
    assert {trial.entry.key for trial in trials} == {"desk/money"}
    assert all(finding.entry is not None for finding in trials[0].findings)


def drafts(**entries: list[dict[str, Any]]) -> list[tuple[str, str]]:
    rules = load_rules(pack(**entries)).rules
    found: list[Entry] = [*rules.quotes.values(), *rules.facts.values()]
    return [(mutant.what, mutant.draft) for entry in found for mutant in mutants(entry, rules)]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            MONEY,
            [
                ("itself", "Åsa Lindqvist said: “We have not run out of money for the old ferry terminal.”"),
                ("negation dropped", "Åsa Lindqvist said: “We have run out of money for the old ferry terminal.”"),
                ("word swapped", "Åsa Lindqvist said: “We have not run out of money for the marmalade ferry terminal.”"),
                ("another speaker", "Zebedee Quill said: “We have not run out of money for the old ferry terminal.”"),
            ],
        ),
        ("We can't close the quay.", [("negation dropped", "Åsa Lindqvist said: “We can close the quay.”")]),
        ("We won’t close the quay.", [("negation dropped", "Åsa Lindqvist said: “We will close the quay.”")]),
        ("We didn't close the quay.", [("negation dropped", "Åsa Lindqvist said: “We did close the quay.”")]),
        ("The crane cost us 4.2 million.", [("number changed", "Åsa Lindqvist said: “The crane cost us 8.2 million.”")]),
        ("They closed three of the quays.", [("number changed", "Åsa Lindqvist said: “They closed eight of the quays.”")]),
        ("Call it a “day” then, she told me.", [("itself", "Åsa Lindqvist said: “Call it a ’day’ then, she told me.”")]),
    ],
)
def test_what_is_made_of_a_quote(text: str, made: list[tuple[str, str]]) -> None:
    found = drafts(quotes=[{"id": "money", "text": text}])
    assert [draft for draft in made if draft not in found] == []
    assert len(made) < 4 or found == made


def test_of_a_few_words_and_of_a_description_less_is_made() -> None:
    assert [what for what, _ in drafts(quotes=[{"id": "few", "text": "Not the quay."}])] == ["itself"]
    found = drafts(quotes=[{"id": "money", "text": MONEY, "speaker": "clerk"}])
    assert [what for what, _ in found] == ["itself", "negation dropped", "word swapped"]
    assert found[0][1].startswith("The retired harbour clerk said: “We have not")


@pytest.mark.parametrize(
    ("fact", "made"),
    [
        (
            {"statement": "The harbour has 212 berths."},
            [("itself", "The harbour has 212 berths."), ("number changed", "The harbour has 612 berths.")],
        ),
        (
            {"statement": "The fleet could sail on 24 June 2025.", "attribute-to": "chair"},
            [
                ("itself", "The fleet could sail on 24 June 2025, Åsa Lindqvist said."),
                ("number changed", "The fleet could sail on 27 June 2025, Åsa Lindqvist said."),
                ("nobody credited", "The fleet will sail on 24 June 2025."),
            ],
        ),
        (
            {"statement": "Repairs took 3 of 12 months.", "figure": "12 months"},
            [("itself", "Repairs took 3 of 12 months."), ("number changed", "Repairs took 3 of 52 months.")],
        ),
    ],
)
def test_what_is_made_of_a_fact(fact: dict[str, Any], made: list[tuple[str, str]]) -> None:
    assert drafts(facts=[{"id": "fact", **fact}]) == made


def test_made_examples_are_tried_where_none_are_given() -> None:
    passing = {"examples": {"pass": ["The quay is open."]}}
    trials, _ = tried(
        quotes=[{"id": "money", "text": MONEY, **passing}], facts=[{"id": "berths", "statement": "The harbour has 212 berths."}]
    )
    assert [(trial.entry.key, trial.made, trial.passed) for trial in trials] == [
        ("desk/money", None, True),
        ("desk/money", "negation dropped", True),
        ("desk/money", "word swapped", True),
        ("desk/money", "another speaker", True),
        ("desk/berths", "itself", True),
        ("desk/berths", "number changed", True),
    ]


def test_an_entry_that_may_not_be_used_passes_as_itself() -> None:
    (itself, *_), _ = tried(quotes=[{"id": "money", "text": MONEY, "terms": "background"}])
    assert [finding.check for finding in itself.findings] == ["stale-fact"]
    assert itself.passed


def test_which_entries_can_fire() -> None:
    _, covered = tried(
        quotes=[
            {"id": "money", "text": MONEY},
            {"id": "few", "text": "A quay."},
            {"id": "perhaps", "text": "The crane is not for sale at any price.", "status": "proposed"},
        ],
        facts=[
            {"id": "berths", "statement": "The harbour has 212 berths."},
            {"id": "unmet", "statement": "The harbour has 80 cranes.", "cues": [["Zanzibar"], ["cranes"]]},
            {"id": "gone", "statement": "The harbour has 3 tugs.", "status": "withdrawn"},
        ],
    )
    assert {lot: ids(entries) for lot, entries in covered._asdict().items()} == {
        "firing": ["money", "berths"],
        "silent": ["unmet"],
        "looked_up": ["few"],
        "resting": ["perhaps", "gone"],
    }
