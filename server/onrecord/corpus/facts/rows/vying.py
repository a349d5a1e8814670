"""Wrong figures, each held to one fact: to none where it is right for another, nor where several contradict it and its sentence
speaks of none of them more than of the others, nor in a draft about others that never names whom a fact is about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.owning.bodies import is_of_another_world
from onrecord.corpus.facts.placing.sites import Sites
from onrecord.corpus.facts.rows.rivals import are_siblings, is_mistimed, is_of_another, spoken_of
from onrecord.corpus.facts.stems import traces
from onrecord.corpus.facts.verdicts import FactMatch, is_bounded_alike
from onrecord.model import Draft
from onrecord.text import Span


def settled(draft: Draft, index: FactIndex, sites: Sites, wrong: Sequence[FactMatch]) -> Iterator[FactMatch]:
    """The wrong figures that are held to a fact, each by the fact that it is meant for."""
    by_place: defaultdict[Span, list[FactMatch]] = defaultdict(list)
    for match in wrong:
        if (
            match.owner
            or match.slip == "exchange"
            or _is_bounded_otherwise(match)
            or not (_is_of_another(index, sites, match) or _is_of_another_world(draft, sites, match))
        ):
            by_place[match.figure.span].append(match)
    for of_one in by_place.values():
        yield from of_one if _are_one(of_one) else _meant(sites, of_one)


def mistimed(sites: Sites, found: Sequence[FactMatch]) -> Iterator[Span]:
    """The figures that are right for a year of which their sentence does not tell, and wrong for the one that it does."""
    rights: defaultdict[Span, list[FactMatch]] = defaultdict(list)
    for match in found:
        if match.agrees and match.known.loose:
            rights[match.figure.span].append(match)
    for wrong in (match for match in found if not match.agrees and match.known.loose):
        of_one = rights.get(wrong.figure.span, ())
        site = sites.of(wrong.figure.passage)
        told = site.prose[slice(*site.sentence(wrong.figure.stretch.start))] if of_one else ""
        if of_one and all(is_mistimed(told, right.known, wrong.known) for right in of_one):
            yield wrong.figure.span


def _is_bounded_otherwise(wrong: FactMatch) -> bool:
    """Whether a wrong figure has the number on record and other bounds, within which it may be right for any other fact."""
    return is_bounded_alike(wrong) and wrong.figure.value == wrong.recorded.value


def _is_of_another(index: FactIndex, sites: Sites, wrong: FactMatch) -> bool:
    """Whether a wrong figure is right for another fact that its sentence speaks of as much."""
    site, figure = sites.of(wrong.figure.passage), wrong.figure
    if site.frame and wrong.known.loose:
        # What heads a cell has told already whose its figure is.
        return False
    known_as = site.around[0].known_as
    others = index.with_value(known_as | traces(known_as), figure.value)
    return is_of_another(site.around[0], site.sentence(figure.stretch.start), figure, wrong.known, others)


def _is_of_another_world(draft: Draft, sites: Sites, wrong: FactMatch) -> bool:
    """Whether a wrong figure stands beside some other body in a draft that has no name of the fact's."""
    if wrong.known.named or wrong.known.loose:
        return False
    scope = sites.of(wrong.figure.passage).scope(wrong.figure.stretch, wrong.figure.kind)
    return is_of_another_world(wrong.known, scope, (passage.prose for passage in draft.passages))


def _are_one(wrong: Sequence[FactMatch]) -> bool:
    """Whether facts have the same to say of a figure, or tell the same of several names."""
    first, *others = wrong
    same = all(other.recorded.value == first.recorded.value for other in others)
    return same or any(are_siblings(first.known, other.known) for other in others)


def _meant(sites: Sites, wrong: Sequence[FactMatch]) -> Iterator[FactMatch]:
    """Of several facts that contradict a figure the one that its sentence speaks of."""
    site, figure = sites.of(wrong[0].figure.passage), wrong[0].figure
    meant = spoken_of(site.around[0], site.sentence(figure.stretch.start), figure, [match.known for match in wrong])
    return (match for match in wrong if match.known is meant)
