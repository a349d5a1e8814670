"""Diagnostics on their way to the client: after a pause in typing, for the newest state alone, gone with the document."""

from __future__ import annotations

import asyncio
from time import perf_counter
from typing import TYPE_CHECKING, Final

from lsprotocol import types
from pygls.capabilities import get_capability

from onrecord.lsp.convert import diagnostic
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.lsp.analysis import Analysis
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
        self._told: dict[str, set[str]] = {}

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
        self._told.pop(uri, None)

    def _schedule(self, uri: str, pause: float) -> None:
        self._cancel(uri)
        self._due[uri] = self._server.spawn(self._check(uri, pause))

    def _cancel(self, uri: str) -> None:
        if task := self._due.pop(uri, None):
            task.cancel()

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        begun = perf_counter()
        try:
            analysis = await self._server.analyse(uri)
        except Exception:
            self._publish(uri, None, [])  # what was said of an older text stands in the wrong places now
            raise
        self._cost[uri] = perf_counter() - begun
        await self._server.report_faults()
        if analysis is None:
            self._publish(uri, None, [])
            return
        self._publish(uri, analysis.document.version, self._diagnostics(analysis))
        self._tell(uri, (problem.message for problem in analysis.result.problems))

    def _diagnostics(self, analysis: Analysis) -> list[types.Diagnostic]:
        related = get_capability(
            self._server.client_capabilities, "text_document.publish_diagnostics.related_information", False
        )
        return [diagnostic(finding, analysis.places, bool(related)) for finding in analysis.result.findings]

    def _publish(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def _tell(self, uri: str, problems: Iterable[str]) -> None:
        """Log what kept a check from running: once, not at every keystroke."""
        told = self._told.setdefault(uri, set())
        for problem in problems:
            if problem not in told:
                told.add(problem)
                self._server.log(plain(problem))
