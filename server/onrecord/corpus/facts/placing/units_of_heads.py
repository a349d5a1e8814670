"""The unit that the head of a column gives its bare numbers, "Roads (km)", "Sales, £m", "Tonnes produced", and by how much it
multiplies them: "Children fed (thousands)".

Under a note, "Figures in thousands", no bare number is compared: nobody knows of which columns or entries the note is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.language.figures import figures_of
from onrecord.language.lexicon.currency import SIGNS
from onrecord.language.lexicon.numbers import SCALES
from onrecord.memory import remembered
from onrecord.model import Figure

_UNIT: Final = r"[^\W\d_][\w ²³/]{0,18}"
_MONEY: Final = rf"(?P<sign>[A-Z]{{0,3}}[{re.escape(''.join(SIGNS))}])\s?(?P<scale>[a-z]{{0,8}})"
# In brackets or behind a comma or an "in"; or what the head begins with.
_HEAD: Final = re.compile(
    rf".*?(?:\(\s?(?:in\s)?|,\s(?:in\s)?|\bin\s)(?:{_MONEY}|(?P<unit>{_UNIT}))\s?\)?\s*|(?P<first>[^\W\d_]{{1,12}})\b.*",
    re.DOTALL,
)
_MEASURES: Final = frozenset({"quantity", "currency"})
# What the first word of a head may be besides: a town, or what a university awards.
_WORDS: Final = frozenset({"stone", "degree", "foot"})
_LETTERS: Final = 2
# "In millions", "$000": by how much the bare numbers of a table are to be multiplied.
_SCALES: Final = re.compile(r"\b(?:thousand|million|billion|trillion|lakh|crore)s\b|(?<!\d)(?<!\d[,.])000s?\b", re.IGNORECASE)
# What ends on one: "All figures are in millions", "Passengers by line (thousands)". A head multiplies its own numbers so.
_NOTE: Final = re.compile(r"(?:\bin\s|[(,]\s?|^\W*)(?:(thousand|million|billion|trillion)s|[$€£]?0?00s?)\W*$", re.IGNORECASE)


@remembered
def one_of(head: str) -> Figure | None:
    """One of what a head says its numbers are in, as a figure; None where it says no unit of measure and no currency."""
    match = _HEAD.fullmatch(head.strip())
    if match is None:
        return None
    if match["sign"]:
        blank = " " if len(match["scale"]) > _LETTERS else ""
        text = f"{match['sign']}1{blank}{match['scale']}"
    else:
        text = f"1 {match['unit'] or match['first'].lower()}"
    figures = figures_of(text)
    found = figures[0] if len(figures) == 1 and figures[0].text == text else None
    if found is None or found.kind not in _MEASURES or (match["first"] and (found.unit in _WORDS or found.kind == "currency")):
        return None
    return found


@remembered
def is_scaled(prose: str) -> bool:
    """Whether what stands over a table or a column tells of a scale that is in no number."""
    return _SCALES.search(prose) is not None


@remembered
def is_note(prose: str) -> bool:
    """Whether what stands over or below a table may multiply bare numbers of it."""
    return _NOTE.search(prose) is not None


def scaled(figures: tuple[Figure, ...], heads: Sequence[str], notes: Iterable[str]) -> tuple[Figure, ...]:
    """The figures of a cell or an entry, bare ones so many times as large as the head of their row or column says. They are
    left out where nobody knows how large they are: a note tells the scale, or more than one head does."""
    told = [head for head in heads if is_scaled(head) and not _has_scaled_unit(head)]
    if not told and not any(map(is_scaled if any(map(one_of, heads)) else is_note, notes)):
        return figures
    if len(told) != 1 or (match := _NOTE.search(told[0])) is None or match[1] is None:
        return tuple(each for each in figures if not _is_bare(each))
    factor = 10 ** SCALES[match[1].lower()]
    return tuple(multiplied(each, factor) if _is_bare(each) else each for each in figures)


def _has_scaled_unit(head: str) -> bool:
    """Whether the unit that a head says has a scale: "Sales (€ millions)"."""
    one = one_of(head)
    return one is not None and one.value != 1


def _is_bare(figure: Figure) -> bool:
    """Whether a figure is a number alone, without a unit or a scale of its own."""
    return figure.kind == "number" and figure.unit is None and figure.text[-1].isdigit()


@remembered
def without_unit(head: str) -> str:
    """A head without its unit: "Roads" of "Roads (km)"."""
    match = _HEAD.fullmatch(head.strip()) if one_of(head) is not None else None
    if match is None:
        return head
    low, high = match.span("first" if match["first"] else "sign" if match["sign"] else "unit")
    high = max(high, match.end("scale"))
    return f"{match.string[:low]} {match.string[high:]}"


def in_unit_of(figure: Figure, one: Figure) -> Figure:
    """A bare number as so many of what `one` is one of."""
    return figure if isinstance(one.value, str) else multiplied(figure, one.value)._replace(kind=one.kind, unit=one.unit)


def multiplied(figure: Figure, factor: float) -> Figure:
    """A number so many times as large, where it tells no scale of its own."""
    if isinstance(figure.value, str) or not figure.text[-1].isdigit():
        return figure
    high = figure.high * factor if isinstance(figure.high, float | int) else None
    return figure._replace(value=figure.value * factor, high=high)
