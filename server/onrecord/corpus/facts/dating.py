"""Dates that bear a fact out: those of sentences that are otherwise about it, and that tell no more than it does.

"Skerry Council owed £3m on 31 December 2024" tells nothing of the 512 wrecks that Skerry Council dealt with in 2024.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.corpus.facts.placing.sites import Sites
from onrecord.corpus.facts.stems import stem
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.corpus.facts.window import Window, window
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.model import Figure
from onrecord.text import Stretch

_HALF: Final = 0.5
_PERIODS: Final = frozenset("year years month months week weeks quarter period".split())
# A sentence of a draft: its passage, and where it stands in that.
_Place = tuple[int, Stretch]


def borne_out(sites: Sites, found: Sequence[FactMatch]) -> Iterator[FactMatch]:
    """The matches without those of bare dates that agree with a fact of which their sentence says nothing else."""
    told: defaultdict[_Place, set[str]] = defaultdict(set)
    for match in found:
        if match.figure.kind != "date":
            told[_place(sites, match.figure)].add(match.known.fact.key)
    for match in found:
        loosely = match.agrees and match.figure.kind == "date" and match.known.loose
        if loosely and _tells_more(match.figure, match.recorded):
            continue
        if loosely and match.known.fact.key not in told[_place(sites, match.figure)] and not _is_about(sites, match):
            continue
        yield match


def _place(sites: Sites, figure: Figure) -> _Place:
    return figure.passage, sites.of(figure.passage).sentence(figure.stretch.start)


def _tells_more(ours: Figure, recorded: Figure) -> bool:
    """Whether a date is a day or a month of what the record only has the year of."""
    return str(ours.value).count("-") > str(recorded.value).count("-")


def _is_about(sites: Sites, match: FactMatch) -> bool:
    """Whether a date's sentence has half of what a statement says besides names and times."""
    passage, sentence = _place(sites, match.figure)
    own = _telling(window(match.known.fact.statement))
    told = {stem(word.form) for word in window(sites.of(passage).prose, *sentence).words}
    return not own or len(own & told) >= _HALF * len(own)


def _telling(statement: Window) -> frozenset[str]:
    small = (word.form for word in statement.words if not statement.capital(word))
    return frozenset(stem(form) for form in small if form not in COMMON | CALENDAR | _PERIODS and not is_number(form))
