"""Dates of another time at which something of the same kind was."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "raid",
        "statement": "Raiders attacked Bergen with fire boats on 14 March and sank a lightship.",
        "cues": [["raiders"], ["attacked", "attack"], ["Bergen"]],
    },
    {
        "id": "fair",
        "statement": "The Herring Fair in Lund ran from 4 May to 9 May 2023.",
        "cues": [["Lund", "fair"], ["ran", "held", "runs", "dates"]],
    },
    {
        "id": "siege",
        "statement": "The siege of Moss by the northern barons began in February 2022.",
        "cues": [["siege"], ["Moss"], ["began", "started"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Another day and another month, and less than the record tells.
        ("On May 2 the raiders attacked a bakery in Bergen, which lost its roof.", []),
        ("Bergen slept badly. On the night of 30 June the raiders attacked again.", []),
        ("She was at school when the raiders attacked Bergen's customs house on 3 November.", []),
        ("Raiders attacked Bergen with fire boats on 14 March and sank a lightship. On 2 June raiders attacked Bergen.", []),
        ("Raiders attacked Bergen on 16 March.", ["16 March"]),
        ("Raiders attacked Bergen on 14 April.", ["14 April"]),
        # All that the record tells.
        ("Raiders attacked Bergen with fire boats on 2 June and sank a lightship.", ["2 June"]),
        ("The raiders had fire boats when they came to Bergen. They attacked it on 2 June and sank a lightship.", ["2 June"]),
        # Another month and another year, and only one of both.
        ("A siege of Moss by its own bakers started in July 2019.", []),
        ("The siege of Moss started in February 2021.", ["February 2021"]),
        # Another edition.
        ("The next fair in Lund will be held from 2 May to 7 May 2024.", []),
        ("The Herring Fair in Lund ran from 6 May to 11 May 2022.", []),
        ("The Herring Fair in Lund ran from 4 May to 9 May 2022.", ["4 May to 9 May 2022"]),
        ("The Herring Fair in Lund ran from 5 May to 9 May 2023.", ["5 May to 9 May 2023"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert [each.removeprefix("from ") for each in flagged(draft, PACK)] == words
