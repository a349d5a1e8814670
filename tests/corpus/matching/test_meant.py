"""Whether words that are nearly an entry's are a rendering of it, or somebody's own."""

from __future__ import annotations

from typing import Any

import pytest

import onrecord
from onrecord.corpus.lexicon import is_plain

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
                "They did not see what was being done to them, and they want to know today who let it happen and why.",
                "We can't do it for them because they said so, and it is not for us to tell them who is right.",
                "We never said that we would not do it, and we will not do it now.",
                "It is Norway's and not Sweden's to say what we do with it, whatever people think of us at the end of the day.",
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
        ("We never said that we could not do it, and we will not do it now", ["could"]),
        # One word in the midst of others is not its own, and no end of a sentence,
        ("later at a much steeper cost", ["steeper"]),
        ("If we do not do this now, we will have to wait", []),
        # nor several between words that share no more than two rare ones.
        ("We have to do far more for our children", []),
        # Nothing but a "not" is missing, or has come in,
        ("They did see what was being done to them", ["did see"]),
        ("Nobody can do it for us because they said so", []),
        ("We can do it for them because they said so", ["can"]),
        ("They don't want to know today who let it happen", ["don't"]),
        ("They did see what was", []),
        ("We have to make sure that every ferry can do this", []),
        ("We never said that we will not do it now", []),
        # and the names of two countries are no common words.
        ("It is Norway's and Sweden's to say what we do with it", ["and Sweden's"]),
    ],
)
def test_words_that_everybody_uses_are_no_entrys(quoted: str, words: list[str]) -> None:
    found = onrecord.check(onrecord.parse(f"“{quoted},” Ms Vance said."), onrecord.load_rules(_PLAIN_PACK))
    assert [each.text for each in found if each.check == "misquote"] == words


def test_a_lost_not_is_nobodys_whom_the_draft_does_not_credit() -> None:
    draft = "Ms Vance is 60. “They don't want to know today who let it happen.”"
    assert not onrecord.check(onrecord.parse(draft), onrecord.load_rules(_PLAIN_PACK))


@pytest.mark.parametrize(
    ("form", "plain"),
    [
        ("we've", True),
        ("people's", True),
        ("isn't", True),
        ("12", True),
        ("fisher's", False),
        ("o'hara", False),
        ("ferry", False),
    ],
)
def test_is_plain(form: str, plain: bool) -> None:
    assert is_plain(form) is plain
