"""Facts that differ in their numbers alone are asked together, and tell the same as each by itself."""

from __future__ import annotations

import random

import pytest

import onrecord
from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import KnownFact, read_figures
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.twins import Nearby, Twins, numbers_in, twins_among
from onrecord.corpus.facts.verdicts import FactMatch
from tests.corpus.facts.harbour import Fact, harbour

COUNTS = (40, 212, 350, 2350, 4100, 6200, 9050)
THINGS = ("lamps", "boats", "desks")
KINDS = {
    "The hall of Skerry had {} {} in {}.": [["hall", "town hall"]],
    "Skerry Council bought {} {} in {}.": [["Skerry", "Council"], ["bought", "buy"]],
    "Lund lost {}% of its {} in {}.": [["Lund"], ["lost", "loses"]],
    "The port paid £{} for {} in {}.": [["port"], ["paid", "spent"]],
}
SENTENCES = (
    "The hall had {one} {thing} in {year}, and {two} {other}.",
    "In {year} Skerry Council bought {one} {thing}.",
    "Lund lost {one}% of its {thing}.",
    "The port paid £{one} for {thing} in {year}, £{two} more than for {other}.",
    "It was {one}.",
    "{one} of the {two} {thing} of Skerry Council sank.",
    "The number of {thing} in the hall rose from {one} to {two}.",
    "If the hall had more than {one} {thing}, it would sell {two}.",
    "In the hall there are {one} {thing}; three came, two of them in {year}.",
    "Skerry bought about {one} {thing} between 1989 and {year}.",
)
LAMPS: tuple[Fact, ...] = tuple(
    {"id": f"lamps-{at}", "statement": f"The hall had {count} lamps in {1991 + at}.", "cues": [["hall"], ["lamps"]]}
    for at, count in enumerate((212, 350, 467, 981, 990))
)


def index_of(*facts: Fact) -> FactIndex:
    return onrecord.load_rules(harbour(*facts), cached=False).facts


def twins_of(*facts: Fact) -> tuple[Twins, ...]:
    return twins_among(list(index_of(*facts).facts))


def names(facts: tuple[KnownFact, ...] | list[KnownFact]) -> set[str]:
    return {known.fact.key.rpartition("-")[2] for known in facts}


def many(dice: random.Random, cued: bool = True) -> FactIndex:
    """Four kinds of facts of three things, each of eight years."""
    facts: list[Fact] = []
    for kind, cues in KINDS.items():
        for thing in THINGS:
            for year in range(1990, 1998):
                statement = kind.format(dice.choice((dice.randint(2, 99), dice.choice(COUNTS))), thing, year)
                fact: Fact = {"id": f"fact-{len(facts)}", "statement": statement}
                facts.append(fact | {"cues": [*cues, [thing]]} if cued else fact)
    return index_of(*facts)


def draft(dice: random.Random) -> str:
    def sentence() -> str:
        one, two = (dice.choice((dice.choice(COUNTS), dice.randint(2, 9999))) for _ in range(2))
        thing, other = dice.sample(THINGS, 2)
        return dice.choice(SENTENCES).format(one=one, two=two, thing=thing, other=other, year=dice.randint(1988, 2000))

    return "\n\n".join(" ".join(sentence() for _ in range(4)) for _ in range(5))


def told(match: FactMatch) -> tuple[object, ...]:
    return match.figure.span, match.known.fact.key, match.recorded.text, match.agrees, match.owner, match.slip, match.years


@pytest.mark.parametrize("cued", [True, False])
@pytest.mark.parametrize("seed", range(4))
def test_twins_tell_the_same_together_as_each_by_itself(seed: int, cued: bool) -> None:
    """A trace asks each fact by itself, so that it can say why."""
    dice = random.Random(seed)
    index, text = many(dice, cued), onrecord.parse(draft(dice))
    together, each = compare_figures(text, index), compare_figures(text, index, [])
    assert list(map(told, together)) == list(map(told, each))
    assert each


@pytest.mark.parametrize(
    ("sentence", "apart"),
    [
        ("The hall had 500 lamps.", set()),
        ("The hall had 467 lamps.", {"2"}),
        # Digits that have changed places, a point in another place, and a year.
        ("The hall had 476 lamps.", {"2"}),
        ("The hall had 3.5 lamps.", {"1"}),
        ("The hall had 500 lamps in 1991.", {"0"}),
        # What agrees, though no digit of it does.
        ("The hall had about 1,000 lamps.", {"3", "4"}),
        ("The hall had at least 900 lamps.", {"3", "4"}),
        ("The hall had up to 300 lamps.", {"0"}),
    ],
)
def test_twins_whose_numbers_are_told_are_asked_by_themselves(sentence: str, apart: set[str]) -> None:
    (twins,) = twins_of(*LAMPS)
    groups = list(twins.groups(Nearby(read_figures(sentence), numbers_in(sentence)), ()))
    assert {name for group in groups if len(group) == 1 for name in names(list(group))} == apart
    assert [len(group) for group in groups if len(group) > 1] == [len(LAMPS) - len(apart)]


def test_twins_that_were_met_before_are_asked_by_themselves() -> None:
    (twins,) = twins_of(*LAMPS)
    met = twins.members[1]
    assert [len(group) for group in twins.groups(Nearby((), frozenset()), {met.fact.key})] == [1, len(LAMPS) - 1]


def test_a_bare_count_beside_a_count_of_things_parts_twins_by_that() -> None:
    """ "Of 500 lamps two were lit" may be of some of 981 lamps, and not of 212."""
    (twins,) = twins_of(*LAMPS)
    figures = read_figures("Of the 500 lamps that came, 3 were lit.")
    groups = list(twins.groups(Nearby(figures, frozenset()), ()))
    assert [names(list(group)) for group in groups] == [{"0", "1", "2"}, {"3", "4"}]


@pytest.mark.parametrize(
    "changed",
    [
        {"statement": "The hall had 500 old lamps in 1999."},
        {"statement": "The hall had 50 lamps in 1999."},
        {"statement": "The hall had 500 lamps."},
        {"statement": "The hall had up to 500 lamps in 1999."},
        {"statement": "The hall had 500 to 600 lamps in 1999."},
        {"statement": "The hall had 500 lamps in 1999-00."},
        {"cues": [["hall", "house"], ["lamps"]]},
        {"when": "1999"},
        {"as-of": "1999-05-03"},
        {"tolerance": "5%"},
    ],
)
def test_what_more_is_asked_of_is_no_twin(changed: Fact) -> None:
    other = {"id": "lamps-other", "statement": "The hall had 500 lamps in 1999.", "cues": [["hall"], ["lamps"]]}
    assert [names(twins.members) for twins in twins_of(*LAMPS, other)] == [{"0", "1", "2", "3", "4", "other"}]
    assert [names(twins.members) for twins in twins_of(*LAMPS, other | changed)] == [{"0", "1", "2", "3", "4"}]


def test_few_facts_are_asked_each() -> None:
    assert twins_of(*LAMPS[:3]) == ()
