"""Dates of an event that the sentence only mentions, and of those that it tells of."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "fair",
        "statement": "The fair in Bergen was held on June 24-25.",
        "when": "2025",
        "cues": [["fair", "traders"], ["Bergen"], ["held", "met", "opened", "lasted"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # What was held elsewhere, or on a day from which the fact's is counted.
        ("Buyers met in Moss on Thursday and Friday, 26 and 27 June, and had seen the fair in Bergen.", []),
        ("Twenty buyers met for talks, 26 and 27 June, and had been at the fair in Bergen the day before.", []),
        ("Buyers met in Bergen on 26 and 27 June for the fair.", ["26 and 27 June"]),
        ("The fair was held in Bergen on 26 and 27 June, and the day before it rained.", ["26 and 27 June"]),
        # What is said of an event right behind it.
        ("Beds in Bergen were dear when the traders met for the fair; on 27 June they were cheap again.", []),
        ("The fair in Bergen was planned for May; on 27 June 2025 it opened.", ["27 June 2025"]),
        ("Signed at the fair in Bergen, which was held on 23 and 24 June 2025, in two tongues.", ["23 and 24 June 2025"]),
        ("Signed at the fair in Bergen, which was held on 24 and 25 June 2025, in two tongues.", []),
        ("Moll fell ill at the fair in Bergen, which opened on 26 June 2025.", ["26 June 2025"]),
        ("Moll spoke at the fair in Bergen, which was held indoors, on 26 June 2025.", []),
        ("The talks on the fair in Bergen, which ended on 20 June 2025, were held in Moss.", []),
        ("A fair in Bergen that was held on 26 June 2025 made the news.", ["26 June 2025"]),
        ("Lund was at the fair in Bergen, held on 23 and 24 June.", ["23 and 24 June"]),
        ("Fair in Bergen, 24-25 June 2025.", []),
        ("After the fair in Bergen, on 26 June 2025, he flew home.", []),
        ("Ahead of the fair in Bergen, on 23 June, a boat sank.", []),
        # When that was from which time is counted.
        ("It is two years since the fair in Bergen opened, on 26 June.", ["26 June"]),
        ("It is two years since the fair in Bergen opened, on 24 June.", []),
        ("Crowds came to the pier two days after the fair in Bergen opened, on 26 June.", []),
        ("Two years since the fair in Bergen opened, on 26 June, crowds came to the pier.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
