"""`onrecord rules …`: packs checked, proven against their sources, tested by their own examples, fingerprinted and listed."""

from __future__ import annotations

import os
import sys
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from onrecord.cli.arguments import command
from onrecord.cli.console import note, write
from onrecord.errors import Fault, UsageError
from onrecord.report.escape import plain, shorten

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Callable, Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.model import Origin, RuleSet
    from onrecord.packs.verify import Verdict

_PACK = "a pack, by path or name"


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command and its own commands."""
    parser = command(commands, "rules", run, "check, prove, test, fingerprint and list packs")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    _action(actions, "check", _check, "say whether packs can be read, and all that is wrong with them")
    verify = _action(actions, "verify", _verify, "prove every quote and figure against its source")
    verify.add_argument(
        "--sources", metavar="FOLDER", help="texts of sources, each named by its source's id or known by its fingerprint"
    )
    _action(actions, "test", _test, "run the examples that entries bring")
    _action(actions, "list", _list, "say what packs hold; without a pack, which are bundled", packs="*")
    made = _action(actions, "fingerprint", _fingerprint, "make the fingerprint of a source's text", packs=None)
    made.add_argument("text", metavar="TEXT", help="the file of the source's text (plain text, Markdown or HTML)")
    made.add_argument("--source", metavar="PACK/ID", required=True, help="the source, after its pack's path or name")
    made.add_argument("-o", "--output-file", metavar="FILE", help="where to put it (default: standard output)")


def run(args: Namespace) -> int:
    """Do what is asked."""
    code: int = args.act(args)
    return code


def _action(
    actions: _SubParsersAction[Parser], name: str, act: Callable[[Namespace], int], does: str, packs: str | None = "+"
) -> Parser:
    parser = command(actions, name, run, does)
    parser.set_defaults(act=act)
    if packs is not None:
        parser.add_argument("packs", nargs=packs, metavar="PACK", help=_PACK)
    return parser


def _check(args: Namespace) -> int:
    write((f"{_contents(_load(args.packs))}: nothing is wrong\n",), sys.stdout)
    return 0


def _verify(args: Namespace) -> int:
    from datetime import date

    from onrecord.packs.texts import texts_in
    from onrecord.packs.verify import verify

    rules = _load(args.packs)
    texts = texts_in(args.sources, rules) if args.sources is not None else {}
    if args.sources is not None:
        note(*(f"{args.sources}: no text of {key}; its fingerprint stands for it" for key in rules.sources if key not in texts))
    verdicts = verify(rules, texts, today=date.today())
    wrong = [verdict for verdict in verdicts if not verdict.borne_out]
    lines = [f"{_line(verdict)}\n" for verdict in wrong]
    counts = Counter(verdict.what for verdict in verdicts)
    tally = ", ".join(_count(counts[what], what) for what in ("quote", "figure", "claim", "fact") if counts[what])
    write((*lines, f"{tally or 'no entries'}: {_count(len(wrong), 'fault') if wrong else 'all borne out'}\n"), sys.stdout)
    return 1 if wrong else 0


def _test(args: Namespace) -> int:
    from onrecord import check, load_rules, parse
    from onrecord.packs.selftest import selftest

    record = load_rules(*args.packs)
    trials = list(selftest(record.rules, lambda draft: check(parse(draft), record)))
    failed = [trial for trial in trials if not trial.passed]
    lines = (
        f"{_place(trial.entry.origin)}: {trial.entry.key}: {'not flagged' if trial.should_flag else 'flagged'}: "
        f"{shorten(plain(trial.draft), 200)}\n"
        for trial in failed
    )
    write((*lines, f"{_count(len(trials), 'example')}, {len(failed)} failed\n"), sys.stdout)
    return 1 if failed else 0


def _list(args: Namespace) -> int:
    from onrecord.packs.load import bundled

    if not args.packs:
        write((f"{name}\n" for name in bundled()), sys.stdout)
        return 0
    rules = _load(args.packs)
    write((*_entries(rules), f"{_contents(rules)}\n"), sys.stdout)
    return 0


def _fingerprint(args: Namespace) -> int:
    from datetime import date

    from onrecord.corpus.fingerprint import dump
    from onrecord.packs.texts import read_prose
    from onrecord.packs.verify import attest, verify

    pack, _, name = args.source.rpartition("/")
    if not pack:
        raise UsageError(Fault(f"--source {args.source} names no pack", hint="write PACK/ID, such as nato-rutte/lbc"))
    rules = _load([pack])
    keys = {key.partition("/")[2]: key for key in rules.sources}
    key = keys[args.parser.known("source", name, keys)]
    text = read_prose(args.text)
    _put(dump(attest(rules, key, text)), args.output_file)
    verdicts = [verdict for verdict in verify(rules, {key: text}, today=date.today()) if verdict.source == key]
    wrong = [verdict for verdict in verdicts if not verdict.borne_out and verdict.what not in ("source", "expiry")]
    note(*map(_line, wrong))
    return 1 if wrong else 0


def _put(text: str, path: str | None) -> None:
    """Write a whole file or none."""
    if path is None:
        write((text,), sys.stdout)
        return
    temporary = f"{path}.{os.getpid()}.tmp"
    try:
        with open(temporary, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(temporary, path)
    except OSError as error:
        with suppress(OSError):
            os.unlink(temporary)
        raise UsageError(Fault(f"cannot be written: {(error.strerror or str(error)).lower()}", path)) from error


def _load(packs: list[str]) -> RuleSet:
    from onrecord.packs.load import load

    return load(*packs)


def _contents(rules: RuleSet) -> str:
    counts = {
        "speaker": len(rules.speakers),
        "source": len(rules.sources),
        "quote": len(rules.quotes),
        "fact": len(rules.facts),
    }
    return ", ".join(_count(count, kind) for kind, count in counts.items())


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _entries(rules: RuleSet) -> Iterator[str]:
    for kind, entries, text in (
        ("speaker", rules.speakers, "name"),
        ("source", rules.sources, "title"),
        ("quote", rules.quotes, "text"),
        ("fact", rules.facts, "statement"),
    ):
        for key, entry in entries.items():
            yield f"{kind:<8} {key:<40} {shorten(plain(getattr(entry, text)), 80)}\n"


def _line(verdict: Verdict) -> str:
    return f"{_place(verdict.origin)}: {verdict.what} {verdict.key}: {plain(verdict.why)}"


def _place(origin: Origin) -> str:
    return plain(f"{origin.path}:{origin.line}:{origin.column}")
