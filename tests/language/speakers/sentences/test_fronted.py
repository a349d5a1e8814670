"""What opens a sentence before its subject is nobody's name: when, where, in what state."""

from __future__ import annotations

import pytest

from onrecord import parse
from onrecord.language.speakers.sentences.scan import read_scans
from onrecord.language.speakers.sentences.tokens import vocabulary
from onrecord.text import Stretch

FRONTED = [
    "Sixteen months later, at the port, she was bolder.",
    "Seventy-one by then, she was bolder.",
    "Thirteenth in line, she was bolder.",
    "Minutes later she was bolder.",
    "Weeks after the vote she was bolder.",
    "Moments before, she had been calm.",
    "Overnight she had grown bolder.",
    "Decades afterwards she was bolder.",
    "Midafternoon, she was bolder.",
    "Partway through the crowded session, she grew bolder.",
    "Abroad, though, she was bolder.",
    "Halfway across the bay, she was bolder.",
    "Hatless, she waited.",
    "Hoarse from the cold, she said no more.",
    "Taken aback, she was bolder.",
    "Worn out by talks and meetings, she sat down.",
]
NAMES = [
    "Moll was bolder.",
    "Moll later grew bolder.",
    "Moll, a pilot, was bolder.",
    "Moll smiled at that, she knew it.",
    "Moll looks up, she has heard it.",
    "Moll, when she rose, was bolder.",
    "Moll, whom she had met, was bolder.",
    "Moll had come by boat, since she was cautious.",
    "Moll then said she was tired.",
]
INSERTED = [
    "Moll, she said, was late.",
    "Moll, she was told, had left.",
    "Moll, I think, is late.",
    "Moll, she of the long letters, is late.",
]


def speaker(draft: str) -> tuple[str | None, bool]:
    """Who says the last quotation, and whether that is sure enough to accuse."""
    quotation = parse(draft).quotations[-1]
    return quotation.speaker and quotation.speaker.name, quotation.confidence >= 0.8


@pytest.mark.parametrize("sentence", FRONTED)
def test_what_opens_a_sentence_before_a_pronoun_is_nobody(sentence: str) -> None:
    assert speaker(f"Ada Vance opened the meeting. {sentence} “We shall leave this harbour,” she said.")[0] == "Ada Vance"


@pytest.mark.parametrize("sentence", NAMES)
def test_a_lone_name_with_a_verb_is_somebody(sentence: str) -> None:
    assert speaker(f"Ada Vance opened the meeting. {sentence} “We shall leave this harbour,” she said.") != ("Ada Vance", True)


@pytest.mark.parametrize("sentence", INSERTED)
def test_a_name_before_an_inserted_clause_is_somebody(sentence: str) -> None:
    known = vocabulary([sentence]).within(sentence)
    scan = read_scans(sentence, Stretch(0, len(sentence)), (), (Stretch(0, len(sentence)),), known)[0]
    assert [scan.text(phrase) for phrase in scan.phrases if phrase.kind == "name"] == ["Moll"]


def test_a_number_word_that_is_a_name_elsewhere_is_a_name() -> None:
    draft = "The robot called Sixteen woke. Sixteen, at the port, was bolder. “We shall leave this harbour,” said Sixteen."
    assert speaker(draft)[0] == "Sixteen"


def test_a_participle_with_its_particle_is_no_name() -> None:
    draft = "Ada Vance opened the meeting. Brought back from the port: two boats. “We shall leave,” she said."
    assert speaker(draft)[0] == "Ada Vance"
