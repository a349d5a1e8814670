"""The record: a rule set with everything that makes it quick to ask.

The tables are all that has to be worked out of every entry; they are flat, so that they can be kept (`image.py`). An entry
itself is made ready when a draft first comes near it.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.corpus.attribution.people import People
from onrecord.corpus.facts.index import FactIndex, FactTables, tabulate_facts
from onrecord.corpus.facts.known import known
from onrecord.corpus.index.lazy import Lazy
from onrecord.corpus.index.lifted import LiftedIndex, RunTables, SourceIndex, tabulate_runs
from onrecord.corpus.index.numbers import number_of_word
from onrecord.corpus.index.quotes import QuoteIndex, QuoteTables, tabulate_quotes
from onrecord.corpus.matching.match import Matcher
from onrecord.corpus.recorded import recorded
from onrecord.language.quoted import quoted_forms
from onrecord.language.words import forms
from onrecord.memory import Memory
from onrecord.model import Fact, Quote, RuleSet


class Record(NamedTuple):
    """What the checks compare drafts with. Built once for a rule set; what changes in it is only what it remembers."""

    rules: RuleSet
    quotes: QuoteIndex
    matcher: Matcher
    lifted: LiftedIndex
    sources: SourceIndex
    people: People
    facts: FactIndex
    memory: Memory


class Tables(NamedTuple):
    """What was worked out of the entries. `quoted` and `stated` are those that may fire, as places among all quotes and all
    facts; the other tables count along these."""

    quoted: Sequence[int]
    stated: Sequence[int]
    quotes: QuoteTables
    runs: RunTables
    facts: FactTables


def compile_rules(rules: RuleSet) -> Record:
    """A rule set made ready for checking."""
    return assemble(rules, tabulate(rules), tuple(rules.quotes.values()), tuple(rules.facts.values()))


def tabulate(rules: RuleSet) -> Tables:
    """The tables of a rule set. Entries that are only proposed are left out: they must not fire."""
    quoted = [(at, quote) for at, quote in enumerate(rules.quotes.values()) if quote.care.status != "proposed"]
    stated = [(at, fact) for at, fact in enumerate(rules.facts.values()) if fact.care.status not in {"proposed", "withdrawn"}]
    words = [[number_of_word(form) for form in forms(quote.text)] for _, quote in quoted]
    values = ([number_of_word(form) for form in quoted_forms(quote.text)] for _, quote in quoted)
    return Tables(
        quoted=array("I", [at for at, _ in quoted]),
        stated=array("I", [at for at, _ in stated]),
        quotes=tabulate_quotes(zip((quote for _, quote in quoted), values, strict=True)),
        runs=tabulate_runs(words),
        facts=tabulate_facts(fact for _, fact in stated),
    )


def assemble(rules: RuleSet, tables: Tables, quotes: Sequence[Quote], facts: Sequence[Fact]) -> Record:
    """The record of a rule set whose tables, and whose quotes and facts in order, are at hand."""
    entries = Lazy(lambda number: recorded(quotes[tables.quoted[number]]), len(tables.quoted))
    stated = Lazy(lambda number: known(facts[tables.stated[number]]), len(tables.stated))
    index = QuoteIndex(entries, tables.quotes)
    return Record(
        rules=rules,
        quotes=index,
        matcher=Matcher(index),
        lifted=LiftedIndex(entries, tables.runs),
        sources=SourceIndex(rules.sources.values()),
        people=People(rules.speakers.values()),
        facts=FactIndex(stated, tables.facts),
        memory=Memory(),
    )
