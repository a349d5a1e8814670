"""Misprints are told by sentences that are only about the same as a statement, and by no other."""

from __future__ import annotations

import pytest

import onrecord
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "budget", "statement": "Skerry Harbour Trust's net budget for 2025 is £348.2m.", "when": "2025"},
    {"id": "catch", "statement": "The boats of Skerry landed 94,700 tonnes of herring."},
    {"id": "rope", "statement": "Skerry spent £48 a year on rope for each boat."},
    {"id": "way", "statement": "Larch is 46 miles from the port of Aldmouth."},
    {"id": "moves", "statement": "Up to 64 boats will move from Moll Creek to the Orran Dock."},
    {"id": "sued", "statement": "The pilots' guild sued Moll Ferries on 9 April 2025."},
    {"id": "pay", "statement": "The pilots' guild demands £29.7m in back pay from the Larch Yard."},
    {"id": "duty", "statement": "Moll Ferries must leave at least 35 berths free in the Orran Dock."},
    {"id": "used", "statement": "Moll Ferries used 26 berths in the Orran Dock in May 2024."},
    {"id": "tower", "statement": "The tower at Larch is 231 feet high.", "cues": [["tower"], ["Larch"], ["high", "tall"]]},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Pilots in Skerry have backed a budget of £384.2m.", ["£384.2m"]),
        # The same day of another year.
        ("The pilots' guild sued Moll Ferries on 9 April 2024, after eleven letters.", ["9 April 2024"]),
        ("The pilots' guild sued Moll Ferries on 9 April 2025, after eleven letters.", []),
        ("On 9 April 2026, a year later, the pilots' guild told why it sued Moll Ferries.", []),
        ("Moll Ferries was founded on 9 April 2023.", []),
        # Who demands something wants it; who offers it does not.
        ("The pilots' guild wants £27.9m in back pay from the Larch Yard.", ["£27.9m"]),
        ("The Larch Yard offers the pilots' guild £27.9m in back pay.", []),
        # What was asked for is not what was paid.
        ("The pilots' guild was given £27.9m in back pay by the Larch Yard.", []),
        ("The Larch Yard values at £27.9m the back pay of the pilots' guild.", []),
        # "At most" agrees with less, and may be a misprint of "at least".
        ("Moll Ferries must keep at most 35 berths free in the Orran Dock.", ["at most 35"]),
        ("Moll Ferries must keep at least 35 berths free in the Orran Dock.", []),
        ("The trust had at least 64 boats moving from Moll Creek to the Orran Dock in its plan.", ["at least 64"]),
        ("The trust had up to 64 boats moving from Moll Creek to the Orran Dock in its plan.", []),
        # As far in another unit.
        ("The road went on for another 46 kilometres from Larch to the port of Aldmouth.", ["46 kilometres"]),
        ("We rowed the 46 kilometres from Larch to the port of Aldmouth in the dark.", ["46 kilometres"]),
        ("We rowed the 46 miles from Larch to the port of Aldmouth in the dark.", []),
        # What is high, fast or only a part of the way.
        ("The road from Larch to the port of Aldmouth rises 46 metres.", []),
        ("A gust reached 46 kilometres per hour from Larch to the port of Aldmouth.", []),
        ("In the last 46 kilometres from Larch to the port of Aldmouth we slept.", []),
        ("We rowed 46 kilometres around Larch before we saw the port of Aldmouth.", []),
        ("The canal ran for 46 kilometres from Larch to the port of Lund.", []),
        ("Skerry slept. It was a long night. The trust has a net budget of £384.2m.", ["£384.2m"]),
        ("# Skerry\n\nAll of the net budget of £384.2m goes on boats.", ["£384.2m"]),
        ("Skerry has boats. They brought 97,400 tonnes of herring home.", ["97,400 tonnes"]),
        ("So says the trust.\n\nThe herring came to 97,400 tonnes.\n\nSkerry was glad.", ["97,400 tonnes"]),
        ("Of herring the boats of Skerry landed 94,700 kilos.", ["94,700 kilos"]),
        ("The budget of Skerry was £384.2m, the lowest since 2019.", ["£384.2m"]),
        ("The tower, they say at Larch, is quite high: 213 feet.", ["213 feet"]),
        ("The budget, all £384.2m of it, was backed by Skerry.", ["£384.2m"]),
        ("# Skerry\n\n- **97,400 tonnes** – so much herring was landed.", ["97,400 tonnes"]),
        ("Skerry spends £48 a week on rope for each boat.", ["£48"]),
        ("This year the budget of Skerry is £384.2m.", ["£384.2m"]),
        ("Coastwide, 97,400 tonnes of herring were landed by boats of Skerry.", ["97,400 tonnes"]),
        # Of two digits the sentence has to say more.
        ("For each boat Skerry spends £84 a year on rope.", ["£84"]),
        ("Skerry spends £84 on rope.", []),
        # Nothing of what the statement says, or nobody that it names.
        ("Skerry had £384.2m in the bank.", []),
        ("The budget was £384.2m.", []),
        # Another name, in the sentence or the one before.
        ("Bergen has a budget of £384.2m.", []),
        ("Skerry is small. Bergen is not. The budget is £384.2m.", []),
        ("Skerry looks to Bergen, which has a budget of £384.2m.", []),
        # Another time, a denial, a plan, a question.
        ("The budget of Skerry for 2024 was £384.2m.", []),
        ("The budget of Skerry was £384.2m last year.", []),
        ("In 2019, when all was well, the budget of Skerry came to £384.2m.", []),
        ("The budget of Skerry was never £384.2m.", []),
        ("The budget of Skerry could be £384.2m.", []),
        ("Is the budget of Skerry £384.2m?", []),
        ("In December the boats of Skerry landed 97,400 tonnes of herring.", []),
        ("The boats of Skerry landed 97,400 tonnes of herring in 2019.", []),
        ("The boats of Skerry once landed 97,400 tonnes of herring.", []),
        ("The boats of Skerry have landed 947,000 tonnes of herring since 2012.", []),
        ("Skerry now has a budget of £384.2m.", []),
        # A change, a wish, and other things.
        ("The budget of Skerry rose by £384.2m.", []),
        ("Skerry wanted a budget of £384.2m.", []),
        ("The boats of Skerry landed 97,400 tonnes of cod.", []),
        # The right figure stands there as well.
        ("The budget of Skerry rose from £348.2m to £384.2m.", []),
        (
            "The net budget of Skerry Harbour Trust is £348.2m.\n\nA budget of £384.2m was not to be had, they say in Skerry.",
            [],
        ),
        # Other things are counted.
        ("The boats of Skerry landed 97,400 crabs.", []),
    ],
)
def test_misprints(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("The budget of Skerry is £384.2m.", "“£384.2m” looks like a misprint of £348.2m"),
        ("In 2024 the Union of Pilots counted at most 130 late ships.", "“at most 130” looks like a misprint of at least 130"),
        # The figures are the same, and what they are told by is not.
        ("Skerry spends £48 a week on rope for each boat.", "“£48” contradicts the record"),
    ],
)
def test_the_message_tells_what_it_is_a_misprint_of(draft: str, told: str) -> None:
    late = {"id": "late", "statement": "The Union of Pilots recorded at least 130 late ships in 2024.", "source": "log"}
    rules = onrecord.load_rules({**PACK, "facts": [*PACK["facts"], late]})
    (finding,) = onrecord.check(onrecord.parse(draft), rules)
    assert finding.message.partition(":")[0] == told


