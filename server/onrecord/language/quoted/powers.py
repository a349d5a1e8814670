"""Words that multiply, and parts of what they make: "thousand", "bn", "dozen"; "half a million", "two thirds of a billion".

Values are whole numbers of parts, `WHOLE` to a one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.lexicon import numbers
from onrecord.language.quoted.row import Row

PLACES: Final = 20
WHOLE: Final = 10**PLACES
SCALES: Final[Mapping[str, int]] = {
    **numbers.SCALES,
    **{short: numbers.SCALES[name] for short, name in numbers.SHORT_SCALES.items()},
}
_LARGEST: Final = 18
# What may stand before a scale: "half a million", "a quarter of a million".
HALF, QUARTER, QUARTERS = WHOLE // 2, WHOLE // 4, WHOLE * 3 // 4
_PARTS: Final[Mapping[tuple[str, ...], int]] = {
    ("half", "a"): HALF, ("half",): HALF, ("a", "half"): HALF, ("half", "of", "a"): HALF, ("a", "quarter", "of", "a"): QUARTER,
    ("1", "quarter", "of", "a"): QUARTER, ("quarter", "of", "a"): QUARTER, ("3", "quarters", "of", "a"): QUARTERS,
}  # fmt: skip
# What "two thirds of a million" is divided by.
_DIVISORS: Final[Mapping[str, int]] = {name: value for name, value in numbers.ORDINALS.items() if 2 < value <= 10}
_SLASH: Final = "\u2044"
_DOZEN: Final = 12


def scale(row: Row, at: int, bare: bool = False) -> tuple[int, int]:
    """The power of ten of the words at `at`, and the word behind them; `bare` says that no number stands before them."""
    power, after = 0, at
    while (step := SCALES.get(row.form(after))) and ((bare and after == at) or row.joined(after)) and power + step <= _LARGEST:
        power, after = power + step, after + 1
    if after == at and row.form(at) == "b" and row.gap(at) == "" and row.text(at) == "B":
        return 9, at + 1
    return power, after


def dozens(row: Row, at: int) -> tuple[int, int] | None:
    """ "A dozen", "two dozen", and the "dozen" alone."""
    if row.form(at) == "dozen":
        return _DOZEN * WHOLE, at + 1
    count = 1 if row.form(at) == "a" else int(row.form(at)) if row.form(at).isdecimal() and len(row.form(at)) <= 2 else 0
    return (count * _DOZEN * WHOLE, at + 2) if count else None


def part_of_scale(row: Row, at: int) -> tuple[int, int] | None:
    """ "half a million", "a quarter of a million"."""
    for forms, value in _PARTS.items():
        end = at + len(forms)
        if stands(row, at, forms, first=True) and (row.form(end) == "hundred" or len(row.form(end)) > 3):
            if row.form(end) == "dozen" and row.joined(end):
                return value * _DOZEN, end + 1
            power, after = scale(row, end)
            if power and not ("of" in forms and row.gap(after) == "-"):
                return value * 10**power, after
    return None


def divided_scale(row: Row, at: int) -> tuple[int, int] | None:
    """ "Two thirds of a million", "a fifth of a billion", and the "fifth of a billion" that a fragment may begin with."""
    above, slash, below = row.form(at).partition(_SLASH)
    index = at if slash or above in _DIVISORS else at + 1
    if not slash:
        above, below = "1" if above == "a" or index == at else above, str(_DIVISORS.get(row.form(index).removesuffix("s"), 0))
    if not (stands(row, index + 1, ("of", "a")) and (index == at or row.joined(index)) and len(row.form(index + 3)) > 3):
        return None
    if not (above.isdecimal() and below.isdecimal() and len(above) + len(below) <= 4 and 0 < int(above) < int(below)):
        return None
    power, after = scale(row, index + 3)
    # "Two thirds of a million-pound plan" are a part of the plan.
    return (WHOLE * int(above) * 10**power // int(below), after) if power and row.gap(after) != "-" else None


def stands(row: Row, at: int, forms: tuple[str, ...], first: bool = False) -> bool:
    """Whether words stand at `at`, joined to one another, and to the word before them unless they come `first`."""
    return all(
        row.form(at + index) == form and ((first and not index) or row.joined(at + index)) for index, form in enumerate(forms)
    )
