"""contested-source: the words are known only from a contested or unreliable source.

Reported for information, on words that match the record and on nothing else: such a source bears no accusation. The note of the
source says what is the matter with it.

Clean: words that another entry has from a sound source.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.corpus.compared import Compared
from onrecord.model import Hit


def check(compared: Compared) -> Iterator[Hit]:
    sources = compared.record.rules.sources
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is None or not rendering.verbatim or not compared.is_meant(quotation, rendering):
            continue
        source = sources[rendering.recorded.quote.source]
        if source.standing in {"contested", "unreliable"}:
            yield Hit(
                span=quotation.span,
                message=f"Known only from {source.publisher or source.title}, a source that is {source.standing}.",
                entry=rendering.recorded.quote,
            )
