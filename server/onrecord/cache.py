"""The user's cache folder: files that can be made again, kept by a key that says what they were made of.

The folder is ours alone (mode 0700, checked); elsewhere nothing is read or kept. A file is complete before it has its name, it
is never changed under it, and its length and checksum are looked at before it is used: whatever a crash leaves behind is not
taken for a file, so that none need be waited for until the disk has it. No file holds code.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

VARIABLE: Final = "ONRECORD_CACHE_DIR"

_MAGIC: Final = b"onrecord cache 1\n"
_HEAD: Final = 32
_ABANDONED: Final = 3600.0
_PAGES: Final = "pages"


class Kind(NamedTuple):
    """What is kept: how its files' names end, and how many there may be."""

    suffix: str
    most: int


RECORDS: Final = Kind(".record", 24)
RESULTS: Final = Kind(".result", 2000)


class Cache:
    """The files of one kind in a folder. None of its methods raises: without a cache things take longer, and that is all."""

    def __init__(self, folder: str, kind: Kind = RECORDS) -> None:
        self._folder = folder
        self._kind = kind

    def open(self, key: str) -> memoryview | None:
        """What is kept under `key`, where it lies; None where there is nothing, or not all of it."""
        path = os.path.join(self._folder, key + self._kind.suffix)
        try:
            if not _is_ours(self._folder):
                return None
            with open(path, "rb", opener=_no_link) as file:
                data = _mapped(file.fileno())
            os.utime(path)
        except (OSError, ValueError):
            return None
        return data[_HEAD:] if data[:_HEAD] == _head(data[_HEAD:]) else None

    def keep(self, key: str, pieces: Iterable[bytes]) -> None:
        """Keep `pieces`, one after the other, under `key`."""
        data = b"".join(pieces)
        with suppress(OSError):
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            if _is_ours(self._folder):
                _publish(os.path.join(self._folder, key + self._kind.suffix), _head(memoryview(data)) + data)
                _sweep(self._folder, self._kind)


def of_the_user(kind: Kind = RECORDS) -> Cache | None:
    """The cache in the folder that `ONRECORD_CACHE_DIR` names, or in the user's own; None where there is no such place."""
    folder = _folder()
    return Cache(folder, kind) if folder else None


def page(name: str, text: str) -> str | None:
    """The path of a file `name` that holds just `text`, for the user to open; None where it cannot be kept."""
    folder = _folder()
    if folder is None:
        return None
    path, data = os.path.join(folder, _PAGES, name), text.encode()
    try:
        for each in (folder, os.path.dirname(path)):
            # Of the folders that it makes, `makedirs` gives its mode to the last alone.
            os.makedirs(each, mode=0o700, exist_ok=True)
            if not _is_ours(each):
                return None
        if not _holds(path, data):
            _publish(path, data)
    except OSError:
        return None
    return path


def _holds(path: str, data: bytes) -> bool:
    try:
        with open(path, "rb", opener=_no_link) as file:
            return file.read() == data
    except OSError:
        return False


def _folder() -> str | None:
    named = os.environ.get(VARIABLE)
    if named:
        return os.path.join(named, "onrecord")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "onrecord") if os.path.isabs(base) else None


def _is_ours(folder: str) -> bool:
    """Whether a folder is no link and nobody else can write to it, or read what drafts under embargo are compared with."""
    state = os.lstat(folder)
    if not stat.S_ISDIR(state.st_mode):
        return False
    return sys.platform == "win32" or (state.st_uid == os.geteuid() and stat.S_IMODE(state.st_mode) & 0o077 == 0)


def _head(data: memoryview) -> bytes:
    from zlib import crc32

    return _MAGIC + b"%08x" % crc32(data) + len(data).to_bytes(_HEAD - len(_MAGIC) - 8, "little")


def _mapped(descriptor: int) -> memoryview:
    from mmap import ACCESS_READ, mmap

    return memoryview(mmap(descriptor, 0, access=ACCESS_READ))


def _publish(path: str, data: bytes) -> None:
    temporary = f"{path}.{os.getpid()}.{time.monotonic_ns()}.tmp"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _sweep(folder: str, kind: Kind) -> None:
    """Remove what killed runs have left and, when there are too many files of a kind, those that were not used for longest.

    A quarter goes at once, so that hardly any file that is kept has to look at the times of all the others.
    """
    with os.scandir(folder) as found:
        files = [entry for entry in found if entry.name.endswith((kind.suffix, ".tmp"))]
    whole = [entry for entry in files if entry.name.endswith(kind.suffix)]
    gone = [entry for entry in files if entry.name.endswith(".tmp") and time.time() - _used(entry) > _ABANDONED]
    if len(whole) > kind.most:
        gone += sorted(whole, key=_used)[: len(whole) - kind.most * 3 // 4]
    for entry in gone:
        with suppress(OSError):
            os.unlink(entry.path)


def _used(entry: os.DirEntry[str]) -> float:
    return entry.stat(follow_symlinks=False).st_mtime


def _no_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
