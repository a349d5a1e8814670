"""Which figures are a misprint of one on record, and how surely."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.misprints.digits import digits, digits_of, misprint


@pytest.mark.parametrize(
    ("ours", "recorded", "sure"),
    [
        # Two digits have changed places.
        ("£384.2m", "£348.2m", "sure"),
        ("97,400 acres", "94,700 acres", "sure"),
        ("341 boats", "143 boats", "sure"),
        ("71.4%", "74.1 per cent", "sure"),
        ("85 boats", "58 boats", "likely"),
        ("69,000 boats", "96,000 boats", "likely"),
        # The point has moved.
        ("€105m", "€1.05bn", "likely"),
        ("$3.5 billion", "$35 billion", "likely"),
        # Another unit.
        ("94,700 hectares", "94,700 acres", "sure"),
        ("$18.6bn", "€18.6bn", "sure"),
        ("£48 a month", "£48 a week", "likely"),
        ("48 miles", "48 km", "likely"),
        # The same day of another year; what ends or begins with a month may do so in every one.
        ("18 June 2024", "18 June 2025", "sure"),
        ("18 June 2052", "18 June 2025", "sure"),
        ("18 June 1994", "18 June 2025", None),
        ("18 June 2025", "18 June 2025", None),
        ("1 June 2024", "1 June 2025", None),
        ("30 June 2024", "30 June 2025", None),
        ("18 May 2024", "18 June 2025", None),
        # Another pace, or the opposite bound.
        ("£38,000 a month", "£38,000 a week", "sure"),
        ("at most 130 boats", "at least 130 boats", "sure"),
        ("up to £15.5m", "at least £15.5m", "sure"),
        # The same.
        ("£348.2m", "£348.2m", None),
        ("£348.2 million", "£348,200,000", None),
        ("$18.6bn", "US$18.6bn", None),
        # Other digits, or more than one slip.
        ("£346.2m", "£348.2m", None),
        ("3,412 boats", "1,234 boats", None),
        ("£3 million", "£3 billion", None),
        # Other things.
        ("412 boats", "412 crabs", None),
        ("71.4%", "£74.1m", None),
        ("£31 a head", "£13", None),
        ("in 2019", "in 2091", None),
        ("between 13 and 15 boats", "31 boats", None),
        ("twelve boats", "21 boats", None),
    ],
)
def test_a_misprint(ours: str, recorded: str, sure: str | None) -> None:
    (one, *_), (other, *_) = read_figures(f"They had {ours}."), read_figures(f"They had {recorded}.")
    assert misprint(one, other) == sure


@pytest.mark.parametrize(
    ("text", "expected"),
    [("£1,050.00", "105"), ("0.047", "47"), ("69,000 boats", "69"), ("3-4%", ""), ("twelve", ""), ("7", "7")],
)
def test_digits_are_those_that_tell(text: str, expected: str) -> None:
    assert digits(text) == expected


@pytest.mark.parametrize(("ours", "recorded"), [("£384.2m", "£348.2m"), ("€105m", "€1.05bn"), ("18 June 2024", "18 June 2025")])
def test_a_misprint_is_found_by_what_it_has_in_common_with_the_figure_on_record(ours: str, recorded: str) -> None:
    (one,), (other,) = read_figures(ours), read_figures(recorded)
    assert digits_of(one) == digits_of(other)
