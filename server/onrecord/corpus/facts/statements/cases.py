"""Whether a sentence is of another case than one of a statement: a denial, a question, a plan, a mean, or of another time."""

from __future__ import annotations

from typing import Final

from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.stems import stems
from onrecord.corpus.lexicon import MODALS

# What leaves a sentence open, or says it of each, of a mean or of a plan.
_OPEN: Final = stems(
    " ".join(MODALS)
    + " if unless whether each every per average mean plan aim expect forecast target goal due meant supposed intended"
)
_PLANNED: Final = stems("will would plan expect forecast due intended")
_PLEDGED: Final = stems("pledged promised vowed")
_WAS: Final = stems("was were")
# What before a period makes it one told from the day of writing, or a part of another: "last year", "the first half".
_RELATIVE: Final = stems("last this next previous following coming current prior earlier first second third fourth")
_ONCE: Final = "once"
_PERIODS: Final = stems("year half quarter month week decade century season day")


def is_other_case(ours: Told, theirs: Told) -> bool:
    """Whether a draft's sentence is of another case than one of a statement: a denial, a question, a plan, a mean, of a time
    told only from the day of writing, or of the first half of one."""
    if ours.denied != theirs.denied or ours.asked or _is_no_pledge(ours, theirs):
        return True
    return bool(opens_it(ours, theirs)) or is_other_time(ours, theirs)


def _is_no_pledge(ours: Told, theirs: Told) -> bool:
    """Whether a sentence tells what is so, and a statement what somebody only pledged: a council need not have it yet."""
    return not theirs.content.isdisjoint(_PLEDGED) and ours.content.isdisjoint(_PLEDGED)


def opens_it(ours: Told, theirs: Told) -> frozenset[str]:
    """What leaves a draft's sentence open, or makes it one of a mean or a plan, and a statement not."""
    told = (ours.stems & _OPEN) - theirs.stems
    if not theirs.stems.isdisjoint(_PLANNED):
        # Of what is planned or foreseen this may be told in any of these words.
        told -= _PLANNED
    return told | {"to"} if _was_to_be(ours) and not _was_to_be(theirs) else told


def _was_to_be(told: Told) -> bool:
    """Whether a sentence tells what was to be: "was to have opened"."""
    following = zip(told.terms, told.terms[1:], strict=False)
    return any(one.stem in _WAS and two.stem == "to" for one, two in following)


def is_up_to_now(ours: Told, theirs: Told) -> bool:
    """Whether a sentence without a time tells what has been so far, "has landed", and a statement what was at a time."""
    dated = [bool(told.dates) for told in (ours, theirs)]
    return dated == [False, True] and ours.perfect and not theirs.perfect


def is_other_time(ours: Told, theirs: Told) -> bool:
    """Whether one sentence tells a time from the day of writing that another does not."""
    return not relative(ours) <= relative(theirs)


def relative(told: Told) -> frozenset[str]:
    """What tells a time from the day of writing, or a part of one."""
    following = zip(told.terms, told.terms[1:], strict=False)
    periods = frozenset(one.stem for one, two in following if one.stem in _RELATIVE and two.stem in _PERIODS)
    return periods | {term.stem for term in told.terms[:-1] if term.stem == _ONCE}
