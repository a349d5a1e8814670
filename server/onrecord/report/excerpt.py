"""The lines of a draft that spans stand on, cut to the width of the terminal, with carets under the spans."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.report.escape import plain, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


def excerpt(lines: LineTable, spans: Sequence[Span], cells: int) -> Iterator[Row]:
    """The rows for one span, or for several in order that `fits` together, none wider than `cells`; of a span over many lines
    the first two and the last."""
    if len(spans) > 1:
        first = lines.position(spans[0].start)
        yield _row(first.line + 1, lines.line(first.line), [_columns(lines, span) for span in spans], cells)
        return
    (span,) = spans
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
            yield _row(index + 1, line, [(low, high)], cells)


def fits(lines: LineTable, spans: Sequence[Span], cells: int) -> bool:
    """Whether spans, in order, stand on one line and can be shown together."""
    places = {lines.position(offset).line for span in spans for offset in (span.start, max(span.end - 1, span.start))}
    if len(places) > 1:
        return False
    marks = [_columns(lines, span) for span in spans]
    low, high = marks[0][0], max(high for _, high in marks)
    start, end = _window(lines.line(places.pop()), low, high, cells)
    return start <= low and high <= end


def _columns(lines: LineTable, span: Span) -> tuple[int, int]:
    low = lines.position(span.start).column
    return low, low + span.end - span.start


def _row(number: int, line: str, marks: Sequence[tuple[int, int]], cells: int) -> Row:
    low = marks[0][0]
    start, end = _window(line, low, max(high for _, high in marks), cells)
    before = _ELLIPSIS if start > 0 else ""
    after = _ELLIPSIS if end < len(line) else ""
    shown = [_cell(character) for character in line[start:end]]
    text = before + "".join(cell.shown for cell in shown) + after
    under = [any(low <= at < high for low, high in marks) for at in range(start, end)]
    carets = "".join(("^" if marked else " ") * cell.width for marked, cell in zip(under, shown, strict=True)).rstrip()
    if not carets:  # nothing, or nothing that has a width, is marked
        carets = " " * sum(cell.width for cell in shown[: low - start]) + "^"
    return Row(number, text.rstrip(), " " * len(before) + carets)


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
