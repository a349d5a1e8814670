"""What a finding says to the writer: whose words they are, named as a sentence names them."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.record import Record


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        (
            "“Fog is an honest friend, unlike the harbour board,” a retired Danish pilot said.",
            "Misquotes the retired Danish pilot: ",
        ),
        ("“The herring came back after the fishermen did,” Mr Moll said.", "Misquotes Peter Moll: "),
        ("“Fog is an honest enemy, unlike the harbour board.”", "on record these are the words of the retired Danish pilot."),
        (
            "Every barge was counted twice and the ledgers were trusted by nobody.",
            "on record these are the words of Ada Vance.",
        ),
        ("The fishermen cut the cable on purpose.", "A claim of Peter Moll, stated as a fact: The fishermen cut the cable"),
        ("“We'll dredge the channel,” Ms Vance said.", "A known misquote of Ada Vance. A headline dropped the condition."),
        (
            "“I have seen the ghost ship with my own eyes,” Mr Moll said.",
            "Known only from an unreliable source: A quayside blog.",
        ),
        (
            "“The ledgers were trusted by nobody and every barge was counted twice,” Ms Vance said.",
            "the words stand in another order; the record has “Every barge was counted twice and the ledgers were",
        ),
    ],
)
def test_a_message_tells_whose_words_they_are(harbour: Record, draft: str, message: str) -> None:
    findings = onrecord.check(onrecord.parse(draft, "text"), harbour)
    assert [message in finding.message for finding in findings] == [True], [finding.message for finding in findings]


def test_a_message_has_the_words_that_a_reader_sees(harbour: Record) -> None:
    findings = onrecord.check(onrecord.parse("<p>The repair grant is worth at least &dollar;45 billion.</p>", "html"), harbour)
    assert [finding.message.partition(" contradicts")[0] for finding in findings] == ["“$45 billion”"]
