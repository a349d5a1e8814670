"""`onrecord rules test PACK …`: the examples that entries bring, and those made from the entries that bring none, run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import write
from onrecord.cli.rules.telling import action, place
from onrecord.report.escape import plain, shorten
from onrecord.report.full import count

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser
    from onrecord.packs.selftest import Coverage, Trial


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    action(actions, "test", run, "run the examples that entries bring, and those made from entries without")


def run(args: Namespace) -> int:
    """Run them, and say which failed, and which entries can never fire and why."""
    from onrecord import check, load_rules, parse
    from onrecord.packs.causes import cause
    from onrecord.packs.selftest import coverage, selftest

    record = load_rules(*args.packs)
    trials = list(selftest(record.rules, lambda draft: check(parse(draft), record)))
    covered = coverage(record.rules, trials)
    failed = [trial for trial in trials if not trial.passed]
    why = ((entry, cause(entry, record, parse, lambda draft: check(draft, record))) for entry in covered.silent)
    silent = (f"{place(entry.origin)}: {entry.key}: can never fire: {plain(because)}\n" for entry, because in why)
    write((*map(_failure, failed), *silent, _tally(trials, failed), _told(covered)), sys.stdout)
    return 1 if failed or covered.silent else 0


def _failure(trial: Trial) -> str:
    outcome = "not flagged" if trial.should_flag else "flagged"
    made = f" ({trial.made})" if trial.made is not None else ""
    return f"{place(trial.entry.origin)}: {trial.entry.key}: {outcome}{made}: {shorten(plain(trial.draft), 200)}\n"


def _tally(trials: list[Trial], failed: list[Trial]) -> str:
    made = sum(trial.made is not None for trial in trials)
    return f"{count(len(trials), 'example')}{f' ({made} of them made)' if made else ''}, {len(failed)} failed\n"


def _told(covered: Coverage) -> str:
    """How many entries can fire, and what of the others."""
    tried = len(covered.firing) + len(covered.silent) + len(covered.looked_up)
    others = ((covered.looked_up, "of few words only looked up"), (covered.resting, "proposed or withdrawn and not tried"))
    rest = "".join(f", {len(entries)} {what}" for entries, what in others if entries)
    return f"{len(covered.firing)} of {tried} entries can fire{rest}\n"
