"""Pins: a pack asked for by the hash of what it holds, `moon-landing@sha256:…`, is that pack, to the letter, or none.

The hash is the SHA-256 of a list with a line for each file of the pack, in the order of their names: the file's own SHA-256,
two blanks, and its path in the pack's folder, as `sha256sum` prints it. CRLF counts as LF, so that a checkout on Windows is the
same pack.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.errors import Fault, PackError
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.model import Pack

MARK: Final = "@sha256:"


class Pinned(NamedTuple):
    """A pack as it is asked for, and the hash it must have, if any."""

    pack: str
    sha256: str | None = None


def parse(asked_for: str) -> Pinned:
    """What is asked for. Raises PackError where the hash is none."""
    pack, mark, sha256 = asked_for.partition(MARK)
    if mark and (len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef")):
        hint = f"write {pack}{MARK} and 64 digits, as `onrecord rules list {pack}` shows them"
        raise PackError(Fault(f"'{asked_for}' is pinned to no SHA-256", hint=hint))
    return Pinned(pack, sha256 or None)


def sha256_of(pack: Pack) -> str:
    """The hash of a pack. Raises PackError where a file of it cannot be read."""
    from hashlib import sha256

    faults = Faults()
    lines = [(_name(path, pack.folder), sha256(_data(path, faults)).hexdigest()) for path in sorted(set(pack.files))]
    faults.raise_any()
    return sha256(
        "".join(f"{digest}  {name}\n" for name, digest in sorted(lines)).encode("utf-8", "surrogateescape")
    ).hexdigest()


def hold(packs: Iterable[Pack]) -> None:
    """Raise PackError where a pack is not the one that it was pinned to be."""
    for pack in packs:
        name, sha256 = parse(pack.asked_for)
        if sha256 is not None and (found := sha256_of(pack)) != sha256:
            hint = f"if the change is wanted, write {name}{MARK}{found}"
            raise PackError(Fault(f"the pack '{name}' is not the one that is pinned: it holds something else", hint=hint))


def _name(path: str, folder: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")


def _data(path: str, faults: Faults) -> bytes:
    return (read_bytes(path, faults) or b"").replace(b"\r\n", b"\n")
