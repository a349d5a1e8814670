"""What stood before a fragment and was cut off, although it turns what follows.

Words taken from under a "not", an "if", a "people who say that", an "if I said that", a "mistake to", an "either … or", a
"most", a "most of". Where the draft's own words carry what was cut ("he denied that …", "if …"), nothing was turned.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.cutting.sense import BREAK, CLAUSE_END, carries_denial
from onrecord.corpus.lexicon import (
    ADDING,
    CONJUNCTIONS,
    HEDGES,
    OPINIONS,
    PARTS,
    PRONOUNS,
    QUANTIFIERS,
    REVERSALS,
    SELF,
    SUBJECTS,
    is_negation,
    is_number,
)
from onrecord.corpus.recorded import Recorded
from onrecord.corpus.rendering import Range
from onrecord.language.lexicon.determiners import DETERMINERS

_PARTING: Final = re.compile(r"[.!?;:—–]")
# Whom a draft gives the words to, as the speaker did: "others say that".
_OTHERS: Final = frozenset("others people some many critics opponents rivals those everyone everybody".split())
# How many words before a fragment a verb of opinion finds its subject in, and a "mistake to" may stand in.
_FRAME_REACH: Final = 5
_REVERSAL_REACH: Final = 4
# So many words at least make a condition: "if it sinks".
_CONDITION: Final = 2
# Fewer words behind a comma are one more thing that was denied: "no boats, the new quay".
_CLAUSE: Final = 4
_PORTIONS: Final = frozenset("majority minority bulk share portion part".split())
# "Not only … but" and "not just … but" add.
_BOTH: Final = ADDING | {"just"}
_FEWER: Final = frozenset("some few most half".split())
# Fewer words are a name for the part, and no statement about the whole.
_STATEMENT: Final = 5


def turned_by_start(recorded: Recorded, place: Range, context: frozenset[str]) -> int | None:
    """The index of the recorded word before `place` that turns what follows and was cut off; None where none does. `context`
    are the draft's own words around the quotation."""
    start = place[0]
    if carries_denial(context) or start == 0:
        return None
    for cut in (_framed, _supposed, _conditional, _alternative, _reversed):
        index = cut(recorded, start, context)
        if index is not None:
            return index
    for taken in (_part, _some):
        index = taken(recorded, place, context)
        if index is not None:
            return index
    return _denied(recorded, place)


