"""Labelled turns of transcripts, and labels that are none."""

from __future__ import annotations

import pytest

from onrecord import parse

INTERVIEW = """Q&A: MARK RUTTE ON THE SUMMIT

Q: Too much at once?
RUTTE: We can't just deal with one issue.

Q: Is Ukraine a burden?
A: No. That helps Ukraine,
and it helps us.
"""
LABELLED = [
    ("RUTTE: We must act now.\n\nSTARMER: No, we must wait.", ["We must act now.", "No, we must wait."]),
    ("Mark Rutte met the press.\n\nRUTTE: The target stands.", ["The target stands."]),
    ("MODERATOR: I thank you all.", ["I thank you all."]),
    ("LOWE: Let’s be brief.", ["Let’s be brief."]),
]
SET_OFF = [
    ("**Mark Rutte:** We must act now.", [("We must act now.", "Mark Rutte")]),
    (
        "**Mark Rutte**: We must act now.\n\n*Jane Doe*: Must we?",
        [("We must act now.", "Mark Rutte"), ("Must we?", "Jane Doe")],
    ),
    ("**Q:** Must we?\n\n**Ada Vance:** I think so.", [("Must we?", "Q"), ("I think so.", "Ada Vance")]),
    ("**Vance:** We must act now.\n\nAda Vance was brief.", [("We must act now.", "Vance")]),
    ("**Ada Vance, Skerry:** We must act now.", [("We must act now.", "Ada Vance, Skerry")]),
    ("**Ada Vance (by video):** We must act now.", [("We must act now.", "Ada Vance (by video)")]),
    (
        "**[00:12:04] Ada Vance:** Must we act?\n\n**00:12:09 Tom Olsen:** We must.",
        [("Must we act?", "Ada Vance"), ("We must.", "Tom Olsen")],
    ),
    ("**Secretary General:** We must act now.", [("We must act now.", "Secretary General")]),
    ("**Question:** Must we?\n\n**Ada Vance:** I think so.", [("Must we?", "Question"), ("I think so.", "Ada Vance")]),
    (
        "**Vance** We act.\n\n**Ada Olsen** No, wait.\n\n**Vance** Why?",
        [("We act.", "Vance"), ("No, wait.", "Ada Olsen"), ("Why?", "Vance")],
    ),
    (
        "**Vance:** We act.\n**Olsen:** No, wait.\n**Vance:** Why?",
        [("We act.", "Vance"), ("No, wait.", "Olsen"), ("Why?", "Vance")],
    ),
]
NOT_SET_OFF = [
    "**Price:** $231 a tonne.\n\n**Ukraine:** 23 million tonnes.",
    "**Why It Matters:** We all pay.\n\n**Go Deeper:** Read the paper.",
    "**Address:** 5 High Street.\n\n**Hours:** 9 to 5.\n\n**Address:** 7 Low Street.\n\n**Hours:** 9 to 6.",
    "**Further Reading:** What we know.\n\n**Key Dates:** 5 May.",
    "Mark Rutte: We must act now.",
    "**Background:** We act.\n\nThe background was plain.",
    "**Leader:** Our view of the week.",
    "**Vance** said we must act.\n\n**Olsen** We know him.\n\n**Vance** left; we stay.",
    "**Poland** It spent more.\n\n**Spain** It spent less.\n\n**Poland** It led.",
]
# What a broadcast's script calls a piece is no part of the speaker's name, and alone no speaker.
SCRIPTS = [
    ("SYNC RUTTE: The target stands.", [("The target stands.", "RUTTE")]),
    ("VO: Ships came in.\n\nSOT VANCE: It is shut.\n\nGRAFIK: Ships by year", [("It is shut.", "VANCE")]),
    ("O-TON - LUND: It is shut.\n\n(SOT) Ada Vance: It is not.", [("It is shut.", "LUND"), ("It is not.", "Ada Vance")]),
    ("CLIP: Ships come in.\n\nTAPE: They leave.", []),
]
NOT_LABELLED = [
    "NOTE: We print this as it stands.",
    "BRUSSELS: Leaders meet on Monday.",
    "Price: $231 a tonne.\n\nUkraine: 23 million tonnes.",
    "FULL TEXT: Our correspondent writes from Delhi.",
    "https://example.org/A: no label",
]


