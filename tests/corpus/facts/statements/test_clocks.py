"""Times of day and scores of a sentence, however they are written."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.statements.clocks import read_apart
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "match", "statement": "The match between Orley and Sand starts at 19:45."},
    {"id": "train", "statement": "The train from Orm leaves at 6.15am."},
    {"id": "vote", "statement": "Skerry council passed the plan for the quay by 18 votes to 9."},
    {"id": "cup", "statement": "Wessex beat Mercia 4-2 in the final."},
    {"id": "bus", "statement": "The last bus from Orley to Sand leaves at 10.40pm."},
    {"id": "choir", "statement": "Choir practice in Sand hall is at 6pm."},
    {"id": "shop", "statement": "Larch market opens at 08:30."},
    {"id": "sleeper", "statement": "The night train from Lund to Ede leaves at 10.15pm."},
    {"id": "fair", "statement": "The Orley fair closes at 19:45 BST."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The match between Orley and Sand starts at 7.45pm.", []),
        ("The match between Orley and Sand started at 19.45.", []),
        ("The match between Orley and Sand starts at 7:45.", []),
        ("The match between Orley and Sand starts at 20:45 CET.", []),
        ("The match between Orley and Sand starts at gate 7.", []),
        ("The match between Orley and Sand starts at 8.45pm.", ["8.45pm"]),
        ("The match between Orley and Sand starts at 19:30.", ["19:30"]),
        ("The train from Orm leaves at 06:15.", []),
        ("The train from Orm leaves with 61 seats.", []),
        ("The train from Orm leaves at 18:15.", ["18:15"]),
        ("Skerry council passed the plan for the quay 18–9.", []),
        ("Skerry council passed the plan for the quay by 18 to 9.", []),
        ("Skerry council passed the plan for the quay by eighteen votes to nine.", []),
        ("Skerry council passed the plan for the quay in 2018-19.", []),
        ("Skerry council passed the plan for the quay by 9 votes to 18.", ["9 votes to 18"]),
        ("Skerry council passed the plan for the quay by 16 to 9.", ["16 to 9"]),
        ("The plan for the quay was approved by Skerry council by 18 votes to 11.", ["18 votes to 11"]),
        ("Wessex beat Mercia 4–2 in the final.", []),
        ("Wessex beat Mercia by four goals to two in the final.", []),
        ("Wessex beat Mercia 2-4 in the final.", ["2-4"]),
        # The votes of three sorts, and scores in other styles, are left alone.
        ("Skerry council passed the plan for the quay 18-9-3.", []),
        ("Wessex beat Mercia 4:2 in the final.", []),
        ("Wessex beat Mercia four-two in the final.", []),
        ("Wessex beat Mercia 4-2-1 in the final.", []),
        # One bus is the last, many are others.
        ("The last bus from Orley to Sand leaves at 10.50pm.", ["10.50pm"]),
        ("The first bus from Orley to Sand leaves at 6.40am.", []),
        ("A bus from Orley to Sand leaves at 9.20am.", []),
        ("Buses from Orley to Sand leave at 9.20am.", []),
        ("The last bus from Sand to Orley leaves at 10.10pm.", []),
        ("The early train from Orm leaves at 5.15am.", []),
        ("The night train from Lund to Ede leaves at 9.15pm.", ["9.15pm"]),
        ("The train from Lund to Ede leaves at 7.15am.", []),
        ("The Orley fair closes at 18:45.", []),
        ("The Orley fair closes at 18:45 BST.", ["18:45"]),
        ("Choir practice in Sand hall is at 4pm.", []),
        # "08:30" is in the morning; another zone may be any time, and the minutes are not another time.
        ("Larch market opens at 8.30pm.", ["8.30pm"]),
        ("Larch market opens at 8:30 am.", []),
        ("Larch market opens at 07:30 GMT.", []),
        ("Larch market opens at 07:30.", ["07:30"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("prose", "read"),
    [
        ("It opens at 8:30 am.", [("8:30 am", "08:30")]),
        ("It won 4-2, and twice by six to one.", [("4-2", "4-2"), ("six to one", "6-1")]),
        ("It won 4-2 miles from here, in 3-4 hours.", []),
    ],
)
def test_read_apart(prose: str, read: list[tuple[str, str]]) -> None:
    found = read_apart(prose, 0, len(prose), read_figures(prose))
    assert [(each.text, each.value) for each in found] == read
