"""The entries of a list of facts beside facts without cues: "Opened: 1931" below the name of a bridge says of it what the head
of a column says of a cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.misprints.digits import misprint
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.statements.cells import of_cell
from onrecord.corpus.facts.statements.partners import Pair
from onrecord.corpus.facts.statements.sayings import Lead, sayings, stems_of
from onrecord.corpus.facts.statements.telling import tell
from onrecord.corpus.facts.stems import sense, stems
from onrecord.corpus.facts.window import Window, capitals, window
from onrecord.language.figures.measures import measured
from onrecord.model import Figure
from onrecord.text import Stretch

_LABEL: Final = re.compile(r"([A-Z][^:;.!?\n]{1,60}):\s")
# What names the subject of a list says besides no more than that it is a list of facts.
_OF_FACTS: Final = stems(
    """
    fact facts brief figure figures number numbers glance key profile data detail details overview box file sheet factfile
    summary statistics name subject the a of in at by and on about
    """
)


class Entry(NamedTuple):
    """An entry of a list as a cell that its label heads, and its one figure."""

    site: Site
    figure: Figure


def entry_of(site: Site) -> Entry | None:
    """A passage as an entry; None where it has no label, the label has another number than a date, or what follows more than
    one figure, or words that are more than its unit."""
    label = None if site.frame else _LABEL.match(site.prose)
    if label is None:
        return None
    inside = [each for each in site.figures if each.stretch.start < label.end()]
    behind = site.figures[len(inside) :]
    value = tell(site.prose, Stretch(label.end(), len(site.prose)), behind)
    if len(behind) != 1 or len(value.numbers) != 1 or value.content:
        return None
    if any(
        each.figure not in inside or each.figure.kind != "date"
        for each in tell(site.prose, Stretch(*label.span(1)), inside).numbers
    ):
        return None
    # The label leaves only blanks, so that the figure keeps its place.
    prose = " " * label.end() + site.prose[label.end() :]
    around = (site.around[0], window(label[1]), *site.around[1:])
    return Entry(site._replace(prose=prose, frame=(label[1],), around=around), behind[0])


def of_entry(known: KnownFact, entry: Entry, lead: Lead) -> Iterator[Pair]:
    """The figure of an entry beside that of a fact, where its label and what leads into the list tell of it."""
    title = _title(known, entry.site.around[2:])
    if title is None:
        return
    lead = lead._replace(around=(capitals(title.prose) & stems_of(known.fact.statement),))
    subject = frozenset(sense(word.form) for word in title.words)
    for pair in tuple(of_cell(known, entry.site, entry.figure, lead, subject)) or _miscounted(known, entry):
        if pair.right or _is_plain(entry):
            yield pair


def _is_plain(entry: Entry) -> bool:
    """Whether an entry's figure is no date, or one that stands alone: "1909–11" and "around 1910" may tell a year, too."""
    figure = entry.figure
    return figure.kind != "date" or (figure.high is None and not entry.site.prose[: figure.stretch.start].strip())


def _miscounted(known: KnownFact, entry: Entry) -> Iterator[Pair]:
    """The figure of an entry that says only what is counted, "Berths: 221", where it is a misprint of a fact's count."""
    (spot,) = tell(entry.site.prose, Stretch(0, len(entry.site.prose)), [entry.figure]).numbers
    label = frozenset(sense(word.form) for word in entry.site.around[1].words)
    for recorded in known.figures:
        noun = measured(recorded.unit) if recorded.kind == "number" else None
        if noun and label == {sense(noun.casefold())} and misprint(entry.figure, recorded):
            yield Pair(spot, recorded)


def _title(known: KnownFact, leads: Iterable[Window]) -> Window | None:
    """What names the subject of a list, of all that leads into it, the nearest first; None where what is nearer says of what
    else the list is, or when that was so: "The studio:", "Before the fire:"."""
    for each in leads:
        said = frozenset(sense(word.form) for word in each.words)
        if not said <= _OF_FACTS:
            return each if said <= stems_of(known.fact.statement) | _OF_FACTS and _names(known, each) else None
    return None


def _names(known: KnownFact, title: Window) -> bool:
    """Whether what leads into a list names what a fact is about, whole."""
    told = tell(title.prose, Stretch(0, len(title.prose)), ())
    names = (name for saying in sayings(known.fact.statement) for name in saying.told.names if name)
    return any(told.content.issuperset(name) for name in names)
