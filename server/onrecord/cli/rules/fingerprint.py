"""`onrecord rules fingerprint TEXT --source PACK/ID`: the fingerprint of a source's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.console import note
from onrecord.cli.rules.telling import action, put, told
from onrecord.errors import Fault, UsageError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser

# What a fingerprint has to prove.
_PROVEN = ("quote", "figure", "claim", "fact")


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    parser = action(actions, "fingerprint", run, "make the fingerprint of a source's text", packs=False)
    parser.add_argument("text", metavar="TEXT", help="the file of the source's text (plain text, Markdown or HTML)")
    parser.add_argument("--source", metavar="PACK/ID", required=True, help="the source, after its pack's path or name")
    parser.add_argument("-o", "--output-file", metavar="FILE", help="where to put it (default: standard output)")


def run(args: Namespace) -> int:
    """Make it, and say what of the pack the text does not bear out."""
    from datetime import date

    from onrecord.corpus.index.fingerprint import dump
    from onrecord.packs.load import load
    from onrecord.packs.texts import read_prose
    from onrecord.packs.verify import attest, verify

    pack, _, name = args.source.rpartition("/")
    if not pack:
        raise UsageError(Fault(f"--source {args.source} names no pack", hint="write PACK/ID, such as council.yaml/minutes"))
    rules = load(pack)
    keys = {key.partition("/")[2]: key for key in rules.sources}
    key = keys[args.parser.known("source", name, keys)]
    text = read_prose(args.text)
    put(dump(attest(rules, key, text)), args.output_file)
    verdicts = [verdict for verdict in verify(rules, {key: text}, today=date.today()) if verdict.source == key]
    wrong = [verdict for verdict in verdicts if not verdict.borne_out and verdict.what in _PROVEN]
    note(*map(told, wrong))
    return 1 if wrong else 0
