"""The blocks of all packs under their keys: no id twice in a pack, no reference to nowhere, later packs over earlier ones."""

from __future__ import annotations

import os
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from onrecord.errors import meant
from onrecord.model import Overridden
from onrecord.packs.faults import Faults, clip
from onrecord.packs.find import inside
from onrecord.packs.schema import FACT, FILE, QUOTE, SOURCE, SPEAKER
from onrecord.packs.shapes import Block, Record, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.packs.nodes import KeyPath, ScalarNode

SECTIONS: Final = {"speakers": SPEAKER, "sources": SOURCE, "quotes": QUOTE, "facts": FACT}
# A finding names its entry by key alone, so a quote and a fact may not share one.
_NAMESPACES: Final = {"speaker": ("speakers",), "source": ("sources",), "entry": ("quotes", "facts")}
_NAMESPACE_OF: Final = {section: name for name, sections in _NAMESPACES.items() for section in sections}
# Among so many ids the nearest is looked for: comparing takes 20 µs for each, at each fault.
_KNOWN: Final = 1_000


class Merger:
    """Takes packs one after the other; `blocks` are their entries by section and key, `overridden` those that others took the
    place of."""

    def __init__(self, faults: Faults) -> None:
        self.blocks: dict[str, dict[str, Block]] = {section: {} for section in SECTIONS}
        self.overridden: list[Overridden] = []
        self._faults = faults
        # Of these some entry could not be read: what leads nowhere may lead there, and the reader need not be told twice.
        self._unread: set[str] = set()

    def add(self, default: str, folder: str | None, tops: list[Block]) -> tuple[str, tuple[str, ...]]:
        """Add the pack that `tops` (one for each file) make up; `default` is its name where it states none. Gives its name, and
        the paths of the files that its sources name."""
        pack = self._name(tops) or default
        taken: dict[tuple[str, str], ScalarNode] = {}
        named: list[str] = []
        for section, block in _entries(tops):
            node = block and block.values.get("id")
            if block is None or node is None:
                self._unread.add(_NAMESPACE_OF[section])
                continue
            first = taken.setdefault((_NAMESPACE_OF[section], node.text), node)
            if first is not node:
                place = f"first at {first.origin.path}:{first.origin.line}:{first.origin.column}"
                self._faults.add(node.origin, f"the id '{node.text}' is taken", (*block.path, "id"), place)
            elif section == "sources":
                named += self._locate(block, folder)
            self._put(section, f"{pack}/{node.text}", block)
        return pack, tuple(named)

    def resolve(self) -> None:
        """Put keys in the place of references; one that leads nowhere is a fault."""
        for section, record in SECTIONS.items():
            references = tuple(_references(record))
            for key, block in self.blocks[section].items():
                for name, namespace in references:
                    node = block.values.get(name)
                    if node is not None:
                        block.values[name] = self._resolved(node, (*block.path, name), key.partition("/")[0], namespace)

    def _name(self, tops: list[Block]) -> str | None:
        """What the files call their pack."""
        nodes = [top.values["pack"] for top in tops if top.values.get("pack") is not None]
        for node in nodes[1:]:
            if node.text != nodes[0].text:
                first = nodes[0].origin
                hint = f"'{nodes[0].text}' at {first.path}:{first.line}:{first.column}; a folder holds one pack"
                self._faults.add(node.origin, f"a second name for this pack, '{node.text}'", ("pack",), hint)
        return nodes[0].text if nodes else None

    def _put(self, section: str, key: str, block: Block) -> None:
        for other in _NAMESPACES[_NAMESPACE_OF[section]]:
            former = self.blocks[other].pop(key, None)
            if former is not None:
                self.overridden.append(Overridden(key, former.origin, block.origin))
        self.blocks[section][key] = block

    def _resolved(self, node: ScalarNode, path: KeyPath, pack: str, namespace: str) -> str:
        key = node.text if "/" in node.text else f"{pack}/{node.text}"
        is_known = any(key in self.blocks[section] for section in _NAMESPACES[namespace])
        if not is_known and namespace not in self._unread:
            self._dangling(node, path, pack, namespace)
        return key

    def _dangling(self, node: ScalarNode, path: KeyPath, pack: str, namespace: str) -> None:
        keys = chain.from_iterable(self.blocks[section] for section in _NAMESPACES[namespace])
        known = list(islice((key.removeprefix(f"{pack}/") for key in keys), _KNOWN))
        near = self._faults.nearest(node.text, known)
        hint = meant(near) if near else f"known are {clip(', '.join(known))}" if known else "none is known"
        self._faults.add(node.origin, f"there is no {namespace} '{node.text}'", path, hint, near)

    def _locate(self, block: Block, folder: str | None) -> Iterator[str]:
        """Put absolute paths, which it gives, in the place of a source's files; none may lie outside the pack's folder."""
        for name in (key.name for key in SOURCE.keys.values() if key.shape is FILE):
            node = block.values.get(name)
            if node is None:
                continue
            wrong = _misplaced(node.text, folder)
            if wrong is not None:
                self._faults.add(node.origin, f"'{clip(node.text)}' {wrong[0]}", (*block.path, name), wrong[1])
            else:
                block.values[name] = os.path.abspath(os.path.join(folder or "", node.text))
                yield block.values[name]


def _entries(tops: list[Block]) -> Iterator[tuple[str, Block | None]]:
    """The entries of all sections; None stands for one, or for all of a section, that could not be read."""
    for top in tops:
        for section in SECTIONS:
            entries = top.values.get(section, ())
            yield from ((section, block) for block in ((None,) if entries is None else entries))


def _references(record: Record) -> Iterator[tuple[str, str]]:
    for key in record.keys.values():
        if isinstance(key.shape, Text) and key.shape.names is not None:
            yield key.name, key.shape.names


def _misplaced(name: str, folder: str | None) -> tuple[str, str] | None:
    """What is wrong with the name of a file in a pack's folder, and what to do."""
    if folder is None:
        return "cannot be found", "rules given from Python have no folder"
    if not _stays(name) or not inside(folder, os.path.join(folder, name)):
        return "lies outside the pack's folder", "name a file in that folder, without '..'"
    return None


def _stays(name: str) -> bool:
    """Whether a name is relative, on any system, and never goes up."""
    return not name.startswith("/") and ".." not in name.split("/") and not any(mark in name for mark in "\\:\0")
