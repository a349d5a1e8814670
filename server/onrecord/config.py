"""`onrecord.yaml`: which rules hold for a draft, which files are drafts, and how grave each check's findings are.

    rules: [desk-pack, ./our-pack]      # by name or path; paths start at this file; @sha256:… pins a pack to what it holds
    include: ["*.md", "*.txt"]          # which files of a folder are drafts; patterns as in .gitignore
    exclude: [archive/]
    levels: {unverified-quote: info, unquoted-verbatim: off}
    overrides:
      - files: opinion/
        levels: {missing-attribution: off}
    quote-policy: strict                # or tidy: "um", words said twice, a leading "and" may be left out

The nearest one above a draft holds for it, alone: what stands further up is not mixed in. Without any, the bundled packs and
the default levels hold. One file serves the command line, the editor, the hook and CI alike.
"""

from __future__ import annotations

import os
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from onrecord.discovery import SUFFIXES, Patterns, is_pattern
from onrecord.errors import ConfigError, Fault, PackError, meant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from onrecord.model import Level, QuotePolicy
    from onrecord.packs.shapes import Record

NAME = "onrecord.yaml"
# What is never read, and would be taken for it.
MISNAMED = "onrecord.yml"
MAX_BYTES = 1_000_000

Levels = MappingProxyType[str, "Level"]

_NO_LEVELS: Levels = MappingProxyType({})


class Override(NamedTuple):
    """Levels for the files that `files` matches."""

    files: Patterns
    levels: Mapping[str, Level]


class Config(NamedTuple):
    """What an `onrecord.yaml` says. `path` is None for the defaults; `rules` are packs by path or name."""

    path: str | None
    include: Patterns
    exclude: Patterns
    rules: tuple[str, ...]
    levels: Mapping[str, Level] = _NO_LEVELS
    overrides: tuple[Override, ...] = ()
    quote_policy: QuotePolicy = "strict"

    def levels_for(self, path: str) -> dict[str, Level]:
        """The levels that differ from the defaults for the draft at `path`; of overrides that match, later ones win."""
        levels = dict(self.levels)
        for override in self.overrides:
            if override.files.matches(path):
                levels |= override.levels
        return levels

    def includes(self, path: str) -> bool:
        """Whether a file found in a folder is a draft."""
        return self.include.matches(path) if self.include.lines else path.lower().endswith(SUFFIXES)

    def excludes(self, path: str, *, folder: bool) -> bool:
        """Whether a file or folder is to be left alone."""
        return self.exclude.matches(path, folder=folder)


class Configs:
    """The configuration for each draft: `fixed` for all of them, or none at all when `isolated`, or else the nearest."""

    def __init__(self, fixed: str | None = None, *, isolated: bool = False) -> None:
        self._everywhere = _defaults() if isolated else load(fixed) if fixed else None
        self._by_file: dict[str | None, Config] = {}
        self._by_folder: dict[str, Config] = {}

    def of(self, path: str) -> Config:
        """The configuration for the draft, or folder, at `path`. Raises ConfigError."""
        if self._everywhere is not None:
            return self._everywhere
        folder = os.path.dirname(path)
        if folder not in self._by_folder:
            file = nearest(folder)
            if file not in self._by_file:
                self._by_file[file] = load(file) if file else _defaults()
            self._by_folder[folder] = self._by_file[file]
        return self._by_folder[folder]


