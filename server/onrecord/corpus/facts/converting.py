"""A measure told in another unit than the one on record: metres for feet, and both side by side: "363 feet (111 metres)"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.degrees import are_degrees, in_degrees_of
from onrecord.language.figures.measures import measured, times_as_many
from onrecord.language.figures.units import Unit, unit_named
from onrecord.model import Figure

# Days in a unit of time: "twelve months" is a year, "a quarter" three months.
IN_DAYS: Final = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 365.25 / 12,
    "quarter": 365.25 / 4, "year": 365.25, "decade": 3652.5, "century": 36525.0,
}  # fmt: skip
# What is turned into another unit by multiplying; a temperature is not (`degrees.py`).
_DIMENSIONS: Final = frozenset({"length", "area", "volume", "mass", "speed", "power", "energy", "pressure"})
# These are of several sizes, one here and another there.
_UNSURE: Final = frozenset({"ton", "gallon", "pint", "cup", "barrel", "calorie"})
_SIZE: Final = 2
# Of money one decimal alone is never written: "45.7 pounds".
_POUNDS: Final = re.compile(r"\d\.\d\spounds?$", re.IGNORECASE)
# "363 feet (", "363 feet, or ", "363 feet tall / ".
_BESIDE: Final = re.compile(
    r"(?:[\s-][a-z]{3,9})?(?:,?\s?[(\[/]\s?|,?\s(?:or|that\sis),?\s|,\s|\s[-–—=≈]\s)"
    r"(?:(?:or|equal\sto|equivalent\sto|the\sequivalent\sof)\s)?",
    re.IGNORECASE,
)
# Behind a conversion stands nothing but what is measured so, or the end: "30 feet at low tide" and "10 miles of it" are none.
_ENDS: Final = re.compile(r"(?:[\s-]([a-z]{3,9}))?(?:[)\],.;:!?/–—]|\s[-–—]\s|\s(?:and|but|while)\s|\s?$)", re.IGNORECASE)
# In brackets, or behind an "or" between commas, any word may follow that is no preposition: "363 feet (101 metres) tall".
_SET_OFF: Final = re.compile(r"[(\[/]|\b(?:or|that\sis|equal|equivalent)\b", re.IGNORECASE)
_BLANK: Final = re.compile(r"[\s-]+")
# "The old tower is about": a subject without a preposition or an owner, so that what is measured is its last word.
_IS_SO: Final = re.compile(
    r"(?:^|[,.;:()–—]\s|\b(?:and|but|while)\s)"
    r"(?:(?!(?:of|in|on|at|by|to|from|near|with|behind|beside|under|over|above|below|around|for|which|that|where)\b)"
    r"(?![\w-]+['’])[\w-]{1,30}\s){1,5}?(?:is|was|are|were|stands?|stood|measures?|measured)\s"
    r"(?:(?:only|just|about|around|nearly|almost|some|over|roughly|exactly|now|more\sthan|less\sthan|at\sleast)\s){0,2}$",
    re.IGNORECASE,
)
_MEASURED: Final = re.compile(r"[\s-]([a-z]{3,9})(?:[,.;:!?]|\s(?:and|but|while)\s|\s?$)", re.IGNORECASE)
# What opens a conversion: "363 feet (", "363 feet, or ".
_OPENED: Final = re.compile(
    r"\d\D{2,30}?(?:[(\[/]\s?|,\s(?:or\s)?|\bor\s|\s[-–—=≈]\s)(?:equal\sto\s|equivalent\sto\s)?$", re.IGNORECASE
)
_SHORT: Final = 60
_REACH: Final = 120


def scaled(figure: Figure, value: float) -> float:
    """A value of a figure, in days where it is a span of time."""
    return value * IN_DAYS.get(measured(figure.unit) or "", 1.0) if figure.kind == "duration" else float(value)


def converted(ours: Figure, theirs: Figure) -> Figure | None:
    """A measure in the unit of another; None where the two are no measures of one dimension."""
    if ours.kind != "quantity" or theirs.kind != "quantity" or isinstance(ours.value, str):
        return None
    if are_degrees(ours, theirs):
        return in_degrees_of(ours, theirs) if ours.unit != theirs.unit else None
    one, two = _unit(ours), _unit(theirs)
    if one is None or two is None or one == two or one.dimension != two.dimension:
        return None
    factor = one.size / two.size
    high = ours.high * factor if isinstance(ours.high, float | int) else None
    return ours._replace(value=ours.value * factor, high=high, unit=theirs.unit)


def rebased(ours: Figure, theirs: Figure) -> Figure:
    """What is counted per so many as it is per as many as another: 2.4 per 1,000 are 240 per 100,000."""
    factor = times_as_many(ours.unit, theirs.unit)
    if factor == 1 or isinstance(ours.value, str):
        return ours
    high = ours.high * factor if isinstance(ours.high, float | int) else None
    return ours._replace(value=ours.value * factor, high=high, unit=theirs.unit)


def is_about_as_much(ours: Figure, theirs: Figure) -> bool:
    """Whether a measure in another unit is of the size of one on record: "3 miles from the tower" is not how tall it is."""
    return converted(ours, theirs) is not None and _is_of_size(ours, theirs)


def as_weight(ours: Figure, theirs: Figure) -> Figure:
    """Bare pounds as the weight that they are beside one of their size: "How much ore came up? 45.7 pounds." """
    if ours.kind != "currency" or theirs.kind != "quantity" or not _POUNDS.search(ours.text) or isinstance(ours.value, str):
        return ours
    weight = ours._replace(kind="quantity", unit="pound")
    unit = _unit(theirs)
    return weight if unit is not None and unit.dimension == "mass" and _is_of_size(weight, theirs) else ours


def _is_of_size(ours: Figure, theirs: Figure) -> bool:
    told = ours if measured(theirs.unit) == measured(ours.unit) else converted(ours, theirs)
    if told is None or isinstance(told.value, str) or isinstance(theirs.value, str) or not theirs.value:
        return False
    return 1 / _SIZE < told.value / theirs.value < _SIZE


def is_converted_beside(prose: str, one: Figure, other: Figure) -> bool:
    """Whether a figure is the draft's own conversion of `one`, which stands right before it."""
    begin = other.stretch.start if other.lead is None else other.lead.start
    if not 0 < begin - one.stretch.end < _SHORT or converted(other, one) is None:
        return False
    between, end = prose[one.stretch.end : begin], _ENDS.match(prose, other.stretch.end)
    if end is None or _BESIDE.fullmatch(between) is None:
        return False
    # "12 metres deep, 30 feet wide": what another word measures is another thing.
    return end[1] is None or _SET_OFF.search(between) is not None or _BLANK.sub("", between).rstrip(",") == end[1]


def may_be_conversion(prose: str, figure: Figure) -> bool:
    """Whether a measure stands where the draft's own conversion of another one would."""
    begin = figure.stretch.start if figure.lead is None else figure.lead.start
    return (
        _OPENED.search(prose, max(0, begin - _SHORT), begin) is not None and _ENDS.match(prose, figure.stretch.end) is not None
    )


def measures_subject(prose: str, opens: int, figure: Figure) -> str | None:
    """The word that tells what of a clause's own subject a figure measures: "tall" of "the tower is 120 metres tall"."""
    begin = figure.stretch.start if figure.lead is None else figure.lead.start
    if not _IS_SO.search(prose[max(opens, begin - _REACH) : begin]):
        return None
    behind = _MEASURED.match(prose, figure.stretch.end)
    return behind and behind[1]


@lru_cache(maxsize=1 << 10)
def _sized(name: str) -> Unit | None:
    """The unit of a name where it is of one size alone, and counted by nothing."""
    unit = unit_named(name)
    return unit if unit and measured(name) == unit.name not in _UNSURE and unit.dimension in _DIMENSIONS else None


def _unit(figure: Figure) -> Unit | None:
    return _sized(figure.unit) if figure.unit else None
