"""What was so in a quarter, a half or so far is not what was so in the year, and the other way round."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.placing.year_parts import parts_of_year
from tests.corpus.facts.harbour import flagged, harbour

CUES = [["Esk"], ["docks"], ["tonnes"]]
YEAR = harbour({"id": "y", "statement": "The Esk docks handled 6.4 million tonnes in 2023.", "when": "2023", "cues": CUES})
QUARTER = harbour(
    {"id": "q", "statement": "The Esk docks handled 2.4 million tonnes in Q2 2023.", "when": "2023", "cues": CUES}
)


@pytest.mark.parametrize(
    ("prose", "parts"),
    [
        ("It sold 40 in Q3 and 90 in H1.", ["quarter 3", "half 1"]),
        ("It sold 40 in 3Q 2023, 60 in 2023Q4, and 90 in 1H 2023; a 3Q lens", ["quarter 3", "quarter 4", "half 1"]),
        ("The second half of 2023, the first quarter of the year, third-quarter sales", ["half 2", "quarter 1", "quarter 3"]),
        ("So far this year, in the year to date, by mid-year, halfway through the year", ["so far"] * 4),
        ("On the 4th, it rained; on the 12th floor it did not.", ["day"]),
        ("The first half of the match, a quarter of them, an H5 virus", []),
    ],
)
def test_parts(prose: str, parts: list[str]) -> None:
    assert [part for _, part in parts_of_year(prose)] == parts


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The Esk docks handled 4.6 million tonnes in 2023.", ["4.6 million tonnes"]),
        ("The Esk docks handled 1.5 million tonnes in Q3.", []),
        ("The Esk docks handled 3.3 million tonnes in the second half of 2023.", []),
        ("On the 4th, the Esk docks handled 40,000 tonnes.", []),
        ("Year to date, the Esk docks have handled 5.2 million tonnes.", []),
        ("By mid-year the Esk docks had handled 2.9 million tonnes.", []),
        ("In the first nine months of 2023 the Esk docks handled 4.9 million tonnes.", []),
    ],
)
def test_of_a_year(draft: str, words: list[str]) -> None:
    assert flagged(draft, YEAR) == words


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The Esk docks handled 2.8 million tonnes in Q2 2023.", ["2.8 million tonnes"]),
        ("The Esk docks handled 2.8 million tonnes in the second quarter of 2023.", ["2.8 million tonnes"]),
        ("The Esk docks handled 1.9 million tonnes in Q1 2023.", []),
        ("The second quarter was wet. The Esk docks handled 2.8 million tonnes in 2023.", ["2.8 million tonnes"]),
        ("The spring was wet. The Esk docks handled 2.8 million tonnes in 2023.", []),
        ("The Esk docks handled 6.4 million tonnes in 2023.", []),
    ],
)
def test_of_a_quarter(draft: str, words: list[str]) -> None:
    assert flagged(draft, QUARTER) == words
