"""YAML as nodes, read from the parser's events and nothing above them.

PyYAML's loaders and `compose` recurse in C (deep nesting kills the process), expand aliases (a bomb of 400 bytes takes
seconds), run tags, keep the last of two equal keys, and turn `1:30` into 90 and `no` into False. The events do none of that.
Here every scalar stays what was typed, and an anchor, alias, tag, second document or second equal key is a fault.
"""

from __future__ import annotations

import gc
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

from onrecord.model import Origin
from onrecord.packs.faults import Faults, clip
from onrecord.packs.files import MAX_BYTES
from onrecord.packs.nodes import MAX_DEPTH, KeyPath, MappingNode, Node, Pair, ScalarNode, SequenceNode
from onrecord.packs.syntax import cut_off, misplaced, unreadable, untypable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_EVENTS = 2_000_000

_PARTED = re.compile(r"\d,\d")
_LITERAL = "if it is meant as text, put it in quote marks"


def read_yaml(text: str, path: str) -> Node:
    """The nodes of one YAML document; an empty mapping where there is none. `path` is what faults call the file.

    Raises PackError with every fault found.
    """
    faults = Faults()
    node = read_nodes(text, path, faults)
    faults.raise_any()
    return node or MappingNode({}, Origin(path, 1, 1))


def read_nodes(text: str, path: str, faults: Faults) -> Node | None:
    """The nodes of one YAML document, an empty mapping where there is none, or None where it cannot be read to its end.

    A fault that leaves the rest readable (a key that stands twice, a tag) is noted, and the reading goes on.
    """
    top = Origin(path, 1, 1)
    if len(text) > MAX_BYTES:
        faults.add(top, f"larger than {MAX_BYTES // 1_000_000} MB", hint="split the pack into several files")
        return None
    odd = misplaced(text, path)
    if odd is not None:
        faults.add(*odd)
        return None
    import yaml

    builder = _Builder(path, faults, text)
    try:
        with collection_paused():
            builder.feed(iter(yaml.CSafeLoader(text).get_event, None))
    except _UnreadableError:
        return None
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        faults.add(*unreadable(error, text, path))
        return None
    root = builder.root
    if root is None or root == ScalarNode("", root.origin, plain=True):  # as after a lone '---'
        return MappingNode({}, top)
    return root


