"""Facts without cues: which numbers of a sentence contradict a statement, and which are of another thing."""

from __future__ import annotations

import pytest

import onrecord
from onrecord import engine
from onrecord.corpus.record import Record

STATEMENTS = (
    "Skerry landed 4.12% of the national catch in 2024.",
    "The harbour has 212 berths.",
    "Ada Lund was born in 1900 in Skerry.",
    "Mats Oran (3 May 1900 – 9 June 1980) was a pilot and painter.",
    "The bridge at Skerry opened on June 24, 2025.",
    "Skerry was the second port to ban diesel engines.",
    "The repair grant is worth up to $35 billion.",
    "The club finished the season with six wins and eight losses.",
    "The reactor at Larch is 98 feet tall.",
    "The wardens counted nearly a third of U.S. seals at Larch. They tagged 40 pups there.",
    "Sixty-four people lost their homes in the Larch flood, the council said.",
    "The fishermen's guild painted three boats red for the harbour feast in 2024.",
    "Release 3.4.2 of the tide table came out on time.",
    "The match at Larch ended 4-0.",
    "A second-class return to Larch costs £31.",
    "The Larch Mill fire broke out on July 21, 2025.",
)


@pytest.fixture(scope="module")
def record() -> Record:
    facts = [{"id": f"f{number}", "statement": statement, "source": "log"} for number, statement in enumerate(STATEMENTS)]
    sources = [{"id": "log", "title": "The harbour log", "standing": "primary"}]
    return onrecord.load_rules({"onrecord": 1, "pack": "harbour", "sources": sources, "facts": facts})


def flagged(draft: str, record: Record) -> list[str]:
    return [finding.text for finding in onrecord.check(onrecord.parse(draft, markup="text"), record)]


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("Skerry landed 4.7% of the national catch.", ["4.7%"]),
        ("In 2024, Skerry landed 4.7% of the national catch.", ["4.7%"]),
        ("Skerry landed 4.12% of the national catch in 2023.", ["2023"]),
        ("skerry landed 4.7% of the national catch in 2024", ["4.7%"]),
        ("Skerry landed 4.7% of the national catch in 2024 and 3.9% in 2023.", ["4.7%"]),
        ("The harbour has 300 berths.", ["300"]),
        ("The harbour has just 300 berths, according to Peter Moll.", ["300"]),
        ("Officials said the harbour has 300 berths.", ["300"]),
        ("The harbour has 300 berths, Ms Vance said.", ["300"]),
        ("Ada Lund was born in 1901 in Skerry.", ["1901"]),
        ("Lund was born in Skerry in 1901.", ["1901"]),
        ("Mats Oran died in 1981.", ["1981"]),
        ("Mats Oran was born on 4 May 1900.", ["4 May 1900"]),
        ("Mats Oran was born in 1980.", ["1980"]),
        ("Mats Oran was born in the twenties.", ["twenties"]),
        ("The bridge at Skerry opened on June 14, 2025.", ["June 14, 2025"]),
        ("The bridge at Skerry opened in 2024.", ["2024"]),
        ("Skerry was the first port to ban diesel engines.", ["first"]),
        ("Skerry was not the second port to ban diesel engines.", ["second"]),
        ("The repair grant is worth up to $3.5 billion.", ["$3.5 billion"]),
        ("The repair grant is worth up to €35 billion.", ["€35 billion"]),
        ("The club finished the season with eight wins and six losses.", ["eight", "six"]),
        ("The reactor at Larch is 89 feet tall.", ["89 feet"]),
        ("One person lost their homes in the Larch flood.", []),
        ("Two people lost their homes in the Larch flood.", ["Two"]),
        ("The fishermen's guild painted four boats red for the harbour feast in 2024.", ["four"]),
        ("The fishermen's guild painted three boats red for the harbour feast in 2023.", ["2023"]),
        ("Release 3.4.3 of the tide table came out on time.", ["3.4.3"]),
        ("The match at Larch ended 3-0.", ["3-0"]),
        ("The repair grant is worth at least $35 billion.", ["at least $35 billion"]),
        ("A second-class return to Larch costs £41.", ["£41"]),
        ("The Larch Mill fire broke out on July 13.", ["July 13"]),
        ("A first-class return to Larch costs £31.", ["first"]),
    ],
)
def test_contradicts(record: Record, draft: str, words: list[str]) -> None:
    assert flagged(draft, record) == words


@pytest.mark.parametrize("draft", STATEMENTS)
def test_a_statement_is_no_contradiction_of_itself(record: Record, draft: str) -> None:
    assert flagged(draft, record) == []


