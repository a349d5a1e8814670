"""New lines put into the text of a YAML file, where they belong and in the style of what is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.packs.fragment import flow, item
from onrecord.packs.layout import Spot, layout

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n")


def with_entry(text: str, section: str, entry: Mapping[str, object]) -> str:
    """`text` with a further entry at the end of a section, which is begun where there is none."""
    root = layout(text)
    entries = root.get(section) if root is not None else None
    if entries is None and root is not None and root.flow and root.keys:
        return _fit(text, root.keys[-1][2].end, root.keys[-1][2].end, f", {section}: [{flow(entry)}]")
    if entries is None:
        return _ended(text, f"\n{section}:\n{item(entry)}\n")
    if not entries.items:
        return _fit(text, entries.start, entries.end, f"\n{item(entry)}")
    last = entries.items[-1]
    if entries.flow:
        return _fit(text, last.end, last.end, f", {flow(entry)}")
    dash, content = _column(text, entries.start), _column(text, last.start)
    apart = len(entries.items) > 1 and _BLANK_LINE.search(text[entries.items[-2].end : last.start])
    return _below(text, last.end, dash, ("\n" if apart else "") + item(entry, dash, content))


def with_key(text: str, entry: str, key: Mapping[str, object]) -> str:
    """`text` with a key, and its value, of the entry with the id `entry`, in the place of what the key was."""
    ((name, _),) = key.items()
    spot = _entry(text, entry)
    for known, start, value in spot.keys:
        if known == name:
            return _fit(text, start.start, value.end, _inner(key))
    if spot.flow:
        return _fit(text, spot.keys[-1][2].end, spot.keys[-1][2].end, f", {_inner(key)}")
    column = _column(text, spot.start)
    return _below(text, spot.end, column - 1, f"{'':{column}}{_inner(key)}")


def _entry(text: str, name: str) -> Spot:
    root = layout(text)
    sections = (root.get("quotes"), root.get("facts")) if root is not None else ()
    for each in (each for section in sections if section is not None for each in section.items):
        spot = each.get("id")
        if spot is not None and text[spot.start : spot.end].strip("'\"") == name:
            return each
    raise LookupError(name)


def _inner(key: Mapping[str, object]) -> str:
    """A key and its value on one line, as they stand in `{…}` and, a mapping staying one, on a line of their own."""
    return flow(key)[1:-1]


def _below(text: str, at: int, margin: int, lines: str) -> str:
    """`text` with `lines` below the line of the offset `at` and the comments there that stand in further than `margin`."""
    end = _line_end(text, at)
    while (comment := re.compile(rf"\r?\n {{{margin + 1},}}#[^\r\n]*").match(text, end)) is not None:
        end = comment.end()
    return _fit(text, end, end, f"\n{lines}")


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if text[end - 1 : end] == "\r" else end


def _ended(text: str, lines: str) -> str:
    """`text`, its last line ended, and `lines`."""
    return _fit(text, len(text), len(text), lines if not text or text.endswith("\n") else f"\n{lines}")


def _fit(text: str, start: int, end: int, lines: str) -> str:
    """`text` with `lines` in the place of a part of it, their line ends as the others are."""
    return text[:start] + (lines.replace("\n", "\r\n") if "\r\n" in text else lines) + text[end:]


def _column(text: str, at: int) -> int:
    return at - (text.rfind("\n", 0, at) + 1)
