"""Dates, spans of days and years, what tells a year from an amount, and which dates can be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.language.figures.dates import compatible

if TYPE_CHECKING:
    from tests.language.figures.conftest import Read

DATES = [
    ("on 23 June 2025", "23 June 2025", "2025-06-23", None),
    ("on June 23, 2025", "June 23, 2025", "2025-06-23", None),
    ("on the 23rd of June 2025", "the 23rd of June 2025", "2025-06-23", None),
    ("on June the 23rd", "June the 23rd", "XXXX-06-23", None),
    ("on June 23", "June 23", "XXXX-06-23", None),
    ("on Dec. 31, 1994", "Dec. 31, 1994", "1994-12-31", None),
    ("the twenty-third of June", "the twenty-third of June", "XXXX-06-23", None),
    ("in February 2022", "February 2022", "2022-02", None),
    ("on 2025-06-23", "2025-06-23", "2025-06-23", None),
    ("on 23/06/2025", "23/06/2025", "2025-06-23", None),
    ("on 06/23/2025", "06/23/2025", "2025-06-23", None),
    ("on 23.06.2025", "23.06.2025", "2025-06-23", None),
    ("on 05/06/2025", "05/06/2025", "2025", None),
    ("June 24-25", "June 24-25", "XXXX-06-24", "XXXX-06-25"),
    ("24 and 25 June", "24 and 25 June", "XXXX-06-24", "XXXX-06-25"),
    ("the 24th and 25th of July", "the 24th and 25th of July", "XXXX-07-24", "XXXX-07-25"),
    ("24–25 June 2025", "24–25 June 2025", "2025-06-24", "2025-06-25"),
    ("from 24 to 26 June", "from 24 to 26 June", "XXXX-06-24", "XXXX-06-26"),
    ("between 24 and 26 June", "between 24 and 26 June", "XXXX-06-24", "XXXX-06-26"),
    ("June 24 to July 2, 2025", "June 24 to July 2, 2025", "2025-06-24", "2025-07-02"),
    ("24 June to 2 July", "24 June to 2 July", "XXXX-06-24", "XXXX-07-02"),
    ("January 2019 to May 2019", "January 2019 to May 2019", "2019-01", "2019-05"),
    ("from April to June 2017", "from April to June 2017", "2017-04", "2017-06"),
    ("in Dec-2018", "Dec-2018", "2018-12", None),
    ("on 11/20 and", "11/20", "XXXX-11-20", None),
    ("next Friday 20/11", "20/11", "XXXX-11-20", None),
    ("29 February 2024", "29 February 2024", "2024-02-29", None),
]
YEARS = [
    ("in 2014", "2014", "2014", None),
    ("Shipyards burnt in 1066.", "1066", "1066", None),
    ("Shipyards closed in 1789.", "1789", "1789", None),
    ("In 2014 allies agreed.", "2014", "2014", None),
    ("the 2019 review", "2019", "2019", None),
    ("Merck's 2018 sales", "2018", "2018", None),
    ("in mid-2014", "2014", "2014", None),
    ("the 1990s", "1990s", "199X", None),
    ("2025-26", "2025-26", "2025", "2026"),
    ("2025/26", "2025/26", "2025", "2026"),
    ("2014–2018", "2014–2018", "2014", "2018"),
    ("between 2014 and 2017", "between 2014 and 2017", "2014", "2017"),
    ("by 2014-06", "2014-06", "2014-06", None),
]


@pytest.mark.parametrize(("prose", "text", "value", "high"), DATES + YEARS)
def test_a_date(read: Read, prose: str, text: str, value: str, high: str | None) -> None:
    (figure,) = read(prose)
    assert (figure.kind, figure.text, figure.value, figure.high) == ("date", text, value, high)
    assert figure.unit is None


@pytest.mark.parametrize(
    ("prose", "text"),
    [("Between 1939 and 1945 millions died.", "Between 1939 and 1945"), ("In 2014 thousands died.", "2014")],
)
def test_a_year_before_a_vague_number(read: Read, prose: str, text: str) -> None:
    figure = read(prose)[0]
    assert (figure.kind, figure.text) == ("date", text)


@pytest.mark.parametrize(
    ("prose", "dates"),
    [
        ("on June 3 and 17, 2025", [("June 3", "2025-06-03"), ("17, 2025", "2025-06-17")]),
        ("on 3, 9 and 17 May", [("3", "XXXX-05-03"), ("9", "XXXX-05-09"), ("17 May", "XXXX-05-17")]),
        (
            "on the 3rd, 9th, 12th and 17th of May 2025",
            [("3rd", "2025-05-03"), ("9th", "2025-05-09"), ("12th", "2025-05-12"), ("17th of May 2025", "2025-05-17")],
        ),
        ("on June 4, 11, and 18.", [("June 4", "XXXX-06-04"), ("11", "XXXX-06-11"), ("18", "XXXX-06-18")]),
        ("on June 3, 10 and 12 boats sank", [("June 3", "XXXX-06-03"), ("10", 10), ("12", 12)]),
        ("on 12, 9 and 17 May", [("12", 12), ("9", "XXXX-05-09"), ("17 May", "XXXX-05-17")]),
        ("on 3, 9 and 31 June", []),
    ],
)
def test_dates_that_share_a_month(read: Read, prose: str, dates: list[tuple[str, str | float]]) -> None:
    assert [(figure.text, figure.value) for figure in read(prose)] == dates


@pytest.mark.parametrize(
    ("prose", "qualifier"),
    [
        ("by 2035", "at most"),
        ("until the end of May 2035", "at most"),
        ("by fiscal 2035", "at most"),
        ("by the end of the financial year 2035", "at most"),
        ("in fiscal 2035", "exactly"),
        ("a 2035 deadline", "at most"),
        ("the deadline of the end of 2035", "at most"),
        ("They moved the deadline to 2035.", "at most"),
        ("The deadline for bids is 31 March 2035.", "at most"),
        ("Deadline for bids: 2035", "at most"),
        ("2035 – the year by which the pier is to stand", "at most"),
        ("2035: the date by which the pier is to stand", "at most"),
        ("2035 is the deadline.", "at most"),
        ("2035. The year by which the pier is to stand", "at most"),
        ("The ports' goal for 2035", "at most"),
        ("5% of the catch, promised by the ports for 2035", "at most"),
        ("5% of the catch, promised for 2035", "at most"),
        ("A pier was promised for 2035.", "exactly"),
        ("5% of the catch for 2035", "exactly"),
        ("It fell in 2035. The deadline had passed.", "exactly"),
        ("2035 – the year in which the pier fell", "exactly"),
        ("2035, the year of the fair", "exactly"),
        ("The deadline was agreed in 2035.", "exactly"),
        ("the deadline for the 2035 meeting", "exactly"),
        ("They missed the deadline. It is 2035.", "exactly"),
    ],
)
def test_a_deadline(read: Read, prose: str, qualifier: str) -> None:
    (figure,) = (each for each in read(prose) if each.kind == "date")
    assert figure.qualifier == qualifier


@pytest.mark.parametrize("prose", ["31 June 2025", "February 30, 2025", "29 February 2023", "2025-13-45", "45/13/2025"])
def test_a_day_that_does_not_exist_is_no_figure(read: Read, prose: str) -> None:
    assert read(prose) == ()


@pytest.mark.parametrize(
    ("prose", "text"),
    [
        ("more than 2014 boats", "2014"),
        ("2000 people came", "2000"),
        ("They sent 2000 boats.", "2000"),
        ("It cost $2014.", "$2014"),
        ("It cost 2014₹ then.", "2014₹"),
        ("They paid 2014¥ for it.", "2014¥"),
        ("2014 km away", "2014 km"),
    ],
)
def test_four_digits_that_are_an_amount(read: Read, prose: str, text: str) -> None:
    (figure,) = read(prose)
    assert figure.kind != "date"
    assert figure.text == text


@pytest.mark.parametrize("prose", ["You may 5 times ask.", "They march 20 miles.", "In March 20 people came."])
def test_a_month_that_is_a_word(read: Read, prose: str) -> None:
    assert [figure.kind for figure in read(prose) if figure.kind == "date"] == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2025-06-24", "XXXX-06-24", True),
        ("2025-06-24", "2025-06", True),
        ("2025-06-24", "2025", True),
        ("XXXX-06-24", "2025", True),
        ("1994", "199X", True),
        ("2025-06-24", "2025-07", False),
        ("XXXX-06-24", "XXXX-06-25", False),
        ("2014", "2015", False),
        ("1989", "199X", False),
        ("2014", "14", False),
    ],
)
def test_dates_that_can_be_the_same(one: str, other: str, expected: bool) -> None:
    assert compatible(one, other) is expected
    assert compatible(other, one) is expected
