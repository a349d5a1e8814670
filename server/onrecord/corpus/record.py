"""The record: a rule set with everything that makes it quick to ask."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.corpus.facts.known import FactIndex
from onrecord.corpus.lifted import LiftedIndex, SourceIndex
from onrecord.corpus.match import Matcher
from onrecord.corpus.people import People
from onrecord.corpus.quotes import QuoteIndex
from onrecord.model import RuleSet


class Record(NamedTuple):
    """What the checks compare drafts with. Built once for a rule set; what changes in it is only what it remembers."""

    rules: RuleSet
    quotes: QuoteIndex
    matcher: Matcher
    lifted: LiftedIndex
    sources: SourceIndex
    people: People
    facts: FactIndex


def compile_rules(rules: RuleSet) -> Record:
    """A rule set made ready for checking. Entries that are only proposed are left out: they must not fire."""
    quotes = QuoteIndex(quote for quote in rules.quotes.values() if quote.care.status != "proposed")
    sources = SourceIndex(rules.sources.values())
    facts = FactIndex(fact for fact in rules.facts.values() if fact.care.status not in {"proposed", "withdrawn"})
    return Record(rules, quotes, Matcher(quotes), LiftedIndex(quotes.entries), sources, People(rules.speakers.values()), facts)
