"""Document links: from words on record to where their source can be read.

Only addresses of the web that a pack names become links: nothing that an editor would run or open as a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lsprotocol import types

from onrecord.report.escape import plain, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.server import Server

_WEB: Final = ("https://", "http://")
_LONGEST: Final = 120


def register(server: Server) -> None:
    """Serve document links."""
    server.feature(types.TEXT_DOCUMENT_DOCUMENT_LINK)(links)


async def links(ls: Server, params: types.DocumentLinkParams) -> list[types.DocumentLink]:
    analysis = await ls.analyse(params.text_document.uri)
    return list(_links(analysis, ls.can("text_document.document_link.tooltip_support"))) if analysis else []


def _links(analysis: Analysis, tooltips: bool) -> Iterator[types.DocumentLink]:
    for sighting in analysis.result.sightings:
        source = sighting.source
        if sighting.what == "quotation" and source and source.url and source.url.lower().startswith(_WEB):
            tooltip = shorten(plain(source.title), _LONGEST) if tooltips else None
            yield types.DocumentLink(analysis.places.range(sighting.span), source.url, tooltip)
