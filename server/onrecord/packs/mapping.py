"""A pack given from Python: a mapping of the same shape as the YAML becomes the same nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from onrecord.model import Origin
from onrecord.packs.nodes import MAPPING, MAX_DEPTH, KeyPath, MappingNode, Node, Pair, ScalarNode, SequenceNode

if TYPE_CHECKING:
    from onrecord.packs.faults import Faults

_ORIGIN = Origin(MAPPING, 1, 1)


def read_mapping(value: object, faults: Faults, key: KeyPath = ()) -> Node:
    """The node that `value` stands for: mappings, lists and tuples, and as scalars text, numbers and dates.

    A key whose value is None is left out. Anything else, and what is nested too deep, is noted in `faults`.
    """
    if len(key) > MAX_DEPTH:
        faults.add(_ORIGIN, f"nested more than {MAX_DEPTH} levels deep", key)
    elif isinstance(value, Mapping):
        return MappingNode(dict(_pairs(value, faults, key)), _ORIGIN)
    elif isinstance(value, list | tuple):
        return SequenceNode([read_mapping(item, faults, (*key, index)) for index, item in enumerate(value)], _ORIGIN)
    elif isinstance(value, str | int | float | date):
        return ScalarNode(str(value), _ORIGIN)
    else:
        faults.add(_ORIGIN, f"a {type(value).__name__} cannot stand in a pack", key, "expected text, a list or a mapping")
    return ScalarNode("", _ORIGIN)


def _pairs(mapping: Mapping[object, object], faults: Faults, key: KeyPath) -> Iterator[tuple[str, Pair]]:
    for name, value in mapping.items():
        if value is not None:
            text = str(name)
            yield text, Pair(ScalarNode(text, _ORIGIN), read_mapping(value, faults, (*key, text)))
