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

from onrecord.corpus.facts.changes.directions import ONE_WAY, WAYS
from onrecord.corpus.facts.changes.opposites import opposed, sided
from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.statements.telling import Told, tell
from onrecord.corpus.facts.stems import stem, stems
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.language.sentences import sentences
from onrecord.language.words import forms
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
_WAYS: Final = frozenset(map(stem, WAYS))
_ONE_WAY: Final = tuple(frozenset(map(stem, ways)) for ways in ONE_WAY)
_PRONOUNS: Final = stems("it he she they this these")
# "Ada Lund (3 May 1900 – 9 June 1980)", "Ada Lund (born 3 May 1900)".
_LIFE: Final = re.compile(r"\([^()0-9]{0,60}$")
_TO: Final = re.compile(r"\s*[-–—−]{1,2}\s*")
_BIRTH: Final = ("born", "birth")
_DEATH: Final = ("die", "death")


class Saying(NamedTuple):
    """A sentence of a statement, and its dates by what they are of, where brackets behind a name tell a life. `known` are the
    words that it tells, with those for its dates: what was so "in June 2025" may be told of "in June"."""

    told: Told
    roles: Mapping[str, Figure]
    known: frozenset[str]

    @property
    def wording(self) -> tuple[object, ...]:
        """All that `kinship` asks of it besides the stems of its statement."""
        told = self.told
        return self.known, told.content, told.names, told.opening, told.terms[0].stem in _PRONOUNS


class Lead(NamedTuple):
    """The names of what stands before a sentence: of the next sentence before it that has some all of them, and the one that it
    begins with; of what leads into the passage those of each."""

    names: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    around: tuple[frozenset[str], ...] = ()

    def of(self, statement: frozenset[str]) -> frozenset[str]:
        """Those that a sentence without a name may be of. Beside others than the statement's only the first of them counts."""
        if self.names:
            return self.names if self.names <= statement else self.opening
        return frozenset().union(*(names for names in self.around if names <= statement))

    def past(self, told: Told) -> Lead:
        """What leads into the sentence behind one."""
        return self._replace(names=told.named, opening=frozenset(told.opening)) if told.named else self


@lru_cache(maxsize=1 << 12)
def sayings(statement: str) -> tuple[Saying, ...]:
    """The sentences of a statement."""
    figures = read_figures(statement)
    roles, told = _life(statement, figures), (tell(statement, each, figures) for each in sentences(statement))
    return tuple(Saying(each, roles, each.content.union(roles, _months(each))) for each in told)


@lru_cache(maxsize=1 << 12)
def stems_of(statement: str) -> frozenset[str]:
    """The stems of all words of a statement."""
    return frozenset().union(*(saying.told.stems | _months(saying.told) for saying in sayings(statement)))


def _months(told: Told) -> frozenset[str]:
    dates = (spot.figure.text.lower() for spot in told.dates)
    return frozenset(stem(word) for text in dates for word in forms(text) if word in CALENDAR)


def _life(statement: str, figures: tuple[Figure, ...]) -> dict[str, Figure]:
    dates = [figure for figure in figures if figure.kind == "date"]
    if not dates or not _LIFE.search(statement[: dates[0].stretch.start]):
        return {}
    roles = dict.fromkeys(_BIRTH, dates[0])
    if len(dates) > 1 and _TO.fullmatch(statement[dates[0].stretch.end : dates[1].stretch.start]):
        return roles | dict.fromkeys(_DEATH, dates[1])
    return roles if "born" in statement[: dates[0].stretch.start] else {}


def without_ways(told: Told) -> frozenset[str]:
    """What a sentence tells but for which way something has changed, if it tells that at all."""
    return frozenset(told.content - _WAYS) | ({"change"} if not told.content.isdisjoint(_WAYS) else frozenset())


def with_ways(statement: frozenset[str]) -> frozenset[str]:
    """The stems of a statement, with all other words for the rise or the fall that it tells of."""
    return statement.union(*(ways for ways in _ONE_WAY if not ways.isdisjoint(statement)))


