"""Quotations in, credited quotations out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.nested import read_nested
from onrecord.language.speakers.reading import Reader
from onrecord.model import Passage, Quotation
from onrecord.text import Stretch


def credit(
    passages: Sequence[Passage], sentences: Sequence[Sequence[Stretch]], quotations: Sequence[Quotation]
) -> tuple[Quotation, ...]:
    """The same quotations, each with the words that credit it, its speaker and how sure that is. `sentences` are those of each
    passage. Never raises."""
    if not quotations:
        return ()
    reader = Reader(passages, sentences, quotations)
    reader.read()
    credits = reader.credits | read_nested(passages, sentences, quotations, reader)
    credited = [_credited(quotations, credits, number) for number in range(len(quotations))]
    for number in reader.phrases:
        credited[number] = credited[number]._replace(mention=True)
    return tuple(credited)


def _credited(quotations: Sequence[Quotation], credits: Mapping[int, Credit], number: int) -> Quotation:
    quotation, found = quotations[number], credits.get(number)
    if found is None:
        return quotation
    before = credits.get(quotation.continues) if quotation.continues is not None else None
    apart = found.explicit and before is not None and before.member is not found.member
    speaker = found.member.person() if found.member is not None else None
    continues = None if apart else quotation.continues
    # `_replace` takes four times as long, and this is made for every quotation at every keystroke.
    return tuple.__new__(Quotation, (*quotation[:6], found.mention, speaker, found.confidence, continues, *quotation[10:]))
