"""JSON Schema (2020-12) for an editor's own YAML support, made from the shapes of `schema.py`.

Never stricter than onrecord itself, which has the last word: where any text would do, a scalar may be whatever YAML takes it
for, and a form that JavaScript reads otherwise than Python (`\\w`) is left to onrecord.
"""

from __future__ import annotations

import re
from functools import singledispatch
from typing import Any, Final

from onrecord.packs.nodes import MappingNode, Node, ScalarNode
from onrecord.packs.reader import read_yaml
from onrecord.packs.shapes import Choice, Key, ListOf, Record, Shape, TableOf, Text

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
_NOT_PORTABLE: Final = re.compile(r"\\[wWbBdD]")


def schema_of(shape: Record, title: str) -> dict[str, Any]:
    """The schema of a whole file that `shape` describes."""
    return {"$schema": DIALECT, "title": title, **_schema(shape)}


@singledispatch
def _schema(shape: Shape) -> dict[str, Any]:
    raise TypeError(shape)


@_schema.register
def _text(shape: Text) -> dict[str, Any]:
    form = shape.form
    if form is None:
        return {"type": ["string", "number", "boolean"]}
    kinds = ["string", "number"] if form.fullmatch("1") else ["string"]
    portable = not _NOT_PORTABLE.search(form.pattern)
    return {"type": kinds, **({"pattern": f"^(?:{form.pattern})$"} if portable else {})}


@_schema.register
def _choice(shape: Choice) -> dict[str, Any]:
    numbers = [int(word) for word in shape.words if word.isdecimal()]
    return {"enum": [*numbers, *shape.words]}


@_schema.register
def _list(shape: ListOf) -> dict[str, Any]:
    return {"type": "array", "items": _schema(shape.item)}


@_schema.register
def _table(shape: TableOf) -> dict[str, Any]:
    item = _schema(shape.item)
    if not shape.known:
        return {"type": "object", "additionalProperties": item}
    return {"type": "object", "properties": dict.fromkeys(shape.known, item), "additionalProperties": False}


@_schema.register
def _record(shape: Record) -> dict[str, Any]:
    required = [key.name for key in shape.required]
    return {
        "type": "object",
        "properties": {key.name: _key(key) for key in shape.keys.values()},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _key(key: Key) -> dict[str, Any]:
    return {"description": key.description, "examples": [_example(key)], **_schema(key.shape)}


def _example(key: Key) -> Any:
    """The example of a key as what its YAML says."""
    document = read_yaml(f"example: {key.example}\n", key.name)
    return _plain(document.pairs["example"].value) if isinstance(document, MappingNode) else None


def _plain(node: Node) -> Any:
    if isinstance(node, ScalarNode):
        number = node.plain and _NUMBER.fullmatch(node.text)
        return (float(node.text) if "." in node.text else int(node.text)) if number else node.text
    if isinstance(node, MappingNode):
        return {name: _plain(pair.value) for name, pair in node.pairs.items()}
    return [_plain(item) for item in node.items]
