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


@pytest.mark.parametrize(("opening", "closing"), ["‘’", "''", '""'])
def test_what_a_credit_resumes_may_go_on_in_the_next_paragraph(opening: str, closing: str) -> None:
    text = "{0}It silts up,{1} she wrote; {0}and the boys{2} boats lie dry.\n\n{0}We shall close.{1}\n\nNobody answered."
    draft = parse(text.format(opening, closing, closing if opening != '"' else "'"), markup="text")
    words = [quotation.text.replace("’", "'") for quotation in draft.quotations]
    assert words == ["It silts up,", "and the boys' boats lie dry.", "We shall close."]
    assert [quotation.continues for quotation in draft.quotations] == [None, 0, 1]


def test_narration_between_dashes_breaks_a_quotation_off() -> None:
    draft = parse("“You’re late”—the porter looked up—“by an hour and ten.” “That”—he paused—“is not what I asked.”")
    assert [quotation.text for quotation in draft.quotations] == [
        "You’re late",
        "by an hour and ten.",
        "That",
        "is not what I asked.",
    ]


def test_a_closed_quotation_does_not_go_on() -> None:
    draft = parse("“We must act now.”\n\n“We must spend more.”")
    assert [quotation.continues for quotation in draft.quotations] == [None, None]


@pytest.mark.parametrize(
    ("draft", "texts"),
    [
        ("“We must act now.\n\nWe must spend more,” Mark Rutte said.", ["We must act now.", "We must spend more,"]),
        ('Mark Rutte said: "We must act.\n\nWe must go," and left.', ["We must act.", "We must go,"]),
        ("“We must act now.\n\nThe pipe was 5” wide.", ["We must act now."]),
        ("“We must act now.\n\nIt rained in Skerry.", ["We must act now."]),
    ],
)
def test_a_quotation_may_be_closed_in_the_next_paragraph_alone(draft: str, texts: list[str]) -> None:
    found = parse(draft, markup="text").quotations
    assert [quotation.text for quotation in found] == texts
    assert found[-1].continues == (0 if texts[-1].startswith("We must") and len(texts) > 1 else None)


def test_words_in_brackets_do_not_split_a_quotation() -> None:
    draft = "“You may not know --” (“I do not,” said Starmer) -- “and perhaps you never will,” Rutte said."
    assert [quotation.continues for quotation in parse(draft).quotations] == [None, None, None]
