"""Which packs an action is asked for: those named, or else those that drafts in this folder are held to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from onrecord.config import NAME, Configs
from onrecord.errors import Fault, PackError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence


def asked_for(packs: Sequence[str]) -> tuple[str, ...]:
    """Packs by path or name, a name also of a configured pack; where none is named, the configured ones. Raises UsageError
    where there are none."""
    found = tuple(map(_by_name, packs)) or configured()
    if not found:
        raise UsageError(Fault("there are no packs here", hint=f"name one, or put it under rules: in {NAME}"))
    return found


def configured() -> tuple[str, ...]:
    """The packs of the `onrecord.yaml` nearest to this folder, or the bundled ones; paths as seen from here."""
    return tuple(map(_from_here, Configs().of(os.curdir + os.sep).rules))


def _by_name(pack: str) -> str:
    """A pack by path, or by the name of one that is bundled, installed or configured. Raises PackError where it is none."""
    from onrecord.packs.find import find
    from onrecord.packs.pins import parse

    try:
        find(pack)
    except PackError:
        if os.path.exists(parse(pack).pack):
            raise
        path = next((each for each in configured() if name_of(each) == pack), None)
        if path is None:
            raise
        return path
    return pack


def name_of(pack: str) -> str | None:
    """What a pack is called; None where it cannot be read."""
    from onrecord.packs.load import load

    try:
        return load(pack).packs[0].name
    except PackError:
        return None


def _from_here(pack: str) -> str:
    near = os.path.relpath(pack) if os.path.isabs(pack) else pack
    return pack if near.startswith(os.pardir) else near
