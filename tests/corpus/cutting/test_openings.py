"""What stood before a fragment: which cuts turn what follows, and which leave it as it was."""

from __future__ import annotations

import pytest

from onrecord.corpus.cutting.openings import turned_by_start
from onrecord.corpus.recorded import recorded
from onrecord.language.words import forms
from onrecord.model import Origin, Quote


def turned(fragment: str, text: str, around: str = "") -> str | None:
    entry = recorded(Quote("harbour/entry", "harbour/vance", text, "harbour/log", Origin("harbour.yaml", 1, 1)))
    place = entry.find(forms(fragment))
    assert place is not None
    index = turned_by_start(entry, place, frozenset(forms(around)))
    return None if index is None else entry.forms[index]


@pytest.mark.parametrize(
    ("fragment", "text", "word"),
    [
        ("the quay is safe", "Nobody here believes that the quay is safe.", "believes"),
        ("the quay is safe", "I do not think the quay is safe.", "not"),
        ("the quay is safe", "I would be lying if I said that the quay is safe.", "if"),
        ("the quay is safe", "You would laugh if I told you the quay is safe.", "if"),
        ("the quay is safe", "If the quay is safe, we sail.", "if"),
        ("we sail on Monday", "The fog may lift, and if the quay is safe we sail on Monday.", "if"),
        ("we sail on Monday", "If the quay is safe then we sail on Monday.", "if"),
        ("captains like the new quay", "Few captains like the new quay.", "few"),
        ("the new quay", "I want no boats, the new quay least of all.", "no"),
        ("the new quay", "I want no boats, the new quay, or a crane.", "no"),
        ("we sail on Monday", "If the quay is safe, we sail on Monday.", "if"),
        ("sell the tugs", "We must either hire more men or sell the tugs.", "or"),
        ("sell the tugs", "It would be a mistake to sell the tugs.", "mistake"),
        ("captains like the new quay", "Some captains like the new quay.", "some"),
        ("captains like the new quay", "Most captains like the new quay.", "most"),
        ("our captains like the new quay", "Most of our captains like the new quay.", "most"),
        ("the captains like the new quay", "The fog lifts, and a few of the captains like the new quay.", "few"),
        ("the barges sank in the storm", "Two of the barges sank in the storm, and the rest leaked.", "2"),
        ("the barges sank in the storm", "Almost half of the barges sank in the storm.", "half"),
    ],
)
def test_turned(fragment: str, text: str, word: str) -> None:
    assert turned(fragment, text) == word


@pytest.mark.parametrize(
    ("fragment", "text", "around"),
    [
        ("the quay is safe", "I said that the quay is safe.", ""),
        ("threatens the quay and the pier", "This not only ruins the town but also threatens the quay and the pier.", ""),
        ("the quay and the pier", "This does not just ruin the town but the quay and the pier.", ""),
        ("captains like the new quay", "Some captains like the new quay.", "some"),
        ("captains like the new quay", "Most captains like the new quay.", "the bulk of"),
        ("we need keepers on every rock", "Of the lights we lost about half. We need keepers on every rock.", ""),
        ("we have trained pilots", "In the last year and a half we have trained pilots.", ""),
        ("5000 sailors are stranded here", "Some 5000 sailors are stranded here.", ""),
        ("able captains like the new quay", "The most able captains like the new quay.", ""),
        ("the quay is safe", "I would be lying if I said that the quay is safe.", "she would lie if she said"),
        ("the quay is safe", "If you ask, I told the board that the quay is safe.", ""),
        ("the quay is safe", "Nobody here believes that the quay is safe.", "she denied that"),
        ("the quay is safe", "It says that the quay is safe.", ""),
        ("we sail on Monday", "If the quay is safe we sail on Monday.", "if"),
        ("we sail on Monday", "If asked, and the quay being safe, we say we sail on Monday.", ""),
        ("the quay is safe", "The clerks think that the quay is safe.", "she thinks that"),
        ("the quay is safe", "They say that the quay is safe.", "others, she said, say that"),
        ("sell the tugs", "We must either hire more men or sell the tugs.", "either that or"),
        ("sell the tugs", "It would be a mistake to sell the tugs.", "it was dangerous to"),
        # A clause of its own, behind a comma or an "and".
        ("we were told late", "I did not ask, we were told late.", ""),
        ("the keeper slept all night", "There was no fog, the keeper slept all night, and we sank.", ""),
        ("no boat will come", "No boat has come, no boat will come.", ""),
        ("we were told late", "I did not ask for it and we were told late.", ""),
        # A name for the part, and no statement about the whole.
        ("our new captains", "Some of our new captains, who are young, like it.", ""),
        ("the barges that we bought last year", "Half of the barges that we bought last year sank.", ""),
        ("the barges sank in the storm", "We saw that two of the barges sank in the storm.", ""),
        ("our captains like the new quay", "All of our captains like the new quay.", ""),
        ("our captains like the new quay", "Most of our captains like the new quay.", "many of"),
        ("the barges sank in the storm", "Two of the barges sank in the storm.", "2"),
    ],
)
def test_not_turned(fragment: str, text: str, around: str) -> None:
    assert turned(fragment, text, around) is None
