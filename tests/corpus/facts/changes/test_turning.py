"""Changes that a draft tells the other way round than the record."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import onrecord
from onrecord.corpus.compared import Compared
from onrecord.corpus.facts.reasons import reasons
from onrecord.sightings import sightings
from tests.corpus.facts.harbour import harbour

RENTS = {"id": "rents", "statement": "Rents in Skerry fell by 8.4 per cent in 2024."}
CUED = {**RENTS, "cues": [["Skerry"], ["rents", "rent"], ["fell", "fall", "down"]], "when": "2024"}
EXPORTS = {
    "id": "exports",
    "statement": "Exports from Lund rose 12.7% in 2023.",
    "cues": [["Lund"], ["exports"]],
    "when": "2023",
}
VISITORS = {
    "id": "visitors",
    "statement": "Attendance at the museum grew by 3,120 in 2022.",
    "cues": [["museum"], ["attendance", "visitors"], ["grew", "rose", "up"]],
}
RISE = {"id": "rise", "statement": "Rents in Lund rose by 6.2 per cent in 2024."}
RATE = {"id": "rate", "statement": "The Bank of Lund cut its main rate to 4.25 per cent in May 2024."}


def wrong(draft: str, fact: dict[str, Any]) -> list[str]:
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(harbour(fact)))
    assert not any(each.fixes for each in found)
    return [each.text for each in found]


def on_record(draft: str, fact: dict[str, Any]) -> list[str]:
    compared = Compared(onrecord.parse(draft), onrecord.load_rules(harbour(fact)), date(2025, 7, 1))
    return [
        each.text
        for each in sightings(compared)
        if each.verdict == "on record" and not each.text.endswith(("2022", "2023", "2024"))
    ]


@pytest.mark.parametrize(
    ("fact", "draft", "words"),
    [
        (RENTS, "Rents in Skerry rose by 8.4 per cent in 2024.", "rose by 8.4 per cent"),
        (RENTS, "Rents in Skerry went up by 8.4 per cent in 2024.", "went up by 8.4 per cent"),
        (CUED, "In 2024 rents in Skerry were up 8.4%, the council said.", "up 8.4%"),
        (CUED, "Skerry saw an 8.4 per cent rise in rents in 2024.", "8.4 per cent rise"),
        (CUED, "Rents in Skerry rose by 8.4 per cent in 2024. Rents in Bergen fell.", "rose by 8.4 per cent"),
        (EXPORTS, "Exports from Lund declined by 12.7 per cent in 2023.", "declined by 12.7 per cent"),
        (EXPORTS, "In 2023 exports from Lund were 12.7% lower.", "12.7% lower"),
        (EXPORTS, "Exports from Lund were down 12.7% on the year before in 2023.", "down 12.7%"),
        (VISITORS, "Attendance at the museum dropped by 3,120 in 2022.", "dropped by 3,120"),
        (RATE, "The Bank of Lund raised its main rate to 4.25 per cent in May 2024.", "raised its main rate to 4.25 per cent"),
    ],
)
def test_wrong_and_not_on_record(fact: dict[str, Any], draft: str, words: str) -> None:
    assert wrong(draft, fact) == [words]
    assert on_record(draft, fact) == []


@pytest.mark.parametrize(
    ("fact", "draft"),
    [
        (CUED, "Rents in Skerry fell in 2024 after they rose by 8.4 per cent."),
        (CUED, "In 2024 rents in Skerry reversed the previous year's rise of 8.4 per cent."),
        (CUED, "Rents in Skerry rose by 8.4 per cent a year earlier."),
        (CUED, "Rents in Skerry had risen by 8.4 per cent in the year before 2024."),
        (CUED, "Office rents in Skerry rose by 8.4 per cent in 2024."),
        (CUED, "Rents in Skerry did not fall by 8.4 per cent in 2024."),
        (CUED, "Rents in Skerry might rise by 8.4 per cent in 2024."),
        (CUED, "Did rents in Skerry rise by 8.4 per cent in 2024?"),
        (RENTS, "Rents in Skerry rose by 8.4 per cent in 2023."),
        (RENTS, "Rents in Skerry rose by 8.4 per cent last year."),
        (EXPORTS, "Imports to Lund fell 12.7% in 2023 as exports rose."),
        (EXPORTS, "Exports from Bergen fell 12.7% in 2023."),
        (EXPORTS, "Exports from Lund fell 13.1% in 2023."),
        (VISITORS, "The museum lost 3,120 of its visitors in 2022, though attendance grew."),
        (RATE, "The Bank of Lund cut its main rate by 4.25 per cent in May 2024."),
    ],
)
def test_neither_wrong_nor_on_record(fact: dict[str, Any], draft: str) -> None:
    assert wrong(draft, fact) == []
    assert on_record(draft, fact) == []


@pytest.mark.parametrize(
    ("fact", "draft"),
    [
        (RENTS, "Rents in Skerry dropped by 8.4 per cent in 2024."),
        (CUED, "In 2024 rents in Skerry declined by 8.4 per cent."),
        (CUED, "As prices rose, rents in Skerry were down 8.4% in 2024."),
        (EXPORTS, "Exports from Lund rose 12.7% in 2023, after they fell in 2022."),
        (VISITORS, "Attendance at the museum climbed by 3,120 in 2022."),
        (RATE, "The Bank of Lund lowered its main rate to 4.25 per cent in May 2024."),
    ],
)
def test_on_record(fact: dict[str, Any], draft: str) -> None:
    assert wrong(draft, fact) == []
    assert on_record(draft, fact) != []


def test_it_tells_what_is_on_record() -> None:
    found = onrecord.check(onrecord.parse("Rents in Skerry rose by 8.4 per cent in 2024."), onrecord.load_rules(harbour(CUED)))
    assert [(each.message, each.expected) for each in found] == [
        ("“rose by 8.4 per cent” contradicts the record: Rents in Skerry fell by 8.4 per cent in 2024.", "fell by 8.4 per cent")
    ]


def test_why_it_was_not_compared() -> None:
    draft, pack = onrecord.parse("Rents in Skerry rose by 9.1 per cent in 2024."), onrecord.load_rules(harbour(CUED))
    told = {draft.text[span.start : span.end]: why for span, why in reasons(draft, pack.facts).items()}
    assert told["9.1 per cent"] == "nearest: harbour/rents, but it tells a change that goes another way"
