"""contested-source: the words are known only from a contested or unreliable source.

Reported for information, on words that match the record and on nothing else: such a source bears no accusation. The note of the
source says what is the matter with it.

Clean: words that another entry has from a sound source; a scrap of a few common words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from onrecord.corpus.compared import Compared
from onrecord.model import Hit, Standing

_DUBIOUS: Final[Mapping[Standing, str]] = MappingProxyType({"contested": "a contested", "unreliable": "an unreliable"})


def check(compared: Compared) -> Iterator[Hit]:
    sources = compared.record.rules.sources
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is None or not rendering.verbatim:
            continue
        source = sources[rendering.recorded.quote.source]
        if source.standing not in _DUBIOUS or not compared.is_meant(quotation, rendering):
            continue
        # A scrap of it may be from anywhere.
        if compared.record.quotes.telling(rendering):
            yield Hit(
                span=quotation.span,
                message=f"Known only from {_DUBIOUS[source.standing]} source: {source.publisher or source.title}.",
                entry=rendering.recorded.quote,
            )
