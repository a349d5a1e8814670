"""What stood behind a fragment: which cuts take back or limit what precedes, and which leave it as it was."""

from __future__ import annotations

import pytest

from onrecord.corpus.cutting.endings import turned_by_end
from onrecord.corpus.recorded import recorded
from onrecord.language.words import forms
from onrecord.model import Origin, Quote


def turned(fragment: str, text: str, around: str = "") -> str | None:
    entry = recorded(Quote("harbour/entry", "harbour/vance", text, "harbour/log", Origin("harbour.yaml", 1, 1)))
    place = entry.find(forms(fragment))
    assert place is not None
    index = turned_by_end(entry, [place], frozenset(forms(around)))
    return None if index is None else entry.forms[index]


@pytest.mark.parametrize(
    ("fragment", "text", "by"),
    [
        ("We will leave", "We will leave before the tide turns.", None),
        ("No pilot will go", "No pilot will go before 2027.", "before"),
        ("Fees will not rise", "Fees will not rise while I am harbour master.", "while"),
        ("We cannot go on paying", "We cannot go on paying while other ports do nothing.", None),
        ("No boat should rot", "No boat should rot while they have paint.", None),
        ("The gulls cried", "The gulls cried while we slept.", None),
        ("We sweep the quay", "We sweep the quay as long as the money lasts.", "as"),
        ("We sweep the quay", "We sweep the quay so long as the money lasts.", "so"),
        ("We stand by the crews", "We stand by the crews as long as it takes.", None),
        ("The crews have our help", "The crews have our help as long as they need it.", None),
        ("The new quay is", "The new quay is as long as the old one.", None),
        ("The ferry runs at night", "The ferry runs at night in July and August only.", "only"),
        ("The ferry runs at night", "The ferry runs at night in July and August.", None),
        ("It will hurt the port", "It will hurt the port, but it will help the town.", "but"),
        ("It not only hurts the port", "It not only hurts the port but also ruins the town.", None),
        ("Most boats came home", "Most boats came home, but a few are missing.", None),
        ("The boats came home", "The boats came home, but a few are missing.", "but"),
        ("We build the pier", "We build the pier unless the county objects.", "unless"),
    ],
)
def test_a_cut_behind_a_fragment(fragment: str, text: str, by: str | None) -> None:
    assert turned(fragment, text) == by


@pytest.mark.parametrize(
    ("fragment", "text", "around"),
    [
        ("no pilot will go", "No pilot will go before 2027.", "Before 2027"),
        ("the ferry runs at night", "The ferry runs at night in July only.", "only in July, she said,"),
        ("the ferry runs at night", "The ferry runs at night in July only.", "It will do so in July alone."),
        ("the quay is safe", "The quay is safe, although it may sink one day.", "one day it may sink"),
        ("we found a leak", "We found a leak, except on the northern hull.", "the northern hull was dry"),
        ("we found a leak", "We found a leak, only not on the northern hull.", "the northern hull was dry"),
    ],
)
def test_what_the_draft_tells_is_not_cut_off(fragment: str, text: str, around: str) -> None:
    assert turned(fragment, text) is not None
    assert turned(fragment, text, around) is None
