"""Interviews without labels: questions that stand in paragraphs of their own, and answers below them, which no marks set off.
Whose they are the head of the draft says.

A page of questions and answers of the paper's own looks like one. It is an interview where the head calls it so, or where the
answers are in the first person.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.memory import remembered
from onrecord.model import Draft

_QUESTIONS: Final = 3
_ANSWERS: Final = 2
_LONGEST_QUESTION: Final = 160
# Not all that is put to somebody asks ("They count 29."), and an answer may have paragraphs.
_REACH: Final = 4
# Where whoever is interviewed is named: the title, what stands under it, and the opening.
HEAD: Final = 3
_OWN: Final = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y)\b")
_CALLED: Final = re.compile(
    r"\binterview\b|\b(?:in )?conversation with\b|\bQ ?& ?A with\b|\bquestions (?:for|to)\b", re.IGNORECASE
)


def answers(draft: Draft) -> frozenset[int]:
    """The passages that answer a question which stands above them alone; none where the draft is no interview."""
    found: set[int] = set()
    questions = own = 0
    asked = -_REACH
    for index, passage in enumerate(draft.passages):
        if _is_question(passage.prose):
            asked = index
            questions += 1
        elif index - asked < _REACH and passage.kind == "paragraph":
            found.add(index)
            own += _is_own(passage.prose)
    called = any(_CALLED.search(passage.prose) for passage in draft.passages[:HEAD])
    return frozenset(found) if questions >= _QUESTIONS and (called or own >= _ANSWERS) else frozenset()


def _is_question(prose: str) -> bool:
    return len(prose) <= _LONGEST_QUESTION and prose.rstrip().endswith("?")


@remembered
def _is_own(prose: str) -> bool:
    return _OWN.search(prose) is not None
