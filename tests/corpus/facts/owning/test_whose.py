"""Whose a figure is where nations are told by what their people are called."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import SHARES, flagged, harbour

_CUES = [["income", "spent", "share"], ["boats", "boat"]]
PACK = harbour(
    *SHARES,
    *(
        {
            "id": names[0].lower(),
            "statement": f"{names[0]} spent {share}% of its income on boats in 2024.",
            "when": "2024",
            "cues": [names, *_CUES],
        }
        for names, share in ((["Denmark", "Danish"], 5.12), (["America", "US"], 5.43))
    ),
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The Yanks spent 5.43% of their income on boats in 2024.", []),
        ("In 2024 the Brits spent 2.3% of their income on boats, and the Yanks 5.43%.", []),
        ("The Danes spent 5.12% of their income on boats in 2024.", []),
        ("The Yankees spent 5.34% of their income on boats in 2024.", ["5.34%"]),
        ("The Danes spent 5.21% of their income on boats in 2024.", ["5.21%"]),
        # Another nation, and one that the record has.
        ("The Finns spent 5.12% of their income on boats in 2024.", ["5.12%"]),
        ("The Kiwis spent 5.43% of their income on boats in 2024.", ["5.43%"]),
        ("The Yanks spent 5.12% of their income on boats in 2024.", ["5.12%"]),
        # A name of no nation may be one more of this one, but not beside it.
        ("Uncle Sam spent 5.43% of his income on boats in 2024.", []),
        ("Hald spent 5.43% of its income on boats in 2024, America a little less.", ["5.43%"]),
        ("Hald spent 4.12% of its income on boats in 2024.", ["4.12%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
