"""Whose a figure is by what stands behind it, by a pronoun that goes on with a name, or by a label."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import SHARES, flagged, harbour

PACK = harbour(
    *SHARES,
    {
        "id": "tower",
        "statement": "The Skerry Tower is 60 feet tall.",
        "cues": [["Skerry Tower"], ["tall", "high", "height"]],
    },
    {
        "id": "ore",
        "statement": "The Tern brought back 47.5 pounds of ore.",
        "cues": [["Tern"], ["ore"], ["brought", "brings"]],
    },
    {"id": "mast", "statement": "The Great Mast is 363 feet tall.", "cues": [["Great Mast"], ["tall", "high", "height"]]},
    *(
        {
            "id": name.lower(),
            "statement": f"In 2024, {share}% of the ferries to {name} were on time.",
            "figure": f"{share}%",
            "when": "2024",
            "cues": [[name], ["ferries", "ferry"], ["on time", "punctual"]],
        }
        for name, share in (("Rye", 62), ("Larch", 81))
    ),
    {
        "id": "line",
        "statement": "The coast line is 9 miles long.",
        "cues": [["Skerry line", "coast line"], ["long", "length"]],
    },
    {
        "id": "sailing",
        "statement": "The Tern sailed on July 16, 1969.",
        "cues": [["Tern"], ["sailed", "sails", "sail"]],
    },
    {
        "id": "catch",
        "statement": "The Tern's cutter landed in Lund on July 20, 1969.",
        "cues": [["Tern"], ["cutter"], ["landed"]],
    },
    {
        "id": "stay",
        "statement": "Moll and Vance spent 21 hours on the rock.",
        "cues": [["Moll", "Vance", "Tern"], ["spent", "stayed"], ["on the rock"]],
    },
    {
        "id": "pledge",
        "statement": "The Coast League's ports promised to land 5% of the catch by 2035.",
        "cues": [["promised", "promise", "goal", "land"], ["catch", "ports", "port", "League"]],
    },
    {
        "id": "value",
        "statement": "Bergen's fleet could be worth up to $35 million.",
        "cues": [["fleet"], ["Bergen", "Bergen's"], ["worth", "value", "potential"]],
    },
)


@pytest.mark.parametrize(
    "draft",
    [
        # A figure is of the name that it is given for, and not of the one before.
        "The shares, 4.12% of income for Skerry, 3.43% for Bergen and 3.38% for Lund, went on boats in 2024.",
        "In 2024 boats took 4.12% of income in Skerry, 3.43% in Bergen and 3.38% in Lund.",
        "In 2024 boats took 4.12% of income in Skerry and 2.9% in Ravik.",
        "Skerry spent 4.12% of its income on boats in 2024, against 2.7% for Ravik.",
        "The new tower is 40 feet tall, against 60 for the Skerry Tower.",
        # So it is of the one that its own words give it to.
        "In 2024, 62% of the ferries to Rye were on time, and 81% of the ferries to Larch.",
        "In 2024, 81% of ferries were on time at Larch, against 62% at Rye.",
        "At Rye 62% of ferries were on time in 2024, compared with 81% at Larch.",
        # Who only speaks, or where a picture was taken, is given no date.
        "VOICE: On 16 July 1969 the Tern sailed from Bergen.",
        "Ravik Harbour, 16 July 1969. Crowds wave as the Tern sails.",
        # Somebody else stayed.
        "Moll and Vance were first on the rock. In 1972 Lund and Berg went. They stayed 71 hours.",
        # What another one spends.
        "9% of income is what Ravik will spend on boats in 2026, the clerk says. It landed 6% of the catch in 2024.",
        # A task is nobody.
        "Guess what 4.12% of income, the share that Skerry spent on boats in 2024, comes to.",
        # "It" may be either.
        "Skerry beat Ravik. It spent 5.2% of its income on boats in 2024.",
        "The Tern was built by Ravik. Its boiler landed in Lund on July 3, 1969.",
    ],
)
def test_nothing_is_wrong(draft: str) -> None:
    assert flagged(draft, PACK) == []


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # The turn of a script is no part of what is said.
        ("CUE\nSkerry lands most. It spent 5.2% of its income on boats in 2024.", ["5.2%"]),
        ("CUE\nSkerry beat Ravik. It spent 5.2% of its income on boats in 2024.", []),
        ("The shares, 4.12% of income for Skerry, 3.34% for Bergen and 3.38% for Lund, went on boats in 2024.", ["3.34%"]),
        ("In 2024 boats took 4.12% of income in Skerry, 3.34% in Bergen and 3.38% in Lund.", ["3.34%"]),
        ("The shares, 4.12% of income for Bergen and 3.38% for Lund, went on boats in 2024.", ["4.12%"]),
        ("The Skerry Tower is 66 feet tall, against 40 for the old one.", ["66 feet"]),
        # Two that have changed sides.
        ("In 2024, 81% of the ferries to Rye were on time, and 62% of the ferries to Larch.", ["81%", "62%"]),
        ("In 2024, 62% of ferries were on time at Larch, against 81% at Rye.", ["62%", "81%"]),
        ("At Rye 81% of ferries were on time in 2024, against 62% at Larch.", ["81%", "62%"]),
        # What goes to a place is not its own.
        ("The Tern brought 74.5 pounds of Skerry ore back to Lund.", ["74.5 pounds"]),
        # "The tower" is the one of the sentence before, where it has its digits in another order.
        ("Look up at the Skerry Tower in Bergen. The rocket is 84 feet tall.", []),
        ("Look up at the Great Mast in Bergen. The pole is 336 feet tall.", ["336 feet"]),
        # What is measured of a name, told right behind the figure.
        ("They dig up Quay Street for 8 miles of track, the length of the whole Skerry line, in May.", ["8 miles"]),
        # A year is no figure of the name before it.
        ("Skerry, the first on boats in 2024, spent 4.12% of its income, Bergen 4.33% and Lund 3.38%.", ["4.33%"]),
        # A label is no name, and takes no figure away.
        ("VOICE: On 18 July 1969 the Tern sailed from Bergen.", ["18 July 1969"]),
        ("Moll: But look at Bergen's boats. It is a fleet with a potential of up to $53 million.", ["$53 million"]),
        # Pronouns that go on with a name.
        ("The Tern sailed on July 16, 1969. It sailed again. Its cutter landed in Lund on July 20.", []),
        ("The Tern sailed on July 16, 1969. Its cutter landed in Lund on July 19.", ["July 19"]),
        ("Moll and Vance landed in the Bay of Gulls. They spent 12 hours on the rock.", ["12 hours"]),
        # What answers a question is of what was asked for.
        ("How tall is the Skerry Tower? 66 feet, or a little more than the church.", ["66 feet"]),
        ("How tall is the Skerry Tower? About 60 feet, or twice as high as the church.", []),
        ("How tall is the Skerry Tower? 80 feet is what most people say.", []),
        ("Moll and Vance landed. They spent 40 hours in a boat. On the rock they were happy.", []),
        ("Which is taller, the Skerry Tower or Ravik Tower? 80 feet is the height of the second.", []),
        ("It was noon on July 15, 1969, when the Tern sailed.", ["July 15, 1969"]),
    ],
)
def test_the_owner_of_a_figure(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
