"""Dialogue between dashes."""

from __future__ import annotations

from onrecord import parse

SCENE = """— Thanks, Stephen said. I cannot wear them.

— He cannot wear them, Buck Mulligan told the mirror.

— Will you come? I asked you twice.

He shaved with care.

— Tell me, Mulligan.

— Yes, my love?
"""


def test_turns_between_dashes_leave_out_the_credits() -> None:
    found = parse(SCENE, markup="text").quotations
    assert [quotation.text for quotation in found] == [
        "Thanks,",
        "I cannot wear them.",
        "He cannot wear them,",
        "Will you come? I asked you twice.",
        "Tell me, Mulligan.",
        "Yes, my love?",
    ]
    assert [quotation.continues for quotation in found] == [None, 0, None, None, None, None]
    assert [quotation.credit for quotation in found[:3]] == ["Stephen", "Stephen", "Buck Mulligan"]


STORY = """— Go and fight your match. Give him a belt. That was not a nice word. His mother had told him so.

— Come up! Come up, you coward! Halted, he peered down the stairs. Then the boy had asked:

— Is it cold? He crept about. But his hands were blue.

— The cold steel pen. A ponderous fool. The aunt always keeps plain servants. Laughing again, he brought the mirror.

— Who has him? he said. His old fellow made his tin in the south. I tell you he did. Jack Lund looked over.
"""


def test_a_turn_ends_where_the_story_goes_on() -> None:
    assert [quotation.text for quotation in parse(STORY, markup="text").quotations] == [
        "Go and fight your match. Give him a belt.",
        "Come up! Come up, you coward!",
        "Is it cold?",
        "The cold steel pen. A ponderous fool. The aunt always keeps plain servants.",
        "Who has him?",
        "His old fellow made his tin in the south. I tell you he did.",
    ]


def test_a_dash_or_two_are_no_dialogue() -> None:
    assert parse("BRUSSELS — The ministers met.\n\n— Mark Rutte\n\nIt rained — As it does.", markup="text").quotations == ()


def test_where_marks_are_used_dashes_mean_nothing() -> None:
    found = parse(f"“We must act,” he said.\n\n{SCENE}", markup="text").quotations
    assert [quotation.text for quotation in found] == ["We must act,"]


def test_a_turn_between_dashes_has_no_label() -> None:
    led = SCENE.replace("He shaved with care.", "— Come up, Stephen! The mirror shook, and Buck Mulligan said: — Yes.")
    found = parse(led, markup="text").quotations
    assert all(quotation.credit is None or not quotation.credit.startswith("—") for quotation in found)
    assert {quotation.speaker.name for quotation in found if quotation.speaker} == {"Stephen", "Buck Mulligan"}


def test_the_number_of_a_chapter_between_dashes_is_no_turn() -> None:
    found = parse(f"— IV —\n\n{SCENE}", markup="text").quotations
    assert [quotation.text for quotation in found][:2] == ["Thanks,", "I cannot wear them."]
