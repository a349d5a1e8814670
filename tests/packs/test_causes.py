"""Why an entry can never fire."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord import check, load_rules, parse
from onrecord.packs.causes import UNKNOWN, cause

STATED = "The old ferry terminal will close before the winter."


def told(entry: str, section: str, *entries: dict[str, Any]) -> str:
    """What is told of one entry of a pack that has these."""
    common = {"quotes": {"speaker": "chair"}, "facts": {}}[section]
    pack = {
        "pack": "desk",
        "speakers": [{"id": "chair", "name": "Åsa Lindqvist"}],
        "sources": [{"id": "paper", "title": "Board closes ferry", "standing": "primary"}],
        section: [{"source": "paper", **common, **each} for each in entries],
    }
    record = load_rules(pack)
    found = record.rules.quotes.get(f"desk/{entry}") or record.rules.facts[f"desk/{entry}"]
    return cause(found, record, parse, lambda draft: check(draft, record))


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        ({"statement": "The harbour is deep."}, "no figure is read in its statement, and attribute-to names nobody"),
        (
            {"statement": "The harbour has 80 cranes.", "cues": [["harbour"], ["Zanzibar", "Pemba"]]},
            "its own statement has none of the cues Zanzibar, Pemba",
        ),
        ({"statement": "It was 40."}, "no word of its statement tells what it is of, and it gives no cues"),
        ({"statement": "The pier is 80 metres long.", "tolerance": "900%"}, "its tolerance lets other figures agree"),
        ({"statement": "The pier is 80 metres long.", "level": "off"}, "its level is off"),
        ({"statement": "The pier is 80 metres long."}, UNKNOWN),
    ],
)
def test_why_a_fact_cannot_fire(fact: dict[str, Any], why: str) -> None:
    assert told("fact", "facts", {"id": "fact", **fact}) == why


def test_an_entry_in_whose_place_another_is_found() -> None:
    twins = [{"id": name, "text": STATED} for name in ("one", "two")]
    assert told("two", "quotes", *twins) == "desk/one is found in its place"
