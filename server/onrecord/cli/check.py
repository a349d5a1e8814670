"""`onrecord check [PATH …]`: report what in the drafts is not as it is on record, and mend it if asked to."""

from __future__ import annotations

import gc
import sys
from argparse import ArgumentTypeError, Namespace
from datetime import date
from typing import TYPE_CHECKING

from onrecord.cli.arguments import Parser, add_colour, add_input, add_rules, command, one_of
from onrecord.cli.console import look, note, write
from onrecord.cli.desk import STDIN, Desk, spared
from onrecord.cli.examining import Examiner, Orders, Seen
from onrecord.cli.jobs import processors, spread
from onrecord.cli.mending import Mender
from onrecord.errors import Fault, UsageError
from onrecord.files import put
from onrecord.levels import LEVELS
from onrecord.report import FORMATS, Checked, Look, renderer
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from argparse import _SubParsersAction
    from collections.abc import Callable, Iterable, Iterator

    from onrecord.cli.baseline import Baseline

_GRAVITY = {"off": 0, "info": 1, "warning": 2, "error": 3}
_LEVELS = ("error", "warning", "info")
# Hardly anything that a run makes can go before it ends; by default the collector would look for it every 700 objects.
_COLLECTIONS = (100_000, 50, 50)
_MOST_JOBS = 64
# What argparse adds for the command line alone, and no process can be sent.
_NOT_SENT = frozenset({"run", "parser"})


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command."""
    parser = command(commands, "check", run, "check drafts against the words on record")
    add_input(parser)
    add_rules(parser)
    _add_selection(parser)
    _add_output(parser)
    _add_fixing(parser)


def _add_selection(parser: Parser) -> None:
    group = parser.add_argument_group("selection")
    for flag, does in (("--select", "these checks alone, one that is off for information"), ("--ignore", "all but these")):
        group.add_argument(flag, action="append", metavar="CHECKS", default=[], help=f"{does} (commas between, repeatable)")
    jobs = "check in so many processes (default: 1; 0 for as many as there are processors); mending goes draft by draft"
    group.add_argument("-j", "--jobs", type=_jobs, metavar="N", default=1, help=jobs)
    group.add_argument("--exclude", action="append", metavar="PATTERN", default=[], help="leave out, as .gitignore would")
    group.add_argument("--force-exclude", action="store_true", help="exclude also what is named on the command line")
    group.add_argument("--show-files", action="store_true", help="list the drafts that would be checked, and stop")
    group.add_argument("--show-settings", action="store_true", help="show what holds for each draft, and stop")


def _jobs(word: str) -> int:
    """A type for `add_argument`: how many drafts at a time."""
    if word.isdecimal() and int(word) <= _MOST_JOBS:
        return int(word)
    raise ArgumentTypeError(f"{word!r} is no number of drafts at a time, from 0 to {_MOST_JOBS}")


def _add_output(parser: Parser) -> None:
    group = parser.add_argument_group("output")
    formats = f"{', '.join(FORMATS)} (default: {FORMATS[0]})"
    group.add_argument("--output-format", type=one_of(*FORMATS), metavar="FORMAT", help=formats)
    group.add_argument("-o", "--output-file", metavar="FILE", help="write there instead of to standard output")
    group.add_argument("--statistics", action="store_true", help="count the findings of each check instead of showing them")
    group.add_argument("--baseline", metavar="REPORT", help="leave out what an earlier report, in JSON, has already")
    levels = "exit 1 from this level on: error, warning (default) or info"
    group.add_argument("--fail-level", type=one_of(*_LEVELS), default="warning", metavar="LEVEL", help=levels)
    group.add_argument("--exit-zero", action="store_true", help="exit 0 even though there are findings")
    group.add_argument("-q", "--quiet", action="store_true", help="findings and problems alone, no tally")
    group.add_argument("-v", "--verbose", action="store_true", help="tell which configuration and packs each draft goes by")
    add_colour(parser)


def _add_fixing(parser: Parser) -> None:
    group = parser.add_argument_group("fixing")
    group.add_argument("--fix", action="store_true", help="put the words on record into the drafts; then report what is left")
    group.add_argument(
        "--unsafe-fixes", action="store_true", help="with --fix or --diff: fixes that change what you meant, too"
    )
    group.add_argument("--diff", action="store_true", help="show what --fix would do, and do nothing")


def run(args: Namespace) -> int:
    """Check, report, and tell by the exit code how it went."""
    gc.set_threshold(*_COLLECTIONS)
    desk = Desk(args, args.exclude)
    paths = desk.drafts(forced=args.force_exclude)
    if args.show_files:
        write((f"{plain(desk.name(path))}\n" for path in paths if not desk.is_source(path)), sys.stdout)
        return 0
    if args.show_settings:
        from onrecord.cli.settings import settings

        write(settings(desk, paths), sys.stdout)
        return 0
    form = _form(args)
    if args.output_file:
        paths = spared(args.output_file, desk, paths, args.baseline)
    check = _Check(args, desk)
    _report(args, renderer(form), check.all(paths))
    return check.code()


def _form(args: Namespace) -> str:
    """The format of the report. A count and a diff are shown in one way alone, and not both at once."""
    flags = {"--output-format": args.output_format, "--statistics": args.statistics, "--diff": args.diff}
    given = [flag for flag, value in flags.items() if value]
    if len(given) > 1:
        raise UsageError(Fault(f"{given[0]} does not go with {given[1]}"))
    return "concise" if args.diff else "statistics" if args.statistics else args.output_format or FORMATS[0]


def _report(args: Namespace, render: Callable[[Iterable[Checked], Look], Iterator[str]], drafts: Iterable[Checked]) -> None:
    """Write the report where it belongs. Mended text and diffs have standard output to themselves."""
    if args.output_file:
        whole = "".join(render(drafts, Look(quiet=args.quiet)))
        put(args.output_file, whole.encode("utf-8", "backslashreplace").decode("utf-8"))
        return
    stream = sys.stderr if args.diff or (args.fix and STDIN in args.paths) else sys.stdout
    write(render(drafts, look(stream, args.color, quiet=args.quiet)), stream)


class _Check:
    """One run over the drafts, and what it came to."""

    def __init__(self, args: Namespace, desk: Desk) -> None:
        self._args = args
        select, ignore = (_checks(args.parser, flags) for flags in (args.select, args.ignore))
        flags = Namespace(**{name: value for name, value in vars(args).items() if name not in _NOT_SENT})
        self._orders = Orders(flags, select, ignore, date.today(), args.verbose)
        self._desk = desk
        self._mender = _mender(args)
        self._baseline = _baseline(args)
        self._gravest = 0
        # A problem without a place is none that the writer made: a draft, a part of it or a check could not be read or run.
        self._unfinished = False

    def all(self, paths: Iterable[str]) -> Iterator[Checked]:
        """The drafts one by one, as they are checked."""
        for checked, notes in self._examined(paths):
            note(*notes)
            if checked is None:
                continue
            if self._baseline is not None:
                checked = checked._replace(result=self._baseline.without(checked.path, checked.result))
            self._unfinished |= any(problem.span is None for problem in checked.result.problems)
            self._gravest = max([self._gravest, *(_GRAVITY[finding.level] for finding in checked.result.findings)])
            yield checked
        if self._mender is not None and not self._args.quiet:
            self._mender.sum_up()
        if self._baseline is not None and not self._args.quiet:
            note(f"{self._baseline.known} known from {self._args.baseline}, and left out")

    def _examined(self, paths: Iterable[str]) -> Iterator[Seen]:
        """What the drafts come to, in order. What is mended is told draft by draft, and standard input is one process's."""
        jobs = self._args.jobs or processors()
        if jobs > 1 and self._mender is None and STDIN not in self._args.paths:
            paths = [*paths]
            if len(paths) > 1:
                return spread(_examiner, self._orders, paths, jobs)
        return map(Examiner(self._desk, self._orders, self._mender), paths)

    def code(self) -> int:
        """2 where something was left unchecked, else 1 where a finding is grave enough (or a diff was shown), else 0."""
        if self._unfinished:
            return 2
        would_mend = self._args.diff and self._mender is not None and self._mender.findings > 0
        found = would_mend or self._gravest >= _GRAVITY[self._args.fail_level]
        return int(found and not self._args.exit_zero)


def _examiner(orders: Orders) -> Examiner:
    """An examiner for a process of its own."""
    gc.set_threshold(*_COLLECTIONS)
    return Examiner(Desk(orders.flags, orders.flags.exclude), orders)


def _mender(args: Namespace) -> Mender | None:
    if not (args.fix or args.diff):
        if args.unsafe_fixes:
            raise UsageError(Fault("--unsafe-fixes goes with --fix or --diff"))
        return None
    return Mender(unsafe=args.unsafe_fixes, dry=args.diff, look=look(sys.stdout, args.color))


def _baseline(args: Namespace) -> Baseline | None:
    if args.baseline is None:
        return None
    if args.fix or args.diff:
        raise UsageError(Fault(f"--baseline does not go with {'--fix' if args.fix else '--diff'}"))
    from onrecord.cli.baseline import Baseline

    return Baseline(args.baseline)


def _checks(parser: Parser, flags: Iterable[str]) -> frozenset[str]:
    """The checks that `--select` or `--ignore` names. Raises UsageError with the nearest name."""
    names = (name.strip() for flag in flags for name in flag.split(","))
    return frozenset(parser.known("check", name, LEVELS) for name in names if name)
