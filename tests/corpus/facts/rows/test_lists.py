"""Which figure of a list is whose: a list of names before a list of figures, and figures that have changed sides."""

from __future__ import annotations

import pytest

import onrecord
from tests.corpus.facts.harbour import harbour

PACK = harbour(
    *(
        {
            "id": port.lower().replace(" ", "-"),
            "statement": f"{port} landed {share}% of the catch in 2024.",
            "when": "2024",
            "cues": [[port], ["catch", "landings"], ["landed", "landings", "catch"]],
        }
        for port, share in (("Skerry", "4.12"), ("Bergen", "3.43"), ("North Lund", "2.57"))
    ),
    {
        "id": "nets",
        "statement": "Skerry makes three times as many nets in a month as all of Bergen does in a year.",
        "cues": [["nets", "rope"], ["Skerry", "Skerry's"], ["Bergen", "the old port"], ["times", "as many"]],
    },
)


def figures(draft: str) -> list[tuple[str, str]]:
    """What figure-mismatch flags, each with the fact that it rests on."""
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(PACK))
    return [(each.text, str(each.entry)) for each in found if each.check == "figure-mismatch"]


@pytest.mark.parametrize(
    ("draft", "flagged"),
    [
        ("Skerry and Bergen landed 4.12% and 3.43% of the catch in 2024, respectively.", []),
        ("Skerry, North Lund and Bergen landed 4.12%, 2.57% and 3.43% of the catch in 2024.", []),
        ("In 2024 Bergen, Skerry and North Lund landed 3.43, 4.12 and 2.57 per cent of the catch.", []),
        ("For Bergen and Skerry the shares of the catch in 2024 were 3.43% and 4.12%.", []),
        ("Skerry and Bergen landed 3.43% and 4.12% of the catch in 2024.", ["3.43%", "4.12%"]),
        ("Skerry, North Lund and Bergen landed 4.12%, 3.43% and 2.57% of the catch in 2024.", ["3.43%", "2.57%"]),
        ("Moss, Skerry and Hald landed 5%, 4.21% and 3% of the catch in 2024.", ["4.21%"]),
        # The names may stand in the sentence before.
        ("Skerry and Bergen led the coast. In 2024 they landed 4.12% and 3.43% of the catch.", []),
        ("Skerry and Bergen led the coast. In 2024 they landed 3.43% and 4.12% of the catch.", ["3.43%", "4.12%"]),
        # More names than figures, or fewer: nobody knows.
        ("Skerry, Moss and Bergen led with 4.5% and 3.9% of the catch landed in 2024.", []),
        ("Skerry and Bergen landed 4.5%, 3.9% and 1% of the catch in 2024.", []),
        # A name by itself stands nearer than the list.
        ("Moss and Hald watched as Skerry landed 4.5% of the catch in 2024, and fog.", ["4.5%"]),
    ],
)
def test_lists(draft: str, flagged: list[str]) -> None:
    assert [words for words, _ in figures(draft)] == flagged


def test_a_figure_that_another_has_names_whom_it_is_given_to() -> None:
    draft = "Ada Moss landed 4.12% of the catch in 2024."
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(PACK))
    assert [each.message for each in found] == [
        "4.12% is given to Ada Moss here; on record: Skerry landed 4.12% of the catch in 2024."
    ]


@pytest.mark.parametrize(
    ("draft", "flagged"),
    [
        ("Skerry makes three times as many nets in a month as Bergen does in a year.", []),
        ("In a month Skerry makes three times as many nets as Bergen makes in a year.", []),
        ("What takes Bergen a year takes Skerry a month, for three times as many nets.", []),
        ("Skerry, the mayor of Bergen says, makes three times as many nets in a month as Bergen in a year.", []),
        ("Skerry makes three times as many nets in a year as Bergen does in a month.", ["a year", "a month"]),
        ("Bergen makes three times as many nets in a month as Skerry does in a year.", ["a month", "a year"]),
        (
            "Skerry, the mayor of Bergen says, makes three times as many nets in a year as Bergen in a month.",
            ["a year", "a month"],
        ),
        # Which is whose is not plain.
        ("Skerry outdoes Bergen by three times as many nets: a year there, a month here.", []),
    ],
)
def test_sides(draft: str, flagged: list[str]) -> None:
    assert [words for words, _ in figures(draft)] == flagged
