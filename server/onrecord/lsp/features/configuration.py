"""Settings: asked for when the client is ready and whenever it says that they have changed, or taken as it sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from onrecord.lsp import settings
from onrecord.lsp.session import path_of

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Serve changes of the settings."""
    server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)(changed)
    server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)(moved)
    server.when_ready(ask)


async def changed(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    if ls.can("workspace.configuration"):
        await ask(ls)
        return
    sent = plain(params.settings)
    await ls.adopt(settings.Scoped(settings.read(sent.get(settings.SECTION) if isinstance(sent, dict) else None)))


async def moved(ls: Server, _: types.DidChangeWorkspaceFoldersParams) -> None:
    await ask(ls)
    ls.refresh()  # of a folder that came or went, not only the settings are other


async def ask(ls: Server) -> None:
    """Ask for the settings of each folder, and for those of what lies in none."""
    if not ls.can("workspace.configuration"):
        return
    uris = {str(path): folder.uri for folder in ls.workspace.folders.values() if (path := path_of(folder.uri))}
    items = [types.ConfigurationItem(scope, settings.SECTION) for scope in (None, *uris.values())]
    answer = await ls.workspace_configuration_async(types.ConfigurationParams(items))
    general, *own = (settings.read(plain(each)) for each in (*answer, None))
    # A client answers for a folder with what is set for all, where it has nothing of its own.
    folders = {folder: each for folder, each in zip(uris, own, strict=False) if each != general}
    await ls.adopt(settings.Scoped(general, folders))


def plain(value: Any) -> Any:
    """JSON as it was sent: pygls makes objects of it."""
    if hasattr(value, "_asdict"):
        return {key: plain(each) for key, each in value._asdict().items()}
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list | tuple) else value
