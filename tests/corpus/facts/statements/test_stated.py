"""Facts without cues are found by the words of a sentence, and those with the same words are asked together."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.statements.sayings import Lead
from onrecord.corpus.facts.statements.stated import Stated
from onrecord.corpus.facts.statements.telling import Told, tell
from onrecord.text import Stretch
from tests.corpus.facts.harbour import harbour

STATEMENTS = (
    "Skerry Council employed 212 clerks in 2024.",
    "Orston Council employed 350 clerks in 2024.",
    "Skerry Council bought 467 boats in 2024.",
    "Skerry Council employed 98 clerks in 1998.",
    *(f"Skerry Council repaired {count} lamps in {2001 + at}." for at, count in enumerate((212, 350, 467, 981, 990))),
)


def stated() -> Stated:
    facts = ({"id": f"fact-{at}", "statement": statement} for at, statement in enumerate(STATEMENTS))
    return Stated(onrecord.load_rules(harbour(*facts), cached=False).facts.facts)


def sentence(text: str) -> Told:
    return tell(text, Stretch(0, len(text)), read_figures(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Skerry Council employed 40 clerks.", {0, 3}),
        ("Last year Orston Council employed 40 clerks.", {1}),
        ("Skerry Council bought 40 boats.", {2}),
        ("Skerry Council repaired 40 lamps.", {4, 5, 6, 7, 8}),
        # Too few of the words, or another name.
        ("Skerry Council painted 40 fences.", set()),
        ("Lund Council employed 40 clerks.", set()),
        ("It was 40.", set()),
    ],
)
def test_those_with_enough_words_are_found(text: str, found: set[int]) -> None:
    assert stated().kin(sentence(text), Lead()) == found


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Skerry Council repaired 40 lamps.", [{4, 5, 6, 7, 8}]),
        ("Skerry Council repaired 40 lamps in 2003.", [{4, 5, 7, 8}, {6}]),
        ("Skerry Council repaired 476 lamps.", [{4, 5, 7, 8}, {6}]),
        # A decade may be that of any of them.
        ("Skerry Council repaired 40 lamps in the 2000s.", [{4}, {5}, {6}, {7}, {8}]),
    ],
)
def test_those_whose_numbers_are_not_told_are_asked_together(text: str, groups: list[set[int]]) -> None:
    told, facts = sentence(text), stated()
    assert sorted(map(sorted, facts.groups(facts.kin(told, Lead()), told))) == sorted(map(sorted, groups))


def test_the_heads_of_a_table_find_the_statements_that_have_all_their_words() -> None:
    facts = stated()
    assert [known.fact.key for known in facts.with_words(sentence("Boats bought").content)] == [facts.facts[2].fact.key]
    assert not facts.with_words(frozenset())