@contextmanager
def collection_paused() -> Iterator[None]:
    """Let the garbage collector rest: with it, reading many small values takes time that grows with their square."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class _UnreadableError(Exception):
    """What stands here has been noted, and nothing after it can be made sense of."""


class _Builder:
    """Builds nodes from events with a stack of its own: the open containers, and for each the key whose value is being read."""

    def __init__(self, path: str, faults: Faults, text: str) -> None:
        self.root: Node | None = None
        # The parser counts from behind a byte order mark.
        self._text = text.removeprefix("\ufeff")
        self._cut_off = cut_off(text)
        self._path = path
        self._faults = faults
        self._open: list[SequenceNode | MappingNode] = []
        self._keys: list[ScalarNode | None] = []

    def feed(self, events: Iterator[Any]) -> None:
        """Take all events in; raises _UnreadableError at one that ends the reading."""
        handlers: dict[str, Callable[[Any], None]] = {
            "ScalarEvent": self._scalar,
            "SequenceStartEvent": self._sequence,
            "MappingStartEvent": self._mapping,
            "SequenceEndEvent": self._end,
            "MappingEndEvent": self._end,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._document,
        }
        for count, event in enumerate(events):
            handler = handlers.get(event.__class__.__name__)
            if handler is not None:
                handler(event)
            if count >= MAX_EVENTS:
                self._refuse(event, f"more than {MAX_EVENTS:,} keys and values", "split the pack into several files")

    def _scalar(self, event: Any) -> None:
        mark = event.start_mark
        node = ScalarNode(event.value, Origin(self._path, mark.line + 1, mark.column + 1), not event.style)
        if event.anchor is not None or event.tag is not None:
            self._decorated(event)
        if event.style == '"' and not event.value.isprintable() and (name := untypable(event.value)):
            self._note(node.origin, f"the escape of a control character, {name}", "leave it out")
        if node.plain:
            self._torn(event, node)
        self._put(node)

    def _torn(self, event: Any, node: ScalarNode) -> None:
        """Note a text that was torn apart, at a "#" or at a comma."""
        if self._cut_off and " " in node.text and (event.end_mark.line, event.end_mark.column) in self._cut_off:
            hint = "put the value in quote marks, or a blank behind the #"
            self._note(node.origin, "a '#' cuts off the end of this as a comment", hint)
        # "will have 1,248 beds" in a list in [ ]; "[pool,baths]" is one.
        at = event.start_mark.index
        parted = _PARTED.fullmatch(self._text, max(at - 2, 0), at + 1)
        if parted is not None and self._open and isinstance(self._open[-1], SequenceNode):
            hint = "put the whole text in quote marks, or a blank behind the comma"
            self._note(node.origin, f"a comma makes '{clip(node.text)}' an item of its own", hint)

    def _sequence(self, event: Any) -> None:
        self._enter(event, SequenceNode([], self._origin(event)))

    def _mapping(self, event: Any) -> None:
        self._enter(event, MappingNode({}, self._origin(event)))

    def _enter(self, event: Any, node: SequenceNode | MappingNode) -> None:
        if event.anchor is not None or event.tag is not None:
            self._decorated(event)
        if len(self._open) >= MAX_DEPTH:
            self._refuse(event, f"nested more than {MAX_DEPTH} levels deep")
        self._put(node)
        self._open.append(node)
        self._keys.append(None)

    def _end(self, _event: Any) -> None:
        self._open.pop()
        self._keys.pop()
        if self._keys:
            self._keys[-1] = None

    def _alias(self, event: Any) -> None:
        origin = self._origin(event)
        self._note(origin, f"an alias, '*{clip(event.anchor)}', cannot stand here", f"write the value out; {_LITERAL}")
        self._put(ScalarNode(f"*{event.anchor}", origin))

    def _document(self, event: Any) -> None:
        if self.root is not None:
            self._refuse(event, "a second document starts here", "a file holds one: take the '---' out, or split the file")

    def _decorated(self, event: Any) -> None:
        tag = clip((event.tag or "").replace("tag:yaml.org,2002:", "!!"))
        what = f"an anchor, '&{clip(event.anchor)}'" if event.anchor is not None else f"a tag, '{tag}'"
        self._note(self._origin(event), f"{what}, cannot stand here", f"leave it out; {_LITERAL}")

    def _put(self, node: Node) -> None:
        """Hand a node to the innermost open container: as its next item, key or value."""
        parent = self._open[-1] if self._open else None
        if parent is None:
            self.root = node
        elif isinstance(parent, SequenceNode):
            parent.items.append(node)
        elif (key := self._keys[-1]) is not None:
            if isinstance(node, ScalarNode):
                self._keys[-1] = None
            parent.pairs.setdefault(key.text, Pair(key, node))
        elif isinstance(node, ScalarNode):
            if node.text in parent.pairs:
                self._twice(node, parent.pairs[node.text].key)
            self._keys[-1] = node
        else:
            self._faults.add(node.origin, "a list or mapping where a key should stand", hint=_LITERAL)
            raise _UnreadableError

    def _twice(self, key: ScalarNode, first: ScalarNode) -> None:
        hint = f"first on line {first.origin.line}; leave one of the two"
        self._faults.add(key.origin, f"the key '{clip(key.text)}' stands twice", (*self._here(), key.text), hint)

    def _refuse(self, event: Any, message: str, hint: str | None = None) -> NoReturn:
        self._faults.add(self._origin(event), message, hint=hint)
        raise _UnreadableError

    def _note(self, origin: Origin, message: str, hint: str) -> None:
        self._faults.add(origin, message, self._here(), hint)

    def _here(self) -> KeyPath:
        """The path of the key whose value is being read."""
        path: list[str | int] = []
        innermost = len(self._open) - 1
        for depth, (container, key) in enumerate(zip(self._open, self._keys, strict=True)):
            if isinstance(container, SequenceNode):
                path.append(len(container.items) - (depth != innermost))
            elif key is not None:
                path.append(key.text)
        return tuple(path)

    def _origin(self, event: Any) -> Origin:
        mark = event.start_mark
        return Origin(self._path, mark.line + 1, mark.column + 1)
