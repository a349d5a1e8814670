"""Whether a draft's figure agrees with the one on record."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.agreement import agrees, comparable, other_base
from onrecord.corpus.facts.known import read_figures
from onrecord.model import Figure


def figure(text: str) -> Figure:
    (found,) = read_figures(text)
    return found


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("4.12%", "4.12%"),
        ("4.1 per cent", "4.12%"),
        ("4%", "4.12%"),
        ("about 4%", "4.12%"),
        ("nearly half", "46%"),
        ("more than 4%", "4.12%"),
        ("nearly 4%", "3.9%"),
        ("up to $35bn", "up to $35 billion"),
        ("$35 billion", "up to $35 billion"),
        ("$35bn", "US$35 billion"),
        ("35bn USD", "$35 billion"),
        ("A$35bn", "$35 billion"),
        ("$75 a barrel", "$75"),
        ("$75 a barrel", "$75 per barrel"),
        ("5% a year", "5%"),
        ("40 hours a week", "40 hours"),
        ("58 years old", "aged 58"),
        ("twelve months", "a year"),
        ("in a quarter", "in three months"),
        ("treble the output", "three times the output"),
        ("twenty-three members", "23 members"),
        ("24 June", "June 24, 2025"),
        ("June 24-25", "24 and 25 June 2025"),
        ("at least 20 members", "23 members"),
        # Rounded off, and said to be.
        ("about 200 members", "212 members"),
        ("some two hundred members", "212 members"),
        ("around 20 million members", "21.4 million members"),
        # To thousands or hundreds it need not be said.
        ("18,000 members", "18,400 members"),
        ("2,800 members", "2,840 members"),
        # In another unit, rounded twice.
        ("111 metres", "363 feet"),
        ("110 metres", "363 feet"),
        ("10 km", "6 miles"),
        ("more than 111 metres", "363 feet"),
        # A share in words.
        ("90% of members", "nine in ten members"),
        ("one in five members", "20%"),
    ],
)
def test_agrees(ours: str, theirs: str) -> None:
    assert comparable(figure(ours), figure(theirs))
    assert agrees(figure(ours), figure(theirs))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("4.2 per cent", "4.12%"),
        ("nearly 4%", "4.12%"),
        # Of a share few points are left out.
        ("nearly nine in ten", "83%"),
        ("about 5%", "4.12%"),
        ("at least $35bn", "up to $35 billion"),
        ("€35bn", "$35bn"),
        ("A$35bn", "US$35bn"),
        ("35bn pounds", "$35bn"),
        ("$80 a barrel", "$75 per barrel"),
        ("41 hours a week", "40 hours"),
        ("$3.5bn", "$35bn"),
        ("two years", "a year"),
        ("twice as much", "three times as much"),
        ("20 members", "23 members"),
        ("more than 30 members", "23 members"),
        ("about 200 members", "249 members"),
        ("about 4.0%", "4.4%"),
        ("1,400 members", "1,350 members"),
        ("20,000 members", "18,400 members"),
        ("18,100 members", "18,400 members"),
        ("nearly 200 members", "212 members"),
        ("101 metres", "363 feet"),
        ("300 tons", "300 tonnes"),
        ("80% of members", "nine in ten members"),
        ("14 June", "June 24, 2025"),
        ("24 July", "June 24, 2025"),
    ],
)
def test_contradicts(ours: str, theirs: str) -> None:
    assert not agrees(figure(ours), figure(theirs))


@pytest.mark.parametrize(
    ("tolerance", "ours", "agree"),
    [("exact", "4%", False), ("rounding", "4%", True), ("5%", "4.3%", True), ("5%", "4.4%", False), ("0.5", "4.6%", True)],
)
def test_tolerance(tolerance: str, ours: str, agree: bool) -> None:
    assert agrees(figure(ours), figure("4.12%"), tolerance) is agree


@pytest.mark.parametrize(("ours", "theirs"), [("4%", "4 members"), ("3 metres", "3 months"), ("4%", "4 percentage points")])
def test_figures_of_different_kinds_are_not_compared(ours: str, theirs: str) -> None:
    assert not comparable(figure(ours), figure(theirs))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("$240,000 a year", "$20,000 a month"),
        ("5% a month", "5% a year"),
        ("2 percentage points", "2%"),
        ("4 hours a day", "20 hours a week"),
    ],
)
def test_not_to_be_compared(ours: str, theirs: str) -> None:
    assert not comparable(figure(ours), figure(theirs))


@pytest.mark.parametrize("base", ["economy", "economic output", "national income", "output", "GDP"])
def test_what_an_economy_makes_has_several_names(base: str) -> None:
    assert not other_base(figure(f"4.12% of {base}"), figure("4.12% of GDP"))
    assert other_base(figure(f"4.12% of {base}"), figure("4.12% of the budget"))
