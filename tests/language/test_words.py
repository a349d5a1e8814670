"""Words: what folds together, what stays apart, and where each word stands."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.words import forms, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("defence", "Defense"),
        ("naïve", "naive"),
        ("Let’s", "Let's"),
        ("5%", "5 per cent"),
        ("5 per\u00a0cent", "5 percent"),
        ("12,000", "12000"),
        ("twenty-three", "23"),
        ("three months", "3 months"),
        ("$35bn", "$35 billion"),
        ("Moll & Sons", "Moll and Sons"),
        ("self\u2011evident", "self-evident"),
        ("colla\u00adborate", "collaborate"),
        ("mili\u200btary", "military"),
        ("towards", "toward"),
        ("organisation travelled", "organization traveled"),
        ("Sørensen", "Sorensen"),
    ],
)
def test_forms_that_fold_together(one: str, other: str) -> None:
    assert forms(one) == forms(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("resign", "re-sign"),
        ("1020", "10-20"),
        ("four", "for"),
        ("$35", "€35"),
        ("3.43", "3.34"),
        ("not", "now"),
        ("were", "we're"),
        ("will", "well"),
        ("2:04", "204"),
        ("Moll & Sons", "Moll Sons"),
        ("R&D", "R and D"),
    ],
)
def test_forms_that_stay_apart(one: str, other: str) -> None:
    assert forms(one) != forms(other)


@given(st.text())
def test_words_stand_where_they_say_on_any_text(text: str) -> None:
    found = words(text)
    assert all(0 <= word.start < word.end <= len(text) and word.form for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text())
def test_folding_is_stable(text: str) -> None:
    once = forms(text)
    assert forms(" ".join(once)) is not None
