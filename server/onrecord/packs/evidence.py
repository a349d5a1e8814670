"""What there is to prove of an entry, whoever bears it out.

A `Proof` is a statement about a source, put so that its text can be asked (`witness.py`) and a fingerprint can keep the answer:

    ("verbatim", word, …)      these folded words stand there in this order with nothing between them but what `GAPS` allow
    ("near", anchor, cue)      the anchor, a figure or some words, stands there with the cue's words not far from it
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.corpus.facts.known import known
from onrecord.language.figures.currencies import code_of
from onrecord.language.figures.measures import measured
from onrecord.language.words import forms

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.corpus.index.fingerprint import Proof
    from onrecord.model import Fact, Figure, Quote

# How many words may stand in the source for a cut ("…"), and for what whoever keeps the record has put in square brackets.
CUT, INSERTION = "…", "[]"
GAPS: Final = {CUT: 300, INSERTION: 4}

_MARK: Final = re.compile(r"(\[[^\[\]]{0,200}\]|\([….\s]{1,9}\)|…|\.{3,8}|\.(?: \.){2,8})")
# Three members and three times are both a three; three per cent and three months are not.
_TELLING: Final = ("percent", "currency", "duration")
# Fingerprints were made with this word, and hold it hashed.
_PERCENT: Final = "percent"


class Way(NamedTuple):
    """One way to prove something: at least `enough` of the groups have a proof that is borne out."""

    groups: tuple[tuple[Proof, ...], ...]
    enough: int


class Need(NamedTuple):
    """One thing to prove, in any of several ways. `text` is what it is in the entry's own words."""

    text: str
    ways: tuple[Way, ...]


def proofs(need: Need, borne_out: Callable[[Proof], bool]) -> tuple[Proof, ...] | None:
    """The proofs borne out of the first way that suffices; None where none does."""
    for way in need.ways:
        groups = [[proof for proof in group if borne_out(proof)] for group in way.groups]
        if sum(map(bool, groups)) >= way.enough:
            return tuple(proof for group in groups for proof in group)
    return None


def of_quote(quote: Quote) -> Need:
    """All its words stand in the source in their order, or all those outside square brackets; cuts are left out."""
    readings = dict.fromkeys(_reading(quote.text, insertions) for insertions in (True, False))
    return Need(quote.text, tuple(Way(((("verbatim", *reading),),), 1) for reading in readings if reading))


def of_figures(fact: Fact) -> tuple[Need, ...]:
    """One need for each figure: it stands near words of most groups of cues."""
    groups = _groups(fact)
    return tuple(Need(figure.text, (_near(canonical(figure), groups),)) for figure in known(fact).figures)


def of_telling(fact: Fact) -> Need:
    """The source speaks of it: some cue stands near words of most groups."""
    groups = _groups(fact)
    return Need(fact.statement, tuple(_near(anchor, groups) for group in groups for anchor in group))


def canonical(figure: Figure) -> str:
    """A figure as it is compared: "=3.0" for "three members" and "three times", "=35000000000.0 USD" for "$35bn"."""
    value = str(figure.value) if figure.high is None else f"{figure.value}..{figure.high}"
    unit = figure.kind if figure.kind in ("ordinal", "date") else _unit(figure)
    return f"={value} {unit}" if unit else f"={value}"


def _unit(figure: Figure) -> str | None:
    """The unit that is part of a proof: a bare dollar is taken for that of the United States, and per what goes unsaid."""
    unit = measured(figure.unit)
    if figure.kind == "currency" and unit:
        return code_of(unit)
    return _PERCENT if unit == "percentage" else unit if figure.kind in _TELLING else None


def _reading(text: str, insertions: bool) -> tuple[str, ...]:
    """The folded words of a quote with gaps between; the words of its insertions are read as its own, or as a gap."""
    found: list[str] = []
    for index, part in enumerate(_MARK.split(text)):
        words = forms(part)
        marked = index % 2 == 1
        gap = CUT if marked and not words else INSERTION if marked and not insertions else None
        if gap is None:
            found += words
        elif found and found[-1] not in GAPS:
            found.append(gap)
    return tuple(found[:-1] if found and found[-1] in GAPS else found)


def _groups(fact: Fact) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(sorted({" ".join(cue.forms) for cues in group.values() for cue in cues})) for group in known(fact).cues)


def _near(anchor: str, groups: tuple[tuple[str, ...], ...]) -> Way:
    around = tuple(tuple(("near", anchor, cue) for cue in group) for group in groups)
    return Way(around or ((("near", anchor, anchor),),), len(around) // 2 + 1)
