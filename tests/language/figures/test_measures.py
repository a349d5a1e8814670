"""What a unit measures, per what, and which units can be the same; and the codes of currencies."""

from __future__ import annotations

import pytest

from onrecord.language.figures.currencies import code_of
from onrecord.language.figures.measures import alike, measured, rate


@pytest.mark.parametrize(
    ("unit", "what", "per"),
    [
        ("dollar per barrel", "dollar", "barrel"),
        ("united states dollar per square foot", "united states dollar", "square foot"),
        ("mile per hour", "mile per hour", None),
        ("year of age", "year", None),
        ("pilot", "pilot", None),
        (None, None, None),
    ],
)
def test_what_is_measured(unit: str | None, what: str | None, per: str | None) -> None:
    assert (measured(unit), rate(unit)) == (what, per)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("dollar", "dollar", True),
        ("dollar", "hong kong dollar", True),
        ("krone", "swedish krona", True),
        ("rupee", "pakistani rupee", True),
        ("dollar per barrel", "united states dollar", True),
        ("australian dollar", "united states dollar", False),
        ("dollar", "euro", False),
        ("dollar per year", "dollar per month", False),
        ("mile", "mile per hour", False),
        ("percentage", "percentage point", False),
        (None, None, True),
        (None, "pilot", False),
    ],
)
def test_which_units_can_be_the_same(one: str | None, other: str | None, same: bool) -> None:
    assert alike(one, other) is alike(other, one) is same


@pytest.mark.parametrize(
    ("name", "code"),
    [("dollar", "USD"), ("united states dollar", "USD"), ("swiss franc", "CHF"), ("dinar", "dinar"), ("BWP", "BWP")],
)
def test_the_code_of_a_currency(name: str, code: str) -> None:
    assert code_of(name) == code
