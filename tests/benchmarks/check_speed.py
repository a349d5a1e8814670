"""How long a check takes, beside what Python itself takes. Ratios count; the machine's own speed does not.

    make bench        # or: .venv/bin/python -m tests.benchmarks.check_speed [--runs 15] [--keys 400]

Prints what `onrecord check` of a 500-word draft costs as a fresh process, against a bare `python -c ""`, its bytecode kept as
an installation would; and what a keystroke costs inside the server (`keystroke.py`), in a draft of 3,000 words.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord import load_rules
from onrecord.packs.find import bundled
from tests.benchmarks import keystroke

if TYPE_CHECKING:
    from collections.abc import Sequence


def processes(commands: Sequence[Sequence[str]], runs: int, cache: str) -> list[float]:
    """The median of the milliseconds that each command takes, the commands taking turns; `cache` is the folder for bytecode."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env = {**kept, "PYTHONPYCACHEPREFIX": cache}
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(runs + 1):
        for command, spent in zip(commands, times, strict=True):
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, env=env, check=False)
            spent.append((time.perf_counter() - start) * 1000)
    return [statistics.median(spent[1:]) for spent in times]


def main() -> None:
    parser = argparse.ArgumentParser(description="How long a check takes, and a keystroke.")
    parser.add_argument("--runs", type=int, default=15, help="processes of each kind")
    parser.add_argument("--keys", type=int, default=400, help="keystrokes")
    args = parser.parse_args()
    rules = load_rules(*bundled()).rules
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "draft.md"
        path.write_text(keystroke.draft(rules, 500, 10, random.Random(7)), encoding="utf-8")
        onrecord = [sys.executable, "-m", "onrecord"]
        commands = [[sys.executable, "-c", ""], [*onrecord, "--version"], [*onrecord, "check", "--isolated", str(path)]]
        bare, *others = processes(commands, args.runs, folder)
    print(f"{'bare python':<20} {bare:7.1f} ms")
    for name, spent in zip(("onrecord --version", "onrecord check"), others, strict=True):
        print(f"{name:<20} {spent:7.1f} ms   bare + {spent - bare:.1f} ms   x{spent / bare:.1f}")
    keystroke.measure(3000, 60, args.keys)


if __name__ == "__main__":
    main()
