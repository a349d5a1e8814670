"""The words that several rooms read: whoever reads them reads the same."""

from __future__ import annotations

import pytest

from onrecord.language.figures import figures_of
from onrecord.language.figures.currencies import code_of
from onrecord.language.lexicon import currency, numbers
from onrecord.language.lexicon.calendar import MONTHS, SHORT_MONTHS
from onrecord.language.quoted import quoted_forms


@pytest.mark.parametrize(("code", "sign"), currency.CODES.items())
def test_a_sign_is_the_currency_of_its_code(code: str, sign: str) -> None:
    (signed,), (coded,) = figures_of(f"They paid {sign}7 for it."), figures_of(f"They paid {code.upper()} 7 for it.")
    assert {code_of(figure.unit or "") for figure in (signed, coded)} == {code.upper()}
    assert quoted_forms(f"{sign}7") == quoted_forms(f"{code.upper()} 7") == ("7", sign)


@pytest.mark.parametrize(("name", "sign"), currency.NAMES.items())
def test_a_name_is_the_currency_of_its_sign(name: str, sign: str) -> None:
    (figure,) = figures_of(f"They paid 7 {name} for it.")
    assert currency.CODES[code_of(figure.unit or "").lower()] == sign
    assert quoted_forms(f"7 {name}") == ("7", sign)


@pytest.mark.parametrize(("short", "name"), numbers.SHORT_SCALES.items())
def test_a_short_scale_is_the_long_one(short: str, name: str) -> None:
    (figure,) = figures_of(f"It cost £2{short} then.")
    assert figure.value == 2 * 10 ** numbers.SCALES[name]
    assert quoted_forms(f"£2{short}") == quoted_forms(f"two {name} pounds")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("third", 3),
        ("twelfth", 12),
        ("thirteenth", 13),
        ("eighteenth", 18),
        ("twentieth", 20),
        ("fortieth", 40),
        ("ninetieth", 90),
    ],
)
def test_an_ordinal_has_its_value(name: str, value: int) -> None:
    assert numbers.ORDINALS[name] == value
    assert quoted_forms(f"the {name} boat")[1:2] == (f"{value}{'rd' if value == 3 else 'th'}",)


@pytest.mark.parametrize(
    ("value", "ending"),
    [(1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (11, "th"), (13, "th"), (22, "nd"), (31, "st"), (112, "th")],
)
def test_an_ordinal_in_digits_has_its_ending(value: int, ending: str) -> None:
    assert numbers.ordinal_ending(value) == ending


def test_a_month_in_short_is_that_month() -> None:
    assert {name: MONTHS.index(SHORT_MONTHS[name]) + 1 for name in ("jan", "may", "sept", "dec")} == {
        "jan": 1, "may": 5, "sept": 9, "dec": 12,
    }  # fmt: skip
    for short, name in SHORT_MONTHS.items():
        assert quoted_forms(f"3 {short.title()}") == quoted_forms(f"{name.title()} 3") == ("3", name)
