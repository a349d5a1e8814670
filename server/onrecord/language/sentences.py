"""Prose as sentences, and the labelled lines of a fact box ("Old target: 2%") as one each.

A rule over the few marks that end one, not a model: nupunkt reads a little better and costs 41 ms to import, half of what a
whole command may take. Wrong splits are the dear mistake here (a figure parted from its subject), so in doubt there is none.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.lexicon.calendar import MONTHS, SHORT_MONTHS
from onrecord.language.lexicon.titles import ABBREVIATED
from onrecord.memory import remembered
from onrecord.text import Stretch

_END: Final = re.compile(
    r"[.!?…]{1,8}[\"'”’»)\]]{0,4}[\s\u00a0]{1,8}(?=[\"'“‘«„(\[]{0,3}[^\W_a-z]|(?P<apart>[\"“«„])\s[^\W\d_a-z])"
    r"|\n{2,}|\n(?=[A-Z][^.:\n]{1,60}: )"
)
# What has a full stop that ends no sentence.
_SHORT: Final = (
    ABBREVIATED | (SHORT_MONTHS.keys() - MONTHS) | frozenset("jr sr vs etc inc ltd co corp dept fig approx cf al".split())
)
_LONGEST: Final = 12
_LAST: Final = re.compile(r"\w+\Z")
_OPENS: Final = re.compile(r"(?:\A|[.!?…:—–]\s?|[\"'“‘«„(\[]|\n)\s*\Z")
# "Don't", "the baker's", "Moll and I".
_WORD: Final = re.compile(
    r"[^\W\d_]['’][a-z]\Z|\b(?:and|or|nor|but|than|as|am|was|were|be|do|did|have|had|can|will|not|so|like|said)\sI\Z"
)


@remembered
def sentences(prose: str) -> tuple[Stretch, ...]:
    """The sentences of a passage's prose; together they cover it, blanks between them belong to the one before."""
    found: list[Stretch] = []
    start = counted = marks = 0
    for match in _END.finditer(prose):
        if match["apart"] == '"':
            # With a blank on either side it opens where those before it are closed.
            marks += prose.count('"', counted, match.end())
            counted = match.end()
        if _ends_in_abbreviation(prose, match) or (match["apart"] == '"' and marks % 2):
            continue
        found.append(Stretch(start, match.end()))
        start = match.end()
    if start < len(prose):
        found.append(Stretch(start, len(prose)))
    return tuple(found)


def _ends_in_abbreviation(prose: str, match: re.Match[str]) -> bool:
    mark = match.group()
    if not mark.startswith(".") or mark[1:2] in {".", '"', "”", "’", "'"}:
        return False
    last = _LAST.search(prose, max(0, match.start() - _LONGEST), match.start())
    if last is None:
        return False
    if last[0].lower() == "no":
        # "No. 5" and "Plan No. One", but not "No. It rained."
        answer = last[0].islower() or _OPENS.search(prose, max(0, last.start() - _LONGEST), last.start()) is not None
        return not answer or prose[match.end() : match.end() + 1].isdecimal()
    # A letter, alone or behind another and its full stop: "J. Moll", "U.S.", "e.g.".
    letter = len(last[0]) == 1 and not (last[0].isdecimal() or last[0] == "_")
    word = letter and _WORD.search(prose, max(0, last.start() - _LONGEST), match.start()) is not None
    return (letter and not word) or last[0].lower() in _SHORT
