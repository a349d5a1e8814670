"""One holder under names of several lengths."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from onrecord.corpus.facts.holders import is_body_of, wholes
from onrecord.corpus.lexicon import COMMON, is_number
from onrecord.language.words import words
from onrecord.packs.load import load
from tests.corpus.facts.harbour import flagged, harbour


def fact(statement: str, *cues: list[str]) -> dict[str, object]:
    return {"id": "entry", "statement": statement, "cues": [list(each) for each in cues]}


@pytest.mark.parametrize(
    ("statement", "cues"),
    [
        ("Harlow Rowing Club has 212 boats.", [["Harlow"], ["boats"]]),
        ("Orston Police answered 1,340 calls.", [["Orston"], ["calls"]]),
        ("Greater Lund Transport Authority runs 512 buses.", [["Lund"], ["buses"]]),
        ("Bank of Orston cut rates to 4.25 per cent.", [["Orston"], ["rates"]]),
        ("Ada Lund's Harlow Pottery sold 3,120 cups.", [["Harlow"], ["cups"]]),
        ("Vance and Moll spent 21.6 hours at sea.", [["Vance"], ["hours"]]),
    ],
)
def test_a_part_of_a_name_is_its_holder(statement: str, cues: list[list[str]]) -> None:
    assert flagged(statement, harbour(fact(statement, *cues))) == []


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Harlow Borough Council has 212 boats.", []),
        ("Harlow City Council has 212 boats.", []),
        ("Harlow Council’s fleet: 212 boats.", []),
        ("Harlow Fire Service has 212 boats.", []),
        ("Harlow Ltd has 230 boats.", ["230"]),
        # What governs or serves a place may be counted by itself.
        ("Harlow Borough Council has 230 boats.", []),
        ("Harlow Fire Service has 230 boats.", []),
        ("Harlow Hospital has 212 boats.", ["212"]),
        ("Harlow Council House has 212 boats.", ["212"]),
        ("Bergen Council has 212 boats.", ["212"]),
    ],
)
def test_what_kind_of_body_a_name_is(draft: str, words: list[str]) -> None:
    assert flagged(draft, harbour(fact("Harlow has 212 boats.", ["Harlow"], ["boats"]))) == words


def test_the_whole_name_is_another_than_one_like_it() -> None:
    pack = harbour(fact("Harlow Rowing Club has 212 boats.", ["Harlow"], ["boats"]))
    assert flagged("Bergen Rowing Club has 212 boats.", pack) == ["212"]
    assert flagged("Harlow Rowing Club has 230 boats.", pack) == ["230"]


def test_the_wholes_of_names() -> None:
    assert wholes(("Lund",), "In 2024 Greater Lund Transport ran 512 buses.") == ("Greater Lund Transport", "Lund Transport")
    assert wholes(("Orston",), "The Bank of Orston is old.") == ("Bank of Orston", "Orston")
    assert wholes(("Skerry", "port"), "Skerry has a port.") == ()


def test_bodies() -> None:
    assert is_body_of("Lund County Council", ("Lund",))
    assert not is_body_of("Lund Hospital", ("Lund",))


def own_cues(statement: str) -> Iterator[list[list[str]]]:
    """Cues made of a statement's own words: a name and another word, a name alone, two words."""
    told = [statement[word.start : word.end] for word in words(statement) if word.form not in COMMON | {"£"}]
    told = [text for text in told if not is_number(text.lower())]
    names, others = [text for text in told if text[0].isupper()][:3], [text for text in told if text[0].islower()][:3]
    yield from ([[name], [other]] for name in names for other in others)
    yield from ([[name]] for name in names)
    yield from ([[one], [other]] for one in others for other in others if one != other)


@pytest.mark.parametrize("pack", ["nato-rutte", "moon-landing"])
def test_no_fact_flags_its_own_statement(pack: str) -> None:
    for entry in load(pack).facts.values():
        given = {"figure": entry.figure, "when": entry.when, "as-of": entry.as_of and str(entry.as_of)}
        keys = {key: value for key, value in given.items() if value is not None}
        for cues in (None, [list(each) for each in entry.cues], *own_cues(entry.statement)):
            own = {"id": "entry", "statement": entry.statement, **keys, **({"cues": cues} if cues else {})}
            assert flagged(entry.statement, harbour(own)) == [], (entry.key, cues)
