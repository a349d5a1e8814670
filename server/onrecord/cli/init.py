"""`onrecord init [FOLDER]`: a configuration and a first pack to begin with, and a pre-commit hook if asked for."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord import files
from onrecord.cli.arguments import command
from onrecord.cli.console import note
from onrecord.errors import Fault, UsageError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser

_HOOKS = ".pre-commit-config.yaml"


class _New(NamedTuple):
    """A file to be written; `before` is what one holds that is only added to."""

    path: str
    text: str
    before: str | None = None


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command."""
    parser = command(commands, "init", run, "write a configuration and a first pack to begin with")
    parser.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where the drafts are (default: this folder)")
    parser.add_argument("--pack", default="desk", metavar="NAME", help="what to call the pack (default: desk)")
    parser.add_argument("--pre-commit", action="store_true", help=f"also put a hook into {_HOOKS}")
    parser.add_argument("--force", action="store_true", help="overwrite what is there already")


def run(args: Namespace) -> int:
    """Write all of it, or nothing where some of it is there already."""
    new = [*_start(args.folder, _name(args.pack)), *(_hook(args.folder) if args.pre_commit else ())]
    there = [each.path for each in new if each.before is None and os.path.lexists(each.path)]
    if there and not args.force:
        raise UsageError(
            *(Fault("is there already, and nothing was written", path, hint="--force overwrites it") for path in there)
        )
    for each in new:
        os.makedirs(os.path.dirname(each.path) or ".", exist_ok=True)
        if each.before is None:
            files.put(each.path, each.text)
        else:
            files.write(each.path, each.before, each.text)
        note(f"{'wrote' if each.before is None else 'added a hook to'} {each.path}")
    pack = _folder(args.folder, args.pack)
    note(
        f"next: put your own words into {os.path.join(pack, args.pack)}.yaml",
        f"      onrecord rules verify {pack} && onrecord rules test {pack}",
        f"      write a draft, such as {os.path.normpath(os.path.join(args.folder, 'draft.md'))}",
        f"      onrecord check {args.folder}",
        *(["      pre-commit install"] if args.pre_commit else []),
    )
    return 0


def _name(pack: str) -> str:
    from onrecord.packs.schema import ID

    if ID.form is None or not ID.form.fullmatch(pack):
        raise UsageError(Fault(f"--pack {pack!r} is no name", hint=f"expected {ID.expects}"))
    return pack


def _folder(folder: str, pack: str) -> str:
    return os.path.normpath(os.path.join(folder, "rules", pack))


def _start(folder: str, pack: str) -> Iterator[_New]:
    from onrecord.config import NAME
    from onrecord.packs.starter import CONFIGURATION, PACK, TEXT

    where = _folder(folder, pack)
    yield _New(os.path.normpath(os.path.join(folder, NAME)), CONFIGURATION.format(pack=pack))
    yield _New(os.path.join(where, f"{pack}.yaml"), PACK.format(pack=pack, folder=where))
    yield _New(os.path.join(where, "minutes.txt"), TEXT)


def _hook(folder: str) -> Iterator[_New]:
    """The hook, put below those that there are."""
    from onrecord.packs.splice import with_entry
    from onrecord.packs.starter import HOOK

    path = os.path.normpath(os.path.join(folder, _HOOKS))
    before = files.read(path) if os.path.exists(path) else None
    if before is not None and re.search(r"^ *-? *id: *onrecord *$", before, re.MULTILINE):
        note(f"{path} has the hook already")
    else:
        yield _New(path, with_entry(before or "", "repos", HOOK).lstrip("\n"), before)
