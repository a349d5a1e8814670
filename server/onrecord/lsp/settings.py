"""What the writer has set in the editor, under `onrecord`, for all folders or for one of those that are open:

    inlayHints   a mark behind what is on record; off by default
    levels       the level of each check named, over those of `onrecord.yaml`
    rules        packs by path or name beside those of `onrecord.yaml`; paths start at the folder that they are set for, or
                 else at the first that is open

An editor that does not trust a workspace must leave out `rules` that come from it. What does not fit is left out here.
"""

from __future__ import annotations

import os
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from onrecord.model import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTION = "onrecord"

_NO_LEVELS: Mapping[str, Level] = MappingProxyType({})
_NO_FOLDERS: Mapping[str, Settings] = MappingProxyType({})


class Settings(NamedTuple):
    inlay_hints: bool = False
    levels: Mapping[str, Level] = _NO_LEVELS
    rules: tuple[str, ...] = ()


class Scoped(NamedTuple):
    """The settings of each folder that has its own, by its path, and those of everything else."""

    general: Settings = Settings()
    folders: Mapping[str, Settings] = _NO_FOLDERS

    def of(self, path: str | None) -> tuple[str | None, Settings]:
        """The settings for a file, and the folder that they are set for: the innermost that holds it."""
        holding = (folder for folder in self.folders if path is not None and path.startswith(os.path.join(folder, "")))
        folder = max(holding, key=len, default=None)
        return folder, self.general if folder is None else self.folders[folder]

    @property
    def all(self) -> tuple[Settings, ...]:
        """All that are set, for whatever folder."""
        return self.general, *self.folders.values()


def read(values: Any) -> Settings:
    """The settings in what a client sent. Never raises."""
    if not isinstance(values, dict):
        return Settings()
    levels, rules = values.get("levels"), values.get("rules")
    return Settings(
        inlay_hints=values.get("inlayHints") is True,
        levels=_levels(levels) if isinstance(levels, dict) else _NO_LEVELS,
        rules=tuple(rule for rule in rules if isinstance(rule, str) and rule) if isinstance(rules, list) else (),
    )


def _levels(values: dict[Any, Any]) -> Mapping[str, Level]:
    return {check: level for check, level in values.items() if isinstance(check, str) and level in get_args(Level)}
