"""Whatever the prose, figures stand in order, do not overlap, and are slices of it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.figures import find_figures
from onrecord.model import Passage
from onrecord.text import OffsetMap, Piece, Span

PIECES = """1 12 007 2014 2025-26 1.2.3 1,23,456 4.12 40 000 3/4 1e9 ½ 4½ $ € US$ £5m % per cent percentage points bn million k
m hundred and a half the of to from between – - — / ( ) [ ] , . ; : ' ’ " twenty three dozen dozens of tens thousands one two
an third thirds quarter first 21st June May 24 24th 25th years year old months hours minutes km/h °C feet inches times twice
per barrel share ^ ^- over top age down Canadian Y= on 11/20 .300 squared -a- F-35A '68 -pound st past Group £1m-2m
pounds deadline weighs turned under older every call junctions morning aged 911 m h 3, 9 17
more than up at least nearly about or some allies alliance's members people Boeing page #5 17:30 pm 3–2""".split()


def passage(prose: str, before: int = 0) -> Passage:
    return Passage("paragraph", prose, OffsetMap((Piece(0, len(prose), before, before + len(prose)),)))


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join), st.lists(st.sampled_from(PIECES)).map("".join)))
def test_figures_are_slices_in_order(prose: str) -> None:
    end = 0
    for figure in find_figures(passage(prose), 3):
        assert figure.passage == 3
        assert figure.stretch.start >= end
        assert figure.text == prose[figure.stretch.start : figure.stretch.end]
        assert figure.text == figure.text.strip() != ""
        for value in (figure.value, figure.high):
            assert value is None or isinstance(value, str) or math.isfinite(value)
        end = figure.stretch.end


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join), st.integers(0, 50))
def test_spans_lead_to_the_draft(prose: str, before: int) -> None:
    for figure in find_figures(passage(prose, before), 0):
        assert figure.span == Span(figure.stretch.start + before, figure.stretch.end + before)


@pytest.mark.parametrize(
    ("piece", "each"),
    [
        ("$5 per share and ", 1),
        ("5) ", 0),
        ("1 over ", 1),
        ("2^", 0),
        ("9 sales up from ", 1),
        ("3 hundred and ", 1),
        ("1-", 0),
        ("between 1 and ", 1),
        ("June 24 and ", 1),
        ("1 year, ", 1),
        ("“1 in ", 1),
        ("won 6-4, ", 0),
        ("5 F-16A jets ", 1),
        ("weighs 5 pounds ", 1),
        ("aged 8, 9, ", 2),
        ("5, 6, 7 and ", 3),
        ("the deadline: 2030 ", 1),
        ("120 boats of ore a day ", 1),
    ],
)
def test_a_number_that_goes_on_and_on_is_read_to_its_end(piece: str, each: int) -> None:
    assert len(find_figures(passage(piece * 3_000), 0)) == each * 3_000
