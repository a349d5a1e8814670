"""What a count is of, where it has no noun."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import PORTS, flagged, harbour

PACK = harbour(
    PORTS,
    {"id": "aims", "statement": "The fair had three aims.", "figure": "three aims", "cues": [["fair"], ["aims"]]},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Of what the count before it counts.
        ("In 2021 only six ports met the goal; by 2024 there were 32 that met the goal.", ["32"]),
        ("In 2021 only six ports met the goal; by 2024 there were 23 that met it.", []),
        ("In 2021 six boats sank; by 2024 there were 32 that met the goal of the ports.", []),
        ("In 2021 only six ports met the goal; by 2024 it was 32.", []),
        ("In 2024 there were 32 ports that met the goal.", ["32"]),
        ("Most ports, 21, met the 20% goal for nets in 2024.", []),
        ("Most ports, 21, met the 40% goal in 2024.", ["21"]),
        ("Most ports, seven in ten, met the goal in 2024.", []),
        ("Half of the ports met the goal in 2024.", []),
        ("The fair opens today. It has four aims.", ["four"]),
        ("The fair opens today. It has three aims.", []),
        ("Three ports took part in 2024; two met the goal.", []),
        ("All 32 ports took part in 2024; 25 met the goal.", ["25"]),
        ("Nine boats sank. There were 32 that met the goal of the ports in 2024.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


def test_a_part_is_held_to_a_statement_of_a_part() -> None:
    some = harbour(
        {
            "id": "young",
            "statement": "143 of the pilots in Lund were women under 25.",
            "figure": "143",
            "cues": [["Lund"], ["pilots"], ["under 25"]],
        }
    )
    assert flagged("341 of the pilots in Lund were women under 25.", some) == ["341"]
    assert flagged("143 of the pilots in Lund were women under 25.", some) == []
    assert flagged("Five of the ports met the goal in 2024.", PACK) == []


LEAGUE = harbour(
    PORTS,
    {"id": "crews", "statement": "The guild has 31 crews.", "cues": [["guild"], ["crews"]]},
    {"id": "stalls", "statement": "Moss has a market with 140 stalls.", "cues": [["Moss"], ["stalls"]]},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Only 5 of the guild's crews fish in winter.", []),
        ("8 of the guild's oldest crews have gone.", []),
        ("24 of the guild's crews voted.", []),
        ("15 of the market's stalls in Moss are let.", []),
        ("In 2024, 7 of the coast's towns met the goal of the ports.", []),
        ("In 2024, 7 of the coast's smaller ports met the goal.", []),
        ("In 2024, 7 of the coast's ports met the goal of a rival.", []),
        ("In 2024, 32 ports of the coast met the goal.", ["32"]),
    ],
)
def test_those_of_somebody(draft: str, words: list[str]) -> None:
    """They are some of them."""
    assert flagged(draft, LEAGUE) == words


def test_how_many_there_are_is_no_rival() -> None:
    let = harbour(
        {
            "id": "let",
            "statement": "64 of the 212 berths in Skerry are let.",
            "figure": "64",
            "cues": [["Skerry"], ["berths"], ["let"]],
        }
    )
    assert flagged("14 of the 212 berths in Skerry are let.", let) == ["14"]
    assert flagged("64 of the 212 berths in Skerry are let.", let) == []
