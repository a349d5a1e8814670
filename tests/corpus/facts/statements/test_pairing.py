"""A share is no wrong count, nor a count a wrong share."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "hurt", "statement": "46 dockers in Skerry were injured."},
    {"id": "pilots", "statement": "Moll Ferries cut its pilots from 214 in 2021 to 168 in 2024."},
    {"id": "inquiry", "statement": "The Moll inquiry heard 87 witnesses."},
    {"id": "helpers", "statement": "370 helpers worked at the Ford Glass Museum in 2023."},
    {"id": "objects", "statement": "The Ford Glass Museum owns 4,300 objects."},
    {"id": "medal", "statement": "The Crystal Medal carries prize money of £8,000."},
    {"id": "ferry", "statement": "The Crystal ferry takes at most 75 tonnes."},
    {"id": "women", "statement": "37% of the pilots in Lund were women."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("14% of dockers in Skerry were injured.", []),
        ("One in six dockers in Skerry was injured.", []),
        ("Half the dockers in Skerry were injured.", []),
        ("210 of the pilots in Lund were women.", []),
        ("Some 210 pilots in Lund were women.", []),
        ("More than a third of the pilots in Lund were women.", []),
        ("64 dockers in Skerry were injured.", ["64"]),
        # Who only passes it on.
        ("She reminded him that the Moll inquiry heard 78 witnesses, among them 19 bakers.", ["78"]),
        ("The Moll inquiry heard 78 witnesses, the mayor has confirmed.", ["78"]),
        ("She reminded him that the Lund inquiry heard 78 witnesses.", []),
        ("Lund announced 78 witnesses at the Moll inquiry.", []),
        # Who says so may be the subject itself.
        ("The Moll inquiry says that it heard 78 witnesses.", ["78"]),
        ("The Moll inquiry heard 78 witnesses, the mayor promised.", ["78"]),
        # Without its unit.
        ("The Crystal Medal carries prize money of 8,000.", []),
        ("The Crystal Medal carries prize money of 9,500.", ["9,500"]),
        ("The Crystal ferry takes at most 75.", []),
        ("The Crystal ferry takes at least 75.", ["at least 75"]),
        # A bound within which a count of something else lies.
        ("More than 400 helpers worked at the Ford Glass Museum in 2023.", ["400"]),
        ("More than 350 helpers worked at the Ford Glass Museum in 2023.", []),
        # Another currency and another sum may be the same money.
        ("The Crystal Medal carries prize money of about $10,000.", []),
        ("The Crystal Medal carries prize money of €8,000.", ["€8,000"]),
        ("73% of the pilots in Lund were women.", ["73%"]),
        ("Two thirds of the pilots in Lund were women.", ["Two thirds"]),
        # Two dates told as one time.
        ("Between 2021 and 2024 Moll Ferries cut its pilots from 214 to 168.", []),
        ("Between 2021 and 2023 Moll Ferries cut its pilots from 214 to 168.", ["Between 2021 and 2023"]),
        # A share of nothing.
        ("14% dockers in Skerry were injured.", ["14%"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
