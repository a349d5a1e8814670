"""Facts made ready: their figures read from the statement, their cues as folded words, found by any of them."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.corpus.facts.changes.directions import WAYS, are_ways
from onrecord.corpus.facts.holders import wholes
from onrecord.corpus.facts.numbered import is_name
from onrecord.corpus.facts.picking import pick
from onrecord.corpus.facts.placing.periods import periods, years_of
from onrecord.corpus.facts.stems import is_past, stem, stems_of, traces
from onrecord.corpus.facts.window import Group, group, window
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.corpus.numbers import number_of_word
from onrecord.corpus.postings import Postings, post
from onrecord.language.figures import find_figures
from onrecord.language.nations import people_of
from onrecord.language.words import words
from onrecord.memory import Memory
from onrecord.model import Fact, Figure, Passage
from onrecord.text import OffsetMap, Piece

# What a fact measures: the groups of its cues but the first.
Topic = tuple[frozenset[str], ...]
_YEAR: Final = re.compile(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")


class KnownFact(NamedTuple):
    """A fact with the figures to compare and the cues that tell a draft speaks of it. `named` says that its first group
    of cues are proper names, so that another name nearer to a figure takes it away. `years` are those the fact holds
    for, of one that gives only the day on which it was so (`as_of`) that of the day; empty: any. `terms` are the
    other figures of the statement, that say of what its figure is so; `ways` says of each group of cues whether it only tells
    which way something has changed, "fell, down": any other change tells as much."""

    fact: Fact
    figures: tuple[Figure, ...]
    cues: tuple[Group, ...]
    named: bool
    years: frozenset[str]
    terms: tuple[Figure, ...] = ()
    ways: tuple[bool, ...] = ()

    @property
    def loose(self) -> bool:
        """Whether the fact gives no cues, so that the words of its statement stand in for them (`likeness.py`)."""
        return not self.fact.cues

    @property
    def holders(self) -> tuple[Group, ...]:
        """The groups of cues that have names among them."""
        told = (texts for texts in self.fact.cues if group(texts))
        return tuple(cues for cues, texts in zip(self.cues, told, strict=False) if any(text[:1].isupper() for text in texts))

    @property
    def events(self) -> tuple[Group, ...]:
        """The groups of cues that tell what happened: those that have a past form of the statement's."""
        stated = self.stems
        return tuple(cues for cues in self.cues if any(is_past(form) and stem(form) in stated for form in cues))

    @property
    def when(self) -> str:
        """All that tells when the fact is so: its statement, `when` and `as_of`."""
        return " ".join(filter(None, (self.fact.statement, self.fact.when, str(self.fact.as_of or ""))))

    @property
    def stems(self) -> frozenset[str]:
        """The words of its statement, without their inflection."""
        return stems_of(self.fact.statement)

    @property
    def topic(self) -> Topic:
        """What the fact measures, whatever of: the same for facts that differ in their first group of cues alone."""
        return tuple(frozenset(group) for group in self.cues[1:])


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
        self._siblings = lru_cache(maxsize=1 << 8)(lambda topic: tuple(self._of_topic(topic)))
        self.recall = Memory().recall
        self._stated = lru_cache(maxsize=1 << 12)(lambda sentence: tuple(self._claim(sentence)))

    def near(self, known_as: frozenset[str]) -> tuple[KnownFact, ...]:
        """The facts that have the first word of some cue of every group among `known_as`. A fact about a name is near by
        all but the name, since its figure may have been given to another, and by the name alone, since what is
        measured may have to be told from its siblings."""
        return self._near(known_as)

    def touched(self, known_as: frozenset[str]) -> tuple[KnownFact, ...]:
        """The facts that have the first word of any cue among `known_as`: those near, and all that might be taken for it."""
        return tuple(self.facts[number] for number in sorted(self._hits(known_as)))

    def of_topic(self, topic: Topic) -> tuple[KnownFact, ...]:
        """The facts of names that measure the same."""
        return self._siblings(topic)

    def stated(self, sentence: str) -> tuple[KnownFact, ...]:
        """The claims that a sentence makes: it has a cue of every group."""
        return self._stated(sentence)

    def _claim(self, sentence: str) -> Iterator[KnownFact]:
        found = window(sentence)
        for known in self.near(found.known_as):
            if known.fact.attribute_to is not None and all(found.holds(group) for group in known.cues):
                yield known

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
        for form in known_as:
            for number, place in self._groups(form):
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
        texts = _groups(fact)
        groups = _folded(texts)
        ways = _ways(texts) if fact.cues else ()
        for at, each in enumerate(groups):
            for form in each.keys() | (WAYS if ways[at] else ()) if fact.cues else each.keys() | traces(each):
                cues[number_of_word(form)].append(starts[-1] + at)
        starts.append(starts[-1] + len(groups))
        named.append(_are_names(texts) if fact.cues else _LOOSE)
    return FactTables(post(cues), starts, named)


