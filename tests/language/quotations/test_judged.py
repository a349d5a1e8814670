"""Praise and blame in quote marks: whose it is where somebody praises or blames."""

from __future__ import annotations

import pytest

from onrecord import parse

SAID = [
    ("Mark Rutte hailed “a triumph”.", "a triumph"),
    ("Mark Rutte hailed the deal as “historic”.", "historic"),
    ("Mark Rutte, who hailed “a new dawn”, left.", "a new dawn"),
    ("Mark Rutte has repeatedly hailed “a miracle”.", "a miracle"),
    ("The chairman applauded “a brave step”.", "a brave step"),
    ("She rejected “cheap slogans”.", "cheap slogans"),
    ("He branded the plan “a farce”.", "a farce"),
    ("The deal was hailed by Mark Rutte as “historic”.", "historic"),
]
NAMED = [
    ("The deal was hailed as “a triumph”.", "a triumph"),
    ("The ship, hailed as “unsinkable”, sank.", "unsinkable"),
    ("The ship hailed as “unsinkable” sank.", "unsinkable"),
    ("It greeted “a new era”.", "a new era"),
    ("The boxes were branded “fragile”.", "fragile"),
]


@pytest.mark.parametrize(("draft", "words"), SAID)
def test_what_somebody_praises_or_blames_it_as_is_said(draft: str, words: str) -> None:
    assert [quotation.text for quotation in parse(draft).quotations] == [words]


@pytest.mark.parametrize(("draft", "words"), NAMED)
def test_praise_and_blame_of_nobody_is_mentioned(draft: str, words: str) -> None:
    assert [(quotation.text, quotation.mention) for quotation in parse(draft).quoted] == [(words, True)]
