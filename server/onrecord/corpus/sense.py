"""Cuts that turn the sense although every quoted word was said.

Each way was seen in real corrections or in the benchmarks. Inside: a gap that swallows a "not", an "only" or a "should",
or that leads from one sentence into the middle of another; a bracket in the place of a "not", an "all" or a number.
Before: words taken from under a "not", an "if", a "people who say that", a "mistake to", an "either … or". After: a stop
before "unless", "if" or "but". Where the draft's own words carry what was cut ("he denied that …", "if …"), nothing was
turned.
"""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest
from typing import Final

from onrecord.corpus.lexicon import (
    ADDING,
    CONDITIONS,
    CONJUNCTIONS,
    DENIALS,
    HEDGES,
    LIMITED,
    LIMITS,
    MODALS,
    OPINIONS,
    PRONOUNS,
    QUANTIFIERS,
    RESTRICTIONS,
    REVERSALS,
    SELF,
    is_negation,
    is_number,
)
from onrecord.corpus.recorded import Recorded
from onrecord.language.utterances import Gap

_SENTENCE_END: Final = re.compile(r"[.!?]")
_BREAK: Final = re.compile(r"[.!?;:]")
_CLAUSE_END: Final = re.compile(r"[.!?;:—–,]")
_PARTING: Final = re.compile(r"[.!?;:—–]")
_BRACKET_COVERS: Final = 4
# How many words before a fragment a verb of opinion finds its subject in, and a "mistake to" may stand in.
_FRAME_REACH: Final = 5
_REVERSAL_REACH: Final = 4


def turned_by_gap(recorded: Recorded, start: int, end: int, gap: Gap, context: frozenset[str]) -> bool:
    """Whether leaving out the words `start` to `end` of the record at a marked gap changes what was said.

    `context`, here and below, are the draft's own words around the quotation.
    """
    left_out = recorded.forms[start:end]
    if gap.mark == "bracket":
        covered = _denies(left_out) == _denies(gap.inserted) and not _outweighs(gap.inserted, left_out, context)
        return len(left_out) > _BRACKET_COVERS or not covered
    if not gap.inserted and _runs_into_another(recorded, start, end):
        return True
    if _denies(gap.inserted) and not _denies(left_out):
        return True
    context = context.union(gap.inserted)
    if _whole_clauses(recorded, start, end):
        return False
    return (_denies(left_out) and not _carries_denial(context)) or _restricts(left_out)


def turned_by_bracket(recorded: Recorded, start: int, end: int, gap: Gap, context: frozenset[str]) -> bool:
    """Whether a bracket at an end of the quotation changes what was said; `start` to `end` are the words of the sentence that
    it may stand for. Where they are many, it only leads in or explains."""
    left_out = recorded.forms[start:end]
    if not gap.inserted or len(left_out) > _BRACKET_COVERS:
        return False
    return (_denies(gap.inserted) and not _denies(left_out)) or _outweighs(gap.inserted, left_out, context)


def sentence_start(recorded: Recorded, index: int) -> int:
    """The index of the first word of the sentence that a word stands in."""
    while index and not _BREAK.search(recorded.between(index)):
        index -= 1
    return index


def sentence_end(recorded: Recorded, index: int) -> int:
    """The index after the last word of the sentence that goes on at a word."""
    while index < len(recorded.forms) and not _BREAK.search(recorded.between(index)):
        index += 1
    return index


