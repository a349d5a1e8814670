"""How much of a pack `rules draft` finds in the articles that the pack was written from.

    python -m tests.evals.drafting FOLDER [PACK]

FOLDER holds the articles' texts, known by the fingerprints of the pack's sources (by default those of nato-rutte); none of
their prose is here. A quote counts as proposed where all its words stand in one proposed quote, in order; a figure where a
proposed fact has its value and unit; a speaker is right where the pack knows what is proposed as that speaker, and no other; a
claim is found where a fact proposed for its speaker shares a third of its longer words.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from onrecord.corpus.attribution.people import People
from onrecord.corpus.facts.known import known, read_figures
from onrecord.corpus.index import fingerprint
from onrecord.language.words import forms
from onrecord.model import Person, Quote, RuleSet
from onrecord.packs.drafting import propose, read_article
from onrecord.packs.drafting.proposal import Proposal, ProposedFact, ProposedQuote
from onrecord.packs.evidence import canonical
from onrecord.packs.load import load
from onrecord.packs.texts import read_prose

# The alliance speaks through its allies: the pack has one entry for what the articles call by three names.
ALSO = {"nato-rutte/nato-allies": frozenset({"NATO", "Nato", "alliance"})}


class Tally(NamedTuple):
    """What was found of one source's entries. The texts missed and the wrong speakers are for whoever mends it."""

    source: str
    quotes: int
    quotes_missed: list[str]
    quotes_proposed: int
    speakers_wrong: list[str]
    figures: int
    figures_missed: list[str]
    facts_proposed: int
    claims: int
    claims_missed: list[str]

    @property
    def credited(self) -> int:
        return self.quotes - len(self.quotes_missed)


def tallies(folder: Path, pack: str) -> Iterator[Tally]:
    """The tally of each source of `pack` whose text is in `folder`."""
    rules = load(pack)
    prints = {key: fingerprint.read(source.fingerprint) for key, source in rules.sources.items() if source.fingerprint}
    for path in sorted(folder.iterdir()):
        text = read_prose(str(path))
        key = next((key for key, kept in prints.items() if kept.is_of(text)), None)
        if key is not None:
            yield _tally(rules, key, propose([read_article(str(path))]))


def _tally(rules: RuleSet, source: str, proposal: Proposal) -> Tally:
    quotes = [quote for quote in rules.quotes.values() if quote.source == source]
    facts = [fact for fact in rules.facts.values() if fact.source == source]
    found = {quote.key: _proposed(quote, proposal.quotes) for quote in quotes}
    figures = [(fact.key, canonical(figure), figure.text) for fact in facts for figure in known(fact).figures]
    have = {canonical(figure) for fact in proposal.facts for figure in read_figures(fact.figure or fact.statement)}
    claims = [fact for fact in facts if fact.attribute_to is not None]
    names = {speaker.id: speaker.name for speaker in proposal.speakers}
    people = People(rules.speakers.values())
    return Tally(
        source,
        len(quotes),
        [quote.key for quote in quotes if found[quote.key] is None],
        len(proposal.quotes),
        [
            f"{quote.key} (proposed: {names[hit.speaker]})"
            for quote in quotes
            if (hit := found[quote.key]) is not None and not _is_right(quote, names[hit.speaker], people)
        ],
        len(figures),
        [f"{key} ({text})" for key, value, text in figures if value not in have],
        len(proposal.facts),
        len(claims),
        [
            claim.key
            for claim in claims
            if not any(_is_claim(claim.statement, claim.attribute_to or "", fact, names, people) for fact in proposal.facts)
        ],
    )


def _proposed(quote: Quote, proposed: list[ProposedQuote]) -> ProposedQuote | None:
    wanted = forms(quote.text)
    return next((each for each in proposed if _holds(forms(each.text), wanted)), None)


def _holds(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))


def _is_right(quote: Quote, name: str, people: People) -> bool:
    return _who(name, people) == quote.speaker or name in ALSO.get(quote.speaker, ())


def _who(name: str, people: People) -> str | None:
    return people.who(Person(name, named=name[:1].isupper())) or people.who(Person(f"a {name}", named=False))


def _is_claim(statement: str, speaker: str, fact: ProposedFact, names: dict[str, str], people: People) -> bool:
    """Whether a proposed fact is this claim: the same speaker, and a third of its longer words."""
    wanted = {word for word in forms(statement) if len(word) > 3}
    shared = wanted & set(forms(fact.statement))
    return (
        fact.attribute_to is not None and _who(names[fact.attribute_to], people) == speaker and 3 * len(shared) >= len(wanted)
    )


def table(rows: list[Tally]) -> Iterator[str]:
    """The tallies as lines, and under them what was missed."""
    yield f"{'source':<22}{'quotes':>14}{'speakers':>14}{'figures':>14}{'claims':>14}{'proposed':>16}"
    for row in rows:
        cells = (
            _share(row.quotes - len(row.quotes_missed), row.quotes),
            _share(row.credited - len(row.speakers_wrong), row.credited),
            _share(row.figures - len(row.figures_missed), row.figures),
            _share(row.claims - len(row.claims_missed), row.claims),
        )
        yield (
            f"{row.source:<22}"
            + "".join(f"{cell:>14}" for cell in cells)
            + f"{row.quotes_proposed:>7} + {row.facts_proposed:<6}"
        )
    for row in rows:
        for what, missed in (
            ("quote missed", row.quotes_missed),
            ("wrong speaker", row.speakers_wrong),
            ("figure missed", row.figures_missed),
            ("claim missed", row.claims_missed),
        ):
            yield from (f"{what}: {each}" for each in missed)


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} {part / whole:4.0%}" if whole else "–"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the texts of the pack's sources")
    parser.add_argument("pack", nargs="?", default="nato-rutte", help="the pack to find again")
    args = parser.parse_args()
    for line in table(list(tallies(args.folder, args.pack))):
        print(line)


if __name__ == "__main__":
    main()
