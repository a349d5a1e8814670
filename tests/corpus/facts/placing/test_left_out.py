"""A bare number goes on in the unit of the figure before it."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.placing.left_out import with_units
from onrecord.language.figures import figures_of
from onrecord.language.sentences import sentences
from tests.corpus.facts.harbour import flagged, harbour

PACK = harbour(
    {"id": "low", "statement": "Pumps at Larch ran for 48 hours on average in a week in 2024."},
    {"id": "high", "statement": "Pumps at Orran ran for 62 hours on average in a week in 2024."},
    {
        "id": "skerry",
        "statement": "Skerry spent 6.31% of its income on boats in 2024.",
        "cues": [["Skerry"], ["spent", "put"], ["boats"]],
        "when": "2024",
    },
)


@pytest.mark.parametrize(
    ("prose", "units"),
    [
        ("Boats waited 27 minutes at Larch, while at Orran they waited 41.", ["minute", "minute"]),
        ("Crews sank 19 crates at Larch, but at Orran they sank 31.", ["crate", "crate"]),
        ("Larch spent 3.4% of it, behind only Skerry, on 4.2.", ["percentage", "percentage"]),
        ("Boats waited 27 minutes at Larch, while at Orran they waited for 41 crews.", ["minute", "crew"]),
        # Another verb, one that only says that something is so, another sentence, more behind it.
        ("Boats waited 27 minutes at Larch, while at Orran they sold 41.", ["minute", None]),
        ("It was 27 minutes late, and the pilot was 41.", ["minute", None]),
        ("Boats waited 27 minutes. They waited 41.", ["minute", None]),
        ("Boats waited 27 minutes at Larch, while at Orran they waited 41 deep.", ["minute", None]),
        ("Boats waited 27 minutes at Larch; at Orran they waited 41 on average.", ["minute", "minute"]),
        ("Boats waited 27 minutes at Larch; at Orran they waited 41 in 2019.", ["minute", "minute", None]),
        ("Larch sent 19 crates, and Orran sent 31 a week.", ["crate", "crate"]),
        ("Larch sent 19 crates, and Orran sent 31 in lots.", ["crate", None]),
        # The last of those that have the verb, and what goes on from one that left its unit out.
        (
            "Larch waited 27 minutes, sold 19 crates, waited 3 hours, sold 31, waited 41, and sold 12.",
            ["minute", "crate", "hour", "crate", "hour", "crate"],
        ),
        ("Larch spent 3.4% of it, and Skerry spent 4, more than all.", ["percentage", None]),
        ("Larch spent 3.4% of it, and Skerry spent 4.1, more than all.", ["percentage", "percentage"]),
        # Behind a name only a share with as many digits: no age, rank, count or sum.
        ("Larch spent 3.4% of it, ahead of Ada Lund's Skerry, at 2.2.", ["percentage", "percentage"]),
        ("Larch spent 3.4% of it, said Ada Lund, at 41.", ["percentage", None]),
        ("Larch spent 3.4% of it, said Ada Lund, at 4.2.", ["percentage", None]),
        ("Larch spent 3.4% of it, third in the rank behind Skerry, at 2.", ["percentage", None, None]),
        ("Larch spent 3.4% of it, behind Skerry, at 1.2 million.", ["percentage", None]),
        ("Larch spent 5% of it, well behind Skerry, at 2.", ["percentage", None]),
        ("Larch spent 3.4% of it. It came in behind Skerry, on 4.2.", ["percentage", None]),
        ("Larch sank 19 crates, behind Skerry, with 4.2.", ["crate", None]),
        # "A week" is no measure that goes on.
        ("Pumps ran one week at Larch, while at Orran they ran 41.", ["week", None]),
    ],
)
def test_units(prose: str, units: list[str | None]) -> None:
    assert [each.unit for each in with_units(prose, sentences(prose), figures_of(prose))] == units


def test_the_units_of_a_long_sentence() -> None:
    prose = "Crews " + "waited 27 minutes, sold 41, " * 2000 + "and waited 41."
    found = with_units(prose, sentences(prose), figures_of(prose))
    assert found[-1].unit == "minute"
    assert {each.unit for each in found if each.text == "41"} == {None, "minute"}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("In 2024 pumps at Orran ran for 62 hours on average in a week, while at Larch they ran for 84.", ["84"]),
        ("In 2024 pumps at Orran ran for 62 hours on average in a week, while at Larch they ran for 48.", []),
        ("In 2024 pumps at Orran ran for 48 hours on average in a week, while at Larch they ran for 62.", ["48 hours", "62"]),
        ("In 2024 pumps at Orran ran for 62 hours on average in a week, while at Larch they stood idle for 84.", []),
        ("Bergen put 5.08% of its income into boats in 2024, behind only Skerry, on 6.13.", ["6.13"]),
        ("Bergen put 5.08% of its income into boats in 2024, behind only Skerry, on 6.31.", []),
        ("Bergen put 5.08% of its income into boats in 2024, behind Skerry, with 61 piers.", []),
        ("Bergen put 5.08% of its income into boats in 2024, said the head of Skerry, at 58.", []),
        ("Bergen put 5.08% of its income into boats in 2024, next in rank behind Skerry, at 4.", []),
        ("Bergen put 5.08% of its income into boats in 2024, more than Skerry, at 2.3 million.", []),
    ],
)
def test_flagged(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words
