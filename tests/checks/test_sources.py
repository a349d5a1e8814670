"""contested-source, stale-fact, unverified-quote and unquoted-verbatim."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Flagged = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("check", "draft", "words"),
    [
        ("contested-source", "“I have seen the ghost ship with my own eyes,” Mr Moll said.", ["I have seen the ghost ship with my own eyes,"]),
        ("contested-source", "“The herring came back before the fishermen did,” Mr Moll said.", []),
        ("stale-fact", "“The lighthouse will be sold to the highest bidder,” Vance said.", ["The lighthouse will be sold to the highest bidder,"]),
        ("stale-fact", "“The quota talks have already failed in private,” Moll said.", ["The quota talks have already failed in private,"]),
        ("stale-fact", "“The herring came back before the fishermen did,” Moll said.", []),
        ("unverified-quote", "“My boat is painted a cheerful green,” Peter Moll said.", ["My boat is painted a cheerful green,"]),
        ("unverified-quote", "“The herring came back before the fishermen did,” Peter Moll said.", []),
        ("unverified-quote", "“My boat is painted a cheerful green,” said a trader.", []),
        ("unquoted-verbatim", "We know that every barge was counted twice and the ledgers were trusted by nobody.", ["every barge was counted twice and the ledgers were trusted by nobody"]),
        ("unquoted-verbatim", "“Every barge was counted twice and the ledgers were trusted by nobody,” Vance said.", []),
        ("unquoted-verbatim", "Every barge was counted, we hear.", []),
        ("unquoted-verbatim", "VANCE: Every barge was counted twice and the ledgers were trusted by nobody.", []),
    ],
)  # fmt: skip
def test_words(flagged: Flagged, check: str, draft: str, words: list[str]) -> None:
    assert flagged(draft, check, "text") == words
