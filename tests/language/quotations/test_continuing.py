"""What goes on from what: quotations split by a credit, and those over several paragraphs."""

from __future__ import annotations

import pytest

from onrecord import parse

SPLIT = [
    ("“Russia,” Rutte said, “is rearming fast.”", [None, 0]),
    ("“Is it enough?” Rutte asked. “No.”", [None, 0]),
    ("“It is,” said Rutte, who has a bicycle. “We must act.”", [None, 0]),
    ("“It is decaf,” Rutte said, adding that “it always was decaf”.", [None, None]),
    ("“It is decaf,” Rutte said. The room laughed. “We must act.”", [None, None]),
    ("“It is decaf,” Mark Rutte said. “Nonsense,” Keir Starmer said.", [None, None]),
    ("“It is decaf,” said Rutte, and Starmer replied: “It never was.”", [None, None]),
]


@pytest.mark.parametrize(("draft", "continues"), SPLIT)
def test_parts_of_one_quotation_are_chained(draft: str, continues: list[int | None]) -> None:
    assert [quotation.continues for quotation in parse(draft).quotations] == continues


def test_a_quotation_goes_on_in_the_next_paragraph_where_that_opens_with_a_mark() -> None:
    draft = parse("Mark Rutte said: “We must act now.\n\n“We must spend more.\n\n“And that is all.”\n\nHe left.")
    assert [quotation.text for quotation in draft.quotations] == ["We must act now.", "We must spend more.", "And that is all."]
    assert [quotation.continues for quotation in draft.quotations] == [None, 0, 1]
    assert {quotation.credit for quotation in draft.quotations} == {"Mark Rutte"}


def test_a_closed_quotation_does_not_go_on() -> None:
    draft = parse("“We must act now.”\n\n“We must spend more.”")
    assert [quotation.continues for quotation in draft.quotations] == [None, None]
