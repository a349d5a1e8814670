"""Which of several things alike a sentence tells of: "the last ferry", "the new bridge", "most of the shops", "from Lund to
Orston"; what is so of the one says nothing of another.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from onrecord.corpus.facts.statements.clocks import is_clock
from onrecord.corpus.facts.statements.telling import Spot, Told
from onrecord.corpus.facts.stems import stems

_LAST: Final = stems("last final next latest previous only")
_WHICH: Final = _LAST | stems("new old former other another")
_PERIODS: Final = stems("year month week quarter season summer winter spring autumn night day decade century few")
_SOME: Final = stems("most some many few several half")
_A: Final = frozenset({"a", "an"})
# What is so once a day.
_DAILY: Final = stems("open opens opening close closes closing")


def is_of_another_one(ours: Spot, theirs: Told) -> bool:
    """Whether a number of a draft is of another thing than a sentence of a statement that has all its words, or most."""
    told = ours.told
    own, stated = _which(told), _which(theirs)
    if stated and not stated <= own and (own or stated & _LAST or _is_any(told) or _ranks(told)):
        return True
    if not _some(theirs) <= told.whole.stems or _is_turned_round(told, theirs):
        return True
    return is_clock(ours.figure) and not _is_once_a_day(told, theirs)


def _which(told: Told) -> frozenset[str]:
    """The words that tell which one is meant; "last year" tells when."""
    following = zip(told.terms, (*told.terms[1:], None), strict=True)
    return frozenset(one.stem for one, two in following if one.stem in _WHICH and (two is None or two.stem not in _PERIODS))


def _ranks(told: Told) -> bool:
    """Whether a sentence tells of the first, or the second."""
    return any(each.figure.kind == "ordinal" for each in told.numbers)


def _is_any(told: Told) -> bool:
    """Whether a sentence tells of any thing of its kind: "Lund has a bridge"."""
    return any(one.stem in _A and two.telling for one, two in pairwise(told.terms))


def _some(told: Told) -> frozenset[str]:
    """The words that tell of how many of all a sentence is: "most of the shops"."""
    return frozenset(one.stem for one, two in pairwise(told.terms) if one.stem in _SOME and two.stem == "of")


def _is_turned_round(ours: Told, theirs: Told) -> bool:
    """Whether a way goes to where the other one comes from: "from Orston to Lund"."""
    ends = ((_behind(ours, "to"), _behind(theirs, "from")), (_behind(ours, "from"), _behind(theirs, "to")))
    return not all(one.isdisjoint(other) for one, other in ends)


def _behind(told: Told, word: str) -> frozenset[str]:
    """The words right behind a preposition."""
    return frozenset(two.stem for one, two in pairwise(told.terms) if one.stem == word and two.number is None)


def _is_once_a_day(ours: Told, theirs: Told) -> bool:
    """Whether something is so at one time of day: what opens or closes, or else the one thing that both tell of in the same
    words. Trains leave at many."""
    if ours.content != theirs.content:
        return False
    return not theirs.stems.isdisjoint(_DAILY) or all(told.terms[0].stem == "the" for told in (ours, theirs))
