"""Families in stories: husbands, wives and namesakes."""

from __future__ import annotations

import pytest

from onrecord import parse

# What comes behind shows that it is a story.
TALK = "\n\n“Hardly.”\n\n“Why not?”\n\n“It rains.”\n\n“Does it?”"

MEANT = [
    ("Mr. Vane and Mrs. Vane sat down. “It is late,” said his wife.", "Mrs", "Vane"),
    ("Mrs. Vane looked at Mr. Vane. “It is late,” said Mrs. Vane's husband.", "Mr", "Vane"),
    # Nobody has the name.
    ("Mr. Vane sat down beside Ada Lund. “It is late,” said his wife.", None, "his wife"),
    # A sister has it, too.
    ("Mr. Vane sat down beside Eva Vane. “It is late,” said his wife.", None, "his wife"),
    ("Eva Vane sat down beside Mr. Vane. “It is late,” said Eva's husband.", None, "Eva's husband"),
]


def first(draft: str) -> tuple[str | None, float]:
    quotation = parse(draft, markup="text").quotations[0]
    return (quotation.speaker.name if quotation.speaker else None), quotation.confidence


@pytest.mark.parametrize(("draft", "title", "name"), MEANT)
def test_a_wife_or_husband_is_who_bears_the_name(draft: str, title: str | None, name: str) -> None:
    assert first(f"{draft}{TALK}")[0] == name
    if title is not None:
        # Whoever it is speaks as the same person where the story gives the name.
        named = parse(f"{draft} “Very late,” said {title}. Vane.{TALK}", markup="text").quotations
        assert named[0].speaker == named[1].speaker


def test_a_wife_of_whom_the_story_has_the_name_is_not_sure() -> None:
    assert first(f"{MEANT[0][0]}{TALK}")[1] < 0.8


@pytest.mark.parametrize("title", ["Captain", "Miss"])
def test_a_captain_or_a_miss_is_no_wife(title: str) -> None:
    draft = f"They met {title} Vane and Mrs. Vane. “Come in,” said {title} Vane.\n\n“Thank you,” said Mrs. Vane.{TALK}"
    one, other, *_ = parse(draft, markup="text").quotations
    assert one.speaker is not None
    # Both have the one name.
    assert one.speaker is not other.speaker
    draft = f"They met Mrs. Vane. “Come in,” said Mrs. Vane.\n\n“Thank you,” said {title} Vane.{TALK}"
    one, other, *_ = parse(draft, markup="text").quotations
    assert one.speaker is not other.speaker


def test_in_the_news_a_captain_may_be_a_woman() -> None:
    draft = "Captain Vane spoke after Ms Lund on 3 March 2024. “The harbour must be closed,” she said."
    assert first(draft)[0] == "Vane"


def test_a_captain_is_a_man() -> None:
    draft = f"Captain Vane opened the door. Ada held Tom Lund's letter. “Come in,” said he.{TALK}"
    assert first(draft)[0] == "Vane"


def test_a_captain_is_spoken_to_and_not_his_wife() -> None:
    draft = f"Mrs. Vane and Captain Vane came in with Tom. “Sit down, Captain Vane,” said Tom.\n\n“Thank you,” said he.{TALK}"
    thanks = parse(draft, markup="text").quotations[1]
    assert thanks.speaker is not None
    assert "captain" in " ".join(thanks.speaker.roles).lower()


def test_a_wife_is_spoken_to_and_not_a_miss() -> None:
    draft = "Mrs. Vane came in. Miss Vane and Tom sat by. “Sit down, Mrs. Vane,” said Tom.\n\n“Thank you.”"
    thanks, named = parse(f"{draft}\n\n“Why?” said Mrs. Vane.{TALK}", markup="text").quotations[1:3]
    assert thanks.speaker is named.speaker


def test_whoever_has_a_full_name_keeps_it_beside_a_title() -> None:
    assert first(f"Peter Vane met Eva. “It is late,” said Father Vane.{TALK}")[0] == "Peter Vane"


@pytest.mark.parametrize("name", ["Aunt Vane", "Father Vane"])
def test_an_aunt_of_a_story_has_that_for_a_name(name: str) -> None:
    assert first(f"Eva looked up. “It is late,” said {name}.{TALK}")[0] == name
    assert first(f"Eva had an aunt, and Vane was kind. “It is late,” said {name}.{TALK}")[0] == name


@pytest.mark.parametrize("kin", ["Her father", "her brother", "Tom’s Uncle", "Her Father", "a father and brother"])
def test_whose_brother_somebody_is_belongs_to_no_name(kin: str) -> None:
    assert first(f"Ada met Tom and {kin} Peter. “It is late,” said Peter.{TALK}")[0] == "Peter"


def test_a_captain_with_a_womans_name_is_a_woman() -> None:
    draft = "Captain Eva Vane ate with Tom Lund.\n\n“Well?” asked the guest.\n\n“No,” she said.\n\n“Why?”\n\n“So,” he said."
    speakers = [said.speaker.name for said in parse(f"{draft}{TALK}", markup="text").quotations if said.speaker]
    assert speakers[:2] == ["the guest", "Eva Vane"]


def test_news_knows_its_sisters_by_their_names() -> None:
    draft = "“The harbour must be closed by 3 March 2024,” said Sister Vane."
    assert first(draft)[0] == "Vane"
