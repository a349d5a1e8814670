"""Which files a pack is made of: one file, a folder of them, a bundled pack, or a pack that a distribution brings.

A path comes first, then a name among the bundled packs, then a name in the entry-point group `onrecord.packs`, whose value is
the package (and, after a colon, the folder in it) that holds the YAML: `onrecord-un = "onrecord_un:rules"`. None of the
package's code is run. Links are not followed out of a pack's folder, hidden files and an `onrecord.yaml` are no part of it.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.errors import Fault, PackError, meant, nearest
from onrecord.packs.pins import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP: Final = "onrecord.packs"
MAX_NAMES: Final = 20_000

_ENDINGS: Final = (".yaml", ".yml")
_CONFIGS: Final = ("onrecord.yaml", "onrecord.yml")


class PackFiles(NamedTuple):
    """The YAML files of a pack in order, the folder that it may not reach out of, and what it is called if it says nothing."""

    name: str
    folder: str
    files: tuple[str, ...]


def find(asked_for: str) -> PackFiles:
    """The files of the pack at a path or of a name, pinned or not. Raises PackError where there are none, with the nearest name
    there is."""
    pack = parse(asked_for).pack
    if os.path.isdir(pack):
        return _of_folder(pack)
    if os.path.exists(pack):
        return PackFiles(_name(pack), os.path.dirname(pack) or ".", (pack,))
    path = bundles().get(pack) or installed(pack).get(pack)
    if path is not None:
        return find(path)
    near = nearest(pack, (*bundled(), *_siblings(pack)))
    hint = meant(near) if near else f"bundled are {', '.join(bundled()) or 'none'}"
    raise PackError(
        Fault(f"there is no pack '{pack}': no such file or folder, no bundled or installed pack of that name", hint=hint)
    )


def bundled() -> tuple[str, ...]:
    """The names of the packs that come with onrecord."""
    return tuple(sorted(bundles()))


def is_of_a_pack(name: str) -> bool:
    """Whether a file of that name in a pack's folder is part of the pack."""
    return name.endswith(_ENDINGS) and name not in _CONFIGS and not name.startswith(".")


def inside(folder: str, path: str) -> bool:
    """Whether `path`, all links followed, lies in `folder`."""
    return os.path.realpath(path).startswith(os.path.join(os.path.realpath(folder), ""))


def _of_folder(folder: str) -> PackFiles:
    try:
        files = tuple(sorted(_walk(folder)))
    except OSError as error:
        raise PackError(Fault(f"cannot be read: {(error.strerror or str(error)).lower()}", error.filename or folder)) from error
    if not files:
        raise PackError(Fault("no YAML file in this folder", folder, hint="a pack's files end in .yaml or .yml"))
    for path in files:
        if not inside(folder, path):
            raise PackError(Fault("a link that leads out of the pack's folder", path, hint="put the file itself there"))
    return PackFiles(_name(os.path.abspath(folder)), folder, files)


def _walk(folder: str) -> Iterator[str]:
    """The YAML files in `folder` and the folders in it; a link to a folder is not followed."""
    waiting, seen = [folder], 0
    while waiting:
        with os.scandir(waiting.pop()) as names:
            for entry in names:
                seen += 1
                if entry.is_dir(follow_symlinks=False):
                    if not entry.name.startswith("."):
                        waiting.append(entry.path)
                elif is_of_a_pack(entry.name) and not entry.is_dir():
                    yield entry.path
        if seen > MAX_NAMES:
            raise PackError(Fault(f"more than {MAX_NAMES:,} files", folder, hint="name the folder of one pack"))


def _name(path: str) -> str:
    stem = os.path.splitext(os.path.basename(path))[0]
    return re.sub("[^A-Za-z0-9._]+", "-", stem).strip("-._")[:100] or "pack"


def bundles() -> dict[str, str]:
    """Name to path, of the packs in the installed package, or in the repository where it is used from there."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    rules = os.path.join(package, "rules")
    server = os.path.dirname(package)
    if not os.path.isdir(rules) and os.path.basename(server) == "server":
        rules = os.path.join(os.path.dirname(server), "rules")
    if not os.path.isdir(rules):
        return {}
    with os.scandir(rules) as entries:
        return {entry.name: entry.path for entry in entries if entry.is_dir() and not entry.name.startswith((".", "_"))}


def installed(name: str | None = None) -> dict[str, str]:
    """Name to path, of the packs that installed distributions bring: all of them, or the one of that name."""
    # These two cost 50 ms to import, and most runs name a path or a bundled pack.
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    found: dict[str, str] = {}
    for point in entry_points(group=GROUP) if name is None else entry_points(group=GROUP, name=name):
        spec = find_spec(point.module.partition(".")[0])
        for package in spec.submodule_search_locations or () if spec else ():
            inner = (*point.module.split(".")[1:], *(point.attr.split("/") if point.attr else ()))
            found.setdefault(point.name, os.path.join(package, *inner))
    return found


def _siblings(path: str) -> list[str]:
    """The paths beside one that is not there, for a suggestion."""
    folder = os.path.dirname(path)
    try:
        return [os.path.join(folder, name) for name in sorted(os.listdir(folder or "."))[:200]]
    except (OSError, ValueError):
        return []
