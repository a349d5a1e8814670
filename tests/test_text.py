"""Spans, offset maps and line tables, against plain definitions of what they must say."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text import Encoding, LineTable, OffsetMap, Piece, Position, Span, Stretch, overlapping

ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-16", "utf-32")
# Line ends, what str.splitlines takes for one, and characters of every width, a lone surrogate among them.
CHARACTERS = "ab\n\r\u2028\x0c\x0b\x85é“😀\ufeff\u0301\ud800\udc00"

texts = st.text(alphabet=CHARACTERS, max_size=40) | st.text(max_size=40)
encodings = st.sampled_from(ENCODINGS)


def units(text: str, encoding: Encoding) -> int:
    width = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding]
    codec = encoding if encoding == "utf-8" else f"{encoding}-le"
    return sum(len(character.encode(codec, "surrogatepass")) // width for character in text)


class TestLineTable:
    @pytest.mark.parametrize(
        ("text", "lines"),
        [
            ("", [""]),
            ("a", ["a"]),
            ("a\n", ["a", ""]),
            ("a\nb\r\nc\rd", ["a", "b", "c", "d"]),
            ("\r\r\n\n", ["", "", "", ""]),
            ("a\u2028b\x0cc\x85d\x0be\u2029f\x1cg", ["a\u2028b\x0cc\x85d\x0be\u2029f\x1cg"]),
        ],
    )
    def test_knows_the_three_line_ends_of_editors_and_no_other(self, text: str, lines: list[str]) -> None:
        table = LineTable(text)
        assert [table.line(number) for number in range(len(table))] == lines

    @pytest.mark.parametrize("number", [-1, 2, 99])
    def test_has_no_other_lines(self, number: int) -> None:
        assert LineTable("a\nb").line(number) == ""

    @pytest.mark.parametrize(("number", "start"), [(-5, 0), (0, 0), (1, 3), (2, 5), (3, 6), (99, 6)])
    def test_tells_where_a_line_begins(self, number: int, start: int) -> None:
        assert LineTable("a\r\nb\n1").start(number) == start

    @pytest.mark.parametrize(
        ("offset", "encoding", "expected"),
        [
            (8, "utf-8", (1, 7)),
            (8, "utf-16", (1, 3)),
            (8, "utf-32", (1, 2)),
            (9, "utf-16", (1, 4)),
            (-3, "utf-8", (0, 0)),
            (99, "utf-32", (1, 3)),
        ],
    )
    def test_counts_columns_in_the_units_asked_for(self, offset: int, encoding: Encoding, expected: tuple[int, int]) -> None:
        assert LineTable("a “b”\n“😀c").position(offset, encoding) == expected

    @pytest.mark.parametrize("encoding", ENCODINGS)
    def test_an_offset_inside_a_crlf_is_the_end_of_its_line(self, encoding: Encoding) -> None:
        assert LineTable("ab\r\nc").position(3, encoding) == Position(0, 2)

    @pytest.mark.parametrize(
        ("position", "encoding", "offset"),
        [
            ((0, 2), "utf-16", 1),
            ((0, 3), "utf-16", 2),
            ((0, 3), "utf-8", 1),
            ((0, 4), "utf-8", 1),
            ((0, 5), "utf-8", 2),
            ((0, 99), "utf-16", 3),
            ((1, 99), "utf-8", 6),
            ((2, 0), "utf-8", 6),
            ((-1, 5), "utf-8", 0),
            ((1, -5), "utf-16", 5),
        ],
    )
    def test_clamps_columns_and_never_splits_a_character(
        self, position: tuple[int, int], encoding: Encoding, offset: int
    ) -> None:
        assert LineTable("a😀b\r\né").offset(Position(*position), encoding) == offset

    @given(texts, st.integers(0, 45), encodings)
    def test_offsets_come_back(self, text: str, offset: int, encoding: Encoding) -> None:
        table = LineTable(text)
        expected = min(offset, len(text))
        if text[max(expected - 1, 0) : expected + 1] == "\r\n":
            expected -= 1
        assert table.offset(table.position(offset, encoding), encoding) == expected

    @given(texts, st.integers(0, 45), encodings)
    def test_positions_are_what_counting_gives(self, text: str, offset: int, encoding: Encoding) -> None:
        before = re.split(r"\r\n|\n|\r", text[:offset])
        if text[max(offset - 1, 0) : offset + 1] == "\r\n":
            before.pop()
        assert LineTable(text).position(offset, encoding) == (len(before) - 1, units(before[-1], encoding))

    @given(texts, st.integers(-1, 8), st.integers(-2, 60), encodings)
    def test_columns_are_what_counting_gives(self, text: str, line: int, column: int, encoding: Encoding) -> None:
        table = LineTable(text)
        offset = table.offset(Position(line, column), encoding)
        assert 0 <= offset <= len(text)
        if 0 <= line < len(table):
            within = table.line(line)[: offset - table.start(line)]
            after = table.line(line)[len(within) :]
            assert units(within, encoding) <= max(column, 0)
            assert not after or units(within + after[0], encoding) > column


class TestOffsetMap:
    # **Let&rsquo;s not** be    prose: Let’s not be
    MARKED = OffsetMap((Piece(0, 3, 2, 5), Piece(3, 1, 5, 12), Piece(4, 5, 12, 17), Piece(9, 3, 19, 22)))

    @pytest.mark.parametrize(
        ("stretch", "span"),
        [
            ((0, 12), (2, 22)),
            ((0, 9), (2, 17)),
            ((3, 4), (5, 12)),
            ((2, 5), (4, 13)),
            ((9, 10), (19, 20)),
            ((0, 0), (2, 2)),
            ((12, 12), (22, 22)),
            ((9, 9), (19, 19)),
            ((4, 4), (12, 12)),
        ],
    )
    def test_leads_to_just_the_characters(self, stretch: tuple[int, int], span: tuple[int, int]) -> None:
        assert self.MARKED.span(Stretch(*stretch)) == span

    @pytest.mark.parametrize(
        ("span", "stretch"),
        [
            ((0, 99), (0, 12)),
            ((2, 5), (0, 3)),
            ((7, 8), (3, 4)),
            ((4, 7), (2, 4)),
            ((17, 19), (0, 0)),
            ((16, 20), (8, 10)),
            ((3, 3), (1, 1)),
            ((30, 40), (0, 0)),
        ],
    )
    def test_leads_back_to_what_a_span_covers(self, span: tuple[int, int], stretch: tuple[int, int]) -> None:
        assert self.MARKED.stretch(Span(*span)) == stretch

    def test_of_nothing_is_at_the_beginning(self) -> None:
        assert OffsetMap(()).span(Stretch(0, 3)) == (0, 0)
        assert OffsetMap(()).stretch(Span(0, 3)) == (0, 0)

    def test_prose_without_markup_is_only_shifted(self) -> None:
        plain = OffsetMap((Piece(0, 9, 4, 13),))
        assert plain.unbroken
        assert plain.moved(3).unbroken
        assert plain.moved(3).span(Stretch(2, 5)) == (9, 12)
        assert plain.moved(3).span(Stretch(2, 2)) == (9, 9)
        assert not self.MARKED.unbroken

    def test_is_a_value(self) -> None:
        same = OffsetMap(tuple(self.MARKED.pieces))
        assert same == self.MARKED
        assert hash(same) == hash(self.MARKED)
        assert same != OffsetMap(())
        assert "Piece(prose=0, length=3, start=2, end=5)" in repr(same)

    @given(st.data(), st.integers(0, 50), st.integers(0, 50))
    def test_moved_it_is_the_map_of_the_same_prose_further_on(self, data: st.DataObject, by: int, again: int) -> None:
        offsets = data.draw(maps())
        moved = OffsetMap(tuple(Piece(*each[:2], each.start + by + again, each.end + by + again) for each in offsets.pieces))
        assert offsets.moved(by).moved(again) == moved
        assert hash(offsets.moved(by).moved(again)) == hash(moved)
        for start, end in [(0, 0), (0, 3), (2, 2), (1, 30)]:
            assert offsets.moved(by).moved(again).span(Stretch(start, end)) == moved.span(Stretch(start, end))
            assert offsets.moved(by).moved(again).stretch(Span(start, end)) == moved.stretch(Span(start, end))

    @given(st.data())
    def test_every_stretch_comes_back(self, data: st.DataObject) -> None:
        offsets = data.draw(maps())
        length = sum(piece.length for piece in offsets.pieces)
        start = data.draw(st.integers(0, length - 1))
        end = data.draw(st.integers(start + 1, length))
        span = offsets.span(Stretch(start, end))
        back = offsets.stretch(span)
        assert back.start <= start < end <= back.end
        assert offsets.span(back) == span


@st.composite
def maps(draw: st.DrawFn) -> OffsetMap:
    """Maps of pieces that touch or do not, divisible or not, as readers make them."""
    pieces: list[Piece] = []
    prose = place = 0
    for _ in range(draw(st.integers(1, 6))):
        place += draw(st.integers(0, 3))
        length, size = draw(st.integers(1, 4)), draw(st.integers(1, 6))
        size = length if draw(st.booleans()) else size
        pieces.append(Piece(prose, length, place, place + size))
        prose, place = prose + length, place + size
    return OffsetMap(tuple(pieces))


class TestSpan:
    @pytest.mark.parametrize(
        ("one", "other", "overlaps", "holds"),
        [
            ((0, 5), (2, 3), True, True),
            ((0, 5), (0, 5), True, True),
            ((0, 5), (3, 8), True, False),
            ((0, 5), (5, 8), False, False),
            ((0, 5), (3, 3), True, True),
            ((0, 5), (5, 5), False, True),
        ],
    )
    def test_arithmetic(self, one: tuple[int, int], other: tuple[int, int], overlaps: bool, holds: bool) -> None:
        assert Span(*one).overlaps(Span(*other)) is overlaps
        assert Span(*one).holds(Span(*other)) is holds


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4)), max_size=8), st.integers(0, 40), st.integers(0, 8))
def test_what_a_stretch_overlaps(row: list[tuple[int, int]], start: int, length: int) -> None:
    stretches: list[Stretch] = []
    for gap, size in row:
        begin = (stretches[-1].end if stretches else 0) + gap
        stretches.append(Stretch(begin, begin + size))
    stretch = Stretch(start, start + length)
    shared = [at for at, each in enumerate(stretches) if each.start < stretch.end and stretch.start < each.end]
    assert list(overlapping(stretches, stretch)) == shared
