"""The text of one open document, changed by edits as an editor sends them.

Kept as lines, so that an edit costs what it touches and not what the document holds; where lines end and what a column counts
is left to `text.LineTable`. A line is kept with its line end, and the last one has none.
"""

from __future__ import annotations

from onrecord.text import Encoding, LineTable, Position


class Buffer:
    """A text under edits. `text` is put together when asked for, and once for every state."""

    __slots__ = ("_lines", "_text")

    def __init__(self, text: str) -> None:
        self._lines = _split(text)
        self._text: str | None = text

    @property
    def text(self) -> str:
        if self._text is None:
            self._text = "".join(self._lines)
        return self._text

    def replace(self, start: Position, end: Position, text: str, encoding: Encoding) -> None:
        """Put `text` between two positions, columns in units of `encoding`; both are clamped, and swapped where reversed."""
        (first, head), (last, tail) = sorted((self._locate(start, encoding), self._locate(end, encoding)))
        joint = self._lines[first][:head] + text + self._lines[last][tail:]
        if first > 0 and joint.startswith("\n") and self._lines[first - 1].endswith("\r"):
            # The edit brought a CR and a LF together: they now end one line, not two.
            first -= 1
            joint = self._lines[first] + joint
        lines = _split(joint)
        if last < len(self._lines) - 1:
            lines.pop()
        self._lines[first : last + 1] = lines
        self._text = None

    def _locate(self, position: Position, encoding: Encoding) -> tuple[int, int]:
        """The index of a line and an offset inside it."""
        if position.line < 0:
            return 0, 0
        if position.line >= len(self._lines):
            return len(self._lines) - 1, len(self._lines[-1])
        line = LineTable(self._lines[position.line])
        return position.line, line.offset(Position(0, position.column), encoding)


def _split(text: str) -> list[str]:
    table = LineTable(text)
    starts = [table.offset(Position(line, 0)) for line in range(len(table))]
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
