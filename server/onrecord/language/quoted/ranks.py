"""Ordinals and fractions as one form each: "twenty-first" and "21st", "one third" and "1/3", "three quarters" and "¾".

A third keeps its "a" as a word of its own, so that a fragment that begins behind it reads as the whole does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.language.lexicon import numbers
from onrecord.language.quoted.numerals import number
from onrecord.language.quoted.powers import WHOLE
from onrecord.language.quoted.row import Reading, Row

ORDINALS: Final[Mapping[str, int]] = {**numbers.ORDINALS, "hundredth": 100, "thousandth": 1000, "millionth": 1_000_000}
_IN_DIGITS: Final = re.compile(r"\d[\d,]*(?:st|nd|rd|th)")
# Of these a part is made, "a second" is a moment.
_PARTS: Final[Mapping[str, int]] = {name: value for name, value in ORDINALS.items() if 2 < value <= 20 or value in {100, 1000}}
_PLURALS: Final[Mapping[str, int]] = {**{f"{name}s": value for name, value in _PARTS.items()}, "quarters": 4, "halves": 2}
# The characters that stand for fractions, as words fold them.
_SLASH: Final = "\u2044"


def ordinal(row: Row, at: int) -> Reading | None:
    """The ordinal that begins at word `at`, in digits: "first", "twenty-first", "one hundred and third", "3rd"."""
    if _IN_DIGITS.fullmatch(row.form(at)):
        return row.reading((row.form(at).replace(",", ""),), at, at + 1)
    alone = ORDINALS.get(row.form(at))
    if alone is not None:
        return row.reading((_ordinal(alone),), at, at + 1)
    base = number(row, at)
    if base is None or base.value % WHOLE or row.in_digits(at):
        return None
    value, index = base.value // WHOLE, base.after
    linked = row.form(index) == "and"
    unit = ORDINALS.get(row.form(index + linked))
    if unit is None or not row.joined(index) or not row.joined(index + linked):
        return None
    if linked:
        value = value + unit if value % 100 == 0 and unit < 100 else 0
    elif unit < 10:
        # "A thirty-second clip" lasts for 30 seconds.
        value = value + unit if value % 10 == 0 and value % 100 and unit != 2 else 0
    else:
        value = value * unit if unit >= 100 and value > 1 else 0
    return row.reading((_ordinal(value),), at, index + linked + 1) if value else None


def fraction(row: Row, at: int) -> Reading | None:
    """The fraction that begins at word `at`: "one third", "two-thirds", "3/4", "½", "one half"."""
    form = row.form(at)
    if _SLASH in form:
        one, _, other = form.partition(_SLASH)
        return row.reading(_part(int(one), int(other)), at, at + 1) if one.isdecimal() and other.isdecimal() else None
    if not form.isdecimal() or len(form) > 2:
        return None
    above, following = int(form), row.form(at + 1)
    if row.gap(at + 1) == "/" and row.in_digits(at):
        return _divided(row, at, above)
    if not row.joined(at + 1):
        return None
    below = _PLURALS.get(following, 0)
    if above == 1 and not row.in_digits(at):
        below = _PARTS.get(following, 0) or {"half": 2, "quarter": 4}.get(following, 0)
    return row.reading(_part(above, below), at, at + 2) if 0 < above < below else None


def part(row: Row, at: int) -> Reading | None:
    """ "A third", which stands or falls as one; "a third term" does, too."""
    below = _PARTS.get(row.form(at + 1)) or (4 if row.form(at + 1) == "quarter" else 0)
    return row.reading(_part(1, below), at, at + 2) if below and row.joined(at + 1) else None


def _divided(row: Row, at: int, above: int) -> Reading | None:
    """Digits over digits, where they are no date and no "24/7"."""
    below = row.form(at + 1)
    dated = row.gap(at) == "/" or row.gap(at + 2) == "/"
    if dated or not below.isdecimal() or len(below) > 3 or not 0 < above < int(below) <= 10:
        return None
    return row.reading(_part(above, int(below)), at, at + 2)


def _part(above: int, below: int) -> tuple[str, ...]:
    if (above, below) == (1, 2):
        return ("half",)
    return ("a", "quarter" if below == 4 else _ordinal(below)) if above == 1 else (f"{above}/{below}",)


def _ordinal(value: int) -> str:
    return f"{value}{numbers.ordinal_ending(value)}"


def decade(row: Row, at: int) -> Reading | None:
    """ "The nineties" as "the 90s", which are two words to `words.py`."""
    value = numbers.DECADES.get(row.form(at))
    return row.reading((str(value), "s"), at, at + 1) if value else None
