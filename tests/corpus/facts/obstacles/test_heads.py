"""What a sentence is about where a fact's words only tell more of it."""

from __future__ import annotations

import pytest

from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "library", "statement": "The library cost £6.3 million.", "cues": [["library"], ["cost", "costs"]]},
    {"id": "berths", "statement": "The harbour has 212 berths.", "cues": [["harbour", "port"], ["berths"]]},
    {"id": "opened", "statement": "The port opened in 1842.", "cues": [["port", "harbour"], ["opened", "founded"]]},
    {"id": "dues", "statement": "Dues rose by 3.6% in February 2025.", "figure": "3.6%", "cues": [["dues"], ["rose", "rise"]]},
    {"id": "fare", "statement": "The old island fare was £3.", "cues": [["fare"], ["island"], ["old", "previous", "was"]]},
    {"id": "ferry", "statement": "A ticket to Fair Isle costs £4.85.", "cues": [["ticket"], ["costs", "cost"]]},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The school trip to the library cost £140.", []),
        ("The library's new roof cost £1.4 million.", []),
        ("The library costs nothing to visit; a lost card costs £3.", []),
        ("The library cost £3.6 million.", ["£3.6 million"]),
        ("The cost of the library was £3.6 million.", ["£3.6 million"]),
        ("The harbour's north pier has 40 berths.", []),
        ("The harbour's quays have 221 berths.", []),
        # Another one of the same.
        ("An earlier library cost £2.1 million.", []),
        ("The library, earlier a barn, cost £3.6 million.", ["£3.6 million"]),
        # A subject that is named only beside another event.
        ("The crew was founded in 1994, long after the port was founded.", []),
        ("The port was founded in 1824, long after the town was.", ["1824"]),
        # A year of which the statement does not tell.
        ("Dues rose by 10.1% in August 2023.", []),
        ("Dues rose by 6.3% in February 2025.", ["6.3%"]),
        ("Dues rose by 6.3%.", ["6.3%"]),
        # The event of a clause behind what its sentence begins with.
        ("A boy from the harbour told of the day when the town opened the port in 1824.", ["1824"]),
        ("A tall shed near the harbour stood where the port was founded in 1824.", ["1824"]),
        ("A letter from the harbour tells how the port was founded in 1824.", ["1824"]),
        ("The shed near the harbour was opened in 1924.", []),
        # What the cues themselves call an earlier one is that on record.
        ("The previous fare, agreed on the island, was £5.", ["£5"]),
        ("An earlier ticket to Fair Isle costs £7.20.", []),
        # A name of the statement's own.
        ("A ticket to Fair Isle costs £8.45.", ["£8.45"]),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
