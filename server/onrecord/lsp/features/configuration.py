"""Settings: asked for when the client is ready and whenever it says that they have changed, or taken as it sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from onrecord.lsp import settings

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Serve changes of the settings."""
    server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)(changed)
    server.when_ready(ask)


async def changed(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    if ls.can("workspace.configuration"):
        await ask(ls)
        return
    sent = plain(params.settings)
    await ls.adopt(settings.read(sent.get(settings.SECTION) if isinstance(sent, dict) else None))


async def ask(ls: Server) -> None:
    if ls.can("workspace.configuration"):
        items = [types.ConfigurationItem(section=settings.SECTION)]
        answer = await ls.workspace_configuration_async(types.ConfigurationParams(items))
        await ls.adopt(settings.read(plain(answer[0]) if answer else None))


def plain(value: Any) -> Any:
    """JSON as it was sent: pygls makes objects of it."""
    if hasattr(value, "_asdict"):
        return {key: plain(each) for key, each in value._asdict().items()}
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list | tuple) else value
