"""Cues: where they stand, and which words of a draft count for them."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.window import group, window


@pytest.mark.parametrize(
    ("cues", "prose", "found"),
    [
        (["Poland"], "Poland’s army", ["Poland’s"]),
        (["ally"], "The allies met", []),
        (["allies"], "The allies met", ["allies"]),
        (["member"], "Two members met", ["members"]),
        (["defence"], "On defense, on defence", ["defense", "defence"]),
        (["member states"], "The member states met", ["member states"]),
        (["US"], "They told us of the US fleet", ["US"]),
        (["2%"], "The 2 per cent rule", ["2 per cent"]),
        (["mark"], "Mark Moll met the mark. Mark my words", ["mark", "Mark"]),
        (["Mark"], "Mark Moll met the mark", ["Mark", "mark"]),
    ],
)
def test_places(cues: list[str], prose: str, found: list[str]) -> None:
    places = window(prose).places(group(cues))
    assert [prose[place.first.start : place.last.end] for place in places] == found


def test_facts_with_the_same_cues_share_one_group() -> None:
    """What stands where is then found once for all of them."""
    assert group(["port", "harbour"]) is group(("port", "harbour"))
