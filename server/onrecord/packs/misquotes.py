"""Misquotes that are none: listed, they would have the right words reported as wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.packs.faults import Faults
    from onrecord.packs.shapes import Block

_HINT = "case, accents, punctuation and spelling variety make no difference; leave it out"


def refuse(quotes: Iterable[Block], faults: Faults) -> None:
    """Note each misquote that is its quote's own text, as far as a draft can be told from it."""
    for quote in quotes:
        listed, text = quote.values.get("misquotes"), quote.values.get("text")
        if not listed or text is None:
            continue
        # Few packs list misquotes, and the folding of words costs a command milliseconds to import.
        from onrecord.language.words import forms

        own = forms(text)
        for misquote in listed:
            if misquote is not None and forms(misquote.values.get("text") or "") == own:
                faults.add(misquote.origin, "this is what the quote itself says", (*misquote.path, "text"), _HINT)
