"""Sequences whose items are worked out when they are first asked for: of ten thousand entries a draft meets ten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar, overload

_T = TypeVar("_T")


class Lazy(Sequence[_T], Generic[_T]):
    """`size` items, item `i` being `make(i)`, made once."""

    def __init__(self, make: Callable[[int], _T], size: int) -> None:
        self._make = make
        self._size = size
        self._made: dict[int, _T] = {}

    @overload
    def __getitem__(self, index: int) -> _T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[_T]: ...
    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(self._size))]
        item = self._made.get(index)
        if item is None:
            if not 0 <= index < self._size:
                raise IndexError(index)
            item = self._made[index] = self._make(index)
        return item

    def __len__(self) -> int:
        return self._size
