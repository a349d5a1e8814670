"""Counts with the noun they count, what a percentage is a share of, multiples, and ordinals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.language.figures.nouns import singular

if TYPE_CHECKING:
    from tests.language.figures.conftest import Read


@pytest.mark.parametrize(
    ("prose", "counts"),
    [
        ("23 members met it", [("23", "member")]),
        ("which only 23 alliance members met", [("23", "member")]),
        ("twenty-one allies", [("twenty-one", "ally")]),
        ("Only 23 of the alliance's 32 members met it.", [("23", "member"), ("32", "member")]),
        ("14 first-team players left", [("14", "player")]),
        ("two of the pilots' three children", [("two", "child"), ("three", "child")]),
        ("13 people and one person", [("13", "people"), ("one", "people")]),
        ("a 32-member club", [("32", "member")]),
        ("a 2,000-strong force", [("2,000", None)]),
        ("a 2,000-strong force waits", [("2,000", None)]),
        ("six crew and two crew members", [("six", "crew"), ("two", "member")]),
        ("0.3 points", [("0.3", "point")]),
        ("31 Abrams tanks", [("31", "tank")]),
        ("18 Leopard 2 tanks", [("18", "tank")]),
        ("gave Ukraine 300 tanks", [("300", "tank")]),
        ("11 more F-35A jets", [("11", "jet")]),
        ("11 F-35s", [("11", None)]),
        ("20 UH-60M Black Hawk helicopters", [("20", "helicopter")]),
        ("5m-10m people", [("5m-10m", "people")]),
        ("3 of the 4 million doses", [("3", "dose"), ("4 million", "dose")]),
        ("Only one pilot left.", [("one", "pilot")]),
        ("the 12 page report", [("12", "page")]),
        ("a three course meal", [("three", "course")]),
        ("4.3M digital and physical sales", [("4.3M", "sale")]),
        ("two new 737 Max jets", [("two", "jet")]),
        ("58 Fortune 500 companies", [("58", "company")]),
        ("124 COVID-19 cases", [("124", "case")]),
        ("18 Killed in Harbour Blasts", [("18", None)]),
        ("Losses could top 20.", [("20", None)]),
        ("He sold 12 yesterday and left.", [("12", None)]),
        ("Of 650 MPs, 220 left.", [("650", "mp"), ("220", None)]),
        ("30 x 20 and masts", [("30", None), ("20", None)]),
        ("3,000 police officers", [("3,000", "officer")]),
        ("30-odd ships", [("30", "ship")]),
        ("5,000 or more troops", [("5,000", "troops")]),
        ("3,200 times", [("3,200", "time")]),
        ("two new 500lb bombs", [("two", "bomb"), ("500lb", "pound")]),
        ("four-, five- and six-cylinder engines", [("four", "cylinder"), ("five", "cylinder"), ("six", "cylinder")]),
        ("Index fell to 13176", [("13176", None)]),
        ("About 1,000 come from afar.", [("1,000", None)]),
        ("one headline", [("one", "headline")]),
        ("in one letter Friday", [("one", "letter")]),
        ("four plain-clothes NYPD officers", [("four", "officer")]),
        ("They called 200 witnesses.", [("200", "witness")]),
        ("They called 200 more.", [("200", None)]),
        ("in two rounds 12 fell", [("two", "round"), ("12", None)]),
        ("killed 5 in the morning rush", [("5", None)]),
        ("11 grandchildren", [("11", "grandchild")]),
        ("35m users", [("35m", "user")]),
        ("2,000 sports cars", [("2,000", "car")]),
        ("nine sports", [("nine", "sport")]),
        ("keeping 50—instantly", [("50", None)]),
        ("a six-quarter run", [("six", "quarter")]),
        ("two quarters of growth", [("two", "quarter")]),
        ("in the first three quarters of it", [("three", "quarter")]),
        ("the 400m hurdles", [("400m", "metre")]),
    ],
)
def test_what_is_counted(read: Read, prose: str, counts: list[tuple[str, str | None]]) -> None:
    assert [(figure.text, figure.unit) for figure in read(prose)] == counts


@pytest.mark.parametrize(
    ("prose", "of"),
    [
        ("5% of GDP by then", "GDP"),
        ("5% of their national budgets by then", "national budgets"),
        ("5 per cent of its gross domestic product", "gross domestic product"),
        ("a 5% GDP target", "GDP"),
        ("a 2% NATO target", None),
        ("two-thirds of the pilots said so", "pilots"),
        ("5% more", None),
    ],
)
def test_what_a_share_is_of(read: Read, prose: str, of: str | None) -> None:
    assert read(prose)[0].of == of


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("members", "member"),
        ("allies", "ally"),
        ("boxes", "box"),
        ("losses", "loss"),
        ("houses", "house"),
        ("viruses", "virus"),
        ("servicemen", "serviceman"),
        ("schoolchildren", "schoolchild"),
        ("diagnoses", "diagnosis"),
        ("regimen", "regimen"),
        ("aircraft", "aircraft"),
        ("gas", "gas"),
        ("measles", "measles"),
        ("christmases", "christmas"),
        ("buses", "bus"),
        ("lenses", "lens"),
        ("politics", "politics"),
        ("critics", "critic"),
    ],
)
def test_singulars(noun: str, expected: str) -> None:
    assert singular(noun) == expected


@pytest.mark.parametrize(
    ("prose", "text", "value"),
    [
        ("three times as much ore", "three times", 3),
        ("twice as loud", "twice", 2),
        ("twice as much ore", "twice", 2),
        ("Output doubled.", "doubled", 2),
        ("more than double the load", "double", 2),
        ("Output trebled.", "trebled", 3),
        ("a sixfold rise", "sixfold", 6),
        ("a 10-fold rise", "10-fold", 10),
        ("3x faster", "3x", 3),
        ("half as much ore", "half", 0.5),
        ("half as big as the ore", "half", 0.5),
        ("Output halved.", "halved", 0.5),
    ],
)
def test_a_multiple(read: Read, prose: str, text: str, value: float) -> None:
    (figure,) = read(prose)
    assert (figure.kind, figure.text, figure.value) == ("ratio", text, value)


@pytest.mark.parametrize(
    "prose",
    [
        "She scored twice.",
        "She scored twice in the first half.",
        "She scored twice as United won.",
        "in the second half as goals rained",
        "He doubled down.",
        "a double bed",
        "the triple jump",
    ],
)
def test_what_multiplies_nothing(read: Read, prose: str) -> None:
    assert read(prose) == ()


@pytest.mark.parametrize(
    ("prose", "text", "value"),
    [
        ("the 32nd member", "32nd", 32),
        ("the twenty-first century", "twenty-first", 21),
        ("the three trillionth run", "three trillionth", 3e12),
        ("the one hundred twenty-fifth run", "one hundred twenty-fifth", 125),
        ("the one hundred and twenty-fifth run", "one hundred and twenty-fifth", 125),
        ("the third-largest port", "third", 3),
        ("a 19th-century port", "19th", 19),
        ("a nineteenth-century port", "nineteenth", 19),
        ("the 90th-minute goal", "90th", 90),
        ("a twentieth visit", "twentieth", 20),
        ("They hope for a second child.", "second", 2),
    ],
)
def test_an_ordinal(read: Read, prose: str, text: str, value: float) -> None:
    (figure,) = read(prose)
    assert (figure.kind, figure.text, figure.value) == ("ordinal", text, value)


@pytest.mark.parametrize(
    "prose",
    [
        "the first pilot",
        "a third-party app",
        "a 3rd-party app",
        "a fourth-quarter loss",
        "in the second half",
        "on Fifth Avenue",
        "West 23rd Street",
        "Third, we left.",
        "the final third of the pitch",
        "the second to last page",
        "a second later",
        "metres per second",
        "every third house",
    ],
)
def test_an_ordinal_that_tells_no_place(read: Read, prose: str) -> None:
    assert read(prose) == ()
