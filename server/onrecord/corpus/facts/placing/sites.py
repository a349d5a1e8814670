"""Where a draft's figures stand: what their passage leans on, and the unit that a column or a list gives its numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from onrecord.corpus.facts.degrees import as_angle
from onrecord.corpus.facts.owning.owners import name_before
from onrecord.corpus.facts.placing.datelines import figures_told
from onrecord.corpus.facts.placing.entries import is_dated, is_explained
from onrecord.corpus.facts.placing.leads import leads_of
from onrecord.corpus.facts.placing.left_out import with_units
from onrecord.corpus.facts.placing.scope import Scope, Scoped, scope
from onrecord.corpus.facts.placing.tables import captions_of, heads_of, is_titled, makes_shares, sides_of, years_of_rows
from onrecord.corpus.facts.placing.times import CLAUSE_REACH
from onrecord.corpus.facts.placing.units_of_heads import in_unit_of, one_of, scaled
from onrecord.corpus.facts.window import Window, window
from onrecord.corpus.lexicon import is_number
from onrecord.language.figures.bases import base_in
from onrecord.language.sentences import sentences
from onrecord.memory import remembered
from onrecord.model import Draft, Figure
from onrecord.text import Stretch, overlapping

# Figures that count, so that one is a rival of the other.
_COUNTS: Final = frozenset({"number", "quantity"})
# Words that make the bare fractions of a passage shares.
_SHARES: Final = frozenset({"percent", "share"})
# "BERGEN — ": where a dispatch comes from, which is no name of the sentence behind it.
_WIRED: Final = re.compile(
    r"[A-Z][A-Z .'’/-]{2,40}(?:,\s[A-Z][\w.]{1,20}(?:\s[A-Z]\w{1,20})?)?(?:\s\([^)\n]{1,40}\))?\s?[-–—]{1,2}\s(?=[A-Z\d“\"‘'])"
)
_LISTED: Final = 5
# So many entries that begin with a date make a chronology.
_ENTRIES: Final = 3


class Site(NamedTuple):
    """A passage with all that its figures are compared by, a value that is the same wherever it stands: its figures have the
    places of its prose, `around` is what it leans on, itself first, `frame` what heads its row and column, and `shares` says
    whether the head of its column makes percentages of bare numbers, None where it has none. `heads` are the words of all heads
    of its table."""

    prose: str
    sentences: tuple[Stretch, ...]
    figures: tuple[Figure, ...]
    around: tuple[Window, ...]
    frame: tuple[str, ...] = ()
    shares: bool | None = None
    heads: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        # It is asked for at every keystroke, and the same prose is hardly ever two sites.
        return hash(self.prose)

    def scope(self, at: Stretch, kind: str) -> Scope:
        """The scope of a figure of a kind."""
        sentence = self.sentence(at.start)
        previous = self.sentence(sentence.start - 1) if sentence.start else Stretch(0, 0)
        rivals = tuple(self._rivals(at, kind, sentence))
        return scope(self.prose, at, sentence, previous, self.around, self.frame, rivals, self.heads)

    def sentence(self, at: int) -> Stretch:
        """The sentence that holds character `at` of the prose."""
        for index in overlapping(self.sentences, Stretch(at, at + 1)):
            return self.sentences[index]
        return Stretch(0, len(self.prose))

    def scoped(self) -> list[list[Scoped]]:
        """The figures with the words around them, by sentence."""
        found: defaultdict[Stretch, list[Scoped]] = defaultdict(list)
        for figure in self.figures:
            each = Scoped(self.with_unit(figure), self.scope(figure.stretch, figure.kind))
            found[self.sentence(figure.stretch.start)].append(each)
        return list(found.values())

    def with_unit(self, figure: Figure) -> Figure:
        """A bare number, with the base, the percent sign or the unit that its column's head or the words before it give it."""
        if figure.kind != "number" or figure.unit is not None:
            return as_angle(figure, self.prose)
        base = next(filter(None, map(base_in, self.frame)), None)
        if base is not None:
            return figure._replace(unit=base)
        shares = self.shares
        one = None if shares else next(filter(None, map(one_of, self.frame)), None)
        if one is not None:
            return in_unit_of(figure, one)
        if shares is None:
            fraction = isinstance(figure.value, float) and not figure.value.is_integer()
            listed = fraction and name_before(self.scope(figure.stretch, figure.kind), _LISTED) is not None
            shares = listed and not self.around[0].known_as.isdisjoint(_SHARES)
        return figure._replace(kind="percent", unit="percentage") if shares else figure

    def _rivals(self, at: Stretch, kind: str, sentence: Stretch) -> Iterator[Stretch]:
        """The other figures of its kind near a figure in its sentence."""
        if kind == "date":
            return
        kinds = _COUNTS if kind in _COUNTS else {kind}
        first = bisect_left(self.figures, max(sentence.start, at.start - CLAUSE_REACH), key=_begin)
        for each in islice(self.figures, first, None):
            if each.stretch.start >= min(sentence.end, at.start + CLAUSE_REACH + 1):
                return
            if each.stretch != at and each.kind in kinds:
                yield each.stretch


