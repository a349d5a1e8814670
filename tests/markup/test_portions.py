"""Read in portions, a draft is what it is when it is read at once; and what stands apart is read apart."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.markup import markdown, plain, portions
from onrecord.markup.portions import Portion
from onrecord.model import Document

# What reaches beyond a blank line, or would if it were closed, and what looks as though it did.
BLOCKS = (
    "Rutte said “spend more”.",
    "“Spend more,” he said.",
    "**Bold** words [here][one].",
    "# Heading",
    "# ",
    "> quoted",
    "> - an item in it\n>\n>   and more",
    "- an item\n\n  that goes on",
    "1. one\n\n2. two",
    "• one\n• two",
    "www.example.org",
    "```\ncode",
    "```",
    "    indented",
    "~~~ yaml\nkey: 1\n~~~",
    "- ```\n  code in an item",
    "<!-- a comment",
    "that ends -->",
    "<!-- whole -->",
    "<div>",
    "</div>",
    "<blockquote>",
    "</blockquote>",
    "<script>",
    "</script>",
    "<pre>\nas it stands",
    "</pre>",
    "text <code>5% b",
    "<table><tr><td>4%",
    "</td></tr></table>",
    "| a | b |\n|---|---|\n| 1% | 2% |",
    "[one]: https://example.org/1",
    "[one]: <",
    "See [one] and ![<b>][one].",
    "[^1]: a note\n\n    that goes on",
    "---",
    "---\ntitle: a\n\nauthor: b\n---",
    "+++",
    "Setext\n===",
    "RUTTE: No.",
    "Ünlaut \u2028 and \u0085 \f words 😀",
)
BREAKS = ("\n", "\n\n", "\n \t\n", "\r\n\r\n", "\r\r", "\r\n\n", "\n\n\n")


def document(parts: list[tuple[str, str]]) -> str:
    return "".join(block + line_end for block, line_end in parts)


DRAFTS = st.lists(st.tuples(st.sampled_from(BLOCKS), st.sampled_from(BREAKS)), max_size=9).map(document)


def at_once(text: str, reader: ModuleType) -> Document:
    return portions.read(text, len(text), reader.read_portion)


def spied(reader: ModuleType, read: list[str]) -> Callable[[str, frozenset[str]], Portion]:
    def spy(text: str, labels: frozenset[str]) -> Portion:
        read.append(text)
        portion: Portion = reader.read_portion(text, labels)
        return portion

    return spy


@given(DRAFTS | DRAFTS.map("\ufeff".__add__), st.sampled_from([markdown, plain]))
def test_is_what_it_is_when_read_at_once(text: str, reader: ModuleType) -> None:
    assert reader.read(text) == at_once(text, reader)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One.\n\nTwo.\n\n“Three.”", ["One.\n\n", "Two.\n\n", "“Three.”"]),
        ("One.\r\n\r\n# Two\r\rThree", ["One.\r\n\r\n", "# Two\r\r", "Three"]),
        ("One\ntwo.\n\n> Three.\n\n**Four**", ["One\ntwo.\n\n", "> Three.\n\n", "**Four**"]),
        ("- one\n\n  two\n\nThree", ["- one\n\n  two\n\n", "Three"]),
        ("<div>\n\nOne.\n\n</div>", ["<div>\n\n", "One.\n\n</div>"]),
        ("```\n\none\n\n```\n\nTwo.", ["```\n\none\n\n```\n\n", "Two."]),
        ("<blockquote>\n\nOne.\n\n</blockquote>\n\nTwo.", ["<blockquote>\n\nOne.\n\n</blockquote>\n\n", "Two."]),
        ("<!-- stet-file: a\n\nsatire -->\n\nOne.", ["<!-- stet-file: a\n\nsatire -->\n\n", "One."]),
    ],
)
def test_portions_stand_apart(text: str, parts: list[str]) -> None:
    read: list[str] = []
    assert portions.read(text, 0, spied(markdown, read)) == at_once(text, markdown)
    assert [part for part in read if not any(part != other and other.startswith(part) for other in read)] == parts


def test_a_link_reference_holds_for_all() -> None:
    text = "Spend [more][one] now.\n\n[one]: https://example.org\n\nAnd [more][one]."
    assert [passage.prose for passage in markdown.read(text).passages] == ["Spend more now.", "And more."]


def test_what_is_left_open_is_read_again_in_ever_larger_parts() -> None:
    text = "<!-- open\n\n" + "One.\n\n" * 500
    read: list[str] = []
    portions.read(text, 0, spied(plain, read))
    assert len(read) < 20


def test_a_line_is_told_by_its_number_in_the_draft() -> None:
    document = markdown.read("One.\n\nTwo.\n\n<template>\n\nThree.")
    assert document.unread == ("Line 5: <template> is never closed, so what follows it was not read.",)
