"""A client that behaves as an editor does, under the capabilities of several, and the desk it works at."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from lsprotocol import types
from pygls.exceptions import JsonRpcInternalError
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient, client_capabilities
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features

import onrecord.checks

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


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with an `onrecord.yaml` and a pack."""
    folder = tmp_path / "désk 1"
    shutil.copytree(Path(__file__).parent / "desk", folder)
    return folder


async def _start(
    capabilities: types.ClientCapabilities,
    folder: Path,
    *command: str,
    started_in: Path | None = None,
    settings: dict[str, object] | None = None,
) -> Editor:
    client = Editor()
    client.folder = folder
    client.settings = {"onrecord": settings} if settings else {}
    await client.start_io(sys.executable, *(command or ("-m", "onrecord", "server")), cwd=started_in or folder)
    root = types.WorkspaceFolder(folder.as_uri(), folder.name)
    answer = await client.initialize_session(
        types.InitializeParams(capabilities, root_uri=folder.as_uri(), workspace_folders=[root])
    )
    client.agreed = answer.capabilities
    client.pulls = bool(capabilities.text_document and capabilities.text_document.diagnostic)
    return client


async def _stop(client: Editor) -> None:
    await client.shutdown_session()
    await client.stop()  # type: ignore[no-untyped-call]


@pytest_asyncio.fixture(params=["visual-studio-code", "neovim@v0.11", "emacs"])
async def editor(request: pytest.FixtureRequest, desk: Path) -> AsyncIterator[Editor]:
    """A client under the capabilities of each editor in turn. They agree on UTF-16, UTF-8 and UTF-32."""
    client = await _start(client_capabilities(request.param), desk)
    yield client
    await _stop(client)


@pytest_asyncio.fixture
async def code(desk: Path) -> AsyncIterator[Editor]:
    """A client under VS Code's capabilities alone, for what does not depend on the client."""
    client = await _start(client_capabilities("visual-studio-code"), desk)
    yield client
    await _stop(client)


@pytest_asyncio.fixture
async def asking(desk: Path) -> AsyncIterator[Editor]:
    """A client that asks for diagnostics, as VS Code does today, and takes every request to ask anew."""
    capabilities = client_capabilities("visual-studio-code")
    assert capabilities.text_document
    assert capabilities.workspace
    capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities(dynamic_registration=True)
    assert capabilities.workspace.workspace_edit
    capabilities.workspace.workspace_edit.snippet_edit_support = True
    capabilities.workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
    capabilities.workspace.inlay_hint = types.InlayHintWorkspaceClientCapabilities(refresh_support=True)
    capabilities.workspace.code_lens = types.CodeLensWorkspaceClientCapabilities(refresh_support=True)
    client = await _start(capabilities, desk)
    yield client
    await _stop(client)


@pytest_asyncio.fixture
async def settled(desk: Path) -> AsyncIterator[Editor]:
    """A client whose writer has set something before the server starts."""
    client = await _start(client_capabilities("visual-studio-code"), desk, settings={"levels": {"misquote": "info"}})
    yield client
    await _stop(client)


@pytest_asyncio.fixture
async def bare(desk: Path) -> AsyncIterator[Editor]:
    """A client that can do nothing special."""
    client = await _start(types.ClientCapabilities(), desk)
    yield client
    await _stop(client)


@pytest_asyncio.fixture
async def elsewhere(desk: Path, tmp_path: Path) -> AsyncIterator[Editor]:
    """A client whose server was started in another folder than the one it has open."""
    client = await _start(client_capabilities("visual-studio-code"), desk, started_in=tmp_path)
    yield client
    await _stop(client)


# A server whose checks are those of the folder that is named.
_WITH_A_CHECK = """
import sys
import onrecord.checks
onrecord.checks.__path__[:] = sys.argv[1:]
from onrecord.lsp import serve
sys.exit(serve())
"""


@pytest_asyncio.fixture
async def shaky(desk: Path, tmp_path: Path) -> AsyncIterator[Editor]:
    """A client whose server has a check that crashes."""
    checks = tmp_path / "checks"
    shutil.copytree(Path(onrecord.checks.__path__[0]), checks)
    (checks / "crash.py").write_text('"""crash: does."""\n\ndef check(compared):\n    yield 1 / 0\n', "utf-8")
    (desk / "onrecord.yaml").write_text("rules: [harbour.yaml]\nlevels: {crash: error}\n", "utf-8")
    client = await _start(client_capabilities("visual-studio-code"), desk, "-c", _WITH_A_CHECK, str(checks))
    yield client
    await _stop(client)
