"""A draft read in portions, each a pure function of its own text: a keystroke reads again only the one it falls in.

A portion begins behind a blank line, with a line that goes on with nothing above it, and ends where its reader has nothing open
that such a line would stand in: no fence, comment, element or list. So the portions together are what the draft read at once
would be, but for the numbers of groups and tables, the places, and the link references that hold for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from onrecord.model import Comment, Document, Passage
from onrecord.text import LineTable, Span

_LINE_END = r"[\r\n](?:(?<=\r)\n)?+"
_BEGIN = re.compile(rf"{_LINE_END}[ \t]*{_LINE_END}(?=(?:\#{{1,6}}[ \t]+|>[ \t]?|\*\*?)?[\"“”‘’'«»(]?[^\W\d_])")


class Portion(NamedTuple):
    """What a reader makes of a part of a draft, with all places as offsets of that part.

    `unread` says what was left out, and where; `groups` and `tables` count those that passages are numbered by. `labels` are
    the link references that the part defines. `closed` says that nothing is open at its end.
    """

    passages: tuple[Passage, ...]
    comments: tuple[Comment, ...] = ()
    unread: tuple[tuple[int, str], ...] = ()
    groups: int = 0
    tables: int = 0
    labels: frozenset[str] = frozenset()
    closed: bool = True


# Reads a part of a draft, given the link references that are defined elsewhere.
Reader = Callable[[str, frozenset[str]], Portion]


def read(text: str, begin: int, reader: Reader) -> Document:
    """The document that `reader` makes of `text` in portions, the first of them to beyond `begin`."""
    parts = _parts(text, begin, reader)
    labels = frozenset(label for _, _, portion in parts if portion.labels for label in portion.labels)
    if labels:
        parts = [(start, end, reader(text[start:end], labels)) for start, end, _ in parts]
    return joined(text, [(start, portion) for start, _, portion in parts])


def joined(text: str, parts: Iterable[tuple[int, Portion]]) -> Document:
    """The document of portions that begin at some offsets of `text`."""
    passages: list[Passage] = []
    comments: list[Comment] = []
    unread: list[tuple[int, str]] = []
    groups = tables = 0
    for start, portion in parts:
        passages += [_moved(passage, start, groups, tables) for passage in portion.passages]
        comments += [Comment(Span(span.start + start, span.end + start), inner) for span, inner in portion.comments]
        unread += [(start + offset, what) for offset, what in portion.unread]
        groups += portion.groups
        tables += portion.tables
    return Document(tuple(passages), tuple(comments), _told(text, unread))


def _parts(text: str, begin: int, reader: Reader) -> list[tuple[int, int, Portion]]:
    """The portions and where they begin and end. One that stays open is read again with what follows, ever more of it."""
    edges = [0, *(match.end() for match in _BEGIN.finditer(text, begin)), len(text)]
    found: list[tuple[int, int, Portion]] = []
    at, count = 0, 1
    while at < len(edges) - 1:
        to = min(at + count, len(edges) - 1)
        portion = reader(text[edges[at] : edges[to]], frozenset())
        if not portion.closed and to < len(edges) - 1:
            count *= 2
            continue
        found.append((edges[at], edges[to], portion))
        at, count = to, 1
    return found


def _moved(passage: Passage, by: int, groups: int, tables: int) -> Passage:
    kind, prose, offsets, level, group, cell = passage
    if cell is not None:
        cell = cell._replace(table=cell.table + tables)
    # Half of what `Passage` costs, and a keystroke moves all passages behind it.
    return tuple.__new__(Passage, (kind, prose, offsets.moved(by), level, group + groups, cell))


def _told(text: str, unread: list[tuple[int, str]]) -> tuple[str, ...]:
    lines = LineTable(text) if unread else None
    return tuple(f"Line {lines.position(offset).line + 1}: {what}" for offset, what in unread) if lines else ()
