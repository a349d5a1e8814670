"""The figures of one passage beside facts with cues, sentence by sentence.

A fact of one figure is contradicted by the nearest comparable figure that its cues point to, unless another figure of the
sentence agrees. A fact of several figures ("three times as much in three months as the others in a year") is recognised
by at least one of them, in the sentence or one beside it; what then is left over on both sides is the contradiction.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from onrecord.corpus.facts.agreement import other_base
from onrecord.corpus.facts.changes.ends import wrong_end
from onrecord.corpus.facts.converting import is_converted_beside
from onrecord.corpus.facts.counted import as_count
from onrecord.corpus.facts.crowds import Crowd, nearby
from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import KnownFact, Topic
from onrecord.corpus.facts.obstacles.counting import alike, has_other_terms
from onrecord.corpus.facts.obstacles.imitations import tells_of_real
from onrecord.corpus.facts.obstacles.moods import is_supposed
from onrecord.corpus.facts.obstacles.own_measure import has_own_measure
from onrecord.corpus.facts.obstacles.parts import adds_up
from onrecord.corpus.facts.owning.whose import given_to
from onrecord.corpus.facts.placing.periods import is_year, years_of
from onrecord.corpus.facts.placing.scope import Scoped
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.rows.sides import swapped
from onrecord.corpus.facts.speaking import (
    Asked,
    in_time,
    is_of_another_day,
    obstacle,
    speaks_of,
)
from onrecord.corpus.facts.topics import Lists, Right, established, exchanged, lists, rights
from onrecord.corpus.facts.verdicts import (
    FactMatch,
    agreeing,
    alone,
    are_dated,
    are_led_by_year,
    contradictions,
    in_same_words,
    is_another_case,
    is_own,
)
from onrecord.model import Figure


def _misconverted(known: KnownFact, ours: list[Scoped], pairs: Sequence[tuple[Scoped, Figure]]) -> Iterator[FactMatch]:
    """What the draft wrongly makes of a right measure in another unit: "363 feet, or 101 metres"."""
    right = {each.figure for each, _ in pairs}
    for one, recorded in pairs:
        wrong = (each.figure for each in ours if each.figure not in right)
        beside = (each for each in wrong if is_converted_beside(one.scope.sentence.prose, one.figure, each))
        yield from (FactMatch(known, each, recorded, agrees=False) for each in beside)


def _wrong_end(known: KnownFact, each: Scoped) -> Figure | None:
    """The end on record that one end of a draft's change contradicts, unless that tells of another year."""
    if not each.scope.times.years <= years_of(known.fact.statement):
        return None
    return wrong_end(each.figure, known.fact.statement, known.figures, known.fact.tolerance)


def _told(known: KnownFact, sentence: Sequence[Scoped], beside: Sequence[Scoped], established: bool) -> set[Figure]:
    """The figures of a fact that the sentences beside one have right: nothing is left to tell of them. One of a single figure
    is not told of at all by a sentence that has not all of its cues, or has a year that the fact has not, where one beside it
    has the fact right, or by any where that says that it tells of the real thing."""
    if len(known.figures) == 1:
        whole = all(map(sentence[0].scope.sentence.holds, known.cues))
        sure = not (known.named or whole) or are_dated(known, sentence)
        beside = [each for each in beside if tells_of_real(each.scope) or (sure and speaks_of(known, each, True, established))]
    return {recorded for _, recorded in agreeing(known, [each for each in beside if alike(known, each)])}


def _of_twin(match: FactMatch, twin: KnownFact) -> FactMatch:
    """What was found of a fact, for another that differs in its numbers alone."""
    return match._replace(known=twin, recorded=twin.figures[match.known.figures.index(match.recorded)])


class Reading:
    """The figures of one passage, by sentence, against the facts near it that give cues."""

    def __init__(self, index: FactIndex, site: Site, traced: bool = False) -> None:
        known_as: frozenset[str] = frozenset().union(*(each.known_as for each in site.around))
        self.prose = site.prose
        self._site = site
        self._crowd = partial(index.crowd, known_as, traced=traced)
        near = self._crowd()
        self._sentences = site.scoped() if near.facts else []
        self.rights = tuple(rights(near, self._sentences))
        self.topics = established(self.rights, exchanged(near, self._sentences))

    def matches(self, topics: frozenset[Topic], trace: list[Asked] | None = None) -> tuple[FactMatch, ...]:
        """The figures that speak of a fact, in a passage known to be about `topics`; their spans are places of the prose."""
        told = topics | {right.known.topic for right in self.rights}
        # Of a topic also the facts of names that the passage does not have: a figure of theirs may be given to another.
        return tuple(_Told(topics, self.rights, trace).matches(self._crowd(told), self._site, self._sentences))


