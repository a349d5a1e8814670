"""Packs of facts about an invented harbour, and what is flagged by them."""

from __future__ import annotations

from typing import Any

import onrecord

Fact = dict[str, Any]

SHARES: tuple[Fact, ...] = tuple(
    {
        "id": name.lower(),
        "statement": f"{name} spent {share}% of its income on boats in 2024.",
        "source": "log",
        "when": "2024",
        "cues": [[name], ["income", "spent", "share"], ["boats", "boat"]],
    }
    for name, share in (("Skerry", 4.12), ("Bergen", 3.43), ("Lund", 3.38))
)
PORTS: Fact = {
    "id": "ports",
    "statement": "23 ports met the goal of 40% of the catch in 2024.",
    "figure": "23 ports",
    "when": "2024",
    "cues": [["ports", "members"], ["met", "meet", "reached"], ["goal", "40%"]],
}
FLEET: Fact = {
    "id": "fleet",
    "statement": "Skerry's fishing fleet could be worth up to $35 billion.",
    "cues": [["fleet", "boatyards"], ["Skerry", "island"], ["worth", "valued at"]],
}
# A claim that is Ada Lund's.
GRANT: Fact = {
    "id": "grant",
    "statement": "The repair grant is worth up to $35 billion.",
    "source": "log",
    "attribute-to": "lund",
    "cues": [["grant"], ["repair", "repairs"]],
}


def harbour(*facts: Fact) -> dict[str, Any]:
    """A pack of facts, each from the one source "log" where it names none."""
    source = {"id": "log", "title": "The log", "standing": "primary"}
    sourced = [{"source": "log", **fact} for fact in facts]
    return {"onrecord": 1, "pack": "harbour", "sources": [source], "facts": sourced}


def flagged(draft: str, pack: dict[str, Any]) -> list[str]:
    """The words that `figure-mismatch` flags."""
    found = onrecord.check(onrecord.parse(draft), onrecord.load_rules(pack))
    return [each.text for each in found if each.check == "figure-mismatch"]
