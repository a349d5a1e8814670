"""Of many facts near a passage only those are asked that a sentence may speak of, and that tells the same as asking all."""

from __future__ import annotations

import random
from functools import partial

import pytest

import onrecord
from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import Topic
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.placing.sites import Sites
from onrecord.corpus.facts.verdicts import FactMatch
from tests.corpus.facts.harbour import Fact, harbour

PORTS = ("Skerry", "Bergen", "Lund", "the hall", "the quay")
VERBS = ("bought", "sold", "closed")
THINGS = ("boats", "lamps", "desks")
KINDS: dict[str, list[list[str]]] = {
    "{port} {verb} {count} {thing} in 2024.": [["{port}"], ["{verb}"], ["{thing}"]],
    "{port} spent {share}% of its income on {thing}.": [["{port}"], ["income", "spent"], ["{thing}"]],
    "The price of {thing} at {port} rose by {share}%.": [["{port}"], ["{thing}"], ["price"], ["rose", "risen"]],
    "The warehouse for {thing} at {port} is {count} feet long.": [["{port}"], ["feet", "long"], ["{thing}"]],
    "{count} {thing} of {port} burned.": [["{thing}"], ["burned", "lost"]],
}
SENTENCES = (
    "In 2024 {port} {verb} {count} {thing}.",
    "{port} {verb} {count} {thing}, {few} more than {rival}.",
    "It {verb} {few} {other}.",
    "What of {rival}? {count} {thing}.",
    "{port} spent {share}% of its income on {thing}, {rival} {less}%.",
    "The price of {thing} fell by {share}% at {port}, and of {other} by {less}%.",
    "The warehouse of {port} is for {thing}, and {count} metres long.",
    "{port}, {rival} and Moll spent {share}%, {less}% and 3% of their income on {thing}.",
    "{count} burned, {few} of them {thing}.",
    "{count} {thing}.",
)
HEADS = "| Port | Boats sold | Income spent on lamps | Desks |"
ROW = "| {port} | {count} | {share}% | {few} |"


def filled(text: str, dice: random.Random) -> str:
    port, rival = dice.sample(PORTS, 2)
    thing, other = dice.sample(THINGS, 2)
    few, count, less, share = dice.randint(2, 40), dice.randint(20, 60), dice.randint(2, 9), dice.randint(2, 19)
    told = {"port": port, "rival": rival, "thing": thing, "other": other, "verb": dice.choice(VERBS)}
    told |= {"few": str(few), "count": str(count), "less": str(less), "share": str(share)}
    sentence = text.format(**told)
    return sentence[0].upper() + sentence[1:]


def many(dice: random.Random) -> FactIndex:
    facts: list[Fact] = []
    for kind, cues in KINDS.items():
        for port in PORTS:
            for thing in THINGS:
                named = {"port": port, "thing": thing, "verb": dice.choice(VERBS)}
                named |= {"count": str(dice.randint(20, 60)), "share": str(dice.randint(2, 19))}
                groups = [[cue.format(**named).removeprefix("the ") for cue in group] for group in cues]
                statement = kind.format(**named)
                facts.append({"id": f"fact-{len(facts)}", "statement": statement[0].upper() + statement[1:], "cues": groups})
    return index_of(*facts)


def index_of(*facts: Fact) -> FactIndex:
    return onrecord.load_rules(harbour(*facts), cached=False).facts


def draft(dice: random.Random) -> str:
    paragraphs = [" ".join(filled(dice.choice(SENTENCES), dice) for _ in range(5)) for _ in range(5)]
    rows = [filled(ROW, dice) for _ in range(4)]
    return "\n\n".join(
        [*paragraphs, "\n".join(["| Port | Boats sold | Income spent on lamps | Desks |", "|---|---|---|---|", *rows])]
    )


def told(match: FactMatch) -> tuple[object, ...]:
    return match.figure.span, match.known.fact.key, match.recorded.text, match.agrees, match.owner, match.slip, match.years


