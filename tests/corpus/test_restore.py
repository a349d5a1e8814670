"""The words that a fix puts in are set as the draft sets its own."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.record import Record
from onrecord.fixes import apply


def _rules(record: str) -> Record:
    return onrecord.load_rules(
        {
            "onrecord": 1,
            "pack": "p",
            "speakers": [{"id": "moll", "name": "Peter Moll", "aliases": ["Moll"]}],
            "sources": [{"id": "s", "title": "The log", "standing": "primary"}],
            "quotes": [{"id": "q", "speaker": "moll", "text": record, "source": "s"}],
        }
    )


@pytest.mark.parametrize(
    ("record", "draft", "mended"),
    [
        ("It isn't safe at sea.", "“It is safe at sea,” Moll said.", "“It isn’t safe at sea,” Moll said."),
        ("It isn’t safe at sea.", '"It is safe at sea," Moll said.', '"It isn\'t safe at sea," Moll said.'),
        ("It isn't safe at sea.", "«It is safe at sea», Moll said.", "«It isn't safe at sea», Moll said."),
        (
            "It's the crew's boat, not ours.",
            "“It's the boat, not ours,” Moll said.",
            "“It's the crew's boat, not ours,” Moll said.",
        ),
    ],
)
def test_an_apostrophe_has_the_shape_of_the_drafts(record: str, draft: str, mended: str) -> None:
    (finding,) = onrecord.check(onrecord.parse(draft, "text"), _rules(record))
    assert apply(draft, list(finding.fixes[0].edits)) == mended


@pytest.mark.parametrize(
    ("opening", "mended"),
    [
        ("Frankly, a ferry", "A ferry"),
        ("*Frankly* a ferry", "A ferry"),
        ("frankly a ferry", "a ferry"),
        ("Frankly – A ferry", "A ferry"),
        # What is more than the word is left as it stands.
        ("*Frankly a* ferry", "*A* ferry"),
        ("Frankly\n> a ferry", "\n> a ferry"),
    ],
)
def test_what_parted_the_first_word_from_the_next_goes_with_it(opening: str, mended: str) -> None:
    draft = f"> “{opening} to the island is not a luxury,” Moll said."
    (finding,) = onrecord.check(onrecord.parse(draft), _rules("A ferry to the island is not a luxury."))
    assert apply(draft, list(finding.fixes[0].edits)) == f"> “{mended} to the island is not a luxury,” Moll said."


_WARDS = "I cannot recommend a plan that closes three wards before the new clinic opens."
_BUDGET = "I'll vote against every budget that leaves the lighthouse without a keeper."


@pytest.mark.parametrize(
    ("record", "draft", "flagged", "title"),
    [
        (_WARDS, f"Moll said he “could not {_WARDS[9:-1]}”.", "could not", "Replace with “cannot”"),
        (_WARDS, f"Moll said he “couldn’t {_WARDS[9:-1]}”.", "couldn’t", "Replace with “cannot”"),
        (_BUDGET, f"Moll said he “would {_BUDGET[5:-1]}”.", "would", "Replace with “will”"),
        (
            "We have long been waiting for the ferry to come back.",
            "Moll said he “has long been waiting for the ferry to come back”.",
            "has",
            "Replace with “have”",
        ),
        # The number before a fragment is none of it, and neither is the pronoun before its verb.
        (
            "We have 40 brave pilots at sea in this long winter.",
            "Moll said they had “bold pilots at sea in this long winter”.",
            "bold",
            "Replace with “brave”",
        ),
        (
            "We should act before the ferry sinks in the sound.",
            "Moll said they “ought to act before the ferry sinks in the sound”.",
            "ought to",
            "Replace with “should”",
        ),
    ],
)
def test_a_fragment_is_mended_within_itself_and_never_unasked(record: str, draft: str, flagged: str, title: str) -> None:
    (finding,) = onrecord.check(onrecord.parse(draft, "text"), _rules(record))
    assert finding.text == flagged
    assert [(fix.title, fix.safe) for fix in finding.fixes] == [(title, False)]


def test_a_fragment_may_begin_within_a_contraction() -> None:
    draft = f"Moll said he “will {_BUDGET[5:-1]}”."
    assert onrecord.check(onrecord.parse(draft, "text"), _rules(_BUDGET)) == []


def test_another_number_at_the_start_of_a_fragment_is_mended_unasked() -> None:
    draft = "Moll said it would take “three boats to bring the herring home”."
    (finding,) = onrecord.check(onrecord.parse(draft, "text"), _rules("It takes two boats to bring the herring home."))
    assert finding.fixes[0].safe
