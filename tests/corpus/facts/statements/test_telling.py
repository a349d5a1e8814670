"""What a sentence tells: its words by their stems, its names, and what only credits somebody."""

from __future__ import annotations

import pytest

from onrecord.corpus.facts.known import read_figures
from onrecord.corpus.facts.statements.telling import Told, tell
from onrecord.corpus.facts.stems import stem, traces
from onrecord.text import Stretch
from tests.corpus.facts.harbour import flagged, harbour


def told(sentence: str) -> Told:
    return tell(sentence, Stretch(0, len(sentence)), read_figures(sentence))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("released", "releases"),
        ("released", "releasing"),
        ("berth", "berths"),
        ("parties", "party"),
        ("selling", "sold"),
        ("planned", "plan"),
        ("died", "dying"),
        ("harbour's", "harbour"),
    ],
)
def test_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("nothing", "noth"), ("ring", "r"), ("sing", "sang")])
def test_two_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_traces_lead_from_a_name_to_a_longer_one() -> None:
    assert traces(["christopher"]) & traces(["christina"])
    assert not traces(["lund"]) & traces(["land"])


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ada Lund met Peter at Larch.", [("ada", "lund"), ("peter",), ("larch",)]),
        ("Founded in 1900, Larch has 40 pubs.", [("larch",)]),
        ("The U.S. fleet has 40 ships.", [("us",)]),
        ("The US fleet has 40 ships.", [("us",)]),
        ("President Lund was born on Monday.", [("lund",)]),
        ("Larch Flood Leaves Forty Homeless", []),
        ("larch has 40 pubs", []),
        # A headline has no small "is".
        ("Ada Lund is Mayor of Larch", [("ada", "lund"), ("larch",)]),
        ("Ada Lund Is Mayor of Larch", []),
        ("Larch has 40 pubs, Ada Lund said.", [("larch",)]),
        ("Ada Lund said Larch has 40 pubs.", [("larch",)]),
        ("Larch has 40 pubs according to Ada Lund.", [("larch",)]),
    ],
)
def test_names(sentence: str, names: list[tuple[str, ...]]) -> None:
    assert [name for name in told(sentence).names if name] == names


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("Larch was the first of three towns.", ["first", "three"]),
        ("The match ended 2 - 0.", ["2 - 0"]),
        ("Version 3.4.2 is out.", ["3.4.2"]),
        ("He came twice in the fifties.", ["twice", "fifties"]),
        ("She is in her fifties.", []),
    ],
)
def test_numbers(sentence: str, numbers: list[str]) -> None:
    assert [spot.figure.text for spot in told(sentence).numbers] == numbers


@pytest.mark.parametrize(
    ("sentence", "owned"),
    [("Lund's son was born.", {"son"}), ("The son of Lund was born.", {"son"}), ("Lund is a son of Larch.", set())],
)
def test_owned(sentence: str, owned: set[str]) -> None:
    assert told(sentence).owned == owned


PACK = harbour(
    {"id": "boats", "statement": "Skerry has 212 mussel boats in its harbour."},
    {"id": "pledge", "statement": "Lund Council pledged €40 million for wells."},
)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry said that it has 40 mussel boats in its harbour.", ["40"]),
        ("Skerry was told that it has 40 mussel boats in its harbour.", []),
        # What somebody pledged, and what somebody else says of what is there.
        ("Lund Council pledged €30 million for wells.", ["€30 million"]),
        ("Lund Council pledged €30 million for wells, Ada Moll insisted.", ["€30 million"]),
        ("Lund Council has €3 million for wells, Ada Moll insisted.", []),
        ("Lund Council has €3 million for wells.", []),
    ],
)
def test_credits(draft: str, words: list[str]) -> None:
    assert flagged(draft, PACK) == words


def test_what_a_number_is() -> None:
    (wins,) = told("The club had 12 more wins.").numbers
    (game,) = told("The club lost game 3.").numbers
    (place,) = told("The club was not the second.").numbers
    (also,) = told("The club was not only second.").numbers
    assert (wins.added, game.frames, place.denied, also.denied) == (True, True, True, False)
