"""Which lines of a paragraph begin a passage of their own: bulleted lines, and the turns of a transcript.

    • Poland spent 4.12 per cent.         Q: Is Ukraine a burden?
    • Skerry landed 3.43 per cent.        VANCE: No. That helps Bergen, and it helps us.

Both are common in text that no markup tells apart. A line that goes on with a sentence is never cut off from it, so a label
or a dash in the middle of folded prose counts only after the end of a sentence or of such a line.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[•‣◦▪●][ \t\u00a0]*")
_MARKER = re.compile(r"(?:[*+-]|\d{1,3}[.)])[ \t\u00a0]+")
_STAMP = re.compile(r"\[\d{1,2}:\d{2}(?::\d{2})?\]")
_LABEL = re.compile(r"([^\W_][^\n:]{0,60}):(?=\s|$)")
_SMALL = frozenset({"of", "the", "de", "der", "den", "del", "di", "du", "la", "le", "van", "von", "and", "bin", "al"})
_ENDS = tuple(".!?…:;\"'”’»)]")
_MOST_WORDS = 7


class Part(NamedTuple):
    """`prose[start:end]` is a passage of its own. An item's marker stands before it: `marker` is the bullet, or "1"."""

    start: int
    end: int
    marker: str = ""


def parts(prose: str) -> list[Part]:
    """Cuts a paragraph's prose where a line begins a passage of its own."""
    found: list[Part] = []
    labelled, before = False, ""
    for match in _LINE.finditer(prose):
        line = match[0]
        first = not found
        marker = _marker(line, free=first or found[-1].marker != "" or before.endswith(_ENDS))
        turn = _turn(line, free=first or labelled or before.endswith(_ENDS))
        labelled = labelled or (first and turn)
        before = line.rstrip()
        if first or marker or turn:
            kind = line[0] if not line[0].isdigit() else "1"
            found.append(Part(match.start() + marker, match.end(), kind if marker else ""))
        else:
            found[-1] = found[-1]._replace(end=match.end())
    return found


def _marker(line: str, *, free: bool) -> int:
    match = _BULLET.match(line) or (_MARKER.match(line) if free else None)
    return match.end() if match else 0


def _turn(line: str, *, free: bool) -> bool:
    if _STAMP.match(line):
        return True
    label = _LABEL.match(line) if free else None
    return label is not None and _names_somebody(label[1])


def _names_somebody(label: str) -> bool:
    """Whether a label may be a speaker's: a few words, each with a capital ("Q", "VANCE", "Anna Vance (laughing)")."""
    words = label.partition("(")[0].split()
    return len(words) <= _MOST_WORDS and all(word in _SMALL or word[0].isupper() or word[0].isdigit() for word in words)
