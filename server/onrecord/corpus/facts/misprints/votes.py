"""Votes with one number wrong: "36 votes to 21" for 38 to 21.

Hardly two votes of one body have a side in common, so where they do and the sentence tells of the same, it is the same vote;
but not where one was won and the other lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.rows.sides import LOST, TO
from onrecord.model import Figure

_VOTE: Final = "vote"
_REACH: Final = 160


class Vote(NamedTuple):
    """The two numbers of a vote on record."""

    known: KnownFact
    sides: tuple[Figure, Figure]


def votes(near: Sequence[KnownFact]) -> tuple[Vote, ...]:
    """The votes that some facts tell of."""
    return tuple(Vote(known, sides) for known in near for sides in _sides(known.fact.statement, known.figures))


def miscounted(known: Sequence[Vote], prose: str, figures: Sequence[Figure]) -> Iterator[tuple[KnownFact, Figure, Figure]]:
    """The numbers of votes in a passage that are not those of one on record whose other number is right, with its own."""
    for ours in _sides(prose, figures) if known else ():
        lost = LOST.search(prose, max(ours[0].stretch.start - _REACH, 0), ours[1].stretch.end + _REACH)
        for vote in known:
            if (lost is None) != (LOST.search(vote.known.fact.statement) is None):
                continue
            wrong = [(mine, theirs) for mine, theirs in zip(ours, vote.sides, strict=True) if mine.value != theirs.value]
            if len(wrong) == 1:
                yield vote.known, *wrong[0]


def _sides(prose: str, figures: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The pairs of numbers of a text that tell of votes: "38 votes to 21"."""
    for one, two in pairwise(figures):
        counts = one.kind == two.kind == "number" and one.unit == _VOTE and two.unit in (None, _VOTE)
        if counts and TO.fullmatch(prose, one.stretch.end, two.stretch.start):
            yield one, two
