"""Errors that a person can act on: each says what is wrong, where, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Fault(NamedTuple):
    """One thing wrong with a pack, a config or a command line. `line` and `column` are one-based; `key` is the path of the
    key inside a YAML file ("quotes[3].speaker"); `hint` says what was expected or the nearest valid spelling. `near` is
    that spelling, where it can take the place of what is there."""

    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    key: str | None = None
    hint: str | None = None
    near: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        key = f"{self.key}: " if self.key else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}: {key}{self.message}{hint}" if place else f"{key}{self.message}{hint}"


def nearest(word: str, words: Iterable[str]) -> str | None:
    """The one of `words` that `word` was most likely meant to be, if any is near."""
    # difflib costs a command 7 ms to import, and what is without faults never needs it.
    from difflib import get_close_matches

    near = get_close_matches(word, words, n=1) if len(word) <= 100 else []
    return near[0] if near else None


def meant(word: str) -> str:
    """The hint that proposes a word."""
    return f"did you mean '{word}'?"


class OnrecordError(Exception):
    """The base of all errors that onrecord raises on purpose. Carries every fault found, not only the first."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


class PackError(OnrecordError):
    """A pack cannot be read, or does not hold together."""


class ConfigError(OnrecordError):
    """An `onrecord.yaml` cannot be read, or asks for what does not exist."""


class UsageError(OnrecordError):
    """A command was asked for something that it cannot do."""
