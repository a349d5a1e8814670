"""Conversations in which hardly anybody is named."""

from __future__ import annotations

from onrecord import parse

SCENE = """"Certainly, please," said Miss Abbott.

"Then how long has she been engaged?" asked Philip.

"A short time."

"I should like to know how long, if you can remember."

"Exactly eleven days," she said.

"Did you know him before you came?"

"No."
"""


def names(draft: str) -> list[str | None]:
    return [quotation.speaker.name if quotation.speaker else None for quotation in parse(draft, markup="text").quotations]


def test_two_people_take_turns() -> None:
    assert names(SCENE) == ["Abbott", "Philip", "Abbott", "Philip", "Abbott", "Philip", "Abbott"]


def test_turns_that_nobody_is_credited_with_are_never_sure() -> None:
    assert [quotation.confidence >= 0.8 for quotation in parse(SCENE, markup="text").quotations] == [True, True, *[False] * 5]


def test_whoever_is_spoken_to_speaks_next() -> None:
    draft = '"You are late, Anna!" said Tom.\n\n"I know."\n\n"And you, Ben?" asked Tom.\n\n"I am not."\n'
    assert names(draft) == ["Tom", "Anna", "Tom", "Ben"]


def test_a_pronoun_does_not_mean_who_just_spoke() -> None:
    draft = '"Yes!" cried Mr. Smith.\n\n"No," said Mr. Jones.\n\n"Yes!" he cried.\n\n"No!" he said.\n'
    assert names(draft) == ["Smith", "Jones", "Smith", "Jones"]


def test_news_is_no_conversation() -> None:
    draft = "“We must act,” Mark Rutte said of Mr Putin.\n\n“He is dangerous,” he said.\n\n“He will not stop,” Rutte said.\n"
    assert names(draft) == ["Mark Rutte"] * 3