def _framed(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The verb, right before `start`, by which the speaker gave the words to somebody else: "people who say that"."""
    at = start - 1
    if at >= 0 and recorded.forms[at] == "that":
        at -= 1
    if at < 1 or recorded.forms[at] not in OPINIONS or context & (OPINIONS - {"said", "says", "say"}):
        return None
    if not context.isdisjoint(_OTHERS):
        return None
    own = recorded.forms[at - 1] == "it" or SELF & set(recorded.forms[max(at - _FRAME_REACH, 0) : at])
    return None if own else at


def _supposed(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The "if" of "I would be lying if I said that", under which the speaker says nothing of the kind."""
    at = start - 1
    if at > 0 and recorded.forms[at] == "that":
        at -= 1
    if at > 0 and recorded.forms[at] in PRONOUNS:  # "if I told you that"
        at -= 1
    if recorded.forms[at] not in OPINIONS | {"tell", "told"} or "if" in context:
        return None
    for index in range(at - 1, max(at - 1 - _FRAME_REACH, -1), -1):
        if CLAUSE_END.search(recorded.between(index + 1)):
            return None
        if recorded.forms[index] == "if":
            return index
    return None


def _conditional(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The "if" right before a condition quoted as a fact, or the one whose condition was cut from before its consequence."""
    if recorded.forms[start - 1] in {"if", "unless", "whether"}:
        return None if recorded.forms[start - 1] in context else start - 1
    if "," not in recorded.between(start) and recorded.forms[start - 1] != "then":
        # "If it sinks | we swim": a subject begins the consequence where no comma does.
        return _unparted(recorded, start, context)
    for index in range(start - 1, -1, -1):
        if recorded.forms[index] in {"if", "unless"}:
            return None if recorded.forms[index] in context else index
        if BREAK.search(recorded.between(index)):
            return None
    return None


def _unparted(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The "if" whose condition runs on to a clause with a subject of its own, with no comma between."""
    if recorded.forms[start] not in SUBJECTS or CLAUSE_END.search(recorded.between(start)):
        return None
    for index in range(start - 1, -1, -1):
        if recorded.forms[index] in {"if", "unless"}:
            return None if recorded.forms[index] in context or start - index <= _CONDITION else index
        if CLAUSE_END.search(recorded.between(index)):
            return None
    return None


def _alternative(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The "or" of "either X or", before the second of two things of which only one was to be."""
    either = "either" in recorded.forms[:start] and "either" not in context
    return start - 1 if either and recorded.forms[start - 1] == "or" else None


def _reversed(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The word by which the speaker was against what follows: "it would be a mistake to"."""
    if not context.isdisjoint(REVERSALS):
        return None
    for index in range(start - 1, max(start - 1 - _REVERSAL_REACH, -1), -1):
        if CLAUSE_END.search(recorded.between(index + 1)):
            return None
        if recorded.forms[index] in REVERSALS:
            return index
    return None


def _part(recorded: Recorded, place: Range, context: frozenset[str]) -> int | None:
    """The "most" of a "most of" that begins a clause, before a statement about the whole: "most of | our members agree"."""
    start, end = place
    at = start - 2
    if at < 0 or end - start < _STATEMENT or recorded.forms[start - 1] != "of" or not _is_part(recorded.forms[at]):
        return None
    if any(form in QUANTIFIERS or is_number(form) for form in context):
        return None
    first = at
    while first and recorded.forms[first - 1] in {"a", "about"} | HEDGES | QUANTIFIERS:
        first -= 1
    begins = first == 0 or recorded.forms[first - 1] in CONJUNCTIONS or CLAUSE_END.search(recorded.between(first))
    # A noun with its verb goes on to the end of the clause, a noun alone does not.
    ends = end == len(recorded.forms) or CLAUSE_END.search(recorded.between(end))
    return at if begins and ends else None


def _some(recorded: Recorded, place: Range, context: frozenset[str]) -> int | None:
    """The "some" or "most" that a statement about all was cut from: "most | captains like the quay"."""
    at = place[0] - 1
    if recorded.forms[at] not in _FEWER or CLAUSE_END.search(recorded.between(place[0])):
        return None
    if any(form in QUANTIFIERS | _PORTIONS for form in context) or is_number(recorded.forms[place[0]]):
        return None
    if recorded.forms[at] == "half" and at and recorded.forms[at - 1] == "a":
        # "A year and a half we have waited."
        return None
    # "The most | capable boats" are no fewer than all of them.
    begins = at == 0 or recorded.forms[at - 1] in CONJUNCTIONS or CLAUSE_END.search(recorded.between(at))
    return at if begins or recorded.forms[at] != "most" else None


def _is_part(form: str) -> bool:
    return form in PARTS or is_number(form)


def _denied(recorded: Recorded, place: Range) -> int | None:
    """The negation, earlier in the clause, under which the words stood."""
    start = place[0]
    if _PARTING.search(recorded.between(start)) or (CLAUSE_END.search(recorded.between(start)) and _is_clause(recorded, place)):
        return None
    for index in range(start, -1, -1):
        if index < start and is_negation(recorded.forms[index]):
            # "Not only endangers one coast but also threatens | the other" says both.
            both = recorded.forms[index + 1] in _BOTH and "but" in recorded.forms[index:start]
            return None if both else index
        if (index < start and CLAUSE_END.search(recorded.between(index))) or _begins_clause(recorded, index):
            return None
    return None


def _is_clause(recorded: Recorded, place: Range) -> bool:
    """Whether words behind a comma are a clause of their own: with a subject, a denial, or a noun and what it does."""
    start, end = place
    first = recorded.forms[start]
    if first in PRONOUNS or is_negation(first):
        return True
    ends = end == len(recorded.forms) or CLAUSE_END.search(recorded.between(end))
    return first in DETERMINERS and end - start >= _CLAUSE and bool(ends)


def _begins_clause(recorded: Recorded, index: int) -> bool:
    """Whether a conjunction and a subject begin a clause at a word: "I never asked for it, and | we were not told"."""
    return index > 0 and recorded.forms[index] in SUBJECTS and recorded.forms[index - 1] in CONJUNCTIONS - {"or"}
