"""A figure that several facts contradict."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from tests.corpus.facts.harbour import harbour

PACK = harbour(
    {"id": "cost", "statement": "The quay will cost £41.6 million.", "cues": [["quay"], ["cost", "costs", "bill"]]},
    {
        "id": "share",
        "statement": "The county pays £6.9 million of the cost of the quay.",
        "cues": [["county"], ["quay"], ["pays", "pay", "share"]],
    },
)


def held_to(draft: str, pack: dict[str, Any]) -> list[tuple[str, str]]:
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(pack))
    return [(each.text, each.entry.key.rpartition("/")[2]) for each in found if each.check == "figure-mismatch" and each.entry]


@pytest.mark.parametrize(
    ("draft", "facts"),
    [
        ("The county pays £9.6 million of the cost of the quay.", [("£9.6 million", "share")]),
        ("The county's share of the cost of the quay is £9.6 million.", [("£9.6 million", "share")]),
        ("The quay will cost £46.1 million.", [("£46.1 million", "cost")]),
        ("The quay will cost £46.1 million, of which the county pays £6.9 million.", [("£46.1 million", "cost")]),
        ("The quay will cost £41.6 million, and the county pays £9.6 million of it.", [("£9.6 million", "share")]),
    ],
)
def test_it_is_held_to_the_one_that_its_sentence_speaks_of(draft: str, facts: list[tuple[str, str]]) -> None:
    assert held_to(draft, PACK) == facts


def test_where_neither_is_told_nearer_it_is_held_to_none() -> None:
    rivals = harbour(
        {"id": "one", "statement": "The red boat has 40 oars.", "cues": [["boat"], ["oars"]]},
        {"id": "two", "statement": "The blue boat has 60 oars.", "cues": [["boat"], ["oars"]]},
    )
    assert held_to("The boat has 90 oars.", rivals) == []
    assert held_to("The red boat has 90 oars.", rivals) == [("90", "one")]
