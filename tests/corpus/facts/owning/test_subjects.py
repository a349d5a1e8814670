"""Figures of a part of what a fact is of, of somebody else's, or of what has only been done so far."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from tests.corpus.facts.harbour import harbour

FACTS: list[dict[str, Any]] = [
    {
        "id": "length",
        "statement": "The Route 9 extension is 7.6 kilometres long.",
        "cues": [["Route 9", "bus extension"], ["long", "length"]],
    },
    {
        "id": "reserve",
        "statement": "The reserve in the Route 9 budget is 15%.",
        "cues": [["reserve"], ["Route 9", "budget"]],
    },
    {
        "id": "term",
        "statement": "Ada Vance's term ends on January 20.",
        "cues": [["term ends"], ["Vance"]],
    },
    {
        "id": "guards",
        "statement": "At least 64 guards will be hired for Route 9.",
        "cues": [["Route 9", "extension"], ["guards"], ["hire", "hired"]],
    },
]
PACK = harbour(*FACTS)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The bus extension is 6.7 km long.", ["6.7 km"]),
        ("Route 9 is 6.7 kilometres long.", ["6.7 kilometres"]),
        ("The reserve in the Route 9 budget is 51%.", ["51%"]),
        ("The reserve in Route 9’s budget is 51%.", ["51%"]),
        ("The port will hire 46 guards for Route 9.", ["46"]),
        ("Bergen’s bus extension is 4 km long.", []),
        ("The old part of Route 9 is 11.2 kilometres long.", []),
        ("The western half of Route 9 is 3.1 kilometres long.", []),
        ("They closed one half of Route 9 today: the bus extension is 6.7 kilometres long.", ["6.7 kilometres"]),
        ("The reserve in Route 2’s budget was 8%.", []),
        ("Ada Vance was there.\n\nPeter Moll's second term ends on 13 May.", []),
        ("Ada Vance was there. The mayor's term ends on January 22.", ["January 22"]),
        ("Ada Vance's second term ends on January 22.", ["January 22"]),
        ("The port has hired 35 guards for Route 9 so far.", []),
        ("To date the port has hired 35 guards for Route 9.", []),
    ],
)
def test_whose_a_figure_is(draft: str, words: list[str]) -> None:
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(PACK))
    assert [each.text for each in found] == words
