"""The server as a process: what it answers to damage, and how it leaves."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from onrecord.lsp.frames import read_frame

TIMEOUT = 60
HELLO = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"capabilities": {}, "processId": None, "rootUri": None}}
READY = {"jsonrpc": "2.0", "method": "initialized", "params": {}}
SHUTDOWN = {"jsonrpc": "2.0", "id": 99, "method": "shutdown"}
EXIT = {"jsonrpc": "2.0", "method": "exit"}


def frame(message: object) -> bytes:
    body = message if isinstance(message, bytes) else json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def messages(stream: bytes) -> Iterator[dict[str, Any]]:
    source = BytesIO(stream)
    while (body := read_frame(source)) is not None:
        yield json.loads(body)


def talk(folder: Path, *parts: bytes) -> tuple[int, list[dict[str, Any]], bytes]:
    """What a server says to all that, its exit code first and what it wrote to standard error last."""
    command = [sys.executable, "-m", "onrecord", "server"]
    done = subprocess.run(command, input=b"".join(parts), capture_output=True, cwd=folder, timeout=TIMEOUT, check=False)
    return done.returncode, list(messages(done.stdout)), done.stderr


def answer(said: list[dict[str, Any]], ident: int | None) -> dict[str, Any]:
    return next(message for message in said if "method" not in message and message.get("id") == ident)


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ([frame(HELLO), frame(READY), frame(SHUTDOWN), frame(EXIT)], 0),
        ([frame(HELLO), frame(READY), frame(EXIT)], 1),
        ([frame(HELLO), frame(READY)], 0),
        ([], 0),
        ([frame(HELLO), b"Content-Length: 1000000000000\r\n\r\n{}"], 1),
        ([frame(HELLO), b"Content-Length: 1\r\n\r\n{}" + frame(SHUTDOWN) + frame(EXIT)], 1),
        ([b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"], 1),
    ],
    ids=[
        "shutdown and exit",
        "exit alone",
        "the stream ends",
        "nothing at all",
        "a huge length",
        "a wrong length",
        "a browser",
    ],
)
def test_it_leaves_with_a_code_that_says_how(desk: Path, parts: list[bytes], code: int) -> None:
    returned, _, stderr = talk(desk, *parts)
    assert (returned, stderr) == (code, b"")


@pytest.mark.parametrize(
    ("damage", "ident", "code"),
    [
        (b"{", None, -32700),
        (b"\xff\xfe", None, -32700),
        (b"[" * 100_000, None, -32700),
        (b"[]", None, -32600),
        (b'{"id": 7}', None, -32600),
        ({"jsonrpc": "2.0", "id": 7, "method": "textDocument/hover", "params": {"position": 3}}, 7, -32602),
        ({"jsonrpc": "2.0", "id": 7, "method": "textDocument/hover"}, 7, -32602),
        ({"jsonrpc": "2.0", "id": 7, "method": "no/such/method", "params": {}}, 7, -32601),
        ({"jsonrpc": "2.0", "id": 7, "method": "no/such/method"}, 7, -32601),
        ({"jsonrpc": "2.0", "id": 7, "method": "textDocument/formatting"}, 7, -32601),
        ({"jsonrpc": "2.0", "id": 7, "method": 5, "params": {}}, None, -32600),
    ],
)
def test_damage_is_answered_and_survived(desk: Path, damage: object, ident: int | None, code: int) -> None:
    returned, said, stderr = talk(desk, frame(HELLO), frame(READY), frame(damage), frame(SHUTDOWN), frame(EXIT))
    assert answer(said, ident)["error"]["code"] == code
    assert "result" in answer(said, 99)
    assert (returned, stderr) == (0, b"")


def test_a_request_ahead_of_its_time_is_refused_without_a_traceback(desk: Path) -> None:
    """Whatever fails inside, the answer quotes nothing of it."""
    place = {"textDocument": {"uri": "file:///x.md"}, "position": {"line": 0, "character": 0}}
    opened = {"textDocument": {"uri": "file:///x.md", "languageId": "markdown", "version": 1, "text": "x"}}
    _, said, stderr = talk(
        desk,
        frame({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": opened}),
        frame({"jsonrpc": "2.0", "id": 7, "method": "textDocument/hover", "params": place}),
    )
    assert answer(said, 7)["error"] == {"code": -32603, "message": "onrecord could not answer this request"}
    logged = [message["params"]["message"] for message in said if message.get("method") == "window/logMessage"]
    assert any(re.fullmatch(r"onrecord: RuntimeError in pygls[.\w]+, line \d+; please report it", line) for line in logged)
    assert stderr == b""


def test_a_request_can_be_cancelled_while_a_draft_is_checked(desk: Path) -> None:
    """The loop is free meanwhile: the answer to the cancelled request comes before the diagnostics it would have waited for."""
    uri = (desk / "draft.md").as_uri()
    text = "“Not a word of it is on record,” somebody said in 1999.\n\n" * 5000
    opened = {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": text}}
    place = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 3}}
    _, said, _ = talk(
        desk,
        frame(HELLO),
        frame(READY),
        frame({"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": opened}),
        frame({"jsonrpc": "2.0", "id": 7, "method": "textDocument/hover", "params": place}),
        frame({"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 7}}),
        frame(SHUTDOWN),
        frame(EXIT),
    )
    assert answer(said, 7)["error"]["code"] == -32800
    assert "textDocument/publishDiagnostics" not in {message.get("method") for message in said}


def test_nothing_is_ever_shown_for_a_notification_that_cannot_be_read(desk: Path) -> None:
    broken = {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": str(desk)}}
    returned, said, _ = talk(desk, frame(HELLO), frame(READY), frame(broken), frame(SHUTDOWN), frame(EXIT))
    assert returned == 0
    assert "window/logMessage" in {message.get("method") for message in said}
    assert "window/showMessage" not in {message.get("method") for message in said}
    assert str(desk) not in json.dumps(said)


def test_all_that_there_is_is_offered(desk: Path) -> None:
    _, said, _ = talk(desk, frame(HELLO), frame(SHUTDOWN), frame(EXIT))
    offered = answer(said, 0)["result"]["capabilities"]
    assert offered["codeActionProvider"] == {
        "codeActionKinds": ["quickfix", "source.fixAll.onrecord"],
        "resolveProvider": True,
    }
    assert offered["diagnosticProvider"] == {
        "identifier": "onrecord",
        "interFileDependencies": False,
        "workspaceDiagnostics": True,
    }
    assert offered["codeLensProvider"] == {"resolveProvider": True}
    assert offered["textDocumentSync"]["change"] == 2
    for feature in ("hover", "definition", "references", "documentLink", "inlayHint", "rename"):
        assert offered[f"{feature}Provider"], feature


@pytest.mark.parametrize("flags", [["--tcp"], ["--port", "0"], ["--socket=0"], ["--host", "127.0.0.1"], ["--ws"]])
def test_there_is_no_other_way_in(desk: Path, flags: list[str]) -> None:
    command = [sys.executable, "-m", "onrecord", "server", *flags]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, cwd=desk, timeout=TIMEOUT, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"no flag is called '{flags[0].partition('=')[0]}'".encode() in done.stderr


# A server that ends at once when anything listens, or reaches for another machine.
_WATCHED = """
import os, sys
def heard(event, _):
    if event in ("socket.bind", "socket.connect", "socket.getaddrinfo"):
        os._exit(7)
