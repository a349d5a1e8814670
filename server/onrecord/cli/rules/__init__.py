"""`onrecord rules ACTION …`: for those who write packs. One module an action, named as the action is (`import_` for `import`);
each declares itself with `add_parser(actions)`, and `asking.py` and `telling.py` have what they share. The folder is the list.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from onrecord.cli.arguments import command

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command and its own commands."""
    parser = command(commands, "rules", run, "write, check, prove, test and share packs")
    parser.set_defaults(act=parser.show)
    actions = parser.add_subparsers(metavar="ACTION")
    for name in sorted(module.name for module in iter_modules(__path__)):
        module = import_module(f"{__name__}.{name}")
        if hasattr(module, "add_parser"):
            module.add_parser(actions)


def run(args: Namespace) -> int:
    """Do what is asked."""
    code: int = args.act(args)
    return code
