"""Ids for entries that come without one: the first words that tell something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from onrecord.corpus.lexicon import COMMON
from onrecord.language.words import forms

if TYPE_CHECKING:
    from collections.abc import Container

_WORDS: Final = 3
_LETTERS: Final = 40


def suggested_id(text: str, taken: Container[str]) -> str:
    """An id for an entry with `text` that is none of `taken`: "close-pool" for "We will not close the pool"."""
    found = forms(text)
    telling = [form for form in found if form not in COMMON and form.isalnum()] or [form for form in found if form.isalnum()]
    stem = "-".join(telling[:_WORDS])[:_LETTERS].strip("-") or "entry"
    number = 1
    while (name := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return name
