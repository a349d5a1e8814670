"""Dates of events that are only of the same kind as a fact's."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "fair",
        "statement": "The Herring Fair in Bergen was held on June 24-25.",
        "when": "2025",
        "cues": [["fair", "gathering", "traders"], ["Bergen"], ["held", "opened", "opens", "met", "began", "begins", "ends"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # The next of a row.
        ("After Moss in July 2024 and Bergen in June 2025, this is the third fair in three years. It opens on 7 May.", []),
        ("This is the second fair since Bergen. It began on 14 May, in the rain.", []),
        ("Since the Herring Fair in Bergen the traders have had one more. That one opened on 2 July.", []),
        ("Traders know the road: Bergen in June, Moss in September. This fair begins on 9 October.", []),
        ("Traders were in Bergen in June. They met again on 4 July.", []),
        ("The fair in Bergen was the third in three years. It opened on 27 June.", ["27 June"]),
        ("After a wet spring the traders went to Bergen. The fair began on 22 June.", ["22 June"]),
        ("The fair is in Bergen this year. It opens on 17 June.", ["17 June"]),
        # One of a sort, and one that others hold.
        ("There was a fair once, of a sort: bakers from two towns met in Bergen on 30 June.", []),
        ("It was a gathering of sorts. Six dentists met in Bergen on 2 June.", []),
        ("There was another fair: bakers from two towns met in Bergen on 30 June.", []),
        ("This was the fair in short: crowds from two towns met in Bergen on 22 June.", ["22 June"]),
        ("There was a fair, of course: the traders met in Bergen on 22 June.", ["22 June"]),
        ("The Herring Fair, the first of its kind, was held in Bergen on 26-27 June.", ["26-27 June"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
