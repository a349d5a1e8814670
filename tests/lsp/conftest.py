"""Editors under the capabilities of several clients, and the desk they work at."""

from __future__ import annotations

import shutil
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from lsprotocol import types
from pytest_lsp import client_capabilities

import onrecord.checks
from tests.lsp.editor import Editor


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
