"""Sums of money: the value, then the currency, whichever of them is written first: "£2bn" and "two billion pounds"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.lexicon.currency import CODES, NAMES, SIGNS
from onrecord.language.quoted.numerals import Number, number
from onrecord.language.quoted.row import BLANKS, DASHES, Reading, Row

# Letters before a sign, and the words they stand for behind the number.
_COUNTRIES: Final[Mapping[str, tuple[str, ...]]] = {
    "us": ("us",), "a": ("australian",), "au": ("australian",), "c": ("canadian",), "ca": ("canadian",),
    "nz": ("new", "zealand"), "hk": ("hong", "kong"), "s": ("singapore",),
}  # fmt: skip
_BEFORE: Final = frozenset(words[-1] for words in _COUNTRIES.values())
_COINS: Final[Mapping[str, str]] = {"p": "pence", "penny": "pence", "c": "cents", "cent": "cents"}


def sum_of_money(row: Row, at: int) -> Reading | None:
    """The sum that begins with the sign or code of its currency at word `at`, or with the letters of a country before it."""
    sign_at = at + _tells_country(row, at)
    sign = row.form(sign_at)
    if sign not in SIGNS:
        sign = CODES.get(sign, "") if row.text(sign_at).isupper() else ""
    if not sign or row.gap(sign_at + 1) not in {"", *BLANKS}:
        return None
    found = number(row, sign_at + 1) if row.form(sign_at + 1) else None
    if found is None or not row.in_digits(sign_at + 1):
        return None
    forms, after = _range(row, sign_at, found)
    country = _COUNTRIES[row.form(at)] if sign_at > at else ()
    return row.reading((*forms, *country, sign), at, after)


def _range(row: Row, sign_at: int, low: Number) -> tuple[tuple[str, ...], int]:
    """The value behind a sign, with the upper end of a range that shares its scale or its sign: "$2-3", "$2 to $3 billion"."""
    after = low.after
    if row.gap(after) not in DASHES:
        if row.form(after) != "to" or not row.joined(after):
            return (low.form,), after
        after += 1
    signed = row.form(after) == row.form(sign_at)
    high = number(row, after + signed) if row.in_digits(after + signed) else None
    # "From $3 million to $4 million" are two sums.
    shared = high is not None and low.after == sign_at + 2 and high.after > after + signed + 1
    if high is None or not (shared or (row.gap(low.after) in DASHES and not signed)):
        return (low.form,), low.after
    return (low.form, "to", high.form), high.after


def _tells_country(row: Row, at: int) -> bool:
    """Whether letters before a dollar sign say whose it is: "A$3"; "A $3 ticket" is an article."""
    if row.form(at) not in _COUNTRIES or row.form(at + 1) != "$" or not row.text(at).isupper():
        return False
    return row.gap(at + 1) == "" or (row.gap(at + 1) in BLANKS and row.form(at) == "us")


def currency(row: Row, at: int) -> str | None:
    """The currency that word `at` names behind a value or a country: "pounds", "US dollars", "EUR", "50p"."""
    form = row.form(at)
    if not row.joined(at) and not (form == "dollars" and row.gap(at).strip() == "."):  # "U.S. dollars"
        return None
    if form in SIGNS:
        return form if row.gap(at + 1) and not row.in_digits(at + 1) else None
    if form in _COINS:
        return _COINS[form] if len(form) > 1 or (row.gap(at) == "" and row.text(at) == form) else None
    return NAMES.get(form) or (CODES.get(form) if row.text(at).isupper() else None)


def names_whose(form: str) -> bool:
    """Whether a form before a sign says whose dollars are meant."""
    return form in _BEFORE


def names_country(row: Row, at: int) -> bool:
    """Whether word `at` says whose dollars the next word means."""
    return row.form(at) in _BEFORE and row.joined(at + 1) and row.form(at + 1) in {"dollar", "dollars"}
