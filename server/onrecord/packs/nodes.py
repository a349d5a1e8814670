"""What a YAML file, or a Python mapping of its shape, holds: a tree of nodes that know where they stand.

Every scalar is the text that was typed; whether that text is a date or a number is for `shapes.py` to say.
"""

from __future__ import annotations

from typing import NamedTuple

from onrecord.model import Origin

# PyYAML's own C code dies of 30,000 levels, and of 2,000 on a thread's stack; no pack needs ten.
MAX_DEPTH = 32
# The path of an origin inside rules that were given as a Python mapping: they have no lines.
MAPPING = "<mapping>"

KeyPath = tuple[str | int, ...]


class ScalarNode(NamedTuple):
    """A piece of text; `plain` when it stood without quote marks and not as a block."""

    text: str
    origin: Origin
    plain: bool = False


class SequenceNode(NamedTuple):
    """A list."""

    items: list[Node]
    origin: Origin


class Pair(NamedTuple):
    """A key and its value."""

    key: ScalarNode
    value: Node


class MappingNode(NamedTuple):
    """Keys with their values, in the order they stand in."""

    pairs: dict[str, Pair]
    origin: Origin


Node = ScalarNode | SequenceNode | MappingNode
