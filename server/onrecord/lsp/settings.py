"""What the writer has set in the editor, under `onrecord`:

    inlayHints   a mark behind what is on record; off by default
    levels       the level of each check named, over those of `onrecord.yaml`
    rules        packs by path or name beside those of `onrecord.yaml`; paths start at the folder that is open

An editor that does not trust a workspace must leave out `rules` that come from it. What does not fit is left out here.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from onrecord.model import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTION = "onrecord"

_NO_LEVELS: Mapping[str, Level] = MappingProxyType({})


class Settings(NamedTuple):
    inlay_hints: bool = False
    levels: Mapping[str, Level] = _NO_LEVELS
    rules: tuple[str, ...] = ()


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
