"""`onrecord server`: the language server, for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.arguments import command

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command."""
    parser = command(commands, "server", run, "serve an editor: the language server, on standard input and output")
    parser.add_argument("--stdio", action="store_true", help="the only way it speaks; editors ask for it by habit")


def run(_: Namespace) -> int:
    """Serve until the editor hangs up."""
    from onrecord.lsp import serve

    return serve()
