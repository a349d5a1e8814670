"""What a tidy house may leave out of a quotation, and what it may not."""

from __future__ import annotations

import pytest

from onrecord.corpus.recorded import recorded
from onrecord.corpus.wording.compare import render
from onrecord.language.utterances import said
from onrecord.model import Origin, Quote

RECORD = "We need, um, we need to close the quay. And, er, the pilots, well, will not, will not wait. But they know. So be it."


def rendering(quoted: str) -> tuple[list[str], list[str]]:
    """The kinds of difference from the record in a strict house, and in a tidy one."""
    entry = recorded(Quote("h/quay", "h/lund", RECORD, "h/log", Origin("h.yaml", 1, 1)))
    found = render(said(quoted), entry)
    return [each.kind for each in found.differences], [each.kind for each in found.tidied().differences]


@pytest.mark.parametrize(
    ("quoted", "why"),
    [
        ("We need, we need to close the quay", "a sound of thinking"),
        ("We need to close the quay. And the pilots, well, will not, will not wait.", "words said twice, with a sound between"),
        ("we need to close the quay. And the pilots, well, will not, will not wait.", "a sound of thinking"),
        ("we need to close the quay. The pilots, well, will not, will not wait.", "an and that begins a sentence"),
        ("the pilots, well, will not wait", "words said twice"),
        ("But they know. Be it.", "a so that begins a sentence"),
        ("we need to close the quay … the pilots, well, will not wait", "words said twice, beside a cut"),
    ],
)
def test_a_strict_house_sees_what_a_tidy_one_may_leave_out(quoted: str, why: str) -> None:
    strict, tidy = rendering(quoted)
    assert strict, why
    assert tidy == [], why


@pytest.mark.parametrize(
    ("quoted", "why"),
    [
        ("we need to close the quay. And, er, the pilots will not, will not wait", "a well inside a sentence"),
        ("will not, will not wait. They know.", "a but turns what went before"),
        ("the pilots, well, will, will not wait", "one of two nots is no repetition left out"),
        ("We need, um, we need to quay", "words that carry something"),
        ("we need to close the quay. Pilots, well, will not, will not wait", "an and goes, and not the word after it"),
        ("And the pilots … will … wait", "a cut swallows the not, um or no um"),
        ("we need to … will not wait", "a cut leads from one sentence into another"),
    ],
)
def test_a_tidy_house_leaves_out_nothing_else(quoted: str, why: str) -> None:
    strict, tidy = rendering(quoted)
    assert tidy, why
    assert len(strict) >= len(tidy)
