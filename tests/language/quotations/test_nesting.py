"""Quotations in quotations, and marks that nobody closed."""

from __future__ import annotations

import pytest

from onrecord import parse

OPEN = [
    # A mark left open ends with its paragraph, or where the next quotation begins.
    ("“We must act now, he said. “Then we go home.”", ["We must act now, he said.", "Then we go home."]),
    ("Rutte: “We must act now.\n\nThe rain did not help.", ["We must act now."]),
    ('Rutte: "We must act now.\n\nStarmer: "We must wait."', ["We must act now.", "We must wait."]),
    ("“I yell “too loud” or “too shrill” for them.", ["I yell “too loud” or “too shrill” for them."]),
    ("We must act now,” he said, and left the “house of the people”.", ["house of the people"]),
]


@pytest.mark.parametrize(("draft", "words"), OPEN)
def test_a_missing_mark_does_not_swallow_the_draft(draft: str, words: list[str]) -> None:
    assert [quotation.text for quotation in parse(draft).quotations] == words


def test_a_quotation_in_a_quotation_knows_what_it_is_nested_in() -> None:
    draft = parse("“As Rutte said, ‘we must act now or regret it’,” Keir Starmer told parliament.")
    outer, inner = draft.quoted
    assert draft.quotations == (outer,)
    assert (outer.within, inner.within) == (None, 0)
    assert inner.text == "we must act now or regret it"
    assert inner.text in outer.text


def test_short_words_in_marks_inside_a_quotation_are_part_of_it_alone() -> None:
    (quotation,) = parse("“He calls it ‘the plan’, and I call it madness,” she said.").quotations
    assert quotation.within is None


@pytest.mark.parametrize("marks", ['"', "“", "”", "‘", "'", "«", "“a ", '"a" ', "“a” ", "(“", "“‘"])
def test_ten_thousand_marks_in_a_row_are_fine(marks: str) -> None:
    for quotation in parse(marks * 10_000, markup="text").quoted:
        assert quotation.text
