"""What a figure's sentence takes over from the one before, and what it has to say itself."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {
        "id": "bridge",
        "statement": "The Lund bridge is due to open in June 2029.",
        "cues": [["bridge"], ["Lund", "crossing"], ["due to open", "opens", "will open"]],
    },
    {"id": "road", "statement": "The ring road costs £48m.", "cues": [["ring road"], ["costs", "cost", "price"]]},
    {
        "id": "jobs",
        "statement": "Up to 140 jobs will go at the League.",
        "cues": [["League", "the ports"], ["jobs"], ["go", "cut"]],
    },
    {"id": "fund", "statement": "The repair fund is worth £12 million.", "cues": [["repair fund"]]},
    {
        "id": "ports",
        "statement": "23 ports met the goal of 2% in 2024.",
        "figure": "23 ports",
        "when": "2024",
        "cues": [["ports"], ["met", "reached"], ["goal", "mark", "2%"]],
    },
    {"id": "berths", "statement": "The harbour has 212 berths.", "cues": [["harbour", "port"], ["berths", "moorings"]]},
    {
        "id": "loss",
        "statement": "The port lost £3.1 million in 2024.",
        "when": "2024",
        "cues": [["port", "harbour"], ["lost", "loss", "losses"]],
    },
    {
        "id": "term",
        "statement": "The term of Ada Lund ends on January 20.",
        "cues": [["term ends", "end of the term", "leaves office", "Lund leaves"], ["Lund"]],
    },
    {
        "id": "goal",
        "statement": "In 2024, 23 crews met the goal of 40% of the catch.",
        "figure": "23 crews",
        "when": "2024",
        "cues": [["crews"], ["met", "meet"], ["goal", "40%"]],
    },
)
_TABLE = "\n\n| | Harbour |\n|---|---|\n"


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # One of what was told of before, and a part of it.
        ("The repair fund has many takers. The largest grant so far, £40,000, went to Moss.", []),
        ("The repair fund has many takers. The first payment, of £40,000, went to Moss.", []),
        ("Of the repair fund, £3 million goes to piers.", []),
        ("The repair fund has many takers. It is worth £15 million.", ["£15 million"]),
        # The same that is done to "it".
        ("Hardly a port reached the old mark of 2%. In 2024, 28 ports reached it.", ["28"]),
        ("Hardly a port reached the old mark of 2%. In 2024, 23 ports reached it.", []),
        ("Several ports reached the mark. Of those in the south, 12 reached it in 2024.", []),
        ("Most ports reached the mark last year. 14 reached it in May.", []),
        ("Hardly a port reached the mark at once. Of those in the south, 12 ports reached it in 2024.", []),
        ("Many ports reached the mark at last. In 2024, 14 ports reached it.", []),
        ("The ports all want the mark. 14 reached it early.", []),
        ("Six ports reached the mark at once. In 2024, 14 ports reached it.", []),
        ("The new rule asks for a slipway. In 2024, 28 ports reached it.", []),
        # A sentence that begins with a subject of its own is of that; "the project" is the one told of.
        ("The bridge at Lund is late. The ferry is due to open in May 2028.", []),
        ("The bridge at Lund is late. A new ferry is due to open in May 2028.", []),
        ("The bridge at Lund is late. The hall beside the quay will open in May 2028.", []),
        ("The bridge at Lund is late. It is due to open in May 2028.", ["May 2028"]),
        ("The bridge at Lund is late. The project is due to open in May 2028.", ["May 2028"]),
        ("The bridge at Lund is late. The crossing is due to open in May 2028.", ["May 2028"]),
        ("The ring road is late. The tunnel cost £84m.", []),
        ("The ring road is late. The final cost is now put at £84m.", ["£84m"]),
        ("The ring road is late. The scheme cost £84m.", ["£84m"]),
        # What has a verb behind it says no more of what stands before.
        (
            "The League will cut jobs. Another 140, at most, will go. Twenty-two jobs in the old foundry by the quay are gone.",
            [],
        ),
        # The subject may stand in the sentence or the paragraph before, and in the heading.
        ("The harbour is large. It has 221 berths.", ["221"]),
        ("The harbour is large.\n\nIt has 221 berths.", ["221"]),
        ("# The harbour\n\nThere are 221 berths.", ["221"]),
        ("The port is old. Losses came to £1.3 million in 2024.", ["£1.3 million"]),
        # What is measured has to be said anew.
        ("The port made a loss. Its chairman earns £210,000 a year.", []),
        ("The port made a loss. Its chairman earns £210,000.", []),
        ("The port wants to end its losses. A crane driver there earns £32,000.", []),
        ("The port made a loss.\n\nThe port paid £1.3 million for a crane in 2024.", []),
        ("Lund leaves office soon. The talks are on 14 January.", []),
        ("Lund leaves office on 21 January. The talks are on 14 January.", ["21 January"]),
        ("Lund's term ends soon. That is on 21 January.", ["21 January"]),
        # Unless the sentence is about just that, or is no more than the figure.
        ("The port made a loss. It was £1.3 million.", ["£1.3 million"]),
        ("The port made a loss. £1.3 million, to be exact.", ["£1.3 million"]),
        ("The old goal, 40%, was set by the crews in 2014. In 2024, 27 crews met it.", ["27"]),
        # A row or a column that says itself what it tells of.
        ("## How many berths?" + _TABLE + "| Cranes | 16 |\n", []),
        ("The harbour has 212 berths and:" + _TABLE + "| Cranes | 16 |\n", []),
        ("# The harbour\n\n| | Before | New harbour |\n|---|---|---|\n| Berths | 180 | 212 |\n", []),
        ("# The harbour\n\n| Harbour | Number |\n|---|---|\n| Berths | 221 |\n", ["221"]),
        ("## How many berths?" + _TABLE + "| Berths | 221 |\n| Cranes | 16 |\n", ["221"]),
    ],
)
def test_borrowed(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
