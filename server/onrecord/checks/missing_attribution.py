"""missing-attribution: known words or a claim with nobody credited.

Flagged: a known quotation with no speaker named in its paragraph or the one before; a claim, such as one side's account
of a war, in the writer's own voice.

Clean: a speaker credited in any way, in a footnote too; a claim with "according to", "says" or the name of whose it is; a
few common words.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.corpus.compare import Rendering
from onrecord.corpus.compared import GUESS, Compared
from onrecord.corpus.notes import note_on
from onrecord.model import Hit, Quotation


def check(compared: Compared) -> Iterator[Hit]:
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is not None and _ownerless(compared, quotation, rendering):
            quote = rendering.recorded.quote
            yield Hit(
                span=quotation.span,
                message=f"Nobody is credited; on record these are the words of {compared.name(quote)}.",
                entry=quote,
                expected=compared.name(quote),
            )
    for claim in compared.claims:
        fact = claim.known.fact
        name = compared.record.rules.speakers[fact.attribute_to].name if fact.attribute_to else ""
        yield Hit(
            span=compared.draft.passages[claim.passage].span(claim.sentence),
            message=f"A claim of {name}, stated as a fact: {fact.statement}",
            entry=fact,
            expected=name,
        )


def _ownerless(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    if not rendering.verbatim or quotation.form == "turn" or _is_credited(compared, quotation, rendering):
        return False
    if not compared.record.quotes.telling(rendering):
        return False
    return not _is_named_near(compared, quotation, rendering.recorded.quote.speaker)


def _is_named_near(compared: Compared, quotation: Quotation, speaker: str) -> bool:
    """Whether the speaker is named in the paragraph, the one before or a footnote, or says something else in the paragraph."""
    draft, people = compared.draft, compared.record.people
    note = note_on(draft, quotation)
    nearby = [max(quotation.passage - 1, 0), quotation.passage, *([] if note is None else [note])]
    if any(people.is_named(tuple(word.form for word in draft.words[passage]), speaker) for passage in nearby):
        return True
    beside = (other for other in draft.quoted if other.passage == quotation.passage)
    return any(other.confidence >= GUESS and people.is_speaker(other.speaker, speaker) for other in beside)


def _is_credited(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    """Whether the draft credits somebody, or its last speaker happens to be the right one."""
    right = compared.record.people.is_speaker(quotation.speaker, rendering.recorded.quote.speaker)
    return quotation.credit is not None and (quotation.confidence >= GUESS or right is True)
