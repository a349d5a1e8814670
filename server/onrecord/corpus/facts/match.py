"""Which figures of a draft speak of which fact, and whether they contradict it.

A fact of one figure is contradicted by the nearest comparable figure that its cues point to, unless another figure of the
sentence agrees. A fact of several figures ("three times as much in three months as the others in a year") is recognised
by at least one of them, in the sentence or one beside it; what then is left over on both sides is the contradiction. A
figure that agrees with any fact contradicts none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from onrecord.corpus.facts.agreement import agrees, comparable, other_base
from onrecord.corpus.facts.converting import is_converted_beside
from onrecord.corpus.facts.known import FactIndex, KnownFact, Topic
from onrecord.corpus.facts.obstacles.counting import alike, has_other_terms
from onrecord.corpus.facts.obstacles.imitations import tells_of_real
from onrecord.corpus.facts.obstacles.moods import is_supposed
from onrecord.corpus.facts.obstacles.parts import adds_up
from onrecord.corpus.facts.owning.whose import given_to
from onrecord.corpus.facts.placing.periods import is_year
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.corpus.facts.placing.sites import Site, Sites
from onrecord.corpus.facts.rows.correcting import put_in_place
from onrecord.corpus.facts.rows.sides import swapped
from onrecord.corpus.facts.rows.vying import settled
from onrecord.corpus.facts.speaking import (
    Asked,
    in_time,
    is_of_another_day,
    obstacle,
    speaks_of,
)
from onrecord.corpus.facts.topics import Lists, Right, established, lists, rights
from onrecord.corpus.facts.verdicts import (
    FactMatch,
    agreeing,
    alone,
    contradictions,
    in_same_words,
    is_bounded_alike,
    is_loose,
    is_own,
)
from onrecord.model import Draft, Figure


def compare_figures(draft: Draft, index: FactIndex, trace: list[Asked] | None = None) -> tuple[FactMatch, ...]:
    """Every figure of the draft that speaks of a fact, in order of the sentences.

    Where a `trace` is given, it gets each question asked on the way, also of facts that are too far off to be compared.
    """
    sites = Sites(draft)
    passages = {number: _recalled(index, sites.of(number), trace is not None) for number in sites.with_figures}
    topics = _shared_topics(draft, sites, passages)
    found: list[FactMatch] = []
    for number, passage in passages.items():
        asked: list[Asked] | None = None if trace is None else []
        told = passage.topics | topics.get(_column(draft, number), frozenset())
        matches = (
            index.recall(passage.prose, _Passage.matches, passage, told) if asked is None else passage.matches(told, asked)
        )
        found += (match.placed(draft.passages[number], number) for match in matches)
        if trace is not None:
            trace += (each._replace(figure=each.figure._replace(passage=number)) for each in asked or ())
    if index.has_loose:
        # What only they need is imported only for them.
        from onrecord.corpus.facts.statements.likeness import compare_alike

        found += [FactMatch(*verdict) for verdict in compare_alike(draft, index, sites, trace)]
    contradicted = {match.figure.span for match in found if not match.agrees and match.owner is None}
    found = [match for match in found if match.owner is None or match.figure.span not in contradicted]
    explained = {span for match in found if match.agrees for span in (match.figure.span, *match.years)}
    plainly = {match.figure.span for match in found if match.agrees and not is_loose(match)}
    explained -= {match.figure.span for match in found if not match.agrees and is_bounded_alike(match)} - plainly
    wrong = [match for match in found if not (match.agrees or match.figure.span in explained or _put_right(draft, match))]
    kept = set(map(id, settled(index, sites, wrong)))
    return tuple(match for match in found if match.agrees or id(match) in kept)


def _recalled(index: FactIndex, site: Site, traced: bool) -> _Passage:
    return _Passage(index, site, traced) if traced else index.recall(site.prose, _Passage, index, site)


def _put_right(draft: Draft, wrong: FactMatch) -> bool:
    """Whether the draft itself goes on to give the figure on record in the place of a wrong one."""
    right = None if wrong.owner is not None else put_in_place(draft, wrong.figure)
    if right is None or not comparable(right, wrong.recorded):
        return False
    return agrees(right, wrong.recorded, wrong.known.fact.tolerance)


def _shared_topics(
    draft: Draft, sites: Sites, passages: Mapping[int, _Passage]
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


def _misconverted(known: KnownFact, ours: list[Scoped], pairs: Sequence[tuple[Scoped, Figure]]) -> Iterator[FactMatch]:
    """What the draft wrongly makes of a right measure in another unit: "363 feet, or 101 metres"."""
    right = {each.figure for each, _ in pairs}
    for one, recorded in pairs:
        wrong = (each.figure for each in ours if each.figure not in right)
        beside = (each for each in wrong if is_converted_beside(one.scope.sentence.prose, one.figure, each))
        yield from (FactMatch(known, each, recorded, agrees=False) for each in beside)


def _told(known: KnownFact, sentence: Sequence[Scoped], beside: Sequence[Scoped], established: bool) -> set[Figure]:
    """The figures of a fact that the sentences beside one have right: nothing is left to tell of them. One of a single figure
    is not told of at all by a sentence that has not all of its cues, where one beside it has the fact right, or by any where
    that says that it tells of the real thing."""
    if len(known.figures) == 1:
        whole = all(map(sentence[0].scope.sentence.holds, known.cues))
        sure = not (known.named or whole)
        beside = [each for each in beside if tells_of_real(each.scope) or (sure and speaks_of(known, each, True, established))]
    return {recorded for _, recorded in agreeing(known, [each for each in beside if alike(known, each)])}


class _Passage:
    """The figures of one passage, by sentence, against the facts near it."""

    def __init__(self, index: FactIndex, site: Site, traced: bool = False) -> None:
        known_as: frozenset[str] = frozenset().union(*(each.known_as for each in site.around))
        near = index.touched(known_as) if traced else index.near(known_as)
        self.prose = site.prose
        self._index = index
        self._near = tuple(known for known in near if known.figures and not known.loose)
        self._sentences = site.scoped() if self._near else []
        self.rights = tuple(rights(self._near, self._sentences))
        self.topics = established(self.rights)

    def matches(self, topics: frozenset[Topic], trace: list[Asked] | None = None) -> tuple[FactMatch, ...]:
        """The figures that speak of a fact, in a passage known to be about `topics`; their spans are places of the prose."""
        told = topics | {right.known.topic for right in self.rights}
        # Of a topic also the facts of names that the passage does not have: a figure of theirs may be given to another.
        near = {known.fact.key: known for known in (*self._near, *chain.from_iterable(map(self._index.of_topic, told)))}
        return tuple(_Reading(topics, self.rights, trace).matches(tuple(near.values()), self._sentences))


class _Reading:
    """One reading of a passage's figures. What the sentences before have right is remembered on the way."""

    def __init__(self, topics: frozenset[Topic], rights: Sequence[Right], trace: list[Asked] | None) -> None:
        self._topics = topics
        self._rights = rights
        self._trace = trace
        self._lists = Lists({}, frozenset())
        self._met: set[tuple[str, Figure]] = set()
        self._wrong: set[str] = set()

    def matches(self, near: Sequence[KnownFact], sentences: Sequence[list[Scoped]]) -> Iterator[FactMatch]:
        for index, sentence in enumerate(sentences):
            beside = [each for other in sentences[max(index - 1, 0) : index + 2] if other is not sentence for each in other]
            wrong: set[str] = set()
            self._lists = lists(self._rights, sentence)
            for known in near:
                yield from self._misplaced(known, sentence)
                for match in self._against(known, sentence, beside):
                    if match.agrees:
                        self._met.add((known.fact.key, match.recorded))
                    else:
                        wrong.add(known.fact.key)
                    yield match
            self._wrong |= wrong

    def _misplaced(self, known: KnownFact, sentence: list[Scoped]) -> Iterator[FactMatch]:
        """A fact's own telling figure, given to another name: "Spain 4.12%" where that is Poland's."""
        if not known.named:
            return
        for each in sentence:
            measured = self._measures(known, each) or all(map(each.scope.anywhere, known.cues[1:]))
            stated = measured and in_time(known, each) and not is_supposed(each.scope)
            owner = given_to(known, each) if stated and is_own(known, each.figure) else None
            if owner is not None:
                yield FactMatch(known, each.figure, known.figures[0], agrees=False, owner=owner)

    def _against(self, known: KnownFact, sentence: list[Scoped], beside: list[Scoped]) -> Iterator[FactMatch]:
        several = len(known.figures) > 1
        met = {figure for key, figure in self._met if key == known.fact.key}
        # What an earlier sentence has told, right or wrong, is not told again by one that only leans on it.
        leaning = several or not (met or known.fact.key in self._wrong)
        established = known.topic in self._topics
        ours = self._speaking(known, sentence, leaning)
        pairs = agreeing(known, ours)
        years = tuple(each.figure.span for each in sentence if is_year(each.scope.sentence.prose, each.figure, known.years))
        astray = swapped(known, pairs) if several else {}
        for each, recorded in pairs:
            if each.figure in astray:
                yield FactMatch(known, each.figure, astray[each.figure], agrees=False)
                continue
            base = other_base(each.figure, recorded)
            if not base or len({theirs for _, theirs in pairs}) > 1 or is_own(known, each.figure):
                yield FactMatch(known, each.figure, recorded, agrees=not base, base=base, years=years)
        if not several and pairs:
            yield from _misconverted(known, ours, pairs)
            return
        told = _told(known, sentence, beside, established) if ours and not pairs else set()
        if told if not several else not (pairs or told or alone(known, ours) or in_same_words(known, ours)):
            return
        matched = {id(each) for each, _ in pairs}
        # A sentence that only leans on others does not contradict what they have right.
        taken = {recorded for _, recorded in pairs} or met | told
        left = [each for each in ours if id(each) not in matched]
        figures = [each.figure for each in sentence]
        for recorded in known.figures:
            summands = [each for each in left if adds_up(each.scope.sentence.prose, each.figure, figures, recorded)]
            left = [each for each in left if each not in summands]
        yield from contradictions(known, left, [recorded for recorded in known.figures if recorded not in taken])

    def _measures(self, known: KnownFact, each: Scoped) -> bool:
        """Whether what a fact measures is known to be measured where a figure stands."""
        return known.topic in self._topics or self._lists.measure(known, each.figure)

    def _speaking(self, known: KnownFact, sentence: list[Scoped], leaning: bool) -> list[Scoped]:
        """The figures of a sentence that speak of a fact."""
        other_day = is_of_another_day(known, sentence)
        kept = [
            obstacle(known, each, leaning, self._measures(known, each)) or ("time" if other_day else None) for each in sentence
        ]
        if known.terms:
            kept = [
                why or ("measure" if has_other_terms(known, each, sentence) else None)
                for each, why in zip(sentence, kept, strict=True)
            ]
        if self._trace is not None:
            self._trace += [Asked(known, each.figure, why) for each, why in zip(sentence, kept, strict=True)]
        return [each for each, why in zip(sentence, kept, strict=True) if why is None]
