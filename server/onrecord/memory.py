"""What is worked out of a passage is remembered by its prose: from one keystroke to the next most passages stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, Final, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

# Of so many passages at most what was worked out is kept, and of few where one is long: each key typed into a paragraph makes
# another, and ten thousand times a hundred thousand characters fill a machine.
_PASSAGES: Final = 1 << 12
_LONG_PASSAGES: Final = 8
LONG: Final = 20_000


def remembered(function: Callable[Concatenate[str, P], R]) -> Callable[Concatenate[str, P], R]:
    """A pure function of a prose, and of more that can be hashed, that remembers what it returned."""
    short, long = lru_cache(maxsize=_PASSAGES)(function), lru_cache(maxsize=_LONG_PASSAGES)(function)

    @wraps(function)
    def recall(prose: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return (long if len(prose) > LONG else short)(prose, *args, **kwargs)  # type: ignore[arg-type]  # that all can be hashed is not in P

    return recall
