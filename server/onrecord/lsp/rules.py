"""Which rules apply to a document: those of the nearest `onrecord.yaml` above it, as for the command line."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord import load_rules
from onrecord.config import MISNAMED, NAME, Config, Configs, nearest
from onrecord.config import load as read_config
from onrecord.corpus.record import compile_rules
from onrecord.discovery import SUFFIXES
from onrecord.errors import PackError
from onrecord.lsp.settings import Scoped
from onrecord.lsp.shelf import Shelf
from onrecord.packs.find import bundled, find
from onrecord.packs.load import load
from onrecord.packs.pins import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.corpus.record import Record
    from onrecord.errors import Fault
    from onrecord.model import Level, QuotePolicy


# A larger file takes effect when it is saved: to work it out at every pause would take longer than the pause.
_MOST_UNSAVED: Final = 500_000


class Rules(NamedTuple):
    """What a document is checked by. The same object as long as nothing of it has changed."""

    record: Record
    levels: Mapping[str, Level]
    policy: QuotePolicy = "strict"


class RuleBook:
    """Configs by folder and records by packs. To be used on one thread."""

    def __init__(self) -> None:
        self._configs: Shelf[str, Config] = Shelf(self._read_config, _config_files)
        self._records: Shelf[tuple[str, ...], Record] = Shelf(self._read_packs, _pack_files)
        self._unsaved: dict[str, str] = {}
        self._settings = Scoped()
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

    def adopt(self, settings: Scoped) -> bool:
        """Go by other settings of the writer's. Whether that changes anything for drafts."""
        changes = _for_drafts(settings) != _for_drafts(self._settings)
        self._settings = settings
        if changes:
            self._former |= self._rules
            self._rules.clear()
        return changes

    def overlay(self, path: str, text: str | None) -> bool:
        """Take `text` for what a pack's file or a config holds until it is saved; None for what is on disk. Whether that is a
        change."""
        before = self._unsaved.pop(path, None)
        if text is not None and len(text) <= _MOST_UNSAVED and text != _on_disk(path):
            self._unsaved[path] = text
        return self._unsaved.get(path) != before

    @property
    def unsaved(self) -> bool:
        """Whether any file counts as it is in the editor, and not as it is on disk."""
        return bool(self._unsaved)

    def depends_on(self, path: str) -> bool:
        """Whether rules that were asked for are made of this file."""
        return self._records.depends_on(path)

    def record_of(self, path: str) -> Record | None:
        """A record that a file is part of, or else the one that applies beside it."""
        held = next((record for record in self._records.values() if path in record.rules.files), None)
        if held is not None:
            return held
        rules = self.rules_for(Path(path))
        return rules.record if rules else None

    def is_old(self, named: Iterable[str] = ()) -> bool:
        """Whether anything in use has changed on disk; files that are `named` count as changed."""
        changed = frozenset(named)
        return self._configs.is_old(changed) or self._records.is_old(changed)

    def refresh(self, named: Iterable[str] = ()) -> bool:
        """Read again what has changed. Whether there was anything."""
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
        record = self._records.get(self._packs(config, path))
        if record is None:
            return former
        levels = self._settings.of(path)[1].levels
        return Rules(record, {**config.levels_for(path), **levels}, config.quote_policy)

    def _read_config(self, folder: str) -> Config:
        file = nearest(folder)
        return read_config(file, self._unsaved.get(file)) if file else Configs().of(os.path.join(folder, ""))

    def _read_packs(self, packs: tuple[str, ...]) -> Record:
        asked = packs or bundled()
        # What is being typed is worked out anew at each pause, and not worth keeping.
        if any(path in self._unsaved for pack in asked for path in _files_of(pack)):
            return compile_rules(load(*asked, unsaved=self._unsaved))
        return load_rules(*asked)

    def _packs(self, config: Config, path: str) -> tuple[str, ...]:
        """The packs of a config, and then the writer's own, for the file at a path."""
        folder, settings = self._settings.of(path)
        beside = (os.path.join(folder or self.home, rule) for rule in settings.rules)
        own = (path if os.path.exists(path) else rule for path, rule in zip(beside, settings.rules, strict=True))
        return (*config.rules, *own)

    def _faults(self) -> Iterator[Fault]:
        for folder in sorted(self._folders):
            config = self._configs.get(folder)
            yield from self._configs.faults(folder)
            if config is not None:
                packs = self._packs(config, os.path.join(folder, ""))
                self._records.get(packs)
                # A pack that does not exist has no place of its own: then it is the config that is wrong.
                yield from (fault._replace(path=fault.path or config.path) for fault in self._records.faults(packs))


def _for_drafts(settings: Scoped) -> object:
    """Those of the settings that decide what is found in drafts."""
    folders = {folder: (own.levels, own.rules) for folder, own in settings.folders.items()}
    return settings.general.levels, settings.general.rules, folders


def _config_files(folder: str, config: Config | None) -> Iterator[str]:
    """Every place where a nearer config may appear, and every path that a rule may turn out to be."""
    for above in (folder, *(str(parent) for parent in Path(folder).parents)):
        yield from (os.path.join(above, name) for name in (NAME, MISNAMED))
    if config is not None and config.path is not None:
        yield from (os.path.join(os.path.dirname(config.path), rule) for rule in config.rules)


def _on_disk(path: str) -> str | None:
    try:
        return Path(path).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


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
