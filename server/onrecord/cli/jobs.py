"""Several drafts at a time, in processes of their own; what they find comes back in the order of the drafts."""

from __future__ import annotations

import os
import signal
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_Plan = TypeVar("_Plan")
_Found = TypeVar("_Found")

# A process gets the drafts in so many portions: for the last of a few all others would wait. Each portion reads the rules.
_PORTIONS: Final = 4
_SMALLEST: Final = 16


def spread(make: Callable[[_Plan], Callable[[str], _Found]], plan: _Plan, items: Sequence[str], jobs: int) -> Iterator[_Found]:
    """What the function that `make` makes of `plan` comes to for each item, worked out by up to `jobs` processes. All that goes
    there and comes back must be such as can be sent to a process; an exception raised there is raised here."""
    from concurrent.futures import ProcessPoolExecutor

    size = min(max(len(items) // (jobs * _PORTIONS), _SMALLEST), -(-len(items) // jobs))
    portions = [items[start : start + size] for start in range(0, len(items), size)]
    # Who interrupts the run is answered by the process that he started.
    pool = ProcessPoolExecutor(min(jobs, len(portions)), initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN))
    try:
        for found in pool.map(partial(_portion, make, plan), portions):
            yield from found
    finally:
        pool.shutdown(cancel_futures=True)


def processors() -> int:
    """How many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _portion(make: Callable[[_Plan], Callable[[str], _Found]], plan: _Plan, items: Sequence[str]) -> list[_Found]:
    return [*map(make(plan), items)]
