"""Packs made ready for checking: read and worked out, or, where nothing has changed since the last time, opened from the cache.

What was kept is found by all that it was made of: what every file of the packs holds and where it lies, this version, and the
code that read it. So nothing in the cache is ever out of date, and nothing has to be thrown away when something changes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from onrecord._version import __version__
from onrecord.cache import Cache, of_the_user
from onrecord.errors import PackError
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_bytes
from onrecord.packs.find import find
from onrecord.packs.pins import hold

if TYPE_CHECKING:
    from onrecord.corpus.record import Record

# The rooms whose code decides what is kept.
_ROOMS: Final = ("corpus", "language", "packs")


def load_rules(*packs: str | os.PathLike[str] | Mapping[str, Any], cached: bool = True) -> Record:
    """The record of `packs`. Raises PackError with every fault found."""
    paths = [os.fspath(pack) for pack in packs if not isinstance(pack, Mapping)]
    cache = of_the_user() if cached and len(paths) == len(packs) else None
    key = _key(paths) if cache is not None else None
    if cache is None or key is None:
        return _Compiled(*packs).record
    return _opened(cache, key) or _kept(cache, key, paths)


def _opened(cache: Cache, key: str) -> Record | None:
    data = cache.open(key)
    if data is None:
        return None
    from onrecord.corpus.image import load

    record = load(data)
    hold(record.rules.packs)
    return record


def _kept(cache: Cache, key: str, packs: Sequence[str]) -> Record:
    """The record of `packs`, which is put into the cache."""
    compiled = _Compiled(*packs)
    # A file that was saved while it was read must not be taken for what it was before.
    if _key(packs) == key:
        from onrecord.corpus.image import dump

        cache.keep(key, dump(compiled.rules, compiled.tables))
    return compiled.record


class _Compiled:
    """Packs read and worked out."""

    def __init__(self, *packs: str | os.PathLike[str] | Mapping[str, Any]) -> None:
        from onrecord.corpus.record import assemble, tabulate
        from onrecord.packs.load import load
        from onrecord.packs.reader import collection_paused

        with collection_paused():
            self.rules = load(*packs)
            self.tables = tabulate(self.rules)
            self.record = assemble(self.rules, self.tables, tuple(self.rules.quotes.values()), tuple(self.rules.facts.values()))


def _key(packs: Sequence[str]) -> str | None:
    """What tells this state of these packs from every other; None where they cannot be read, which reading them will tell."""
    from hashlib import blake2b

    digest = blake2b(digest_size=20)
    try:
        for part in (*_code(), *_contents(packs)):
            data = part if isinstance(part, bytes) else repr(part).encode()
            digest.update(len(data).to_bytes(8, "little") + data)
    except PackError:
        return None
    return digest.hexdigest()


def _code() -> Iterator[object]:
    """The version, and when each module that matters was changed: whoever works on it does not change the version each time."""
    yield __version__, sys.byteorder
    package = os.path.dirname(os.path.abspath(__file__))
    waiting = [os.path.join(package, room) for room in _ROOMS]
    modules = [os.path.join(package, "model.py")]
    with suppress(OSError):
        while waiting:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.name.endswith(".py"):
                        modules.append(entry.path)
                    elif entry.is_dir() and not entry.name.startswith("_"):
                        waiting.append(entry.path)
        for path in sorted(modules):
            state = os.stat(path)
            yield path, state.st_size, state.st_mtime_ns


def _contents(packs: Sequence[str]) -> Iterator[object]:
    """Each pack, where its files lie, and what is in them."""
    faults = Faults()
    for pack in packs:
        found = find(pack)
        yield pack, found, os.path.abspath(found.folder)
        for path in found.files:
            yield read_bytes(path, faults) or b""
    faults.raise_any()
