"""The figures of a draft that may be misprints of figures on record, or have changed places, and those of them that are.

Hardly any figure may, so what reads their sentences is imported only where one does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.misprints.digits import Sureness, digits_of, misprint
from onrecord.corpus.facts.misprints.votes import Vote, miscounted, votes
from onrecord.corpus.facts.placing.sites import Site, Sites
from onrecord.corpus.facts.stems import traces
from onrecord.corpus.facts.verdicts import FactMatch, is_loose
from onrecord.corpus.facts.window import capitals
from onrecord.model import Draft, Figure

_FEWEST: Final = 2


class Pair(NamedTuple):
    """A figure of a passage, and one on record that it may be a misprint of."""

    known: KnownFact
    figure: Figure
    recorded: Figure
    sure: Sureness


class Misprint(NamedTuple):
    """A misprint, and of which names the draft must have one elsewhere; none where its own passage has them."""

    match: FactMatch
    names: frozenset[str] = frozenset()


def misprinted(draft: Draft, index: FactIndex, sites: Sites, found: Sequence[FactMatch]) -> Iterator[FactMatch]:
    """The figures of a draft that are misprints of figures on record, of those that nothing else was found of, and those that
    have changed places. What the draft has right somewhere else is another figure."""
    # "At most 22" agrees with any fact of less, and may be a misprint of "at least 22" all the same.
    seen = {match.figure.span for match in found if not (match.agrees and is_loose(match))}
    right = {(match.known.fact.key, match.recorded) for match in found if match.agrees}
    for number in sites.with_figures:
        site = sites.of(number)
        for match, names in index.recall(site.prose, _of_passage, index, site):
            placed = match.placed(draft.passages[number], number)
            known = any(map(placed.figure.span.overlaps, seen)) or (match.known.fact.key, match.recorded) in right
            if match.slip == "misprint" and known:
                continue
            if not names or any(not names.isdisjoint(capitals(passage.prose)) for passage in draft.passages):
                yield placed


def _of_passage(index: FactIndex, site: Site) -> tuple[Misprint, ...]:
    """The misprints of a passage; their spans are places of its prose."""
    known_as = frozenset().union(*(each.known_as for each in site.around))
    near_by = known_as | traces(known_as)
    near, slips = index.near(near_by), index.made_of_near(near_by, _by_digits)
    found: list[Misprint] = []
    pairs = [*_pairs(slips, site.figures), *_miscounted(index.made_of_near(near_by, votes), site)]
    if pairs:
        from onrecord.corpus.facts.misprints.spotting import spotted

        found += spotted(pairs, site)
    values = index.made_of_near(near_by, _values)
    if sum((figure.kind, figure.value) in values for figure in site.figures) >= _FEWEST:
        from onrecord.corpus.facts.misprints.exchanges import exchanged

        found += map(Misprint, exchanged(near, values, site))
    return tuple(found)


class _Recorded(NamedTuple):
    """A figure on record, and where it stands among all of the facts near."""

    at: int
    known: KnownFact
    figure: Figure


def _by_digits(near: Sequence[KnownFact]) -> Mapping[str, Sequence[_Recorded]]:
    """The figures of facts by what misprints of them have in common with them."""
    found: defaultdict[str, list[_Recorded]] = defaultdict(list)
    figures = ((known, figure) for known in near for figure in known.figures)
    for at, (known, figure) in enumerate(figures):
        # A number in words has no digits, and a bare year no day, that might change places.
        if told := digits_of(figure):
            found[told].append(_Recorded(at, known, figure))
    return found


def _values(near: Sequence[KnownFact]) -> Mapping[tuple[str, float | str], Sequence[int]]:
    """By what a figure is the places of the facts that have it."""
    found: defaultdict[tuple[str, float | str], list[int]] = defaultdict(list)
    for place, known in enumerate(near):
        for figure in known.figures:
            found[figure.kind, figure.value].append(place)
    return found


def _pairs(slips: Mapping[str, Sequence[_Recorded]], figures: Sequence[Figure]) -> Iterator[Pair]:
    alike = ((theirs, at) for at, figure in enumerate(figures) for theirs in slips.get(digits_of(figure), ()))
    for (_, known, recorded), at in sorted(alike, key=lambda pair: (pair[0].at, pair[1])):
        sure = misprint(figures[at], recorded)
        if sure is not None and not _is_told(known, recorded, figures):
            yield Pair(known, figures[at], recorded, sure)


def _miscounted(known: Sequence[Vote], site: Site) -> Iterator[Pair]:
    return (Pair(*each, "sure") for each in miscounted(known, site.prose, site.figures))


def _is_told(known: KnownFact, recorded: Figure, figures: Iterable[Figure]) -> bool:
    """Whether the right figure stands beside a misprint, which then is none: "421 cases, up from 412"."""
    return any(comparable(each, recorded) and agrees(each, recorded, known.fact.tolerance) for each in figures)
