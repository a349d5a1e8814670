"""Block quotations without marks. Their last line is no part of the words where it credits somebody: "— Anna Vance"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from onrecord.language.quotations.parts import Part, trimmed
from onrecord.language.speakers.layout import credit_line
from onrecord.model import Passage
from onrecord.text import Stretch


def is_credit_line(line: str) -> bool:
    """Whether a line credits what stands above it: "— Anna Vance, harbour master"."""
    return credit_line(line) is not None


def find_blocks(passages: Sequence[Passage], marked: Sequence[Sequence[Part]]) -> dict[int, Part]:
    """The words of each passage of a block quotation that has no quote marks of its own around them, by passage."""
    found: dict[int, Part] = {}
    for group in _groups(passages):
        if any(part.outer.start <= 1 for index in group for part in marked[index]):
            continue
        resumes = False
        for index in group:
            words = _words(passages[index].prose, last=index == group[-1], only=len(group) == 1)
            if words.end > words.start:
                found[index] = Part(words, words, "block", resumes=resumes)
                resumes = True
    return found


def _groups(passages: Sequence[Passage]) -> Iterator[list[int]]:
    """The passages of each block quotation."""
    numbered = ((index, passage) for index, passage in enumerate(passages) if passage.kind == "quotation")
    for _, group in groupby(numbered, key=lambda item: (item[1].group, item[0] if not item[1].group else 0)):
        yield [index for index, _ in group]


def _words(prose: str, *, last: bool, only: bool) -> Stretch:
    if not last:
        return trimmed(prose, 0, len(prose))
    line = prose.rfind("\n") + 1
    if is_credit_line(prose[line:]) and (line or not only):
        return trimmed(prose, 0, line)
    return trimmed(prose, 0, len(prose))