def kinship(ours: Told, saying: Saying, statement: frozenset[str], lead: Lead) -> Kinship | None:
    """How near a sentence of a draft is to one of a statement. `statement` has the stems of all its sentences, `lead` the names
    of what stands before it in the draft."""
    theirs = saying.known
    if ours.content.isdisjoint(theirs) or not _is_of_same(ours, saying.told, statement, lead):
        return None
    # A change the other way round is as near as the same one, and so is an opposite: `changes/turning.py` tells the two apart.
    ways = opposed(ours.content, theirs) | (ours.content & _WAYS if not theirs.isdisjoint(_WAYS) else frozenset[str]())
    shared = len(ours.content & (theirs | ours.named | ways))
    share = shared / len(ours.content)
    if ours.strict and share < 1:
        return None
    if shared < _FEW or (not ours.cased and shared < _COVERED * len(saying.told.content)):
        return None
    if share == 1 or (share >= _SAME and shared >= _SOME):
        return "same"
    return "alike" if ours.named and share >= _ALIKE and shared >= _SOME else None


def given(ours: Told) -> frozenset[str]:
    """What of that which a sentence of a draft tells may count as told by a statement that has not the word."""
    return ours.content & (ours.named | _WAYS | sided(ours.content))


def least_shared(ours: Told) -> int | None:
    """How many of the other words that a sentence of a draft tells a statement must have, at least, to be about the same; None
    where no number is enough."""
    told, sure = len(ours.content), len(given(ours))
    enough = 1 if ours.strict else _ALIKE
    return next((few for few in range(told - sure + 1) if sure + few >= _FEW and (sure + few) / told >= enough), None)


def _is_of_same(ours: Told, theirs: Told, statement: frozenset[str], lead: Lead) -> bool:
    """Whether each name of the draft's sentence is the statement's, each thing that is somebody's as well, the draft has one of
    the statement's names, and the statement's subject is the draft's."""
    if not ours.owned <= statement or (ours.cased and not is_named(ours, theirs, statement, lead)):
        return False
    return strange_name(ours, theirs, statement) is None


def strange_name(ours: Told, theirs: Told, statement: frozenset[str]) -> tuple[str, ...] | None:
    """A name of the draft's sentence that is none of the statement's."""
    names = (name for name in ours.names if name and not _is_known(name, theirs, statement))
    return next((name for name in names if not _is_labelled(name, ours, theirs)), None)


def _is_labelled(name: tuple[str, ...], ours: Told, theirs: Told) -> bool:
    """Whether a sentence begins with what somebody is and with the whole name on record: "Shipbuilder Ada Lund"."""
    return len(name) > _FEW and ours.terms[0].stem == name[0] not in _PARTS and name[1:] in theirs.names


def is_named(ours: Told, theirs: Told, statement: frozenset[str], lead: Lead) -> bool:
    """Whether a draft has named what the statement is of. "The repair will cost $40" may be of anything, as long as the draft
    has named nothing of what is on record; a statement that begins with an "it" has not named it either."""
    said = _said(ours, theirs).union(lead.of(statement))
    stated = any(theirs.names) and theirs.terms[0].stem not in _PRONOUNS
    if stated and all(said.isdisjoint(name) for name in theirs.names):
        return False
    return not theirs.opening or not said.isdisjoint(theirs.opening)


def _said(ours: Told, theirs: Told) -> frozenset[str]:
    """What a draft's sentence says of the names of a statement: "the fire service" names no "Skerry Fire Service". One word
    alone that a statement begins with may be no name."""
    said = set(ours.named)
    if len(ours.terms) > 1 and not ours.terms[1].capital:
        # "Fire services" has a capital for where it stands.
        first, second = ours.terms[0].stem, ours.terms[1].stem
        said -= {first for name in theirs.names if first in name[1:] and second in name[1:]}
    return frozenset(said) | (ours.content.intersection(theirs.opening) if len(theirs.opening) == 1 else frozenset())


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
