"""Alignment: which quoted word stands for which recorded one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.wording.align import align

RECORD = "we must remain committed to the pilots and do more than just keep them in the harbour"


def shown(quoted: str, recorded: str) -> str:
    ours, theirs = tuple(quoted.split()), tuple(recorded.split())
    parts = []
    for step in align(ours, theirs):
        one = ours[step.quoted] if step.quoted is not None else "-"
        other = theirs[step.recorded] if step.recorded is not None else "-"
        parts.append(one if one == other else f"{one}/{other}")
    return " ".join(parts)


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        ("we must remain committed", "we must remain committed"),
        ("we must remain opposed to the pilots", "we must remain opposed/committed to the pilots"),
        ("and do far more than", "and do far/- more than"),
        ("we must do more", "we must -/remain -/committed -/to -/the -/pilots -/and do more"),
        ("keep them in the dock", "keep them in the dock/harbour"),
    ],
)
def test_each_word_stands_for_its_like(quoted: str, expected: str) -> None:
    assert shown(quoted, RECORD) == expected


WORDS = st.lists(st.sampled_from("the a tide is late not".split()), max_size=12).map(tuple)


@given(WORDS, WORDS)
def test_every_quoted_word_is_aligned_once_and_in_order(quoted: tuple[str, ...], recorded: tuple[str, ...]) -> None:
    steps = align(quoted, recorded)
    assert [step.quoted for step in steps if step.quoted is not None] == list(range(len(quoted)))
    used = [step.recorded for step in steps if step.recorded is not None]
    assert used == list(range(used[0], used[-1] + 1)) if used else True
