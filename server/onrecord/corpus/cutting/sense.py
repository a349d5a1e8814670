"""Gaps and brackets that turn the sense although every quoted word was said.

Each way was seen in real corrections or in the benchmarks: a gap that swallows a "not", an "only", a "should" or the
condition of what is left, or that leads from one sentence into the middle of another; a bracket in the place of a "not", an
"all" or a number. What stood before a fragment is told in `openings.py`, what stood behind it in `endings.py`. Where the
draft's own words carry what was cut, nothing was turned.
"""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest
from typing import Final

from onrecord.corpus.lexicon import (
    ADDING,
    AUXILIARIES,
    COMMON,
    CONJUNCTIONS,
    DENIALS,
    HEDGES,
    LIMITED,
    MODALS,
    QUANTIFIERS,
    RESTRICTIONS,
    REVERSALS,
    SUBJECTS,
    is_negation,
    is_number,
)
from onrecord.corpus.recorded import Recorded
from onrecord.language.utterances import Gap

# What ends a sentence or a part of it that stands for itself, and what ends a clause.
BREAK: Final = re.compile(r"[.!?;:]")
CLAUSE_END: Final = re.compile(r"[.!?;:—–,]")
_BRACKET_COVERS: Final = 4
# What says of itself that it hangs on something.
_SUPPOSING: Final = frozenset("would could might".split())
# What, after "to", tells what something is done for, with a clause of its own: "to ensure that the boats can leave".
_PURPOSES: Final = frozenset("ensure assure guarantee secure help enable allow let make see".split())
# So few words are "to help them", on which what follows may hang; and so may it on these.
_MEANS: Final = 4
_GOVERNING: Final = REVERSALS | frozenset(
    "able afford allowed asked dare fail fails failed have had hope likely need ready try want".split()
)
# After "if" these make a turn of phrase: "if you like", "if anything", "if at all".
_NO_CONDITION: Final = frozenset("i you any anything at only not ever need necessary possible".split())


def turned_by_gap(recorded: Recorded, start: int, end: int, gap: Gap, context: frozenset[str]) -> bool:
    """Whether leaving out the words `start` to `end` of the record at a marked gap changes what was said.

    `context`, here and below, are the draft's own words around the quotation.
    """
    left_out = recorded.forms[start:end]
    if gap.mark == "bracket":
        covered = denies(left_out) == denies(gap.inserted) and not _outweighs(gap.inserted, left_out, context)
        return len(left_out) > _BRACKET_COVERS or not covered
    if not gap.inserted and _runs_into_another(recorded, start, end):
        return True
    if denies(gap.inserted) and not denies(left_out):
        return True
    context = context.union(gap.inserted)
    if _whole_clauses(recorded, start, end):
        return bool(left_out) and (_weakens(left_out) or _is_condition(recorded, start, end, context))
    if _is_purpose(recorded, start, end):
        return False
    if left_out[:1] == ("or",) and _free_choice(recorded, start):
        left_out = left_out[1:]
    if CLAUSE_END.search(recorded.between(end)):
        # The whole of a comparison may go: "again [as if by magic]".
        left_out = tuple(form for at, form in enumerate(left_out) if left_out[at - 1 : at + 1] != ("as", "if"))
    return (denies(left_out) and not carries_denial(context)) or _restricts(left_out)


def turned_by_bracket(recorded: Recorded, start: int, end: int, gap: Gap, context: frozenset[str]) -> bool:
    """Whether a bracket at an end of the quotation changes what was said; `start` to `end` are the words of the sentence that
    it may stand for. Where they are many, it only leads in or explains."""
    left_out = recorded.forms[start:end]
    if not gap.inserted or len(left_out) > _BRACKET_COVERS:
        return False
    return (denies(gap.inserted) and not denies(left_out)) or _outweighs(gap.inserted, left_out, context)


def sentence_start(recorded: Recorded, index: int) -> int:
    """The index of the first word of the sentence that a word stands in."""
    while index and not BREAK.search(recorded.between(index)):
        index -= 1
    return index


def sentence_end(recorded: Recorded, index: int) -> int:
    """The index after the last word of the sentence that goes on at a word."""
    while index < len(recorded.forms) and not BREAK.search(recorded.between(index)):
        index += 1
    return index


def carries_denial(context: frozenset[str]) -> bool:
    """Whether words around a quotation deny what it says."""
    return not context.isdisjoint(DENIALS) or any(is_negation(form) for form in context)


