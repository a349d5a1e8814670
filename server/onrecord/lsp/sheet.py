"""A pack or an `onrecord.yaml` as it stands in the editor: which words of it are keys, ids and references, and what is wrong.

It is read by the shapes that loading it goes by, so that the two cannot differ. Nothing here looks beyond the one file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from onrecord.packs.faults import Faults
from onrecord.packs.nodes import KeyPath, MappingNode, Node, ScalarNode, SequenceNode
from onrecord.packs.reader import read_nodes
from onrecord.packs.shapes import ListOf, Record, Shape, TableOf, Text, read
from onrecord.text import LineTable, Position, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.errors import Fault
    from onrecord.packs.shapes import Key

Role = Literal["key", "id", "reference", "value"]
# What the ids of a section are the names of.
SPACES: Final = {"speakers": "speaker", "sources": "source", "quotes": "entry", "facts": "entry"}


class Site(NamedTuple):
    """A scalar: where its words stand, its key's path, what that key is for, and whose name it is, if it is one."""

    role: Role
    span: Span
    text: str
    path: KeyPath
    key: Key | None = None
    space: str | None = None


class Sheet(NamedTuple):
    """`faults` are those that this file has by itself, whatever the others hold."""

    path: str
    table: LineTable
    shape: Record
    sites: tuple[Site, ...]
    faults: tuple[Fault, ...]

    def at(self, offset: int) -> Site | None:
        """What stands at `offset`, or ends there."""
        return next((site for site in self.sites if site.span.start <= offset <= site.span.end), None)

    def id_of(self, site: Site) -> Site | None:
        """The id of the entry that a site is part of."""
        return next((each for each in self.sites if each.role == "id" and each.path[:2] == site.path[:2]), None)

    @property
    def pack(self) -> str | None:
        """What the file says that its pack is called."""
        return next((site.text for site in self.sites if site.path == ("pack",) and site.role == "value"), None)


def read_sheet(path: str, text: str, shape: Record) -> Sheet:
    """The file at `path` as it would be with `text`. Never raises."""
    faults, table = Faults(), LineTable(text)
    node = read_nodes(text, path, faults)
    sites: list[Site] = []
    if node is not None:
        read(shape, node, faults)
        sites = sorted(_sites(node, shape, None, (), table), key=lambda site: site.span)
    return Sheet(path, table, shape, tuple(sites), tuple(faults))


def _sites(node: Node, shape: Shape, key: Key | None, path: KeyPath, table: LineTable) -> Iterator[Site]:
    if isinstance(node, ScalarNode):
        yield from _scalar(node, shape, key, path, table)
    elif isinstance(node, SequenceNode):
        for index, item in enumerate(node.items):
            yield from _sites(item, shape.item if isinstance(shape, ListOf) else shape, key, (*path, index), table)
    else:
        yield from _mapping(node, shape, key, path, table)


def _mapping(node: MappingNode, shape: Shape, key: Key | None, path: KeyPath, table: LineTable) -> Iterator[Site]:
    for name, pair in node.pairs.items():
        below = shape.keys.get(name) if isinstance(shape, Record) else key
        here = (*path, name)
        if below is not None and (span := _span(pair.key, table)):
            yield Site("key", span, name, here, below)
        if below is not None:
            inner = shape.item if isinstance(shape, TableOf) else below.shape
            yield from _sites(pair.value, inner, below, here, table)


def _scalar(node: ScalarNode, shape: Shape, key: Key | None, path: KeyPath, table: LineTable) -> Iterator[Site]:
    span = _span(node, table)
    if span is None:
        return
    if len(path) == 3 and path[2] == "id":
        yield Site("id", span, node.text, path, key, SPACES.get(str(path[0])))
    elif isinstance(shape, Text) and shape.names is not None:
        yield Site("reference", span, node.text, path, key, shape.names)
    else:
        yield Site("value", span, node.text, path, key)


def _span(node: ScalarNode, table: LineTable) -> Span | None:
    """Where the words of a scalar stand, without quote marks; None where they are not spelled as they read: over several
    lines, or with escapes."""
    start = table.offset(Position(node.origin.line - 1, node.origin.column - 1))
    start += table.text[start : start + 1] in ('"', "'")
    end = start + len(node.text)
    return Span(start, end) if table.text[start:end] == node.text else None
