"""`onrecord rules check [PACK …]`: whether packs can be read, and all that is wrong with them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import note, write
from onrecord.cli.rules.asking import asked_for
from onrecord.cli.rules.telling import action, contents, place

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.model import Pack, RuleSet


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    action(actions, "check", run, "say whether packs can be read, and all that is wrong with them")


def run(args: Namespace) -> int:
    """Read them all."""
    from onrecord.packs.load import load, unversioned

    rules = load(*asked_for(args.packs))
    note(*(f"{pack.asked_for}: no entry is in this pack, so no draft is held to it" for pack in _empty(rules)))
    unsaid = "nothing says `onrecord: 1`, the version of the format; it is taken for that"
    note(*(f"{pack.asked_for}: {unsaid}" for pack in unversioned(rules)))
    note(*_unread(rules))
    write((f"{contents(rules)}: nothing is wrong\n",), sys.stdout)
    return 0


def _unread(rules: RuleSet) -> Iterator[str]:
    """The facts in which nothing can be compared, with a remedy, but for those that are not to fire."""
    facts = [fact for fact in rules.facts.values() if fact.care.level != "off" and fact.care.status != "withdrawn"]
    if facts:
        from onrecord.packs.causes import unread

        for fact in facts:
            because = unread(fact)
            if because is not None:
                yield f"{place(fact.origin)}: {fact.key}: can never fire: {because}"


def _empty(rules: RuleSet) -> list[Pack]:
    """The packs without an entry. That is no fault, for so each begins; but the wrong file may have been named."""
    sections = (rules.speakers, rules.sources, rules.quotes, rules.facts)
    filled = {key.partition("/")[0] for section in sections for key in section}
    return [pack for pack in rules.packs if pack.name not in filled]
