"""Facts that give no cues: a sentence speaks of one when it, or a clause of it, is about the same as a sentence of the
statement (`sayings.py`); what its numbers say of the fact is told in `judging.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.periods import years_of
from onrecord.corpus.facts.placing.sites import Site, Sites
from onrecord.corpus.facts.placing.that_year import Then, then
from onrecord.corpus.facts.speaking import Asked
from onrecord.corpus.facts.statements.cases import is_other_time
from onrecord.corpus.facts.statements.cells import figure_of, heads_of, of_cell
from onrecord.corpus.facts.statements.clauses import clauses, said_aside
from onrecord.corpus.facts.statements.entries import entry_of, of_entry
from onrecord.corpus.facts.statements.judging import against
from onrecord.corpus.facts.statements.pairing import agree
from onrecord.corpus.facts.statements.partners import Near, Pair, near_to
from onrecord.corpus.facts.statements.pronouns import with_place, with_subject
from onrecord.corpus.facts.statements.sayings import Lead, sayings, stems_of
from onrecord.corpus.facts.statements.stated import Stated
from onrecord.corpus.facts.statements.tails import untailed
from onrecord.corpus.facts.statements.telling import MOST, Told, tell
from onrecord.corpus.facts.stems import traces
from onrecord.corpus.facts.unlike import unlike
from onrecord.corpus.facts.window import capitals
from onrecord.model import Draft, Figure
from onrecord.text import Stretch


class Verdict(NamedTuple):
    """A figure of the draft, the figure on record, and whether they agree."""

    known: KnownFact
    figure: Figure
    recorded: Figure
    right: bool


class Parted(NamedTuple):
    """A sentence of a draft, its clauses, itself before it goes on, and the numbers that stand in what it says aside."""

    whole: Told
    parts: tuple[Told, ...]
    heads: tuple[Told, ...]
    aside: frozenset[Stretch]

    @classmethod
    def of(cls, ours: Told) -> Parted:
        """A sentence with its parts."""
        parts = tuple(clauses(ours))
        return cls(ours, parts, tuple(untailed(ours)), said_aside(ours, parts))


def compare_alike(draft: Draft, index: FactIndex, sites: Sites, trace: list[Asked] | None = None) -> Iterator[Verdict]:
    """The figures of a draft that speak of facts without cues, sentence by sentence; `trace` gets what kept others apart."""
    for number, passage in enumerate(draft.passages):
        asked: list[Asked] | None = None if trace is None else []
        site = sites.of(number)
        verdicts = index.recall(site.prose, _verdicts, index, site) if asked is None else _verdicts(index, site, asked)
        for each in verdicts:
            figure = each.figure._replace(span=passage.span(each.figure.stretch), passage=number)
            yield each._replace(figure=figure)
        if trace is not None:
            trace += (each._replace(figure=each.figure._replace(passage=number)) for each in asked or ())


def _verdicts(index: FactIndex, site: Site, trace: list[Asked] | None = None) -> tuple[Verdict, ...]:
    """The figures of a passage that speak of facts without cues; their spans are places of the prose."""
    entry = entry_of(site)
    near_by = site.around if entry is not None else site.around[: 1 + len(site.frame)]
    known_as = frozenset().union(*(each.known_as for each in near_by))
    known_as |= traces(known_as)
    stated = index.made_of_near(known_as, Stated) if trace is None else Stated(index.touched(known_as))
    found: list[Verdict] = []
    if not stated.facts:
        return ()
    figures = [site.with_unit(each) for each in site.figures]
    lead = Lead(around=tuple(capitals(each.prose) for each in site.around[1:]))
    before: Told | None = None
    counted = figure_of(site) if site.frame else None
    if counted is not None:
        headed = stated.with_words(heads_of(site).content)
        found += [verdict for known in headed for verdict in _judged(known, of_cell(known, site, counted, lead))]
    if entry is not None:
        found += [verdict for known in stated.facts for verdict in _judged(known, of_entry(known, entry, lead))]
    for stretch in site.sentences:
        whole = tell(site.prose, stretch, figures)
        meant = then(site.prose, *stretch)
        ours, before = with_place(with_subject(_without(whole, meant), before), before), whole
        if ours.content and 0 < len(ours.numbers) <= MOST:
            told = _told_by(Parted.of(ours), lead, stated, trace)
            found += (each for each in told if each.right or meant is None or _holds_in(each.known, meant.years))
        lead = lead.past(whole)
    # What a label says of when tells which figure follows: it is not wrong itself.
    return tuple(
        each for each in found if each.right or entry is None or each.figure.stretch.start >= entry.figure.stretch.start
    )


def _without(told: Told, meant: Then | None) -> Told:
    """A sentence without its words for a time told before."""
    if meant is None:
        return told
    return told.part(tuple(term for term in told.terms if not meant.start <= term.start < meant.end))


def _holds_in(known: KnownFact, years: frozenset[str]) -> bool:
    """Whether a fact is of one of some years."""
    return not years.isdisjoint(known.years | years_of(known.fact.statement))


def _told_by(ours: Parted, lead: Lead, stated: Stated, trace: list[Asked] | None) -> list[Verdict]:
    """What a sentence says of some facts, in their order. A trace asks each of them by itself."""
    told = (ours.whole, *ours.parts, *ours.heads)
    if trace is None:
        places = {place for each in told for place in stated.kin(each, lead)}
        groups = stated.groups(places, ours.whole)
    else:
        groups = ([place] for place in range(len(stated.facts)))
    found: list[tuple[int, Verdict]] = []
    for first, *others in groups:
        verdicts = tuple(_verdicts_of(stated.facts[first], ours, lead, trace))
        found += ((first, each) for each in verdicts)
        found += ((place, _of_twin(each, stated.facts[place])) for place in others for each in verdicts)
    return [verdict for _, verdict in sorted(found, key=itemgetter(0))]


def _verdicts_of(known: KnownFact, ours: Parted, lead: Lead, trace: list[Asked] | None) -> Iterator[Verdict]:
    """What a sentence says of a fact."""
    beside = near_to(known, ours.whole, lead)
    if trace is not None:
        trace += (Asked(known, spot.figure, *unlike(spot, beside, lead)) for spot in ours.whole.numbers if spot.number.read)
    plain = [pair for pair in against(ours.whole, beside) if pair.right or pair.spot.figure.stretch not in ours.aside]
    told = chain(_against_parts(known, ours.parts, lead, ours.whole), _against_parts(known, ours.heads, lead))
    return _judged(known, plain, told)


def _of_twin(verdict: Verdict, twin: KnownFact) -> Verdict:
    """What was found of a fact, for another that differs in its numbers alone."""
    stated, others = (_numbers(known) for known in (verdict.known, twin))
    return verdict._replace(known=twin, recorded=others[stated.index(verdict.recorded)])


def _numbers(known: KnownFact) -> list[Figure]:
    return [each.figure for saying in sayings(known.fact.statement) for each in saying.told.numbers]


def _judged(known: KnownFact, whole: Iterable[Pair], parts: Iterable[Pair] = ()) -> Iterator[Verdict]:
    """What is found of each number: by its sentence, or else by a clause, right where one of them says so."""
    found = {pair.spot.figure: pair for pair in whole if pair.recorded is not None}
    told: dict[Figure, Pair] = {}
    for pair in parts:
        if pair.recorded is not None and (pair.right or pair.spot.figure not in told):
            told[pair.spot.figure] = pair
    for pair in (told | found).values():
        if pair.recorded is not None:
            yield Verdict(known, pair.spot.figure, pair.recorded, pair.right)


def _against_parts(known: KnownFact, parts: Iterable[Told], lead: Lead, whole: Told | None = None) -> Iterator[Pair]:
    """The numbers of a sentence that speak of a fact in one of its clauses; those of `whole` are of its time."""
    stated = stems_of(known.fact.statement)
    for part in (part for part in parts if not part.content.isdisjoint(stated)):
        near = near_to(known, part, lead)
        pairs = tuple(against(part, near))
        wrong = any(pair.wrong for pair in pairs)
        if wrong and whole is not None and not part.dates and _is_dated_otherwise(whole, part, near):
            pairs = tuple(pair for pair in pairs if pair.right)
        yield from pairs


def _is_dated_otherwise(whole: Told, part: Told, near: Near) -> bool:
    """Whether a sentence gives, before a clause that has none, a time that is not the statement's."""
    dates = [spot for spot in whole.dates if spot.figure.stretch.start < part.terms[-1].start]
    if is_other_time(whole, part):
        return True
    recorded = [each for saying in near.told for each in saying.told.numbers]
    tolerance = near.known.fact.tolerance
    return not all(any(agree(spot, each.figure, each.number.read, tolerance) for each in recorded) for spot in dates)
