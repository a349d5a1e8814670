"""What a pack's file holds, however odd the file."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

from onrecord.model import Origin

if TYPE_CHECKING:
    from onrecord.packs.faults import Faults

MAX_BYTES: Final = 32_000_000


def read_text(path: str, faults: Faults) -> str | None:
    """The text of the file at `path`, or None with a fault where it cannot be read, is no file, too large or no UTF-8."""
    data = read_bytes(path, faults)
    if data is None:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        faults.add(Origin(path, line, column), f"the byte 0x{data[error.start]:02x} is no UTF-8", hint="save the file as UTF-8")
        return None


def read_bytes(path: str, faults: Faults) -> bytes | None:
    """What the file at `path` holds, or None with a fault where it cannot be read, is no file or too large."""
    top = Origin(path, 1, 1)
    try:
        # A named pipe that nobody writes to must not hang the run.
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                faults.add(top, "this is not a file")
                return None
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        faults.add(top, f"cannot be read: {(error.strerror or str(error)).lower()}")
        return None
    if len(data) > MAX_BYTES:
        faults.add(top, f"larger than {MAX_BYTES // 1_000_000} MB", hint="split the pack into several files")
        return None
    return data
