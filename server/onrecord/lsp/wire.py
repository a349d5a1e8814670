"""Between frames and handlers: pygls' protocol, with the three things it leaves to chance settled.

A request that cannot be read gets an answer; a notification that cannot be read is handed on as such, since a lost change
puts a document out of step; and no answer carries a traceback, or words of an exception, which may hold a path or the draft.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.exceptions import (
    JsonRpcException,
    JsonRpcInternalError,
    JsonRpcInvalidParams,
    JsonRpcInvalidRequest,
    JsonRpcMethodNotFound,
    JsonRpcParseError,
)
from pygls.protocol import LanguageServerProtocol

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


class Wire(LanguageServerProtocol):
    """The protocol of one client. `receive` takes the place of pygls' own reading loop."""

    _server: Server

    def receive(self, body: bytes) -> None:
        """Act on one message. Never raises, save SystemExit on `exit`."""
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            self._send_response(None, error=JsonRpcParseError().to_response_error())
            return
        if not isinstance(data, dict) or "jsonrpc" not in data or not isinstance(data.get("method", ""), str):
            self._send_response(None, error=JsonRpcInvalidRequest().to_response_error())
            return
        try:
            message = self.structure_message(data)
        except JsonRpcException as error:
            self._refuse(data, error)
        else:
            self._handle(message)

    def _handle(self, message: Any) -> None:
        try:
            self.handle_message(message)
        except Exception as error:  # an answer to a question long given up, for one
            self._server.report_server_error(error, JsonRpcInternalError)

    def rehearse(self, method: str, params: Any) -> None:
        """Do all that sending a notification takes, but for sending it."""
        message = types.METHOD_TO_TYPES[method][0]
        json.dumps(message and message(params=params), default=self._serialize_message)

    def _refuse(self, data: dict[str, Any], error: JsonRpcException) -> None:
        method = data.get("method")
        if "id" in data and method is not None:
            self._send_response(data["id"], error=(self._unknown(method) or error).to_response_error())
        elif "id" not in data:
            self._server.unreadable(str(method), data.get("params"))

    def _unknown(self, method: str) -> JsonRpcException | None:
        """That nobody here answers to `method`, if so: what else is wrong with the request is then no matter."""
        try:
            self._get_handler(method)
        except JsonRpcMethodNotFound as error:
            return error
        return None

    def _send_response(self, msg_id: Any, result: Any | None = None, error: types.ResponseError | None = None) -> None:
        super()._send_response(msg_id, result, None if error is None else _public(error))


def uri_in(params: Any) -> str:
    """The URI of the document that a request of our own is about. Raises JsonRpcInvalidParams where it names none."""
    uri = getattr(getattr(params, "textDocument", None), "uri", None)
    if not isinstance(uri, str):
        raise JsonRpcInvalidParams
    return uri


def _public(error: types.ResponseError) -> types.ResponseError:
    internal = error.code == JsonRpcInternalError.CODE
    return types.ResponseError(error.code, "onrecord could not answer this request" if internal else error.message)
