"""Frames: messages on a byte stream, each behind a header that gives its length in bytes.

A wrong length puts the stream out of step for good: all that follows is read in the wrong places, and no later byte says so. So
everything is checked on the way in, and what cannot be a frame ends the session; the editor then starts a new one.
"""

from __future__ import annotations

import re
from typing import BinaryIO

MAX_HEADER = 4096
MAX_BODY = 64 * 1024 * 1024

_HEADER = re.compile(rb"([A-Za-z-]{1,40}):[ \t]*([^\r\n]*?)[ \t]*\r\n")


class FrameError(Exception):
    """The stream is out of step. Its text names what was seen and quotes nothing of it."""


def read_frame(stream: BinaryIO) -> bytes | None:
    """The body of the next message; None where the stream ends between two. Raises FrameError where no message can be read."""
    length = None
    while line := stream.readline(MAX_HEADER):
        if line == b"\r\n":
            return _body(stream, length)
        header = _HEADER.fullmatch(line)
        if header is None:
            raise FrameError("a line that is no header")
        if header[1].lower() == b"content-length":
            length = _length(header[2])
    if length is not None:
        raise FrameError("the end inside a header")
    return None


def _length(digits: bytes) -> int:
    if not (digits.isdigit() and len(digits) <= 12 and int(digits) <= MAX_BODY):
        raise FrameError(f"a Content-Length that is no number up to {MAX_BODY}")
    return int(digits)


def _body(stream: BinaryIO, length: int | None) -> bytes:
    if length is None:
        raise FrameError("a header without Content-Length")
    body = stream.read(length)
    if len(body) < length:
        raise FrameError("the end inside a message")
    return body
