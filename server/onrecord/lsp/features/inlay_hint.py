"""Inlay hints: a mark behind every quotation and figure on record. Off unless the writer turns `onrecord.inlayHints` on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lsprotocol import types

from onrecord.lsp.cards import words_of
from onrecord.lsp.session import path_of
from onrecord.report.escape import plain, shorten

if TYPE_CHECKING:
    from onrecord.lsp.server import Server
    from onrecord.model import Sighting

LABEL: Final = "✓ on record"
_LONGEST: Final = 400


def register(server: Server) -> None:
    """Serve inlay hints."""
    server.feature(types.TEXT_DOCUMENT_INLAY_HINT)(hints)


async def hints(ls: Server, params: types.InlayHintParams) -> list[types.InlayHint]:
    path = path_of(params.text_document.uri)
    _, settings = ls.settings.of(str(path) if path else None)
    analysis = await ls.analyse(params.text_document.uri) if settings.inlay_hints else None
    if analysis is None:
        return []
    asked = analysis.places.span(params.range)
    return [
        types.InlayHint(analysis.places.position(sighting.span.end), LABEL, tooltip=_tooltip(sighting), padding_left=True)
        for sighting in analysis.result.sightings
        if sighting.verdict == "on record" and asked.start <= sighting.span.end <= asked.end
    ]


def _tooltip(sighting: Sighting) -> str | None:
    return shorten(plain(words_of(sighting.entry)), _LONGEST) if sighting.entry else None
