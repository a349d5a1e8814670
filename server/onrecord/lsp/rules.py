"""Which rules apply to a document: those of the nearest `onrecord.yaml` above it, as for the command line."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from onrecord import load_rules
from onrecord.config import NAME, Config, Configs
from onrecord.discovery import SUFFIXES
from onrecord.errors import PackError
from onrecord.lsp.shelf import Shelf
from onrecord.packs.find import bundled, find
from onrecord.packs.pins import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.corpus.record import Record
    from onrecord.errors import Fault
    from onrecord.model import Level


class Rules(NamedTuple):
    """What a document is checked by. The same object as long as nothing of it has changed."""

    record: Record
    levels: Mapping[str, Level]


class RuleBook:
    """Configs by folder and records by packs. To be used on one thread."""

    def __init__(self) -> None:
        self._configs: Shelf[str, Config] = Shelf(_read_config, _config_files)
        self._records: Shelf[tuple[str, ...], Record] = Shelf(_read_packs, _pack_files)
        self._rules: dict[str, Rules | None] = {}
        self._former: dict[str, Rules | None] = {}
        self._folders: set[str] = set()
        self.home = Path.cwd()

    def rules_for(self, path: Path | None) -> Rules | None:
        """The rules for a document, the last good ones where the newest cannot be read; None where there never were any, or
        where the config leaves the document out. A document that is no file goes by the folder `home`."""
        key = str(path or self.home / "untitled")
        if key not in self._rules:
            self._folders.add(os.path.dirname(key))
            self._rules[key] = self._find(key, self._former.get(key))
        return self._rules[key]

    def refresh(self, named: Iterable[str] = ()) -> bool:
        """Read again what has changed on disk; files that are `named` count as changed. Whether there was anything."""
        changed = frozenset(named)
        configs, records = self._configs.refresh(changed), self._records.refresh(changed)
        if configs or records:
            self._former |= self._rules
            self._rules.clear()
        return configs or records

    def includes(self, path: str) -> bool:
        """Whether a file found in a folder is a draft, by the config that is nearest to it."""
        config = self._configs.get(os.path.dirname(path))
        return config.includes(path) if config else path.lower().endswith(SUFFIXES)

    def excludes(self, path: str, *, folder: bool) -> bool:
        """Whether a file or folder is to be left alone, by the config that is nearest to it."""
        config = self._configs.get(os.path.dirname(path))
        return config is not None and config.excludes(path, folder=folder)

    def faults(self) -> tuple[Fault, ...]:
        """All that keeps the rules in use from being read, each once."""
        return tuple(dict.fromkeys(self._faults()))

    def _find(self, path: str, former: Rules | None) -> Rules | None:
        config = self._configs.get(os.path.dirname(path))
        if config is None:
            return former
        if config.excludes(path, folder=False):
            return None
        record = self._records.get(config.rules)
        return Rules(record, config.levels_for(path)) if record else former

    def _faults(self) -> Iterator[Fault]:
        for folder in sorted(self._folders):
            config = self._configs.get(folder)
            yield from self._configs.faults(folder)
            if config is not None:
                self._records.get(config.rules)
                # A pack that does not exist has no place of its own: then it is the config that is wrong.
                yield from (fault._replace(path=fault.path or config.path) for fault in self._records.faults(config.rules))


def _read_config(folder: str) -> Config:
    return Configs().of(os.path.join(folder, ""))


def _config_files(folder: str, config: Config | None) -> Iterator[str]:
    """Every place where a nearer config may appear, and every path that a rule may turn out to be."""
    for above in (folder, *(str(parent) for parent in Path(folder).parents)):
        yield os.path.join(above, NAME)
    if config is not None and config.path is not None:
        yield from (os.path.join(os.path.dirname(config.path), rule) for rule in config.rules)


def _read_packs(packs: tuple[str, ...]) -> Record:
    return load_rules(*(packs or bundled()))


def _pack_files(packs: tuple[str, ...], record: Record | None) -> Iterator[str]:
    """Every file that a pack is made of, the folders in which another may appear, and the sources it brings."""
    for pack in packs or bundled():
        yield from _files_of(pack)
    if record is not None:
        for source in record.rules.sources.values():
            yield from (path for path in (source.text, source.fingerprint) if path is not None)


def _files_of(pack: str) -> Iterator[str]:
    with suppress(PackError):
        path = parse(pack).pack
        yield path
        found = find(path)
        yield from found.files
        if os.path.isdir(path):
            yield from {os.path.dirname(file) for file in found.files}
