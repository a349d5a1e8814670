"""Labelled turns of transcripts, and labels that are none."""

from __future__ import annotations

import pytest

from onrecord import parse

INTERVIEW = """Q&A: MARK RUTTE ON THE SUMMIT

Q: Too much at once?
RUTTE: We can't just deal with one issue.

Q: Is Ukraine a burden?
A: No. That helps Ukraine,
and it helps us.
"""
LABELLED = [
    ("RUTTE: We must act now.\n\nSTARMER: No, we must wait.", ["We must act now.", "No, we must wait."]),
    ("Mark Rutte met the press.\n\nRUTTE: The target stands.", ["The target stands."]),
    ("MODERATOR: I thank you all.", ["I thank you all."]),
]
NOT_LABELLED = [
    "NOTE: We print this as it stands.",
    "BRUSSELS: Leaders meet on Monday.",
    "Price: $231 a tonne.\n\nUkraine: 23 million tonnes.",
    "FULL TEXT: Our correspondent writes from Delhi.",
    "https://example.org/A: no label",
]


def test_questions_and_answers_are_turns_up_to_the_next_label() -> None:
    found = parse(INTERVIEW, markup="text").quotations
    assert [(quotation.form, quotation.text, quotation.credit) for quotation in found] == [
        ("turn", "Too much at once?", "Q"),
        ("turn", "We can't just deal with one issue.", "RUTTE"),
        ("turn", "Is Ukraine a burden?", "Q"),
        ("turn", "No. That helps Ukraine,\nand it helps us.", "A"),
    ]


def test_the_answers_are_the_interviewees() -> None:
    found = parse(INTERVIEW, markup="text").quotations
    assert [quotation.speaker.name if quotation.speaker else None for quotation in found] == [
        "Q",
        "Mark Rutte",
        "Q",
        "Mark Rutte",
    ]


@pytest.mark.parametrize(("draft", "words"), LABELLED)
def test_labels_that_the_draft_bears_out_make_turns(draft: str, words: list[str]) -> None:
    assert [(quotation.form, quotation.text) for quotation in parse(draft).quotations] == [("turn", text) for text in words]


@pytest.mark.parametrize("draft", NOT_LABELLED)
def test_other_words_before_a_colon_make_none(draft: str) -> None:
    assert parse(draft, markup="text").quotations == ()


def test_words_in_marks_after_a_label_are_quoted_by_the_marks() -> None:
    found = parse("RUTTE: “We must act now.”\n\nSTARMER: “No.”", markup="text").quotations
    assert [(quotation.form, quotation.text, quotation.credit) for quotation in found] == [
        ("marks", "We must act now.", "RUTTE"),
        ("marks", "No.", "STARMER"),
    ]
