"""The two ends of a change, one of them wrong."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

_CREWS = {"id": "crews", "statement": "Skerry cut its crews from 214 in 2021 to 168 in 2024."}
_FEE = {"id": "fee", "statement": "The fee at Moss fell from 4.5% to 3.2% in 2024."}
LOOSE = harbour(_CREWS, _FEE)
CUED = harbour({**_CREWS, "cues": [["Skerry"], ["crews", "crew"], ["cut", "reduced"]]})


@pytest.mark.parametrize("pack", [LOOSE, CUED])
@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Between 2021 and 2024 Skerry cut its crews from 241 to 168.", ["from 241 to 168"]),
        ("Skerry cut its crews from 214 to 186.", ["from 214 to 186"]),
        ("Skerry cut its crews from 214 to 168.", []),
        ("Between 2021 and 2024 Skerry cut its crews from about 210 to 170.", []),
    ],
)
def test_ends(pack: dict[str, object], draft: str, words: list[str]) -> None:
    assert flagged(draft, pack) == words


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The fee at Moss fell from 4.50% to 3.2% in 2024.", []),
        ("The fee at Moss fell from 4.5% to 2.2% in 2024.", ["from 4.5% to 2.2%"]),
    ],
)
def test_a_fall_on_record_as_one(draft: str, words: list[str]) -> None:
    assert flagged(draft, LOOSE) == words
