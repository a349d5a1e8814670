"""What kept a check from being run: in the log, once for each document and not at every keystroke.

What is wrong with the draft, or was not read of it, is no matter for the log: it is shown there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.report.escape import plain

if TYPE_CHECKING:
    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.server import Server


class ProblemLog:
    """What the log was told of each document."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._told: dict[str, set[str]] = {}

    def tell(self, analysis: Analysis) -> None:
        """Log what is new of a document."""
        told = self._told.setdefault(analysis.document.uri, set())
        for problem in analysis.result.problems:
            if problem.span is None and problem.message not in (*told, *analysis.draft.unread):
                told.add(problem.message)
                self._server.log(plain(problem.message))

    def forget(self, uri: str) -> None:
        self._told.pop(uri, None)
