"""What tells one state of the packs, and of the code that reads them, from every other: the keys of what the cache keeps.

What is kept is found by all that it was made of. So nothing in the cache is ever out of date, and nothing has to be thrown
away when something changes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from importlib.machinery import PathFinder

from onrecord._version import __version__
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_bytes
from onrecord.packs.find import find


def key(parts: Iterable[object]) -> str:
    """A name for `parts`, which are bytes or have a `repr` that says all; no others have it."""
    from hashlib import blake2b

    digest = blake2b(digest_size=20)
    for part in parts:
        data = part if isinstance(part, bytes) else repr(part).encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()


def code(rooms: Sequence[str], libraries: Sequence[str] = ()) -> Iterator[object]:
    """The version, and when each module that matters was changed: those of `rooms`, those beside them, and `libraries`.

    Whoever works on onrecord does not change the version each time.
    """
    yield __version__, sys.version, sys.byteorder
    package = os.path.dirname(os.path.abspath(__file__))
    modules = [*_modules(package, deep=False)]
    for room in rooms:
        modules += _modules(os.path.join(package, room), deep=True)
    modules += (spec.origin for name in libraries if (spec := PathFinder.find_spec(name)) and spec.origin)
    for path in sorted(modules):
        with suppress(OSError):
            state = os.stat(path)
            yield path, state.st_size, state.st_mtime_ns


def contents(packs: Sequence[str]) -> Iterator[object]:
    """Each pack, where its files lie, and what is in them. Raises PackError where one cannot be read."""
    faults = Faults()
    for pack in packs:
        found = find(pack)
        yield pack, found, os.path.abspath(found.folder)
        for path in found.files:
            yield read_bytes(path, faults) or b""
    faults.raise_any()


def _modules(folder: str, *, deep: bool) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                yield entry.path
            elif deep and entry.is_dir() and not entry.name.startswith("_"):
                yield from _modules(entry.path, deep=True)
