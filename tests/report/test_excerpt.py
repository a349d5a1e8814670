from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.report.escape import width
from onrecord.report.excerpt import Row, excerpt, fits
from onrecord.text import LineTable, Span


def rows(text: str, words: str, cells: int = 60) -> list[Row]:
    start = text.index(words)
    return list(excerpt(LineTable(text), [Span(start, start + len(words))], cells))


def underlined(row: Row) -> str:
    """The characters of an all-narrow row that stand above its carets."""
    return "".join(shown for shown, caret in zip(row.text, row.carets, strict=False) if caret == "^")


@pytest.mark.parametrize(
    ("text", "words", "number", "shown", "carets"),
    [
        ("one two three\n", "two", 1, "one two three", "    ^^^"),
        ("a\r\nb wrong c\r\n", "wrong", 2, "b wrong c", "  ^^^^^"),
        ("🚢 wrong", "wrong", 1, "🚢 wrong", "   ^^^^^"),
        ("日本 wrong", "wrong", 1, "日本 wrong", "     ^^^^^"),
        ("see 日本", "日本", 1, "see 日本", "    ^^^^"),
        ("e\u0301 wrong", "wrong", 1, "e\u0301 wrong", "  ^^^^^"),
        ("\ta wrong", "wrong", 1, " a wrong", "   ^^^^^"),
        ("\x1b[31m wrong", "wrong", 1, "\\x1b[31m wrong", "         ^^^^^"),
        ("\ufeffwrong", "wrong", 1, "wrong", "^^^^^"),
    ],
)
def test_carets_stand_under_the_words(text: str, words: str, number: int, shown: str, carets: str) -> None:
    assert rows(text, words) == [Row(number, shown, carets)]


def test_a_span_over_lines_is_marked_on_each() -> None:
    assert rows("x “one\n  two” y", "one\n  two") == [Row(1, "x “one", "   ^^^"), Row(2, "  two” y", "  ^^^")]


def test_of_many_lines_two_and_the_last_are_shown() -> None:
    shown = rows("a\nb\nc\nd\ne\n", "a\nb\nc\nd\ne")
    assert [(row.number, row.text) for row in shown] == [(1, "a"), (2, "b"), (0, "…"), (5, "e")]


@pytest.mark.parametrize(
    ("text", "words", "together", "carets"),
    [
        ("one two three", ["one", "three"], True, "^^^     ^^^^^"),
        ("日本 two 🚢", ["日本", "🚢"], True, "^^^^     ^^"),
        ("one two three", ["one two", "two three"], True, "^^^^^^^^^^^^^"),
        ("one\ntwo", ["one", "two"], False, ""),
        ("one\ntwo three", ["one\ntwo", "three"], False, ""),
        ("one " + "word " * 12 + "three", ["one", "three"], False, ""),
        ("word " * 12 + "one two " + "word " * 12, ["one", "two"], True, " " * 16 + "^^^ ^^^"),
    ],
)
def test_spans_that_fit_on_a_line_are_marked_together(text: str, words: list[str], together: bool, carets: str) -> None:
    lines = LineTable(text)
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in words]
    assert fits(lines, spans, 60) is together
    if together:
        (row,) = excerpt(lines, spans, 60)
        assert row.carets == carets


def test_an_empty_span_gets_one_caret() -> None:
    assert list(excerpt(LineTable("one two"), [Span(4, 4)], 60)) == [Row(1, "one two", "    ^")]
    assert list(excerpt(LineTable(""), [Span(0, 0)], 60)) == [Row(1, "", "^")]


def test_a_long_line_is_cut_around_the_span() -> None:
    text = "word " * 1000 + "wrong " + "word " * 1000
    (row,) = rows(text, "wrong", 40)
    assert row.text.startswith("…word")
    assert row.text.endswith("…")
    assert underlined(row) == "wrong"
    assert width(row.text) <= 40


def test_a_long_line_whose_span_stands_early_keeps_its_beginning() -> None:
    (row,) = rows("A wrong word " + "word " * 50, "wrong", 40)
    assert row.text.startswith("A wrong word")
    assert underlined(row) == "wrong"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120), st.data(), st.integers(20, 60))
def test_never_wider_than_asked_and_always_marked(text: str, data: st.DataObject, cells: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = list(excerpt(LineTable(text), [Span(start, end)], cells))
    assert shown
    assert all(width(row.text) <= cells for row in shown)
    assert any("^" in row.carets for row in shown)
