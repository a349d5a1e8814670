"""`onrecord rules add PACK quote|fact|speaker|source …`: an entry put into a pack, every other character left as it is.

The flags are the keys of the entry, made from the schema: a list is a flag given several times, and a key inside a key is named
with both (`--verified-by`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord import files
from onrecord.cli.arguments import command
from onrecord.cli.console import note
from onrecord.cli.rules.telling import action
from onrecord.errors import Fault, PackError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.packs.edit import Change
    from onrecord.packs.shapes import Key

_KINDS = {"quote": "quotes", "fact": "facts", "speaker": "speakers", "source": "sources"}
# Written by onrecord itself.
_OURS = ("verified.of",)


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    parser = action(actions, "add", run, "put a quote, fact, speaker or source into a pack", packs=None)
    parser.add_argument("pack", metavar="PACK", help="a pack, by path")
    kinds = parser.add_subparsers(metavar="KIND", required=True)
    for kind in _KINDS:
        _add_kind(kinds, kind)


def _add_kind(kinds: _SubParsersAction[Parser], kind: str) -> None:
    parser = command(kinds, kind, run, f"put a {kind} into the pack")
    parser.set_defaults(kind=kind, act=run)
    parser.add_argument("--into", metavar="FILE", help="the file of the pack to put it in (default: the last that has such entries)")
