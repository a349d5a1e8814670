"""Interviews without labels: questions that stand in paragraphs of their own, and answers in the first person below them, which
no marks set off. Whose they are the head of the draft says."""

from __future__ import annotations

import re
from typing import Final

from onrecord.memory import remembered
from onrecord.model import Draft

_QUESTIONS: Final = 3
_ANSWERS: Final = 2
_LONGEST_QUESTION: Final = 160
# Where whoever is interviewed is named: the title, what stands under it, and the opening.
HEAD: Final = 3
_OWN: Final = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y)\b")


def is_interview(draft: Draft) -> bool:
    """Whether a draft asks in paragraphs, and is answered in the first person in those below."""
    questions = answers = 0
    asked = False
    for passage in draft.passages:
        if passage.kind != "paragraph":
            continue
        answers += asked and _is_own(passage.prose)
        asked = _is_question(passage.prose)
        questions += asked
    return questions >= _QUESTIONS and answers >= _ANSWERS


def _is_question(prose: str) -> bool:
    return len(prose) <= _LONGEST_QUESTION and prose.rstrip().endswith("?")


@remembered
def _is_own(prose: str) -> bool:
    return _OWN.search(prose) is not None
