"""Words of a fact that stand too far from a figure: beside it, in another clause, or in the sentence before."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import FLEET, PORTS, flagged, harbour

PACK = harbour(
    {
        "id": "target",
        "statement": "The port's target of 40% was agreed in 2014.",
        "cues": [["target", "goal"], ["agreed", "set"], ["40%", "port"]],
    },
    FLEET,
    PORTS,
    {
        "id": "stay",
        "statement": "Moll and Aune spent 21.6 hours on the island.",
        "cues": [["Moll", "Aune"], ["spent", "stayed"], ["on the island"]],
    },
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # A year that says when something else was so is not the date of what the sentence before tells.
        ("The ports agreed on it in June. As recently as 2021, only six of them were at the 40% target.", []),
        ("The port has agreed. In 2021, the target of 40% was still far off.", []),
        ("They agreed on the budget in June. By 2021 the port's target looked tame.", []),
        ("The mayors agreed to dredge. Since 2019 the port has had a target of 40%.", []),
        ("The mayors agreed. In 2021 the port had eight cranes and a target of 40%.", []),
        ("The port's target is 40%. It was agreed in 2016.", ["2016"]),
        ("The port's target of 40% was agreed by all. That was in 2016.", ["2016"]),
        ("The port's target of 40% was agreed. The year was 2016.", ["2016"]),
        ("In 2016 the port agreed its target of 40%.", ["2016"]),
        ("The port's target of 40%, agreed in 2016, is out of reach.", ["2016"]),
        ("The port agreed its target of 40% in 2014. As recently as 2021 six ports were below it.", []),
        # What somebody takes it to be worth is not his own.
        ("Lund sees the island's fleet as worth at least $35 billion.", ["at least $35 billion"]),
        ("Lund sees the island's fleet as worth up to $35 billion.", []),
        ("Lund, who likes the fleet of the island, is worth at least $40 billion.", []),
        # A time of another order of magnitude, without all that tells of the fact.
        ("Once there was a plan for a day on the island. It took eight years. Moll landed there in June.", []),
        ("Moll and Aune stayed on the island for a while. They had planned it for two years.", []),
        ("Moll and Aune spent two years on the island.", ["two years"]),
        ("Moll and Aune spent 21.6 days on the island.", ["21.6 days"]),
        ("Moll and Aune spent 26.1 hours on the island. It took eight years.", ["26.1 hours"]),
        # A sum with neither the currency nor the number on record.
        ("Skerry's fleet could be worth up to $35 billion. Island funding for boatyards reached €590 million in 2024.", []),
        ("Skerry's fleet, Lund said, could be worth a lot. A loan for boatyards on the island came to €590 million.", []),
        ("The fleet of Skerry is worth more. Moss gave £2 billion for boatyards.", []),
        ("The fleet of Skerry is worth more. Moss gave the island's boatyards £2 billion.", []),
        ("The island's boatyards are worth a visit, says a Moss man, whose town gave $2 billion.", []),
        ("The fleet of Skerry is worth a visit, says Lund, who lent €2 billion.", []),
        ("Skerry's fleet made $9 billion in 2024, but could be worth more.", []),
        ("Skerry's boatyards can make 4 million nets a year, worth some $4 billion.", []),
        ("Skerry's fleet landed crabs worth $4 billion.", []),
        ("Skerry's fleet, worth up to $53 billion, is old.", ["$53 billion"]),
        ("Skerry's fleet is now worth up to $53 billion.", ["$53 billion"]),
        ("Skerry's fleet made $9 billion in 2024, but could be worth up to $53 billion.", ["$53 billion"]),
        ("Skerry's fleet, which could be worth up to $53 billion, is old.", ["$53 billion"]),
        ("Skerry's fleet could be worth €590 million.", ["€590 million"]),
        ("Skerry's fleet could be worth up to €35 billion.", ["€35 billion"]),
        ("Skerry has a fleet. It is worth up to €35 billion.", ["€35 billion"]),
        ("Skerry's fleet could be worth up to $53 billion.", ["$53 billion"]),
        ("Skerry has a fleet. It is worth up to $53 billion.", ["$53 billion"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
