"""`onrecord rules test [PACK …]`: the examples that entries bring, and those made from the entries that bring none, run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.console import write
from onrecord.cli.rules.asking import asked_for
from onrecord.cli.rules.telling import action, place
from onrecord.report.escape import plain, shorten
from onrecord.report.full import count

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Callable, Iterable, Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.model import Draft, Result
    from onrecord.packs.selftest import Coverage, Trial


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    action(actions, "test", run, "run the examples that entries bring, and those made from entries without")


def run(args: Namespace) -> int:
    """Run them, and say which failed and why, and which entries fired in none."""
    from onrecord import engine, load_rules, parse
    from onrecord.packs.causes import cause
    from onrecord.packs.selftest import coverage, selftest

    record = load_rules(*asked_for(args.packs))

    def look(text: str) -> tuple[Draft, Result]:
        draft = parse(text)
        return draft, engine.check(draft, record)

    trials = list(selftest(record.rules, lambda text: look(text)[1].findings))
    covered = coverage(record.rules, trials)
    failed = [trial for trial in trials if not trial.passed]
    told = (line for trial in failed for line in _failure(trial, lambda trial: cause(trial, record, look)))
    write((*told, *_silent(covered, failed), _tally(trials, failed), _told(covered)), sys.stdout)
    return 1 if failed or covered.silent else 0


def _failure(trial: Trial, why: Callable[[Trial], str | None]) -> Iterator[str]:
    """An example that failed, and what decided that."""
    made = f" ({trial.made})" if trial.made is not None else ""
    outcome = "its own example is not flagged" if trial.should_flag else "flagged"
    yield f"{place(trial.entry.origin)}: {trial.entry.key}: {outcome}{made}: {shorten(plain(trial.draft), 200)}\n"
    if not trial.should_flag:
        yield from (f"{'':4}{each.check}: {plain(each.message)}\n" for each in trial.findings)
    elif (because := why(trial)) is not None:
        yield f"{'':4}{plain(because)}\n"


def _silent(covered: Coverage, failed: Iterable[Trial]) -> Iterator[str]:
    """The entries that fired in no example, unless one that failed has been told of already."""
    from onrecord.packs.causes import never

    tried = {trial.entry.key for trial in failed if trial.should_flag}
    for entry in covered.silent:
        because = never(entry)
        if because is not None:
            yield f"{place(entry.origin)}: {entry.key}: can never fire: {plain(because)}\n"
        elif entry.key not in tried:
            yield f"{place(entry.origin)}: {entry.key}: no example was tried: give it one under examples: flag\n"


def _tally(trials: list[Trial], failed: list[Trial]) -> str:
    made = sum(trial.made is not None for trial in trials)
    return f"{count(len(trials), 'example')}{f' ({made} of them made)' if made else ''}, {len(failed)} failed\n"


def _told(covered: Coverage) -> str:
    """How many entries fired, and what of the others."""
    tried = len(covered.firing) + len(covered.silent) + len(covered.looked_up)
    others = ((covered.looked_up, "of few words only looked up"), (covered.resting, "proposed or withdrawn and not tried"))
    rest = "".join(f", {len(entries)} {what}" for entries, what in others if entries)
    return f"{len(covered.firing)} of {tried} entries fired{rest}\n"
