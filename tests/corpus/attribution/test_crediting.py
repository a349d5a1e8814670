"""Whom a draft credits, and what that says of the speaker of an entry."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.attribution.crediting import credited, is_speaker
from onrecord.corpus.attribution.people import People
from onrecord.model import Origin, Quote, Speaker

PEOPLE = People(
    [
        Speaker("h/vance", "Ada Vance", Origin("h.yaml", 1, 1), ("harbour master",), ("Ms Vance",)),
        Speaker("h/moll", "Peter Moll", Origin("h.yaml", 2, 1), pronouns=("he",)),
    ]
)
VANCES = Quote("h/barges", "h/vance", "Every barge was counted twice.", "h/log", Origin("h.yaml", 9, 1))
MOLLS = VANCES._replace(key="h/herring", speaker="h/moll")
SHE_SAID = "“Every barge was counted twice,” she said."


@pytest.mark.parametrize(
    ("draft", "answer"),
    [
        (f"Ada Vance came early. {SHE_SAID}", True),
        (f"Helen Cole came early. {SHE_SAID}", False),
        # Somebody who was named later may be meant,
        (f"Helen Cole came early. The harbour master's visit was short. {SHE_SAID}", None),
        (f"Helen Cole met Ms Vance.\n\n{SHE_SAID}", None),
        (f"Helen Cole was there. Ms Vance had come.\n\n{SHE_SAID}", True),
        # or who was the subject before,
        (f"Ada Vance came. Helen Cole stood at the door. {SHE_SAID}", None),
        (f"Ms Vance had come. Helen Cole was there.\n\n{SHE_SAID}", None),
        (f"Ms Vance had come.\n\nHelen Cole was waiting for her. {SHE_SAID}", None),
        (f"Ms Vance had come.\n\nHelen Cole says that she calls her a cook. She laughs. {SHE_SAID}", None),
        # unless another has just spoken or opens the paragraph.
        (f"Ms Vance had come. “It rains,” said Helen Cole. {SHE_SAID}", False),
        ("Ms Vance had come.\n\nIt was late, said Helen Cole. She added: “Every barge was counted twice.”", False),
        (f"Ms Vance had come.\n\nHelen Cole left at nine. {SHE_SAID}", False),
        (f"Ms Vance had come. Helen Cole declared the fair open. {SHE_SAID}", False),
        (f"Ms Vance had come.\n\nHelen Cole, in her blue coat, took the floor. {SHE_SAID}", None),
        (f"Ms Vance's visit was short, said Helen Cole.\n\n{SHE_SAID}", None),
        (f"Ms Vance had come.\n\nWednesday. Helen Cole was there to calm people. {SHE_SAID}", False),
        (f"It rained.\n\nMs Vance had come. Helen Cole was there to calm people. {SHE_SAID}", None),
        # What stands behind the words or long before, and a name in place of the pronoun, leaves nothing open.
        (f"Helen Cole came early. {SHE_SAID} Ms Vance did not.", False),
        (f"Ms Vance had come.\n\nIt rained.\n\nHelen Cole stood at the door. {SHE_SAID}", False),
        ("Ms Vance had come. Helen Cole stood there. “Every barge was counted twice,” Helen Cole said.", False),
    ],
)
def test_whom_a_pronoun_may_mean(draft: str, answer: bool | None) -> None:
    parsed = onrecord.parse(draft, "text")
    quotation = parsed.quotations[-1]
    assert is_speaker(parsed, quotation, credited(parsed, PEOPLE, quotation), VANCES) is answer


def test_a_she_is_no_he() -> None:
    parsed = onrecord.parse(f"Peter Moll had come. Helen Cole stood there. {SHE_SAID}", "text")
    assert credited(parsed, PEOPLE, parsed.quotations[0])(MOLLS) is False


def test_an_alias_of_signs_alone_is_nobody() -> None:
    people = People([Speaker("h/vance", "Ada Vance", Origin("h.yaml", 1, 1), aliases=("…", "—"))])
    parsed = onrecord.parse(f"Helen Cole — of Bergen … — came early. {SHE_SAID}", "text")
    quotation = parsed.quotations[0]
    assert is_speaker(parsed, quotation, credited(parsed, people, quotation), VANCES) is False


HE_SAID = "“Every barge was counted twice,” he said."


@pytest.mark.parametrize(
    ("draft", "sure"),
    [
        # The rules know who goes by "he", where a name does not tell,
        (f"Moll was the last to speak on Friday.\n\n{HE_SAID}", True),
        # if nobody else comes up.
        (f"Moll was the last to speak.\n\nA cook came in. {HE_SAID}", False),
        (f"Moll was the last to speak.\n\nOlsen came in. {HE_SAID}", False),
        (f"Moll was the last to speak.\n\nIt rained in Bergen.\n\nThe hall was cold. {HE_SAID}", False),
    ],
)
def test_the_rules_know_who_is_he(draft: str, sure: bool) -> None:
    parsed = onrecord.parse(draft, "text")
    credit = credited(parsed, PEOPLE, parsed.quotations[0])
    assert (credit.sure, credit(VANCES)) == (sure, False if sure else None)


def test_a_he_is_none_whom_a_draft_calls_she() -> None:
    parsed = onrecord.parse(f"Peter Moll read out a letter. {SHE_SAID}", "text")
    assert credited(parsed, PEOPLE, parsed.quotations[0])(VANCES) is None