class _Told:
    """What a passage tells, read once. What the sentences before have right is remembered on the way."""

    def __init__(self, topics: frozenset[Topic], rights: Sequence[Right], trace: list[Asked] | None) -> None:
        self._topics = topics
        self._rights = rights
        self._trace = trace
        self._lists = Lists({}, frozenset())
        self._told = topics
        self._met: set[tuple[str, Figure]] = set()
        self._wrong: set[str] = set()

    def matches(self, near: Crowd, site: Site, sentences: Sequence[list[Scoped]]) -> Iterator[FactMatch]:
        for index, sentence in enumerate(sentences):
            beside = [each for other in sentences[max(index - 1, 0) : index + 2] if other is not sentence for each in other]
            self._lists = lists(self._rights, sentence)
            self._told = self._topics | self._lists.told
            asked = near.asked(sentence, self._told)
            around = nearby(site, sentences, index) if near.twins and asked else None
            found: list[FactMatch] = []
            wrong: set[str] = set()
            for known, *twins in near.groups(asked, around, self._wrong.union(key for key, _ in self._met)):
                told = [*self._misplaced(known, sentence), *self._miscounted(known, sentence)]
                against = tuple(self._against(known, sentence, beside))
                self._met.update((known.fact.key, match.recorded) for match in against if match.agrees)
                if not all(match.agrees for match in against):
                    wrong.update(each.fact.key for each in (known, *twins))
                told += against
                found += told
                found += (_of_twin(match, twin) for twin in twins for match in told)
            self._wrong |= wrong
            yield from sorted(found, key=lambda match: near.place(match.known)) if near.twins else found

    def _misplaced(self, known: KnownFact, sentence: list[Scoped]) -> Iterator[FactMatch]:
        """A fact's own telling figure, given to another name: "Spain 4.12%" where that is Poland's."""
        if not known.named:
            return
        for each in (each for each in sentence if is_own(known, each.figure)):
            measured = self._measures(known, each) or all(map(each.scope.anywhere, known.cues[1:]))
            stated = measured and in_time(known, each) and not (is_supposed(each.scope) or has_own_measure(known, each))
            owner = given_to(known, each) if stated else None
            if owner is not None:
                yield FactMatch(known, each.figure, known.figures[0], agrees=False, owner=owner)

    def _miscounted(self, known: KnownFact, sentence: list[Scoped]) -> Iterator[FactMatch]:
        """The shares that are told for a fact's counts."""
        for each in sentence:
            told = as_count(known, each)
            if told is not None and obstacle(known, told.as_count, False, self._measures(known, each), first=False) is None:
                yield FactMatch(known, each.figure, told.recorded, agrees=False)

    def _against(self, known: KnownFact, sentence: list[Scoped], beside: list[Scoped]) -> Iterator[FactMatch]:
        several = len(known.figures) > 1
        met = {figure for key, figure in self._met if key == known.fact.key}
        # What an earlier sentence has told, right or wrong, is not told again by one that only leans on it.
        leaning = several or not (met or known.fact.key in self._wrong)
        established = bool(self._topics) and known.topic in self._topics
        ours = self._speaking(known, sentence, leaning)
        pairs = agreeing(known, ours)
        years = tuple(each.figure.span for each in sentence if is_year(each.scope.sentence.prose, each.figure, known.years))
        astray = swapped(known, pairs) if several else {}
        for each, recorded in pairs:
            if each.figure in astray:
                yield FactMatch(known, each.figure, astray[each.figure], agrees=False)
                continue
            end = _wrong_end(known, each)
            if end is not None:
                yield FactMatch(known, each.figure, end, agrees=False)
                continue
            base = other_base(each.figure, recorded)
            if not base or len({theirs for _, theirs in pairs}) > 1 or is_own(known, each.figure):
                yield FactMatch(known, each.figure, recorded, agrees=not base, base=base, years=years)
        if pairs:
            yield from _misconverted(known, ours, pairs)
        if pairs and not several:
            return
        told = _told(known, sentence, beside, established) if ours and not pairs else set()
        meant = pairs or told or alone(known, ours) or in_same_words(known, ours) or are_led_by_year(known, ours)
        if told if not several else not meant:
            return
        if several and not told and is_another_case(known, sentence):
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
        return bool(self._told) and (known.topic in self._topics or self._lists.measure(known, each.figure))

    def _speaking(self, known: KnownFact, sentence: list[Scoped], leaning: bool) -> list[Scoped]:
        """The figures of a sentence that speak of a fact."""
        other_day = is_of_another_day(known, sentence)
        first = self._trace is not None
        kept = [
            obstacle(known, each, leaning, self._measures(known, each), first) or ("time" if other_day else None)
            for each in sentence
        ]
        if known.terms:
            kept = [
                why or ("measure" if has_other_terms(known, each, sentence) else None)
                for each, why in zip(sentence, kept, strict=True)
            ]
        if self._trace is not None:
            self._trace += [Asked(known, each.figure, why) for each, why in zip(sentence, kept, strict=True)]
        return [each for each, why in zip(sentence, kept, strict=True) if why is None]
