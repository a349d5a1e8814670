"""Quotations that two entries make up between them."""

from __future__ import annotations

import pytest

from onrecord.corpus.index.quotes import Candidate
from onrecord.corpus.matching.splices import spliced
from onrecord.corpus.recorded import recorded
from onrecord.language.utterances import said
from onrecord.model import Origin, Quote


def candidate(number: int, text: str) -> Candidate:
    entry = recorded(Quote(f"harbour/{number}", "harbour/vance", text, "harbour/log", Origin("harbour.yaml", 1, 1)))
    return Candidate(entry, number, 1.0, 1.0, 4, len(entry.forms))


ENTRIES = [
    candidate(at, text)
    for at, text in enumerate(
        [
            "The pilots were paid in herring, and the herring were old.",
            "Every winter brings its own wreck to the northern pier.",
            "Nobody trusts a quiet foghorn. The lamp has burned since 1911, and the keeper sleeps badly.",
        ]
    )
]


@pytest.mark.parametrize(
    ("quoted", "seam"),
    [
        ("The pilots were paid in herring, and every winter brings its own wreck", "every winter brings its own wreck"),
        ("Every winter brings its own wreck and the herring were old", "and the herring were old"),
        # Tied on by a word that neither has there.
        ("The lamp has burned since 1911, and every winter brings its own wreck", "every winter brings its own wreck"),
        ("Every winter brings its own wreck, but the lamp has burned since 1911", "the lamp has burned since 1911"),
        # Whole sentences, which do not stand one after the other.
        ("The lamp has burned since 1911, and the keeper sleeps badly. Every winter brings its own wreck.", None),
        ("The pilots were paid in herring. Every winter brings its own wreck to the northern pier.", None),
        ("Every winter brings its own wreck to the northern pier. Burned since 1911, and the keeper sleeps badly.", None),
    ],
)
def test_spliced(quoted: str, seam: str | None) -> None:
    words = said(quoted)
    found = spliced(words, ENTRIES)
    assert found is not None
    (difference,) = found.differences
    assert difference.kind == "splice"
    if seam is not None:
        assert " ".join(words.forms[slice(*difference.quoted)]) == seam


@pytest.mark.parametrize(
    "quoted",
    [
        # Whole sentences, one after the other in the pack.
        "Every winter brings its own wreck to the northern pier. Nobody trusts a quiet foghorn.",
        # The draft owns up to the seam.
        "The pilots were paid in herring … every winter brings its own wreck",
        "The pilots were paid in herring [...] and every winter brings its own wreck",
        "The pilots were paid in herring, and … every winter brings its own wreck",
        # Whole sentences, the second of which the draft ties on.
        "Every winter brings its own wreck to the northern pier. And nobody trusts a quiet foghorn.",
        # Too few words of one of them.
        "The pilots were paid in herring to the pier",
        "The pilots were paid in herring and the and the",
        # More than the two have.
        "The pilots were paid in herring, so every winter brings its own wreck",
        "The pilots were paid in herring, and the herring were old.",
    ],
)
def test_not_spliced(quoted: str) -> None:
    assert spliced(said(quoted), ENTRIES) is None
