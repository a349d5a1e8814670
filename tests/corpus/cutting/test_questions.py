"""Questions quoted as statements."""

from __future__ import annotations

import pytest

from onrecord.corpus.recorded import recorded
from onrecord.corpus.rendering import Setting
from onrecord.corpus.wording.compare import render
from onrecord.language.utterances import said
from onrecord.language.words import forms
from onrecord.model import Origin, Quote

TEXT = (
    "The tide turned. Have we acted too slowly? You call that a harbour? It is deep enough, isn't it? "
    "Who said we were late? You sold what?"
)


def asked(quoted: str, around: str = "", mark: bool = False) -> list[str]:
    entry = recorded(Quote("harbour/entry", "harbour/vance", TEXT, "harbour/log", Origin("harbour.yaml", 1, 1)))
    found = render(said(quoted), entry, Setting(around=frozenset(forms(around)), asked=mark))
    return [entry.text(*each.recorded) for each in found.differences if each.kind == "question"]


@pytest.mark.parametrize(
    ("quoted", "question"),
    [
        ("We acted too slowly.", "Have we acted too slowly"),
        ("[w]e acted too slowly", "Have we acted too slowly"),
        ("You call that a harbour.", "You call that a harbour"),
    ],
)
def test_a_question_is_no_statement(quoted: str, question: str) -> None:
    assert asked(quoted) == [question]


@pytest.mark.parametrize(
    ("quoted", "around", "mark"),
    [
        ("Have we acted too slowly", "", False),
        ("You call that a harbour?", "", False),
        ("You call that a harbour", "", True),
        ("You call that a harbour", "Ms Vance asked", False),
        ("we acted too slowly", "she wondered whether", False),
        ("acted too slowly", "", False),
        ("that a harbour", "", False),
        ("You call that", "", False),
        ("You sold what", "", False),
        ("It is deep enough, isn't it", "", False),
        ("we were late", "", False),
        ("The tide turned.", "", False),
    ],
)
def test_what_still_asks_or_never_did(quoted: str, around: str, mark: bool) -> None:
    assert asked(quoted, around, mark) == []
