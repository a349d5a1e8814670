"""Facts made ready: their figures read from the statement, their cues as folded words, found by any of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from onrecord.corpus.facts.window import Group, group
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.language.figures import find_figures
from onrecord.language.words import words
from onrecord.model import Fact, Figure, Passage, Word
from onrecord.text import OffsetMap, Piece

_YEAR: Final = re.compile(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")


class KnownFact(NamedTuple):
    """A fact with the figures to compare and the cues that tell a draft speaks of it. `named` says that its first group
    of cues are proper names, so that another name nearer to a figure takes it away. `years` are those the fact holds
    for; empty: any."""

    fact: Fact
    figures: tuple[Figure, ...]
    cues: tuple[Group, ...]
    named: bool
    years: frozenset[str]


class FactIndex:
    """All facts, found by their cues."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self.facts = tuple(known(fact) for fact in facts)
        self._by_word: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        for number, fact in enumerate(self.facts):
            for place, cues in enumerate(fact.cues):
                for form in cues:
                    self._by_word[form].add((number, place))

    def near(self, known_as: Iterable[str]) -> Iterator[KnownFact]:
        """The facts that have the first word of some cue of every group among `known_as`; a name may be missing, since
        its figure may have been given to another."""
        hits: defaultdict[int, set[int]] = defaultdict(set)
        for form in known_as:
            for number, place in self._by_word.get(form, ()):
                hits[number].add(place)
        for number in sorted(hits):
            known = self.facts[number]
            needed = set(range(known.named, len(known.cues)))
            if needed <= hits[number]:
                yield known


def known(fact: Fact) -> KnownFact:
    """A fact made ready."""
    figures = read_figures(fact.figure or fact.statement)
    groups = fact.cues or _cues(fact.statement)
    cues = tuple(filter(None, map(group, groups)))
    return KnownFact(
        fact=fact,
        figures=tuple(figure for figure in figures if not _is_when(figure, fact.when)),
        cues=cues,
        named=bool(groups) and all(text[:1].isupper() for text in groups[0]),
        years=frozenset(_YEAR.findall(fact.when or "")),
    )


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a sentence that stands alone."""
    return find_figures(Passage("paragraph", text, OffsetMap((Piece(0, len(text), 0, len(text)),))), 0)


def _is_when(figure: Figure, when: str | None) -> bool:
    """Whether a figure of the statement only says when it holds, as `when` does already."""
    return when is not None and figure.kind == "date" and str(figure.value) in when


def _cues(statement: str) -> tuple[tuple[str, ...], ...]:
    """Cues for a fact that gives none: each name and each word that tells something is a group of its own."""
    found = words(statement)
    telling = [word for word in found if word.form not in COMMON and not is_number(word.form)]
    return tuple((statement[word.start : word.end],) for word in _names_first(statement, telling))


def _names_first(statement: str, found: list[Word]) -> list[Word]:
    return sorted(found, key=lambda word: not statement[word.start].isupper())
