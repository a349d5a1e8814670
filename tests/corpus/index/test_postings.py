"""Flat arrays give what a dict would; words and runs of words have one number each, in every process."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.index.numbers import number_of_run, number_of_word, numbers_of_runs
from onrecord.corpus.index.postings import post

NUMBERS = st.integers(0, 2**64 - 1)


@given(st.dictionaries(NUMBERS, st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=4), max_size=60), st.lists(NUMBERS))
def test_each_number_has_its_places_and_no_other_has_any(places: dict[int, list[int]], others: list[int]) -> None:
    postings = post(places)
    assert {number: list(postings.of(number)) for number in places} == places
    assert [list(postings.of(number)) for number in others if number not in places] == [[] for n in others if n not in places]


@given(st.lists(st.text(max_size=6), max_size=30), st.integers(1, 6))
def test_the_number_of_a_run_is_found_in_one_step_from_the_last(forms: list[str], size: int) -> None:
    words = [number_of_word(form) for form in forms]
    runs = [forms[at : at + size] for at in range(len(forms) - size + 1)]
    assert list(numbers_of_runs(words, size)) == [number_of_run(run) for run in runs]


def test_numbers_are_the_same_in_another_process() -> None:
    ask = "from onrecord.corpus.index.numbers import number_of_run; print(number_of_run(('close', 'the', 'quay')))"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout
    assert int(told) == number_of_run(("close", "the", "quay"))


def test_order_counts() -> None:
    assert number_of_run(("the", "quay")) != number_of_run(("quay", "the"))
    assert number_of_run(("quay",)) == number_of_word("quay")
