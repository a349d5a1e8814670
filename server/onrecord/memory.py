"""What is worked out of a passage is remembered by its prose: from one keystroke to the next most passages stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Concatenate, Final, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

# Of so many passages at most what was worked out is kept, and of few where one is long: each key typed into a paragraph makes
# another, and ten thousand times a hundred thousand characters fill a machine.
_PASSAGES: Final = 1 << 12
_LONG_PASSAGES: Final = 8
LONG: Final = 20_000
_NOTHING: Final = object()


class Kept(dict[Any, Any]):
    """What a function has returned, by the prose it was given, or by that and more.

    What is there is found without a line of Python, and a keystroke asks for it a thousand times. When half as many are there
    as may be they become the older ones, of which those that are not asked for again until the next half is full are dropped.
    """

    __slots__ = ("_long", "_older", "_work")

    def __init__(self, work: Callable[[Any], Any]) -> None:
        self._work = work
        self._long = lru_cache(maxsize=_LONG_PASSAGES)(work)
        self._older: dict[Any, Any] = {}

    def __missing__(self, key: Any) -> Any:
        if len(key if isinstance(key, str) else key[0]) > LONG:
            return self._long(key)
        found = self._older.get(key, _NOTHING)
        if found is _NOTHING:
            found = self._work(key)
        if len(self) >= _PASSAGES // 2:
            self._older = dict(self)
            super().clear()
        self[key] = found
        return found

    def clear(self) -> None:
        super().clear()
        self._older = {}
        self._long.cache_clear()


def remembered(function: Callable[Concatenate[str, P], R]) -> Callable[Concatenate[str, P], R]:
    """A pure function of a prose, and of more that can be hashed, that remembers what it returned."""
    work = cast(Callable[..., R], function)
    if work.__code__.co_argcount == 1:
        return cast(Callable[Concatenate[str, P], R], Kept(work).__getitem__)
    kept = Kept(lambda key: work(*key))

    def recall(*key: Any) -> R:
        found: R = kept[key]
        return found

    return cast(Callable[Concatenate[str, P], R], recall)


class Memory:
    """Remembers what pure functions made of passages and of something else, as long as that is in use."""

    def __init__(self) -> None:
        self._kept: dict[Callable[..., Any], Kept] = {}

    def recall(self, prose: str, work: Callable[..., R], *key: Any) -> R:
        """What `work`, a function of a module, returns for `key`, which belongs to a passage of this prose."""
        kept = self._kept.get(work)
        if kept is None:
            kept = self._kept[work] = Kept(lambda asked: work(*asked[1]))
        found: R = kept[prose, key]
        return found
