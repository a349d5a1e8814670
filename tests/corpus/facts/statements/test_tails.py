"""What a sentence tells before it goes on is compared by itself."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.statements.tails import untailed
from onrecord.corpus.facts.statements.telling import tell
from onrecord.text import Stretch
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "thefts", "statement": "There were 412 thefts in Skerry in 2025.", "when": "2025"},
    {"id": "stops", "statement": "The Skerry tram has 11 stops."},
    {"id": "growth", "statement": "The economy of Skerry is expected to grow by 1.3% in 2027."},
    {"id": "jobless", "statement": "Unemployment in Skerry was 6.4% in September 2026."},
    {"id": "budget", "statement": "The net budget for 2026 of the Trust of Larch is £348.2m."},
    {"id": "tram", "statement": "The Skerry tram line opened on 3 May 1968."},
    {"id": "boats", "statement": "The port of Larch has 96 boats.", "as-of": "2025-03-31"},
)


@pytest.mark.parametrize(
    ("sentence", "head"),
    [
        ("There were 412 thefts in Skerry, a fifth of them at sea.", "There were 412 thefts in Skerry"),
        ("Skerry saw 412 thefts, while Larch had 30.", "Skerry saw 412 thefts"),
        ("Skerry saw 412 thefts, 30 more than Larch.", "Skerry saw 412 thefts"),
        ("The tram has 11 stops and will open in May.", "The tram has 11 stops"),
        ("Some 375 thefts in Skerry, a fifth, were at sea.", None),
        # A tail behind which the sentence says when or where, or that says so itself.
        ("Skerry saw 412 thefts, its most ever, in 2011.", None),
        ("Skerry saw 412 thefts, a tenth of them at night, in the first week of May.", None),
        ("Skerry saw 412 thefts, when Larch had 30.", None),
        ("Skerry saw 412 thefts in 2025, when Larch had 30.", "Skerry saw 412 thefts in 2025"),
        # No tail, one that says of what the number is, and one before the number.
        ("There were 412 thefts in Skerry.", None),
        ("There were 412 thefts, in Skerry and around it.", None),
        ("The tram has 11 stops and opened in May.", None),
        ("In Skerry, a port, there were 412 thefts.", None),
    ],
)
def test_a_tail_is_cut(sentence: str, head: str | None) -> None:
    found = list(untailed(tell(sentence, Stretch(0, len(sentence)), read_figures(sentence))))
    assert [" ".join(sentence[term.start : term.end] for term in each.terms) for each in found] == ([head] if head else [])


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("There were 912 thefts in Skerry, a fifth of them in the streets round the quay.", ["912"]),
        ("The Skerry tram has 17 stops and is due to go on to Larch in May 2028.", ["17"]),
        ("There were 912 thefts in Skerry, more than half of them at sea.", ["912"]),
        ("Unemployment in Skerry was 8.4% in September, against 6.3% a year earlier; in Larch it was 10.", ["8.4%"]),
        # A fact that foresees is told of in any words for that.
        ("The economy of Skerry will grow by 1.8% in 2027.", ["1.8%"]),
        # The day of the record is no other day.
        ("The port of Larch had 69 boats on 31 March 2025.", ["69"]),
        # Where neither sentence has another figure of the kind, it may stand anywhere.
        ("The Trust of Larch has a net budget of £512m.", ["£512m"]),
        # What went on besides.
        ("The Skerry tram line opened on 3 March 1968, in a hailstorm.", ["3 March 1968"]),
        ("The Skerry tram line opened on 3 May 1968, in a hailstorm.", []),
        ("The Skerry tram line opened on 3 March 1968, in a cold drizzle.", ["3 March 1968"]),
        # Another opening.
        ("The Skerry tram line opened on 3 March 1968, to a loop by Larch.", []),
        ("The Skerry tram line opened on 3 March 1968, on a trial day.", []),
        ("The Skerry tram line opened on 3 March 1972, after a flood.", []),
        ("The Skerry tram line opened on 3 March 1972, under a new owner.", []),
        ("The Skerry tram line opened on 3 March 1972, in a new shape.", []),
        ("The Skerry tram line opened on 3 March 1972, in a hailstorm that shut it the year before.", []),
        ("The Skerry tram line opened on 3 March 1972, in a shed rebuilt after the storm.", []),
        ("There were 912 thefts in Skerry, in 2019.", []),
        ("The port of Larch had 84 boats on 30 June 2024.", []),
        ("Unemployment in Skerry was 8.4% in May, against 6.3% a year earlier.", []),
        ("The Skerry tram has 17 stops fewer, which nobody minds.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
