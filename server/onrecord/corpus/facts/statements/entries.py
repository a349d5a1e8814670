"""The entries of a list of facts beside facts without cues: "Opened: 1931" below the name of a bridge says of it what the head
of a column says of a cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.statements.cells import of_cell
from onrecord.corpus.facts.statements.partners import Pair
from onrecord.corpus.facts.statements.sayings import Lead, sayings, stems_of
from onrecord.corpus.facts.statements.telling import tell
from onrecord.corpus.facts.stems import sense, stems
from onrecord.corpus.facts.window import Window, capitals, window
from onrecord.model import Figure
from onrecord.text import Stretch

_LABEL: Final = re.compile(r"([A-Z][^:;,.!?\d\n]{1,40}):\s")
# What names the subject of a list is no longer than this, and says besides what it is a list of.
_TITLE: Final = 8
_OF_FACTS: Final = stems(
    "fact facts brief figure figures number numbers glance key profile data detail details overview box file"
)


class Entry(NamedTuple):
    """An entry of a list as a cell that its label heads, and its one figure."""

    site: Site
    figure: Figure


def entry_of(site: Site) -> Entry | None:
    """A passage as an entry; None where it has no label, more than one figure, or words that are more than its unit."""
    label = None if site.frame else _LABEL.match(site.prose)
    if label is None or len(site.figures) != 1 or site.figures[0].stretch.start < label.end():
        return None
    figure = site.figures[0]
    value = tell(site.prose, Stretch(label.end(), len(site.prose)), site.figures)
    if value.content or len(value.numbers) != 1 or len(tell(site.prose, Stretch(0, len(site.prose)), [figure]).numbers) != 1:
        return None
    around = (site.around[0], window(label[1]), *site.around[1:])
    return Entry(site._replace(frame=(label[1],), around=around), figure)


def of_entry(known: KnownFact, entry: Entry, lead: Lead) -> Iterator[Pair]:
    """The figure of an entry beside that of a fact, where its label and what leads into the list tell of it."""
    over = (window(_LABEL.sub("", each.prose, count=1)) for each in entry.site.around[2:])
    titles = tuple(each for each in over if _is_of(known, each))
    lead = lead._replace(around=tuple(capitals(each.prose) & stems_of(known.fact.statement) for each in titles))
    subject = frozenset(sense(word.form) for each in titles for word in each.words)
    return of_cell(known, entry.site, entry.figure, lead, subject)


def _is_of(known: KnownFact, title: Window) -> bool:
    """Whether what leads into a list names what a fact is about, whole, and tells of nothing else: "Moll Bridge in brief", but
    not "The road to the Moll Bridge"."""
    if len(title.words) > _TITLE:
        return False
    told = tell(title.prose, Stretch(0, len(title.prose)), ())
    names = (name for saying in sayings(known.fact.statement) for name in saying.told.names if name)
    return told.content <= stems_of(known.fact.statement) | _OF_FACTS and any(told.content.issuperset(name) for name in names)
