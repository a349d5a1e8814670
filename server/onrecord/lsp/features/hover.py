"""Hover: what is on record for the words under the cursor, where it comes from, and how the draft stands to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.capabilities import get_capability

from onrecord.lsp import cards

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.server import Server
    from onrecord.model import Sighting
    from onrecord.text import Span


def register(server: Server) -> None:
    """Serve hovers."""
    server.feature(types.TEXT_DOCUMENT_HOVER)(hover)


async def hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    analysis = await ls.analyse(params.text_document.uri)
    if analysis is None:
        return None
    offset = analysis.places.offset(params.position)
    found = _cards(offset, analysis)
    if found is None:
        return None
    span, shown = found
    return types.Hover(_content(ls, shown), analysis.places.range(span))


def _cards(offset: int, analysis: Analysis) -> tuple[Span, list[cards.Card]] | None:
    rules = analysis.rules.record.rules
    findings = [finding for finding in analysis.result.findings if _touches(finding.span, offset)]
    sighting = _narrowest(analysis.result.sightings, offset)
    if sighting is not None:
        return sighting.span, [cards.sighting_card(sighting, findings, rules)]
    if findings:
        return findings[0].span, [cards.finding_card(finding, rules) for finding in findings]
    return None


def _narrowest(sightings: Iterable[Sighting], offset: int) -> Sighting | None:
    touched = (sighting for sighting in sightings if _touches(sighting.span, offset))
    return min(touched, key=lambda sighting: sighting.span.end - sighting.span.start, default=None)


def _touches(span: Span, offset: int) -> bool:
    """Whether the cursor is on the span or just behind it."""
    return span.start <= offset <= span.end


def _content(ls: Server, shown: list[cards.Card]) -> types.MarkupContent:
    formats = get_capability(ls.client_capabilities, "text_document.hover.content_format", None) or ()
    if types.MarkupKind.Markdown in formats:
        return types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(map(cards.markdown, shown)))
    return types.MarkupContent(types.MarkupKind.PlainText, "\n\n".join(map(cards.text, shown)))
