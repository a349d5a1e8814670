"""Seals: twelve digits that stand for what somebody verified of an entry, so that it shows when that is changed later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.model import Quote

if TYPE_CHECKING:
    from onrecord.model import Entry


def seal(entry: Entry) -> str:
    """The seal of an entry's words, whose they are, and its source; not of how it is kept, its cues or its examples."""
    from hashlib import blake2b

    if isinstance(entry, Quote):
        parts: tuple[str, ...] = (entry.text, entry.speaker, entry.source)
    else:
        parts = (entry.statement, entry.attribute_to or "", entry.source, entry.figure or "", entry.when or "")
    text = "\x1f".join(" ".join(part.split()) for part in parts)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
