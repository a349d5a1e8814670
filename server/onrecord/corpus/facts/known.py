"""Facts made ready: their figures read from the statement, their cues as folded words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.corpus.facts.changes.directions import are_ways
from onrecord.corpus.facts.degrees import as_angle
from onrecord.corpus.facts.holders import wholes
from onrecord.corpus.facts.numbered import is_name
from onrecord.corpus.facts.picking import pick
from onrecord.corpus.facts.placing.periods import periods, years_of
from onrecord.corpus.facts.stems import is_past, stem, stems_of
from onrecord.corpus.facts.window import Group, group
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.language.figures import find_figures
from onrecord.language.nations import people_of
from onrecord.language.words import words
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


def known(fact: Fact) -> KnownFact:
    """A fact made ready."""
    stated = read_figures(fact.statement)
    figures, terms = (stated, ()) if fact.figure is None else _picked(fact.figure, stated)
    texts = cue_groups(fact)
    return KnownFact(
        fact=fact,
        figures=tuple(figure for figure in figures if not _is_when(figure, fact.statement, fact.when)),
        cues=folded(texts),
        named=bool(fact.cues) and are_names(texts),
        years=years_of(fact.when or str(fact.as_of or ""), _YEAR),
        terms=tuple(figure for figure in terms if figure.kind != "date" and not is_name(fact.statement, figure)),
        ways=ways_of(fact.cues),
    )


def _picked(figure: str, stated: tuple[Figure, ...]) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """The figures that a fact's `figure` picks, and the others of its statement."""
    picked = tuple(pick(read_given(figure, stated), stated))
    taken = {each.stated for each in picked}
    return tuple(each.figure for each in picked), tuple(each for each in stated if each not in taken)


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a sentence that stands alone."""
    figures = find_figures(Passage("paragraph", text, OffsetMap((Piece(0, len(text), 0, len(text)),))), 0)
    return tuple([as_angle(figure, text) for figure in figures])


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


def cue_groups(fact: Fact) -> tuple[tuple[str, ...], ...]:
    """The groups of cues that a fact gives, or those of its statement. A nation is known by what its people are called, too,
    and a part of a name by the whole that the statement has of it, which goes first."""
    if not fact.cues:
        return _cues(fact.statement)
    if not are_names(fact.cues):
        return tuple((*wholes(texts, fact.statement), *texts) for texts in fact.cues)
    return ((*wholes(fact.cues[0], fact.statement), *fact.cues[0], *people_of(fact.cues[0])), *fact.cues[1:])


def folded(texts: tuple[tuple[str, ...], ...]) -> tuple[Group, ...]:
    """Groups of cues as they are looked for, those without a word left out."""
    return tuple(filter(None, map(group, texts)))


def ways_of(texts: tuple[tuple[str, ...], ...]) -> tuple[bool, ...]:
    """For each group of cues whether it only tells which way something has changed."""
    return tuple(are_ways(each) for each in texts if group(each))


def are_names(texts: tuple[tuple[str, ...], ...]) -> bool:
    """Whether the first group is proper names."""
    return bool(texts) and all(text[:1].isupper() for text in texts[0])


def _cues(statement: str) -> tuple[tuple[str, ...], ...]:
    """Cues for a fact that gives none: each word of its statement that tells something is a group of its own."""
    found = words(statement)
    telling = [word for word in found if word.form not in COMMON and not is_number(word.form)]
    return tuple((statement[word.start : word.end],) for word in telling)
