"""What kept a check, or a part of a draft, from being read: in the log, once for each document and not at every keystroke.

What has a place in the draft is no matter for the log: it is shown there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.lsp.server import Server
    from onrecord.model import Problem


class ProblemLog:
    """What the log was told of each document."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._told: dict[str, set[str]] = {}

    def tell(self, uri: str, problems: Iterable[Problem]) -> None:
        told = self._told.setdefault(uri, set())
        for problem in problems:
            if problem.span is None and problem.message not in told:
                told.add(problem.message)
                self._server.log(plain(problem.message))

    def forget(self, uri: str) -> None:
        self._told.pop(uri, None)
