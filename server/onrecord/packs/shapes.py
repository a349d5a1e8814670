"""What a key's value may look like, declared once: reading, faults, JSON Schema and documentation all follow from it.

A shape is a value: `Text` is a scalar of some form, `Choice` one of some words, `ListOf` and `TableOf` hold any
number of one shape (a table under keys of the writer's choosing), `Record` is a mapping with keys of its own. `read` turns a
node into plain values, and notes every fault with its place, the key's path, what was expected and the nearest valid spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from onrecord.errors import meant
from onrecord.packs.faults import Faults, clip
from onrecord.packs.nodes import KeyPath, MappingNode, Node, ScalarNode, SequenceNode

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Collection

    from onrecord.model import Origin


class Text(NamedTuple):
    """A scalar, which `expects` describes ("a date such as 2025-07-06"). It must match `form` whole; `value` reads it or raises
    ValueError. A `placed` one reads as its node, for whoever has more to check; `names` is the kind of entry that it names."""

    expects: str
    form: re.Pattern[str] | None = None
    value: Callable[[str], object] = str
    placed: bool = False
    names: str | None = None


class Choice(NamedTuple):
    """One of some words."""

    words: tuple[str, ...]

    @property
    def expects(self) -> str:
        return f"one of {', '.join(self.words)}" if len(self.words) > 1 else self.words[0]


class ListOf(NamedTuple):
    """Any number of `item`; reads as a tuple."""

    item: Shape
    expects: str


class TableOf(NamedTuple):
    """A mapping to `item` from any keys, or from any of `known`; reads as a dict."""

    item: Shape
    expects: str
    known: tuple[str, ...] = ()


class Key(NamedTuple):
    """A key of a record. `example` is YAML for its value."""

    name: str
    shape: Shape
    description: str
    example: str
    required: bool = False


class Record(NamedTuple):
    """A mapping with keys of its own; reads as a `Block`. Made by `record`."""

    expects: str
    keys: dict[str, Key]
    required: tuple[Key, ...]


class Block(NamedTuple):
    """What was read of a record: where it stands, its path, and the values of the keys that are there."""

    origin: Origin
    path: KeyPath
    values: dict[str, Any]


Shape = Text | Choice | ListOf | TableOf | Record


def record(expects: str, *keys: Key) -> Record:
    """A record of `keys`; `expects` says what it is ("a quote")."""
    return Record(expects, {key.name: key for key in keys}, tuple(key for key in keys if key.required))


def read(shape: Shape, node: Node, faults: Faults, path: KeyPath = ()) -> Any:
    """The plain value of `node`, which stands at `path`; whatever does not fit is noted in `faults` and reads as None."""
    return _Reader(faults, path).read(shape, node)


# "{statement: It costs £1,200.}"
_TORN: Final = "a comma in { } ends a value; put quote marks round the whole text"


class _Reader:
    def __init__(self, faults: Faults, path: KeyPath) -> None:
        self._faults = faults
        self._path = list(path)
        self._readers: dict[type, Callable[[Any, Node], Any]] = {
            Text: self._text,
            Choice: self._choice,
            ListOf: self._list,
            TableOf: self._table,
            Record: self._record,
        }

    def read(self, shape: Shape, node: Node) -> Any:
        return self._readers[type(shape)](shape, node)

    def _text(self, shape: Text, node: Node) -> Any:
        if not isinstance(node, ScalarNode) or not node.text.strip() or (shape.form and not shape.form.fullmatch(node.text)):
            return self._expected(shape, node)
        try:
            return node if shape.placed else shape.value(node.text)
        except ValueError:
            return self._expected(shape, node)

    def _choice(self, shape: Choice, node: Node) -> Any:
        if isinstance(node, ScalarNode) and node.text in shape.words:
            return node.text
        near = self._faults.nearest(node.text, shape.words) if isinstance(node, ScalarNode) else None
        return self._expected(shape, node, near)

    def _list(self, shape: ListOf, node: Node) -> Any:
        if not isinstance(node, SequenceNode):
            return self._expected(shape, node, such=_listed(shape, node))
        return tuple([self._at(index, shape.item, item) for index, item in enumerate(node.items)])

    def _table(self, shape: TableOf, node: Node) -> Any:
        if not isinstance(node, MappingNode):
            return self._expected(shape, node)
        for name, pair in node.pairs.items():
            if shape.known and name not in shape.known:
                self._unknown(pair.key, shape.known)
        return {name: self._at(name, shape.item, pair.value) for name, pair in node.pairs.items()}

    def _record(self, shape: Record, node: Node) -> Block | None:
        if not isinstance(node, MappingNode):
            self._expected(shape, node)
            return None
        values: dict[str, Any] = {}
        for name, pair in node.pairs.items():
            key = shape.keys.get(name)
            if key is None:
                self._unknown(pair.key, shape.keys)
            else:
                values[name] = self._at(name, key.shape, pair.value)
        for key in shape.required:
            if key.name not in values:
                self._missing(key, node.origin)
        return Block(node.origin, tuple(self._path), values)

    def _missing(self, key: Key, origin: Origin) -> None:
        hint = f"expected {key.shape.expects}, such as {key.example}"
        self._faults.add(origin, f"'{key.name}' is missing", (*self._path, key.name), hint)

    def _at(self, step: str | int, shape: Shape, node: Node) -> Any:
        self._path.append(step)
        value = self.read(shape, node)
        self._path.pop()
        return value

    def _unknown(self, key: ScalarNode, names: Collection[str]) -> None:
        near = self._faults.nearest(key.text, names)
        keys = _TORN if key.text[:1].isdigit() else f"the keys here are {', '.join(names)}"
        hint = meant(near) if near else keys
        self._faults.add(key.origin, f"unknown key '{clip(key.text)}'", (*self._path, key.text), hint, near)

    def _expected(self, shape: Shape, node: Node, near: str | None = None, such: str = "") -> None:
        expects = f"expected {shape.expects}{such}"
        hint = f"{meant(near)} {expects}" if near else expects
        self._faults.add(node.origin, _found(node), tuple(self._path), hint, near)


def _listed(shape: ListOf, node: Node) -> str:
    """How a value that stands where a list is wanted would be written as one, where the shape does not tell."""
    if isinstance(node, MappingNode) and isinstance(shape.item, Record) and "id" in shape.item.keys:
        named = [name for name, pair in node.pairs.items() if isinstance(pair.value, MappingNode)]
        return f", '- id: {clip(named[0])}' in place of '{clip(named[0])}:'" if named else ""
    told = "such as" in shape.expects or "each begun" in shape.expects
    if told or not isinstance(node, ScalarNode) or not node.text.strip():
        return ""
    text = clip(node.text)
    unquoted = text.isascii() and all(each.isalnum() or each in "_-./, " for each in text)
    return f", such as [{text}]" if unquoted else f", such as ['{text}']"


def _found(node: Node) -> str:
    if isinstance(node, ScalarNode):
        return f"'{clip(node.text)}' does not fit" if node.text.strip() else "there is no value"
    return "a list does not fit" if isinstance(node, SequenceNode) else "a mapping does not fit"
