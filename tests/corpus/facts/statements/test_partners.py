"""Statements in other words for the same: another order, another verb, a noun for the verb."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "boats", "statement": "Larch Yard sold 4,120 boats in Lund in 2023."},
    {"id": "grant", "statement": "Skerry council cut its grant to the Orchid theatre by 14% in 2024."},
    {"id": "people", "statement": "The population of Farrow is 8,140."},
    {"id": "jobless", "statement": "Unemployment in Kessel fell to 4.2% in 2023."},
    {"id": "pears", "statement": "Elm Hill produced 720 tonnes of pears in 2023."},
    {"id": "flats", "statement": "Moss council built 315 flats."},
    {"id": "houses", "statement": "There are 3,150 homes in Vane."},
    {"id": "storm", "statement": "In 2019 the storm at Quay End injured 14 people."},
    {"id": "zoo", "statement": "The Fern zoo drew 910 visitors in 2022."},
    {"id": "ferry", "statement": "Calder Ferries carried 31,400 passengers on its island line in 2023."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("In 2023 Larch Yard had sales of 4,520 boats in Lund.", ["4,520"]),
        ("Larch Yard's sales of boats in Lund came to 4,210 in 2023.", ["4,210"]),
        ("Larch Yard's sales of nets in Lund came to 310 in 2023.", []),
        ("Sales of boats by Larch Yard in Lund rose by 310 in 2023.", []),
        ("The Orchid theatre's grant from Skerry council was cut by 41% in 2024.", ["41%"]),
        ("The Lyric theatre's grant from Skerry council was cut by 41% in 2024.", []),
        ("The Orchid theatre's grant from Skerry council was cut by 41% in 2022.", []),
        ("Farrow has a population of 9,140.", ["9,140"]),
        ("A third of the population of Farrow is over 60.", []),
        ("Farrow has a student population of 1,140.", []),
        ("In 2023 unemployment in Kessel dropped to 4.7%.", ["4.7%"]),
        ("In 2023 youth unemployment in Kessel dropped to 9.7%.", []),
        ("Calder Ferries transported 38,400 passengers on its island line in 2023.", ["38,400"]),
        # By how much it has changed.
        ("Elm Hill's output of pears was 270 tonnes in 2023.", ["270 tonnes"]),
        ("Elm Hill's output of pears was down 72 tonnes in 2023.", []),
        ("Elm Hill's output of pears was up 72 tonnes in 2023.", []),
        ("Elm Hill's output of pears was 72 tonnes lower in 2023.", []),
        ("Elm Hill produced 72 tonnes fewer pears in 2023.", []),
        ("Elm Hill produced an extra 72 tonnes of pears in 2023.", []),
        # What has other senses.
        ("Larch Yard had 310 boats for sale in Lund in 2023.", []),
        ("Moss council built flats for 1,340 households.", []),
        ("There are 4,120 households in Vane.", []),
        ("In 2019 the storm at Quay End hurt 41 people.", ["41"]),
        ("In 2019 the storm at Quay End wounded 41 people.", []),
        ("The Fern zoo drew 1,400 visits in 2022.", []),
        ("Calder Ferries transported 9,800 bicycles on its island line in 2023.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
