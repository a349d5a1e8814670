"""Drafts on disk: reading one whole, and putting a mended one in its place.

Reading gives the text exactly as it is on disk (byte order mark, CRLF and all), so that `text.encode()` is the file again.
Writing never leaves half a file: the new text is complete beside the old one before it takes its place, and the old one's
links, mode and owner are kept.
"""

from __future__ import annotations

import contextlib
import os
import stat

from onrecord.errors import Fault, OnrecordError
from onrecord.markup import LARGEST

# In UTF-8 no text takes more.
MAX_BYTES = 4 * LARGEST

_BYTE_ORDER_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


class DraftError(OnrecordError):
    """A draft cannot be read or written. The others still can."""


def read(path: str) -> str:
    """The text of the draft at `path`. Raises DraftError, which names what stands in the way."""
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise _refusal(path, "not a file", "name a file, a folder, or - for standard input")
            if state.st_size > MAX_BYTES:
                raise _too_large(path)
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _refusal(path, _reason(error)) from error
    except ValueError as error:  # a NUL inside the name
        raise _refusal(path, "no such file") from error
    return decode(data, path)


def decode(data: bytes, path: str) -> str:
    """The text that `data` spells in UTF-8. Raises DraftError where it is too large, binary, or in another encoding."""
    if len(data) > MAX_BYTES:
        raise _too_large(path)
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            raise _refusal(path, f"the text is in {name}", "save it as UTF-8")
    if b"\0" in data:
        raise _refusal(path, "a binary file, not a text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: byte 0x{data[error.start]:02x} on line {line}"
        raise _refusal(path, message, "save it as UTF-8") from error


def write(path: str, before: str, after: str) -> None:
    """Put `after` in the place of `before` at `path`, whole or not at all.

    A link is written through to what it points at. Raises DraftError where the file no longer holds `before`, where it has
    other hard links (they would part), or where it cannot be written.
    """
    target = os.path.realpath(path)
    try:
        state = os.stat(target)
        if state.st_nlink > 1:
            raise _refusal(path, "the file has more than one hard link and is left alone")
        _sweep(target)
        temporary = _beside(target, after.encode("utf-8"), state)
        try:
            with open(target, "rb") as file:
                if file.read() != before.encode("utf-8"):
                    raise _refusal(path, "the file has changed meanwhile and is left alone", "run it again")
            os.replace(temporary, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
        _settle(os.path.dirname(target))
    except OSError as error:
        raise _refusal(path, f"cannot be written: {_reason(error)}") from error


def put(path: str, text: str) -> None:
    """Write a file that may be there or not, whole or not at all. What is there and no file, such as a pipe, is written into.
    Raises DraftError where that cannot be."""
    target = os.path.realpath(path)
    if os.path.exists(path) and not os.path.isfile(path):
        _pour(path, text)
        return
    temporary = f"{_stem(target)}{os.getpid()}.tmp"
    try:
        with open(temporary, "x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise _refusal(path, f"cannot be written: {_reason(error)}") from error


def _pour(path: str, text: str) -> None:
    try:
        with open(path, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
    except OSError as error:
        raise _refusal(path, f"cannot be written: {_reason(error)}") from error


def _beside(target: str, data: bytes, state: os.stat_result) -> str:
    """A temporary file beside `target` that holds `data` for good, with the mode and owner of `state`."""
    temporary = f"{_stem(target)}{os.getpid()}.tmp"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if hasattr(os, "fchown"):
                owner = os.fstat(file.fileno())
                if (owner.st_uid, owner.st_gid) != (state.st_uid, state.st_gid):
                    os.fchown(file.fileno(), state.st_uid, state.st_gid)
                os.fchmod(file.fileno(), stat.S_IMODE(state.st_mode))
            os.fsync(file.fileno())
    except BaseException:
        os.unlink(temporary)
        raise
    return temporary


def _stem(target: str) -> str:
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name}.onrecord-")


def _sweep(target: str) -> None:
    """Remove what a run that was killed has left beside `target`."""
    folder, stem = os.path.split(_stem(target))
    for name in os.listdir(folder):
        if name.startswith(stem) and name.endswith(".tmp") and not _alive(name.removeprefix(stem).removesuffix(".tmp")):
            os.unlink(os.path.join(folder, name))


def _alive(process: str) -> bool:
    if not process.isdecimal() or os.name != "posix":
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _settle(folder: str) -> None:
    """Make the renaming itself last; not every system lets one open a folder for that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting, so that a named pipe nobody writes to does not hang the run."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _too_large(path: str) -> DraftError:
    return _refusal(path, f"longer than {LARGEST:,} characters, and so not checked")


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _refusal(path: str, message: str, hint: str | None = None) -> DraftError:
    return DraftError(Fault(message, path, hint=hint))
