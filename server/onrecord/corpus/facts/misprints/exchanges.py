"""Two figures of a sentence that have changed places: each is, to the digit, the other name's on record.

"Larch landed 640 tonnes and Skerry 98", where Larch's were 98 and Skerry's 640, is no chance, so little else has to agree: the
names nearest to both figures, and a word in the sentence of what either statement tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.misprints.digits import digits
from onrecord.corpus.facts.misprints.naming import names_of, nearest_name
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.statements.sayings import Saying, is_other_case, sayings
from onrecord.corpus.facts.statements.telling import MOST, Spot, Told, tell
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.model import Figure

_FEWEST: Final = 2
_OWNER: Final = re.compile(r"['’]s?$")


class _Own(NamedTuple):
    """A figure of a draft that is, to the digit, one on record."""

    spot: Spot
    known: KnownFact
    recorded: Figure
    saying: Saying


def exchanged(near: Sequence[KnownFact], site: Site) -> Iterator[FactMatch]:
    """The figures of a passage that have changed places between the names of two facts; their spans are places of its prose."""
    for stretch in site.sentences:
        told = tell(site.prose, stretch, site.figures)
        owns = [own for known in near for own in _owns(told, known)] if len(told.numbers) <= MOST else []
        for one, other in permutations(owns, 2):
            if _is_exchanged(one, other):
                yield FactMatch(one.known, one.spot.figure, one.recorded, agrees=False, owner=_written(one.spot))


def _owns(told: Told, known: KnownFact) -> Iterator[_Own]:
    for recorded in known.figures:
        for spot in told.numbers if len(digits(recorded.text)) >= _FEWEST else ():
            if spot.figure.value == recorded.value and spot.figure.kind == recorded.kind != "date":
                yield from (_Own(spot, known, recorded, saying) for saying in sayings(known.fact.statement))


def _is_exchanged(one: _Own, other: _Own) -> bool:
    """Whether the first figure stands at the second fact's name, and the second at the first's."""
    if one.known is other.known or one.spot is other.spot or not comparable(one.recorded, other.recorded):
        return False
    return _is_at(one.spot, other, one) and _is_at(other.spot, one, other)


def _written(spot: Spot) -> str:
    """The name that a figure stands at, as its sentence writes it."""
    name = nearest_name(spot)
    return _OWNER.sub("", spot.told.prose[name[0].start : name[-1].end])


def _is_at(spot: Spot, own: _Own, rival: _Own) -> bool:
    """Whether a figure stands at the name of `own` and not at `rival`'s, and its sentence has a word more of that statement."""
    name = frozenset(term.stem for term in nearest_name(spot))
    theirs, others = names_of(own.saying), names_of(rival.saying)
    words = own.saying.told.content - theirs
    of_it = bool(name) and name <= theirs and not name <= others and not words.isdisjoint(spot.told.content)
    return of_it and not is_other_case(spot.told, own.saying.told)
