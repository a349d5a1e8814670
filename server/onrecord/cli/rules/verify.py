"""`onrecord rules verify [PACK …]`: every quote and figure proven against its source."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from onrecord.cli.console import note, write
from onrecord.cli.rules.asking import asked_for
from onrecord.cli.rules.telling import action, told
from onrecord.report.full import count

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator, Mapping

    from onrecord.cli.arguments import Parser
    from onrecord.model import RuleSet


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    parser = action(actions, "verify", run, "prove every quote and figure against its source")
    parser.add_argument(
        "--sources", metavar="FOLDER", help="texts of sources, each named by its source's id or known by its fingerprint"
    )


def run(args: Namespace) -> int:
    """Prove what can be proven, and say what cannot."""
    from datetime import date

    from onrecord.packs.load import load
    from onrecord.packs.texts import texts_in
    from onrecord.packs.verify import verify

    rules = load(*asked_for(args.packs))
    texts = texts_in(args.sources, rules) if args.sources is not None else {}
    if args.sources is not None:
        note(*(f"{args.sources}: {missing}" for missing in _missing(rules, texts)))
    verdicts = verify(rules, texts, today=date.today())
    wrong = [verdict for verdict in verdicts if not verdict.borne_out and not verdict.follows]
    lines = [f"{told(verdict)}\n" for verdict in wrong]
    counts = Counter(verdict.what for verdict in verdicts)
    tally = ", ".join(count(counts[what], what) for what in ("quote", "figure", "claim", "fact") if counts[what])
    write((*lines, f"{tally or 'no entries'}: {count(len(wrong), 'fault') if wrong else 'all borne out'}\n"), sys.stdout)
    return 1 if wrong else 0


def _missing(rules: RuleSet, texts: Mapping[str, str]) -> Iterator[str]:
    """The sources that have no text among `texts`, and what of theirs is taken instead. Those that have nothing are faults."""
    for key, source in rules.sources.items():
        instead = "the pack's own" if source.text is not None else "its fingerprint" if source.fingerprint is not None else None
        if key not in texts and instead is not None:
            yield f"no text of {key}; {instead} stands for it"
