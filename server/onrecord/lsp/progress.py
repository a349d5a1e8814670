"""Work of the server's own that takes a while, shown by clients that can."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from lsprotocol import types
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from types import TracebackType

    from onrecord.lsp.server import Server


class Progress:
    """What the client shows for as long as this is entered; nothing where it has no title, or the client shows none."""

    def __init__(self, server: Server, title: str | None) -> None:
        self._server = server
        self._title = title
        self._token: str | None = None

    async def __aenter__(self) -> Progress:
        if self._title is not None and self._server.can("window.work_done_progress"):
            token = str(uuid4())
            try:
                await self._server.window_work_done_progress_create_async(types.WorkDoneProgressCreateParams(token))
            except JsonRpcException:
                return self
            self._token = token
            self._tell(types.WorkDoneProgressBegin(self._title, percentage=0))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tell(types.WorkDoneProgressEnd())

    def report(self, message: str, number: int, count: int) -> None:
        """Say what is being done now, and how much is done."""
        self._tell(types.WorkDoneProgressReport(message=message, percentage=100 * number // count))

    def _tell(self, value: object) -> None:
        if self._token is not None:
            self._server.progress(types.ProgressParams(self._token, value))
