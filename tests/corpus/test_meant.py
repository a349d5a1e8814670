"""Whether words that are nearly an entry's are a rendering of it, or somebody's own."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord

PACK: dict[str, Any] = {
    "onrecord": 1,
    "pack": "harbour",
    "speakers": [{"id": "vance", "name": "Ada Vance", "aliases": ["Vance", "Ms Vance"], "pronouns": ["she"]}],
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "quotes": [
        {
            "id": "dredge",
            "speaker": "vance",
            "text": "The harbour will be dredged, and it will not be dredged at the cost of the fishing families.",
            "source": "log",
        },
        {
            "id": "nurses",
            "speaker": "vance",
            "text": "We owe this victory to the nurses who stayed when everybody else had gone home.",
            "source": "log",
        },
        {
            "id": "fight",
            "speaker": "vance",
            "text": "If the ministry wants a fight over the pensions of signallers, it will have one before the summer.",
            "source": "log",
        },
    ],
}
_DREDGED = "The harbour will be dredged, and it will not be dredged at the cost of"


def misquoted(draft: str) -> list[str]:
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(PACK))
    return [each.text for each in found if each.check == "misquote"]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (f"“{_DREDGED} small traders,” said Ada Vance.", ["small traders"]),
        (f"“{_DREDGED} the rich,” said Ada Vance.", ["rich"]),
        (f"Vance said: “{_DREDGED} our children.”", ["our children"]),
        # Nobody is credited.
        (f"“{_DREDGED} council workers.”", ["council workers"]),
        ("“We owe this victory to the nurses who stayed when the ministers had fled,” said Vance.", ["the ministers", "fled"]),
        ("“We owe this victory to the porters who stayed when everybody else had gone home,” she said.", ["porters"]),
        (
            "“If the ministry wants a fight over the pensions of signallers, it can go to court,” Vance said.",
            ["can go to court"],
        ),
    ],
)
def test_an_end_or_a_beginning_replaced(draft: str, words: list[str]) -> None:
    assert misquoted(draft) == words


@pytest.mark.parametrize(
    "draft",
    [
        f"“{_DREDGED} small traders,” said Jonas Berg of Lund.",
        "“If the ministry wants a fight over the pensions of signallers, it can go to court,” said Tom Hale of Lund.",
        "“If the ministry wants a new station, it will have to pay for it,” Vance said.",
        "“We owe this victory to the voters of Skerry,” said Ada Vance.",
        "“We owe this to the people who stayed when it mattered,” said Ada Vance.",
        "“The school will be mended, and it will not be mended at the cost of the pupils,” Vance said.",
        "“We owe this victory to the cooks who stayed when everybody else was asleep,” said its head, Jonas Berg.",
        "“We owe this victory to the cooks who stayed when all else had gone,” says the one in the wig, bowing.",
    ],
)
def test_words_of_ones_own(draft: str) -> None:
    assert misquoted(draft) == []


_PLAIN_PACK: dict[str, Any] = {
    **PACK,
    "quotes": [
        {"id": f"q{number}", "speaker": "vance", "text": text, "source": "log"}
        for number, text in enumerate(
            (
                "We have to make sure that we never do this to our children again.",
                "If we do not do this now, we will have to do it later at a much higher cost.",
                "We have been very clear that this is not something that we are going to do.",
            )
        )
    ],
}


@pytest.mark.parametrize(
    ("quoted", "words"),
    [
        # What anybody says, and much of the entry left out.
        ("We have to make sure that we can do this", []),
        ("If we do not do this now, somebody else will do it", []),
        ("We have been very clear about this", []),
        ("This is not something that we are going to be able to do", []),
        # Its rare words, or the whole of it.
        ("We have to make sure that we always do this to our children again", ["always"]),
        ("If we do this now, we will have to do it later at a much higher cost", ["we do"]),
        ("We have been very clear that this is something that we are going to do", ["is something"]),
    ],
)
def test_words_that_everybody_uses_are_no_entrys(quoted: str, words: list[str]) -> None:
    found = onrecord.check(onrecord.parse(f"“{quoted},” Ms Vance said."), onrecord.load_rules(_PLAIN_PACK))
    assert [each.text for each in found if each.check == "misquote"] == words
