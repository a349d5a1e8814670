"""Block quotations without marks, and their credit lines."""

from __future__ import annotations

import pytest

from onrecord import parse
from onrecord.language.quotations import is_credit_line


def test_each_paragraph_of_a_block_is_one_quotation_in_a_chain() -> None:
    found = parse("Before.\n\n> We must act now.\n>\n> We must spend more.\n\nAfter.").quotations
    assert [(quotation.form, quotation.text, quotation.continues) for quotation in found] == [
        ("block", "We must act now.", None),
        ("block", "We must spend more.", 0),
    ]


def test_two_blocks_are_two_chains() -> None:
    found = parse("> We must act now.\n\nAnd:\n\n> We must spend more.").quotations
    assert [quotation.continues for quotation in found] == [None, None]


@pytest.mark.parametrize(
    "line", ["> — Mark Rutte, NATO secretary general", "> -- Mark Rutte", ">\n> — Mark Rutte", ">\n> – Rutte"]
)
def test_a_credit_line_is_no_part_of_the_words_and_credits_them(line: str) -> None:
    (quotation,) = parse(f"> We must act now.\n{line}").quotations
    assert quotation.text == "We must act now."
    assert quotation.speaker is not None
    assert quotation.speaker.name.endswith("Rutte")
    assert quotation.confidence >= 0.8


def test_a_block_with_marks_of_its_own_is_quoted_by_these() -> None:
    (quotation,) = parse("> “Our order book is full,” says a drone maker in Lviv.").quotations
    assert (quotation.form, quotation.text, quotation.credit) == ("marks", "Our order book is full,", "a drone maker")


def test_marks_inside_a_block_are_nested_in_it() -> None:
    outer, inner = parse("> He told us: “We must act now, all of us.” And then he left the room.").quoted
    assert (outer.form, inner.form, inner.within) == ("block", "marks", 0)


@pytest.mark.parametrize(("line", "credits"), [("— Mark Rutte", True), ("--Rutte", True), ("We must act", False), ("—", False)])
def test_credit_lines_begin_with_a_dash(line: str, credits: bool) -> None:
    assert is_credit_line(line) is credits
