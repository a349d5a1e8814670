"""Ends that turn the sense of a quotation: a stop before "unless", "if" or "but", or before the "not" that follows. Where the
draft tells what was cut off, nothing was turned.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from onrecord.corpus.cutting.sense import CLAUSE_END, carries_denial, denies, sentence_end
from onrecord.corpus.lexicon import (
    ADDING,
    AUXILIARIES,
    COMMON,
    CONDITIONS,
    CONJUNCTIONS,
    HEDGES,
    LIMITS,
    MODALS,
    PARTS,
    SELF,
    SUBJECTS,
    is_negation,
)
from onrecord.corpus.recorded import Recorded
from onrecord.corpus.rendering import Range
from onrecord.language.lexicon.determiners import DETERMINERS

_SENTENCE_END: Final = re.compile(r"[.!?]")
# A clause with these says something beside what precedes, and so many of its words tell that a draft says it too.
_OPPOSING: Final = frozenset("but though although except only".split())
_TOLD: Final = 2
_CONDITIONAL: Final = frozenset("if when after once where with".split())
# "As long as it takes" sets no term.
_ENDLESS: Final = frozenset("takes need needs needed necessary required want wants wish like live can possible".split())
_ONLY: Final = frozenset("only alone just solely".split())
# What begins a phrase that an "only" at its end makes a limit: "at night | in July only".
_PLACING: Final = frozenset("in on at for from to by with during after".split())


def turned_by_end(
    recorded: Recorded, placed: list[Range], context: frozenset[str], beside: frozenset[str] = frozenset()
) -> int | None:
    """The index of the recorded word behind the runs `placed` that takes back or limits what precedes and was cut off; None
    where none does. `beside` are the words of the sentences beside, which may tell it."""
    start, end = placed[-1]
    if end >= len(recorded.forms) or _SENTENCE_END.search(recorded.between(end)):
        return None
    following = recorded.forms[end]
    if is_negation(following) and recorded.forms[end - 1] in AUXILIARIES and not CLAUSE_END.search(recorded.between(end)):
        # "They will park every tram that is | not."
        return None if carries_denial(context) else end
    if following in CONDITIONS and following not in context:
        told = following in _OPPOSING and _is_told(recorded, end, context | beside)
        return end if not told and _takes_back(recorded, placed[0][0], end, context) else None
    if CLAUSE_END.search(recorded.between(end)) or following in context:
        return None
    if _is_proviso(recorded, end) or (denies(recorded.forms[start:end]) and _is_limit(recorded, end)):
        return end
    return _limited_behind(recorded, end, context | beside)


def _is_proviso(recorded: Recorded, end: int) -> bool:
    """Whether an "as long as" that makes a condition stands at a word."""
    long = recorded.forms[end : end + 3] in {("as", "long", "as"), ("so", "long", "as")}
    behind = recorded.forms[end + 3 : sentence_end(recorded, end)]
    return long and recorded.forms[end - 1] not in AUXILIARIES and _ENDLESS.isdisjoint(behind)


def _is_limit(recorded: Recorded, end: int) -> bool:
    """Whether a denial holds only with what begins at a word: "I would not do it again | without the permission", "fees will
    not rise | while I am here"; a "while" of somebody else is a "whereas"."""
    following, *further = recorded.forms[end : end + 2]
    return following in LIMITS and (following != "while" or not SELF.isdisjoint(further))


def _limited_behind(recorded: Recorded, end: int, context: frozenset[str]) -> int | None:
    """The index of the "only" that closes a phrase at `end`: "at night | in July only"."""
    close = end + 1
    while close < len(recorded.forms) and not CLAUSE_END.search(recorded.between(close)):
        close += 1
    limits = recorded.forms[end] in _PLACING and recorded.forms[close - 1] == "only" and _ONLY.isdisjoint(context)
    return close - 1 if limits else None


def _takes_back(recorded: Recorded, start: int, end: int, context: frozenset[str]) -> bool:
    """Whether the conjunction at `end` takes something back of the statement from `start` on."""
    following, *further = recorded.forms[end : end + 2]
    if following == "only" and denies(recorded.forms[start:end]):
        # "We found no leak, | only rust": what is denied stays denied. "Only if" is a condition.
        return not _CONDITIONAL.isdisjoint(further)
    if following == "but" and further == ["also"] and _adds(recorded.forms[start:end]):
        return False
    if following == "but" and recorded.forms[start] in PARTS:
        # What is said of most is not said of all.
        return False
    if following == "but":
        # "not X | but Y": whoever carries the "not" has X right without Y. Words without a subject state nothing yet.
        states = start == 0 or recorded.forms[start] in SUBJECTS | DETERMINERS or CLAUSE_END.search(recorded.between(start))
        return bool(states) and not carries_denial(context)
    if following in {"though", "although"}:
        close = end + 1
        while close < len(recorded.forms) and not _new_clause(recorded, close):
            close += 1
        return not (MODALS | HEDGES).isdisjoint(recorded.forms[end:close])
    return True


def _adds(forms: tuple[str, ...]) -> bool:
    """Whether words say by a "not only" that they hold whatever more does."""
    return any(is_negation(one) and other in ADDING for one, other in pairwise(forms))


def _is_told(recorded: Recorded, end: int, words: frozenset[str]) -> bool:
    """Whether the draft tells what the cut clause from `end` on says: two of its words that are not just anybody's."""
    return len(words.intersection(recorded.forms[end : sentence_end(recorded, end)]) - COMMON) >= _TOLD


def _new_clause(recorded: Recorded, index: int) -> bool:
    return recorded.forms[index] in CONJUNCTIONS or bool(CLAUSE_END.search(recorded.between(index)))
