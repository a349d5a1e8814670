"""Words for a time told before mean the last year that was; where none was, nothing is accused."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.placing.that_year import then
from tests.corpus.facts.harbour import PORTS, SHARES, flagged, harbour

PACK = harbour(
    *SHARES,
    PORTS,
    {"id": "posts", "statement": "At Larch 17 per cent of pilot posts were vacant in 2024."},
    {"id": "crews", "statement": "The port of Orran had 84 crews."},
    {"id": "dock", "statement": "The dock at Orran had 26 cranes.", "cues": [["dock"], ["Orran"], ["cranes"]]},
    {"id": "goats", "statement": "Ada Lund kept 34 goats.", "cues": [["Ada Lund"], ["goats"]]},
)


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        ("The pier fell in 2014. That year three ports met it.", ["2014"]),
        ("By 2030 all is done, said the plan of 2014. In the same year three met it.", ["2014"]),
        ("The pier fell in 2023-24. In the same financial year three met it.", ["2023-24"]),
        ("The pier fell. At the time three met it.", []),
        ("The pier fell in 2014. Three met it then.", ["2014"]),
        ("The year after, three met it.", []),
        ("Two years later, three met it.", []),
        ("Three met it, and then the pier fell.", None),
        ("At the time of the flood three met it.", None),
        ("The mayor said that year after year three met it.", None),
    ],
)
def test_years(prose: str, years: list[str] | None) -> None:
    found = then(prose, 0, len(prose))
    assert (None if found is None else sorted(found.years)) == years


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        # Facts without cues.
        ("The yard shut twice in 2024. In the same year 12 per cent of pilot posts at Larch were vacant.", ["12 per cent"]),
        ("The yard shut twice in 2019. In the same year 12 per cent of pilot posts at Larch were vacant.", []),
        ("The yard shut twice. At the time 12 per cent of pilot posts at Larch were vacant.", []),
        ("The yard shut twice in 2024. In the same year 17 per cent of pilot posts at Larch were vacant.", []),
        ("The yard shut in 2019. The port of Orran had 48 crews that year.", []),
        ("The yard shut in 2024. The year after, 12 per cent of pilot posts at Larch were vacant.", []),
        # Facts with cues.
        ("The goal was set at the dinner. Three ports met the goal that year.", []),
        ("The goal was set in 2014, in a tent. It rained. Three ports met the goal that year.", []),
        ("The goal was talked of in 2024. Only 32 ports met the goal that year.", ["32"]),
        ("The pier fell in 2024. It rained. That year Skerry spent 4.21% of its income on boats.", ["4.21%"]),
        # "At the time" may be any time before.
        ("The pier fell in 2024. At the time Skerry spent 5.9% of its income on boats.", []),
        ("The pier fell in 2019. The dock at Orran had 20 cranes that year.", []),
        ("The pier fell. The dock at Orran had 20 cranes.", ["20"]),
        # Of somebody else's time.
        ("The dock at Orran had 20 cranes, wrote Ada Lund, who was abroad at the time.", ["20"]),
        ("Ada Lund, who was abroad at the time, wrote that the dock at Orran had 20 cranes.", ["20"]),
        ("Ada Lund owned the dock at Orran, whose quays had 20 cranes at the time.", []),
        ("The pier was sold to Ada Lund, who kept 50 goats.", ["50"]),
        ("The pier was sold to Ada Lund, who kept 50 goats at the time.", []),
        ("The dock at Orran had 20 cranes; the pier fell that year.", ["20"]),
        ("The dock at Orran had 20 cranes at the time, wrote Ada Lund.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
