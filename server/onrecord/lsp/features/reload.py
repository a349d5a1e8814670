"""Packs and configs that change while the server runs: reloaded at once where the client watches files, else within seconds."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from lsprotocol import types
from pygls.capabilities import get_capability

from onrecord.lsp.session import path_of

if TYPE_CHECKING:
    from onrecord.lsp.server import Server

# Neovim on Linux watches nothing, and no client what lies outside the folders it has open.
_LOOK_EVERY: Final = 2.0
# Packs, configs and, under the name that they mostly have, the fingerprints of sources.
_GLOB: Final = "**/*.{yaml,yml,shingles}"


def register(server: Server) -> None:
    """Serve watched files."""
    server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)(changed)
    server.when_ready(watch)
    server.when_ready(look)


async def changed(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    paths = (path_of(change.uri) for change in params.changes)
    await ls.reload(str(path) for path in paths if path)


async def watch(ls: Server) -> None:
    """Ask the client to watch, if it takes such requests."""
    if not get_capability(ls.client_capabilities, "workspace.did_change_watched_files.dynamic_registration", False):
        return
    options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_GLOB)])
    registration = types.Registration(str(uuid4()), types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
    await ls.client_register_capability_async(types.RegistrationParams([registration]))


async def look(ls: Server) -> None:
    """Look at the files that were read, now and then. A few dozen calls of stat, and nothing is read."""
    while True:
        await asyncio.sleep(_LOOK_EVERY)
        await ls.reload()
