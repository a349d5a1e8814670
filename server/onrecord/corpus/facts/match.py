"""Which figures of a draft speak of which fact, and whether they contradict it.

Facts with cues are read passage by passage (`reading.py`), those without sentence by sentence (`statements/`), and misprints of
either are looked for in what is left (`misprints/`). A figure that agrees with any fact contradicts none, but where it has
changed places with another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.changes.turning import told_right
from onrecord.corpus.facts.dating import borne_out
from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import Topic
from onrecord.corpus.facts.misprints.looking import misprinted
from onrecord.corpus.facts.placing.sites import Site, Sites
from onrecord.corpus.facts.reading import Reading
from onrecord.corpus.facts.rows.correcting import put_in_place
from onrecord.corpus.facts.rows.vying import mistimed, settled
from onrecord.corpus.facts.speaking import Asked
from onrecord.corpus.facts.verdicts import FactMatch, is_bounded_alike, is_loose
from onrecord.model import Draft


def compare_figures(draft: Draft, index: FactIndex, trace: list[Asked] | None = None) -> tuple[FactMatch, ...]:
    """Every figure of the draft that speaks of a fact, in order of the sentences.

    Where a `trace` is given, it gets each question asked on the way, also of facts that are too far off to be compared.
    """
    sites = Sites(draft, index.telling)
    passages = {number: _recalled(index, sites.of(number), trace is not None) for number in sites.with_figures}
    topics = _shared_topics(draft, sites, passages)
    found: list[FactMatch] = []
    for number, passage in passages.items():
        asked: list[Asked] | None = None if trace is None else []
        told = passage.topics | topics.get(_column(draft, number), frozenset())
        matches = index.recall(passage.prose, Reading.matches, passage, told) if asked is None else passage.matches(told, asked)
        found += (match.placed(draft.passages[number], number) for match in matches)
        if trace is not None:
            trace += (each._replace(figure=each.figure._replace(passage=number)) for each in asked or ())
    if index.has_loose:
        # What only they need is imported only for them.
        from onrecord.corpus.facts.statements.likeness import compare_alike

        found += [FactMatch(*verdict) for verdict in compare_alike(draft, index, sites, trace)]
    slips = tuple(misprinted(draft, index, sites, found))
    exchanged = {match.figure.span for match in slips if match.slip == "exchange"}
    found = [match for match in found if match.figure.span not in exchanged] + list(slips)
    # What does not bear a fact out explains no wrong figure either.
    found = list(borne_out(sites, list(told_right(sites, found))))
    contradicted = {match.figure.span for match in found if not match.agrees and match.owner is None}
    found = [match for match in found if match.owner is None or match.figure.span not in contradicted]
    explained = {span for match in found if match.agrees for span in (match.figure.span, *match.years)}
    plainly = {match.figure.span for match in found if match.agrees and not is_loose(match)}
    explained -= {match.figure.span for match in found if not match.agrees and is_bounded_alike(match)} - plainly
    explained.difference_update(mistimed(sites, found))
    wrong = [match for match in found if not (match.agrees or match.figure.span in explained or _put_right(draft, match))]
    kept = set(map(id, settled(draft, index, sites, wrong)))
    return tuple(match for match in found if match.agrees or id(match) in kept)


def _recalled(index: FactIndex, site: Site, traced: bool) -> Reading:
    return Reading(index, site, traced) if traced else index.recall(site.prose, Reading, index, site)


def _put_right(draft: Draft, wrong: FactMatch) -> bool:
    """Whether the draft itself goes on to give the figure on record in the place of a wrong one."""
    right = None if wrong.owner is not None else put_in_place(draft, wrong.figure)
    if right is None or not comparable(right, wrong.recorded):
        return False
    return agrees(right, wrong.recorded, wrong.known.fact.tolerance)


def _shared_topics(
    draft: Draft, sites: Sites, passages: Mapping[int, Reading]
) -> Mapping[tuple[int, int] | None, frozenset[Topic]]:
    """What one cell of a table tells of its column's topic, told to all of the column. One whose row says what it measures
    tells nothing of others."""
    topics: defaultdict[tuple[int, int] | None, frozenset[Topic]] = defaultdict(frozenset)
    for number, passage in passages.items():
        column = _column(draft, number)
        if column is not None:
            row = sites.row(number)
            told = (right.known for right in passage.rights if right.measured)
            topics[column] |= {known.topic for known in told if not any(map(row.holds, known.cues[1:]))}
    return topics


def _column(draft: Draft, passage: int) -> tuple[int, int] | None:
    """The column of a table that a passage stands in below its head."""
    cell = draft.passages[passage].cell
    return (cell.table, cell.column) if cell is not None and cell.row and cell.column else None
