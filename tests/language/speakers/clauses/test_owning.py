"""Words that the text says are somebody's: "Vance's line “…”", "“…” was Vance's", "“…” (Ada Vance)"."""

from __future__ import annotations

import pytest

from onrecord import parse

SURE = [
    ("- “The gate is shut for good.” (Helen Marsh)", "Helen Marsh"),
    ("- “The gate is shut for good.” (Helen Marsh, 1987)", "Helen Marsh"),
    ("Ada Okonkwo came. “The gate is shut for good.” (Okonkwo)", "Okonkwo"),
    ("“The gate is shut for good.” (Okonkwo, harbour master)", "Okonkwo"),
    ("“The gate is shut for good” was Helen Marsh’s.", "Helen Marsh"),
    ("“The gate is shut for good,” too, was Marsh’s.", "Marsh"),
    ("“The gate is shut for good” was really Marsh’s, and not Cole’s.", "Marsh"),
    ("“The gate is shut for good” belongs to Helen Marsh.", "Helen Marsh"),
    ("Marsh’s line “the gate is shut for good” goes to a pupil.", "Marsh"),
    ("Marsh’s own words “the gate is shut for good” are cut in stone.", "Marsh"),
    ("Cole read out Marsh’s sentence “The gate is shut for good” twice.", "Marsh"),
    ("Helen Marsh’s “The gate is shut for good” was heard by all.", "Helen Marsh"),
    ("A board in the hall quotes Helen Marsh: “The gate is shut for good.”", "Helen Marsh"),
    ("In the words of the ministry: “The gate is shut for good.”", "the ministry"),
    ("Helen Marsh came. Her line on the port and the unions: “The gate is shut for good.”", "Her"),
    ("What Cole heard was Marsh’s report from the quay: “The gate is shut for good.”", "Marsh"),
    ("Cole rings the board and says, in Marsh’s telling: “The gate is shut for good.”", "Marsh"),
    ("Skerry was promised, in words of the board, a “gate that is shut for good”.", "the board"),
    ("In Marsh’s scenario the port is a “gate that is shut for good”.", "Marsh"),
    ("Cole’s blog goes on in Marsh’s name: “The gate is shut for good.”", "Marsh"),
    ("Cole laughed, after Helen Marsh’s phrase about a “gate that is shut for good”.", "Helen Marsh"),
    ("When Ada Cole called, Helen Marsh got her tongue in a knot before the line came out: “It is shut.”", "Helen Marsh"),
    ("- Helen Marsh, 0:04: “The gate is shut for good.”", "Helen Marsh"),
    ("- Helen Marsh (p. 12): “The gate is shut for good.”", "Helen Marsh"),
]
# An actor's line is another's, and so may be what a mayor's first tweet, or a film of his, is called by.
HELD = [
    ("The harbour master’s “The gate is shut for good” shook the town.", "The harbour master"),
    ("Mr Marsh’s now famous “The gate is shut for good” is on a mug.", "Mr Marsh"),
    ("Marsh’s latest “The gate is shut for good” opened in Bergen.", "Marsh"),
    # What others say in somebody's telling, he says.
    ("In Marsh’s telling Skerry asks Bergen a favour: “The gate is shut for good.”", "Marsh"),
    ("In Marsh’s scenario, Cole rings Lund and says: “The gate is shut for good.”", "Marsh"),
    ("Help was promised, in words of the board told by Cole, as a “gate that is shut for good”.", "the board"),
    ("Cole likes Marsh’s “gate that is shut for good” line.", "Marsh"),
    ("Marsh’s “gate is shut for good” line is shot in one take.", "Marsh"),
    ("Marsh’s first “The gate is shut for good” tweet had no words of his own.", "Marsh"),
    ("Marsh’s “a gate that is shut for good” was heard by all.", "Marsh"),
    ("Cole was there when Marsh’s “gate that is shut for good” was read out.", "Marsh"),
    ("It was Marsh’s “The gate is shut for good” that was heard.", "Marsh"),
    ("Ms Lund spoke. Mr Marsh asked a question. His “The gate is shut for good” was cheered.", "His"),
]
UNSURE = [
    "“The gate is shut for good.” (Le Monde)",
    "“The gate is shut for good.” (Reuters)",
    "“The gate is shut for good.” (Cape Town)",
    "“The gate is shut for good.” (Helen Marsh was there and shook her head.)",
    "“The gate is shut for good.” (It was not.)",
    "“The gate is shut for good” was not Marsh’s.",
    "“The gate is shut for good” was Marsh’s favourite song.",
    "“The gate is shut for good” was Marsh’s idea of a joke.",
    "“The gate is shut for good” belonged to another age.",
    "Marsh’s favourite line “the gate is shut for good” is from a song.",
    "It was Marsh’s “The gate is shut for good” moment.",
    "This was Marsh’s “The gate is shut for good”.",
    "Marsh’s “rusty and unlovely old gate” was painted white.",
    "The film’s “The gate is shut for good” was heard by all.",
    "Words from the harbour:\n\n- “The gate is shut for good.”",
    "Helen Cole knows it by heart: “The gate is shut for good.”",
    "From the board Helen Cole received a plea: “The gate is shut for good.”",
    "Helen Cole knows the sentence. “The gate is shut for good,” Cole recites.",
    # A country that is near may be what it is about.
    "Asked about trade, Norway had less to say than a week before, and it was “shut for good”.",
    # A lone word may be a place, or a line on a list.
    "- Entrance: “The gate is shut for good.”",
    "- Bergen, 12 May: “The gate is shut for good.”",
    "Bergen, May 12: “The gate is shut for good.”",
    "- Bergen, 10:45: “The gate is shut for good.”",
]


