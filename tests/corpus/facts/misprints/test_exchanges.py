"""Figures of two names that have changed places in a sentence."""

from __future__ import annotations

import pytest

import onrecord
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "larch", "statement": "Larch landed 98 tonnes of herring in 2024."},
    {"id": "skerry", "statement": "Skerry landed 640 tonnes of herring in 2024."},
    {"id": "profit", "statement": "The Moll Yard made an operating profit of £1.12m."},
    {"id": "debt", "statement": "The Orran Yard made a net profit of £486,000."},
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


def test_the_message_says_to_whom_a_figure_is_given() -> None:
    draft = onrecord.parse("Skerry's herring came to 98 tonnes, Larch's to 640 tonnes.")
    one, other = onrecord.check(draft, onrecord.load_rules(PACK))
    assert one.message == "98 tonnes is given to Skerry here; on record: Larch landed 98 tonnes of herring in 2024."
    assert other.message == "640 tonnes is given to Larch here; on record: Skerry landed 640 tonnes of herring in 2024."