@pytest.mark.parametrize("seed", range(12))
def test_those_that_are_asked_tell_the_same_as_all(seed: int) -> None:
    """A trace asks all."""
    dice = random.Random(seed)
    index, text = many(dice), onrecord.parse(draft(dice))
    some, each = compare_figures(text, index), compare_figures(text, index, [])
    assert sorted(map(told, some), key=str) == sorted(map(told, each), key=str)
    assert each


def of(port: str, verb: str, count: int, thing: str) -> Fact:
    fact: Fact = {"id": f"{port}-{verb}-{thing}", "statement": f"{port} {verb} {count} {thing}."}
    return fact | {"cues": [[port], [verb], [thing]]}


SALES = (of("Skerry", "sold", 212, "boats"), of("Skerry", "bought", 340, "lamps"), of("Bergen", "sold", 455, "boats"))
HALL: Fact = {"id": "hall", "statement": "The hall has 19 desks.", "cues": [["hall"], ["desks"]]}
PRICE: Fact = {"id": "price", "statement": "Prices in the port rose by 7%.", "cues": [["port"], ["prices"], ["rose"]]}
TALL: Fact = {"id": "tall", "statement": "The mast in the port is 98 feet tall.", "cues": [["mast"], ["feet"], ["port"]]}
TOPIC: frozenset[Topic] = frozenset({(frozenset({"sold"}), frozenset({"boats"}))})


@pytest.mark.parametrize(
    ("text", "topics", "asked"),
    [
        ("Skerry sold 5 boats.", (), ["Skerry-sold-boats"]),
        ("Skerry sold boats. It bought 5 lamps.", (), ["Skerry-sold-boats", "Skerry-bought-lamps"]),
        # The name has to stand by, what is measured anywhere in the passage, or the passage is known to be about it.
        ("Skerry has 5. Nobody minded it. Others sold boats.", (), ["Skerry-sold-boats"]),
        ("Skerry sold boats. Nobody minded it. Lamps cost £5 in all of the shops.", (), []),
        ("Skerry has 5 of them.", (), []),
        ("Skerry has 5 of them.", TOPIC, ["Skerry-sold-boats"]),
        # A fact's own figure may be given to another name.
        ("Lund sold 212 boats.", (), ["Skerry-sold-boats"]),
        # Without a name half of what tells of it has to stand by.
        ("The hall is new. It is liked. It has 5 desks.", (), ["hall"]),
        ("The hall has desks. They are liked. There are 5 cups.", (), []),
        # Any word for a change, and any way to write a unit.
        ("Prices in the port went up by 5%.", (), ["price"]),
        ("Prices in the port are 5% of that.", (), []),
        ("Few feet tread the port. Nobody minds it. The mast has all of 90 lamps.", (), []),
        ("Few feet tread the port. Nobody minds it. The mast has all of 90 ft.", (), ["tall"]),
    ],
)
def test_a_fact_is_asked_where_enough_of_its_cues_stand(text: str, topics: frozenset[Topic], asked: list[str]) -> None:
    index, read = index_of(*SALES, HALL, PRICE, TALL), onrecord.parse(text)
    site = Sites(read, index.telling).of(0)
    crowd = partial(index.crowd, site.around[0].known_as)
    found = {known.fact.key: None for sentence in site.scoped() for known in crowd().asked(sentence, topics)}
    assert [key.rpartition("/")[2] for key in found] == asked
    traced = crowd(traced=True)
    assert all(traced.asked(sentence, topics) == traced.facts for sentence in site.scoped())


def test_the_more_facts_there_are_the_fewer_of_them_are_asked() -> None:
    ports = [f"Port{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    index = index_of(*(of(port, verb, 212, thing) for port in ports for verb in VERBS for thing in THINGS))
    text = f"In that year Porta sold 5 boats. {' '.join(ports)} closed and bought lamps and desks."
    site = Sites(onrecord.parse(text), index.telling).of(0)
    crowd = index.crowd(site.around[0].known_as)
    assert len(crowd.facts) == len(ports) * len(VERBS) * len(THINGS)
    assert len(crowd.asked(site.scoped()[0], ())) == len(VERBS) * len(THINGS)
