"""misattribution: known words credited to someone else.

Flagged: “We can't just deal with one issue at a time,” said B, where the record has A saying it; words of an unnamed
Russian diplomat given to a Chinese one.

Clean: the right speaker under any name, role or pronoun; a speaker the draft leaves open; a few common words that anybody
might say.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.corpus.compare import Rendering
from onrecord.corpus.compared import SURE, Compared
from onrecord.corpus.disowned import is_disowned
from onrecord.model import Hit, Quotation


def check(compared: Compared) -> Iterator[Hit]:
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is not None and _accuses(compared, quotation, rendering):
            quote = rendering.recorded.quote
            credited = quotation.speaker.name if quotation.speaker else quotation.credit
            yield Hit(
                span=quotation.span,
                message=f"Credited to {credited}; on record these are the words of {compared.name(quote)}.",
                entry=quote,
                expected=compared.name(quote),
                confidence=quotation.confidence,
            )


def _accuses(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    return (
        rendering.verbatim
        and quotation.confidence >= SURE
        and compared.record.quotes.telling(rendering)
        and compared.is_speaker(quotation, rendering.recorded.quote) is False
        and not is_disowned(compared.draft, quotation.passage, quotation.outer)
    )
