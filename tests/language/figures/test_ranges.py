"""Two amounts that make one figure, units that amounts share, and how exactly a figure is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.language.figures.conftest import Read


@pytest.mark.parametrize(
    ("prose", "text", "low", "high", "unit"),
    [
        ("between 10 and 20 boats", "between 10 and 20", 10, 20, "boat"),
        ("10–20 boats", "10–20", 10, 20, "boat"),
        ("15-22 miles per hour", "15-22 miles per hour", 15, 22, "mile per hour"),
        ("3.5 to 4 per cent", "3.5 to 4 per cent", 3.5, 4, "percentage"),
        ("from 4.8 to 4.7 percent", "from 4.8 to 4.7 percent", 4.8, 4.7, "percentage"),
        ("5%-6%", "5%-6%", 5, 6, "percentage"),
        ("$10 to $15 billion", "$10 to $15 billion", 10e9, 15e9, "dollar"),
        ("£1-2m", "£1-2m", 1e6, 2e6, "pound sterling"),
        ("£1m-2m", "£1m-2m", 1e6, 2e6, "pound sterling"),
        ("from $5m to 7m", "from $5m to 7m", 5e6, 7e6, "dollar"),
        ("10km-15km", "10km-15km", 10, 15, "kilometre"),
        ("10°C-15°C", "10°C-15°C", 10, 15, "degree celsius"),
        ("for Labour 42-44%", "42-44%", 42, 44, "percentage"),
        ("up 2 to 15 million", "2 to 15 million", 2e6, 15e6, None),
        ("from $200 to $4 million", "from $200 to $4 million", 200, 4e6, "dollar"),
        ("four to five thousand boats", "four to five thousand", 4_000, 5_000, "boat"),
        ("one to two years", "one to two years", 1, 2, "year"),
        ("0-to-60-mph", "0-to-60-mph", 0, 60, "mile per hour"),
        ("pilots aged 16 to 24", "16 to 24", 16, 24, "year of age"),
        ("pilots aged 16-24", "16-24", 16, 24, "year of age"),
        ("pilots aged between 16 and 24", "between 16 and 24", 16, 24, "year of age"),
        ("between one and two hundred", "between one and two hundred", 1, 200, None),
        ("doors 10 through 20", "10 through 20", 10, 20, None),
        ("Crude gained $2 to $3.", "$2 to $3", 2, 3, "dollar"),
        ("from 1.3 kg to 0.4 kg", "from 1.3 kg to 0.4 kg", 1.3, 0.4, "kilogram"),
        ("1.3 kg to 0.4 kg", "1.3 kg to 0.4 kg", 1.3, 0.4, "kilogram"),
        ("from 450 sq ft up to 900 sq ft", "from 450 sq ft up to 900 sq ft", 450, 900, "square foot"),
        ("$10 to US$15", "$10 to US$15", 10, 15, "united states dollar"),
        ("between the tenth and the fifteenth", "between the tenth and the fifteenth", 10, 15, None),
        ("from 3rd to 5th", "from 3rd to 5th", 3, 5, None),
        ("above one quarter and below a half", "one quarter and below a half", 0.25, 0.5, None),
        ("between the ages of 16 and 24", "between the ages of 16 and 24", 16, 24, "year of age"),
        ("12- to 18-month pups", "12- to 18-month", 12, 18, "month"),
        ("10-20,000 boats", "10-20,000", 10_000, 20_000, "boat"),
        ("£20-30,000", "£20-30,000", 20_000, 30_000, "pound sterling"),
        ("10-20,500 boats", "10-20,500", 10, 20_500, "boat"),
        ("more than 10 but fewer than 20 boats", "10 but fewer than 20", 10, 20, "boat"),
        ("no more than 50 and no less than 20", "50 and no less than 20", 20, 50, None),
    ],
)
def test_a_range(read: Read, prose: str, text: str, low: float, high: float, unit: str | None) -> None:
    (figure,) = read(prose)
    assert (figure.text, figure.value, figure.high, figure.unit) == (text, low, high, unit)
    assert figure.qualifier == "exactly"


@pytest.mark.parametrize(
    ("prose", "values"),
    [
        ("two or three per cent", [(2, "percentage"), (3, "percentage")]),
        ("about 8 or $9", [(8, "dollar"), (9, "dollar")]),
        ("45 and 50 mg", [(45, "milligram"), (50, "milligram")]),
        ("3 or 4 million dollars", [(3e6, "dollar"), (4e6, "dollar")]),
        ("from 24.2 to 33-35 billion euros", [(24.2e9, "euro"), (33e9, "euro")]),
        ("280 million of the 1.5 billion shekels", [(280e6, "shekel"), (1.5e9, "shekel")]),
        ("3.9 million boats, up from 2.4 million", [(3.9e6, "boat"), (2.4e6, "boat")]),
        ("5%, down from 7", [(5, "percentage"), (7, "percentage")]),
        ("It fell to €5 million from 7 million.", [(5e6, "euro"), (7e6, "euro")]),
        ("It got €5 million from 7 million pilots.", [(5e6, "euro"), (7e6, "pilot")]),
        ("It fell 9,000 to 201,000.", [(9_000, None), (201_000, None)]),
        ("She threw £5 to 10 m away.", [(5, "pound sterling"), (10, "metre")]),
        ("It has 20 boats. Sales are up from 10.", [(20, "boat"), (10, None)]),
        ("the tenth and the fifteenth", [(10, None), (15, None)]),
        ("31, 24 and 12 per cent", [(31, "percentage"), (24, "percentage"), (12, "percentage")]),
        ("5, 7, and 9 million euros", [(5e6, "euro"), (7e6, "euro"), (9e6, "euro")]),
        ("won 12, 9 and 4 seats", [(12, "seat"), (9, "seat"), (4, "seat")]),
        ("two or three boats", [(2, "boat"), (3, "boat")]),
        ("It killed 12 and 9 boats sank.", [(12, None), (9, "boat")]),
        ("In 2010, 12 and 9 boats sank.", [("2010", None), (12, None), (9, "boat")]),
        ("pilots aged 22, 25 and 31", [(22, "year of age"), (25, "year of age"), (31, "year of age")]),
        ("a pilot aged 22 and 25 others", [(22, "year of age"), (25, None)]),
        ("Ann Ray, 22, 25 boats", [(22, "year of age"), (25, "boat")]),
        ("30 x 20 x 10 cm", [(30, "centimetre"), (20, "centimetre"), (10, "centimetre")]),
        ("Crude gained $1.15 to $78.", [(1.15, "dollar"), (78, "dollar")]),
        ("ended at 16,644, 16 per cent up", [(16_644, None), (16, "percentage")]),
        ("They lead 47 per cent to 41 per cent", [(47, "percentage"), (41, "percentage")]),
    ],
)
def test_a_unit_is_shared_over_a_joint_alone(read: Read, prose: str, values: list[tuple[float, str | None]]) -> None:
    assert [(figure.value, figure.unit) for figure in read(prose)] == values


@pytest.mark.parametrize(
    ("prose", "qualifier"),
    [
        ("more than 40 boats", "more than"),
        ("over 60 per cent", "more than"),
        ("a little over 4%", "more than"),
        ("for over two years", "more than"),
        ("over thirty years old", "more than"),
        ("fewer than 40 boats", "less than"),
        ("sub-300 sq m", "less than"),
        ("at least $35bn", "at least"),
        ("no fewer than 40 boats", "at least"),
        (">= 40", "at least"),
        ("5,000 or more", "at least"),
        ("200-plus boats", "at least"),
        ("about five hundred or more boats", "at least"),
        ("up to $35 billion", "at most"),
        ("as much as 5%", "at most"),
        ("no more than 40", "at most"),
        ("less than or equal to 40", "at most"),
        ("40 or fewer", "at most"),
        ("nearly 4 per cent", "nearly"),
        ("just under 4 per cent", "nearly"),
        ("almost a third of it", "nearly"),
        ("about 4%", "about"),
        ("some 40,000 boats", "about"),
        ("~80%", "about"),
        ("an estimated $50 million", "about"),
        ("30-odd boats", "about"),
        ("pilots over 65", "more than"),
        ("people over 65", "more than"),
        ("voters 65 and older", "at least"),
        ("pilots aged 12 or younger", "at most"),
        ("pilots aged 12 and under", "at most"),
        ("only 23 members", "exactly"),
        ("23 members", "exactly"),
        ("over three years", "exactly"),
        ("It went up to 4%", "exactly"),
        ("It rose above the 2% target.", "exactly"),
        ("It fell short of the 2% target.", "exactly"),
        ("more than a 5% rise", "more than"),
        ("his comment about 47 per cent", "exactly"),
    ],
)
def test_a_qualifier(read: Read, prose: str, qualifier: str) -> None:
    (figure,) = read(prose)
    assert figure.qualifier == qualifier


@pytest.mark.parametrize(
    ("prose", "lead"),
    [
        ("It is worth at least $35bn.", "at least"),
        ("It rose a little over 4%.", "a little over"),
        ("Up to 40 boats sank.", "Up to"),
        ("It is worth $35bn.", None),
        ("It is worth $35bn or more.", None),
        ("Only 40 boats sank.", None),
        ("Inflation over the year was 4%.", None),
    ],
)
def test_the_words_that_qualify_are_told(read: Read, prose: str, lead: str | None) -> None:
    (figure,) = read(prose)
    assert (prose[slice(*figure.lead)] if figure.lead else None) == lead