def nearest(folder: str) -> str | None:
    """The `onrecord.yaml` in `folder` or the nearest above it, if there is one. Raises ConfigError where an `onrecord.yml` is
    nearer, for whoever wrote it would wait in vain."""
    folder = os.path.abspath(folder)
    while True:
        file = os.path.join(folder, NAME)
        if os.path.isfile(file):
            return file
        misnamed = os.path.join(folder, MISNAMED)
        if os.path.isfile(misnamed):
            raise ConfigError(Fault(f"no configuration is called {MISNAMED}", misnamed, hint=meant(NAME)))
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def load(path: str, unsaved: str | None = None) -> Config:
    """The configuration in the file at `path`, or that which `unsaved` would be there. Raises ConfigError with every fault."""
    from onrecord.packs.faults import Faults
    from onrecord.packs.reader import read_yaml
    from onrecord.packs.shapes import read

    faults = Faults()
    try:
        values = read(shape(), read_yaml(_text(path) if unsaved is None else unsaved, path), faults)
        faults.raise_any()
    except PackError as error:
        raise ConfigError(*error.faults) from None
    return _config(path, values.values)


def _defaults() -> Config:
    from onrecord.packs.find import bundled

    return Config(None, Patterns(os.curdir, ()), Patterns(os.curdir, ()), bundled())


def _text(path: str) -> str:
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise ConfigError(Fault((error.strerror or str(error)).lower(), path)) from error
    except UnicodeDecodeError as error:
        raise ConfigError(Fault("not UTF-8", path, hint="save it as UTF-8")) from error
    if len(data) > MAX_BYTES:
        raise ConfigError(Fault(f"larger than {MAX_BYTES // 1_000_000} MB", path))
    return text


def shape() -> Record:
    """What an `onrecord.yaml` may hold."""
    from onrecord.checks import names
    from onrecord.model import Level, QuotePolicy
    from onrecord.packs.shapes import Choice, Key, ListOf, TableOf, Text, record

    level = Choice(get_args(Level))
    levels = TableOf(level, "a level for each check", names())
    pattern = Text("a pattern as in a .gitignore", value=_pattern)
    patterns = ListOf(pattern, "a list of patterns")
    override = record(
        "files and levels",
        Key("files", pattern, "The files that these levels hold for.", "opinion/", required=True),
        Key("levels", levels, "The level of each check named.", "{missing-attribution: off}", required=True),
    )
    pack = Text("a pack by name or path, pinned with @sha256: and its hash if wished", value=_rule)
    return record(
        "a configuration",
        Key("rules", ListOf(pack, "a list of packs"), "Packs by name or path; later ones override.", "[./our-pack]"),
        Key("include", patterns, "Which files of a folder are drafts.", '["*.md"]'),
        Key("exclude", patterns, "Files and folders to leave alone.", "[archive/]"),
        Key("levels", levels, "The level of each check named.", "{unverified-quote: info}"),
        Key("overrides", ListOf(override, "a list of overrides"), "Levels for some files.", "[{files: opinion/, levels: {}}]"),
        Key("quote-policy", Choice(get_args(QuotePolicy)), "Whether quotations may be tidied.", "strict"),
    )


def _rule(text: str) -> str:
    from onrecord.packs.pins import parse

    try:
        parse(text)
    except PackError as error:
        raise ValueError(text) from error
    return text


def _pattern(text: str) -> str:
    if not is_pattern(text):
        raise ValueError(text)
    return text


def _config(path: str, values: dict[str, Any]) -> Config:
    from onrecord.packs.find import bundled

    folder = os.path.dirname(os.path.abspath(path))
    overrides = (block.values for block in values.get("overrides", ()))
    return Config(
        path=path,
        include=Patterns(folder, values.get("include", ())),
        exclude=Patterns(folder, values.get("exclude", ())),
        rules=tuple(_pack(rule, folder) for rule in values.get("rules", bundled())),
        levels=values.get("levels", {}),
        overrides=tuple(Override(Patterns(folder, (each["files"],)), each["levels"]) for each in overrides),
        quote_policy=values.get("quote-policy", "strict"),
    )


def _pack(rule: str, folder: str) -> str:
    """A path as seen from the configuration, or a name as it is; a pin stays what it is."""
    from onrecord.packs.pins import MARK

    pack, mark, pin = rule.partition(MARK)
    path = os.path.normpath(os.path.join(folder, pack))
    return (path if os.path.exists(path) or "/" in pack or os.sep in pack else pack) + mark + pin
