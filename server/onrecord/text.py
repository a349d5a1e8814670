"""Offsets, lines and columns: the only place that computes any of them.

Everything counts code points of the draft exactly as it is on disk: a byte order mark is one, CRLF is two, an emoji is one
or more. Other units (UTF-8 bytes, UTF-16 code units) exist only at the edge and are converted here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Literal, NamedTuple

Encoding = Literal["utf-8", "utf-16", "utf-32"]

# LSP knows exactly these three line ends; str.splitlines knows eight more (form feed, U+2028 …) and shifts what follows.
_LINE_END = re.compile(r"\r\n|\n|\r")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}


class Span(NamedTuple):
    """A half-open range of the draft, in code points: `text[start:end]`."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character; an empty span overlaps what it stands strictly inside of."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Stretch(NamedTuple):
    """A half-open range of one passage's prose. A type of its own, so that it is never taken for a `Span`."""

    start: int
    end: int


def overlapping(row: Sequence[Stretch], stretch: Stretch) -> range:
    """The indexes of those of a row of stretches, in order and apart, that share a character with `stretch`."""
    first = bisect_right(row, stretch.start, key=_end)
    return range(first, max(first, bisect_left(row, stretch.end, key=_start)))


def _start(stretch: Stretch) -> int:
    return stretch.start


def _end(stretch: Stretch) -> int:
    return stretch.end


class Piece(NamedTuple):
    """`length` characters of prose from `prose` on, that stand for `text[start:end]`.

    Where `end - start == length` the characters map one to one; otherwise (an entity, a folded line break) the piece is
    indivisible and each of its characters maps to the whole of it.
    """

    prose: int
    length: int
    start: int
    end: int

    @property
    def divisible(self) -> bool:
        return self.end - self.start == self.length


class OffsetMap:
    """From a passage's prose back to the draft, exact through markup, entities and line prefixes."""

    __slots__ = ("_base", "_ends", "_pieces", "_starts", "_unbroken")

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        self._base = 0
        self._pieces = pieces
        # Prose without any markup, as most is, is only shifted: by so many characters.
        self._unbroken = pieces[0].start - pieces[0].prose if len(pieces) == 1 and pieces[0].divisible else None
        self._starts = [piece.prose for piece in pieces]
        self._ends = [piece.end for piece in pieces]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        base = self._base
        return (
            tuple(Piece(*piece[:2], piece.start + base, piece.end + base) for piece in self._pieces) if base else self._pieces
        )

    @property
    def unbroken(self) -> bool:
        """Whether the prose stands in the draft character for character, with no markup in it."""
        return self._unbroken is not None

    def moved(self, by: int) -> OffsetMap:
        """The map of the same prose `by` characters further on in the draft. It costs the same for any number of pieces."""
        moved = OffsetMap.__new__(OffsetMap)
        moved._base = self._base + by
        moved._pieces, moved._starts, moved._ends = self._pieces, self._starts, self._ends
        moved._unbroken = self._unbroken
        return moved

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OffsetMap) and self.pieces == other.pieces

    def __hash__(self) -> int:
        return hash(self.pieces)

    def __repr__(self) -> str:
        return f"OffsetMap({self.pieces!r})"

    def span(self, stretch: Stretch) -> Span:
        """The span of the draft that holds just the characters of `stretch`; markup at either end is left outside."""
        if self._unbroken is not None and stretch.start < stretch.end:
            shift = self._base + self._unbroken
            # Half of what `Span` costs, which is asked for more often than anything else.
            return tuple.__new__(Span, (stretch.start + shift, stretch.end + shift))
        if not self._pieces:
            return Span(self._base, self._base)
        if stretch.end <= stretch.start:
            at = self._base + self._at(stretch.start)
            return Span(at, at)
        first, last = self._piece(stretch.start), self._piece(stretch.end - 1)
        start = first.start + stretch.start - first.prose if first.divisible else first.start
        end = last.start + stretch.end - last.prose if last.divisible else last.end
        return Span(self._base + start, self._base + end)

    def stretch(self, span: Span) -> Stretch:
        """The prose that `span` covers, in whole or in part; empty where it covers none."""
        begin, stop = span.start - self._base, span.end - self._base
        low = bisect_right(self._ends, begin)
        high = low
        while high < len(self._pieces) and self._pieces[high].start < stop:
            high += 1
        if low == high:
            return Stretch(0, 0)
        first, last = self._pieces[low], self._pieces[high - 1]
        start = first.prose + max(begin - first.start, 0) if first.divisible else first.prose
        end = last.prose + last.length
        if last.divisible:
            end -= max(last.end - stop, 0)
        return Stretch(start, end)

    def _piece(self, index: int) -> Piece:
        return self._pieces[max(bisect_right(self._starts, index) - 1, 0)]

    def _at(self, index: int) -> int:
        piece = self._piece(index)
        if piece.divisible:
            return min(piece.start + index - piece.prose, piece.end)
        return piece.start if index <= piece.prose else piece.end


class Position(NamedTuple):
    """A place in a text. Zero-based; who prints it for people adds one."""

    line: int
    column: int


class LineTable:
    """Where the lines of a text begin. Built once for a text; every question is a bisection."""

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = _line_starts(text)

    def __len__(self) -> int:
        return len(self._starts)

    def start(self, index: int) -> int:
        """The offset at which line `index` (zero-based) begins, clamped to the text."""
        if index < 0:
            return 0
        return self._starts[index] if index < len(self._starts) else len(self.text)

    def line(self, index: int) -> str:
        """The text of line `index` (zero-based) without its line end; empty when there is no such line."""
        if not 0 <= index < len(self._starts):
            return ""
        return self.text[self._starts[index] : self._line_end(index)]

    def position(self, offset: int, encoding: Encoding = "utf-32") -> Position:
        """The line and column of an offset, clamped to the text; the column counts units of `encoding`.

        An offset inside a CRLF is the end of its line: no column lies past a line's last character.
        """
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._starts, offset) - 1
        # A line has its line end at its end alone.
        return Position(line, _units(self.text[self._starts[line] : offset].rstrip("\r\n"), encoding))

    def offset(self, position: Position, encoding: Encoding = "utf-32") -> int:
        """The offset of a line and column, clamped: past a line's last character means its end, past the last line the
        end of the text."""
        if position.line < 0:
            return 0
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[position.line], self._line_end(position.line)
        return start + _code_points(self.text[start:end], position.column, encoding)

    def _line_end(self, line: int) -> int:
        end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self.text)
        start = self._starts[line]
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return end


def _line_starts(text: str) -> list[int]:
    if "\r" in text:
        return [0, *(match.end() for match in _LINE_END.finditer(text))]
    # Nearly every text, and ten times as fast.
    return list(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


def _units(text: str, encoding: Encoding) -> int:
    if encoding == "utf-32" or text.isascii():
        return len(text)
    codec, width = _CODECS[encoding]
    return len(text.encode(codec, "surrogatepass")) // width


def _code_points(text: str, column: int, encoding: Encoding) -> int:
    """How many code points of `text` the first `column` units make up; a column inside a character counts as before it."""
    column = max(column, 0)
    if encoding == "utf-32" or text.isascii():
        return min(column, len(text))
    codec, width = _CODECS[encoding]
    # A lone surrogate cannot be decoded again; U+FFFD is as wide as one in both encodings.
    head = _SURROGATE.sub("\ufffd", text[:column])
    # The cut may fall inside the last character, and only there: what is left of it is ignored.
    return len(head.encode(codec)[: column * width].decode(codec, "ignore"))
