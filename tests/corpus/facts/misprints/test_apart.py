"""Misprints that are other figures by one word more."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "way", "statement": "Larch is 46 miles from the port of Aldmouth."},
    {"id": "crabs", "statement": "The port of Skerry landed 4,218 crabs on its quays in 2023."},
    {"id": "boats", "statement": "Larch Yard shipped 31,640 boats from its sheds in Lund."},
    {"id": "shut", "statement": "The Orchid theatre was shut by Skerry council on 17 May 2019 after a storm."},
    {"id": "sale", "statement": "Larch Yard sold three dredgers to Skerry council on 17 May 2023."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The port of Skerry landed 4,281 crabs on its quays in 2023.", ["4,281"]),
        ("In 2023 the port of Skerry newly landed 4,281 crabs on its quays.", ["4,281"]),
        ("The busy port of Skerry landed 4,281 crabs on its quays in 2023.", []),
        ("The port of Skerry landed 4,281 crabs on its outer quays in 2023.", []),
        ("In 2023 the port of Skerry landed 4,281 crabs on its winter quays.", []),
        ("The port of Skerry landed 4,281 king crabs on its quays in 2023.", []),
        ("Larch Yard shipped 31,460 boats from its sheds in Lund.", ["31,460"]),
        ("Larch Yard shipped 31,460 boats from its older sheds in Lund.", []),
        ("Larch Yard shipped 31,460 boats from stock at its sheds in Lund.", []),
        ("Larch Yard shipped 31,460 used boats from its sheds in Lund.", []),
        # A way is as far for each of them.
        ("Each of them rowed the 46 kilometres from Larch to the port of Aldmouth.", ["46 kilometres"]),
        # The same day of another year may be that of something else.
        ("The Orchid theatre was shut by Skerry council on 17 May 2021, with 300 boats outside.", ["17 May 2021"]),
        ("The Orchid theatre was shut by Skerry council for good on 17 May 2021, with 300 boats outside.", []),
        ("The Orchid theatre was shut by Skerry council on 17 May 2021 after a theft.", []),
        ("The Orchid theatre was shut again by Skerry council on 17 May 2021 after a storm.", []),
        ("The Orchid theatre's stage was shut by Skerry council on 17 May 2021 after a storm.", []),
        ("Larch Yard sold five dredgers to Skerry council on 17 May 2022.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
