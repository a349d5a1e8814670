"""The buffer against a model that works on the whole text and knows nothing of lines kept apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.lsp.buffer import Buffer
from onrecord.text import Encoding, Position

ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-16", "utf-32")

# Everything that has broken an editor's columns: both halves of CRLF, what only Python takes for a line end, two- and four-byte
# characters, a joined emoji, a mark that combines, and a lone surrogate.
TEXTS = st.text(st.sampled_from("ab \r\n\x0b\x0c\x1c\x85\u2028\u2029“é😀\u200d\u0301\ud83d"), max_size=12)
POSITIONS = st.builds(Position, st.integers(-1, 8), st.integers(-1, 14))
EDITS = st.lists(st.tuples(POSITIONS, POSITIONS, TEXTS), max_size=8)


def units(character: str, encoding: Encoding) -> int:
    sizes = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
    codec, size = sizes[encoding]
    return len(character.encode(codec, "surrogatepass")) // size


def model_offset(text: str, position: Position, encoding: Encoding) -> int:
    """The offset of a position, by walking the text from its start."""
    if position.line < 0:
        return 0
    pieces = re.split(r"(\r\n|\r|\n)", text)
    if 2 * position.line >= len(pieces):
        return len(text)
    at, left = sum(map(len, pieces[: 2 * position.line])), position.column
    for character in pieces[2 * position.line]:
        left -= units(character, encoding)
        if left < 0:
            break
        at += 1
    return at


def model_replace(text: str, start: Position, end: Position, new: str, encoding: Encoding) -> str:
    first, last = sorted((model_offset(text, start, encoding), model_offset(text, end, encoding)))
    return text[:first] + new + text[last:]


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=TEXTS, edits=EDITS)
def test_any_sequence_of_edits_leaves_the_text_of_the_model(
    encoding: Encoding, text: str, edits: list[tuple[Position, Position, str]]
) -> None:
    buffer = Buffer(text)
    for start, end, new in edits:
        text = model_replace(text, start, end, new, encoding)
        buffer.replace(start, end, new, encoding)
        assert buffer.text == text


@pytest.mark.parametrize(
    ("before", "start", "end", "new", "encoding", "after"),
    [
        ("ab\ncd", (0, 1), (1, 1), "", "utf-16", "ad"),
        ("😀x", (0, 2), (0, 3), "y", "utf-16", "😀y"),
        ("😀x", (0, 4), (0, 5), "y", "utf-8", "😀y"),
        ("😀x", (0, 1), (0, 2), "y", "utf-32", "😀y"),
        ("a\u2028b\nc", (1, 0), (1, 1), "d", "utf-16", "a\u2028b\nd"),
        ("a\rb\nc", (1, 0), (1, 1), "", "utf-16", "a\r\nc"),
        ("abc", (0, 2), (0, 1), "X", "utf-16", "aXc"),
        ("abc\n", (0, 99), (0, 99), "!", "utf-16", "abc!\n"),
        ("abc", (9, 0), (9, 9), "!", "utf-16", "abc!"),
    ],
    ids=["lines", "utf-16", "utf-8", "utf-32", "U+2028", "CR meets LF", "reversed", "past the line", "past the text"],
)
def test_an_edit(before: str, start: tuple[int, int], end: tuple[int, int], new: str, encoding: Encoding, after: str) -> None:
    buffer = Buffer(before)
    buffer.replace(Position(*start), Position(*end), new, encoding)
    assert buffer.text == after


def test_lines_that_an_edit_joined_are_one_line_to_the_next() -> None:
    buffer = Buffer("a\rb\nc")
    buffer.replace(Position(1, 0), Position(1, 1), "", "utf-16")
    buffer.replace(Position(1, 0), Position(1, 1), "C", "utf-16")
    assert buffer.text == "a\r\nC"
