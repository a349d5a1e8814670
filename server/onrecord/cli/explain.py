"""`onrecord explain [CHECK]`: a check's manual page, or what checks there are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.arguments import command
from onrecord.cli.console import write

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command."""
    parser = command(commands, "explain", run, "what a check reports and what it leaves alone")
    parser.add_argument("check", nargs="?", metavar="CHECK", help="the check; without it, all checks in a line each")


def run(args: Namespace) -> int:
    """Print the manual page."""
    from onrecord.levels import LEVELS

    write(_overview() if args.check is None else _page(args.parser.known("check", args.check, LEVELS)), sys.stdout)
    return 0


def _overview() -> Iterator[str]:
    from onrecord.checks import manual
    from onrecord.levels import LEVELS

    for check, level in LEVELS.items():
        summary = manual(check).strip().split("\n\n", 1)[0].replace("\n", " ").removeprefix(f"{check}: ")
        yield f"{check:<22} {level:<8} {summary}\n"


def _page(check: str) -> Iterator[str]:
    from onrecord.checks import manual
    from onrecord.levels import LEVELS

    level = LEVELS[check]
    yield f"{manual(check).strip()}\n\nLevel: {level}{' (levels: in onrecord.yaml turns it on)' if level == 'off' else ''}\n"