@pytest.mark.parametrize(("draft", "credit"), SURE)
def test_whose_words_they_are_may_be_said_without_a_verb_of_saying(draft: str, credit: str) -> None:
    (quotation,) = parse(draft).quoted
    assert (quotation.credit, quotation.confidence >= 0.8) == (credit, True)


@pytest.mark.parametrize(("draft", "credit"), HELD)
def test_whose_it_is_need_not_have_said_it(draft: str, credit: str) -> None:
    (quotation,) = parse(draft).quoted
    assert (quotation.credit, quotation.confidence) == (credit, 0.7)


@pytest.mark.parametrize("draft", UNSURE)
def test_nobody_is_accused_where_it_may_be_something_else(draft: str) -> None:
    assert all(quotation.confidence < 0.75 for quotation in parse(draft).quoted)


@pytest.mark.parametrize(
    "draft",
    [
        "Helen Marsh recites: “The gate is shut for good.”",
        "Helen Marsh sang: “The gate is shut for good.”",
        "Helen Marsh hummed along: “The gate is shut for good.”",
        "Helen Marsh reads: “The gate is shut for good.”",
        "Helen Marsh referred to the warning that “the gate is shut for good”.",
        "Helen Marsh tells the story of how Cole opened the talks: “The gate is shut for good.”",
        "An interview with Helen Marsh that Ada Cole did ends like this: “The gate is shut for good.”",
        "Ada Cole’s interview with Helen Marsh opens like this: “The gate is shut for good.”",
    ],
)
def test_who_passes_words_on_may_have_them_from_somebody(draft: str) -> None:
    (quotation,) = parse(draft).quoted
    assert (quotation.credit, 0.5 <= quotation.confidence < 0.75) == ("Helen Marsh", True)


def test_what_somebody_has_is_no_wording() -> None:
    (quotation,) = parse("Peter Cole said that Marsh’s “rusty and unlovely old gate” was painted white.").quoted
    assert quotation.credit == "Peter Cole"


def test_what_somebody_is_called_is_not_hers() -> None:
    (quotation,) = parse("Marsh spoke. Peter Cole called her “The best of all mayors” and left.").quoted
    assert quotation.credit == "Peter Cole"


def test_who_stands_behind_somebody_says_nothing() -> None:
    (quotation,) = parse("Somebody behind me shouts “The gate is shut for good!”").quoted
    assert quotation.credit == "Somebody"


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("Peter Cole, who bakes, has a line of his own.", "Peter Cole"),
        ("The bakers had an answer.", "The bakers"),
        ("The choir has its own sentence.", "The choir"),
        ("Peter Cole of *The Harbour Log* laughed.", "Ada Vance"),
        ("Peter Cole has two boats.", "Ada Vance"),
        ("Peter Cole had a question for her.", "Ada Vance"),
        ("Peter Cole, her deputy, had no answer.", "Ada Vance"),
    ],
)
def test_who_has_a_line_of_his_own_is_heard_next(between: str, name: str) -> None:
    draft = f"“The gate is shut for good,” Ada Vance said. {between} “The oven is hot.”"
    first, second = parse(draft).quotations
    assert first.credit == "Ada Vance"
    assert (second.credit, second.confidence) == (name, 0.6)


def test_who_has_an_answer_before_somebody_speaks_is_not_heard_next() -> None:
    draft = "Peter Cole had an answer, but Ada Vance said: “The gate is shut for good.” It rained. “The oven is hot.”"
    assert {quotation.credit for quotation in parse(draft).quotations} == {"Ada Vance"}


def test_a_noise_in_brackets_leaves_the_speaker_as_he_was() -> None:
    draft = "“We shall go,” Ada Vance said. “The gate is shut for good.” (Applause) “So we shall.”"
    assert {quotation.credit for quotation in parse(draft).quotations} == {"Ada Vance"}
