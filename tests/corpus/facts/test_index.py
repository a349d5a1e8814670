"""The index of facts: which are met by the words of a sentence."""

from __future__ import annotations

from typing import Any

import onrecord
from onrecord.corpus.facts.placing.sites import Sites

PACK: dict[str, Any] = {
    "speakers": [],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [],
    "facts": [
        {"id": "berths", "statement": "The port has 212 berths.", "source": "log", "cues": [["port"], ["berths", "moorings"]]},
        {"id": "cranes", "statement": "The port has 14 cranes.", "source": "log", "cues": [["port"], ["cranes"]]},
    ],
}
FACTS = onrecord.load_rules(PACK, cached=False).facts


def test_facts_are_near_by_a_word_of_every_group() -> None:
    assert [known.fact.key.rpartition("/")[2] for known in FACTS.near(frozenset({"port", "moorings", "ferry"}))] == ["berths"]


def test_facts_are_touched_by_any_word() -> None:
    assert [known.fact.key.rpartition("/")[2] for known in FACTS.touched(frozenset({"port", "ferry"}))] == ["berths", "cranes"]


def test_words_that_begin_no_cue_are_not_looked_up_anew() -> None:
    """A key typed into any other word, and another number in a row of a table, meet the facts that were met before."""
    assert FACTS.near(frozenset({"port", "cranes", "ferr"})) is FACTS.near(frozenset({"port", "cranes", "ferry"}))
    assert FACTS.touched(frozenset({"port", "212"})) is FACTS.touched(frozenset({"port", "213"}))


def test_facts_are_found_by_the_value_of_a_figure_and_a_word() -> None:
    words = frozenset({"port", "ferry"})
    assert [known.fact.key.rpartition("/")[2] for known in FACTS.with_value(words, 14)] == ["cranes"]
    assert not FACTS.with_value(words, 15)
    assert not FACTS.with_value(frozenset({"ferry"}), 14)


def test_what_is_made_of_the_facts_near_is_made_once() -> None:
    near = frozenset({"port", "cranes"})
    assert FACTS.made_of_near(near, list) is FACTS.made_of_near(near | {"ferry"}, list)


def test_a_row_with_words_of_no_fact_changes_nothing_for_the_others_of_its_table() -> None:
    def heads(year: str) -> frozenset[str]:
        table = f"| Year | Cranes |\n|---|---|\n| {year} | 15 |\n| 2001 | 16 |\n"
        draft = onrecord.parse(table)
        return Sites(draft, FACTS.telling).of(len(draft.passages) - 1).heads

    assert heads("1998") == heads("1999x") == {"cranes"}
