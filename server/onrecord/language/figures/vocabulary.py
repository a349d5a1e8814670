"""The words that numbers are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _numbered(names: str, start: int, step: int = 1) -> dict[str, int]:
    return {name: start + step * place for place, name in enumerate(names.split())}


ONES: Final[Mapping[str, int]] = _numbered("one two three four five six seven eight nine", 1)
TENS: Final[Mapping[str, int]] = _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
ZEROS: Final = frozenset({"zero", "nought", "naught"})
_TEENS: Final = _numbered(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    10,
)
SMALL: Final[Mapping[str, int]] = {**ONES, **_TEENS, **TENS, **dict.fromkeys(ZEROS, 0)}

# Powers of ten, by the words that may follow a number in words or digits.
SCALES: Final[Mapping[str, int]] = {
    "hundred": 2,
    "thousand": 3,
    **dict.fromkeys(("lakh", "lac", "lkh"), 5),
    **dict.fromkeys(("million", "mln", "mil", "mn", "mio"), 6),
    **dict.fromkeys(("crore", "cr"), 7),
    **dict.fromkeys(("billion", "bln", "bn", "mrd"), 9),
    **dict.fromkeys(("trillion", "trn", "tln", "tn"), 12),
    "quadrillion": 15,
    "quintillion": 18,
}
# Letters for a power of ten: alone they mean other things too, so what stands round them decides.
LETTER_SCALES: Final[Mapping[str, int]] = {"k": 3, "K": 3, "m": 6, "M": 6, "b": 9, "B": 9, "t": 12, "T": 12}

_IRREGULAR: Final = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "nineth": 9, "twelfth": 12}
_UNIT_ORDINALS: Final = _numbered("first second third fourth fifth sixth seventh eighth ninth", 1)
ORDINALS: Final[Mapping[str, int]] = {
    **{f"{name}th": value for name, value in {**ONES, **_TEENS}.items() if value not in _IRREGULAR.values()},
    **{f"{name[:-1]}ieth": value for name, value in TENS.items()},
    **{f"{tens}{name}": value + unit for tens, value in TENS.items() for name, unit in _UNIT_ORDINALS.items()},
    **_IRREGULAR,
}
ORDINAL_SCALES: Final[Mapping[str, int]] = {
    f"{name}th": SCALES[name] for name in ("hundred", "thousand", "million", "billion", "trillion")
}
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
    {*SMALL, *SCALES, *ORDINALS, *ORDINAL_SCALES, *FRACTIONS, "a", "an", "half", "minus", "negative", "dozen", "dozens", "tens"}
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
    "thousands": (1e3, 1e6),
    "millions": (1e6, 1e9),
    "billions": (1e9, 1e12),
    "trillions": (1e12, 1e15),
}
