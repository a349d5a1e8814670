"""Code lenses: above each quote and fact of a pack, in how many places the drafts of the workspace use it.

Counting reads every draft, so it is left until a lens comes into view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Serve code lenses."""
    server.feature(types.TEXT_DOCUMENT_CODE_LENS, types.CodeLensOptions(resolve_provider=True))(lenses)
    server.feature(types.CODE_LENS_RESOLVE)(resolve)


async def lenses(ls: Server, params: types.CodeLensParams) -> list[types.CodeLens]:
    return [types.CodeLens(place, data=key) for key, place in await ls.desk.entries(params.text_document.uri)]


async def resolve(ls: Server, lens: types.CodeLens) -> types.CodeLens:
    places: list[Any] = await ls.uses(lens.data) if isinstance(lens.data, str) else []
    count = len(places)
    # An empty command is a lens that says something and does nothing when it is clicked.
    lens.command = types.Command("used once" if count == 1 else f"used {count} times" if count else "not used", "")
    return lens
