"""Several drafts at a time, in processes of their own; what they find comes back in the order of the drafts."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from onrecord.errors import Fault, OnrecordError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_Plan = TypeVar("_Plan")
_Found = TypeVar("_Found")

# A process gets the drafts in so many portions: for the last of a few all others would wait. Each portion reads the rules.
_PORTIONS: Final = 4
_SMALLEST: Final = 16


def spread(make: Callable[[_Plan], Callable[[str], _Found]], plan: _Plan, items: Sequence[str], jobs: int) -> Iterator[_Found]:
    """What the function that `make` makes of `plan` comes to for each item, worked out by up to `jobs` processes. All that goes
    there and comes back must be such as can be sent to a process; an exception raised there is raised here. Raises
    OnrecordError where a process was killed."""
    # These cost milliseconds to import, which a command that checks one draft after the other can spare.
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children

    size = min(max(len(items) // (jobs * _PORTIONS), _SMALLEST), -(-len(items) // jobs))
    portions = [items[start : start + size] for start in range(0, len(items), size)]
    pool = ProcessPoolExecutor(min(jobs, len(portions)), initializer=_follow)
    try:
        with _uninterrupted():
            portions_found = pool.map(partial(_portion, make, plan), portions)
        for found in portions_found:
            yield from found
    except BaseException as error:
        # Nobody waits for what the others still check.
        for process in active_children():
            process.terminate()
        if isinstance(error, BrokenProcessPool):
            raise OnrecordError(Fault("a process that checked drafts was killed", hint="try fewer --jobs")) from error
        raise
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold interrupts back while processes are started, which would be left half made; they never see one themselves."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _follow() -> None:
    """Leave interrupts to the process that was started, and end with it, however it ends."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def processors() -> int:
    """How many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _portion(make: Callable[[_Plan], Callable[[str], _Found]], plan: _Plan, items: Sequence[str]) -> list[_Found]:
    return [*map(make(plan), items)]
