"""`onrecord rules list [PACK …]`: what packs hold, from where, and what overrides what; without a pack, which there are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import write
from onrecord.cli.reading import fact_lines
from onrecord.cli.rules.asking import asked_for, configured, name_of
from onrecord.cli.rules.telling import action, contents, place
from onrecord.model import Fact
from onrecord.report.escape import plain, shorten

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.model import RuleSet


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    does = "say what packs hold, from where, and what overrides what; without a pack, which packs there are"
    parser = action(actions, "list", run, does, configured=False)
    parser.add_argument("-v", "--verbose", action="store_true", help="also how each fact was read: figures, time and cues")


def run(args: Namespace) -> int:
    """List entries, or packs."""
    from onrecord.packs.load import load

    if not args.packs:
        write(_packs(), sys.stdout)
        return 0
    rules = load(*asked_for(args.packs))
    write((*_pins(rules), *_entries(rules, args.verbose), *_overridden(rules), f"{contents(rules)}\n"), sys.stdout)
    return 0


def _packs() -> Iterator[str]:
    from onrecord.packs.find import bundles, installed

    named = ((name_of(pack), pack) for pack in configured())
    ours = {name: pack for name, pack in named if name is not None and name not in bundles() and name not in installed()}
    for kind, packs in (("configured", ours), ("bundled", bundles()), ("installed", installed())):
        yield from (f"{plain(name):<24} {kind:<10} {plain(path)}\n" for name, path in sorted(packs.items()))


def _pins(rules: RuleSet) -> Iterator[str]:
    """Each pack as it can be asked for to the letter."""
    from onrecord.packs.pins import MARK, parse, sha256_of

    for pack in rules.packs:
        yield f"pack     {plain(parse(pack.asked_for).pack)}{MARK}{sha256_of(pack)}\n"


def _entries(rules: RuleSet, verbose: bool) -> Iterator[str]:
    for kind, entries, text in (
        ("speaker", rules.speakers, "name"),
        ("source", rules.sources, "title"),
        ("quote", rules.quotes, "text"),
        ("fact", rules.facts, "statement"),
    ):
        for key, entry in entries.items():
            yield f"{kind:<8} {key:<40} {place(entry.origin)}  {shorten(plain(getattr(entry, text)), 80)}\n"
            if verbose and isinstance(entry, Fact):
                yield from (f"{'':9}{plain(line)}\n" for line in fact_lines(entry))


def _overridden(rules: RuleSet) -> Iterator[str]:
    for each in rules.overridden:
        yield f"overridden {each.key}: that of {place(each.origin)} by that of {place(each.by)}\n"
