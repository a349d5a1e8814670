"""`onrecord rules list [PACK …]`: what packs hold; without a pack, which are bundled."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import write
from onrecord.cli.rules.telling import action, contents
from onrecord.report.escape import plain, shorten

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.model import RuleSet


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    action(actions, "list", run, "say what packs hold; without a pack, which are bundled", packs="*")


def run(args: Namespace) -> int:
    """List entries, or packs."""
    from onrecord.packs.load import bundled, load

    if not args.packs:
        write((f"{name}\n" for name in bundled()), sys.stdout)
        return 0
    rules = load(*args.packs)
    write((*_entries(rules), f"{contents(rules)}\n"), sys.stdout)
    return 0


def _entries(rules: RuleSet) -> Iterator[str]:
    for kind, entries, text in (
        ("speaker", rules.speakers, "name"),
        ("source", rules.sources, "title"),
        ("quote", rules.quotes, "text"),
        ("fact", rules.facts, "statement"),
    ):
        for key, entry in entries.items():
            yield f"{kind:<8} {key:<40} {shorten(plain(getattr(entry, text)), 80)}\n"
