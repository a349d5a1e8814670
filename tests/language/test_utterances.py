"""Quoted words and the cuts a writer owns up to."""

from __future__ import annotations

import pytest

from onrecord.language.utterances import said


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("the tide is late", [["the", "tide", "is", "late"]]),
        ("the tide … is late", [["the", "tide"], ["is", "late"]]),
        ("the tide ... is late", [["the", "tide"], ["is", "late"]]),
        ("the tide . . . is late", [["the", "tide"], ["is", "late"]]),
        ("the tide [...] is late", [["the", "tide"], ["is", "late"]]),
        ("[T]he tide is late", [["the", "tide", "is", "late"]]),
        ("call[ing] the pilot", [["calling", "the", "pilot"]]),
        ("the [spring] tide is late", [["the"], ["tide", "is", "late"]]),
        ("… is late", [["is", "late"]]),
        ("", []),
    ],
)
def test_runs(text: str, runs: list[list[str]]) -> None:
    found = said(text)
    assert [list(found.forms[start:end]) for start, end in found.runs()] == runs


def test_a_bracket_keeps_the_words_it_puts_in() -> None:
    (gap,) = said("just keep [the pilots] in the harbour").gaps
    assert gap.mark == "bracket"
    assert gap.inserted == ("the", "pilots")


@pytest.mark.parametrize(
    ("text", "mark", "inserted"),
    [
        ("just keep … [the pilots] in the harbour", "ellipsis", ("the", "pilots")),
        ("just keep [the pilots] ... in the harbour", "ellipsis", ("the", "pilots")),
        ("just keep [all] [the pilots] in the harbour", "bracket", ("all", "the", "pilots")),
    ],
)
def test_gaps_side_by_side_are_one(text: str, mark: str, inserted: tuple[str, ...]) -> None:
    (gap,) = said(text).gaps
    assert (gap.before, gap.mark, gap.inserted) == (2, mark, inserted)


def test_words_are_where_they_stand() -> None:
    text = "[L]et us … go"
    assert [text[word.start : word.end] for word in said(text).words] == ["L]et", "us", "go"]
