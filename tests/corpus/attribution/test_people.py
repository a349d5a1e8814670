"""Which speaker of the rules a person of the draft is: yes, no, or not known."""

from __future__ import annotations

import pytest

from onrecord.corpus.attribution.people import People
from onrecord.language.words import forms
from onrecord.model import Origin, Person, Speaker

AT = Origin("harbour.yaml", 1, 1)
PEOPLE = People(
    [
        Speaker("h/vance", "Ada Vance", AT, ("Port of Skerry harbour master",), ("Vance", "Ms Vance")),
        Speaker("h/moll", "Peter Moll", AT, ("fisheries minister",), ("Moll",)),
        Speaker("h/lund", "Eva Lund", AT, ("transport minister",), ("Lund",)),
        Speaker("h/pilot", "retired Danish pilot", AT),
        Speaker("h/board", "Harbour Board", AT, ("port statement",)),
        Speaker("h/envoy", "senior Danish envoy", AT),
        Speaker("h/ruud", "Nils Ruud", AT, ("Norwegian prime minister",), ("Ruud",)),
        Speaker("h/dybdahl", "Ida Dybdahl", AT, ("deputy prime minister",), ("Dybdahl",)),
        Speaker("h/dahl", "Ola Dahl", AT, ("Port Pact secretary general",), ("Dahl",)),
        Speaker("h/nobody", "Kari Holm", AT),
        Speaker("h/berg", "Ole Berg", AT, ("union leader",)),
    ]
)


@pytest.mark.parametrize(
    ("name", "named", "key", "answer"),
    [
        ("Ada Vance", True, "h/vance", True),
        ("Vance", True, "h/vance", True),
        ("Ms Vance", True, "h/vance", True),
        ("Captain Ada Vance", True, "h/vance", True),
        ("the harbour master", False, "h/vance", True),
        ("the Port of Skerry's harbour master", False, "h/vance", True),
        ("Peter Moll", True, "h/vance", False),
        ("Tom Vance", True, "h/vance", False),
        ("A. Vance", True, "h/vance", True),
        ("T. Vance", True, "h/vance", None),
        ("M Moll", True, "h/moll", None),
        ("Monsieur Moll", True, "h/moll", True),
        ("Father Moll", True, "h/moll", True),
        ("Sister Holm", True, "h/nobody", True),
        ("Mother Kari Holm", True, "h/nobody", True),
        ("Brother Peter", True, "h/moll", None),
        ("Father Moll", True, "h/lund", False),
        ("Adda Vance", True, "h/vance", None),
        ("Ada", True, "h/vance", None),
        ("Ada Lund", True, "h/vance", False),
        ("VANCE", True, "h/vance", True),
        ("MS VANCE", True, "h/vance", True),
        ("HARBOUR MASTER ADA VANCE", True, "h/vance", True),
        ("THE HARBOUR MASTER", False, "h/vance", True),
        ("Ada V.", True, "h/vance", None),
        ("Ada L.", True, "h/vance", False),
        ("a statement from the port", False, "h/vance", None),
        ("a transcript", False, "h/pilot", None),
        ("a written statement", False, "h/vance", None),
        ("a statement", False, "h/vance", None),
        ("port statement", False, "h/vance", False),
        ("port statement", False, "h/board", True),
        ("a trader in Bergen", False, "h/vance", False),
        ("the minister", False, "h/moll", None),
        ("the trader", False, "h/vance", None),
        ("a retired Danish pilot", False, "h/pilot", True),
        ("the pilot", False, "h/pilot", True),
        ("a retired Swedish pilot", False, "h/pilot", False),
        ("a Danish official", False, "h/envoy", False),
        ("the leader", False, "h/vance", None),
        ("the union leader", False, "h/vance", False),
        ("the leader", False, "h/berg", True),
        # Whose leader that is stands elsewhere.
        ("its leader", False, "h/berg", None),
        ("their leader", False, "h/berg", None),
        ("its union leader", False, "h/berg", True),
        # Of what somebody is something the rules need not tell; if they do, it must be that.
        ("the transport minister of Skerry", False, "h/lund", True),
        ("the leader of the bakers", False, "h/berg", None),
        ("a Danish envoy", False, "h/envoy", True),
        ("Ada Vance", True, "h/pilot", False),
        ("Ole Jensen", True, "h/pilot", None),
        # An office that whoever heads a government or a body does not hold beside that; others may hold two, or be called so.
        ("the foreign minister", False, "h/ruud", False),
        ("the defence secretary", False, "h/dahl", False),
        ("the Commission's president", False, "h/dahl", False),
        ("the German chancellor", False, "h/dahl", False),
        ("the Norwegian president", False, "h/ruud", None),
        ("Norway's president", False, "h/ruud", None),
        ("the president", False, "h/dahl", None),
        ("the Port Pact's president", False, "h/dahl", None),
        ("the former defence minister", False, "h/dahl", None),
        ("the shadow home secretary", False, "h/ruud", None),
        ("the then defence minister", False, "h/dahl", None),
        ("the home secretary", False, "h/dybdahl", None),
        ("the home secretary", False, "h/vance", None),
        ("the interior minister", False, "h/moll", None),
        ("the German chancellor", False, "h/vance", None),
        ("the German chancellor", False, "h/nobody", None),
        # An office or a body may stand for whoever holds it.
        ("PM", True, "h/vance", None),
        ("Port of Skerry", True, "h/vance", None),
        ("Skerry HarbMas", True, "h/vance", None),
        ("Port of Leith", True, "h/moll", False),
        ("Skerry", True, "h/moll", False),
    ],
)
def test_is_speaker(name: str, named: bool, key: str, answer: bool | None) -> None:
    assert PEOPLE.is_speaker(Person(name, named), key) is answer


@pytest.mark.parametrize(
    ("prose", "key", "called"),
    [
        ("the harbour master came", "h/vance", True),
        ("the harbour master's list", "h/vance", True),
        ("the master came", "h/vance", False),
        ("the minister came", "h/moll", False),
        ("the harbour was shut", "h/vance", False),
    ],
)
def test_the_end_of_a_description_may_call_its_only_holder(prose: str, key: str, called: bool) -> None:
    assert PEOPLE.is_called(forms(prose), key) is called


def test_nobody_credited_is_not_known() -> None:
    assert PEOPLE.is_speaker(None, "h/vance") is None


def test_who() -> None:
    assert PEOPLE.who(Person("Vance")) == "h/vance"
    assert PEOPLE.who(Person("the minister", named=False)) is None


@pytest.mark.parametrize(
    ("name", "named", "stranger"),
    [
        ("Tom Reed", True, True),
        ("Ada Vance", True, False),
        ("Moll", True, False),
        ("the trader", False, False),
        # Or he comes up for the first time, and is none whom a paper asks.
        ("a heckler", False, True),
        ("a trader", False, False),
    ],
)
def test_a_stranger_has_a_name_that_no_speaker_goes_by(name: str, named: bool, stranger: bool) -> None:
    assert PEOPLE.is_stranger(Person(name, named)) is stranger


@pytest.mark.parametrize(
    ("prose", "key", "called"),
    [
        ("the union boss came", "h/berg", True),
        ("the head of the union came", "h/berg", True),
        ("the union's chief came", "h/berg", True),
        ("the union driver came", "h/berg", False),
        ("the boss came", "h/berg", False),
        ("the boss of the port of skerry came", "h/vance", False),
    ],
)
def test_whoever_leads_a_body_goes_by_any_word_for_it(prose: str, key: str, called: bool) -> None:
    assert PEOPLE.is_named(tuple(forms(prose)), key) is called
