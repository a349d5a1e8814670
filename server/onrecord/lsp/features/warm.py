"""What the first diagnostics would have to wait for, done while the client is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from onrecord.lsp.session import Document

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Warm up once the client is ready."""
    server.when_ready(warm)


async def warm(ls: Server) -> None:
    """Check a line by the rules of the folder the server was started in, and teach the converter its types."""
    line = Document("", 0, "markdown", '"A line," said A. N. Other.', None)
    await ls.work(ls.analyst.analyse, line, ls.encoding)
    await ls.work(ls.analyst.forget, line.uri)
    _convert(ls)


def _convert(ls: Server) -> None:
    """cattrs makes the code for a type when it first meets it: 40 ms for a diagnostic."""
    place = types.Range(types.Position(0, 0), types.Position(0, 0))
    related = [types.DiagnosticRelatedInformation(types.Location("", place), "")]
    found = types.Diagnostic(place, "", types.DiagnosticSeverity.Error, "", source="", related_information=related)
    ls.protocol.rehearse(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, types.PublishDiagnosticsParams("", [found], 0))
