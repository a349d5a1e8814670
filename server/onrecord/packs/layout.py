"""Where everything lies in the text of a YAML file, from its first character to its last: what an edit has to know.

Nodes (`reader.py`) say where a value begins, which is what a fault needs; a new entry is put where the last one ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Spot(NamedTuple):
    """A value: where it begins and where what is written of it ends. `flow` tells `[…]` and `{…}` and scalars from what is
    written on lines of its own; `items` are the items of a list, `keys` the keys of a mapping and their values."""

    start: int
    end: int
    flow: bool
    items: tuple[Spot, ...] = ()
    keys: tuple[tuple[str, Spot, Spot], ...] = ()

    def get(self, key: str) -> Spot | None:
        """The value of a key."""
        return next((value for name, _, value in self.keys if name == key), None)


def layout(text: str) -> Spot | None:
    """The whole of a file that onrecord can read; None for one that says nothing."""
    import yaml

    events = iter(yaml.CSafeLoader(text).get_event, None)
    for event in events:
        if not isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent | yaml.StreamEndEvent):
            return _spot(event, events, text)
    return None


def _spot(event: Any, events: Iterator[Any], text: str) -> Spot:
    """The value that begins with `event`; no deeper than onrecord reads, so it may call itself."""
    start = event.start_mark.index
    kind = event.__class__.__name__
    if kind == "ScalarEvent":
        # A text written as a block ends, for YAML, where the next thing begins.
        written = text[: event.end_mark.index].rstrip() if event.style in ("|", ">") else text[: event.end_mark.index]
        return Spot(start, len(written), flow=True)
    parts: list[Spot] = []
    for inner in events:
        if inner.__class__.__name__ in ("SequenceEndEvent", "MappingEndEvent"):
            break
        parts.append(_spot(inner, events, text))
    end = inner.end_mark.index if event.flow_style else parts[-1].end if parts else start
    if kind == "SequenceStartEvent":
        return Spot(start, end, event.flow_style, items=tuple(parts))
    pairs = zip(parts[::2], parts[1::2], strict=True)
    keys = tuple((_unquoted(text[key.start : key.end]), key, value) for key, value in pairs)
    return Spot(start, end, event.flow_style, keys=keys)


def _unquoted(key: str) -> str:
    return key.strip("'\"")
