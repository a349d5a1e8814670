"""Numbers in words, in digits or in both, as one value: "two hundred", "1,200", "2.5bn", "two and a half million".

A value is a whole number of parts, so that no rounding makes two numbers one. What is a number and what is not is read from the
words alone and not from what is said of it: a fragment must read as the whole does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.lexicon.determiners import INDEFINITE
from onrecord.language.quoted.powers import (
    HALF,
    PLACES,
    QUARTER,
    QUARTERS,
    SCALES,
    WHOLE,
    divided_scale,
    dozens,
    part_of_scale,
    scale,
    stands,
)
from onrecord.language.quoted.row import BLANKS, Row

_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d{1,20})?|\d{1,3}(?:\.\d{3}){2,}")
_PLAIN: Final = re.compile(r"(?:0|[1-9]\d*)(?:\.\d{1,20})?")
# What may be added to a whole: "two and a half".
_ADDED: Final[Mapping[tuple[str, ...], int]] = {
    ("and", "a", "half"): HALF, ("and", "1", "half"): HALF, ("and", "a", "quarter"): QUARTER,
    ("and", "1", "quarter"): QUARTER, ("and", "3", "quarters"): QUARTERS,
    ("1⁄2",): HALF, ("1⁄4",): QUARTER, ("3⁄4",): QUARTERS,
}  # fmt: skip
# Digits in so long a row count nothing.
_LONGEST: Final = 30
# "A thousand and one" is the largest number that is so spelled.
_NIGHTS: Final = 1000
# In words of two numbers each: "nineteen eighty-four".
_CENTURIES: Final = range(16, 21)


class Number(NamedTuple):
    """A value in parts of `WHOLE`, the character it begins at and the word behind it."""

    value: int
    start: int
    after: int

    @property
    def form(self) -> str:
        whole, part = divmod(self.value, WHOLE)
        return f"{whole}.{part:0{PLACES}}".rstrip("0").rstrip(".")


def number(row: Row, at: int) -> Number | None:
    """The number that begins at word `at`, as long as it goes."""
    if at >= len(row.words):
        return None
    start = row.words[at].start
    part = part_of_scale(row, at) or divided_scale(row, at) or _year(row, at)
    if part is not None:
        return Number(part[0], start, part[1])
    total, ceiling, after = 0, 0, at
    # "Between two thousand and three hundred" and "£1 million and five hundred" are two numbers each.
    parted = row.form(at - 1) == "between" or row.form(at - 1) in SIGNS
    while not ceiling or ceiling > 1:
        group = _group(row, at) if after == at else _next_group(row, after, ceiling, row.in_digits(at))
        if group is None or (parted and after > at and row.form(after) == "and"):
            break
        power, end = scale(row, group[1], bare=group[1] == at)
        worth = group[0] * 10**power
        if ceiling and worth >= ceiling * WHOLE:
            break
        total, ceiling, after = total + worth, 10**power, end
    if after == at:
        return None
    total, after = _with_fraction(row, total, ceiling, after)
    return Number(total, start - _has_point(row, at), after)


def digits(row: Row, at: int) -> tuple[int, int] | None:
    """The value of digits at word `at`, groups parted by blanks among them, and the word behind them."""
    text = row.text(at)
    if _has_point(row, at):
        return int(text.ljust(PLACES, "0")), at + 1
    if _GROUPED.fullmatch(text):
        text = text.replace(",", "") if "," in text else text.replace(".", "")
    elif not _PLAIN.fullmatch(text):
        return None
    after = at + 1
    if len(text) <= 3 and text.isdecimal() and text != "0":
        while (
            len(text) < _LONGEST
            and row.gap(after) in BLANKS | {"'", "’"}
            and len(row.text(after)) == 3
            and row.text(after).isdecimal()
        ):
            text, after = text + row.text(after), after + 1
    whole, _, part = text.partition(".")
    return int(whole) * WHOLE + int(part.ljust(PLACES, "0")), after


def spelled(row: Row, at: int) -> int | None:
    """The value of a number below a hundred in words: one word to `words.py`."""
    form = row.form(at)
    return int(form) if form.isdecimal() and len(form) <= 2 and not row.in_digits(at) else None


def _has_point(row: Row, at: int) -> bool:
    """Whether the digits at word `at` are decimals behind a bare point: ".7"."""
    start = row.words[at].start
    decimals = row.text(at).isdecimal() and len(row.text(at)) < PLACES
    return decimals and row.prose[start - 1 : start] == "." and (start == 1 or row.prose[start - 2].isspace())


def _group(row: Row, at: int) -> tuple[int, int] | None:
    """A number below a thousand at word `at`, or one that a scale stands behind, and the word behind it: "two hundred and two",
    "a" of "a million", none of the "million" alone."""
    form, following = row.form(at), row.form(at + 1)
    if form == "dozen" or (following == "dozen" and row.joined(at + 1)):
        return dozens(row, at)
    if form in INDEFINITE:
        if not (following == "hundred" or following in SCALES) or not row.joined(at + 1):
            return None
        small, after = WHOLE, at + 1
    elif form == "hundred" or form in SCALES:
        if form in SCALES:
            return (WHOLE, at) if len(form) > 3 else None
        small, after = WHOLE, at
    elif (value := spelled(row, at)) is not None:
        small, after = value * WHOLE, at + 1
    else:
        found = digits(row, at)
        if found is None:
            return None
        small, after = found
    if row.form(after) != "hundred" or not (after == at or row.joined(after)) or not 0 < small < 100 * WHOLE:
        return small, after
    rest, end = _rest(row, after + 1, spelled_out=not row.in_digits(at))
    return small * 100 + rest * WHOLE, end


def _rest(row: Row, at: int, spelled_out: bool) -> tuple[int, int]:
    """What is added to a hundred at word `at`, and the word behind it."""
    linked = row.form(at) == "and"
    index = at + 1 if linked else at
    value = spelled(row, index)
    if value is None and not spelled_out and linked and len(row.text(index)) < 3 and row.text(index).isdecimal():
        value = int(row.text(index))
    joined = row.joined(at) and row.joined(index)
    if not value or not joined or row.form(index + 1) == "hundred" or not (linked or _stands_alone(row, index)):
        return 0, at
    return value, index + 1


def _next_group(row: Row, at: int, ceiling: int, in_digits: bool) -> tuple[int, int] | None:
    """The group that goes on a number behind its scale: "… thousand two hundred", "… thousand and one". "Two million and two"
    are two numbers, and so are "2m and two"."""
    linked = row.form(at) == "and"
    index = at + 1 if linked else at
    listed = row.gap(at).strip() == "," and row.form(index + 1) == "hundred"
    if not (row.joined(at) or listed) or (linked and not row.joined(index)):
        return None
    if row.form(index) in INDEFINITE or row.form(index) == "hundred" or row.form(index) in SCALES:
        return None
    group = _group(row, index)
    if group is None:
        return None
    scaled = scale(row, group[1])[0] > 0
    if not scaled and (in_digits or row.in_digits(index) or (linked and ceiling > _NIGHTS and group[0] < 100 * WHOLE)):
        return None
    return group if linked or _stands_alone(row, group[1] - 1) else None


def _stands_alone(row: Row, at: int) -> bool:
    """Whether a word in words is no part of a compound that begins with it: "two-bedroom" of "a million two-bedroom homes"."""
    return row.gap(at + 1) not in {"-", "\u2010", "\u2011"} or row.form(at + 1) in SCALES or row.form(at + 1).isdecimal()


def _with_fraction(row: Row, total: int, ceiling: int, after: int) -> tuple[int, int]:
    """A number with what may be added to a whole: "and a half", "½", "point five"; and with a scale behind that."""
    added, end = _added(row, after)
    if end == after or total % WHOLE:
        return total, after
    power, behind = scale(row, end) if ceiling == 1 else (0, end)
    return (total + added * max(ceiling, 1)) * 10**power, behind


def _added(row: Row, at: int) -> tuple[int, int]:
    if row.form(at) == "point":
        decimals, index = "", at + 1
        while (value := spelled(row, index)) is not None and row.joined(index) and len(decimals) < PLACES - 2:
            decimals, index = f"{decimals}{value}", index + 1
        return (int(decimals.ljust(PLACES, "0")), index) if decimals else (0, at)
    for forms, value in _ADDED.items():
        if stands(row, at, forms):
            return value, at + len(forms)
    return 0, at


def _year(row: Row, at: int) -> tuple[int, int] | None:
    century, rest = spelled(row, at), spelled(row, at + 1)
    if century is None or century not in _CENTURIES or rest is None or rest < 10 or not row.joined(at + 1):
        return None
    following = row.form(at + 2)
    if row.gap(at + 2) == "-" or following == "hundred" or following in SCALES:
        return None
    return (century * 100 + rest) * WHOLE, at + 2
