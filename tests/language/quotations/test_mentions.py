"""Words in marks that nobody says are no quotations; the checks see them all the same."""

from __future__ import annotations

import pytest

from onrecord import parse

MENTIONED = [
    ("The feeling that is called “eerie” came upon him.", "eerie"),
    ("For some reason she is known to her friends as “mouse”, which they said in jest.", "mouse"),
    ("It is what we call “quite good people”.", "quite good people"),
    ("It belongs to what painters call “life”.", "life"),
    ("They dined on what he loved to call “the wonders of science”.", "the wonders of science"),
    ("He was, in the words of the adage, “handsome is that does”.", "handsome is that does"),
    ("The dish, she said, is sold in “there by”, as they say in Scotland.", "there by"),
    ("She looked around as much as to say, “Are you all like this?”", "Are you all like this?"),
    ("Mark Rutte did not say “perhaps never”.", "perhaps never"),
    ("It is easy to say “we will act”.", "we will act"),
    ("There was no “One, two, three, and away” before the race.", "One, two, three, and away"),
    ("She went from bad to “all right”, that is to say, to nothing.", "all right"),
    ("He had the presumption to go “meandering” about.", "meandering"),
    ("The chapter called “How the Ferry Was Lost” is the best.", "How the Ferry Was Lost"),
    ("She might have said “we will never sail again,” and held her tongue.", "we will never sail again,"),
    ("On the quay people used to say “slow as the tide and twice as wet.”", "slow as the tide and twice as wet."),
    ("“Slow as the tide,” people used to say on the quay.", "Slow as the tide,"),
    ("The old name means “rock in the sea” in Norse.", "rock in the sea"),
    ("The word on the chart is Danish for “a haven for ships.”", "a haven for ships."),
    ("The German word translates as “master of the harbour.”", "master of the harbour."),
    ("He pronounced it “skair-ee harbour,” and nobody smiled.", "skair-ee harbour,"),
    ("The note was signed “A friend of the port.”", "A friend of the port."),
    (
        "Over the door he had carved this inscription: “Fear nothing but the tide of spring.”",
        "Fear nothing but the tide of spring.",
    ),
]
SAID = [
    ("Mark Rutte called the plan “unworkable”.", "unworkable"),
    ("Mark Rutte has used the phrase “quantum leap” again.", "quantum leap"),
    ("The plan was called “unworkable” by Mark Rutte.", "unworkable"),
    ("What Mark Rutte called “a brazen breach” went on.", "a brazen breach"),
    ("Protesters chanted “What now?” all night.", "What now?"),
    ("Mark Rutte would “never” agree, he said on Monday.", "never"),
    ("The summit did “too little,” he added.", "too little,"),
    ("According to Mark Rutte, the plan is “naive”.", "naive"),
    ("Then it was his turn. He had this to say: “We must act now.”", "We must act now."),
    ("Mark Rutte did not just say “never again”; he wrote it.", "never again"),
    ("Mark Rutte could not help saying “never again”.", "never again"),
    ("Mark Rutte, widely known as a critic, described the plan as “a fiasco”.", "a fiasco"),
    ("Mark Rutte, known for calling things what they are, described it as “a fiasco”.", "a fiasco"),
    ("He thought that was all. “What about me?” he thought.", "What about me?"),
    ("What the critic called “The Worst Film Ever” won.", "The Worst Film Ever"),
    ("Mark Rutte used to say “slow as the tide and twice as wet.”", "slow as the tide and twice as wet."),
    ("“We used to say no to it,” she said.", "We used to say no to it,"),
    ("Mark Rutte said the plan means “war with the whole coast.”", "war with the whole coast."),
    ("What it means, Mark Rutte told us, is “a winter without ships.”", "a winter without ships."),
    ("He pronounced “I declare this harbour open” in a loud voice.", "I declare this harbour open"),
    ("The letter was signed, and it said “we will not pay.”", "we will not pay."),
]
# All of a list are said, or none.
LISTED = [
    ("The plan was “bold” and “long overdue”, Mark Rutte said.", ["bold", "long overdue"]),
    (
        "He went after the rival as a “human leech who bleeds the country” and a “spoiled brat”.",
        ["human leech who bleeds the country", "spoiled brat"],
    ),
    (
        "They want us to “listen to reason”, “stop the cuts” and “think again”.",
        ["listen to reason", "stop the cuts", "think again"],
    ),
    (
        "Vance called it “a grand harbour” while they went on and on along the whole length of the quay to the “long mile.”",
        ["a grand harbour"],
    ),
    ("She was “the prisoner,” “the person in question,” “the defence,” and no more.", []),
]


@pytest.mark.parametrize(("draft", "words"), MENTIONED)
def test_what_is_only_named_or_not_said_is_mentioned(draft: str, words: str) -> None:
    read = parse(draft)
    assert [(quotation.text, quotation.mention) for quotation in read.quoted] == [(words, True)]
    assert read.quotations == ()


@pytest.mark.parametrize(("draft", "words"), SAID)
def test_what_somebody_says_is_a_quotation(draft: str, words: str) -> None:
    assert [quotation.text for quotation in parse(draft).quotations] == [words]


@pytest.mark.parametrize(("draft", "words"), LISTED)
def test_words_in_a_list_are_all_said_or_none_is(draft: str, words: list[str]) -> None:
    assert [quotation.text for quotation in parse(draft).quotations] == words
