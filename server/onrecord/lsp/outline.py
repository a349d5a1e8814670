"""Where in a pack or config the cursor stands, told by indentation alone: what is being typed is rarely YAML yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.packs.shapes import ListOf, Record, TableOf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.packs.shapes import Key, Shape

_LINE: Final = re.compile(r"(?P<indent>[ ]{0,200}(?:-[ ]+){0,9})(?:(?P<key>[\w-]{1,100})[ ]*:(?P<rest>[ ].*|))?")
_WORD: Final = re.compile(r"[ ]{0,200}(?:-[ ]+){0,9}(?P<typed>[\w-]{0,100})\Z")
_VALUE: Final = re.compile(
    r"[ ]{0,200}(?:-[ ]+){0,9}(?:(?P<key>[\w-]{1,100})[ ]*:[ ]+)?(?:\[(?:[^\[\],]*,)*[ ]*)?[\"']?(?P<typed>[\w./-]{0,200})\Z"
)
_FAR: Final = 5000


class Spot(NamedTuple):
    """What may be typed: one of `keys`, or a value of `shape`; `typed` is there already, `key` the key that a value is for."""

    typed: str
    keys: tuple[Key, ...] = ()
    names: tuple[str, ...] = ()
    shape: Shape | None = None


def spot(lines: list[str], column: int, shape: Record) -> Spot | None:
    """What may stand at `column` of the last of `lines`; None where nothing is known."""
    head = lines[-1][:column]
    word = _WORD.match(head)
    if word:
        found = _at(tuple(_parents(lines, len(head) - len(word["typed"]))), shape)
        if isinstance(found, Record):
            taken = _siblings(lines, len(head) - len(word["typed"]))
            return Spot(word["typed"], keys=tuple(key for key in found.keys.values() if key.name not in taken))
        if isinstance(found, TableOf):
            return Spot(word["typed"], names=found.known)
        return Spot(word["typed"], shape=found) if found else None
    value = _VALUE.match(head)
    if value is None or value["key"] is None:
        return None
    line = _LINE.match(head)
    parents = (*_parents(lines, len(line["indent"]) if line else 0), value["key"])
    found = _at(parents, shape)
    return Spot(value["typed"], shape=found) if found else None


def _parents(lines: list[str], column: int) -> Iterator[str]:
    """The keys under which something stands that starts at `column` of the last line, outermost first."""
    found: list[str] = []
    edge = _edge(lines[-1][:column], column)
    for line in reversed(lines[max(len(lines) - _FAR, 0) : -1]):
        match = _LINE.match(line)
        if match is None or not match["key"]:
            continue
        at = len(match["indent"])
        if not match["rest"].strip() and (at < edge.column or (edge.dashed and at == edge.column)):
            found.append(match["key"])
            edge = _edge(match["indent"], at)
        elif at == edge.column and not edge.dashed and "-" in match["indent"]:
            edge = _edge(match["indent"], at)
    return reversed(found)


class _Edge(NamedTuple):
    """How far to the left a parent must begin; that of a dash may begin right above it."""

    column: int
    dashed: bool


def _edge(indent: str, column: int) -> _Edge:
    dash = indent.find("-")
    return _Edge(dash, True) if dash >= 0 else _Edge(column, False)


def _siblings(lines: list[str], column: int) -> set[str]:
    """The keys above in the same mapping."""
    if "-" in lines[-1][:column]:
        return set()
    found: set[str] = set()
    for line in reversed(lines[max(len(lines) - _FAR, 0) : -1]):
        match = _LINE.match(line)
        if not line.strip() or match is None or len(match["indent"]) > column:
            continue
        if len(match["indent"]) < column:
            break
        if match["key"]:
            found.add(match["key"])
        if "-" in match["indent"]:
            break
    return found


def _at(parents: tuple[str, ...], shape: Record) -> Shape | None:
    """The shape of what stands under some keys; that of an item, where it is a list."""
    found: Shape = shape
    for name in parents:
        if isinstance(found, Record) and name in found.keys:
            found = found.keys[name].shape
        elif isinstance(found, TableOf):
            found = found.item
        else:
            return None
        while isinstance(found, ListOf):
            found = found.item
    return found
