"""Things that a number or a letter tells apart: "Year 7", "Band D", "Terminal 5", "101 calls". Of those it is a name and no
figure, and another one takes the figures beside it away from what a statement says of this.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.placing.times import own_mark
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, STARTERS
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.memory import remembered
from onrecord.model import Figure
from onrecord.text import Stretch

# "Year 7", "Band D"; no share, sum or year.
_TOLD_APART: Final = re.compile(
    r"\b(?P<word>[A-Z][a-z]{2,14})\s(?P<name>(?!(?:19|20)\d\d\b)\d{1,4}[A-Z]?|(?!I\b)[A-Z])"
    r"(?![\w%°]|[.,:/-]\d|[.’'][A-Za-z]|\s?(?:per\s?cent|m|bn|hundred|thousand|million|billion|trillion)\b)"
)
# Numbers that are dialled: "101 calls", "callers to 999".
_DIALLED: Final = r"(?P<name>000|101|105|11[0-9]|311|911|988|999)"
_CALLS: Final = (
    re.compile(rf"\b{_DIALLED}\scall(?:s|ers?)?\b"),
    re.compile(rf"\b[Cc]all(?:s|ers?|ed|ing)?\s(?:to\s)?{_DIALLED}\b"),
)
_PARTED: Final = re.compile(r"[,;:]\s|\s(?:and|but|while|whereas)\s")
_NO_NAMES: Final = (
    COMMON | QUANTIFIERS | STARTERS | CALENDAR | {"about", "around", "some", "nearly", "roughly", "between", "page"}
)

# The names of each kind of thing, and where they stand.
Numbered = Mapping[str, Mapping[Stretch, str]]


@remembered
def numbered(prose: str, start: int = 0, end: int | None = None) -> Numbered:
    """The things of a stretch of a prose that a number or a letter tells apart."""
    found: defaultdict[str, dict[Stretch, str]] = defaultdict(dict)
    last = len(prose) if end is None else end
    for match in _TOLD_APART.finditer(prose, start, last):
        if match["word"].lower() not in _NO_NAMES:
            found[match["word"].lower()][Stretch(*match.span())] = match["name"]
    for match in (each for pattern in _CALLS for each in pattern.finditer(prose, start, last)):
        found["call"][Stretch(*match.span())] = match["name"]
    return dict(found)


@lru_cache(maxsize=1 << 12)
def _stated(statement: str) -> Numbered:
    return numbered(statement)


def is_name(statement: str, figure: Figure) -> bool:
    """Whether a figure of a statement only tells a thing apart."""
    at = figure.stretch
    return any(each.start <= at.start < each.end for of_one in _stated(statement).values() for each in of_one)


def is_of_another_one(statement: str, found: Scope) -> bool:
    """Whether a figure is of another such thing than a statement."""
    stated, words = _stated(statement), found.sentence.words
    told = numbered(found.sentence.prose, found.opens, words[-1].end) if stated and words else {}
    return any(_is_of_another(of_one, told[kind], found) for kind, of_one in stated.items() if kind in told)


def names_of_others(prose: str, start: int, end: int, statement: str) -> tuple[Stretch, ...]:
    """Where a stretch of a prose names other such things than a statement, and of that kind none of its."""
    stated = _stated(statement)
    told = numbered(prose, start, end) if stated else {}
    others = (
        told[kind] for kind, of_one in stated.items() if kind in told and not set(told[kind].values()) & {*of_one.values()}
    )
    return tuple(stretch for of_one in others for stretch in of_one)


def _is_of_another(stated: Mapping[Stretch, str], told: Mapping[Stretch, str], found: Scope) -> bool:
    names = set(told.values())
    if len(names) > 1:
        beside = {
            name for stretch, name in told.items() if not _PARTED.search(found.sentence.prose, *_between(stretch, found.at))
        }
        own = own_mark(found.at, found.rivals, tuple(told))
        names = beside if len(beside) == 1 else names if own is None else {told[own]}
    return names.isdisjoint(stated.values())


def _between(one: Stretch, other: Stretch) -> Stretch:
    first, second = sorted((one, other))
    return Stretch(first.end, second.start)
