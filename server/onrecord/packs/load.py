"""Packs by path, by name or as a mapping, read into one RuleSet.

Entries are known by "pack/id", and a later pack overrides an earlier one's by it. Inside a pack a speaker or source goes by its
id alone, that of another pack by "pack/id"; what is named must be there once all packs are read.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from onrecord.model import Pack, RuleSet
from onrecord.packs import entries, figures, misquotes
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_text
from onrecord.packs.find import bundled, find, is_of_a_pack
from onrecord.packs.mapping import read_mapping
from onrecord.packs.merge import Merger
from onrecord.packs.pins import hold
from onrecord.packs.reader import collection_paused, read_nodes
from onrecord.packs.schema import PACK
from onrecord.packs.shapes import Block, read

__all__ = ["bundled", "load", "unversioned"]


def load(*packs: str | os.PathLike[str] | Mapping[str, object], unsaved: Mapping[str, str] | None = None) -> RuleSet:
    """All entries of `packs`: each the path of a file or folder, the name of a bundled or installed pack, or a mapping.

    `unsaved` are texts by path that stand for what these files hold, or that are in a pack's folder and no file yet. Raises
    PackError with every fault found.
    """
    faults = Faults()
    merger = Merger(faults)
    with collection_paused():
        added = [_add(pack, merger, unsaved or {}, faults) for pack in packs]
        if all(each.whole for each in added):
            merger.resolve()
        misquotes.refuse(merger.blocks["quotes"].values(), faults)
        figures.settle(merger.blocks["facts"].values(), faults)
        faults.raise_any()
        told = [each.pack for each in added if each.pack is not None]
        hold(told)
        return _rules(merger, tuple(file for each in added for file in each.files), tuple(told))


def unversioned(rules: RuleSet) -> Iterator[Pack]:
    """The packs none of whose files says by which version of the format it is written."""
    for pack in rules.packs:
        tops = (_read_file(path, None, Faults()) for path in pack.files if path in rules.files)
        if not any(top is not None and top.values.get("onrecord") is not None for top in tops):
            yield pack


class _Added(NamedTuple):
    """A pack that was read: whether all of it was, so that what is not in it is nowhere; what is told of it, and its YAML."""

    whole: bool
    pack: Pack | None = None
    files: tuple[str, ...] = ()


def _add(
    pack: str | os.PathLike[str] | Mapping[str, object], merger: Merger, unsaved: Mapping[str, str], faults: Faults
) -> _Added:
    if isinstance(pack, Mapping):
        top: Block | None = read(PACK, read_mapping(pack, faults), faults)
        merger.add("pack", None, [top] if top is not None else [])
        return _Added(top is not None)
    found = find(os.fspath(pack))
    files = (*found.files, *_new(unsaved, found.files, os.fspath(pack)))
    tops = [_read_file(path, unsaved.get(path), faults) for path in files]
    name, named = merger.add(found.name, found.folder, [top for top in tops if top is not None])
    told = Pack(os.fspath(pack), name, found.folder, (*files, *filter(os.path.isfile, named)))
    return _Added(None not in tops, told, files)


def _new(unsaved: Mapping[str, str], known: tuple[str, ...], folder: str) -> tuple[str, ...]:
    """The paths of texts that will be files of the pack in `folder`."""
    return tuple(
        path
        for path in unsaved
        if path not in known and os.path.dirname(path) == folder and is_of_a_pack(os.path.basename(path))
    )


def _read_file(path: str, unsaved: str | None, faults: Faults) -> Block | None:
    text = read_text(path, faults) if unsaved is None else unsaved
    if text is None:
        return None
    node = read_nodes(text, path, faults)
    block: Block | None = None if node is None else read(PACK, node, faults)
    return block


def _rules(merger: Merger, files: tuple[str, ...], packs: tuple[Pack, ...]) -> RuleSet:
    speakers, sources, quotes, facts = (blocks.items() for blocks in merger.blocks.values())
    return RuleSet(
        {key: entries.speaker(key, block) for key, block in speakers},
        {key: entries.source(key, block) for key, block in sources},
        {key: entries.quote(key, block) for key, block in quotes},
        {key: entries.fact(key, block) for key, block in facts},
        files,
        packs,
        tuple(merger.overridden),
    )
