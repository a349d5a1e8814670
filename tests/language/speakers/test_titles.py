"""Titles before a name, what stands behind one, and surnames that two people share."""

from __future__ import annotations

import pytest

import onrecord


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        ("said the Rev. Ada Vance, of the harbour mission", "Ada Vance"),
        ("said Del. Ada Vance of the Coast Islands", "Ada Vance"),
        ("said Fr. John Moll", "John Moll"),
        ("said Maj. Gen. Peter Lund", "Peter Lund"),
        ("said Supt. Peter Lund of the harbour police", "Peter Lund"),
        ("said Cllr. Ada Vance", "Ada Vance"),
        ("Secretary of State Ada Vance told *The Harbour Log*", "Ada Vance"),
        ("the former Minister of Foreign Affairs Vance said", "Vance"),
        ("said Mayor of Skerry Ada Vance", "Ada Vance"),
        ("said the Minister of Defence of Norway", "the Minister of Defence"),
        ("Ada Vance, R-Wis., said", "Ada Vance"),
        ("Ada Vance, D-N.Y., said", "Ada Vance"),
    ],
)
def test_a_title_is_part_of_no_name_and_ends_no_sentence(credit: str, name: str) -> None:
    (said,) = onrecord.parse(f"“We go on to the north quay,” {credit}.").quotations
    assert said.speaker is not None
    assert said.speaker.name == name


def test_what_a_party_sends_is_no_name() -> None:
    draft = onrecord.parse(
        "Harbour Speaker Paul Lund, R-Wis., despite admitting that he fears “pilots who want to get rich”, agreed."
    )
    assert [said.credit for said in draft.quotations] != ["R-Wis"]


@pytest.mark.parametrize("given", ["Ted", "Jared", "Sally", "Fred"])
def test_a_given_name_is_no_participle(given: str) -> None:
    draft = onrecord.parse(f"{given} Moll spoke in May. “We go on to the north quay,” Moll said.")
    assert [said.speaker and said.speaker.name for said in draft.quotations] == [f"{given} Moll"]


@pytest.mark.parametrize(
    ("draft", "sure"),
    [
        ("Ted Moll lost in May. A photo of Helen Moll went round.\n\n“We go on to the north quay,” Moll said.", False),
        ("Ted Moll lost in May. A photo of Helen Moll went round.\n\n“We go on to the north quay,” Helen Moll said.", True),
        ("Ted Moll lost in May. A photo of Helen Moll went round.\n\n“We go on to the north quay,” Mr Moll said.", True),
        ("Ted Moll lost in May. A photo of Helen Vance went round.\n\n“We go on to the north quay,” Moll said.", True),
    ],
)
def test_a_surname_that_two_share_is_no_sure_credit(draft: str, sure: bool) -> None:
    (said,) = onrecord.parse(draft).quotations
    assert (said.confidence >= 0.75) is sure
