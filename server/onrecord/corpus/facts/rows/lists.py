"""A list of names before a list of figures: "Skerry, Bergen and Lund landed 5%, 4% and 3%". As many names as figures: the first
figure is of the first name. With more of the one than of the other nobody knows which is whose.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.corpus.facts.owning.owners import is_governed, is_name_in
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.placing.times import CLAUSE_REACH
from onrecord.corpus.facts.window import Group, Window, window
from onrecord.model import Word
from onrecord.text import Stretch

_NEXT_FIGURE: Final = re.compile(r",\s|,?\sand\s")
_NEXT_NAME: Final = re.compile(r"(?:,|,?\sand)\s(?:the\s)?")
_SAME_NAME: Final = re.compile(r"\s(?:of\s(?:the\s)?)?")
_LIST: Final = 2
_THEY: Final = re.compile(r"\b(?:they|both|each)\s[^,;:]*$", re.IGNORECASE)
_NEAR: Final = 60
_APART: Final = re.compile(r"[;:]\s|\s[-–—]\s")


class Listed(NamedTuple):
    """A figure of a list behind a list of names: the name that it is of, None where that is not plain."""

    owner: Stretch | None

    def is_of(self, found: Scope, cues: Group) -> bool:
        """Whether the figure is of one of the cues."""
        return self.owner is not None and window(found.sentence.prose, *self.owner).holds(cues)


def listed(found: Scope) -> Listed | None:
    """Whose a figure is that stands in a list; None where it does not, or behind no list of names. The names may be those that
    the sentence before begins with, where its own has none."""
    row = _row(found)
    if len(row) < _LIST or "and" not in found.sentence.prose[row[-2].end : row[-1].start]:
        return None
    names = _names(found.sentence, row[0].start)
    if len(names) < _LIST and _are_they(found, row[0].start):
        return Listed(None)
    if not names and found.before.words:
        names = _names(found.before, found.before.words[-1].end)
    if len(names) < _LIST:
        return None
    return Listed(names[row.index(found.at)] if len(names) == len(row) else None)


def _are_they(found: Scope, at: int) -> bool:
    """Whether the figures are of a "they" for names that stand in no list: "Skerry's catch fell, as did Bergen's; they landed
    5% and 4%"."""
    told = _THEY.search(found.sentence.prose, max(found.opens, at - _NEAR), at)
    return told is not None and next(_each_name(found.sentence, at), None) is not None


def _row(found: Scope) -> list[Stretch]:
    """The figures that follow one another with that at hand among them: "5%, 4% and 3%"."""
    row: list[Stretch] = []
    for each in sorted((found.at, *found.rivals)):
        if row and not _NEXT_FIGURE.fullmatch(found.sentence.prose, row[-1].end, each.start):
            if found.at in row:
                break
            row = []
        row.append(each)
    return row


def _names(told: Window, end: int) -> list[Stretch]:
    """The last names before character `end` that stand in one list, or by themselves. What a preposition governs counts only
    where nothing else does."""
    chains: list[list[Stretch]] = []
    for name in _each_name(told, end):
        if chains and _NEXT_NAME.fullmatch(told.prose, chains[-1][-1].end, name.start):
            chains[-1].append(name)
        else:
            chains.append([name])
    free = [chain for chain in chains if not is_governed(told, chain[0])]
    lists = free or [chain for chain in chains if len(chain) > 1]
    return lists[-1] if lists and not _APART.search(told.prose, lists[-1][-1].end, end) else []


def _each_name(told: Window, end: int) -> Iterator[Stretch]:
    """Each name before a character, whole: "the United States" without its article."""
    words = told.words[bisect_left(told.words, end - CLAUSE_REACH, key=_start) : bisect_left(told.words, end, key=_start)]
    begin: int | None = None
    for word, following in pairwise((*words, None)):
        if word is None or not is_name_in(told, word):
            continue
        begin = word.start if begin is None else begin
        goes_on = following is not None and is_name_in(told, following)
        if not (goes_on and following and _SAME_NAME.fullmatch(told.prose, word.end, following.start)):
            yield Stretch(begin, word.end)
            begin = None


def _start(word: Word) -> int:
    return word.start
