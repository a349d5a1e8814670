"""The words that numbers are made of, with their values: "seven", "seventeen", "seventy"; "seventh", "seventies"; "million"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _row(names: str, start: int, step: int = 1) -> dict[str, int]:
    return {name: start + step * place for place, name in enumerate(names.split())}


ONES: Final[Mapping[str, int]] = _row("one two three four five six seven eight nine", 1)
TEENS: Final[Mapping[str, int]] = _row("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10)
TENS: Final[Mapping[str, int]] = _row("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)

# From "first" to "nineteenth", and the round ones up to "ninetieth".
ORDINALS: Final[Mapping[str, int]] = {
    **_row("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
    **{f"{name}th": value for name, value in TEENS.items() if value > TEENS["twelve"]},
    **{f"{name[:-1]}ieth": value for name, value in TENS.items()},
}
DECADES: Final[Mapping[str, int]] = {f"{name[:-1]}ies": value for name, value in TENS.items()}

# Powers of ten.
SCALES: Final[Mapping[str, int]] = {"thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12}
SHORT_SCALES: Final[Mapping[str, str]] = {
    "mn": "million", "mln": "million", "bn": "billion", "bln": "billion", "tn": "trillion", "trn": "trillion",
}  # fmt: skip
# Letters mean other things too, so what stands round them decides.
LETTER_SCALES: Final[Mapping[str, str]] = {"k": "thousand", "m": "million", "b": "billion", "t": "trillion"}


def ordinal_ending(value: int) -> str:
    """The letters of an ordinal in digits: "21st", "12th"."""
    return "th" if 10 < value % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
