"""Which figure of its statement a fact's `figure` picks."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.known import known
from onrecord.corpus.facts.picking import lead_of
from onrecord.model import Fact, Origin

POSTS = "Up to 380 administrative posts will be cut by March 2028."
COST = "The quay will cost £412.6 million over six years."
TANKS = "A third of the ferries were late on 4 days, 62.4% in June."


def fact(statement: str, figure: str | None) -> Fact:
    return Fact("harbour/fact", statement, "harbour/minutes", Origin("harbour.yaml", 1, 1), figure=figure)


@pytest.mark.parametrize(
    ("statement", "figure", "read"),
    [
        (POSTS, "380", ("380", "number", 380.0, "post", "at most")),
        (POSTS, "380 posts", ("380", "number", 380.0, "post", "at most")),
        (POSTS, "at least 380", ("380", "number", 380.0, "post", "at least")),
        (POSTS, "380 jobs", ("380", "number", 380.0, "job", "at most")),
        (POSTS, "March 2028", ("March 2028", "date", "2028-03", None, "at most")),
        (POSTS, "2028", ("2028", "date", "2028", None, "at most")),
        (COST, "£412.6m", ("£412.6 million", "currency", 412_600_000.0, "pound sterling", "exactly")),
        (COST, "six", ("six years", "duration", 6.0, "year", "exactly")),
        (COST, "72 months", ("72 months", "duration", 72.0, "month", "exactly")),
        # What is a figure only beside what it is of.
        ("Half of the pool's 90 tiles are lost.", "half", ("Half", "number", 0.5, None, "exactly")),
        (TANKS, "one in three", ("A third", "number", 1 / 3, None, "exactly")),
        (TANKS, "62.4", ("62.4%", "percent", 62.4, "percentage", "exactly")),
        (
            "The port lands in a quarter what others land in a year.",
            "a quarter",
            ("a quarter", "duration", 3.0, "month", "exactly"),
        ),
        ("The two yards employed 9,640 staff.", "9,640", ("9,640", "number", 9640.0, "staff", "exactly")),
    ],
)
def test_the_figure_with_that_value_is_meant(statement: str, figure: str, read: tuple[object, ...]) -> None:
    (found,) = known(fact(statement, figure)).figures
    assert (found.text, found.kind, found.value, found.unit, found.qualifier) == read


@pytest.mark.parametrize(
    ("figure", "lead"), [(None, "Up to "), ("380", "Up to "), ("at least 380", "at least "), ("March 2028", "")]
)
def test_the_words_that_qualify_it_are_those_of_the_figure_or_of_the_statement(figure: str | None, lead: str) -> None:
    told = fact(POSTS, figure)
    assert lead_of(told, known(told).figures[0]) == lead


def test_the_other_figures_set_its_terms() -> None:
    told = known(fact("23 yards met the target of 2% in 2024.", "23"))
    assert [figure.text for figure in told.terms] == ["2%"]


def test_what_it_is_a_share_of_may_be_said() -> None:
    (found,) = known(fact("The share was 2% in 2014.", "2% of landings")).figures
    assert (found.text, found.of) == ("2%", "landings")
