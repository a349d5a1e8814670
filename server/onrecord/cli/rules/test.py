"""`onrecord rules test PACK …`: the examples that entries bring, run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import write
from onrecord.cli.rules.telling import action, count, place
from onrecord.report.escape import plain, shorten

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    action(actions, "test", run, "run the examples that entries bring")


def run(args: Namespace) -> int:
    """Run them, and say which failed."""
    from onrecord import check, load_rules, parse
    from onrecord.packs.selftest import selftest

    record = load_rules(*args.packs)
    trials = list(selftest(record.rules, lambda draft: check(parse(draft), record)))
    failed = [trial for trial in trials if not trial.passed]
    lines = (
        f"{place(trial.entry.origin)}: {trial.entry.key}: {'not flagged' if trial.should_flag else 'flagged'}: "
        f"{shorten(plain(trial.draft), 200)}\n"
        for trial in failed
    )
    write((*lines, f"{count(len(trials), 'example')}, {len(failed)} failed\n"), sys.stdout)
    return 1 if failed else 0
