"""`onrecord/report`: the fact-check report of a draft, for editors to show.

A request of our own: `{"textDocument": {"uri": …}}` is answered with `{"version": 3, "markdown": "# Fact-check report …"}`, or
with null where the draft is not checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from onrecord.lsp.wire import uri_in

if TYPE_CHECKING:
    from onrecord.lsp.server import Server

METHOD: Final = "onrecord/report"


def register(server: Server) -> None:
    """Serve reports."""
    server.feature(METHOD)(report)


async def report(ls: Server, params: Any) -> dict[str, Any] | None:
    from onrecord.lsp import reporting

    analysis = await ls.analyse(uri_in(params))
    if analysis is None:
        return None
    document = analysis.document
    name = document.path.name if document.path else "untitled draft"
    return {"version": document.version, "markdown": await ls.work(reporting.report, analysis, name)}