MEALS = {"id": "meals", "statement": "The school meals scheme feeds 1.46 million children in Tarvia."}
LIFEBOATS = {
    "id": "lifeboats",
    "statement": "The Orran lifeboat fund is worth €52 million.",
    "cues": [["lifeboat fund"], ["worth"], ["trustees"]],
}
BRIDGE = {"id": "bridge", "statement": "The Moll bridge cost €64 million."}
FUND = {"id": "fund", "statement": "The Lowland housing fund is worth €75 million.", "cues": [["housing fund"], ["worth"]]}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Tarvia's school meals scheme was praised. The scheme now feeds 14.6 million children.", ["14.6 million"]),
        ("The Lowland housing fund lends to towns. It is worth €75 billion.", ["€75 billion"]),
        ("The Lowland housing fund lends to towns. That fund is now worth €7.5 million.", ["€7.5 million"]),
        # Of something else, or of somebody who was named since.
        ("The Lowland housing fund lends to towns. It gave €7.5 million to one of them.", []),
        ("The Lowland housing fund lends to towns. Its smallest loan was worth €7.5 million.", []),
        ("The Lowland housing fund has a rival in Brack. It is worth €7.5 million.", []),
        ("The Lowland housing fund lends to towns. A rival is worth €7.5 million.", []),
        # An "it" may mean whatever else the sentence before tells of.
        ("The Lowland housing fund bought a barge. It is worth €7.5 million.", []),
        ("The Lowland housing fund sold its barge. It was worth €7.5 million.", []),
        ("The Lowland housing fund has two barges. It is worth €7.5 million.", []),
        ("The Lowland housing fund sold the mayor's barge. It was worth €7.5 million.", []),
        ("The Moll bridge was painted. That cost €46 million.", []),
        ("The Lowland housing fund lends to Brack. It is worth €7.5 million.", []),
        # Not all that the fact asks for is told.
        ("The Orran lifeboat fund lends to crews. It is worth €5.2 million.", []),
        ("The Orran lifeboat fund lends to crews, the trustees say. It is worth €5.2 million.", ["€5.2 million"]),
        # Of two schemes nobody knows which it is, and none is told of right before.
        ("Tarvia's school meals scheme is a new scheme. The scheme feeds 14.6 million of them.", []),
        ("Tarvia's school meals scheme was praised. Nobody knew why. The scheme feeds 14.6 million of them.", []),
        ("Tarvia's school meals scheme was praised. The scheme employs 14,600 cooks.", []),
    ],
)
def test_misprints_of_what_the_sentence_before_names(draft: str, words: list[str]) -> None:
    assert flagged(draft, harbour(MEALS, FUND, BRIDGE, LIFEBOATS)) == words
