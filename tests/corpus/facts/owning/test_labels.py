"""Figures that stand under a label of their own: a country, or a body, of which the record does not tell."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "blockade",
        "statement": "Denmark's blockade of Sweden began in March 1902.",
        "cues": [["blockade began", "blockaded in", "blockaded Sweden in"], ["Sweden", "Swedish", "Denmark", "Danes"]],
    },
    {
        "id": "levy",
        "statement": "The Skerry League's 2% levy was agreed in 1968.",
        "cues": [["levy", "target"], ["agreed", "set"], ["2%", "League"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("**Sweden.** Denmark blockaded in April 1902.", ["April 1902"]),
        ("**Finland.** Denmark blockaded Sweden in April 1902.", ["April 1902"]),
        ("**Finland.** Denmark blockaded in April 1899.", []),
        ("# Dates\n\n- **Gotland:** Denmark blockaded in April 1899.\n- **Sweden:** in March 1902.", []),
        ("## Finland\n\nDenmark blockaded in April 1899 for a week.", []),
        ("## Two wars that nobody wanted\n\nDenmark blockaded in April 1902 for a week.", ["April 1902"]),
        # Somebody who speaks is no such label.
        ("**Anna.** Denmark blockaded in April 1902.", ["April 1902"]),
        ("**Bank of Bergen.** The target of 2% was set in 1971.\n\n**League.** The levy was agreed in 1968.", []),
        # Whom a label, or what leads into a list, is of.
        ("**ICES:** the target of 2% was set in 1971.\n\n**League.** The levy was agreed in 1968.", []),
        ("The levy of the League was agreed in 1968.\n\nFor the euro zone:\n\n- a target of 2%, set in 1971", []),
        ("In the euro zone a target of 2% was set in 1971.\n\n**League.** The levy was agreed in 1968.", []),
        ("**NOTE:** the target of 2% was set in 1971.\n\n**League.** The levy was agreed in 1968.", ["1971"]),
        ("**Bergen.** The target of 2% was set in 1971.\n\n**League.** The levy was agreed in 1968.", ["1971"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
