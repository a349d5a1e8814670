"""The lines of a draft that a span stands on, cut to the width of the terminal, with carets under the span."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.report.escape import plain, width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.text import LineTable, Span

_ELLIPSIS = "…"


class Row(NamedTuple):
    """A line to show: its one-based number (0 for lines left out), its text, and the carets to stand under it."""

    number: int
    text: str
    carets: str


class _Cell(NamedTuple):
    shown: str
    width: int


def excerpt(lines: LineTable, span: Span, cells: int) -> Iterator[Row]:
    """The rows for `span`, none wider than `cells`; of a span over many lines the first two and the last."""
    first = lines.position(span.start)
    last = lines.position(max(span.end - 1, span.start))
    for index in range(first.line, last.line + 1):
        if index - first.line >= 2 and index < last.line:
            if index - first.line == 2:
                yield Row(0, _ELLIPSIS, "")
            continue
        line = lines.line(index)
        low = first.column if index == first.line else len(line) - len(line.lstrip())
        high = last.column + 1 if index == last.line else len(line.rstrip())
        if low < len(line) or index == first.line:
            yield _row(index + 1, line, low, high, cells)


def _row(number: int, line: str, low: int, high: int, cells: int) -> Row:
    start, end = _window(line, low, high, cells)
    before = _ELLIPSIS if start > 0 else ""
    after = _ELLIPSIS if end < len(line) else ""
    shown = [_cell(character) for character in line[start:end]]
    indent = len(before) + sum(cell.width for cell in shown[: low - start])
    marked = sum(cell.width for cell in shown[low - start : high - start])
    text = before + "".join(cell.shown for cell in shown) + after
    return Row(number, text.rstrip(), " " * indent + "^" * max(marked, 1))


def _window(line: str, low: int, high: int, cells: int) -> tuple[int, int]:
    """The part of `line` to show. All of it where it fits; else from its beginning where that shows the whole span; else from
    the word that stands a third of the width before the span."""
    whole = _reach(line, 0, cells)
    if whole == len(line):
        return 0, whole
    whole = _reach(line, 0, cells - 1)
    if high <= whole:
        return 0, whole
    start = max(low - cells // 3, 0)
    word = line.find(" ", start, low)
    start = word + 1 if word >= 0 else start
    return start, _reach(line, start, cells - (2 if start else 1))


def _reach(line: str, start: int, cells: int) -> int:
    """How far one gets from `start` within `cells`."""
    for index in range(start, len(line)):
        cells -= _cell(line[index]).width
        if cells < 0:
            return index
    return len(line)


def _cell(character: str) -> _Cell:
    shown = plain(character)
    return _Cell(shown, width(shown))
