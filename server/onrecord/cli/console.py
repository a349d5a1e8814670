"""Standard output and standard error: whether they take colour, how wide they are, and how an error is told."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

from onrecord.report import Look
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.errors import OnrecordError

_DEFAULT_WIDTH, _NARROWEST, _WIDEST = 100, 40, 140


def look(stream: TextIO, color: str, *, quiet: bool = False) -> Look:
    """How text on `stream` is to look; `color` is auto, always or never."""
    return Look(colour=_coloured(stream, color), width=columns(stream), quiet=quiet)


def columns(stream: TextIO) -> int:
    """How wide `stream` is, as COLUMNS or its terminal says, within reason."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit():
        width = int(columns)
    else:
        try:
            width = os.get_terminal_size(stream.fileno()).columns
        except (OSError, ValueError):
            width = _DEFAULT_WIDTH
    return min(max(width, _NARROWEST), _WIDEST)


def write(chunks: Iterable[str], stream: TextIO) -> None:
    """Write `chunks` as they come; a character that the stream's encoding lacks is written as an escape."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    for chunk in chunks:
        stream.write(chunk)
    stream.flush()


def note(*lines: str) -> None:
    """Tell the user something beside the output."""
    write((plain(line) + "\n" for line in lines), sys.stderr)


def complain(error: OnrecordError) -> None:
    """Tell each fault of `error` on a line of its own."""
    paint = look(sys.stderr, "auto").paint
    write((f"{paint('error', 'error')}: {plain(str(fault))}\n" for fault in error.faults), sys.stderr)


def _coloured(stream: TextIO, color: str) -> bool:
    if color != "auto":
        return color == "always"
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
