"""The second bundled pack, the worked example: proven by its own texts, and of no concern to drafts on other things."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import onrecord
from onrecord.corpus.record import Record
from onrecord.packs.find import bundled
from onrecord.packs.load import load
from onrecord.packs.selftest import selftest
from onrecord.packs.verify import verify

RULES = Path(__file__).parents[2] / "rules"
PACK = RULES / "moon-landing"


@pytest.fixture(scope="module")
def record() -> Record:
    return onrecord.load_rules(PACK)


def test_every_entry_is_proven_by_the_texts() -> None:
    assert [(each.key, each.why) for each in verify(load(PACK), today=date(2025, 7, 7)) if not each.borne_out] == []


def test_every_example_does_what_it_says(record: Record) -> None:
    trials = list(selftest(record.rules, lambda draft: onrecord.check(onrecord.parse(draft), record)))
    assert len(trials) > 35
    assert [trial.draft for trial in trials if not trial.passed] == []


@pytest.mark.parametrize("said", ["for man", "for a man", "for [a] man"])
def test_the_disputed_article_passes_both_ways(record: Record, said: str) -> None:
    draft = onrecord.parse(f"“That’s one small step {said}, one giant leap for mankind,” Neil Armstrong said.")
    assert onrecord.check(draft, record) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Crew 11 brought 3 pounds of samples back to Earth in 2025.",
        "The rocket is 120 metres tall and lifts off on 3 August.",
        "Neil Armstrong was born in 1930 and walked 18 holes a week.",
        "“We went to the shop because it was hard,” Kennedy said.",
        "The American President said three astronauts would fly in 2027.",
    ],
)
def test_what_only_sounds_alike_is_left_alone(record: Record, sentence: str) -> None:
    assert [(finding.check, finding.text) for finding in onrecord.check(onrecord.parse(sentence), record)] == []


def test_it_changes_nothing_in_what_other_packs_find() -> None:
    draft = onrecord.parse((Path(__file__).parents[1] / "demo" / "sample.md").read_text(encoding="utf-8"))
    others = [str(RULES / name) for name in bundled() if name != PACK.name]
    alone = onrecord.check(draft, onrecord.load_rules(*others))
    together = onrecord.check(draft, onrecord.load_rules(*(str(RULES / name) for name in bundled())))
    assert len(alone) > 5
    assert together == alone
