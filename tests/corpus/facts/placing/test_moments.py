"""A figure of a month, a day or another part of a year is not that of the year."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.placing.moments import moments
from tests.corpus.facts.harbour import Fact, flagged, harbour

PACK = harbour(
    {
        "id": "ferry",
        "statement": "Ferries carried 640,000 passengers to Skerry in 2024.",
        "when": "2024",
        "cues": [["ferries", "ferry"], ["passengers"], ["Skerry"]],
    },
    {
        "id": "spill",
        "statement": "The Larch spill fouled 84 kilometres of beach.",
        "cues": [["Larch spill"], ["fouled"], ["beach"]],
    },
    {
        "id": "fair",
        "statement": "The Lund fair drew 48,500 guests in the summer of 2024.",
        "cues": [["Lund fair"], ["guests"], ["drew"]],
    },
    {
        "id": "mine",
        "statement": "The Bergen mine dug 18,600 tonnes of copper between January and June 2024.",
        "cues": [["Bergen mine"], ["copper"], ["dug"]],
    },
    {
        "id": "pledge",
        "statement": "The ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "agreed", "committed", "land", "landed"], ["catch", "ports"]],
    },
    {
        "id": "pilots",
        "statement": "14 pilots crossed the strait.",
        "cues": [["pilots"], ["crossed"], ["strait"], ["ever", "only", "sailing ships"]],
    },
    {
        "id": "fee",
        "statement": "The Bank of Moss cut its fee to 2.25%.",
        "cues": [["Bank of Moss"], ["fee"], ["cut", "lowered"]],
    },
    {
        "id": "berths",
        "statement": "The port of Hald has 212 berths.",
        "cues": [["port"], ["Hald"], ["berths"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Ferries carried 91,000 passengers to Skerry in July.", []),
        ("Ferries carried 91,000 passengers to Skerry in July 2024.", []),
        ("In August alone ferries carried 120,000 passengers to Skerry.", []),
        ("By the end of March ferries had carried 70,000 passengers to Skerry.", []),
        ("On May 4 ferries carried 9,100 passengers to Skerry.", []),
        ("On their busiest day ferries carried 9,100 passengers to Skerry.", []),
        ("Last Friday ferries carried 8,300 passengers to Skerry.", []),
        ("In the first quarter ferries carried 60,000 passengers to Skerry.", []),
        ("Over the Christmas week ferries carried 30,000 passengers to Skerry.", []),
        ("At Christmas ferries carried 60,000 passengers to Skerry.", []),
        ("Ferries carried 9,100 passengers to Skerry that Saturday.", []),
        ("On the day of the fair ferries carried 9,100 passengers to Skerry.", []),
        ("Within 48 hours the Larch spill had fouled 12 kilometres of beach.", []),
        ("The Larch spill had fouled 12 kilometres of beach by June 3.", []),
        ("On its first day the Larch spill fouled 9 kilometres of beach.", []),
        ("The Lund fair drew 31,000 guests on its last weekend.", []),
        ("The Bergen mine dug 3,100 tonnes of copper in April.", []),
        # Another year than the statement's.
        ("The Lund fair drew 31,000 guests in the summer of 2022.", []),
        ("The Lund fair drew 48,500 guests in the summer of 2022.", ["2022"]),
        # The whole time, or when it was only said.
        ("Ferries carried 460,000 passengers to Skerry.", ["460,000"]),
        ("Ferries carried 460,000 passengers to Skerry, the port said on Monday.", ["460,000"]),
        ("On Monday the port said that ferries carried 460,000 passengers to Skerry.", ["460,000"]),
        ("The port reported in January that ferries carried 460,000 passengers to Skerry.", ["460,000"]),
        ("The Larch spill, which began in May, fouled 48 kilometres of beach.", ["48 kilometres"]),
        ("The Lund fair drew 45,800 guests in the summer of 2024.", ["45,800"]),
        ("The Lund fair drew 45,800 guests this summer.", ["45,800"]),
        ("The Bergen mine dug 16,800 tonnes of copper between January and June 2024.", ["16,800 tonnes"]),
        ("By June the Bergen mine dug 16,800 tonnes of copper.", ["16,800 tonnes"]),
        ("Ferries carried 460,000 passengers to Skerry in the same twelve months of 2024.", ["460,000"]),
        ("Over the same twelve days ferries carried 91,000 passengers to Skerry.", []),
        # When something was agreed is not when it is so.
        ("Last summer the ports promised to land 4% of the catch by 2035.", ["4%"]),
        ("In June the ports agreed to land 4% of the catch by 2035.", ["4%"]),
        ("In June the ports landed 4% of the catch.", []),
        # All that there are, of which a time picks one.
        ("In June 1972 she became the tenth of the 16 pilots who crossed the strait in sailing ships.", ["16"]),
        ("In June 1972 she was one of only 16 pilots who ever crossed the strait.", ["16"]),
        ("In June 1972 16 pilots crossed the strait in sailing ships.", []),
        # What is so after the fact's own event is so now.
        ("After Thursday's cut the fee of the Bank of Moss is 2.75%.", ["2.75%"]),
        ("Before Thursday's cut the fee of the Bank of Moss was 2.75%.", []),
        ("After Thursday's storm the port of Hald has 180 berths.", []),
        # What will be is of another time than what is.
        ("They found £12m for the port of Hald, which has 240 berths and is due to reopen in May 2027.", ["240"]),
        ("The port of Hald let 180 berths and closed the rest in May.", []),
        # A month before a number is no day.
        ("In June 40 berths of the port of Hald were closed.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


def test_two_things_wrong_are_another_thing() -> None:
    fact: Fact = {
        "id": "hot",
        "statement": "Port Aven reached 104 degrees Fahrenheit on August 2, 2024.",
        "cues": [["Port Aven"], ["reached"], ["degrees"]],
    }
    assert flagged("Port Aven reached 99 degrees Fahrenheit on August 3, 2024.", harbour(fact)) == []
    assert flagged("Port Aven reached 99 degrees Fahrenheit on August 2, 2024.", harbour(fact)) == ["99 degrees Fahrenheit"]


def test_a_year_beside_a_sum_where_the_next_sentence_is_right() -> None:
    strike: Fact = {"id": "s", "statement": "The dock strike cost Lund $23 million.", "cues": [["strike"], ["cost"], ["Lund"]]}
    before = "In 2019 ($9 million) a strike cost Lund less."
    assert flagged(f"{before} The dock strike cost Lund $23 million.", harbour(strike)) == []
    assert flagged("A strike cost Lund $9 million.", harbour(strike)) == ["$9 million"]


@pytest.mark.parametrize(
    ("prose", "months"),
    [
        ("in June, on 3 July 2024 and by mid-August", [{"06"}, {"07"}, {"08"}]),
        ("between February 3 and August 31, 2024", [{"02", "08"}]),
        ("in the year to March 2024", []),
        ("in 2024", []),
        ("He may march.", []),
    ],
)
def test_months(prose: str, months: list[set[str]]) -> None:
    assert [set(each.months) for each in moments(prose)] == months
