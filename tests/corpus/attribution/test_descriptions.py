"""Descriptions that tell a nation, and whom they exclude."""

from __future__ import annotations

import pytest

from onrecord.corpus.attribution.people import People
from onrecord.model import Origin, Person, Speaker

AT = Origin("harbour.yaml", 1, 1)
PEOPLE = People(
    [
        Speaker("h/lund", "Eva Lund", AT, ("Danish prime minister", "Prime Minister of Denmark"), ("Prime Minister Lund",)),
        Speaker("h/vance", "Ada Vance", AT, ("Port of Skerry harbour master", "head of the port")),
        Speaker("h/envoy", "former Swedish envoy", AT),
        Speaker("h/voice", "Copenhagen spokesperson", AT, ("Copenhagen spokesman",)),
        Speaker("h/official", "Baltic port official", AT),
        Speaker("h/nurse", "senior nurse at St Olaf's", AT),
    ]
)


@pytest.mark.parametrize(
    ("name", "key", "answer"),
    [
        # The same office in another country is somebody else's,
        ("the Norwegian prime minister", "h/lund", False),
        ("the prime minister of Norway", "h/lund", False),
        ("the Danish prime minister", "h/lund", True),
        # but not what may be said of the one who has it,
        ("Denmark's prime minister", "h/lund", True),
        ("the Social Democratic prime minister", "h/lund", None),
        ("the embattled prime minister", "h/lund", None),
        ("the Norwegian-born prime minister", "h/lund", None),
        ("the Norwegian prime minister's Danish guest", "h/lund", None),
        # and not where the office is no country's.
        ("the Norwegian master", "h/vance", None),
        ("the Danish head of the port", "h/vance", None),
        # Without a name, a description may tell its nation in other words,
        ("a former envoy from Sweden", "h/envoy", None),
        ("a former envoy from Norway", "h/envoy", False),
        ("a spokesman for the Danish ministry", "h/voice", None),
        ("a spokesman for the Norwegian ministry", "h/voice", False),
        # and where somebody of no nation comes from makes no other of him.
        ("a Baltic port official from Latvia", "h/official", None),
        ("a Skerry nurse", "h/nurse", None),
        # Nor does a calling that is near enough, or that of a source; another one does.
        ("a former matron", "h/nurse", None),
        ("a hospital source", "h/nurse", None),
        ("a hospital spokesman", "h/nurse", False),
        ("an unnamed Baltic port official", "h/official", True),
        ("a source", "h/envoy", None),
        ("a trader", "h/envoy", False),
        # A rank alone is nobody's.
        ("a senior", "h/vance", False),
        ("a senior", "h/envoy", None),
    ],
)
def test_a_nation_tells_descriptions_apart(name: str, key: str, answer: bool | None) -> None:
    assert PEOPLE.is_speaker(Person(name, named=False), key) is answer


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        # Who is kept back may be anybody,
        ("a senior official", None),
        ("A person close to the port", None),
        ("somebody familiar with the plan", None),
        # who is told by what he does is not.
        ("a police source", False),
        ("a figure skater", False),
        ("a Baltic official", False),
        ("a trader", False),
    ],
)
def test_a_description_that_keeps_back_who_it_is_excludes_nobody(name: str, answer: bool | None) -> None:
    assert PEOPLE.is_speaker(Person(name, named=False), "h/vance") is answer


@pytest.mark.parametrize(("place", "answer"), [("Copenhagen", None), ("Denmark", None), ("Oslo", False), ("Skerry", False)])
def test_a_capital_may_stand_for_its_government(place: str, answer: bool | None) -> None:
    assert PEOPLE.is_speaker(Person(place), "h/lund") is answer


@pytest.mark.parametrize(
    ("roles", "answer"),
    [
        ((), None),
        (("Skerry nurse",), None),
        (("surgeon",), None),
        (("Liberal MP for Skerry",), False),
        (("teacher",), False),
        (("MP", "former matron"), None),
    ],
)
def test_whoever_has_a_name_may_be_whom_the_rules_keep_back(roles: tuple[str, ...], answer: bool | None) -> None:
    assert PEOPLE.is_speaker(Person("Eva Holm", roles=roles), "h/nurse") is answer


def test_another_speaker_of_the_rules_is_not_whom_they_keep_back() -> None:
    assert PEOPLE.is_speaker(Person("Ada Vance"), "h/nurse") is False
