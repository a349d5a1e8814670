"""Whom a quotation credits with the quotations inside it: "As Vance said, ‘We must …’," Smith told us."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.language.speakers.clauses.clause import Place
from onrecord.language.speakers.clauses.clauses import find_clause
from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.people.members import Member
from onrecord.language.speakers.reading import Reader
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan, read_scans
from onrecord.model import Passage, Quotation
from onrecord.text import Stretch

_DOUBTED: Final = 0.4


def read_nested(
    passages: Sequence[Passage], sentences: Sequence[Sequence[Stretch]], quotations: Sequence[Quotation], reader: Reader
) -> dict[int, Credit]:
    """The credits of nested quotations; those that no clause introduces have none. `reader` has read what stands around."""
    inner: dict[int, list[int]] = {}
    for number, quotation in enumerate(quotations):
        if quotation.within is not None:
            inner.setdefault(quotation.within, []).append(number)
    found: dict[int, Credit] = {}
    for outer, numbers in inner.items():
        around = quotations[outer]
        quotes = tuple(quotations[number].outer for number in numbers)
        prose = passages[around.passage].prose
        scans = read_scans(prose, around.stretch, quotes, tuple(sentences[around.passage]), reader.vocabulary.within(prose))
        speaker = reader.credits[outer].member if outer in reader.credits else found[outer].member if outer in found else None
        for scan in scans:
            for at in scan.quotes:
                clause = find_clause(Place(scan, at, None, whole=True, ending=""))
                if clause is not None:
                    number = numbers[scan.tokens[at].quote]
                    found[number] = _credit(scan, clause.who, clause.confidence, speaker, reader)
    return found


def _credit(scan: Scan, who: Phrase, confidence: float, speaker: Member | None, reader: Reader) -> Credit:
    mention = scan.text(who)
    if who.kind != "pronoun":
        return Credit(mention, reader.resolver.cast.find(scan.reading, who), confidence)
    return Credit(mention, speaker if who.head == "i" else None, confidence if who.head == "i" else _DOUBTED)
