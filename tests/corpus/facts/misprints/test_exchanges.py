"""Figures of two names that have changed places in a sentence."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.fixes import apply
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "larch", "statement": "Larch landed 98 tonnes of herring in 2024."},
    {"id": "skerry", "statement": "Skerry landed 640 tonnes of herring in 2024."},
    {"id": "profit", "statement": "The Moll Yard made an operating profit of £1.12m."},
    {"id": "debt", "statement": "The Orran Yard made a net profit of £486,000."},
    {"id": "income", "statement": "Moll Ferries had an income of £41.8m in 2025."},
    {"id": "wages", "statement": "Moll Ferries spent £36.9m on wages in 2025."},
    {"id": "may", "statement": "Moll Ferries may burn at most 48 tonnes of oil a week."},
    {"id": "burnt", "statement": "Moll Ferries burnt 67 tonnes of oil a week in May 2024."},
    {"id": "lost-2024", "statement": "Four boats of Moll Ferries were lost in 2024."},
    {"id": "lost-2023", "statement": "Seven boats of Moll Ferries were lost in 2023."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Larch landed 640 tonnes of herring and Skerry 98 tonnes.", ["640 tonnes", "98 tonnes"]),
        ("Skerry's herring came to 98 tonnes through August, and Larch's to 640 tonnes.", ["98 tonnes", "640 tonnes"]),
        (
            "The Moll Yard made an operating profit of £486,000 and the Orran Yard a net profit of £1.12m.",
            ["£486,000", "£1.12m"],
        ),
        ("On an income of £36.9m in 2025, its books show, Moll Ferries paid £41.8m in wages.", ["£36.9m", "£41.8m"]),
        ("In 2023 four boats of Moll Ferries were lost, in 2024 seven boats.", ["four", "seven"]),
        # In one sentence and the next, told apart by a bound.
        (
            "Moll Ferries may burn at most 67 tonnes of oil a week. In May 2024 it burnt 48 tonnes a week.",
            ["67 tonnes", "48 tonnes"],
        ),
        ("Moll Ferries may burn at most 48 tonnes of oil a week. In May 2024 it burnt 67 tonnes a week.", []),
        ("Moll Ferries paid £36.9m in wages, on an income of £41.8m.", []),
        ("Of an income of £41.8m, Moll Ferries spent £36.9m on wages.", []),
        ("In 2024 four boats of Moll Ferries were lost, in 2023 seven.", []),
        ("In 2023 four buoys of Moll Ferries were lost, in 2024 seven buoys, and boats as well.", []),
        # Right; only one of them wrong; another name; no word of either statement; denied.
        ("Larch landed 98 tonnes of herring and Skerry 640 tonnes.", []),
        ("Larch was small, and Skerry landed 98 tonnes of cod and Bergen 640 tonnes.", []),
        ("Larch has 640 tonnes of steel and Skerry 98 tonnes.", []),
        ("It is not true that Larch landed 640 tonnes of herring and Skerry 98 tonnes.", []),
        ("Larch landed 98 tonnes of herring, and Skerry had 98 tonnes of ice for 640 tonnes of it.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


def test_the_message_says_so_and_the_fixes_put_both_back() -> None:
    text = "Skerry's herring came to 98 tonnes, Larch's to 640 tonnes."
    one, other = onrecord.check(onrecord.parse(text), onrecord.load_rules(PACK))
    assert one.message == "“98 tonnes” has changed places with another figure: Skerry landed 640 tonnes of herring in 2024."
    mended = apply(text, [edit for found in (one, other) for edit in found.fixes[0].edits])
    assert mended == "Skerry's herring came to 640 tonnes, Larch's to 98 tonnes."
