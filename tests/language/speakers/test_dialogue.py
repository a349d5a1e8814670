"""Conversations in which hardly anybody is named."""

from __future__ import annotations

import pytest

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


def test_a_pronoun_that_fits_nobody_leaves_the_speaker_open() -> None:
    draft = '"Is it far?" asked Anna.\n\n"A mile," said Mary.\n\n"Nonsense," he said.\n\n"Who are you?" asked Anna.\n'
    assert names(draft) == ["Anna", "Mary", None, "Anna"]


def test_a_pronoun_after_a_turn_tells_of_its_speaker() -> None:
    draft = (
        'Ben, Anna and Tom sat down.\n\n"Shall we go?" said Tom.\n\n"Not yet." She looked at the clock.\n\n'
        '"When, then?" said Ben.\n\n"Soon." He yawned.\n'
    )
    assert names(draft) == ["Tom", "Anna", "Ben", "Tom"]


def test_whoever_tells_the_story_goes_by_the_name_that_others_call() -> None:
    draft = '"You are late, Ned," said Mr. Olsen.\n\n"I missed the ferry," I said.\n\n"Again?"\n\n"Yes, again."\n'
    assert names(draft) == ["Olsen", "Ned", "Olsen", "Ned"]
    told = parse(draft, markup="text").quotations[1]
    assert (told.credit, told.confidence < 0.8) == ("I", True)


def test_the_narrator_may_have_a_namesake_in_the_story() -> None:
    draft = (
        'Old King Ned had built the house.\n\n"You are late, Ned," said Mr. Olsen.\n\n"I missed the ferry," I said.\n\n'
        '"Again, Ned?" he asked.\n\n"Yes, again," said I.\n'
    )
    assert names(draft) == ["Olsen", "Ned", "Olsen", "Ned"]


def test_whoever_the_story_shows_beside_the_narrator_is_somebody_else() -> None:
    draft = '"Come, Ben," said Anna.\n\n"Wait," I said. Ben got up.\n\n"Now, Ben!" cried Anna.\n\n"Hush," I said.\n'
    assert names(draft) == ["Anna", "I", "Anna", "I"]


def test_a_description_means_whoever_was_spoken_to_but_not_for_certain() -> None:
    draft = (
        '"Tell me, Peter!" said Anna.\n\n"Sit down first," said the painter.\n\n'
        '"I would rather stand," said Anna.\n\n"Then stand."\n'
    )
    assert names(draft) == ["Anna", "Peter", "Anna", "Peter"]
    assert parse(draft, markup="text").quotations[1].confidence < 0.8


def test_turns_are_told_apart_where_the_breaks_between_paragraphs_are_lost() -> None:
    draft = (
        '"Are you going?" asked Anna. "No." "Why not?" "It rains." "So it does," said Anna. Tom opened the window. '
        '"It has stopped," he said. "Then go!" cried Anna.'
    )
    assert names(draft) == ["Anna", "Tom", "Anna", "Tom", "Anna", "Tom", "Anna"]


def test_a_clause_credits_no_other_quotation_of_its_paragraph() -> None:
    draft = '"Is it far?" she asked, and Tom replied, "It is a mile. Or two."\n\n"Really?" said Anna.\n\n"Really!"\n'
    assert names(draft)[1:] == ["Tom", "Anna", "Tom"]
    assert parse(draft, markup="text").quotations[1].confidence >= 0.8


@pytest.mark.parametrize("said", ["In Williamsburg, Virginia, by the river.", "Pshaw! Not at all!"])
def test_no_place_or_exclamation_is_spoken_to(said: str) -> None:
    draft = f'"Where is it?" asked Anna.\n\n"{said}"\n\n"Is it far?"\n\n"Not at all!" said Tom.\n'
    assert names(draft) == ["Anna", "Tom", "Anna", "Tom"]
