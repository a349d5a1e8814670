"""`onrecord rules sign PACK ID …`: who checked entries against their sources, written into the pack with a seal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.console import note
from onrecord.cli.rules.telling import action, apply

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    does = "write into a pack who checked entries against their sources; void once they change"
    parser = action(actions, "sign", run, does, packs=False)
    parser.add_argument("pack", metavar="PACK", help="a pack, by path")
    parser.add_argument("entries", nargs="+", metavar="ID", help="a quote or fact of it")
    parser.add_argument("--by", required=True, metavar="NAME", help="who checked them")
    parser.add_argument("--on", metavar="DATE", help="when (default: today)")
    parser.add_argument("--method", metavar="HOW", help="how, such as 'compared with the recording'")


def run(args: Namespace) -> int:
    """Sign them all, or none."""
    from datetime import date

    from onrecord.packs.edit import sign

    verified = {"by": args.by, "on": args.on or date.today().isoformat(), "method": args.method}
    changes = sign(args.pack, args.entries, {key: value for key, value in verified.items() if value})
    apply(changes)
    note(*(f"{change.path}: signed {', '.join(key.partition('/')[2] for key in change.keys)}" for change in changes))
    return 0
