"""How long a draft takes beside thousands of facts of one body, which have the same cues or the same words by the hundred.

    make bench        # or: .venv/bin/python -m tests.benchmarks.many_facts [--facts 2000]

Each draft is checked for the first time, every fact still to be made ready, and again after a key typed into its middle. To
reach, with 2,000 facts: 2,000 ms at first, 100 ms for a key.
"""

from __future__ import annotations

import argparse
import datetime
import random
import time
from typing import Any

import onrecord
from onrecord import engine

_THINGS = "desks clerks rooms windows lamps doors chairs cabinets printers permits".split()
_THINGS += "complaints visitors inspectors vehicles books grants trees signs boats cameras".split()
_TODAY = datetime.date(2026, 1, 1)


def pack(facts: int, dice: random.Random, cued: bool) -> dict[str, Any]:
    """A pack of what a town hall had of twenty things, each in a hundred years."""
    entries: list[dict[str, Any]] = []
    for number in range(facts):
        thing, year = _THINGS[number % len(_THINGS)], 1924 + number // len(_THINGS)
        statement = f"The town hall of Skerry had {dice.randint(20, 9000)} {thing} in {year}."
        cues = {"cues": [["town hall", "hall"], [thing]]} if cued else {}
        entries.append({"id": f"fact-{number}", "statement": statement, "source": "log", **cues})
    source = {"id": "log", "title": "The log", "standing": "primary"}
    return {"onrecord": 1, "pack": "hall", "sources": [source], "facts": entries}


def table(rows: int, dice: random.Random) -> str:
    lines = [f"| {1524 + row} | {' | '.join(str(dice.randint(1, 900)) for _ in range(3))} |" for row in range(rows)]
    return "\n".join(
        ["The town hall of Skerry in figures:\n", "| Year | Desks | Clerks | Rooms |", "|---|---|---|---|", *lines]
    )


def draft(words: int, dice: random.Random, paragraph: int = 5) -> str:
    """A draft of so many words in paragraphs of so many sentences."""
    paragraphs: list[str] = []
    while sum(len(each.split()) for each in paragraphs) < words:
        paragraphs.append(" ".join(_sentence(dice) for _ in range(paragraph)))
    return "\n\n".join(paragraphs)


def _sentence(dice: random.Random) -> str:
    (one, other), (few, many), year = dice.sample(_THINGS, 2), sorted(dice.sample(range(20, 9000), 2)), dice.randint(1924, 2023)
    told = (
        f"The town hall had {many} {one} in {year}, and {few} {other}.",
        f"At the town hall of Skerry {many} {one} were counted.",
        "The mayor said nothing of it on Monday, though many asked.",
        f"In {year} the hall counted {few} {one} more than the year before.",
    )
    return dice.choice(told)


def measure(facts: int) -> None:
    for cued in (True, False):
        dice = random.Random(3)
        rules = pack(facts, dice, cued)
        texts = {
            "a table of 500 rows": table(500, dice),
            "1,000 words": draft(1000, dice),
            "a paragraph of 12,000 characters": draft(1, dice, 200),
        }
        for name, text in texts.items():
            record = onrecord.load_rules(rules, cached=False)
            middle = len(text) // 2
            first, key = (_checked(record, each) for each in (text, f"{text[:middle]}x{text[middle:]}"))
            print(
                f"{facts} facts {'with' if cued else 'without'} cues, {name:<33} {first:8.0f} ms, a key {key:7.0f} ms",
                flush=True,
            )


def _checked(record: Any, text: str) -> float:
    start = time.perf_counter()
    engine.check(onrecord.parse(text), record, None, _TODAY)
    return (time.perf_counter() - start) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description="How long a draft takes beside many facts.")
    parser.add_argument("--facts", type=int, default=2000)
    measure(parser.parse_args().facts)


if __name__ == "__main__":
    main()
