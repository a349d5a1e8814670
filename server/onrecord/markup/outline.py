"""What a passage stands in: the quotations, lists, tables and headings that are open, whoever opened them.

Markdown's blocks and HTML's tags drive the same outline, under the tags' names, so that a `<blockquote>` round Markdown
paragraphs makes them quotations. A cell goes before a quotation, a quotation before a heading, a heading before an item.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from onrecord.model import Cell, PassageKind

_LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
_ITEMS = frozenset({"li", "dt", "dd"})
_CELLS = frozenset({"td", "th"})
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_HEADINGS = frozenset(_LEVELS)
_TABLE = frozenset({"table"})
_QUOTATION = frozenset({"blockquote"})
_TRACKED = _LISTS | _ITEMS | _CELLS | _HEADINGS | _TABLE | _QUOTATION | {"tr"}

# HTML lets many an end tag be left out: what an opening tag ends, and what it does not reach beyond.
_ENDS = {
    **dict.fromkeys(_ITEMS, (_ITEMS, _LISTS | _CELLS)),
    **dict.fromkeys(_CELLS, (_CELLS, _TABLE | {"tr"})),
    **dict.fromkeys(_HEADINGS, (_HEADINGS, _CELLS | _ITEMS)),
    "tr": (frozenset({"tr"}), _TABLE),
}
_MOST_OPEN = 100


class Place(NamedTuple):
    """The fields of a `Passage` that say where it stands."""

    kind: PassageKind
    level: int
    group: int
    cell: Cell | None = None


class _Open:
    """An open element. `group` numbers a list or a quotation; the others serve a table, of which `moved` says that its first
    row was taken for one without headers."""

    __slots__ = ("column", "group", "moved", "row", "table", "tag")

    def __init__(self, tag: str, group: int = 0, table: int = 0) -> None:
        self.tag = tag
        self.group = group
        self.table = table
        self.row = -1
        self.column = -1
        self.moved = False


class Outline:
    """The elements that are open at this point of the draft."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._groups = 0
        self._tables = 0

    @property
    def depth(self) -> int:
        """How many elements are open; `cut` takes it."""
        return len(self._open)

    @property
    def numbered(self) -> tuple[int, int]:
        """How many groups and tables there are numbers for."""
        return self._groups, self._tables

    @property
    def too_deep(self) -> bool:
        """Whether more is open than anybody means."""
        return len(self._open) > _MOST_OPEN

    def group(self) -> int:
        """A number for passages that belong together, not given out before."""
        self._groups += 1
        return self._groups

    def open(self, tag: str) -> None:
        """Opens `tag`, where it is one that matters."""
        if tag not in _TRACKED:
            return
        self._end_before(tag)
        element = _Open(tag, self.group() if tag in _LISTS | _QUOTATION else 0, self._tables)
        if tag == "table":
            self._tables += 1
        elif (tag == "tr" or tag in _CELLS) and not self.too_deep:
            self._count(tag)
        self._open.append(element)
        self._counts[tag] += 1

    def close(self, tag: str) -> None:
        """Closes the innermost `tag` that is open and all inside it."""
        if self._counts[tag]:
            self.cut(next(depth for depth in range(len(self._open) - 1, -1, -1) if self._open[depth].tag == tag))

    def cut(self, depth: int) -> None:
        """Closes all that was opened since `depth`."""
        self._counts.subtract(element.tag for element in self._open[depth:])
        del self._open[depth:]

    def place(self) -> Place:
        """Where a passage that begins here stands."""
        tags = [element.tag for element in self._open]
        if not _CELLS.isdisjoint(tags) and (table := self._innermost(_TABLE)):
            return Place("cell", 0, self.group(), Cell(table.table, max(table.row, 0), table.column))
        if quotation := self._innermost(_QUOTATION):
            return Place("quotation", tags.count("blockquote"), quotation.group)
        if heading := self._innermost(_HEADINGS):
            return Place("heading", _LEVELS[heading.tag], self.group())
        if (nested := sum(tag in _LISTS for tag in tags)) and (innermost := self._innermost(_LISTS)):
            return Place("item", nested, innermost.group)
        return Place("paragraph", 0, self.group())

    def _innermost(self, tags: frozenset[str]) -> _Open | None:
        return next((element for element in reversed(self._open) if element.tag in tags), None)

    def _end_before(self, tag: str) -> None:
        ended, bounds = _ENDS.get(tag, (frozenset(), frozenset()))
        for depth in range(len(self._open) - 1, max(len(self._open) - _MOST_OPEN, 0) - 1, -1):
            if self._open[depth].tag in ended:
                self.cut(depth)
                return
            if self._open[depth].tag in bounds:
                return

    def _count(self, tag: str) -> None:
        table = self._innermost(_TABLE)
        if table is None:
            return
        if tag == "tr":
            table.row, table.column = table.row + 1, -1
            return
        table.column += 1
        # Row 0 is for headers. A first row that begins with <td> has none, unless a <th> follows: a corner often is a <td>.
        if tag == "td" and table.row <= 0 and table.column == 0:
            table.row, table.moved = 1, True
        elif tag == "th" and table.moved and table.row == 1:
            table.row, table.moved = 0, False
