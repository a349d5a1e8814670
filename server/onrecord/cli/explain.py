"""`onrecord explain [CHECK]`: a check's manual page, that of `stet`, or what pages there are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.arguments import command
from onrecord.cli.console import write

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser


_STET = "stet"


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command."""
    parser = command(commands, "explain", run, "what a check reports and what it leaves alone")
    asked = "the check, or stet: how a passage is let stand; without it, all in a line each"
    parser.add_argument("check", nargs="?", metavar="CHECK", help=asked)


def run(args: Namespace) -> int:
    """Print the manual page."""
    from onrecord.levels import LEVELS

    asked = args.check and args.parser.known("check", args.check, (*LEVELS, _STET))
    write(_overview() if asked is None else _silencing() if asked == _STET else _page(asked), sys.stdout)
    return 0


def _overview() -> Iterator[str]:
    from onrecord.checks import manual
    from onrecord.levels import LEVELS

    for check, level in LEVELS.items():
        summary = manual(check).strip().split("\n\n", 1)[0].replace("\n", " ").removeprefix(f"{check}: ")
        yield f"{check:<22} {level:<8} {summary}\n"
    yield f"{_STET:<22} {'':<8} let it stand: comments that keep a finding away, each with a reason\n"


def _page(check: str) -> Iterator[str]:
    from onrecord.checks import manual
    from onrecord.levels import LEVELS

    level = LEVELS[check]
    on = " (levels: in onrecord.yaml turns it on, and --select for information)" if level == "off" else ""
    yield f"{manual(check).strip()}\n\nLevel: {level}{on}\n"


def _silencing() -> Iterator[str]:
    from inspect import cleandoc

    from onrecord import stet

    yield f"{cleandoc(stet.__doc__ or '')}\n"
