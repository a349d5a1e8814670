from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.report.escape import plain, shorten, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("naïve “words” 🚢", "naïve “words” 🚢"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x1b]8;;http://x\x07", "\\x1b]8;;http://x\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("a\u202etxt", "a\\u202etxt"),
        ("a\u2067b\u2069", "a\\u2067b\\u2069"),
        ("one\r\ntwo\tthree", "one two three"),
        ("a\u2028b", "a\\u2028b"),
        ("\ufeff# Title", "# Title"),
        ("caf\udce9.md", "caf\\udce9.md"),
        ("👩\u200d🚒", "👩\u200d🚒"),
    ],
)
def test_shows_what_a_terminal_might_obey(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(st.text(st.characters()))
def test_nothing_a_terminal_might_obey_is_left(text: str) -> None:
    shown = plain(text)
    assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in shown)
    assert not set(shown) & set("\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    shown.encode("utf-8")


@pytest.mark.parametrize(("text", "cells"), [("abc", 3), ("naïve", 5), ("nai\u0308ve", 5), ("日本", 4), ("🚢", 2), ("“x”", 3)])
def test_width_counts_cells(text: str, cells: int) -> None:
    assert width(text) == cells


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [("one two", 7, "one two"), ("one two three", 9, "one two…"), ("onetwothree", 5, "onet…"), ("one", 3, "one")],
)
def test_shortens_at_a_word(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short
