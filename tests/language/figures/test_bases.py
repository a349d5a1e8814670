"""Per how many an amount is counted: the round number is part of its unit, and no figure of its own."""

from __future__ import annotations

import pytest

from onrecord.language.figures.bases import base_in
from tests.language.figures.conftest import Read


@pytest.mark.parametrize(
    ("prose", "figures"),
    [
        ("There were 238 cases per 100,000 residents.", [("238", "case per 100,000 resident")]),
        ("There were 238 confirmed cases of cowpox per 100,000 people.", [("238", "case per 100,000 people")]),
        ("It was 238 per 100,000, a record.", [("238", "per 100,000")]),
        ("It was 2.38 per 1,000 of them.", [("2.38", "per 1,000")]),
        ("Skerry has 27 doctors for every 10,000 inhabitants.", [("27", "doctor per 10,000 inhabitant")]),
        ("27 doctors per million people, 12 per thousand", [("27", "doctor per 1,000,000 people"), ("12", "per 1,000")]),
        ("14 deaths per 1,000 live births", [("14", "death per 1,000 birth")]),
        ("between 10 and 12 cases per 100,000 people", [("between 10 and 12", "case per 100,000 people")]),
        ("It takes 8.2 litres per 100 km.", [("8.2 litres", "litre per 100 kilometre")]),
        ("It costs $412 per 1,000 pupils.", [("$412", "dollar per 1,000 pupil")]),
        # Told before the number.
        ("The rate per 100,000 residents was 238.", [("238", "per 100,000 resident")]),
        # Of another name, too.
        (
            "412 thefts per 100,000 residents in Skerry and 36 in Lund",
            [("412", "theft per 100,000 resident"), ("36", "theft per 100,000 resident")],
        ),
        ("412 thefts per 100,000 residents and 36 wardens", [("412", "theft per 100,000 resident"), ("36", "warden")]),
        # No bases.
        ("1 doctor for every 4,000 people", [("1", "doctor"), ("4,000", "people")]),
        ("12 nurses per ward", [("12", "nurse per ward")]),
        ("412 cases in 100,000 homes", [("412", "case"), ("100,000", "home")]),
        ("412 cases, and 100,000 residents", [("412", "case"), ("100,000", "resident")]),
    ],
)
def test_what_is_counted_per_how_many(read: Read, prose: str, figures: list[tuple[str, str]]) -> None:
    assert [(figure.text, figure.unit) for figure in read(prose)] == figures


@pytest.mark.parametrize(
    ("head", "base"),
    [
        ("Per 100,000", "per 100,000"),
        ("Cases per 100,000 residents", "per 100,000 resident"),
        ("Cases", None),
        ("100,000 residents", None),
    ],
)
def test_the_head_of_a_column(head: str, base: str | None) -> None:
    assert base_in(head) == base