class Sites:
    """The passages of a draft with what their figures are compared by. Of the words of a table's heads those are kept that are
    `telling` of any fact, so that hardly a row changes what the others are compared by."""

    def __init__(self, draft: Draft, telling: Callable[[frozenset[str]], frozenset[str]] | None = None) -> None:
        self._draft = draft
        self._cells = {passage.cell: index for index, passage in enumerate(draft.passages) if passage.cell is not None}
        self._leads = leads_of(draft)
        self._sides = sides_of(draft)
        heads = heads_of(draft, self._sides)
        self._tables = {table: telling(words) for table, words in heads.items()} if telling is not None else heads
        self._dated = sum(is_dated(passage.prose) for passage in draft.passages) >= _ENTRIES
        self._captions = captions_of(draft)
        self._years = years_of_rows(draft)
        self._known: dict[int, Site] = {}

    @property
    def with_figures(self) -> Iterable[int]:
        """The passages that have some."""
        return [
            index
            for index in dict.fromkeys(figure.passage for figure in self._draft.figures)
            if figures_told(self._prose(index))
        ]

    def of(self, passage: int) -> Site:
        """The site of a passage."""
        site = self._known.get(passage)
        if site is None:
            site = self._known[passage] = self._site(passage)
        return site

    def _site(self, passage: int) -> Site:
        frame = tuple(map(self._prose, self._row_and_column(passage)))
        leads = tuple(map(self._prose, (*self._leads[passage], *self._caption(passage))))
        return _site(self._prose(passage), frame, leads, self._shares(passage), self._heads(passage), self._dated)

    def row(self, passage: int) -> Window:
        """The words that head a cell's row."""
        cell = self._draft.passages[passage].cell
        side = None if cell is None else self._cells.get(cell._replace(column=self._sides.get(cell.table, 0)))
        return window("" if side is None or side == passage else self._prose(side))

    def _heads(self, passage: int) -> frozenset[str]:
        """The words of all that heads a row or a column of a passage's table."""
        cell = self._draft.passages[passage].cell
        return frozenset() if cell is None else self._tables.get(cell.table, frozenset())

    def _caption(self, passage: int) -> tuple[int, ...]:
        """What stands below a passage's table and tells of it."""
        cell = self._draft.passages[passage].cell
        return self._captions.get(cell.table, ()) if cell is not None else ()

    def _prose(self, passage: int) -> str:
        return self._draft.passages[passage].prose

    def _window(self, passage: int) -> Window:
        return window(self._prose(passage))

    def _shares(self, passage: int) -> bool | None:
        """Whether the head of a column, or where it has years alone what stands over or below the table, speaks of percent."""
        cell = self._draft.passages[passage].cell
        if cell is None or not cell.row:
            return None
        header = self._cells.get(cell._replace(row=0))
        if header is None:
            return False
        found = self._window(header)
        bare = all(is_number(word.form) for word in found.words)
        above = map(self._window, (*self._leads[header], *self._caption(header)) if bare else ())
        return any(makes_shares(each) for each in (found, *above))

    def _row_and_column(self, passage: int) -> tuple[int, ...]:
        cell = self._draft.passages[passage].cell
        if cell is None:
            return ()
        side = self._sides.get(cell.table, 0)
        head = cell._replace(row=0)
        corner = head._replace(column=side)
        titled = head != corner and {head, corner} <= self._cells.keys()
        if head not in self._cells or (titled and is_titled(*(self._prose(self._cells[each]) for each in (corner, head)))):
            # A column without a head is of what the corner names: "Skerry harbour | "; so is one that has only "Date" over it.
            head = corner
        others = {cell._replace(column=side), head} - {cell}
        framed = {self._cells[other] for other in others if other in self._cells}
        return tuple(sorted(framed | {*self._years.get((cell.table, cell.row), ())} - {passage}))


@remembered
def _site(
    prose: str, frame: tuple[str, ...], leads: tuple[str, ...], shares: bool | None, heads: frozenset[str], dated: bool = False
) -> Site:
    """The site of a prose that leans on what heads its row and column, and on what leads into it; `dated` says that the draft
    is one of dated entries, so that a date by itself belongs to the sentence behind it."""
    around = tuple(map(window, (prose, *frame, *leads)))
    told = sentences(prose)
    wired = _WIRED.match(prose)
    if told and wired and told[0].start < wired.end() < told[0].end:
        told = (Stretch(wired.end(), told[0].end), *told[1:])
    if len(told) > 1 and ((dated and is_dated(prose)) or is_explained(prose)):
        told = (Stretch(told[0].start, told[1].end), *told[2:])
    figures = figures_told(prose)
    figures = figures if shares else scaled(figures, frame, leads)
    return Site(prose, told, with_units(prose, told, figures), around, frame, shares, heads)


def _begin(figure: Figure) -> int:
    return figure.stretch.start
