"""Statements made of questions: "We have acted too slowly" out of "Have we acted too slowly?"."""

from __future__ import annotations

from typing import Final

from onrecord.corpus.cutting.sense import sentence_end, sentence_start
from onrecord.corpus.lexicon import ASKING, AUXILIARIES, CONJUNCTIONS, INTERROGATIVES, PRONOUNS, SUBJECTS
from onrecord.corpus.recorded import Recorded
from onrecord.corpus.rendering import Range
from onrecord.language.lexicon.determiners import DETERMINERS

# What the subject of a statement begins with; a question that begins so is one by its mark alone.
_STATING: Final = SUBJECTS | DETERMINERS | {"you", "it"}


def unasked(recorded: Recorded, place: Range, context: frozenset[str]) -> Range | None:
    """The words of the question that the words at `place` were taken from and state; None where they were none, or still ask.

    `context` are the draft's own words around the quotation.
    """
    start, end = place
    close = sentence_end(recorded, start + 1)
    if "?" not in recorded.between(close) or not context.isdisjoint(ASKING):
        return None
    opening = sentence_start(recorded, start)
    if _inverted(recorded, opening, start) or (opening == start and end >= close and _states(recorded.forms[start:close])):
        return opening, close
    return None


def _inverted(recorded: Recorded, opening: int, start: int) -> bool:
    """Whether words before `start` are what makes the rest a question: "should", "why would", "and have"."""
    *before, last = recorded.forms[opening:start] or ("",)
    return last in AUXILIARIES and (INTERROGATIVES | CONJUNCTIONS).issuperset(before)


def _states(forms: tuple[str, ...]) -> bool:
    """Whether the order of the words is that of a statement, with no "isn't it" at the end."""
    while forms and forms[0] in CONJUNCTIONS:
        forms = forms[1:]
    return bool(forms) and forms[0] in _STATING and INTERROGATIVES.isdisjoint(forms) and forms[-1] not in PRONOUNS
