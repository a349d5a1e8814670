"""`onrecord report [PATH …]`: drafts as a page, each quotation, figure and claim marked by how it stands to the record."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.arguments import add_input, add_rules, command
from onrecord.cli.console import note, write
from onrecord.cli.desk import Desk, spared
from onrecord.files import DraftError, put
from onrecord.model import Problem, Result
from onrecord.report import Checked, Look, renderer
from onrecord.sightings import explained

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterable, Iterator

    from onrecord.cli.arguments import Parser


def add_parser(commands: _SubParsersAction[Parser]) -> None:
    """Declare the command."""
    parser = command(commands, "report", run, "write a page that shows drafts with all that was found and held against them")
    add_input(parser)
    add_rules(parser)
    parser.add_argument("-o", "--output-file", metavar="FILE", help="write there instead of to standard output")


def run(args: Namespace) -> int:
    """Write the page; 2 where it lacks a draft, or a part of one."""
    desk = Desk(args)
    paths: Iterable[str] = desk.drafts()
    if args.output_file:
        paths = spared(args.output_file, desk, paths)
    drafts = [*_checked(desk, paths)]
    page = renderer("html")(drafts, Look())
    if args.output_file:
        put(args.output_file, "".join(page))
    else:
        write(page, sys.stdout)
    return 2 if any(problem.span is None for draft in drafts for problem in draft.result.problems) else 0


def _checked(desk: Desk, paths: Iterable[str]) -> Iterator[Checked]:
    from onrecord import engine
    from onrecord.corpus.facts.reasons import reasons

    for path in paths:
        name = desk.name(path)
        if desk.passes_over(path):
            continue
        try:
            draft = desk.parse(path, desk.text(path))
        except DraftError as error:
            problem = Problem(str(error.faults[0]._replace(path=None)))
            note(f"{name}: {problem.message}")
            yield Checked(name, None, Result((), problems=(problem,)))
            continue
        record = desk.record(path)
        result = engine.check(draft, record, desk.levels(path), policy=desk.config(path).quote_policy)
        result = result._replace(sightings=tuple(explained(result.sightings, reasons(draft, record.facts))))
        yield Checked(name, draft.text, result, {key: speaker.name for key, speaker in record.rules.speakers.items()})
