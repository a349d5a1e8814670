"""misattribution: known words credited to someone else.

Flagged: “We can't just deal with one issue at a time,” said B, where the record has A saying it; words of an unnamed
Russian diplomat given to a Chinese one; a sentence of A's with a “that” or a “so” put in, said by B.

Clean: the right speaker under any name, role or pronoun; a speaker the draft leaves open; words that somebody is said to
have from their speaker ("like A, B believes"); a few common words that anybody might say; near words on the same subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.corpus.compared import Compared
from onrecord.corpus.rendering import Rendering
from onrecord.model import Hit, Quotation


def check(compared: Compared) -> Iterator[Hit]:
    quoted = zip(compared.draft.quoted, compared.renderings, compared.disowned, strict=True)
    for quotation, rendering, disowned in quoted:
        if rendering is not None and not disowned and _accuses(compared, quotation, rendering):
            quote = rendering.recorded.quote
            credited = quotation.speaker.name if quotation.speaker else quotation.credit
            near = "" if rendering.verbatim else "nearly "
            yield Hit(
                span=quotation.span,
                message=f"Credited to {credited}; on record these are {near}the words of {compared.called(quote.speaker)}.",
                entry=quote,
                expected=compared.name(quote),
                confidence=quotation.confidence,
            )


def _accuses(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    # Where more than a slight difference lies between, misquote tells of both.
    telling = compared.record.quotes.unlike_anybody(rendering) if rendering.verbatim else rendering.slight
    return telling and compared.is_anothers(quotation, rendering.recorded.quote)
