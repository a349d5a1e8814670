"""What somebody is reported to have said without quote marks, with whose it is.

The clause is handed to `onrecord.language.speakers` as if it stood between marks, which then finds whose it is.
"""

from __future__ import annotations

from onrecord.language.reported import find_report
from onrecord.language.speakers import credit
from onrecord.model import Draft, Quotation
from onrecord.packs.drafting.proposal import SURE


def credited_reports(draft: Draft) -> tuple[Quotation, ...]:
    """The clauses that report somebody's words, with whose they are, in order; not those that are nobody's for sure."""
    clauses = [
        clause
        for index, sentences in enumerate(draft.sentences)
        if draft.passages[index].kind != "heading"
        for sentence in sentences
        if (clause := find_report(draft, index, sentence)) is not None
    ]
    apart = [
        quotation._replace(continues=None, within=None)
        for quotation in draft.quoted
        if quotation.within is None and not any(_meet(quotation, clause) for clause in clauses)
    ]
    mixed = sorted((*clauses, *apart), key=lambda each: (each.passage, each.outer))
    credited = credit(draft.passages, draft.sentences, mixed)
    return tuple(
        said
        for said, plain in zip(credited, mixed, strict=True)
        if plain not in apart and said.speaker is not None and said.confidence >= SURE
    )


def _meet(one: Quotation, other: Quotation) -> bool:
    return one.passage == other.passage and one.outer.start < other.outer.end and other.outer.start < one.outer.end