sys.addaudithook(heard)
from onrecord.lsp import serve
sys.exit(serve())
"""


def test_nothing_listens_and_nothing_is_asked_of_the_network(desk: Path) -> None:
    uri = (desk / "draft.md").as_uri()
    opened = {"textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": "“So it is,” somebody said."}}
    asked = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 3}}
    hover = {"jsonrpc": "2.0", "id": 7, "method": "textDocument/hover", "params": asked}
    opening = {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": opened}
    with subprocess.Popen(
        [sys.executable, "-c", _WATCHED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=desk
    ) as server:
        assert server.stdin
        assert server.stdout
        server.stdin.write(b"".join(map(frame, (HELLO, READY, opening, hover))))
        server.stdin.flush()
        said = map(json.loads, iter(lambda: read_frame(server.stdout), None))  # type: ignore[arg-type]
        assert "result" in next(message for message in said if message.get("id") == 7)
        server.communicate(frame(SHUTDOWN) + frame(EXIT), timeout=TIMEOUT)
    assert server.returncode == 0


def test_a_save_is_asked_to_bring_the_text(desk: Path) -> None:
    returned, said, _ = talk(desk, frame(HELLO), frame(SHUTDOWN), frame(EXIT))
    sync = answer(said, 0)["result"]["capabilities"]["textDocumentSync"]
    assert (returned, sync["save"]) == (0, {"includeText": True})
