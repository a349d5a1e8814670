"""What a keystroke costs inside the server: from an edit to the diagnostics that answer it, ready to be sent.

    .venv/bin/python tests/benchmarks/keystroke.py [--words 3000] [--quotations 60] [--keys 400]

The draft is made of invented sentences and of quotes of the bundled packs, some of them misquoted. Keys are typed into
prose and quotations alike. The pauses between keys, the pipe and pygls are left out. `cpu` is the whole as the processor
counts it, without what other programs took. The first key pays for the opening of the draft, and is told apart.
"""

from __future__ import annotations

import argparse
import random
import statistics
from itertools import cycle
from time import perf_counter, process_time
from typing import NamedTuple

from lsprotocol import types

from onrecord.lsp.analysis import Analyst
from onrecord.lsp.convert import Manner, diagnostic
from onrecord.lsp.rules import RuleBook
from onrecord.lsp.session import Session
from onrecord.model import Quote, RuleSet
from onrecord.text import Encoding, LineTable

URI = "untitled:bench.md"
ENCODING: Encoding = "utf-16"
SENTENCES = (
    "The ferry to the outer islands left an hour late, and nobody on the quay could say why.",
    "In the old warehouse 14 painters share a kitchen, a leaking roof and about 300 square metres of light.",
    "Residents remember the winter of 2009, when the river froze and the bakery sold out of bread by seven.",
    "A spokesman for the water board declined to comment on the plan, which is due before the council in May.",
    "“Not again,” the baker sighed 😀, and turned the sign on her door.",
    "Prices rose by 3% in the first quarter, the chamber of commerce said, and by less in the second.",
)


class Cost(NamedTuple):
    """Milliseconds of one keystroke."""

    edit: float
    analysis: float
    conversion: float
    whole: float
    cpu: float


def draft(rules: RuleSet, words: int, quotations: int, dice: random.Random) -> str:
    """A draft of about `words` words, of which `quotations` passages quote the record."""
    quotes = cycle(dice.sample(list(rules.quotes.values()), len(rules.quotes)))
    spoken = [_spoken(next(quotes), rules, dice) for _ in range(quotations)]
    missing = max(words - sum(len(each.split()) for each in spoken), 0)
    prose = []
    while missing > 0:
        paragraph = " ".join(dice.choices(SENTENCES, k=4))
        prose.append(paragraph)
        missing -= len(paragraph.split())
    passages = spoken + prose
    dice.shuffle(passages)
    return "\n\n".join(passages) + "\n"


def _spoken(quote: Quote, rules: RuleSet, dice: random.Random) -> str:
    words = quote.text.split()
    if dice.random() < 0.3 and len(words) > 4:
        del words[dice.randrange(1, len(words) - 1)]
    return f"“{' '.join(words).rstrip('.')},” {rules.speakers[quote.speaker].name} said on Monday."


def keystroke(session: Session, analyst: Analyst, version: int, offset: int, key: str) -> Cost:
    """Type one key and work out what the editor is to show."""
    document = session.document(URI)
    assert document is not None
    line, column = LineTable(document.text).position(offset, ENCODING)
    place = types.Position(line, column)
    change = types.TextDocumentContentChangePartial(types.Range(place, place), key)
    begun, spent = perf_counter(), process_time()
    session.change(types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(version, URI), [change]), ENCODING)
    document = session.document(URI)
    edited = perf_counter()
    assert document is not None
    analysis = analyst.analyse(document, ENCODING)
    analysed = perf_counter()
    assert analysis is not None
    for finding in analysis.result.findings:
        diagnostic(finding, analysis.places, Manner(related=True))
    ended, spent = perf_counter(), process_time() - spent
    return Cost(*(1000 * each for each in (edited - begun, analysed - edited, ended - analysed, ended - begun, spent)))


def measure(words: int, quotations: int, keys: int) -> None:
    dice = random.Random(7)
    book = RuleBook()
    rules = book.rules_for(None)
    assert rules is not None
    text = draft(rules.record.rules, words, quotations, dice)
    session, analyst = Session(), Analyst(book)
    session.open(types.TextDocumentItem(URI, "markdown", 0, text))
    costs = []
    offset = 0
    for version in range(1, keys + 1):
        if version % 10 == 1:
            offset = dice.randrange(len(text))
        costs.append(keystroke(session, analyst, version, offset, dice.choice("etaoin  ")))
        offset += 1
    print(f"{len(text.split())} words, {quotations} quotations of the record, {keys} keys; milliseconds")
    for name, parts in zip(Cost._fields, zip(*costs, strict=True), strict=True):
        _print(name, parts)


def _print(name: str, parts: tuple[float, ...]) -> None:
    first, *others = parts
    cuts = statistics.quantiles(others, n=100)
    print(f"{name:>10}  p50 {cuts[49]:7.2f}  p99 {cuts[98]:7.2f}  max {max(others):7.2f}  first {first:7.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description="What a keystroke costs inside the server.")
    parser.add_argument("--words", type=int, default=3000)
    parser.add_argument("--quotations", type=int, default=60)
    parser.add_argument("--keys", type=int, default=400)
    arguments = parser.parse_args()
    measure(arguments.words, arguments.quotations, arguments.keys)


if __name__ == "__main__":
    main()
