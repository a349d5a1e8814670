"""unverified-quote: a covered speaker is quoted with words that no source has.

Off by default: a pack seldom holds all that somebody said. Turn it on (`levels: {unverified-quote: info}`) for a desk
that wants each quotation of a covered speaker traced.

Clean: a speaker the rules do not cover, or who is not certain; scare quotes of one to three words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.corpus.attribution.people import SURE
from onrecord.corpus.compared import Compared
from onrecord.language.words import forms
from onrecord.model import Hit

_SCARE: Final = 3


def check(compared: Compared) -> Iterator[Hit]:
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is not None or not quotation.is_said or quotation.confidence < SURE:
            continue
        speaker = compared.record.people.who(quotation.speaker)
        if speaker is not None and len(forms(quotation.text)) > _SCARE:
            name = compared.record.rules.speakers[speaker].name
            yield Hit(span=quotation.span, message=f"No source of the rules has these words of {name}.")
