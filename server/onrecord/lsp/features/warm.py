"""What the first diagnostics would have to wait for, done while the client is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from onrecord.lsp.progress import Progress
from onrecord.lsp.session import Document

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Warm up once the client is ready."""
    server.when_ready(warm)


async def warm(ls: Server) -> None:
    """Check a line by the rules of each folder that is open, and teach the converter its types."""
    folders = ls.folders or (ls.book.home,)
    async with Progress(ls, "Reading the rules") as progress:
        for number, folder in enumerate(folders):
            progress.report(folder.name, number, len(folders))
            line = Document("", 0, "markdown", '"A line," said A. N. Other.', folder / "untitled")
            await ls.work(ls.analyst.analyse, line, ls.encoding)
            await ls.work(ls.analyst.forget, line.uri)
    _convert(ls)


def _convert(ls: Server) -> None:
    """cattrs makes the code for a type when it first meets it: 40 ms for a diagnostic."""
    place = types.Range(types.Position(0, 0), types.Position(0, 0))
    related = [types.DiagnosticRelatedInformation(types.Location("", place), "")]
    page = types.CodeDescription("")
    found = types.Diagnostic(place, "", types.DiagnosticSeverity.Error, "", page, source="", related_information=related)
    ls.protocol.rehearse(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, types.PublishDiagnosticsParams("", [found], 0))
