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


# A story goes on with whom its main clauses are about.
TALE = '"Is it late?" asked Tom.\n\n"It is!" said Ben.\n\n{}\n\n"There will be no boat," she said.\n\n"None?" asked Tom.\n'
TOLD = [
    ("Anna looked at the window, which Clara had broken. She sat down again.", "Anna"),
    ("Anna waited while Clara looked for the key. She did not sit down.", "Anna"),
    ("Anna saw that Clara had lost the key. The rain had begun.", "Anna"),
    ("Anna came in. Her Nurse came after her. She was out of breath.", "Anna"),
    ("She shook her head.", None),
]


@pytest.mark.parametrize(("story", "name"), TOLD)
def test_a_pronoun_goes_on_with_whom_the_story_is_about(story: str, name: str | None) -> None:
    draft = TALE.format(story)
    assert names(draft)[-2] == name
    assert parse(draft, markup="text").quotations[-2].confidence < 0.72


def test_a_pronoun_in_a_clause_makes_present_whose_turn_it_is() -> None:
    draft = (
        '"Is it late?" asked Tom.\n\n"It is!" said Ben.\n\n"Then go!" he said.\n\nHe rose and shut the door.\n\n'
        '"Nobody will come," he said.\n'
    )
    assert names(draft) == ["Tom", "Ben", "Tom", "Tom"]


def test_whom_a_story_only_describes_as_if_known_has_a_name() -> None:
    draft = (
        '"Is it late?" asked Anna.\n\n"It is," said Mr. Prior. The clergyman was old.\n\n"Must we go?" asked Anna.\n\n'
        'The clergyman closed the book.\n\n"We must go now."\n\n"So soon?" asked Anna.\n'
    )
    assert names(draft) == ["Anna", "Prior", "Anna", "Prior", "Anna"]


def test_who_somebody_is_whom_a_story_brings_in_is_left_open() -> None:
    draft = (
        '"Is it late?" asked Anna.\n\n"It is," said Mr. Prior. A clergyman came in.\n\n"Must we go?" asked Anna.\n\n'
        'The clergyman closed the book.\n\n"We must go now," he said.\n\n"So soon?" asked Anna.\n'
    )
    assert names(draft)[3] == "A clergyman"


@pytest.mark.parametrize("opening", ["", "Mrs. Vane sat by the fire.\n\n"])
def test_a_wife_in_a_story_is_not_who_has_her_surname_and_a_first_name(opening: str) -> None:
    draft = (
        '"I am so happy!" cried Sibyl Vane.\n\n"Happy!" said Mrs. Vane. "You must think of your work."\n\n'
        '"Must I?"\n\n"You must!"\n'
    )
    assert names(opening + draft) == ["Sibyl Vane", "Vane", "Vane", "Sibyl Vane", "Vane"]


def test_a_wife_in_the_news_is_whoever_has_her_surname() -> None:
    draft = "Hillary Clinton spoke on Monday. “We must act now,” Mrs. Clinton said.\n"
    assert names(draft) == ["Hillary Clinton"]


def test_a_pronoun_of_the_other_gender_takes_the_word() -> None:
    draft = (
        '"I am going to London!" said Lydia.\n\n"You cannot go," he said; but she shook her head, and said, "I must go."\n\n'
        '"Who gave you leave?" asked Edmund.\n'
    )
    assert names(draft) == ["Lydia", "Edmund", "Lydia", "Edmund"]


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


# A story at length, with hardly a date or a figure in it; a report of that length has many.
NIGHT = "The wind rose over the water and the boats lay close. " * 45
CALLED = "Anna had come down to the water early. Mary saw her from the door."


def test_a_draft_at_length_without_dates_or_figures_is_a_story() -> None:
    draft = f"{NIGHT}\n\n{CALLED} “Is it far?” she asked.\n\n“A mile,” said Tom. He turned to Mary.\n\n“Come in.”\n"
    assert names(draft)[2] is not None
    dated = draft.replace("over the water", "over 7 waters on Monday")
    assert names(dated)[2] is None


def test_words_that_a_story_only_puts_in_marks_are_nobodys() -> None:
    draft = (
        f"{NIGHT}\n\nHome was on “those low green shores beyond the sea” to them all. “Is it far?” asked Anna.\n\n"
        "“A mile,” said Tom. Mary spoke of “the long way round by the shore”.\n"
    )
    read = parse(draft, markup="text")
    assert [quotation.text for quotation in read.quotations] == ["Is it far?", "A mile,", "the long way round by the shore"]
    assert [quotation.text for quotation in read.quoted if quotation.mention] == ["those low green shores beyond the sea"]


def test_what_is_only_mentioned_is_nobodys_turn() -> None:
    draft = (
        '"Is it far, Anna?" asked Tom.\n\nThe boat was called "Come, Mary" and lay low.\n\n"A mile."\n\n"So far?" said Tom.\n'
    )
    assert names(draft) == ["Tom", "Anna", "Tom"]


def test_a_rank_with_a_capital_is_as_good_as_a_name() -> None:
    draft = '"You are late, Ned!" said Anna.\n\n"So we are," said the Admiral.\n\n"I waited," said Anna.\n\n"Did you?"\n'
    assert names(draft) == ["Anna", "the Admiral", "Anna", "the Admiral"]


def test_where_breaks_are_lost_what_follows_a_question_may_lead_up_to_the_answer() -> None:
    draft = (
        '"Is it far?" asked Anna. "No." "Is it, though?" "A mile," said Tom, "and you know it, do you not?" Anna sighed. '
        '"I do." "Then come!" cried Tom.'
    )
    assert names(draft)[-4:] == ["Tom", "Tom", "Anna", "Tom"]


def test_what_somebody_puts_in_between_brackets_is_not_what_it_interrupts() -> None:
    draft = 'Tom went on:\n\n"You may not know the sea--" ("I do not," said Anna)--"and perhaps you never will."\n\n"No!"\n'
    assert names(draft)[:3] == ["Tom", "Anna", "Tom"]


def test_a_clause_that_leads_in_the_next_words_is_not_that_of_the_last() -> None:
    draft = "Anna got up and called: “Oh, look! It is Tom!” Miss Vance said, with more restraint: “So it is.”"
    assert names(draft) == ["Anna", "Vance"]


def test_where_breaks_are_lost_a_clause_credits_no_more_than_it_stands_beside() -> None:
    beside = "“It is far” “We said so”, Anna told them."
    after = '" I knew it all along. " Anna was nodding, and she said so to the board.'
    far = "“Why so?” Anna stirred her tea, looked at him and then away, and seemed to say no more."
    assert [parse(draft, markup="text").quotations[0].credit for draft in (beside, after, far)] == [None, None, None]