@pytest.mark.parametrize(
    "draft",
    [
        # Another name, or another thing of the same one.
        "Bergen landed 9% of the national catch in 2024.",
        "The harbour at Bergen has 98 berths.",
        "Bergen's harbour has 98 berths.",
        "Peter Lund was born in 1950 in Skerry.",
        "Ada Lund's son was born in 1930 in Skerry.",
        "The son of Ada Lund was born in 1930 in Skerry.",
        "The bridge at Bergen opened on June 14, 2020.",
        "Bergen was the first port to ban diesel engines.",
        "The wardens counted nearly half of U.K. seals at Larch.",
        # Another time.
        "Skerry landed 4.7% of the national catch in 2025.",
        "Skerry landed 4.7% of the national catch last year.",
        "In 2023 Skerry landed 3.1% of the national catch.",
        "Skerry landed 4.12% of the national catch, up from 3.9% in 2023.",
        "Skerry landed 4.12% of the national catch in 2024 and 4.5% in 2025.",
        "The harbour had 98 berths in 1950.",
        "Skerry landed 3.9% of the national catch in 2023 and 4.12% in 2024.",
        "In 2023 Skerry landed 3.9% of the national catch and in 2024 4.12%.",
        "Skerry landed 1.9% of the national catch in May 2024.",
        "Skerry landed 1.9% of the national catch in the first half of 2024.",
        "Skerry has landed 4.7% of the national catch.",
        "Between 2024 and 2030 Skerry landed 4.7% of the national catch.",
        # Another measure.
        "Among ports over 40, Skerry landed 4.7% of the national catch.",
        "Skerry landed 9% of the cod in 2024.",
        "Skerry landed 4 tonnes of herring.",
        "Skerry landed 4.12% of the national catch and sold 30% of it abroad.",
        "The harbour has 40 pilots.",
        "The harbour lost 12 berths.",
        "Mats Oran became a pilot in 1920.",
        "The bridge at Skerry closed for repairs in 2026.",
        "Skerry was the first port to open a museum.",
        "The reactor at Larch is 30 metres tall.",
        "A first-class return to Larch costs £41.",
        # Not said so: a plan, a question, a denial, a share of each, an increase.
        "The new harbour will have 300 berths.",
        "The harbour could have 300 berths.",
        "The bridge at Skerry was to have opened on June 14, 2025.",
        "Does the harbour have 300 berths?",
        "It is not true that the harbour has 300 berths.",
        "Each harbour has 3 berths.",
        "The harbour has 12 more berths.",
        # Right, in other words.
        "The harbour has at least 200 berths.",
        "The wardens counted about 33% of U.S. seals at Larch.",
        "The repair grant is worth almost $35bn.",
        "Mats Oran died in 1980.",
        "The bridge at Skerry opened on 24 June.",
        "Skerry was not only the second port to ban diesel engines.",
        "Skerry was not the first port to ban diesel engines.",
    ],
)
def test_clean(record: Record, draft: str) -> None:
    assert flagged(draft, record) == []


def test_the_name_may_stand_in_the_sentence_before(record: Record) -> None:
    assert flagged("Skerry is a port. It landed 9% of the national catch in 2024.", record) == ["9%"]
    assert flagged("Bergen is a port. It landed 9% of the national catch in 2024.", record) == []


def test_a_fact_s_figure_and_year_say_which_number_counts() -> None:
    fact = {"id": "f", "statement": "Of 30 pilots 23 passed the harbour test.", "figure": "23", "when": "2024", "source": "log"}
    sources = [{"id": "log", "title": "The harbour log", "standing": "primary"}]
    record = onrecord.load_rules({"onrecord": 1, "pack": "harbour", "sources": sources, "facts": [fact]})
    assert flagged("Of 30 pilots 21 passed the harbour test.", record) == ["21"]
    assert flagged("Of 30 pilots 21 passed the harbour test in 2024.", record) == ["21"]
    assert flagged("Of 30 pilots 21 passed the harbour test in 2023.", record) == []
    assert flagged("Of 40 pilots 23 passed the harbour test.", record) == []


def test_what_only_looks_like_a_figure_is_seen_where_it_is_wrong(record: Record) -> None:
    draft = onrecord.parse("Skerry was the first port to ban diesel engines. The first of May was dry.", markup="text")
    seen = [(each.text, each.verdict) for each in engine.check(draft, record).sightings if each.what == "figure"]
    assert ("first", "wrong") in seen
    assert [text for text, _ in seen].count("first") == 1