def test_questions_and_answers_are_turns_up_to_the_next_label() -> None:
    found = parse(INTERVIEW, markup="text").quotations
    assert [(quotation.form, quotation.text, quotation.credit) for quotation in found] == [
        ("turn", "Too much at once?", "Q"),
        ("turn", "We can't just deal with one issue.", "RUTTE"),
        ("turn", "Is Ukraine a burden?", "Q"),
        ("turn", "No. That helps Ukraine,\nand it helps us.", "A"),
    ]


def test_the_answers_are_the_interviewees() -> None:
    found = parse(INTERVIEW, markup="text").quotations
    assert [quotation.speaker.name if quotation.speaker else None for quotation in found] == [
        None,
        "Mark Rutte",
        None,
        "Mark Rutte",
    ]


@pytest.mark.parametrize(
    ("draft", "names"),
    [
        ("**Q:** Why?\n\n**A:** We must act now.", [None, None]),
        ("# Interview with Ada Vance\n\n**Q: Why now?**\n\nA: We must act now.", [None, "Ada Vance"]),
    ],
)
def test_no_label_or_title_is_the_interviewee(draft: str, names: list[str | None]) -> None:
    assert [quotation.speaker.name if quotation.speaker else None for quotation in parse(draft).quotations] == names


def test_a_label_may_say_what_the_speaker_is() -> None:
    (quotation,) = parse("**Ada Vance, Skerry:** We must act now.").quotations
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Ada Vance"


@pytest.mark.parametrize(("draft", "words"), LABELLED)
def test_labels_that_the_draft_bears_out_make_turns(draft: str, words: list[str]) -> None:
    assert [(quotation.form, quotation.text) for quotation in parse(draft).quotations] == [("turn", text) for text in words]


@pytest.mark.parametrize(("draft", "turns"), SET_OFF)
def test_labels_in_bold_or_italics_are_somebodys_in_talk(draft: str, turns: list[tuple[str, str]]) -> None:
    found = parse(draft).quotations
    assert [(quotation.text, quotation.credit) for quotation in found] == turns
    assert {quotation.form for quotation in found} == {"turn"}


@pytest.mark.parametrize("draft", NOT_SET_OFF)
def test_other_labels_in_small_letters_are_nobodys(draft: str) -> None:
    assert parse(draft).quotations == ()


@pytest.mark.parametrize(("draft", "turns"), SCRIPTS)
def test_cues_of_a_script_are_no_part_of_a_name(draft: str, turns: list[tuple[str, str]]) -> None:
    found = parse(draft, markup="text").quotations
    assert [(quotation.text, quotation.credit) for quotation in found] == turns
    assert all(quotation.speaker and quotation.speaker.name.upper() == str(quotation.credit).upper() for quotation in found)


def test_labels_are_set_off_in_html_too() -> None:
    found = parse("<p><b>Mark Rutte:</b> We must act now.</p>", markup="html").quotations
    assert [(quotation.text, quotation.credit) for quotation in found] == [("We must act now.", "Mark Rutte")]


@pytest.mark.parametrize("draft", NOT_LABELLED)
def test_other_words_before_a_colon_make_none(draft: str) -> None:
    assert parse(draft, markup="text").quotations == ()


def test_words_in_marks_after_a_label_are_quoted_by_the_marks() -> None:
    found = parse("RUTTE: “We must act now.”\n\nSTARMER: “No.”", markup="text").quotations
    assert [(quotation.form, quotation.text, quotation.credit) for quotation in found] == [
        ("marks", "We must act now.", "RUTTE"),
        ("marks", "No.", "STARMER"),
    ]


