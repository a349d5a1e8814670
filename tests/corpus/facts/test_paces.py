"""Figures at another pace than the one on record: so much a day, a week, a month."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from onrecord.corpus.facts.match import compare_figures
from tests.corpus.facts.harbour import harbour

FACTS: list[dict[str, Any]] = [
    {
        "id": "clinic",
        "statement": "The clinic is open for 96 hours a week.",
        "cues": [["clinic"], ["open", "opens"]],
    },
    {"id": "library", "statement": "The Larch library is open for 72 hours a week."},
    {"id": "ferry", "statement": "The Moll ferry replaces 1,200 car journeys every day."},
]
PACK = harbour(*FACTS)


@pytest.mark.parametrize(
    ("draft", "compared"),
    [
        ("The clinic is open for 96 hours a week.", {"96 hours": True}),
        ("The clinic is open for 96 hours every week.", {"96 hours": True}),
        ("The clinic is open for 69 hours a week.", {"69 hours": False}),
        ("The Larch library is open for 72 hours a week.", {"72 hours": True}),
        ("The Larch library is open for 27 hours a week.", {"27 hours": False}),
        ("The Moll ferry replaces 1,200 car journeys a day.", {"1,200": True}),
        ("The Moll ferry replaces 2,100 car journeys every day.", {"2,100": False}),
        # At another pace it is not the number on record, and what it comes to is not reckoned.
        ("The clinic is open for 96 hours a month.", {}),
        ("The Larch library is open for 72 hours a month.", {}),
        ("The Moll ferry replaces 1,200 car journeys every month.", {}),
        ("The clinic is open for 16 hours a day, six days a week.", {}),
        ("The Larch library is open for 12 hours a day, six days a week.", {}),
    ],
)
def test_paces(draft: str, compared: dict[str, bool]) -> None:
    found = compare_figures(onrecord.parse(draft), onrecord.load_rules(PACK).facts)
    assert {each.figure.text: each.agrees for each in found} == compared
