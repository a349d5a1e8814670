"""Things read from disk, kept until their files change; and where the new state cannot be read, the last good one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from onrecord.errors import Fault

_K = TypeVar("_K")
_V = TypeVar("_V")

# What tells two states of a file apart: None where there is none; for a folder, the names in it.
_Stamp = tuple[object, ...] | None


class _Kept(NamedTuple, Generic[_V]):
    value: _V | None
    faults: tuple[Fault, ...]
    stamps: dict[str, _Stamp]


class Shelf(Generic[_K, _V]):
    """Values by key. `load` reads one, and raises OnrecordError; `files` names all that it depends on, also when it failed,
    and what does not exist yet but would matter."""

    def __init__(self, load: Callable[[_K], _V], files: Callable[[_K, _V | None], Iterable[str]]) -> None:
        self._load = load
        self._files = files
        self._kept: dict[_K, _Kept[_V]] = {}

    def get(self, key: _K) -> _V | None:
        """The value; None where it could never be read."""
        if key not in self._kept:
            self._kept[key] = self._read(key, _Kept(None, (), {}))
        return self._kept[key].value

    def faults(self, key: _K) -> tuple[Fault, ...]:
        """Why the newest state of a value cannot be read, if it cannot."""
        kept = self._kept.get(key)
        return kept.faults if kept else ()

    def values(self) -> list[_V]:
        """All values there are, the last good ones where the newest cannot be read."""
        return [kept.value for kept in self._kept.values() if kept.value is not None]

    def depends_on(self, path: str) -> bool:
        """Whether anything that was asked for is made of this file, or would be."""
        return any(path in kept.stamps for kept in self._kept.values())

    def is_old(self, named: frozenset[str]) -> bool:
        """Whether anything depends on a file that has changed, or that is `named` as changed."""
        return any(_is_old(kept.stamps, named) for kept in self._kept.values())

    def refresh(self, named: frozenset[str]) -> bool:
        """Read that again. Whether there was anything."""
        old = [(key, kept) for key, kept in self._kept.items() if _is_old(kept.stamps, named)]
        for key, kept in old:
            self._kept[key] = self._read(key, kept)
        return bool(old)

    def _read(self, key: _K, last: _Kept[_V]) -> _Kept[_V]:
        # A file that is written to while it is read must look changed the next time: so its state before counts.
        before = {path: _stamp(path) for path in last.stamps}
        value = last.value
        faults: tuple[Fault, ...] = ()
        try:
            value = self._load(key)
        except OnrecordError as error:
            faults = error.faults
        files = {*self._files(key, value), *(fault.path for fault in faults if fault.path is not None)}
        return _Kept(value, faults, {path: before[path] if path in before else _stamp(path) for path in files})


def _is_old(stamps: dict[str, _Stamp], named: frozenset[str]) -> bool:
    return not named.isdisjoint(stamps) or any(_stamp(path) != stamp for path, stamp in stamps.items())


def _stamp(path: str) -> _Stamp:
    try:
        if os.path.isdir(path):
            return tuple(sorted(os.listdir(path)))
        state = os.stat(path)
    except (OSError, ValueError):
        return None
    return state.st_mtime_ns, state.st_size, state.st_ino