IN_MARKS = "A transcript:\n\n“RUTTE: Well, we act.\n\n“And we act now.\n\n“STARMER: Do we?\n\n“Q: Why?”"


def test_a_label_inside_the_marks_is_no_part_of_the_words() -> None:
    found = parse(IN_MARKS, markup="text").quotations
    assert [(quotation.form, quotation.text, quotation.credit, quotation.continues) for quotation in found] == [
        ("turn", "Well, we act.", "RUTTE", None),
        ("marks", "And we act now.", "RUTTE", 0),
        ("turn", "Do we?", "STARMER", None),
        ("turn", "Why?", "Q", None),
    ]


@pytest.mark.parametrize(
    "draft", ["“RUTTE: We act now,” it read.", "“BREAKING: Rutte quits,” he wrote.\n\n“WARNING: a closed road,” it read."]
)
def test_other_words_before_a_colon_in_marks_are_quoted(draft: str) -> None:
    found = parse(draft, markup="text").quotations
    assert all(":" in quotation.text and quotation.form == "marks" for quotation in found)
    assert len(found) == draft.count("“")


def test_what_is_played_in_is_whose_name_stands_in_the_brackets() -> None:
    draft = "NARRATOR: It was late.\n\nARCHIVE (VANCE, 1961): It is shut.\n\nNARRATOR: And so it was."
    found = parse(draft, markup="text").quotations
    assert [quotation.speaker and quotation.speaker.name.lower() for quotation in found] == ["narrator", "vance", "narrator"]


def test_a_full_stop_may_stand_behind_the_letters_of_questions_and_answers() -> None:
    draft = "Ada Vance was asked.\n\n**Q. Is it shut?**\n\nA. For good.\n\n**Q. Why?**\n\nA. Ask P. Moll and A. Lund."
    found = parse(draft).quotations
    assert [(quotation.text, quotation.credit) for quotation in found] == [
        ("Is it shut?", "Q"),
        ("For good.", "A"),
        ("Why?", "Q"),
        ("Ask P. Moll and A. Lund.", "A"),
    ]
    assert parse("A. Lund and I shut it.\n\nA. Lund said so.").quotations == ()


@pytest.mark.parametrize(
    ("head", "sure"),
    [("Ada Vance runs the harbour.", True), ("By Peter Cole\n\nAda Vance runs the harbour.", False)],
)
def test_an_answer_may_be_the_writers_where_the_head_names_two(head: str, *, sure: bool) -> None:
    answer = parse(f"{head}\n\nQ: Will it close?\n\nA: It is shut for good.", markup="text").quotations[-1]
    assert (answer.confidence >= 0.75) is sure


@pytest.mark.parametrize(
    ("draft", "turns"),
    [
        (
            "Helen Marsh: Must we act? Peter Moll: We act now. Helen Marsh: I see.",
            [("Must we act?", "Helen Marsh"), ("We act now.", "Peter Moll"), ("I see.", "Helen Marsh")],
        ),
        ("Jorun Vance: Must we? Peter Moll: We must.", [("Must we?", "Jorun Vance"), ("We must.", "Peter Moll")]),
        # A lone label, names of things, and what only stands in a turn.
        ("Helen Marsh: We act now.", []),
        ("Helen Marsh: We act now. Ticket Price: 40 euros.", []),
        ("Opening Hours: Nine to five. Closing Day: Monday.", []),
        (
            "HELEN MARSH: Must we?\n\nPETER MOLL: We saw Tom Olsen: He is late.",
            [("Must we?", "HELEN MARSH"), ("We saw Tom Olsen: He is late.", "PETER MOLL")],
        ),
    ],
)
def test_a_conversation_may_stand_in_one_line(draft: str, turns: list[tuple[str, str]]) -> None:
    assert [(quotation.text, quotation.credit) for quotation in parse(draft).quoted] == turns
