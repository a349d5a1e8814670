"""What of a draft was not checked: told in the draft, where silence would look like no mistake.

That a check could not be run is our own fault, and in the log as well: once for each document and not at every keystroke.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.server import Server


def unchecked(analysis: Analysis) -> tuple[str, ...]:
    """Notes on what was not checked: by which check, or where the draft could not be read."""
    failures = (f"{message}. The log of onrecord has it, too; please report it" for message in _failures(analysis))
    return (*failures, *analysis.draft.unread)


class ProblemLog:
    """What the log was told of each document."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._told: dict[str, set[str]] = {}

    def tell(self, analysis: Analysis) -> None:
        """Log what is new of a document."""
        told = self._told.setdefault(analysis.document.uri, set())
        for message in _failures(analysis):
            if message not in told:
                told.add(message)
                self._server.log(plain(message))

    def forget(self, uri: str) -> None:
        self._told.pop(uri, None)


def _failures(analysis: Analysis) -> Iterator[str]:
    """What the engine says of checks that it left out."""
    for problem in analysis.result.problems:
        if problem.span is None and problem.message not in analysis.draft.unread:
            yield problem.message
