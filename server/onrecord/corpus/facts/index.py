"""All facts of a record, found by their cues."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple, TypeVar

from onrecord.corpus.facts.changes.directions import WAYS
from onrecord.corpus.facts.crowds import Crowd
from onrecord.corpus.facts.known import KnownFact, Topic, are_names, cue_groups, folded, ways_of
from onrecord.corpus.facts.stems import traces
from onrecord.corpus.facts.twins import Twins, twins_among
from onrecord.corpus.facts.window import window
from onrecord.corpus.index.numbers import number_of_word
from onrecord.corpus.index.postings import Postings, post
from onrecord.memory import Memory
from onrecord.model import Fact

R = TypeVar("R")


class FactTables(NamedTuple):
    """Which groups of cues a word begins a cue of, groups counted through all facts; before each fact, how many there are;
    and whether its first group is proper names, or the fact gives no cues at all (`_LOOSE`)."""

    cues: Postings
    starts: Sequence[int]
    named: Sequence[int]


# Of a fact without cues so many words must be met for it to be looked at.
_LOOSE: Final = 2
_LIKE: Final = 2


class FactIndex:
    """All facts, found by their cues. `facts` are worked out when they are first met; `has_loose` says that some give none.
    `recall` remembers what was worked out of passages with them."""

    def __init__(self, facts: Sequence[KnownFact], tables: FactTables) -> None:
        self.facts = facts
        self._tables = tables
        self.has_loose = _LOOSE in tables.named
        self._groups = lru_cache(maxsize=1 << 16)(self._find)
        self._near = lru_cache(maxsize=1 << 12)(lambda known_as: tuple(self._meet(known_as)))
        self._touched = lru_cache(maxsize=1 << 8)(
            lambda known_as: tuple([self.facts[each] for each in sorted(self._hits(known_as))])
        )
        self._crowds = lru_cache(maxsize=1 << 8)(self._crowd)
        self._twins: dict[tuple[tuple[str, ...], ...], tuple[Twins, ...]] = {}
        self._made = lru_cache(maxsize=1 << 6)(lambda work, known_as: work(self._near(known_as)))
        self._valued = lru_cache(maxsize=1 << 6)(lambda known_as: self._by_value(known_as))
        self._siblings = lru_cache(maxsize=1 << 8)(lambda topic: tuple(self._of_topic(topic)))
        self.recall = Memory().recall
        self._stated = lru_cache(maxsize=1 << 12)(lambda sentence: tuple(self._claim(sentence)))

    def telling(self, known_as: frozenset[str]) -> frozenset[str]:
        """The words that begin any cue: few are, and hardly a key typed, or another row of a table, makes others of them."""
        return frozenset(filter(self._groups, known_as))

    def near(self, known_as: frozenset[str]) -> tuple[KnownFact, ...]:
        """The facts that have the first word of some cue of every group among `known_as`. A fact about a name is near by
        all but the name, since its figure may have been given to another, and by the name alone, since what is
        measured may have to be told from its siblings."""
        return self._near(self.telling(known_as))

    def touched(self, known_as: frozenset[str]) -> tuple[KnownFact, ...]:
        """The facts that have the first word of any cue among `known_as`: those near, and all that might be taken for it."""
        return self._touched(self.telling(known_as))

    def crowd(self, known_as: frozenset[str], topics: frozenset[Topic] = frozenset(), traced: bool = False) -> Crowd:
        """The facts with cues and figures that are `near`, twins together; where they are `traced`, all that are `touched`. Of
        some topics also the facts of names that are not near: a figure of theirs may be given to another."""
        return self._crowds(self.telling(known_as), topics, traced)

    def made_of_near(self, known_as: frozenset[str], work: Callable[[tuple[KnownFact, ...]], R]) -> R:
        """What a function of a module makes of the facts that are `near`."""
        made: R = self._made(work, self.telling(known_as))
        return made

    def with_value(self, known_as: frozenset[str], value: float | str) -> Sequence[KnownFact]:
        """The facts that are `touched` and have a figure of a value."""
        return self._valued(self.telling(known_as)).get(value, ())

    def stated(self, sentence: str) -> tuple[KnownFact, ...]:
        """The claims that a sentence makes: it has a cue of every group."""
        return self._stated(sentence)

    def _claim(self, sentence: str) -> Iterator[KnownFact]:
        found = window(sentence)
        for known in self.near(found.known_as):
            if known.fact.attribute_to is not None and all(found.holds(group) for group in known.cues):
                yield known

    def _crowd(self, known_as: frozenset[str], topics: frozenset[Topic], traced: bool) -> Crowd:
        near = self._touched(known_as) if traced else self._near(known_as)
        near = tuple(known for known in near if known.figures and not known.loose)
        others = chain.from_iterable(map(self._siblings, topics))
        facts = tuple({known.fact.key: known for known in (*near, *others)}.values())
        if traced:
            return Crowd(facts, traced=True)
        by_cues: defaultdict[tuple[tuple[str, ...], ...], list[KnownFact]] = defaultdict(list)
        for known in near:
            by_cues[known.fact.cues].append(known)
        # Facts with the same cues are near all together.
        for cues, members in by_cues.items():
            if cues not in self._twins:
                self._twins[cues] = twins_among(members)
        return Crowd(facts, tuple(chain.from_iterable(map(self._twins.__getitem__, by_cues))))

    def _by_value(self, known_as: frozenset[str]) -> Mapping[float | str, Sequence[KnownFact]]:
        found: defaultdict[float | str, list[KnownFact]] = defaultdict(list)
        for known in self._touched(known_as):
            for value in {figure.value for figure in known.figures}:
                found[value].append(known)
        return found

    def _of_topic(self, topic: Topic) -> Iterator[KnownFact]:
        found = {number for number, _ in self._groups(min(topic[0]))} if topic and topic[0] else ()
        for number in sorted(found):
            known = self.facts[number]
            if known.named and known.figures and known.topic == topic:
                yield known

    def _meet(self, known_as: frozenset[str]) -> Iterator[KnownFact]:
        hits = self._hits(known_as)
        starts, named = self._tables.starts, self._tables.named
        for number in sorted(hits):
            if named[number] == _LOOSE:
                met = len(hits[number]) >= _LIKE
            else:
                by_name = named[number] and starts[number] in hits[number]
                met = by_name or hits[number].issuperset(range(starts[number] + named[number], starts[number + 1]))
            if met:
                yield self.facts[number]

    def _hits(self, known_as: frozenset[str]) -> Mapping[int, set[int]]:
        """Of each fact that is met at all the groups that are."""
        hits: defaultdict[int, set[int]] = defaultdict(set)
        for number, place in chain.from_iterable(map(self._groups, known_as)):
            hits[number].add(place)
        return hits

    def _find(self, form: str) -> tuple[tuple[int, int], ...]:
        """The facts, and their groups, that have a cue beginning with a word."""
        places = self._tables.cues.of(number_of_word(form))
        return tuple((bisect_right(self._tables.starts, place) - 1, place) for place in places)


def tabulate_facts(facts: Iterable[Fact]) -> FactTables:
    """The tables of facts in the order of their numbers."""
    cues: defaultdict[int, list[int]] = defaultdict(list)
    starts, named = array("I", [0]), array("B")
    for fact in facts:
        texts = cue_groups(fact)
        groups = folded(texts)
        ways = ways_of(texts) if fact.cues else ()
        for at, each in enumerate(groups):
            for form in each.keys() | (WAYS if ways[at] else ()) if fact.cues else each.keys() | traces(each):
                cues[number_of_word(form)].append(starts[-1] + at)
        starts.append(starts[-1] + len(groups))
        named.append(are_names(texts) if fact.cues else _LOOSE)
    return FactTables(post(cues), starts, named)
