"""All that is wrong with the files read, gathered so that it can be said at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.errors import Fault, PackError, nearest
from onrecord.packs.nodes import MAPPING, KeyPath

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Origin

MAX_FAULTS = 200


class Faults:
    """The faults found so far, one for each place and key, and no more of them than anybody reads."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, int, str], Fault] = {}

    def __iter__(self) -> Iterator[Fault]:
        """By file, line and column."""
        return (self._found[place] for place in sorted(self._found))

    def add(self, origin: Origin, message: str, key: KeyPath = (), hint: str | None = None, near: str | None = None) -> None:
        """Note a fault at `origin`, in what stands at the path `key`; `near` is what was probably meant there."""
        if len(self._found) < MAX_FAULTS:
            path = dotted(key)
            line, column = (None, None) if origin.path == MAPPING else (origin.line, origin.column)
            self._found.setdefault((*origin, path), Fault(message, origin.path, line, column, path or None, hint, near))

    def nearest(self, word: str, words: Iterable[str]) -> str | None:
        """The one of `words` that `word` was most likely meant to be, if any is near and anybody will read of it."""
        return nearest(word, words) if len(self._found) < MAX_FAULTS else None

    def raise_any(self) -> None:
        """Raise PackError with all faults, if there are any."""
        if self._found:
            raise PackError(*self)


def dotted(key: KeyPath) -> str:
    """A key's path as people write it: `quotes[3].speaker`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{clip(part)}" for part in key).removeprefix(".")


def clip(text: str) -> str:
    """`text` on one line and short enough to stand in a message."""
    line = " ".join(text[:400].split())
    return line if len(line) <= 60 else f"{line[:59]}…"
