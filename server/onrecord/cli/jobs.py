"""Several drafts at a time, each in a process of its own.

A process makes what it checks with once; what it finds comes back in the order of the drafts.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_Plan = TypeVar("_Plan")
_Found = TypeVar("_Found")

# So many portions each process gets, one after the other: of few the last would keep the others waiting.
_PORTIONS: Final = 8
_LARGEST: Final = 32

_work: Callable[[str], Any]


def spread(make: Callable[[_Plan], Callable[[str], _Found]], plan: _Plan, items: Sequence[str], jobs: int) -> Iterator[_Found]:
    """What the function that `make` makes of `plan`, once in each of `jobs` processes, comes to for each item. All three must
    be such as can be sent to a process; an exception raised there is raised here."""
    from concurrent.futures import ProcessPoolExecutor

    portion = min(max(len(items) // (jobs * _PORTIONS), 1), _LARGEST)
    pool = ProcessPoolExecutor(min(jobs, len(items)), initializer=_begin, initargs=(make, plan))
    try:
        yield from pool.map(_go_on, items, chunksize=portion)
    finally:
        pool.shutdown(cancel_futures=True)


def processors() -> int:
    """How many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _begin(make: Callable[[_Plan], Callable[[str], Any]], plan: _Plan) -> None:
    # Who interrupts the run is answered by the process that he started.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _work
    _work = make(plan)


def _go_on(item: str) -> Any:
    return _work(item)
