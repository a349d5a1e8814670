"""Years that are none of the calendar, in a fact's `when` and in drafts."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.facts.placing.periods import may_be_same, of_calendar, years_of
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "loss",
        "statement": "The port lost £3.1 million in 2023-24.",
        "when": "2023-24",
        "cues": [["port", "harbour"], ["lost", "loss"]],
    },
    {"id": "catch", "statement": "The Port of Lund sold £8.4 million of fish in 2023-24.", "when": "2023-24"},
)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2023-24", {"2023-24"}),
        ("2023–2024", {"2023-24"}),
        ("in 2023/24", {"2023-24"}),
        ("FY2024", {"2023-24"}),
        ("FY24", {"2023-24"}),
        ("FY 2023-24", {"2023-24"}),
        ("fiscal 2024", {"2023-24"}),
        ("the year to March 2024", {"2023-24"}),
        ("the year that ended on 31 March 2024", {"2023-24"}),
        ("the 12 months to the end of June 2024", {"2023-24"}),
        ("1999-2000", {"1999-00"}),
        # Years of the calendar, one or many.
        ("the year to December 2024", {"2024"}),
        ("2014-18", {"2014"}),
        ("2011-12-03", {"2011"}),
        ("in 2023 and 2024", {"2023", "2024"}),
        ("in 2024", {"2024"}),
    ],
)
def test_years_are_read(text: str, years: set[str]) -> None:
    assert years_of(text) == years


def test_such_a_year_lies_in_two_of_the_calendar() -> None:
    assert of_calendar(frozenset({"1999-00", "2024"})) == {"1999", "2000", "2024"}


def test_a_month_in_the_words_for_when_is_no_figure_of_the_fact() -> None:
    entry = {"id": "loss", "statement": "The port lost £3 in the year to March 2024.", "when": "2023-24", "cues": [["port"]]}
    (told,) = onrecord.load_rules(harbour(entry)).facts.facts
    assert [figure.text for figure in told.figures] == ["£3"]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The port lost £3.1 million in 2023-24.", []),
        ("The port lost £1.3 million in 2023-24.", ["£1.3 million"]),
        ("The port lost £1.3 million in 2023/24.", ["£1.3 million"]),
        ("The port lost £1.3 million in FY2024.", ["£1.3 million"]),
        ("The port lost £1.3 million in the year to March 2024.", ["£1.3 million"]),
        ("In 2023-24 the port lost £1.3 million and in 2022-23 £2.9 million.", ["£1.3 million"]),
        ("The port lost £3.1 million in 2023-24 and £2.9 million in 2022-23.", []),
        # Another year, or half of that.
        ("The port lost £1.3 million in 2022-23.", []),
        ("The port lost £1.3 million in 2024-25.", []),
        ("The port lost £1.3 million in 2023.", []),
        ("The port lost £1.3 million in 2024.", []),
        ("The port lost £1.3 million in the year to March 2023.", []),
        # So too where a fact has no cues.
        ("The Port of Lund sold £4.8 million of fish in 2023/24.", ["£4.8 million"]),
        ("The Port of Lund sold £4.8 million of fish in 2022/23.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2022-23", "2022-23", True),
        ("2022-23", "2021-22", False),
        ("2022", "2021-22", True),
        ("2020", "2021-22", False),
        ("2021", "2021", True),
    ],
)
def test_years_that_may_be_the_same(one: str, other: str, same: bool) -> None:
    assert may_be_same(frozenset({one}), frozenset({other})) is same
