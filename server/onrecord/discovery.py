"""Which drafts a path on the command line means.

A file that is named is taken as it is. A folder means the drafts under it: those that the policy includes and does not exclude,
that no `.gitignore` on the way ignores, in no hidden folder, no virtual environment and no `node_modules`. Links are never
followed, so that no loop of them is. A page that `onrecord report` wrote is no draft.
"""

from __future__ import annotations

import os
import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from onrecord import markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pathspec import GitIgnoreSpec

SUFFIXES = tuple(markup.SUFFIXES)
# What tells a page of onrecord's own, and how far into a file it may begin.
PAGE_MARK = '<meta name="generator" content="onrecord '
_PAGE_HEAD = 300
_PAGES = (".html", ".htm")


class Policy(Protocol):
    """What a configuration says of paths."""

    def includes(self, path: str) -> bool:
        """Whether a file found in a folder is a draft."""

    def excludes(self, path: str, *, folder: bool) -> bool:
        """Whether a file or folder is to be left alone."""


class Patterns:
    """Patterns as in `.gitignore`, relative to `base`: the last that matches decides, `!` turns one round."""

    def __init__(self, base: str, lines: Iterable[str]) -> None:
        self.base = os.path.abspath(base)
        self.lines = tuple(lines)

    def matches(self, path: str, *, folder: bool = False) -> bool:
        """Whether `path` matches in the end."""
        return self.verdict(path, folder=folder) is True

    def verdict(self, path: str, *, folder: bool = False) -> bool | None:
        """True where the last matching pattern matches, False where it is one with `!`, None where none matches."""
        if not self.lines:
            return None
        relative = os.path.relpath(os.path.abspath(path), self.base)
        if relative == os.curdir or relative.split(os.sep, 1)[0] == os.pardir:
            return None
        return self._spec.check_file(relative + "/" * folder).include

    @cached_property
    def _spec(self) -> GitIgnoreSpec:
        """Lines that are no pattern are passed over, as git does."""
        from pathspec import GitIgnoreSpec  # 55 ms, and most runs name their files

        return GitIgnoreSpec.from_lines(line for line in self.lines if is_pattern(line))


def is_pattern(line: str) -> bool:
    """Whether `line` can stand in a `.gitignore`."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except (ValueError, re.error):
        return False
    return True


def is_report(path: str) -> bool:
    """Whether a file is a page that `onrecord report` wrote."""
    if not path.lower().endswith(_PAGES):
        return False
    try:
        with open(path, "rb") as file:
            return PAGE_MARK.encode() in file.read(_PAGE_HEAD)
    except (OSError, ValueError):  # it is not there, or has a NUL inside its name
        return False


class _Folder(NamedTuple):
    path: str
    ignores: tuple[Patterns, ...]


def find(paths: Iterable[str], policy: Policy, *, forced: bool = False) -> Iterator[str]:
    """The drafts that `paths` mean, each once, in the order named and then by name.

    What is named is not asked whether it is excluded, unless `forced`: hooks name every file of a commit. A name that is no
    file is handed on: who reads it says what is wrong.
    """
    seen: set[str] = set()
    for path in paths:
        folder = os.path.isdir(path)
        if forced and policy.excludes(path, folder=folder):
            continue
        for draft in _walk(path, policy) if folder else (path,):
            real = os.path.abspath(draft)
            if real not in seen:
                seen.add(real)
                yield draft


def _walk(root: str, policy: Policy) -> Iterator[str]:
    pending = [_Folder(root, _ignores_above(root))]
    while pending:
        folder = pending.pop()
        ignores = (*folder.ignores, *_ignores_in(folder.path))
        try:
            with os.scandir(folder.path) as entries:
                present = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            yield folder.path
            continue
        below = []
        for entry in present:
            path = os.path.normpath(entry.path)
            if not _admitted(entry, path, policy) or _ignored(path, ignores, folder=entry.is_dir()):
                continue
            if entry.is_dir():
                below.append(_Folder(path, ignores))
            else:
                yield path
        pending += reversed(below)


def _admitted(entry: os.DirEntry[str], path: str, policy: Policy) -> bool:
    if entry.is_dir(follow_symlinks=False):
        return not _passed_over(entry) and not policy.excludes(path, folder=True)
    draft = entry.is_file(follow_symlinks=False) and policy.includes(path) and not policy.excludes(path, folder=False)
    return draft and not is_report(path)


def _passed_over(folder: os.DirEntry[str]) -> bool:
    hidden = folder.name.startswith(".")
    return hidden or folder.name == "node_modules" or os.path.exists(os.path.join(folder.path, "pyvenv.cfg"))


def _ignored(path: str, ignores: tuple[Patterns, ...], *, folder: bool) -> bool:
    verdicts = (patterns.verdict(path, folder=folder) for patterns in reversed(ignores))
    return next((verdict for verdict in verdicts if verdict is not None), False)


def _ignores_above(root: str) -> tuple[Patterns, ...]:
    """The `.gitignore` files from the top of the repository down to the parent of `root`; none outside a repository."""
    folder = os.path.abspath(root)
    found: list[Patterns] = []
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return ()
        folder = parent
        found[:0] = _ignores_in(folder)
    return tuple(found)


def _ignores_in(folder: str) -> list[Patterns]:
    try:
        with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as file:
            return [Patterns(folder, file.read().splitlines())]
    except OSError:
        return []
