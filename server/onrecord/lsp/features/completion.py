"""Completion: known quotes behind an opening quote mark, and what may stand where in packs and `onrecord.yaml`.

Where the paragraph names somebody the rules know, only their words are offered; else everybody's. Words that are not for use
(proposed, withdrawn, under embargo) are offered to nobody.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from lsprotocol import types

from onrecord.language.words import forms
from onrecord.lsp import answers, cards
from onrecord.report.escape import plain, shorten
from onrecord.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.server import Server
    from onrecord.model import Quote

MARKS: Final = ('"', "“", "„", "«")
_OPENED: Final = re.compile(r"[“„«](?P<curly>[^“”„«»\n]{0,400})\Z|\"(?P<straight>[^\"\n]{0,400})\Z")
_AROUND: Final = 2000
_SEARCHED: Final = 20_000
_MOST: Final = 100
_LONGEST: Final = 80


def register(server: Server) -> None:
    """Serve completions."""
    options = types.CompletionOptions(trigger_characters=list(MARKS))
    server.feature(types.TEXT_DOCUMENT_COMPLETION, options)(completion)


async def completion(ls: Server, params: types.CompletionParams) -> types.CompletionList | None:
    analysis = await ls.analyse(params.text_document.uri)
    if analysis is None:
        return await answers.completion(ls, params)
    offset = analysis.places.offset(params.position)
    typed = opened(analysis.document.text, offset)
    if typed is None:
        return None
    return types.CompletionList(is_incomplete=True, items=await ls.work(_items, ls, analysis, typed, offset))


def opened(text: str, offset: int) -> str | None:
    """What was typed since the quote mark that is open at `offset`; None where none is."""
    line = text[max(text.rfind("\n", 0, offset) + 1, offset - _AROUND) : offset]
    match = _OPENED.search(line, max(len(line) - 402, 0))
    if match is None or (match["curly"] is None and line.count('"') % 2 == 0):
        return None
    return match["curly"] if match["curly"] is not None else match["straight"]


def _items(ls: Server, analysis: Analysis, typed: str, offset: int) -> list[types.CompletionItem]:
    place = analysis.places.range(Span(offset - len(typed), offset))
    wanted = forms(typed)
    found = list(islice((quote for quote in _speakable(analysis, offset) if _fits(quote, wanted)), _MOST))
    found.sort(key=lambda quote: forms(quote.text)[: len(wanted)] != wanted)
    return [_item(ls, analysis, quote, place, typed, number) for number, quote in enumerate(found)]


def _speakable(analysis: Analysis, offset: int) -> Iterator[Quote]:
    """The quotes that may stand here."""
    record = analysis.rules.record
    named = forms(_paragraph(analysis.document.text, offset))
    speakers = {key for key in record.rules.speakers if record.people.is_named(named, key)}
    for quote in islice(record.rules.quotes.values(), _SEARCHED):
        usable = quote.care.terms.kind == "on-record" and quote.care.status not in ("proposed", "withdrawn")
        if usable and (not speakers or quote.speaker in speakers):
            yield quote


def _paragraph(text: str, offset: int) -> str:
    start = max(text.rfind("\n\n", 0, offset) + 2, offset - _AROUND) if "\n\n" in text[:offset] else max(offset - _AROUND, 0)
    end = text.find("\n\n", offset)
    return text[start : min(end if end >= 0 else len(text), offset + _AROUND)]


def _fits(quote: Quote, wanted: tuple[str, ...]) -> bool:
    """Whether the words typed stand in a quote; the last of them may be half a word."""
    return not wanted or f" {' '.join(wanted)}" in f" {' '.join(forms(quote.text))}"


def _item(ls: Server, analysis: Analysis, quote: Quote, place: types.Range, typed: str, number: int) -> types.CompletionItem:
    rules = analysis.rules.record.rules
    said = " ".join(quote.text.split())
    source = rules.sources.get(quote.source)
    card = cards.quote_card(quote, rules)
    return types.CompletionItem(
        label=shorten(plain(said), _LONGEST),
        kind=types.CompletionItemKind.Text,
        detail=plain(", ".join((rules.speakers[quote.speaker].name, *((source.title,) if source else ())))),
        documentation=ls.markup("text_document.completion.completion_item.documentation_format", [card]),
        sort_text=f"{number:04}",
        filter_text=said if said.lower().startswith(typed.lower()) else f"{typed} {said}",
        text_edit=types.TextEdit(place, said),
    )
