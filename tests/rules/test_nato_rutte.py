"""The bundled pack: what it holds, and the editorial decisions it rests on."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import onrecord
from onrecord.corpus.attribution.people import People
from onrecord.corpus.record import Record
from onrecord.model import Entry, Fact, Finding, Person, RuleSet
from onrecord.packs.load import load
from onrecord.packs.verify import verify

PACK = Path(__file__).parents[2] / "rules" / "nato-rutte"

CLAIMED = {
    "rutte": 20,
    "blinken": 3,
    "starmer": 1,
    "western-analysts": 1,
    "analysts": 1,
    "kremlin-spokesperson": 1,
    "russian-officials": 1,
    "us-allies": 1,
    "senior-ukrainian-official": 1,
    "macron": 1,
}
QUOTED = {
    "rutte": 30,
    "starmer": 5,
    "nato-allies": 3,
    "european-defence-official": 2,
    "former-russian-diplomat": 2,
    "indian-analyst": 2,
    "kremlin-spokesperson": 3,
    "macron": 1,
}


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load(PACK)


@pytest.fixture(scope="module")
def record() -> Record:
    return onrecord.load_rules(PACK)


def _entries() -> list[Entry]:
    rules = load(PACK)
    return [*rules.quotes.values(), *rules.facts.values()]


def _findings(sentence: str, record: Record) -> list[Finding]:
    found = onrecord.check(onrecord.parse(sentence, "text"), record)
    return [finding for finding in found if finding.check != "contested-source"]


def _local(key: str) -> str:
    return key.removeprefix("nato-rutte/")


def _fact(rules: RuleSet, name: str) -> Fact:
    return rules.facts[f"nato-rutte/{name}"]


def test_every_quotation_has_its_speaker(rules: RuleSet) -> None:
    assert Counter(_local(quote.speaker) for quote in rules.quotes.values()) == QUOTED


def test_every_claim_has_its_name(rules: RuleSet) -> None:
    claims = [fact for fact in rules.facts.values() if fact.attribute_to]
    assert Counter(_local(fact.attribute_to or "") for fact in claims) == CLAIMED
    assert all(len(fact.cues) >= 2 for fact in claims)


def test_every_figure_is_an_entry(rules: RuleSet) -> None:
    figures = [fact for fact in rules.facts.values() if fact.origin.path.endswith("facts.yaml")]
    assert len(figures) == 17
    assert all(fact.cues for fact in figures)


@pytest.mark.parametrize(
    ("source", "quotes", "standing", "published"),
    [
        ("lbc", 18, "reported", "2025-07-06"),
        ("telegram", 13, "unreliable", "None"),
        ("handover", 5, "reported", "None"),
        ("gaze", 6, "reported", "None"),
        ("ai-page", 6, "contested", "None"),
    ],
)
def test_sources(rules: RuleSet, source: str, quotes: int, standing: str, published: str) -> None:
    entry = rules.sources[f"nato-rutte/{source}"]
    assert (entry.standing, str(entry.published)) == (standing, published)
    assert entry.publisher
    assert entry.note
    assert (entry.fingerprint or "").endswith(f"{source}.shingles")
    assert sum(quote.source == entry.key for quote in rules.quotes.values()) == quotes


def test_the_headline_is_a_misquote_and_no_quote(rules: RuleSet) -> None:
    quote = rules.quotes["nato-rutte/not-naive"]
    assert quote.text == "Let's not be naïve about this."
    assert [misquote.text for misquote in quote.misquotes] == ["Let's be naive."]
    assert not any("Let's be naive" in other.text for other in rules.quotes.values())


@pytest.mark.parametrize(
    ("quote", "speaker"),
    [
        ("more-lethal", "starmer"),
        ("decisive-message", "starmer"),
        ("cyber-and-energy", "starmer"),
        ("xi-call", "rutte"),
        ("ironclad", "nato-allies"),
        ("allies-reaffirm", "nato-allies"),
        ("allies-united", "rutte"),
        ("path-to-negotiations", "macron"),
    ],
)
def test_whose_words_they_are(rules: RuleSet, quote: str, speaker: str) -> None:
    assert rules.quotes[f"nato-rutte/{quote}"].speaker == f"nato-rutte/{speaker}"


def test_a_no_break_space_of_the_source_is_a_space(rules: RuleSet) -> None:
    assert not any("\u00a0" in quote.text for quote in rules.quotes.values())
    assert "residing in Moscow" in rules.quotes["nato-rutte/xi-calls-putin"].text


@pytest.mark.parametrize("fact", ["poland-2024", "estonia-2024", "us-2024", "members-at-target"])
def test_spending_figures_hold_for_their_year(rules: RuleSet, fact: str) -> None:
    assert _fact(rules, fact).when == "2024"


def test_the_ammunition_ratio_is_one_fact_and_a_claim(rules: RuleSet) -> None:
    fact = _fact(rules, "ammunition-ratio")
    assert all(part in fact.statement for part in ("three times", "three months", "a year"))
    assert fact.attribute_to == "nato-rutte/rutte"
    assert [other.key for other in rules.facts.values() if "three times" in other.statement] == [fact.key]


def test_the_worth_of_ukraines_industry_keeps_bound_currency_and_subject(rules: RuleSet) -> None:
    fact = _fact(rules, "ukraine-industry")
    assert "Ukraine's defence industry" in fact.statement
    assert "up to $35 billion" in fact.statement


@pytest.mark.parametrize(
    "description",
    ["the official", "an official", "the president", "NATO", "Moscow"],
)
def test_a_description_that_fits_several_names_nobody(rules: RuleSet, description: str) -> None:
    people = People(rules.speakers.values())
    assert people.who(Person(description, named=description[0].isupper())) is None


@pytest.mark.parametrize(
    ("description", "speaker"),
    [
        ("the secretary general", "rutte"),
        ("Nato's chief", "rutte"),
        ("the British prime minister", "starmer"),
        ("the French president", "macron"),
        ("a European defense official", "european-defence-official"),
        ("a former Russian diplomat", "former-russian-diplomat"),
        ("a Kremlin spokesman", "kremlin-spokesperson"),
        ("the communiqué", "nato-allies"),
    ],
)
def test_a_description_names_its_holder(rules: RuleSet, description: str, speaker: str) -> None:
    assert People(rules.speakers.values()).who(Person(description, named=False)) == f"nato-rutte/{speaker}"


@pytest.mark.parametrize(
    ("key", "sentence"),
    [(entry.key, sentence) for entry in _entries() for sentence in entry.care.examples.flag],
)
def test_an_entry_flags_what_wrongs_it(record: Record, key: str, sentence: str) -> None:
    assert key in {finding.entry.key for finding in _findings(sentence, record) if finding.entry}


@pytest.mark.parametrize("sentence", [sentence for entry in _entries() for sentence in entry.care.examples.passing])
def test_an_entry_passes_what_is_right(record: Record, sentence: str) -> None:
    assert [(finding.check, finding.text) for finding in _findings(sentence, record)] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Spain, which spends 1.3% of GDP on defence, turned down the pledge that NATO members made in The Hague.",
        "The alliance agreed in June 2025 to raise the target from 2% to 5% of GDP.",
        "Germany agreed to spend 3.5% of GDP on defence by 2029.",
        "Poland's economy grew by 2.9% in 2024, and its debt reached 55% of GDP.",
        "Estonia spends 6.6% of GDP on health, Poland 4.8%.",
        "A NATO summit will be held in Ankara on July 7-8, 2026.",
        "Since Russia's invasion of Ukraine the leaders have met six times, the last on 6 July 2025.",
        "Russia and China held naval drills while the war in Ukraine went on.",
        "China's navy held an exercise near Taiwan; Russia sent an observer.",
        "Ukraine's arms industry was lent $2bn.",
        "Rheinmetall has a contract worth about €1.2bn with Ukrainian arms makers.",
        "Aid workers help civilians leave the Donbas while Russian troops advance.",
    ],
)
def test_what_only_sounds_alike_is_left_alone(record: Record, sentence: str) -> None:
    assert [(finding.check, finding.text) for finding in _findings(sentence, record)] == []


def test_every_entry_is_proven_by_the_fingerprints(rules: RuleSet) -> None:
    assert [(each.key, each.why) for each in verify(rules, today=date(2025, 7, 7)) if not each.borne_out] == []
