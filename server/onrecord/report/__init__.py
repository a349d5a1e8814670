"""report/: what was found, made readable. One module per output format.

A format module has `render(drafts, look) -> Iterator[str]`: it takes the drafts one by one as they are checked and yields text
with its line ends. It writes nowhere itself. Whatever stems from a draft, a pack or a file name goes through
`onrecord.report.escape` or `json`, so that no terminal obeys it.
"""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from onrecord.model import Result

FORMATS = ("full", "concise", "json", "jsonl", "github", "sarif", "junit")


class Checked(NamedTuple):
    """A draft that was checked. `path` is as the user named it; `text` is None where it could not be read, and then `result`
    holds the problem. `names` has the speakers' by their keys."""

    path: str
    text: str | None
    result: Result
    names: Mapping[str, str] = MappingProxyType({})


class Look(NamedTuple):
    """How text formats look. `width` is in terminal cells; `quiet` leaves out everything but findings and problems."""

    colour: bool = False
    width: int = 100
    quiet: bool = False

    def paint(self, role: str, text: str) -> str:
        """`text` in the colours of `role`, where there is colour at all."""
        return f"\x1b[{_ROLES[role]}m{text}\x1b[0m" if self.colour and text else text


_ROLES = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "problem": "1;35",
    "path": "1",
    "gutter": "34",
    "label": "2",
    "record": "32",
    "expected": "1;32",
    "faint": "2",
    "removed": "31",
    "added": "32",
    "good": "32",
}


def renderer(name: str) -> Callable[[Iterable[Checked], Look], Iterator[str]]:
    """The `render` of the format module `name`, imported only now."""
    render: Callable[[Iterable[Checked], Look], Iterator[str]] = import_module(f"onrecord.report.{name}").render
    return render
