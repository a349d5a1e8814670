"""Where everything lies in the text of a YAML file, from its first character to its last: what an edit has to know.

Nodes (`reader.py`) say where a value begins, which is what a fault needs; a new entry is put where the last one ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from onrecord.errors import Fault, PackError
from onrecord.packs.nodes import MAX_DEPTH

if TYPE_CHECKING:
    from collections.abc import Iterator

_AROUND: Final = ("StreamStartEvent", "DocumentStartEvent", "DocumentEndEvent", "StreamEndEvent")


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
    """The whole of a YAML file; None for one that says nothing. Raises PackError where it cannot be read."""
    import yaml

    events = iter(yaml.CSafeLoader(text).get_event, None)
    try:
        for event in events:
            if event.__class__.__name__ not in _AROUND:
                return _spot(event, events, text, 0)
    except yaml.YAMLError as error:
        raise PackError(Fault(f"no YAML: {getattr(error, 'problem', error)}")) from error
    return None


def _spot(event: Any, events: Iterator[Any], text: str, depth: int) -> Spot:
    """The value that begins with `event`."""
    if depth > MAX_DEPTH:
        raise PackError(Fault(f"nested more than {MAX_DEPTH} levels deep"))
    start, kind = event.start_mark.index, event.__class__.__name__
    if kind in ("ScalarEvent", "AliasEvent"):
        end = event.end_mark.index
        # A text written as a block ends, for YAML, where the next thing begins.
        return Spot(start, len(text[:end].rstrip()) if getattr(event, "style", None) in ("|", ">") else end, flow=True)
    parts: list[Spot] = []
    for inner in events:
        if inner.__class__.__name__ in ("SequenceEndEvent", "MappingEndEvent"):
            break
        parts.append(_spot(inner, events, text, depth + 1))
    end = inner.end_mark.index if event.flow_style else parts[-1].end if parts else start
    if kind == "SequenceStartEvent":
        return Spot(start, end, event.flow_style, items=tuple(parts))
    pairs = zip(parts[::2], parts[1::2], strict=True)
    keys = tuple((text[key.start : key.end].strip("'\""), key, value) for key, value in pairs)
    return Spot(start, end, event.flow_style, keys=keys)
