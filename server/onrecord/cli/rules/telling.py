"""What the actions on packs share: the argument that names packs, how things are told, and where output goes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord import files
from onrecord.cli.arguments import command
from onrecord.cli.console import write
from onrecord.report.escape import plain
from onrecord.report.full import count

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Callable, Iterable

    from onrecord.cli.arguments import Parser
    from onrecord.model import Origin, RuleSet
    from onrecord.packs.edit import Change
    from onrecord.packs.verify import Verdict


def action(
    actions: _SubParsersAction[Parser],
    name: str,
    act: Callable[[Namespace], int],
    does: str,
    *,
    packs: bool = True,
    configured: bool = True,
) -> Parser:
    """A parser for the action `name`, which `act` carries out; `packs` says whether it takes packs, `configured` whether those
    of `onrecord.yaml` where none is named."""
    parser = command(actions, name, act, does)
    parser.set_defaults(act=act)
    if packs:
        default = " (default: those that drafts in this folder are checked by)" if configured else ""
        parser.add_argument("packs", nargs="*", metavar="PACK", help=f"a pack, by path or name{default}")
    return parser


def contents(rules: RuleSet) -> str:
    """How many entries there are of each kind."""
    counts = {
        "speaker": len(rules.speakers),
        "source": len(rules.sources),
        "quote": len(rules.quotes),
        "fact": len(rules.facts),
    }
    return ", ".join(count(number, kind) for kind, number in counts.items())


def place(origin: Origin) -> str:
    """Where an entry stands."""
    return plain(f"{origin.path}:{origin.line}:{origin.column}")


def told(verdict: Verdict) -> str:
    """A verdict as a line."""
    return f"{place(verdict.origin)}: {verdict.what} {verdict.key}: {plain(verdict.why)}"


def put(text: str, path: str | None) -> None:
    """Write a text to the file at `path`, whole or not at all, or to standard output."""
    if path is None:
        write((text,), sys.stdout)
    else:
        files.put(path, text)


def apply(changes: Iterable[Change]) -> None:
    """Bring changes to disk, each file whole or not at all. Raises DraftError where one has changed meanwhile."""
    for change in changes:
        if change.before is None:
            files.put(change.path, change.after)
        else:
            files.write(change.path, change.before, change.after)
