"""`onrecord rules check PACK …`: whether packs can be read, and all that is wrong with them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import write
from onrecord.cli.rules.telling import action, contents

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    action(actions, "check", run, "say whether packs can be read, and all that is wrong with them")


def run(args: Namespace) -> int:
    """Read them all."""
    from onrecord.packs.load import load

    write((f"{contents(load(*args.packs))}: nothing is wrong\n",), sys.stdout)
    return 0
