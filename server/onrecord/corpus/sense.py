"""Cuts that turn the sense although every quoted word was said.

Each way was seen in real corrections or in the benchmark: a gap that swallows a "not", an "only" or the first half of a
comparison, or that leads from one sentence into the middle of another; a stop before "unless", "if" or "but"; words taken
from under a "not" or "never" that stood before them; words taken from under "people who say that". Where the draft's own
words carry what was cut ("he denied that …", "if …"), nothing was turned.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.lexicon import CONDITIONS, CONJUNCTIONS, DENIALS, LIMITS, OPINIONS, RESTRICTIONS, SELF, is_negation
from onrecord.corpus.recorded import Recorded
from onrecord.language.utterances import Gap

_SENTENCE_END: Final = re.compile(r"[.!?]")
_BREAK: Final = re.compile(r"[.!?;:]")
_CLAUSE_END: Final = re.compile(r"[.!?;:—–,]")
_BRACKET_COVERS: Final = 4
_FRAME_REACH: Final = 5


def turned_by_gap(recorded: Recorded, start: int, end: int, gap: Gap) -> bool:
    """Whether leaving out the words `start` to `end` of the record at a marked gap changes what was said."""
    left_out = recorded.forms[start:end]
    if gap.mark == "bracket":
        return len(left_out) > _BRACKET_COVERS or _denies(left_out) != _denies(gap.inserted)
    if _runs_into_another(recorded, start, end) or RESTRICTIONS & set(left_out):
        return True
    return _denies(left_out) and not _whole_clauses(recorded, start, end)


def turned_by_start(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The index of the recorded word before `start` that turns what follows and was cut off; None where none does.

    `context` are the draft's own words around the quotation.
    """
    if context & DENIALS or any(is_negation(form) for form in context):
        return None
    framed = _frame(recorded, start)
    if framed is not None:
        return None if context & OPINIONS - {"said", "says", "say"} else framed
    for index in range(start - 1, -1, -1):
        between = recorded.between(index + 1)
        if _SENTENCE_END.search(between) or (_CLAUSE_END.search(between) and index + 1 != start):
            return None
        if is_negation(recorded.forms[index]):
            return index
    return None


def turned_by_end(recorded: Recorded, start: int, end: int, context: frozenset[str]) -> int | None:
    """The index of the recorded word after `end` that takes back or limits what precedes and was cut off; None where none
    does."""
    if end >= len(recorded.forms) or _SENTENCE_END.search(recorded.between(end)):
        return None
    following = recorded.forms[end]
    if following in CONDITIONS and following not in context:
        return end
    # "I would not do it again | without the permission": a denial that holds only with its limit.
    limited = following in LIMITS and not _CLAUSE_END.search(recorded.between(end))
    return end if limited and _denies(recorded.forms[start:end]) else None


def _frame(recorded: Recorded, start: int) -> int | None:
    """The verb, right before `start`, by which the speaker gave the words to somebody else: "people who say that"."""
    at = start - 1
    if at >= 0 and recorded.forms[at] == "that":
        at -= 1
    if at < 0 or recorded.forms[at] not in OPINIONS:
        return None
    before = recorded.forms[max(at - _FRAME_REACH, 0) : at]
    return None if SELF & set(before) or not before else at


def _denies(forms: tuple[str, ...]) -> bool:
    return any(is_negation(form) for form in forms)


def _runs_into_another(recorded: Recorded, start: int, end: int) -> bool:
    """Whether a gap leads out of one sentence into the middle of another."""
    if _BREAK.search(recorded.between(end)):
        return False
    if _BREAK.search(recorded.between(start)):
        return not _opens_clause(recorded, end)
    return any(_BREAK.search(recorded.between(index)) for index in range(start + 1, end))


def _opens_clause(recorded: Recorded, index: int) -> bool:
    """Whether a clause begins at a word, a conjunction before it set aside."""
    if index and recorded.forms[index - 1] in CONJUNCTIONS:
        index -= 1
    return bool(_CLAUSE_END.search(recorded.between(index)))


def _whole_clauses(recorded: Recorded, start: int, end: int) -> bool:
    """Whether a gap takes out complete clauses, negation and what it denies together."""
    return bool(_CLAUSE_END.search(recorded.between(start))) and bool(_CLAUSE_END.search(recorded.between(end)))
