"""Plain text: paragraphs between blank lines, with the habits that wire copy, mail, transcripts and novels have.

Lines that start with ">" are a block quotation, and a short line in capitals that stands alone is a heading. Where lines are
folded and paragraphs marked by an indent alone, an indented line begins one. `turns` finds lists and speakers. Comments
(`<!-- … -->`) are cut out, so that `stet` works here too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.markup import portions
from onrecord.markup.portions import Portion
from onrecord.markup.writer import Writer
from onrecord.memory import remembered
from onrecord.model import Document
from onrecord.text import Span

_QUOTED = re.compile(r"[ \t]{0,3}(?:>[ \t]?){1,50}")
_BLANKS = " \t\u00a0\u3000"
_SENTENCE_END = tuple(".!?…:\"'”’»)]")
_LONGEST_HEADING = 100
_FEWEST_LETTERS = 4


class _Line(NamedTuple):
    """The parts of a line that are prose: without its indent, the ">" before it (`depth` of them) and comments. A single space
    is no indent."""

    spans: tuple[Span, ...]
    text: str
    depth: int
    indented: bool


def read(text: str) -> Document:
    """Reads text that has no markup."""
    return portions.read(text, 0, read_portion)


def read_portion(text: str, labels: frozenset[str]) -> Portion:  # noqa: ARG001
    """Reads a part of text that has no markup, which no label means anything to."""
    return _read(text)


@remembered
def _read(text: str) -> Portion:
    writer = Writer(text)
    comments = list(_comments(text))
    for comment in comments:
        writer.comment(*comment)
    depth = 0
    for paragraph in _paragraphs(_lines(writer, comments)):
        depth = _quote(writer, depth, paragraph[0].depth if paragraph else 0)
        _write(writer, paragraph)
    return writer.finish(closed="<!--" not in text[comments[-1].end if comments else 0 :])


def _comments(text: str) -> Iterator[Span]:
    end = 0
    while (start := text.find("<!--", end)) >= 0 and (close := text.find("-->", start + len("<!--"))) >= 0:
        end = close + len("-->")
        yield Span(start, end)


def _lines(writer: Writer, comments: list[Span]) -> Iterator[_Line]:
    ends = [comment.end for comment in comments]
    for number in range(len(writer.lines)):
        start = max(writer.lines.start(number), writer.begin)
        end = writer.lines.start(number) + len(writer.lines.line(number))
        first = bisect_right(ends, start)
        inside = first < len(comments) and comments[first].start < start
        depth = 0
        if not inside and (quoted := _QUOTED.match(writer.text, start, end)):
            depth, start = quoted[0].count(">"), quoted.end()
        line = writer.text[start:end]
        indent = line[: len(line) - len(line.lstrip(_BLANKS))]
        spans = tuple(_visible(Span(start + len(indent), end), comments, first))
        text = "".join(writer.text[span.start : span.end] for span in spans)
        yield _Line(spans if text.strip() else (), text, depth, len(indent.expandtabs(4)) > 1)


def _visible(line: Span, comments: list[Span], first: int) -> Iterator[Span]:
    """What the comments, from the one numbered `first` on, leave of a line."""
    start = line.start
    while first < len(comments) and comments[first].start < line.end:
        if comments[first].start > start:
            yield Span(start, comments[first].start)
        start = max(start, comments[first].end)
        first += 1
    if start < line.end:
        yield Span(start, line.end)


def _paragraphs(lines: Iterator[_Line]) -> Iterator[list[_Line]]:
    """The lines of each paragraph; none at all where a blank line ends what quotation there is."""
    paragraph: list[_Line] = []
    for line in lines:
        if paragraph and (not line.spans or line.depth != paragraph[-1].depth or _begins(line, paragraph[-1])):
            yield paragraph
            paragraph = []
        if line.spans:
            paragraph.append(line)
        elif not line.depth:
            yield []
    if paragraph:
        yield paragraph


def _begins(line: _Line, before: _Line) -> bool:
    """Whether an indent begins a paragraph: only where the line before has none and ends a sentence."""
    return line.indented and not before.indented and before.text.rstrip().endswith(_SENTENCE_END)


def _quote(writer: Writer, depth: int, wanted: int) -> int:
    writer.flush()
    for _ in range(wanted - depth):
        writer.outline.open("blockquote")
    for _ in range(depth - wanted):
        writer.outline.close("blockquote")
    return wanted


def _write(writer: Writer, paragraph: list[_Line]) -> None:
    heading = len(paragraph) == 1 and not paragraph[0].depth and _is_heading(paragraph[0].text)
    if heading:
        writer.outline.open("h1")
    end = 0
    for line in paragraph:
        writer.line_break(end, line.spans[0].start)
        writer.keep(*line.spans)
        end = line.spans[-1].end
    writer.flush()
    if heading:
        writer.outline.close("h1")


def _is_heading(line: str) -> bool:
    """Whether a line has the look of a heading: short, all in capitals, and no sentence."""
    line = line.strip()
    letters = sum(character.isalpha() for character in line[: _LONGEST_HEADING + 1])
    return (
        len(line) <= _LONGEST_HEADING and letters >= _FEWEST_LETTERS and line.isupper() and not line.endswith(_SENTENCE_END[:4])
    )
