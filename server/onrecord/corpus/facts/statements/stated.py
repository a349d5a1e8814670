"""Facts without cues, found by the words of a sentence.

A sentence is about the same as one of a statement where most of what it tells is told there (`sayings.py`). So it is counted
first how many of its words each statement has, and only those with enough are looked at. Statements of the same words, "The
hall had 40 lamps in 1998" and "The hall had 55 lamps in 2004", are looked at once; and as twins they are also asked once what
the sentence says of their numbers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.periods import years_of
from onrecord.corpus.facts.statements.sayings import Lead, Saying, given, kinship, least_shared, sayings, stems_of
from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.twins import Nearby, Twins, numbers_in, numbers_of, twins_among


class _Wording(NamedTuple):
    """Sentences of statements that have the same words, of which one stands for all; and the places of their facts."""

    saying: Saying
    statement: frozenset[str]
    places: list[int]


class Stated:
    """Those of some facts that give no cues, `facts`, by the words of their statements."""

    def __init__(self, facts: Iterable[KnownFact]) -> None:
        self.facts = tuple(known for known in facts if known.loose)
        self._wordings: list[_Wording] = []
        # By a word the wordings that tell it.
        self._telling: defaultdict[str, list[int]] = defaultdict(list)
        met: dict[Hashable, _Wording] = {}
        for place, known in enumerate(self.facts):
            statement = stems_of(known.fact.statement)
            for saying in sayings(known.fact.statement):
                wording = met.get((statement, saying.wording))
                if wording is None:
                    wording = met[statement, saying.wording] = _Wording(saying, statement, [])
                    for stem in saying.known:
                        self._telling[stem].append(len(self._wordings))
                    self._wordings.append(wording)
                wording.places.append(place)
        self._twins = tuple(chain.from_iterable(map(self._twins_of, self._wordings)))
        self._places = {known.fact.key: place for place, known in enumerate(self.facts)}

    @cached_property
    def _having(self) -> Mapping[str, set[int]]:
        """By a word the places of the facts whose statements have it."""
        found: defaultdict[str, set[int]] = defaultdict(set)
        for place, known in enumerate(self.facts):
            for stem in stems_of(known.fact.statement):
                found[stem].add(place)
        return found

    def with_words(self, stems: Collection[str]) -> Sequence[KnownFact]:
        """The facts whose statements have all of some words, none where there are none."""
        found = sorted((self._having.get(stem, set()) for stem in stems), key=len)
        return [self.facts[place] for place in sorted(found[0].intersection(*found[1:]))] if found else ()

    def kin(self, ours: Told, lead: Lead) -> set[int]:
        """The places of the facts of which a sentence is about the same as one of a draft."""
        sure, least = given(ours), least_shared(ours)
        if least is None:
            return set()
        # Where the names of a sentence are enough, one word of any sort leads to what may be meant.
        asked = ours.content - sure if least else ours.content
        counted = Counter(chain.from_iterable(self._telling.get(stem, ()) for stem in asked))
        near = (self._wordings[number] for number, shared in counted.items() if shared >= least)
        return {place for each in near if kinship(ours, each.saying, each.statement, lead) for place in each.places}

    def groups(self, places: set[int], ours: Told) -> Iterator[Sequence[int]]:
        """The places in groups, of each of which the first can be asked for all what a sentence says of its numbers."""
        around = _nearby(ours) if self._twins else None
        told = (twins for twins in self._twins if self._places[twins.members[0].fact.key] in places)
        alone = set(places)
        for group in chain.from_iterable(twins.groups(around, ()) for twins in told) if around is not None else ():
            found = [self._places[known.fact.key] for known in group]
            alone.difference_update(found)
            yield found
        yield from ([place] for place in alone)

    def _twins_of(self, wording: _Wording) -> Iterable[Twins]:
        """Those facts of one wording that differ in their numbers alone."""
        told = (self.facts[place] for place in wording.places)
        return twins_among([known for known in told if _is_plain(known)])


def _is_plain(known: KnownFact) -> bool:
    """Whether a statement is one sentence of which all numbers are figures of the fact, or tell when it is so."""
    told = sayings(known.fact.statement)
    numbers = [each.number for each in told[0].told.numbers]
    if len(told) > 1 or not all(each.read for each in numbers):
        return False
    return [each.figure for each in numbers if each.figure.kind != "date"] == [
        each for each in known.figures if each.kind != "date"
    ]


def _nearby(ours: Told) -> Nearby | None:
    """What the numbers of a sentence are read with, for twins; None where one is of a time that many a year may be in."""
    figures = tuple(each.figure for each in ours.whole.numbers)
    if any(each.kind == "date" and "X" in str(each.value)[:4] != "XXXX" for each in figures):
        return None
    # A subject may stand in the sentence before.
    found = (*ours.whole.terms, *ours.terms)
    start, end = min(term.start for term in found), max(term.end for term in found)
    told = chain.from_iterable(map(numbers_of, figures))
    return Nearby(figures, numbers_in(ours.prose, start, end).union(told, years_of(ours.prose[start:end])))
