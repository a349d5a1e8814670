"""What holds for every quote of a bundled pack: verbatim it is never a misquote, and with one word changed it always is."""

from __future__ import annotations

from functools import cache

import pytest

import onrecord
from onrecord import engine
from onrecord.corpus.lexicon import COMMON
from onrecord.corpus.record import Record
from onrecord.language.words import words
from onrecord.model import Quote
from onrecord.packs.load import load

QUOTES = [quote for quote in load("nato-rutte").quotes.values() if len(words(quote.text)) >= 5]


@cache
def record() -> Record:
    return onrecord.load_rules("nato-rutte")


def misquoted(quote: Quote, text: str) -> list[str]:
    speaker = record().rules.speakers[quote.speaker].name
    draft = f"“{text}” {speaker} said." if speaker[0].isupper() else f"“{text}” said a {speaker}."
    result = engine.check(onrecord.parse(draft), record())
    return [finding.text for finding in result.findings if finding.check == "misquote"]


@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: quote.key)
def test_verbatim_it_is_clean(quote: Quote) -> None:
    assert misquoted(quote, quote.text) == []


@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: quote.key)
def test_with_one_content_word_changed_it_is_flagged(quote: Quote) -> None:
    for word in words(quote.text):
        # A reporter's [bracket] is not the speaker's word: a draft may put another there.
        if word.form not in COMMON and quote.text[word.start].isalpha() and quote.text[word.start - 1] != "[":
            changed = f"{quote.text[: word.start]}wombats{quote.text[word.end :]}"
            assert "wombats" in misquoted(quote, changed)
