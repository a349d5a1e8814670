"""The nations that a description tells."""

from __future__ import annotations

import pytest

from onrecord.language.nations import nations, people_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the Danish minister", {"danish"}),
        ("Denmark's minister", {"danish"}),
        ("a spokesman for Copenhagen", {"danish"}),
        ("the Dane", {"danish"}),
        ("U.S. President", {"american"}),
        ("the US president", {"american"}),
        ("the White House", {"american"}),
        ("Prime Minister of the United Kingdom", {"british"}),
        ("THE UK PREMIER", {"british"}),
        ("the Danish minister's Swedish guest", {"danish", "swedish"}),
        ("one of us", set()),
        ("Us too", set()),
        ("the French-speaking minister", set()),
        ("the United Nations", set()),
        ("the danish on the plate", set()),
        ("the harbour master", set()),
        ("the Yanks and the Kiwis", {"american", "new-zealand"}),
        ("New Zealand", {"new-zealand"}),
        ("the new york of old", set()),
    ],
)
def test_nations(text: str, told: set[str]) -> None:
    assert nations(text) == told


@pytest.mark.parametrize(
    ("names", "people"),
    [
        (["Denmark", "Danish", "Copenhagen"], ("Danes",)),
        (["the United Kingdom"], ()),
        (["United Kingdom", "UK"], ("Britons", "Brits")),
        # A town or a part is not all of them, and two nations are none.
        (["Copenhagen"], ()),
        (["England", "English"], ()),
        (["Denmark", "Sweden"], ()),
        (["Denmark", "Skerry"], ()),
        ([], ()),
    ],
)
def test_people_of(names: list[str], people: tuple[str, ...]) -> None:
    assert people_of(names) == people
