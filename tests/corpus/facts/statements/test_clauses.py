"""What the clauses of a sentence say of a fact without cues."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.statements.clauses import clauses
from onrecord.corpus.facts.statements.telling import tell
from onrecord.text import Stretch

STATEMENTS = (
    "Skerry Bay has 18,400 inhabitants.",
    "Larch Foods made a profit of £4.2 million in 2022.",
    "Larch Foods employs 1,350 people at its plant in Bergen.",
    "The Moll Bridge is 412 metres long and was opened on 14 May 1931.",
    "Ada Lund scored 27 goals for Bergen Rovers in the 2021-22 season.",
    "The Skerry Fire Service has 31 volunteers.",
)
PACK = {
    "onrecord": 1,
    "pack": "coast",
    "sources": [{"id": "log", "title": "The log", "standing": "primary"}],
    "facts": [{"id": f"f{number}", "statement": each, "source": "log"} for number, each in enumerate(STATEMENTS)],
}


def flagged(draft: str) -> list[str]:
    return [each.text for each in onrecord.check(onrecord.parse(draft, markup="text"), onrecord.load_rules(PACK))]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry Bay, which has 14,800 inhabitants, is to get a second pier.", ["14,800"]),
        ("Skerry Bay, a sleepy town of 14,800 inhabitants, is to get a second pier.", ["14,800"]),
        ("With its 84,000 inhabitants, Skerry Bay is the largest town of the coast.", ["84,000"]),
        ("Larch Foods, which made a profit of £2.4 million in 2022, closes its mill in Rye.", ["£2.4 million"]),
        ("Foodmaker Larch Foods made a profit of £2.4 million in 2022.", ["£2.4 million"]),
        ("He joined Larch Foods, which made a profit of £2.4 million in 2022.", ["£2.4 million"]),
        ("The plant in Bergen, where Larch Foods employs 13,500 people, will shut for a week.", ["13,500"]),
        ("The Moll Bridge, opened on 14 May 1913, is to be repaired.", ["14 May 1913"]),
        ("Opened on 24 May 1931, the Moll Bridge carries 40,000 cars a day.", ["24 May 1931"]),
        ("On 24 May 1931, when the Moll Bridge was opened, it rained.", ["24 May 1931"]),
        ("The Moll Bridge, which carries 40,000 cars a day, was opened on 24 May 1931.", ["24 May 1931"]),
        ("Ada Lund, who scored 37 goals for Bergen Rovers in the 2021-22 season, has left.", ["37"]),
        ("The sea is rough; Skerry Bay has 14,800 inhabitants.", ["14,800"]),
        ("Larch has a mill, and Skerry Bay has 14,800 inhabitants.", ["14,800"]),
        ("The Skerry Fire Service has 21 volunteers, down from 34 the year before, it said.", ["21"]),
        ("Skerry Bay has 14,800 inhabitants, more than any other town of the coast.", ["14,800"]),
        # Of another thing, which the name only leads to.
        ("Opened on 24 May 1850, the Moll Bridge ferry was sunk.", []),
        ("Opened on 24 May 1850, the Moll Bridge crossing is closed.", []),
        ("Opened on 24 May 1850, the Moll Bridge’s predecessor was sunk.", []),
        ("The railway line over Moll Bridge, opened on 24 May 1940, is closed.", []),
        ("Near the Moll Bridge, a museum, which was opened on 24 May 1999, is free.", []),
        ("A model of the Moll Bridge, 3 metres long, stands in the hall.", []),
        # An "it" is the name that the sentence before begins with, or the one who says so.
        ("Skerry Bay is old. It has 14,800 inhabitants.", ["14,800"]),
        ("The Moll Bridge is closed. It measures 421 metres.", ["421 metres"]),
        ("Larch Foods said it employs 1,530 people at its plant in Bergen.", ["1,530"]),
        # Of what was named before.
        ("The Skerry Fire Service is poor. The fire service has 12 volunteers.", ["12"]),
        ("The Skerry fire service has 12 volunteers.", ["12"]),
    ],
)
def test_contradicts(draft: str, words: list[str]) -> None:
    assert flagged(draft) == words


@pytest.mark.parametrize(
    "draft",
    [
        # Right.
        "Skerry Bay, a town of some 18,000 inhabitants, is to get a second pier.",
        "On 14 May 1931, when the Moll Bridge was opened, it rained.",
        # Of another name, place, time or thing.
        "Rye, which has 14,800 inhabitants, lies near Skerry Bay.",
        "The people of Rye, a town of 14,800 inhabitants, envy Skerry Bay.",
        "Skerry Bay beat Rye, which has 14,800 inhabitants.",
        "In 2019 Larch Foods, which employs 1,100 people at its plant in Bergen, built a mill.",
        "The mill in Rye, where Larch Foods employs 300 people, will shut for a week.",
        "Larch Foods, whose rival made a profit of £2.4 million in 2022, closes its mill.",
        "Skerry Bay is old. Rye is older. It has 14,800 inhabitants.",
        "Skerry Bay is old. Ada Lund said it has 14,800 inhabitants.",
        "The harbour of Rye, opened on 14 May 1913, lies below the Moll Bridge.",
        "Larch Foods, which would employ 1,530 people at its plant in Bergen, is hiring.",
        "Larch Foods employs 2,900 people, 1,350 of them at its plant in Bergen.",
        "Ada Lund has scored 112 goals for Bergen Rovers.",
        "Bergen Rovers scored 71 goals in the 2021-22 season, 27 of them by Ada Lund.",
        "The road to the Moll Bridge, opened on 6 June 1930, is long.",
        "Ada Lund plays for Bergen Rovers; her brother, who scored 9 goals in the 2021-22 season, does too.",
        # A common noun is not the body that bears it in its name.
        "The fire service has 12 volunteers.",
        "Fire services have 12 volunteers.",
        "The service has 12 volunteers.",
        "Rye is poor. The fire service has 12 volunteers.",
    ],
)
def test_clean(draft: str) -> None:
    assert flagged(draft) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Skerry, which has 212 berths, is old.", ["Skerry has 212 berths"]),
        ("The old port, whose berths are 212, is full.", ["The old port berths are 212"]),
        ("Skerry, a port of 212 berths, is old.", ["Skerry 212 berths"]),
        ("Opened in 1931, the Moll Bridge is old.", ["Moll Bridge Opened in 1931"]),
        ("On 3 June, when the bridge opened, it rained.", ["the bridge opened 3 June"]),
        ("It shut on 3 June, the day that Moll died.", ["Moll died 3 June"]),
        ("It shut on 3 June, the day Moll died.", ["Moll died 3 June"]),
        ("It shut on 3 June, the day on which Moll died.", ["Moll died 3 June"]),
        ("It shut on 3 June, the day of the fair.", []),
        ("Pumps at Larch ran 40 hours, while at Lund they ran 30.", ["Pumps at Larch ran 40 hours", "at Lund Pumps ran 30"]),
        ("They like the port that has 212 berths.", ["port that has 212 berths"]),
        ("Skerry has 212 berths, more than Larch.", ["Skerry has 212 berths"]),
        ("It rained; Skerry has 212 berths; Larch has 12.", ["Skerry has 212 berths", "Larch has 12"]),
        ("Skerry has 212 berths.", []),
    ],
)
def test_what_the_clauses_are(sentence: str, told: list[str]) -> None:
    found = clauses(tell(sentence, Stretch(0, len(sentence)), read_figures(sentence)))
    assert [" ".join(sentence[term.start : term.end] for term in each.terms) for each in found] == told


def test_what_has_too_many_numbers_is_no_sentence() -> None:
    row = "Skerry Bay has 14,800 inhabitants, "
    assert flagged(row * 20) != []
    assert flagged(row * 120) == []
