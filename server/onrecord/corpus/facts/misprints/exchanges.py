"""Two figures of a sentence, or of one and the next, that have changed places: each is, to the digit, the one on record for
what the other stands at.

"Larch landed 640 tonnes and Skerry 98", where Larch's were 98 and Skerry's 640, is no chance, so little else has to agree: what
tells the two statements apart, be it a name, a year or a word, stands at either figure the wrong way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, permutations, product
from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.misprints.digits import counts_of
from onrecord.corpus.facts.misprints.naming import nearest_name, own_part
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.statements.cases import is_other_case
from onrecord.corpus.facts.statements.sayings import Saying, sayings
from onrecord.corpus.facts.statements.telling import MOST, Spot, Told, tell
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.model import Figure

_BOUNDS: Final = frozenset({"at least", "at most"})


class _Own(NamedTuple):
    """A figure of a draft that is, to the digit, one on record; `tells` are the words, the dates and the bound of the
    statement."""

    spot: Spot
    known: KnownFact
    recorded: Figure
    saying: Saying
    tells: frozenset[str]


def exchanged(
    near: Sequence[KnownFact], values: Mapping[tuple[str, float | str], Sequence[int]], site: Site
) -> Iterator[FactMatch]:
    """The figures of a passage that have changed places, each held to the fact that it stands at; their spans are places of its
    prose. `values` has, by kind and value, the places of the facts with such a figure."""
    before: list[_Own] = []
    for stretch in site.sentences:
        told = tell(site.prose, stretch, site.figures)
        amounts = (each.figure for each in told.numbers if each.figure.kind != "date")
        having = {place for figure in amounts for place in values.get((figure.kind, figure.value), ())}
        owns = [own for place in sorted(having) for own in _owns(told, near[place])] if len(told.numbers) <= MOST else []
        for one, other in chain(permutations(owns, 2), product(before, owns), product(owns, before)):
            if _is_exchanged(one, other):
                yield FactMatch(other.known, one.spot.figure, other.recorded, agrees=False, slip="exchange")
        before = owns


def _owns(told: Told, known: KnownFact) -> Iterator[_Own]:
    for recorded in known.figures:
        for spot in told.numbers:
            same = spot.figure.value == recorded.value and spot.figure.kind == recorded.kind != "date"
            for saying in sayings(known.fact.statement) if same and counts_of(spot.figure, known.stems) else ():
                tells = saying.told.content | _dates(saying.told) | _bound(recorded)
                yield _Own(spot, known, recorded, saying, tells)


def _is_exchanged(one: _Own, other: _Own) -> bool:
    """Whether the first figure stands at the second fact, and the second at the first."""
    if one.known is other.known or one.recorded.value == other.recorded.value or not comparable(one.recorded, other.recorded):
        return False
    if "duration" in (one.recorded.kind, other.recorded.kind) and one.recorded.unit != other.recorded.unit:
        return False  # "62 hours a week" has no two figures that may change places.
    return _is_at(one.spot, other, one) and _is_at(other.spot, one, other)


def _is_at(spot: Spot, own: _Own, rival: _Own) -> bool:
    """Whether a figure stands at what `own` alone tells of, and its sentence has a word that both statements have."""
    label = _label(spot)
    told = not (own.tells & rival.tells).isdisjoint(spot.told.content)
    placed = not label.isdisjoint(own.tells - rival.tells) and label.isdisjoint(rival.tells - own.tells)
    return told and placed and not is_other_case(spot.told, own.saying.told)


def _label(spot: Spot) -> frozenset[str]:
    """What stands at a figure: the words and dates of its part of the sentence, and the name and the date nearest before."""
    part = spot.told.part(own_part(spot))
    before = [each for each in spot.told.dates if each.at < spot.at]
    dates = _dates(part) or frozenset(str(each.figure.value) for each in before[-1:])
    return part.content | dates | _bound(spot.figure) | {term.stem for term in nearest_name(spot)}


def _bound(figure: Figure) -> frozenset[str]:
    """The bound that a figure has, which may be all that tells what must be from what is."""
    return frozenset({figure.qualifier} & _BOUNDS)


def _dates(told: Told) -> frozenset[str]:
    return frozenset(str(each.figure.value) for each in told.dates)
