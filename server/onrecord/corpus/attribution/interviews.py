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
# Not all that is put to somebody asks: it may begin with "They count 29." An answer may have paragraphs.
_BEFORE: Final = 2
_REACH: Final = 4
# Where whoever is interviewed is named: the title, what stands under it, and the opening.
HEAD: Final = 3
_OWN: Final = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y)\b")
_CALLED: Final = re.compile(
    r"\binterview\b|\b(?:in )?conversation with\b|\bQ ?& ?A with\b|\bquestions (?:for|to)\b", re.IGNORECASE
)


def answers(draft: Draft) -> range:
    """The passages from the first question to the answer of the last; none where the draft is no interview."""
    passages = draft.passages
    questions = [index for index, passage in enumerate(passages) if _is_question(passage.prose)]
    if len(questions) < _QUESTIONS:
        return range(0)
    found = range(max(questions[0] - _BEFORE, 0), min(questions[-1] + _REACH, len(passages)))
    called = any(_CALLED.search(passage.prose) for passage in passages[:HEAD])
    own = sum(_is_own(passages[index + 1].prose) for index in questions if index + 1 < len(passages))
    return found if called or own >= _ANSWERS else range(0)


def _is_question(prose: str) -> bool:
    return len(prose) <= _LONGEST_QUESTION and prose.rstrip().endswith("?")


@remembered
def _is_own(prose: str) -> bool:
    return _OWN.search(prose) is not None
