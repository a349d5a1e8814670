"""Corrections: a wrong figure that the next sentence puts right ("We gave the share as 4.33%. It was 3.43%.")."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from onrecord.model import Draft, Figure
from onrecord.text import Stretch

# What leads up to the right figure, and what may follow it: any more, and it is the figure of something else.
_LEAD: Final = re.compile(
    r"(?:(?:actually|in (?:fact|truth)),? )?(?:it|they|that|this|the (?:(?:actual|correct|right|true|real|official) \w{2,20}|"
    r"amount|answer|date|figure|number|percentage|share|sum|total|year)) "
    r"(?:(?:actually|in fact|really) )?(?:was|were|is|are|should (?:be|have been|have read|read))\b[^.!?;:]{0,20}|"
    # "The port's own tables say 4%".
    r"(?:[^.!?;:,]{2,60} )(?:says?|said|shows?|showed|gives?|gave|puts? (?:it|that|the \w{2,12}) at|ha(?:s|ve) it at) ",
    re.IGNORECASE,
)
# "In fact 23 of them came": what says so itself may go on as it likes.
_IN_FACT: Final = re.compile(r"(?:actually|in (?:fact|truth|reality)|the truth is)[,:]? (?:(?:only|just) )?", re.IGNORECASE)
_REST: Final = re.compile(r"(?: of (?:the )?\w{2,20})?(?:,? not\b[^!?;]{0,40})?\W*", re.IGNORECASE)
# So many figures behind the wrong one may be the right one.
_NEXT: Final = 3


def put_in_place(draft: Draft, wrong: Figure) -> Figure | None:
    """The figure that the sentence after that of `wrong` puts in its place, where it does no more than that."""
    at = bisect_right(draft.figures, wrong.start, key=_begin)
    sentences = draft.sentences[wrong.passage]
    after = bisect_right(sentences, wrong.stretch.start, key=_first)
    if after == len(sentences):
        return None
    prose, sentence = draft.passages[wrong.passage].prose, sentences[after]
    for right in draft.figures[at : at + _NEXT]:
        if right.passage == wrong.passage and sentence.start <= right.stretch.start < sentence.end:
            lead, rest = prose[sentence.start : right.stretch.start], prose[right.stretch.end : sentence.end]
            told = _IN_FACT.fullmatch(lead) or (_LEAD.fullmatch(lead) and _REST.fullmatch(rest))
            return _in_unit_of(wrong, right) if told else None
    return None


def _in_unit_of(wrong: Figure, right: Figure) -> Figure:
    """A bare number in the unit of what it takes the place of: "It was 4.33 per cent. In truth it is 3.43"."""
    bare = right.kind == "number" and right.unit is None
    return right._replace(kind=wrong.kind, unit=wrong.unit) if bare else right


def _begin(figure: Figure) -> int:
    return figure.start


def _first(sentence: Stretch) -> int:
    return sentence.start
