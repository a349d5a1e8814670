"""Telling conversations, in which people take turns and are seldom named, from reports of what was said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from onrecord.memory import remembered
from onrecord.model import Passage, Quotation

_LIVELY: Final = frozenset("?!-–—")
_MARKS: Final = "'’\"”» \u00a0_*"
# How far apart two quotations may be with nothing between them, and how often that is so where breaks are lost.
_TOUCHING: Final = 2
_FLAT: Final = 2
# Reports are full of dates and figures; a story of this length has at most one in so many characters.
_DATED: Final = re.compile(r"\d[\d.,]*|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_LONG: Final = 2000
# Right behind a question, or right before it.
_ASKS: Final = re.compile(r"[^.!?“\"«]{0,60}\b(?:ask(?:s|ed)|wonder(?:s|ed)|(?:in|en)quired|wanted to know)\b")
_ASKED: Final = re.compile(r"\bask(?:s|ed)\b[^.!?“”\"«»]{0,40}$")
_NEAR: Final = 60


def is_conversation(passages: Sequence[Passage], quotations: Sequence[Quotation], own: Mapping[int, Sequence[int]]) -> bool:
    """Whether a draft reads as people talking to each other: paragraphs of speech alone, speech upon speech, questions; or
    as a story."""
    alone = led = touching = 0
    for index, numbers in own.items():
        if passages[index].kind != "paragraph":
            continue
        first = quotations[numbers[0]]
        opens = first.outer.start <= 1 and first.form == "marks"
        led += opens
        alone += opens and len(numbers) == 1 and first.outer.end >= len(passages[index].prose) - 1 and first.continues is None
        touching += _touching(quotations, numbers)
    lively = sum(last_mark(quotation.text) in _LIVELY for quotation in quotations)
    if touching >= 2 or (alone >= 2 and led >= 0.4 * len(passages)) or (led >= 3 and lively >= 0.2 * len(quotations)):
        return True
    return _tells_a_story(passages)


def _tells_a_story(passages: Sequence[Passage]) -> bool:
    """Whether a draft runs on at length with hardly a date or a figure, as no report does."""
    few = sum([len(passage.prose) for passage in passages]) // _LONG
    dated = 0
    for passage in passages if few else ():
        dated += _dated(passage.prose)
        if dated > few:
            return False
    return few > 0


@remembered
def _dated(prose: str) -> int:
    return len(_DATED.findall(prose))


def last_mark(text: str) -> str:
    """The last character of what is said, marks that close it aside."""
    return text.rstrip(_MARKS)[-1:]


def is_question(prose: str, quotation: Quotation) -> bool:
    """Whether somebody only asks, who hands on the word: “Why?” asked Vance."""
    if last_mark(quotation.text) != "?":
        return False
    start, end = quotation.outer
    return bool(_ASKS.match(prose, end) or _ASKED.search(prose, max(0, start - _NEAR), start))


def flat_passages(quotations: Sequence[Quotation], own: Mapping[int, Sequence[int]]) -> frozenset[int]:
    """The passages in which several people speak since the breaks between their paragraphs are lost: speech upon speech."""
    return frozenset(index for index, numbers in own.items() if _touching(quotations, numbers) >= _FLAT)


def _touching(quotations: Sequence[Quotation], numbers: Sequence[int]) -> int:
    """How often nothing stands between two of the quotations of a passage."""
    if len(numbers) < 2:
        return 0
    return sum(touch(quotations[one], quotations[other]) for one, other in pairwise(numbers))


def touch(one: Quotation, other: Quotation) -> bool:
    """Whether nothing stands between two quotations of a passage."""
    return one.passage == other.passage and other.form == "marks" and other.outer.start - one.outer.end <= _TOUCHING
