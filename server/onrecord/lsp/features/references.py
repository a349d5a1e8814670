"""References: every draft of the workspace that uses an entry, open or not; asked from a draft or from the entry itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from onrecord.lsp import answers
from onrecord.lsp.convert import location_of
from onrecord.lsp.pointing import pointed

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Serve references."""
    server.feature(types.TEXT_DOCUMENT_REFERENCES)(references)


async def references(ls: Server, params: types.ReferenceParams) -> list[types.Location]:
    analysis = await ls.analyse(params.text_document.uri)
    if analysis is None:
        return await answers.references(ls, params)
    found = pointed(analysis, analysis.places.offset(params.position))
    if found is None or found.entry is None:
        return []
    entry = location_of(found.entry.origin) if params.context.include_declaration else None
    return [*((entry,) if entry else ()), *await ls.uses(found.entry.key)]