def known(fact: Fact) -> KnownFact:
    """A fact made ready."""
    stated = read_figures(fact.statement)
    figures, terms = (stated, ()) if fact.figure is None else _picked(fact.figure, stated)
    texts = _groups(fact)
    return KnownFact(
        fact=fact,
        figures=tuple(figure for figure in figures if not _is_when(figure, fact.statement, fact.when)),
        cues=_folded(texts),
        named=bool(fact.cues) and _are_names(texts),
        years=years_of(fact.when or str(fact.as_of or ""), _YEAR),
        terms=tuple(figure for figure in terms if figure.kind != "date" and not is_name(fact.statement, figure)),
        ways=_ways(fact.cues),
    )


def _picked(figure: str, stated: tuple[Figure, ...]) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """The figures that a fact's `figure` picks, and the others of its statement."""
    picked = tuple(pick(read_given(figure, stated), stated))
    taken = {each.stated for each in picked}
    return tuple(each.figure for each in picked), tuple(each for each in stated if each not in taken)


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a sentence that stands alone."""
    return find_figures(Passage("paragraph", text, OffsetMap((Piece(0, len(text), 0, len(text)),))), 0)


def read_given(figure: str, stated: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a fact's `figure`; where it has none alone, as "half" and "dozens" have, the one that its statement spells
    so."""
    return read_figures(figure) or tuple(each for each in stated if each.text.casefold() == figure.strip().casefold())


def _is_when(figure: Figure, statement: str, when: str | None) -> bool:
    """Whether a figure of the statement only says when it holds, as `when` does already."""
    return when is not None and figure.kind == "date" and (str(figure.value) in when or _is_in(figure, statement, when))


def _is_in(figure: Figure, statement: str, when: str) -> bool:
    """Whether a date is a part of what a statement calls the year of `when`: the March of "the year to March 2024"."""
    told = (each for each in periods(statement) if each.key in years_of(when))
    return any(each.start <= figure.stretch.start < each.end for each in told)


def _groups(fact: Fact) -> tuple[tuple[str, ...], ...]:
    """The groups of cues that a fact gives, or those of its statement. A nation is known by what its people are called, too,
    and a part of a name by the whole that the statement has of it, which goes first."""
    if not fact.cues:
        return _cues(fact.statement)
    if not _are_names(fact.cues):
        return tuple((*wholes(texts, fact.statement), *texts) for texts in fact.cues)
    return ((*wholes(fact.cues[0], fact.statement), *fact.cues[0], *people_of(fact.cues[0])), *fact.cues[1:])


def _folded(texts: tuple[tuple[str, ...], ...]) -> tuple[Group, ...]:
    return tuple(filter(None, map(group, texts)))


def _ways(texts: tuple[tuple[str, ...], ...]) -> tuple[bool, ...]:
    return tuple(are_ways(each) for each in texts if group(each))


def _are_names(texts: tuple[tuple[str, ...], ...]) -> bool:
    """Whether the first group is proper names."""
    return bool(texts) and all(text[:1].isupper() for text in texts[0])


def _cues(statement: str) -> tuple[tuple[str, ...], ...]:
    """Cues for a fact that gives none: each word of its statement that tells something is a group of its own."""
    found = words(statement)
    telling = [word for word in found if word.form not in COMMON and not is_number(word.form)]
    return tuple((statement[word.start : word.end],) for word in telling)
