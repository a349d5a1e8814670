"""Things that a statement tells apart from others of their kind."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "ferry", "statement": "The last ferry from Orley to Sand carried 90 people."},
    {"id": "quay", "statement": "The new Farrow quay is 318 metres long."},
    {"id": "shops", "statement": "Most of Kessel's 412 shops are open."},
    {"id": "title", "statement": "Moss won its second title by 6 points."},
    {"id": "crew", "statement": "The crew of Moss Ferries fell from 40 to 31."},
    {"id": "year", "statement": "Last year Calder Ferries carried 31,400 people."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The last ferry from Orley to Sand carried 40 people.", ["40"]),
        ("Forty people were carried on the last ferry from Orley to Sand.", ["Forty"]),
        ("The first ferry from Orley to Sand carried 40 people.", []),
        ("The next ferry from Orley to Sand carried 40 people.", []),
        ("From Orley, ferries carry 40 people to Sand.", []),
        ("The last ferry from Sand to Orley carried 40 people.", []),
        ("The last ferry from Sand carried 40 people.", []),
        ("The new Farrow quay is 296 metres long.", ["296 metres"]),
        ("The Farrow quay is 296 metres long.", ["296 metres"]),
        ("Farrow's first quay is 210 metres long.", []),
        ("Farrow has a quay 210 metres long.", []),
        ("Farrow's other quay is 210 metres long.", []),
        ("Most of Kessel's 300 shops are open.", ["300"]),
        ("Kessel has 300 open shops.", []),
        ("Moss won its first title by 6 points.", ["first"]),
        ("The crew of Moss Ferries fell from 40 to 36.", ["from 40 to 36"]),
        ("Last year Calder Ferries carried 39,200 people.", ["39,200"]),
        ("Calder Ferries carried 39,200 people.", ["39,200"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
