"""What holds for each draft of a run: its configuration, its rules, its levels, its text.

Every draft goes by the `onrecord.yaml` nearest above it, so one run may use several, and several packs; each is read once.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import note
from onrecord.config import NAME, Config, Configs
from onrecord.discovery import SUFFIXES, Patterns, find, is_pattern, is_report
from onrecord.errors import Fault, UsageError
from onrecord.files import MAX_BYTES, decode, read
from onrecord.levels import LEVELS
from onrecord.results import Results, results

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.corpus.record import Record
    from onrecord.model import Draft, Level, Markup, Pack

STDIN = "-"


class Desk:
    """The policy of one run, from the flags of `add_rules` and `add_input` and the `exclude` patterns of the command line."""

    def __init__(self, args: Namespace, exclude: Sequence[str] = ()) -> None:
        self._configs = Configs(args.config, isolated=args.isolated)
        self._packs: tuple[str, ...] | None = tuple(args.rules) if args.rules else None
        self._cached = not args.no_cache
        self._paths: list[str] = args.paths
        self._stdin_filename: str | None = args.stdin_filename
        self._exclude = Patterns(os.curdir, (_pattern(each) for each in exclude))
        self._records: dict[tuple[str, ...], Record] = {}
        self._results = results(cached=self._cached)

    def drafts(self, *, forced: bool = False) -> Iterator[str]:
        """The paths to check, `-` for standard input."""
        empty = True
        for path in find(self._paths, self, forced=forced):
            if path != STDIN or not (forced and self.excludes(self.name(path), folder=False)):
                empty = False
                yield path
        if empty:
            note(*(f"{path}: {self._emptiness(path)}" for path in self._paths if os.path.isdir(path)))

    def _emptiness(self, folder: str) -> str:
        """Why there may be no draft in a folder."""
        config = self.config(os.path.join(folder, ""))
        patterns = config.include.lines
        lacks = f"matches include of {config.path}: {', '.join(patterns)}" if patterns else f"ends in {', '.join(SUFFIXES)}"
        return f"no file in this folder that is not excluded or ignored {lacks}"

    def name(self, path: str) -> str:
        """What a report calls the draft."""
        return (self._stdin_filename or "<stdin>") if path == STDIN else path

    def text(self, path: str) -> str:
        """The text of the draft. Raises DraftError."""
        if path != STDIN:
            return read(path)
        return decode(sys.stdin.buffer.read(MAX_BYTES + 1), self.name(path))

    def markup(self, path: str) -> Markup:
        """The markup of the draft: its name decides it, Markdown where it has none."""
        from onrecord.markup import kind_of

        name = self._stdin_filename if path == STDIN else path
        return kind_of(name) if name else "markdown"

    def parse(self, path: str, text: str) -> Draft:
        """The draft as the checks see it."""
        from onrecord import parse

        return parse(text, self.markup(path))

    def config(self, path: str) -> Config:
        """The configuration that holds for the draft. Raises ConfigError."""
        return self._configs.of((self._stdin_filename or os.curdir + os.sep) if path == STDIN else path)

    def packs(self, path: str) -> tuple[str, ...]:
        """The packs that the draft is checked by."""
        return self.config(path).rules if self._packs is None else self._packs

    def record(self, path: str) -> Record:
        """The rules that the draft is checked by. Raises PackError, and UsageError where there are none: no findings would
        then mean nothing."""
        from onrecord import load_rules

        packs = self.packs(path)
        if not packs:
            hint = f"name a pack with --rules, or under rules: in {NAME}"
            raise UsageError(Fault("there are no rules to check by", self.config(path).path, hint=hint))
        if packs not in self._records:
            self._records[packs] = load_rules(*packs, cached=self._cached)
        return self._records[packs]

    def passes_over(self, path: str) -> bool:
        """Whether a file is the text of a source and not looked at, which is said to whoever asked."""
        if self.is_source(path):
            note(f"{self.name(path)}: the text of a source, and not looked at")
            return True
        return False

    def is_source(self, path: str, packs: tuple[Pack, ...] | None = None) -> bool:
        """Whether a file is the text of a source that its own rules name: what drafts are held to, and none of them. `packs`
        are those of its rules, where they are known already."""
        if path == STDIN:
            return False
        packs = self.record(path).rules.packs if packs is None else packs
        return any(os.path.abspath(path) in pack.files for pack in packs)

    def relied_on(self, paths: Sequence[str]) -> dict[str, str]:
        """The files that a run over `paths` goes by, each with what it is."""
        found: dict[str, str] = {}
        # Where there is no draft, the flags alone say what is gone by, and what holds here.
        for path in paths or (os.curdir + os.sep,):
            config = self.config(path).path
            found |= {config: "the configuration"} if config else {}
            for pack in self.record(path).rules.packs if self.packs(path) else ():
                found |= dict.fromkeys(pack.files, f"a file of the pack {pack.name}")
        return found

    def results(self, path: str) -> Results:
        """What was found in earlier runs. A text that has no name leaves no trace."""
        nameless = path == STDIN and not self._stdin_filename
        return Results(None) if nameless else self._results

    def levels(self, path: str) -> dict[str, Level]:
        """The level of every check for this draft."""
        return {**LEVELS, **self.config(path).levels_for(self.name(path))}

    def includes(self, path: str) -> bool:
        """Whether a file found in a folder is a draft."""
        return self.config(path).includes(path)

    def excludes(self, path: str, *, folder: bool) -> bool:
        """Whether a file or folder is to be left alone."""
        return self._exclude.matches(path, folder=folder) or self.config(path).excludes(path, folder=folder)


def spared(report: str, desk: Desk, paths: Iterable[str], baseline: str | None = None) -> Iterator[str]:
    """`paths`, unless one of them, or a file that they are checked by, is where the report is to be written: it would be lost.
    A page that an earlier run wrote there is no draft."""
    drafts = [path for path in paths if not (is_report(path) and _is_same(path, report))]
    if any(_is_same(path, report) for path in drafts):
        hint = "write the report to another file, or --exclude this one"
        raise UsageError(Fault("is one of the drafts, and the report would take its place", report, hint=hint))
    # Packs take time to open, and what is not there cannot be lost.
    if os.path.exists(report):
        relied_on = desk.relied_on(drafts) | ({baseline: "the baseline"} if baseline else {})
        what = next((what for path, what in relied_on.items() if _is_same(path, report)), None)
        if what is not None:
            hint = "write the report to another file"
            raise UsageError(Fault(f"is {what}, and the report would take its place", report, hint=hint))
    return iter(drafts)


def _is_same(path: str, other: str) -> bool:
    try:
        return path != STDIN and os.path.samefile(path, other)
    except (OSError, ValueError):  # one of them is not there, or has a NUL inside its name
        return False


def _pattern(text: str) -> str:
    if is_pattern(text):
        return text
    raise UsageError(Fault(f"--exclude {text!r} is no pattern", hint="write it as in a .gitignore"))
