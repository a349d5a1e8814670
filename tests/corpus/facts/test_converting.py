"""Measures in another unit than the one on record."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from tests.corpus.facts.harbour import harbour

FACTS: list[dict[str, Any]] = [
    {
        "id": "crane",
        "statement": "The Skerry crane is 363 feet tall.",
        "cues": [["Skerry crane"], ["tall", "high"]],
    },
    {"id": "mole", "statement": "The mole of Larch is 40 miles long."},
    {"id": "rope", "statement": "The Bergen rope weighs 300 tons."},
]
PACK = harbour(*FACTS)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The Skerry crane is 363 feet, or 101 metres, tall.", ["101 metres"]),
        ("The Skerry crane is 363 feet tall (about 101 metres).", ["101 metres"]),
        ("The Skerry crane is 101 metres tall.", ["101 metres"]),
        ("The mole of Larch is 40 miles (46 km) long.", ["46 km"]),
        ("The mole of Larch is 40 miles long, or 46 kilometres.", ["46 kilometres"]),
        ("The mole of Larch is 46 kilometres long.", ["46 kilometres"]),
        # Right, or rounded.
        ("The Skerry crane is 363 feet, or 111 metres, tall.", []),
        ("The Skerry crane is 363 feet tall (110 m).", []),
        ("The Skerry crane is 111 metres tall.", []),
        ("The mole of Larch is 40 miles (64 km) long.", []),
        ("The mole of Larch is 40 miles (about 60 km) long.", []),
        # About as much, and of something else.
        ("The Skerry crane is high and stands 120 metres from the sea.", []),
        ("The Skerry crane is tall: its shadow reaches 120 metres.", []),
        ("The Skerry crane is tall and stands on a hill that is 90 metres high.", []),
        ("A gull flew 150 metres high over the Skerry crane.", []),
        ("The hill behind the Skerry crane is 90 metres high.", []),
        ("The Skerry crane’s hill is 90 metres high.", []),
        ("The Skerry crane is 363 feet tall, 100 metres of it steel.", []),
        ("The Skerry crane is 363 feet tall, 90 metres wide.", []),
        ("The Skerry crane is 363 feet tall, or 90 metres at high tide.", []),
        ("The mole of Larch is 40 miles long, 40 kilometres of it in stone.", []),
        # No conversion: another thing, a unit of several sizes, a temperature.
        ("The Skerry crane is 363 feet tall and 12 metres wide.", []),
        ("The Skerry crane is tall enough to be seen 3 miles away.", []),
        ("The Bergen rope weighs 300 tons (330 tonnes).", []),
        ("At 8 degrees Celsius the Skerry crane, 363 feet tall, creaks.", []),
    ],
)
def test_conversions(draft: str, words: list[str]) -> None:
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(PACK))
    assert [each.text for each in found] == words
