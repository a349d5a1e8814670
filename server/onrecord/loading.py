"""Packs made ready for checking: read and worked out, or, where nothing has changed since the last time, opened from the cache.

What was kept is found by what every file of the packs holds and where it lies, this version, and the code that read it
(`states.py`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from onrecord.cache import Cache, of_the_user
from onrecord.errors import PackError
from onrecord.packs.pins import hold
from onrecord.states import code, contents, key

if TYPE_CHECKING:
    from onrecord.corpus.record import Record

# The rooms whose code decides what is kept.
_ROOMS: Final = ("corpus", "language", "model", "packs")


def load_rules(*packs: str | os.PathLike[str] | Mapping[str, Any], cached: bool = True) -> Record:
    """The record of `packs`. Raises PackError with every fault found."""
    paths = [os.fspath(pack) for pack in packs if not isinstance(pack, Mapping)]
    cache = of_the_user() if cached and len(paths) == len(packs) else None
    state = _key(paths) if cache is not None else None
    if cache is None or state is None:
        return _Compiled(*packs).record
    return _opened(cache, state) or _kept(cache, state, paths)


def _opened(cache: Cache, state: str) -> Record | None:
    data = cache.open(state)
    if data is None:
        return None
    from onrecord.corpus.image import load

    record = load(data)
    hold(record.rules.packs)
    return record


def _kept(cache: Cache, state: str, packs: Sequence[str]) -> Record:
    """The record of `packs`, which is put into the cache."""
    compiled = _Compiled(*packs)
    # A file that was saved while it was read must not be taken for what it was before.
    if _key(packs) == state:
        from onrecord.corpus.image import dump

        cache.keep(state, dump(compiled.rules, compiled.tables))
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
    try:
        return key((*code(_ROOMS), *contents(packs)))
    except PackError:
        return None
