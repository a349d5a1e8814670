"""A pack of invented people, and a way to ask which words of a draft a check flags."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import onrecord
from onrecord import engine
from onrecord.corpus.record import Record
from onrecord.levels import LEVELS

HARBOUR: dict[str, Any] = {
    "onrecord": 1,
    "pack": "harbour",
    "speakers": [
        {
            "id": "vance",
            "name": "Ada Vance",
            "roles": ["harbour master", "Port of Skerry harbour master"],
            "aliases": ["Vance", "Ms Vance"],
            "pronouns": ["she"],
        },
        {
            "id": "moll",
            "name": "Peter Moll",
            "roles": ["fisheries minister"],
            "aliases": ["Moll", "Mr Moll"],
            "pronouns": ["he"],
        },
        {"id": "pilot", "name": "retired Danish pilot", "pronouns": ["they"]},
    ],
    "sources": [
        {
            "id": "log",
            "title": "The harbour log",
            "standing": "primary",
            "publisher": "Port of Skerry",
            "published": "2025-03-01",
        },
        {"id": "rumour", "title": "A quayside blog", "standing": "unreliable", "published": "2025-03-02"},
    ],
    "quotes": [
        {
            "id": "dredge",
            "speaker": "vance",
            "text": "We will not dredge the northern channel unless the port pays for it.",
            "source": "log",
            "misquotes": [{"text": "We'll dredge the channel.", "note": "A headline dropped the condition."}],
        },
        {
            "id": "barges",
            "speaker": "vance",
            "text": "Every barge was counted twice and the ledgers were trusted by nobody.",
            "source": "log",
        },
        {"id": "herring", "speaker": "moll", "text": "The herring came back before the fishermen did.", "source": "log"},
        {"id": "fog", "speaker": "pilot", "text": "Fog is an honest enemy, unlike the harbour board.", "source": "log"},
        {"id": "ghost", "speaker": "moll", "text": "I have seen the ghost ship with my own eyes.", "source": "rumour"},
        {
            "id": "old",
            "speaker": "vance",
            "text": "The lighthouse will be sold to the highest bidder.",
            "source": "log",
            "status": "withdrawn",
        },
        {
            "id": "secret",
            "speaker": "moll",
            "text": "The quota talks have already failed in private.",
            "source": "log",
            "terms": "background",
        },
    ],
    "facts": [
        {
            "id": "tonnage",
            "statement": "Skerry landed 4.12% of the national catch in 2024.",
            "source": "log",
            "cues": [["Skerry"], ["catch", "landed", "landings", "herring"]],
            "when": "2024",
        },
        {
            "id": "grant",
            "statement": "The repair grant is worth up to $35 billion.",
            "source": "log",
            "cues": [["grant"], ["repair", "repairs", "harbour"]],
        },
        {"id": "mole", "statement": "The mole cost US$3 billion.", "source": "log", "cues": [["mole"], ["cost"]]},
        {
            "id": "pilots",
            "statement": "23 pilots passed the test in 2024.",
            "source": "log",
            "cues": [["pilots", "navigators"], ["passed", "pass", "test", "exam"]],
            "when": "2024",
        },
        {
            "id": "tides",
            "statement": "The northern channel silts up three times as fast in three months as the other in a year.",
            "source": "log",
            "cues": [["channel"], ["silt", "silts", "silted"]],
        },
        {
            "id": "opening",
            "statement": "The bridge opened on June 24, 2025.",
            "source": "log",
            "cues": [["bridge"], ["opened", "opening", "open"]],
        },
        {
            "id": "cable",
            "statement": "The fishermen cut the cable on purpose.",
            "source": "log",
            "attribute-to": "moll",
            "cues": [["fishermen", "trawlers"], ["cable"], ["cut", "severed"]],
        },
        {
            "id": "dry",
            "statement": "The herring will be gone in ten years.",
            "source": "log",
            "attribute-to": "moll",
            "level": "info",
            "cues": [["herring"], ["gone", "extinct"], ["ten years", "decade"]],
        },
    ],
}


@pytest.fixture(scope="session")
def harbour() -> Record:
    return onrecord.load_rules(HARBOUR)


@pytest.fixture(scope="session")
def flagged(harbour: Record) -> Callable[..., list[str]]:
    """The words that a check flags in a draft; every other check is off."""

    def words(draft: str, check: str, markup: Any = "markdown") -> list[str]:
        levels: dict[str, Any] = {**dict.fromkeys(LEVELS, "off"), check: "error"}
        result = engine.check(onrecord.parse(draft, markup), harbour, levels, date(2025, 7, 1))
        assert not result.problems
        return [finding.text for finding in result.findings]

    return words
