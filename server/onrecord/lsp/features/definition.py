"""Go to definition: from words or a figure of a draft to the entry on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from onrecord.lsp import answers
from onrecord.lsp.convert import location_of
from onrecord.lsp.pointing import pointed

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Serve definitions."""
    server.feature(types.TEXT_DOCUMENT_DEFINITION)(definition)


async def definition(ls: Server, params: types.DefinitionParams) -> types.Location | None:
    analysis = await ls.analyse(params.text_document.uri)
    if analysis is None:
        return await answers.definition(ls, params)
    found = pointed(analysis, analysis.places.offset(params.position))
    return location_of(found.entry.origin) if found and found.entry else None
