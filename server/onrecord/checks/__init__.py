"""The checks: one module each, named as the check is. A module's docstring is its page of the manual.

A check is a generator: it reads a `Compared` and yields a `Hit` for each thing it saw. It does no I/O, asks no clock, and knows
nothing of levels, YAML, files or the protocol.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from onrecord.corpus.compared import Compared
    from onrecord.model import Hit


def names() -> tuple[str, ...]:
    """The ids of all checks, in alphabetical order."""
    # `pkgutil.iter_modules` would do the same, and costs more to import than most checks take.
    modules = {name.removesuffix(".py") for folder in __path__ for name in os.listdir(folder) if name.endswith(".py")}
    return tuple(sorted(name.replace("_", "-") for name in modules if not name.startswith("_")))


def load(check: str) -> Callable[[Compared], Iterator[Hit]]:
    """The function of a check. Raises ImportError for an id that is none."""
    function: Callable[[Compared], Iterator[Hit]] = import_module(f"{__name__}.{check.replace('-', '_')}").check
    return function


def manual(check: str) -> str:
    """A check's page of the manual. Raises ImportError for an id that is none."""
    from inspect import cleandoc

    return cleandoc(import_module(f"{__name__}.{check.replace('-', '_')}").__doc__ or "")
