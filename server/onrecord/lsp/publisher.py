"""Diagnostics on their way to the client: after a pause in typing, for the newest state alone, gone with the document.

A client that asks for diagnostics (`features/pull.py`) is never pushed to: it would show everything twice.
"""

from __future__ import annotations

import asyncio
from time import perf_counter
from typing import TYPE_CHECKING, Final

from lsprotocol import types

from onrecord.lsp.convert import diagnostics

if TYPE_CHECKING:
    from onrecord.lsp.server import Server

PAUSE: Final = 0.15
_LONGEST_PAUSE: Final = 1.0
# A draft that takes long to check is checked in at most a quarter of the time.
_PAUSE_PER_COST: Final = 3


class Publisher:
    """One task for each document whose diagnostics are due; a newer one takes the place of the older."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._due: dict[str, asyncio.Task[None]] = {}
        self._cost: dict[str, float] = {}

    def typed(self, uri: str) -> None:
        """Check a document once its writer pauses."""
        self._schedule(uri, min(max(PAUSE, _PAUSE_PER_COST * self._cost.get(uri, 0)), _LONGEST_PAUSE))

    def check(self, *uris: str) -> None:
        """Check documents at once."""
        for uri in uris:
            self._schedule(uri, 0)

    def clear(self, uri: str) -> None:
        """Take back all that was said of a document, and what was still to be said."""
        self._cancel(uri)
        self._publish(uri, None, [])

    def close(self, uri: str) -> None:
        """Clear a document that will not be heard of again."""
        self.clear(uri)
        self._cost.pop(uri, None)

    def _schedule(self, uri: str, pause: float) -> None:
        self._cancel(uri)
        if self._server.pulls:
            return
        self._due[uri] = self._server.spawn(self._check(uri, pause))

    def _cancel(self, uri: str) -> None:
        if task := self._due.pop(uri, None):
            task.cancel()

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        begun = perf_counter()
        try:
            analysis = await self._server.checked(uri)
        except Exception:
            self._publish(uri, None, [])  # what was said of an older text stands in the wrong places now
            raise
        self._cost[uri] = perf_counter() - begun
        if analysis is None:
            self._publish(uri, self._server.session.version(uri), await self._server.faults_of(uri))
            return
        self._publish(uri, analysis.document.version, diagnostics(analysis, self._server.manner))

    def _publish(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        if self._server.pulls:
            return
        self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))
