"""Words that somebody said, told apart from titles, terms and nicknames in quote marks."""

from __future__ import annotations

import pytest

from onrecord import parse

SPOKEN = [
    ("Clinton called half of them “deplorables”.", "deplorables"),
    ("Kyiv’s foreign ministry answered in one word: “Lies.”", "Lies."),
    ("“Hopefully,” the president said.", "Hopefully,"),
    ("Trump said he would “never” step down.", "never"),
    ("Families stock up as Russia makes “three times as much ammunition” as NATO.", "three times as much ammunition"),
    ("“Good-bye, Miss Quested.”", "Good-bye, Miss Quested."),
    ("Rutte: ‘Spend Build Deter’", "Spend Build Deter"),
    ("# ‘WE ARE DIGGING A HOLE FOR MONEY’\n\nThe mayor is in the mud.", "WE ARE DIGGING A HOLE FOR MONEY"),
    ("She said, “Yes, Sir John.”", "Yes, Sir John."),
    ("He asked nothing as she entered “is she ill?”", "is she ill?"),
]
NOT_SPOKEN = [
    "He was on CNN's “State of the Union” that day.",
    "Rep. Robert C. “Bobby” Scott opened his house.",
    "Her book, “Living History,” sold well.",
    "The “carried interest” loophole benefits hedge funds.",
    "The house was a “fixer-upper” with a garden.",
    "Music: “Naive Melody” by the usual band.",
    "# THE ‘EASTHOLME LINE’ OPENS\n\nThe mayor is in the mud.",
    "The “experts” who said so had never seen the river.",
]


@pytest.mark.parametrize(("draft", "words"), SPOKEN)
def test_short_words_count_where_somebody_says_them(draft: str, words: str) -> None:
    assert [quotation.text for quotation in parse(draft).quotations] == [words]


@pytest.mark.parametrize("draft", NOT_SPOKEN)
def test_titles_terms_and_nicknames_are_no_quotations(draft: str) -> None:
    assert parse(draft).quotations == ()
