"""Entries survive being written down, and a record opened from bytes is asked as the one that they were made of."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus import image
from onrecord.corpus.codec import decode, encode
from onrecord.corpus.record import compile_rules, tabulate
from onrecord.language.words import forms
from onrecord.model import Care, Examples, Fact, Misquote, Origin, Quote, RuleSet, Source, Speaker, Terms, Verified

HERE = Origin("pack.yaml", 3, 5)
TEXT = st.text(max_size=20)
DATES = st.none() | st.dates()
CARES = st.builds(
    Care,
    verified=st.none() | st.builds(Verified, TEXT, DATES, st.none() | TEXT, st.none() | TEXT, st.booleans()),
    status=st.sampled_from([None, "proposed", "verified", "withdrawn"]),
    terms=st.builds(Terms, st.sampled_from(["on-record", "background", "embargoed"]), DATES),
    expires=DATES,
    tags=st.lists(TEXT, max_size=2).map(tuple),
    examples=st.builds(Examples, st.lists(TEXT, max_size=2).map(tuple), st.lists(TEXT, max_size=2).map(tuple)),
)
QUOTES = st.builds(
    Quote,
    *(TEXT, TEXT, TEXT, TEXT, st.just(HERE)),
    setting=st.none() | TEXT,
    misquotes=st.lists(st.builds(Misquote, TEXT, st.none() | TEXT), max_size=2).map(tuple),
    care=CARES,
)
FACTS = st.builds(
    Fact,
    *(TEXT, TEXT, TEXT, st.just(HERE)),
    cues=st.lists(st.lists(TEXT, max_size=2).map(tuple), max_size=2).map(tuple),
    tolerance=TEXT,
    valid_until=DATES,
    care=CARES,
)


@given(QUOTES | FACTS)
def test_an_entry_reads_back_as_it_was(entry: Quote | Fact) -> None:
    assert decode(encode(entry)) == entry
    assert type(decode(encode(entry))) is type(entry)


@pytest.mark.parametrize("text", ["\udc80", "\x00", "‮“”", "𝒳"])
def test_any_text_reads_back(text: str) -> None:
    assert decode(encode(Misquote(text))) == Misquote(text)


def test_what_stands_by_default_is_not_written() -> None:
    assert b"rounding" not in encode(Fact("p/f", "It is 5%.", "p/s", HERE))


@pytest.mark.parametrize("data", [b"", b"[99]", b"[1", b'["x"]', b"[0]", b"\xff"])
def test_what_is_no_entry_is_refused(data: bytes) -> None:
    with pytest.raises((ValueError, LookupError, TypeError)):
        decode(data)


def test_a_record_is_asked_where_it_lies() -> None:
    quotes = {
        f"p/{name}": Quote(f"p/{name}", "p/lund", text, "p/log", HERE, misquotes=misquotes)
        for name, text, misquotes in (
            ("quay", "We will not close the quay before the winter comes to the harbour.", (Misquote("Lund closes quay"),)),
            ("crane", "The crane has stood idle for a year and a half, and nobody minds.", ()),
        )
    }
    facts = {"p/berths": Fact("p/berths", "The harbour has 212 berths.", "p/log", HERE, cues=(("harbour",), ("berths",)))}
    log = Source("p/log", "The log", "primary", HERE, published=date(2024, 3, 9))
    rules = RuleSet({"p/lund": Speaker("p/lund", "Ada Lund", HERE)}, {"p/log": log}, quotes, facts, ("pack.yaml",))
    made = compile_rules(rules)
    opened = image.load(memoryview(b"".join(image.dump(rules, tabulate(rules)))))
    assert dict(opened.rules.quotes) == quotes
    assert list(opened.rules.quotes) == list(quotes)
    assert opened.rules.facts["p/berths"] == facts["p/berths"]
    assert opened.rules.sources == {"p/log": log}
    with pytest.raises(KeyError):
        opened.rules.quotes["p/none"]
    words = forms("We will close the quay before the winter comes to the harbour")
    for ask in (
        lambda record: [candidate.recorded for candidate in record.quotes.candidates(words)],
        lambda record: record.quotes.misquote("Lund closes quay"),
        lambda record: tuple(record.lifted.runs("so the crane has stood idle for a year and a half")),
        lambda record: list(record.facts.near(frozenset(forms("harbour berths")))),
    ):
        assert ask(opened) == ask(made)
        assert ask(made)


def test_an_empty_record_is_one() -> None:
    rules = RuleSet({}, {}, {}, {})
    opened = image.load(memoryview(b"".join(image.dump(rules, tabulate(rules)))))
    assert len(opened.rules.quotes) == 0
    assert opened.quotes.candidates(("quay",)) == []