def _outweighs(inserted: tuple[str, ...], left_out: tuple[str, ...], context: frozenset[str]) -> bool:
    """Whether a bracket puts one quantifier or number in the place of another, or anything else in the place of one alone."""
    lost = {form for form in left_out if _weighs(form)} - set(inserted) - context
    gained = any(_weighs(form) for form in inserted if form not in left_out)
    if denies(inserted) and not LIMITED.isdisjoint(set(left_out) - set(inserted)):
        # "[not]" for "not just".
        return True
    # Who "everyone" or "anybody" is, a bracket may well say.
    alone = lost.issuperset(left_out) and not any(form.endswith(("body", "one", "thing")) for form in left_out)
    return bool(lost) and (gained or alone)


def _weighs(form: str) -> bool:
    # "One" is a pronoun more often than a number.
    return form in QUANTIFIERS or (is_number(form) and form != "1")


def denies(forms: tuple[str, ...]) -> bool:
    """Whether words deny; "not only" does not, it adds."""
    return any(is_negation(form) and after not in ADDING for form, after in zip_longest(forms, forms[1:], fillvalue=""))


def _restricts(forms: tuple[str, ...]) -> bool:
    """Whether words limit, weaken or oppose what stands beside them. A "but" at their end belongs to what follows; "not
    only … but also" adds."""
    while forms and forms[-1] in CONJUNCTIONS:
        forms = forms[:-1]
    if any(is_negation(one) and other in ADDING for one, other in pairwise(forms)):
        return False
    return not (RESTRICTIONS | MODALS | HEDGES | REVERSALS).isdisjoint(forms)


def _runs_into_another(recorded: Recorded, start: int, end: int) -> bool:
    """Whether a gap leads out of one sentence into the middle of another."""
    if BREAK.search(recorded.between(end)):
        return False
    if BREAK.search(recorded.between(start)):
        return not _opens_clause(recorded, end)
    return any(BREAK.search(recorded.between(index)) for index in range(start + 1, end))


def _free_choice(recorded: Recorded, start: int) -> bool:
    """Whether both sides of an "or" at `start` hold alike: "not the pool or the library", "can play a queen or a cook"."""
    for index in range(start - 1, -1, -1):
        if is_negation(recorded.forms[index]) or recorded.forms[index] == "can":
            return True
        if CLAUSE_END.search(recorded.between(index)):
            return False
    return False


def _is_purpose(recorded: Recorded, start: int, end: int) -> bool:
    """Whether words left out are one purpose before another that stays: "do more [to ensure the boats can leave] to save the
    town"."""
    if recorded.forms[start : start + 1] != ("to",) or recorded.forms[end : end + 1] != ("to",) or end - start <= _MEANS:
        return False
    opens = recorded.forms[start - 1] not in AUXILIARIES | REVERSALS and recorded.forms[start + 1] in _PURPOSES
    return opens and not CLAUSE_END.search(recorded.between(start)) and recorded.forms[end - 1] not in _GOVERNING


def _weakens(clause: tuple[str, ...]) -> bool:
    """Whether a clause is the second thought that takes some of the first back: "or ought to have known", "or rather a few"."""
    return clause[0] == "or" and not (MODALS | HEDGES | {"least", "rather"}).isdisjoint(clause)


def _is_condition(recorded: Recorded, start: int, end: int, context: frozenset[str]) -> bool:
    """Whether words left out are one clause, under which alone the rest holds; "if you like" and "if anything" are none."""
    opening, *others = recorded.forms[start:end]
    if opening not in {"if", "unless"} or opening in context or not others or others[0] in _NO_CONDITION:
        return False
    # "He would … resign" still says that it hangs on something.
    if not _SUPPOSING.isdisjoint(recorded.forms[start - 1 : start] + recorded.forms[end : end + 1]):
        return False
    alone = not any(CLAUSE_END.search(recorded.between(index)) for index in range(start + 1, end))
    return alone and not COMMON.issuperset(others)


def _opens_clause(recorded: Recorded, index: int) -> bool:
    """Whether a clause begins at a word, a conjunction before it set aside."""
    if recorded.forms[index : index + 1] and recorded.forms[index] in CONJUNCTIONS and _has_subject(recorded, index + 1):
        return True
    if index and recorded.forms[index - 1] in CONJUNCTIONS:
        if _has_subject(recorded, index):
            return True
        index -= 1
    return bool(CLAUSE_END.search(recorded.between(index)))


def _has_subject(recorded: Recorded, index: int) -> bool:
    """Whether a clause of its own begins at a word, with a subject or with its own "no"."""
    first, second = (*recorded.forms[index : index + 2], "", "")[:2]
    return (
        first in SUBJECTS or is_negation(first) or (first in {"it", "that", "this", "there", "you"} and second in AUXILIARIES)
    )


def _whole_clauses(recorded: Recorded, start: int, end: int) -> bool:
    """Whether a gap takes out complete clauses, negation and what it denies together."""
    if recorded.forms[start - 1] in CONJUNCTIONS:
        start -= 1
    return bool(CLAUSE_END.search(recorded.between(start))) and _opens_clause(recorded, end)
