"""The words that numbers are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from onrecord.language.lexicon import numbers
from onrecord.language.lexicon.determiners import INDEFINITE

ZEROS: Final = frozenset({"zero", "nought", "naught"})
SMALL: Final[Mapping[str, int]] = {**numbers.ONES, **numbers.TEENS, **numbers.TENS, **dict.fromkeys(ZEROS, 0)}

# Powers of ten, by the words that may follow a number in words or digits; with those that are read in figures alone.
SCALES: Final[Mapping[str, int]] = {
    "hundred": 2,
    **numbers.SCALES,
    **{short: numbers.SCALES[name] for short, name in numbers.SHORT_SCALES.items()},
    **{"lac": 5, "lkh": 5, "mil": 6, "mio": 6, "cr": 7, "mrd": 9, "tln": 12},
    "quadrillion": 15,
    "quintillion": 18,
}
LETTER_SCALES: Final[Mapping[str, int]] = {
    form: numbers.SCALES[name] for letter, name in numbers.LETTER_SCALES.items() for form in (letter, letter.upper())
}

ORDINALS: Final[Mapping[str, int]] = {
    **numbers.ORDINALS,
    **{
        f"{tens}{name}": value + unit
        for tens, value in numbers.TENS.items()
        for name, unit in numbers.ORDINALS.items()
        if unit < 10
    },
    "nineth": 9,
}
# Each a thousand times the one before.
_WESTERN: Final = ("thousand", "million", "billion", "trillion")
ORDINAL_SCALES: Final[Mapping[str, int]] = {f"{name}th": SCALES[name] for name in ("hundred", *_WESTERN)}
# Names that bear a year: "Euro 2020".
YEARLY: Final = frozenset({"euro", "expo", "agenda", "vision", "windows"})
ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})

FRACTIONS: Final[Mapping[str, float]] = dict(
    zip(
        "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞",
        (1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6, 1 / 8, 3 / 8, 5 / 8, 7 / 8),
        strict=True,
    )
)
# Every word that a number can begin with.
OPENERS: Final = frozenset(
    {*SMALL, *SCALES, *ORDINALS, *ORDINAL_SCALES, *FRACTIONS, *INDEFINITE}
    | {"half", "minus", "negative", "dozen", "dozens", "tens"}
    | {f"{name}s" for name in SCALES}
)
# "A second" is a moment, and "second" never a part.
DENOMINATORS: Final[Mapping[str, int]] = {
    "half": 2,
    "quarter": 4,
    **{name: value for name, value in ORDINALS.items() if value > 2},
    **{name: 10**power for name, power in ORDINAL_SCALES.items()},
}
PLURAL_DENOMINATORS: Final[Mapping[str, int]] = {
    "halves": 2,
    **{f"{name}s": value for name, value in DENOMINATORS.items() if name != "half"},
}
# "dozens of", "tens of thousands of": at least one of them, and fewer than the next.
VAGUE: Final[Mapping[str, tuple[float, float]]] = {
    "dozens": (12.0, 120.0),
    "tens": (10.0, 100.0),
    "hundreds": (1e2, 1e3),
    **{f"{name}s": (10.0 ** SCALES[name], 10.0 ** (SCALES[name] + 3)) for name in _WESTERN},
}
