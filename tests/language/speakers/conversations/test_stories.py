"""Whom a story means: by a voice, a face, a girl, or a chapter's first words."""

from __future__ import annotations

import pytest

from onrecord import parse

OPENING = "John Cole, Anna Vance and Peter Lund sat down. Cole spoke first, and Lund nodded.\n\n“Why?” asked John.\n\n"
ENDING = "\n\n“I do not.”\n\n“Really?”\n\n“No.”"

ABOUT = [
    "“You know it well enough.” Anna's voice shook.",
    "Anna's eyes flashed. “You know it well enough.”",
    "Her face fell. “You know it well enough.”",
    "“You know it well enough,” cried the voice of Anna Vance.",
]


def names(draft: str) -> list[str | None]:
    return [quotation.speaker.name if quotation.speaker else None for quotation in parse(draft, markup="text").quotations]


@pytest.mark.parametrize("told", ABOUT)
def test_a_voice_or_a_face_tells_whose_turn_it_is(told: str) -> None:
    assert names(OPENING + told + ENDING)[1] == "Anna Vance"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("“It is late,” said a voice from Bergen.", "a voice"),
        ("“It is late,” said the voice of Anna Vance.", "Anna Vance"),
    ],
)
def test_a_voice_comes_from_a_place(told: str, speaker: str) -> None:
    assert names(told) == [speaker]


def test_the_girl_is_the_only_one_with_a_name() -> None:
    draft = (
        "Mr. Lund looked at the sobbing girl. She was pale, and the girl held a letter. “I will not,” she said.\n\n"
        "“Why?” asked Mr. Lund.\n\n“It rains,” said Ada."
    )
    assert names(f"{draft}{ENDING}")[:3] == ["Ada", "Lund", "Ada"]


def test_the_girl_may_be_anybody_where_two_have_names() -> None:
    draft = "Ada Vance, Eva Cole and Tom Lund sat down.\n\n“Why?” asked Tom.\n\n“You know it,” said the girl.\n\n“I do not.”"
    quotation = parse(draft, markup="text").quotations[1]
    assert quotation.confidence < 0.8


def test_the_number_of_a_chapter_is_no_part_of_a_name() -> None:
    draft = "They saw Chapter 2 Mr. Vane rose. “Come in,” said Mr. Vane. “Why?” asked Ada. “It rains.” “Does it?” “Look.”"
    assert names(draft)[0] == "Vane"


def test_who_does_something_himself_may_be_named_behind_it() -> None:
    draft = (
        "In came the painter himself, Basil Vane, with Tom. “Well?” asked Tom.\n\n“No,” said the painter.\n\n“Why?”\n\n“So.”"
    )
    assert names(draft)[1] == "Basil Vane"
