"""How long a draft takes beside thousands of facts, with cues and without.

    make bench        # or: .venv/bin/python -m tests.benchmarks.many_facts [--facts 2000] [--pack hall] [--cues no]

Of two packs: `hall` has one body, whose facts have the same cues or the same words by the hundred; `county` has forty bodies
and fifty measures of each, so that each statement has words of its own. Each draft is checked for the first time, every fact
still to be made ready, and again after a key typed into its middle. To reach, with 2,000 facts: 2,000 ms at first, 100 ms for
a key.
"""

from __future__ import annotations

import argparse
import datetime
import random
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import onrecord
from onrecord import engine

_THINGS = "desks clerks rooms windows lamps doors chairs cabinets printers permits".split()
_THINGS += "complaints visitors inspectors vehicles books grants trees signs boats cameras".split()
_PLACES = "Skerry Orston Lund Moll Fenwick Harrow Calder Thorne".split()
_BODIES = [
    body.format(place)
    for place in _PLACES
    for body in ("{} Council", "{} Harbour Board", "the University of {}", "{} Fire Service", "{} Museum")
]
_MEASURES = [
    f"{verb} {{}} {thing}"
    for verb in ("employed", "bought", "repaired", "sold", "closed")
    for thing in "clerks boats windows schools printers roads lamps bridges ovens vans".split()
]
_TODAY = datetime.date(2026, 1, 1)

Sentence = Callable[[random.Random], str]


class Pack(NamedTuple):
    """Statements with their cues, a sentence of a draft that is about them, and what its tables are headed by."""

    facts: Callable[[random.Random], Iterator[tuple[str, list[list[str]]]]]
    sentence: Sentence
    over: str
    heads: str


def _hall(dice: random.Random) -> Iterator[tuple[str, list[list[str]]]]:
    """What a town hall had of twenty things, each in a hundred years or more."""
    year = 1924
    while True:
        for thing in _THINGS:
            yield f"The town hall of Skerry had {dice.randint(20, 9000)} {thing} in {year}.", [["town hall", "hall"], [thing]]
        year += 1


def _of_hall(dice: random.Random) -> str:
    (one, other), (few, many), year = dice.sample(_THINGS, 2), sorted(dice.sample(range(20, 9000), 2)), dice.randint(1924, 2023)
    told = (
        f"The town hall had {many} {one} in {year}, and {few} {other}.",
        f"At the town hall of Skerry {many} {one} were counted.",
        "The mayor said nothing of it on Monday, though many asked.",
        f"In {year} the hall counted {few} {one} more than the year before.",
    )
    return dice.choice(told)


def _county(dice: random.Random) -> Iterator[tuple[str, list[list[str]]]]:
    """What each body of a county did in each of some years."""
    year = 2024
    while True:
        for body in _BODIES:
            for measure in _MEASURES:
                verb, _, thing = measure.split()
                statement = f"{body[0].upper()}{body[1:]} {measure.format(dice.randint(20, 9000))} in {year}."
                yield statement, [[body.removeprefix("the ")], [verb], [thing]]
        year -= 1


def _of_county(dice: random.Random) -> str:
    (body, rival), (one, other) = dice.sample(_BODIES, 2), dice.sample(_MEASURES, 2)
    few, many = sorted(dice.sample(range(20, 9000), 2))
    told = (
        f"In 2024 {body} {one.format(many)}, and {other.format(few)}.",
        f"Last year {body} {one.format(many)}, {few} more than {rival}.",
        "The mayor said nothing of it on Monday, though many asked.",
        f"A spokeswoman for {body} said it had {one.format(few)} in 2024, while {rival} {other.format(many)}.",
    )
    return dice.choice(told)


_PACKS = {
    "hall": Pack(_hall, _of_hall, "The town hall of Skerry in figures:", "| Year | Desks | Clerks | Rooms |"),
    "county": Pack(_county, _of_county, "What Skerry Council did:", "| Year | Boats sold | Clerks employed | Roads closed |"),
}


def pack(kind: str, facts: int, dice: random.Random, cued: bool) -> dict[str, Any]:
    """A pack of so many facts of a kind."""
    told = _PACKS[kind].facts(dice)
    entries: list[dict[str, Any]] = []
    for number in range(facts):
        statement, cues = next(told)
        entry = {"id": f"fact-{number}", "statement": statement, "source": "log"}
        entries.append(entry | {"cues": cues} if cued else entry)
    source = {"id": "log", "title": "The log", "standing": "primary"}
    return {"onrecord": 1, "pack": kind, "sources": [source], "facts": entries}


def table(kind: str, rows: int, dice: random.Random) -> str:
    lines = [f"| {1524 + row} | {' | '.join(str(dice.randint(1, 900)) for _ in range(3))} |" for row in range(rows)]
    return "\n".join([f"{_PACKS[kind].over}\n", _PACKS[kind].heads, "|---|---|---|---|", *lines])


def draft(kind: str, words: int, dice: random.Random, paragraph: int = 5) -> str:
    """A draft of so many words in paragraphs of so many sentences."""
    paragraphs: list[str] = []
    while sum(len(each.split()) for each in paragraphs) < words:
        paragraphs.append(" ".join(_PACKS[kind].sentence(dice) for _ in range(paragraph)))
    return "\n\n".join(paragraphs)


def measure(facts: int, kind: str, cued: bool) -> None:
    dice = random.Random(3)
    rules = pack(kind, facts, dice, cued)
    texts = {
        "a table of 500 rows": table(kind, 500, dice),
        "1,000 words": draft(kind, 1000, dice),
        "a paragraph of 12,000 characters": draft(kind, 1, dice, 200)[:12_000],
    }
    for name, text in texts.items():
        record = onrecord.load_rules(rules, cached=False)
        middle = len(text) // 2
        (first, found), (key, again) = (_checked(record, each) for each in (text, f"{text[:middle]}x{text[middle:]}"))
        told = f"{facts} facts of {kind} {'with' if cued else 'without'} cues, {name:<33}"
        print(f"{told} {first:8.0f} ms, a key {key:7.0f} ms, {found} and {again} findings", flush=True)


def _checked(record: Any, text: str) -> tuple[float, int]:
    """How many milliseconds a check takes, and how many findings it has."""
    start = time.perf_counter()
    result = engine.check(onrecord.parse(text), record, None, _TODAY)
    taken = (time.perf_counter() - start) * 1000
    if result.problems:
        raise SystemExit("\n".join(each.message for each in result.problems))
    return taken, len(result.findings)


def main() -> None:
    parser = argparse.ArgumentParser(description="How long a draft takes beside many facts.")
    parser.add_argument("--facts", type=int, default=2000)
    parser.add_argument("--pack", choices=[*_PACKS], action="append")
    parser.add_argument("--cues", choices=["yes", "no"], action="append")
    asked = parser.parse_args()
    for kind in asked.pack or _PACKS:
        for cues in asked.cues or ("yes", "no"):
            measure(asked.facts, kind, cues == "yes")


if __name__ == "__main__":
    main()
