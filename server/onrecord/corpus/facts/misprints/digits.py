"""Whether a figure is a misprint of another: two digits have changed places, its point has moved, or its unit, its pace ("a
month" for "a week") or its bound ("at most" for "at least") is another; or whether a date is the same day of another year.

Of three digits that are not zeros at the end, chance makes two change places once in some three hundred figures; of two, once
in ninety.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

from onrecord.corpus.facts.agreement import are_opposed
from onrecord.corpus.facts.rounding import LITERAL
from onrecord.corpus.facts.stems import sense, stem
from onrecord.language.figures.measures import alike, clash, measured, rate
from onrecord.language.figures.nouns import singular
from onrecord.model import Figure

Sureness = Literal["sure", "likely"]

_MARKS: Final = re.compile(r"\D")
_DAY: Final = re.compile(r"(\d{4})-(\d\d-(\d\d))")
_EDGES: Final = frozenset({"01", "28", "29", "30", "31"})
_CLOSE: Final = 2
_KINDS: Final = frozenset({"number", "percent", "currency", "quantity"})
# In these the unit itself may be mistaken for another: euros for dollars, acres for hectares.
_MEASURED: Final = frozenset({"currency", "quantity"})
_FEWEST: Final = 2
_SWAPPED: Final = 2
_ENOUGH: Final = 3
_NEAR: Final = 10.0
_LARGE: Final = 1000.0


def misprint(ours: Figure, recorded: Figure) -> Sureness | None:
    """How surely `ours` is a misprint of `recorded`; None where it is none, or is the same."""
    if ours.kind == recorded.kind == "date":
        return "sure" if _is_other_year(ours, recorded) else None
    if ours.kind != recorded.kind or ours.kind not in _KINDS:
        return None
    if (rate(ours.unit) is None) != (rate(recorded.unit) is None):
        return None
    one, other = digits(ours.text), digits(recorded.text)
    if len(one) < _FEWEST or len(one) != len(other) or sorted(one) != sorted(other):
        return None
    if not _is_one_slip(ours, recorded, one, other):
        return None
    # A month's figure may be a tenth of the year's, so that a point that has moved is never sure.
    return "sure" if _is_exact(ours, recorded) or (len(one) >= _ENOUGH and one != other) else "likely"


def _is_other_year(ours: Figure, recorded: Figure) -> bool:
    """Whether a date is the same day of a year close by, or of one with the same digits. What ends or begins with a month may
    do so in every year."""
    one, other = _DAY.fullmatch(str(ours.value)), _DAY.fullmatch(str(recorded.value))
    if not (one and other) or ours.high or recorded.high or one[2] != other[2] or one[3] in _EDGES:
        return False
    apart = abs(int(one[1]) - int(other[1]))
    return 0 < apart <= _CLOSE or (apart > 0 and sorted(one[1]) == sorted(other[1]))


@lru_cache(maxsize=1 << 12)
def digits(text: str) -> str:
    """The digits of the one number in a text, without zeros at either end; none of a range, or of a number in words."""
    found = LITERAL.findall(text)
    return _MARKS.sub("", found[0]).strip("0") if len(found) == 1 else ""


def digits_of(figure: Figure) -> str:
    """What a figure and any misprint of it have in common: its digits, in order of size; of a date the month and the day."""
    return str(figure.value)[4:] if figure.kind == "date" else "".join(sorted(digits(figure.text)))


def _is_exact(ours: Figure, recorded: Figure) -> bool:
    """Whether the number itself is right, and too large or too well bounded to be so by chance."""
    large = float(ours.value) >= _LARGE or len(digits(ours.text)) >= _ENOUGH
    return ours.value == recorded.value and (are_opposed(ours, recorded) or large)


def counts_of(figure: Figure, statement: frozenset[str]) -> bool:
    """Whether a figure counts nothing of which a statement, given by its stems, has no word."""
    noun = measured(figure.unit) if figure.kind == "number" else None
    if noun is None:
        return True
    last = noun.split()[-1]
    # "Children" is no stem of "child".
    return not statement.isdisjoint({stem(last), sense(last)}) or any(singular(each) == last for each in statement)


def _is_one_slip(ours: Figure, recorded: Figure, one: str, other: str) -> bool:
    if isinstance(ours.value, str) or isinstance(recorded.value, str) or not (ours.value and recorded.value):
        return False
    same_unit = not clash(ours.unit, recorded.unit) and (ours.kind == "number" or alike(ours.unit, recorded.unit))
    if ours.value == recorded.value:
        named = None not in (measured(ours.unit), measured(recorded.unit))
        return are_opposed(ours, recorded) if same_unit else named and ours.kind in _MEASURED
    if one == other:
        return same_unit
    apart = sum(mine != theirs for mine, theirs in zip(one, other, strict=True))
    near = 1 / _NEAR < abs(ours.value / recorded.value) < _NEAR
    return same_unit and near and apart == _SWAPPED
