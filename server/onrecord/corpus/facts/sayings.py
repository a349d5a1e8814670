"""A statement sentence by sentence, and whether a sentence of a draft is about the same as one of them.

Without cues the words themselves have to tell. A name that the statement does not have makes it another thing's sentence,
and so does a subject that neither the sentence nor what stands before it has. Of the other words most must be the
statement's; where nearly all are, the sentence says the same, and whatever number stands in the same place is of the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.stems import stems
from onrecord.corpus.facts.telling import Told, tell
from onrecord.corpus.lexicon import MODALS
from onrecord.language.sentences import sentences
from onrecord.model import Figure

Kinship = Literal["same", "alike"]

_FEW: Final = 2
_SOME: Final = 3
_ALIKE: Final = 0.6
_SAME: Final = 0.85
# Where no capitals tell names from other words, so much of the statement's sentence must be there as well.
_COVERED: Final = 0.5
_SHORT: Final = 4
# What makes another place of a name.
_PARTS: Final = stems(
    "north south east west northern southern eastern western central inner outer upper lower greater metropolitan downtown"
)
# "Ada Lund (3 May 1900 – 9 June 1980)", "Ada Lund (born 3 May 1900)".
_LIFE: Final = re.compile(r"\([^()0-9]{0,60}$")
_TO: Final = re.compile(r"\s*[-–—−]{1,2}\s*")
_BIRTH: Final = ("born", "birth")
_DEATH: Final = ("die", "death")


class Saying(NamedTuple):
    """A sentence of a statement, and its dates by what they are of, where brackets behind a name tell a life."""

    told: Told
    roles: Mapping[str, Figure]


@lru_cache(maxsize=1 << 12)
def sayings(statement: str) -> tuple[Saying, ...]:
    """The sentences of a statement."""
    figures = read_figures(statement)
    return tuple(Saying(tell(statement, each, figures), _life(statement, figures)) for each in sentences(statement))


@lru_cache(maxsize=1 << 12)
def stems_of(statement: str) -> frozenset[str]:
    """The stems of all words of a statement."""
    return frozenset().union(*(saying.told.stems for saying in sayings(statement)))


def _life(statement: str, figures: tuple[Figure, ...]) -> dict[str, Figure]:
    dates = [figure for figure in figures if figure.kind == "date"]
    if not dates or not _LIFE.search(statement[: dates[0].stretch.start]):
        return {}
    roles = dict.fromkeys(_BIRTH, dates[0])
    if len(dates) > 1 and _TO.fullmatch(statement[dates[0].stretch.end : dates[1].stretch.start]):
        return roles | dict.fromkeys(_DEATH, dates[1])
    return roles if "born" in statement[: dates[0].stretch.start] else {}


# What leaves a sentence open, or says it of each, of a mean or of a plan.
_OPEN: Final = stems(" ".join(MODALS) + " if unless whether each every per average mean plan aim expect forecast target goal")
_PRONOUNS: Final = stems("it he she they this these")
# What before a period makes it one told from the day of writing, or a part of another: "last year", "the first half".
_RELATIVE: Final = stems("last this next previous following coming current prior earlier first second third fourth")
_PERIODS: Final = stems("year half quarter month week decade century season day")


def is_other_case(ours: Told, theirs: Told) -> bool:
    """Whether a draft's sentence is of another case than one of a statement: a denial, a question, a plan, a mean, of a time
    told only from the day of writing, or of the first half of one."""
    if ours.denied != theirs.denied or ours.asked:
        return True
    return not (ours.stems & _OPEN) <= theirs.stems or not _relative(ours) <= _relative(theirs)


def _relative(told: Told) -> set[str]:
    following = zip(told.terms, told.terms[1:], strict=False)
    return {one.stem for one, two in following if one.stem in _RELATIVE and two.stem in _PERIODS}


def kinship(ours: Told, saying: Saying, statement: frozenset[str], lead: frozenset[str]) -> Kinship | None:
    """How near a sentence of a draft is to one of a statement. `statement` has the stems of all its sentences, `lead` those of
    what the draft says beside it."""
    theirs = saying.told.content | saying.roles.keys()
    if ours.content.isdisjoint(theirs) or not _is_of_same(ours, saying.told, statement, lead):
        return None
    named = frozenset(each for name in ours.names for each in name)
    shared = len(ours.content & (theirs | named))
    share = shared / len(ours.content)
    if shared < _FEW or (not ours.cased and shared < _COVERED * len(saying.told.content)):
        return None
    if share == 1 or (share >= _SAME and shared >= _SOME):
        return "same"
    return "alike" if named and share >= _ALIKE and shared >= _SOME else None


def _is_of_same(ours: Told, theirs: Told, statement: frozenset[str], lead: frozenset[str]) -> bool:
    """Whether each name of the draft's sentence is the statement's, each thing that is somebody's as well, the draft has one of
    the statement's names, and the statement's subject is the draft's."""
    if not all(_is_known(name, theirs, statement) for name in ours.names if name):
        return False
    if not ours.owned <= statement:
        return False
    if not ours.cased:
        return True
    said = lead.union(ours.content, *ours.names)
    # "The repair will cost $40" may be of anything, as long as the draft has named nothing of what is on record. A statement
    # that begins with an "it" has not named it either.
    stated = any(theirs.names) and theirs.terms[0].stem not in _PRONOUNS
    if stated and all(said.isdisjoint(name) for name in theirs.names):
        return False
    return not theirs.opening or not (ours.content | lead).isdisjoint(theirs.opening)


def _is_known(name: tuple[str, ...], theirs: Told, statement: frozenset[str]) -> bool:
    """Whether a statement has a name, or has it shorter: "Ada Lund" is its "Lund", "Chris" its "Christopher"."""
    strange = [each for each in name if each not in statement and not any(_is_short_for(each, other) for other in statement)]
    if not strange:
        return True
    # A first name more is the same person, unless the statement has another one there.
    known = name[-1]
    if known not in statement or not _PARTS.isdisjoint(strange):
        return False
    return strange == list(name[: len(strange)]) and any(run[0] == known for run in theirs.names if run)


def _is_short_for(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _SHORT and (one.startswith(other) or other.startswith(one))
