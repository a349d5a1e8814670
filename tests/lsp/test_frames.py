"""Frames: what is read, and what ends the session."""

from __future__ import annotations

from io import BytesIO

import pytest

from onrecord.lsp.frames import MAX_BODY, FrameError, read_frame


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Length: 2\r\n\r\n",
        b"content-length:2\r\n\r\n",
        b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n",
        b"Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n",
    ],
)
def test_a_message_is_what_its_length_says(header: bytes) -> None:
    stream = BytesIO(header + b"{}" + header + b"[]")
    assert [read_frame(stream), read_frame(stream), read_frame(stream)] == [b"{}", b"[]", None]


@pytest.mark.parametrize(
    "stream",
    [
        b"Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n{}",
        b"Content-Length: -2\r\n\r\n{}",
        b"Content-Length: 1000000000000\r\n\r\n{}",
        b"Content-Length: %d\r\n\r\n{}" % (MAX_BODY + 1),
        b"Content-Length: 99\r\n\r\n{}",
        b"Content-Length: 2\r\n",
        b"Content-Type: x\r\n\r\n{}",
        b"Content-Length: two\r\n\r\n{}",
        b"Content-Length: 2\n\n{}",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        b"x" * 100_000,
        b"\r\n",
    ],
)
def test_a_stream_out_of_step_is_refused(stream: bytes) -> None:
    source = BytesIO(stream)
    with pytest.raises(FrameError):  # noqa: PT012
        while read_frame(source) is not None:
            pass
