"""The cells of a table beside facts without cues: what heads the row and the column of a figure is said of it as by a sentence.

Each word of the heads must be the statement's, the name in them or in what leads into the table among them, and most of the
statement's words must be there. Then the one figure of the cell stands for the one of the statement that can be compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import KnownFact, read_figures
from onrecord.corpus.facts.placing.periods import may_be_same, years_of
from onrecord.corpus.facts.placing.sites import Site
from onrecord.corpus.facts.placing.units_of_heads import without_unit
from onrecord.corpus.facts.rounding import is_rounded
from onrecord.corpus.facts.statements.cases import opens_it, relative
from onrecord.corpus.facts.statements.partners import Pair
from onrecord.corpus.facts.statements.sayings import Lead, Saying, is_named, sayings, stems_of, strange_name
from onrecord.corpus.facts.statements.telling import Told, tell
from onrecord.corpus.facts.stems import CALENDAR_STEMS, sense, stem, stems
from onrecord.corpus.facts.window import window
from onrecord.model import Figure
from onrecord.text import Stretch

# So much of what a statement tells must the heads tell, of a count so much, and with what leads into the table so much.
_HEADED: Final = 0.6
_COUNTED: Final = 0.75
_LED: Final = 0.6
# A table leaves out what its figures say by themselves: "costs £48", "stood at 5%".
_SAID: Final = stems(
    "cost costs spend spent pay paid make made come came reach reached stand stood total totalled have has had be was "
    "employ own hold keep operate"
)
# "Between January and August".
_BETWEEN: Final = stems("between from until through")


def of_cell(known: KnownFact, site: Site, figure: Figure, lead: Lead, subject: frozenset[str] = frozenset()) -> Iterator[Pair]:
    """The one figure of a cell beside the figure of a fact, where the cell tells of it. `subject` are words that name what the
    cell is of, which its heads need not say again."""
    heads = heads_of(site)
    if not any(_is_headed(heads, saying, known, site, lead, figure, subject) for saying in sayings(known.fact.statement)):
        return
    recorded = [theirs for theirs in known.figures if comparable(figure, theirs)]
    if len(recorded) == 1:
        (spot,) = tell(site.prose, Stretch(0, len(site.prose)), [figure]).numbers
        rounded = known.fact.tolerance == "rounding" and is_rounded(figure, recorded[0])
        yield Pair(spot, recorded[0], right=rounded or agrees(figure, recorded[0], known.fact.tolerance))


def heads_of(site: Site) -> Told:
    """What heads the row and the column of a cell, as one sentence."""
    return _heads(" ".join(without_unit(each.prose) for each in site.around[1 : 1 + len(site.frame)]))


def figure_of(site: Site) -> Figure | None:
    """The one figure of a cell; None where it has more, or words that are more than its unit."""
    told = tell(site.prose, Stretch(0, len(site.prose)), site.figures)
    return site.with_unit(site.figures[0]) if len(site.figures) == len(told.numbers) == 1 and not told.content else None


def _is_headed(
    heads: Told, saying: Saying, known: KnownFact, site: Site, lead: Lead, figure: Figure, subject: frozenset[str]
) -> bool:
    statement, theirs = stems_of(known.fact.statement), saying.told
    if not heads.content or not heads.content <= statement or relative(heads) - relative(theirs):
        return False
    if heads.denied != theirs.denied or opens_it(heads, theirs):
        return False
    if strange_name(heads, theirs, statement) is not None or not is_named(heads, theirs, statement, lead):
        return False
    words = theirs.content - theirs.named - _SAID - subject
    months = _calendar(heads.prose)
    if months and months != _calendar(known.fact.statement):
        return False
    words -= CALENDAR_STEMS | _BETWEEN if months else frozenset()
    led = heads.content | frozenset(sense(word.form) for each in site.around[1:] for word in each.words)
    enough = (_COUNTED if figure.kind == "number" else _HEADED) * len(words)
    headed = len(words & heads.content) >= enough and len(words & led) >= _LED * len(words)
    return bool(words) and headed and _is_in_time(known, site)


@lru_cache(maxsize=1 << 10)
def _calendar(prose: str) -> frozenset[str]:
    """The months and days that a text tells."""
    return frozenset(stem(word.form) for word in window(prose).words) & CALENDAR_STEMS


def _is_in_time(known: KnownFact, site: Site) -> bool:
    """Whether the heads, or where they tell no year what leads into the table, tell one of the fact's."""
    years = known.years or years_of(known.fact.statement)
    framed = 1 + len(site.frame)
    heads, leads = (
        frozenset[str]().union(*(years_of(each.prose) for each in windows))
        for windows in (site.around[1:framed], site.around[framed:])
    )
    if heads:
        # What is so now is not what was so in the year of a row.
        return may_be_same(heads, years)
    return not (leads and years) or may_be_same(leads, years)


@lru_cache(maxsize=1 << 10)
def _heads(prose: str) -> Told:
    return tell(prose, Stretch(0, len(prose)), read_figures(prose))
