"""`onrecord.giveReason`: puts the cursor where a stet that was just inserted wants its reason.

The command of the code action that inserts one. Its arguments are a URI, and the line and column in the client's units.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lsprotocol import types

if TYPE_CHECKING:
    from onrecord.lsp.server import Server

COMMAND: Final = "onrecord.giveReason"


def register(server: Server) -> None:
    """Serve the command."""
    server.command(COMMAND)(give_reason)


async def give_reason(ls: Server, uri: str, line: int, character: int) -> None:
    if ls.can("window.show_document.support"):
        place = types.Position(line, character)
        await ls.window_show_document_async(
            types.ShowDocumentParams(uri, take_focus=True, selection=types.Range(place, place))
        )
