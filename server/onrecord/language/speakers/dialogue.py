"""Telling conversations, in which people take turns and are seldom named, from reports of what was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from onrecord.model import Passage, Quotation

_LIVELY: Final = frozenset("?!-–—")
_MARKS: Final = "'’\"”» \u00a0_*"
# How far apart two quotations may be with nothing between them, and how often that is so where breaks are lost.
_TOUCHING: Final = 2
_FLAT: Final = 2


def is_conversation(passages: Sequence[Passage], quotations: Sequence[Quotation], own: Mapping[int, Sequence[int]]) -> bool:
    """Whether a draft reads as people talking to each other: paragraphs of speech alone, speech upon speech, questions."""
    alone = led = touching = 0
    for index, numbers in own.items():
        if passages[index].kind != "paragraph":
            continue
        first = quotations[numbers[0]]
        opens = first.outer.start <= 1 and first.form == "marks"
        led += opens
        alone += opens and len(numbers) == 1 and first.outer.end >= len(passages[index].prose) - 1 and first.continues is None
        touching += sum(touch(quotations[one], quotations[other]) for one, other in pairwise(numbers))
    lively = sum(last_mark(quotation.text) in _LIVELY for quotation in quotations)
    return touching >= 2 or (alone >= 2 and led >= 0.4 * len(passages)) or (led >= 3 and lively >= 0.2 * len(quotations))


def last_mark(text: str) -> str:
    """The last character of what is said, marks that close it aside."""
    return text.rstrip(_MARKS)[-1:]


def flat_passages(quotations: Sequence[Quotation], own: Mapping[int, Sequence[int]]) -> frozenset[int]:
    """The passages in which several people speak since the breaks between their paragraphs are lost: speech upon speech."""
    return frozenset(
        index
        for index, numbers in own.items()
        if sum(touch(quotations[one], quotations[other]) for one, other in pairwise(numbers)) >= _FLAT
    )


def touch(one: Quotation, other: Quotation) -> bool:
    """Whether nothing stands between two quotations of a passage."""
    return one.passage == other.passage and other.form == "marks" and other.outer.start - one.outer.end <= _TOUCHING