def turned_by_start(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The index of the recorded word before `start` that turns what follows and was cut off; None where none does."""
    if _carries_denial(context) or start == 0:
        return None
    for cut in (_framed, _conditional, _alternative, _reversed):
        index = cut(recorded, start, context)
        if index is not None:
            return index
    return _denied(recorded, start)


def turned_by_end(recorded: Recorded, start: int, end: int, context: frozenset[str]) -> int | None:
    """The index of the recorded word after `end` that takes back or limits what precedes and was cut off; None where none
    does."""
    if end >= len(recorded.forms) or _SENTENCE_END.search(recorded.between(end)):
        return None
    following = recorded.forms[end]
    if following in CONDITIONS and following not in context:
        # "not X | but Y": whoever carries the "not" has X right without Y.
        return None if following == "but" and _carries_denial(context) else end
    # "I would not do it again | without the permission": a denial that holds only with its limit.
    limited = following in LIMITS and not _CLAUSE_END.search(recorded.between(end))
    return end if limited and _denies(recorded.forms[start:end]) else None


def _framed(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The verb, right before `start`, by which the speaker gave the words to somebody else: "people who say that"."""
    at = start - 1
    if at >= 0 and recorded.forms[at] == "that":
        at -= 1
    if at < 1 or recorded.forms[at] not in OPINIONS or context & (OPINIONS - {"said", "says", "say"}):
        return None
    own = recorded.forms[at - 1] == "it" or SELF & set(recorded.forms[max(at - _FRAME_REACH, 0) : at])
    return None if own else at


def _conditional(recorded: Recorded, start: int, context: frozenset[str]) -> int | None:
    """The "if" right before a condition quoted as a fact, or the one whose condition was cut from before its consequence."""
    if recorded.forms[start - 1] in {"if", "unless", "whether"}:
        return None if recorded.forms[start - 1] in context else start - 1
    if "," not in recorded.between(start) and recorded.forms[start - 1] != "then":
        return None
    for index in range(start - 1, -1, -1):
        if recorded.forms[index] in {"if", "unless"}:
            return None if recorded.forms[index] in context else index
        if _BREAK.search(recorded.between(index)):
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
        if _CLAUSE_END.search(recorded.between(index + 1)):
            return None
        if recorded.forms[index] in REVERSALS:
            return index
    return None


def _denied(recorded: Recorded, start: int) -> int | None:
    """The negation, earlier in the clause, under which the words stood, or the "some" that they were cut from."""
    if recorded.forms[start - 1] in {"some", "few"}:
        return start - 1
    own_clause = recorded.forms[start] in PRONOUNS
    if _PARTING.search(recorded.between(start)) or (own_clause and _CLAUSE_END.search(recorded.between(start))):
        return None
    for index in range(start - 1, -1, -1):
        if is_negation(recorded.forms[index]):
            return index
        if _CLAUSE_END.search(recorded.between(index)):
            return None
    return None


def _carries_denial(context: frozenset[str]) -> bool:
    return not context.isdisjoint(DENIALS) or any(is_negation(form) for form in context)


def _outweighs(inserted: tuple[str, ...], left_out: tuple[str, ...], context: frozenset[str]) -> bool:
    """Whether a bracket puts one quantifier or number in the place of another, or anything else in the place of one alone."""
    lost = {form for form in left_out if _weighs(form)} - set(inserted) - context
    gained = any(_weighs(form) for form in inserted if form not in left_out)
    if _denies(inserted) and not LIMITED.isdisjoint(set(left_out) - set(inserted)):
        # "[not]" for "not just".
        return True
    # Who "everyone" or "anybody" is, a bracket may well say.
    alone = lost.issuperset(left_out) and not any(form.endswith(("body", "one", "thing")) for form in left_out)
    return bool(lost) and (gained or alone)


def _weighs(form: str) -> bool:
    # "One" is a pronoun more often than a number.
    return form in QUANTIFIERS or (is_number(form) and form != "1")


def _denies(forms: tuple[str, ...]) -> bool:
    """Whether words deny; "not only" does not, it adds."""
    return any(is_negation(form) and after not in ADDING for form, after in zip_longest(forms, forms[1:], fillvalue=""))


def _restricts(forms: tuple[str, ...]) -> bool:
    """Whether words limit, weaken or oppose what stands beside them. A "but" at their end belongs to what follows; "not
    only … but also" adds."""
    while forms and forms[-1] in CONJUNCTIONS:
        forms = forms[:-1]
    adds = any(is_negation(one) and other in ADDING for one, other in pairwise(forms))
    return not adds and not (RESTRICTIONS | MODALS | HEDGES | REVERSALS).isdisjoint(forms)


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
    return bool(_CLAUSE_END.search(recorded.between(start))) and _opens_clause(recorded, end)
