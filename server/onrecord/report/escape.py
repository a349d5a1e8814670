"""Text of drafts, packs and file names made safe to show: no control character, no hidden reordering, known widths.

A draft may hold ESC and OSC sequences that retitle a terminal or write its clipboard, C1 controls that do the same in one
character, and bidirectional controls that make a line read otherwise than it is. All are shown as what they are (`\\x1b`).
"""

from __future__ import annotations

import re
from unicodedata import category, east_asian_width

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_BLANK = frozenset("\t\n\r")
_BYTE_ORDER_MARK = "\ufeff"


def plain(text: str) -> str:
    """`text` on one line: tabs and line ends as spaces, anything a terminal might obey as a visible escape."""
    return _UNSAFE.sub(_visible, text.replace("\r\n", " ")).replace(_BYTE_ORDER_MARK, "")


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters of `text`, cut at a word with an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    at = head.rfind(" ")
    return (head[:at] if at > limit // 2 else head).rstrip() + "…"


def width(text: str) -> int:
    """How many cells of a terminal `text` takes: two for wide characters and emoji, none for marks that combine."""
    if text.isascii():
        return len(text)
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in ("W", "F") else 1


def _visible(match: re.Match[str]) -> str:
    character = match[0]
    if character in _BLANK:
        return " "
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
