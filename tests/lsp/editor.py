"""A client that behaves as an editor does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types
from pygls.exceptions import JsonRpcInternalError
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features

PATIENCE = 30

_T = TypeVar("_T")
_REFRESHES = (types.WORKSPACE_DIAGNOSTIC_REFRESH, types.WORKSPACE_INLAY_HINT_REFRESH, types.WORKSPACE_CODE_LENS_REFRESH)
_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


class Editor(LanguageClient):
    """Keeps every notification of diagnostics, and counts columns in the unit that was agreed on, by itself."""

    agreed: types.ServerCapabilities

    def __init__(self) -> None:
        super().__init__(converter_factory=default_converter)
        self.folder = Path()
        self.texts: dict[str, str] = {}
        self.history: list[types.PublishDiagnosticsParams] = []
        self.registrations: list[types.Registration] = []
        self.refreshed = 0
        self.asked_again: set[str] = set()
        self.heard: list[types.ProgressParams] = []
        self.announced: list[int | str] = []
        self.refuses_progress = False
        self.settings: dict[str, object] = {}
        self.own_settings: dict[str, dict[str, object]] = {}
        self.pulls = False
        self._news = asyncio.Event()
        ours = {
            types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: _published,
            types.CLIENT_REGISTER_CAPABILITY: _registered,
            **{method: _refreshed(method) for method in _REFRESHES},
            types.PROGRESS: _progressed,
            types.WINDOW_WORK_DONE_PROGRESS_CREATE: _announced,
            types.WORKSPACE_CONFIGURATION: _configured,
        }
        register_lsp_features(self, DEFAULT_CLIENT_FEATURES | ours)

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Called also for what this client refuses."""
        if not self.refuses_progress:
            super().report_server_error(error, source)

    def tell(self) -> None:
        self._news.set()

    async def until(self, ready: Callable[[], _T | None]) -> _T:
        """Wait for news from the server until `ready` has an answer."""
        async with asyncio.timeout(PATIENCE):
            while (answer := ready()) is None:
                self._news.clear()
                await self._news.wait()
        return answer

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str, language: str = "markdown") -> str:
        uri = self.uri(name)
        self.texts[uri] = text
        self.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, language, 1, text)))
        return uri

    def notify(self, method: str, params: object) -> None:
        """Send a notification as it is, also one that pygls would not let pass."""
        assert self.protocol.writer is not None
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode()
        self.protocol.writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def change(self, uri: str, version: int, *changes: types.TextDocumentContentChangeEvent) -> None:
        document = types.VersionedTextDocumentIdentifier(version, uri)
        self.text_document_did_change(types.DidChangeTextDocumentParams(document, list(changes)))

    def replace(self, uri: str, version: int, old: str, new: str) -> None:
        """Type `new` in the place of the first `old`, as an incremental change."""
        edit = types.TextDocumentContentChangePartial(self.range(uri, old), new)
        self.texts[uri] = self.texts[uri].replace(old, new, 1)
        self.change(uri, version, edit)

    async def findings(self, uri: str, version: int | None) -> Sequence[types.Diagnostic]:
        """What the server says of a version, once it does; where the client is one that asks, what it answers now."""
        if self.pulls:
            return await self.pulled(uri) if version is not None else ()

        def said() -> Sequence[types.Diagnostic] | None:
            return next(
                (news.diagnostics for news in reversed(self.history) if (news.uri, news.version) == (uri, version)), None
            )

        return await self.until(said)

    async def pulled(self, uri: str) -> Sequence[types.Diagnostic]:
        """What the server answers when asked."""
        answer = await self.text_document_diagnostic_async(types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri)))
        assert isinstance(answer, types.RelatedFullDocumentDiagnosticReport)
        return answer.items

    async def hover(self, uri: str, words: str) -> str | None:
        """What the server shows for the first place where `words` stand."""
        place = self.range(uri, words).start
        answer = await self.text_document_hover_async(types.HoverParams(types.TextDocumentIdentifier(uri), place))
        if answer is None:
            return None
        assert isinstance(answer.contents, types.MarkupContent)
        return answer.contents.value

    async def actions(self, uri: str, words: str, only: list[str] | None = None) -> dict[str, types.CodeAction]:
        """The code actions for just `words`, by title."""
        asked = types.CodeActionParams(
            types.TextDocumentIdentifier(uri), self.range(uri, words), types.CodeActionContext([], only)
        )
        found = await self.text_document_code_action_async(asked)
        return {action.title: action for action in found or () if isinstance(action, types.CodeAction)}

    def words(self, uri: str, place: types.Range) -> str:
        """The words of the text that a range holds."""
        return self.texts[uri][self.offset(uri, place.start) : self.offset(uri, place.end)]

    def offset(self, uri: str, position: types.Position) -> int:
        codec, size = _UNITS[self.encoding]
        lines = self.texts[uri].replace("\r\n", " \n").replace("\r", "\n").split("\n")
        before = sum(len(line) + 1 for line in lines[: position.line])
        return before + len(lines[position.line].encode(codec)[: position.character * size].decode(codec))

    def range(self, uri: str, words: str) -> types.Range:
        start = self.texts[uri].index(words)
        return types.Range(self._position(uri, start), self._position(uri, start + len(words)))

    def edited(self, uri: str, edits: Sequence[types.TextEdit]) -> str:
        """The text with edits made."""
        text = self.texts[uri]
        for edit in sorted(edits, key=lambda edit: self.offset(uri, edit.range.start), reverse=True):
            text = text[: self.offset(uri, edit.range.start)] + edit.new_text + text[self.offset(uri, edit.range.end) :]
        return text

    @property
    def encoding(self) -> str:
        return str(types.PositionEncodingKind(self.agreed.position_encoding or "utf-16").value)

    def _position(self, uri: str, offset: int) -> types.Position:
        codec, size = _UNITS[self.encoding]
        lines = self.texts[uri][:offset].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return types.Position(len(lines) - 1, len(lines[-1].encode(codec)) // size)


def _published(client: Editor, params: types.PublishDiagnosticsParams) -> None:
    client.history.append(params)
    client.tell()


def _registered(client: Editor, params: types.RegistrationParams) -> None:
    client.registrations.extend(params.registrations)
    client.tell()


def _refreshed(method: str) -> Callable[[Editor, None], None]:
    def refreshed(client: Editor, _: None) -> None:
        client.refreshed += 1
        client.asked_again.add(method)
        client.tell()

    return refreshed


def _progressed(client: Editor, params: types.ProgressParams) -> None:
    client.heard.append(params)
    client.tell()


def _announced(client: Editor, params: types.WorkDoneProgressCreateParams) -> None:
    if client.refuses_progress:
        raise JsonRpcInternalError
    client.announced.append(params.token)


def _configured(client: Editor, params: types.ConfigurationParams) -> list[object]:
    scopes = [{**client.settings, **client.own_settings.get(item.scope_uri or "", {})} for item in params.items]
    return [scope.get(item.section or "") for scope, item in zip(scopes, params.items, strict=True)]
