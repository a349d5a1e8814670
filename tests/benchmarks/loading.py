"""How long rules take to load: 10,000 entries read and worked out, and opened from the cache.

    make bench        # or: .venv/bin/python -m tests.benchmarks.loading [--entries 10000] [--runs 5]

Each load is a process of its own, its bytecode and imports paid for beforehand. To reach: 1,500 ms cold, 50 ms from the cache.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_LOAD = """\
import sys, time, onrecord, onrecord.corpus.image, onrecord.corpus.record, onrecord.loading, onrecord.packs.load, yaml
start = time.perf_counter()
onrecord.load_rules(sys.argv[1])
print((time.perf_counter() - start) * 1000)
"""


def pack(entries: int, dice: random.Random) -> Iterator[str]:
    """A pack of so many entries, seven in ten of them quotes, in lines; with a speaker for fifty and a source for a hundred."""
    words = ["".join(dice.choices(string.ascii_lowercase, k=dice.randint(3, 9))) for _ in range(8_000)]
    speakers, sources = max(entries // 50, 1), max(entries // 100, 1)
    yield "onrecord: 1\npack: large\nspeakers:\n"
    for number in range(speakers):
        first, last = (dice.choice(words).title() for _ in range(2))
        yield f"  - id: s{number}\n    name: {first} {last}\n    aliases: [Mr {last}]\n"
    yield "sources:\n"
    for number in range(sources):
        yield f"  - id: d{number}\n    title: Minutes {number}\n    standing: primary\n    published: 2025-01-01\n"
    yield "quotes:\n"
    for number in range(entries * 7 // 10):
        text = " ".join(dice.choices(words, k=dice.randint(5, 22)))
        yield f"  - id: q{number}\n    speaker: s{dice.randrange(speakers)}\n    text: We will not {text}.\n"
        yield f"    source: d{dice.randrange(sources)}\n"
    yield "facts:\n"
    for number in range(entries - entries * 7 // 10):
        name, thing, cue = dice.choices(words, k=3)
        yield f"  - id: f{number}\n    statement: {name.title()} spent {dice.randint(2, 90)}.5% of its {thing} in 2024.\n"
        yield f"    source: d{dice.randrange(sources)}\n    cues: [[{name.title()}], [{thing}, {cue}]]\n"


def load(path: Path, cache: Path) -> float:
    """The milliseconds that one load takes."""
    env = {**os.environ, "ONRECORD_CACHE_DIR": str(cache)}
    told = subprocess.run([sys.executable, "-c", _LOAD, str(path)], env=env, capture_output=True, text=True, check=True)
    return float(told.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description="How long rules take to load.")
    parser.add_argument("--entries", type=int, default=10_000, help="entries of the pack")
    parser.add_argument("--runs", type=int, default=5, help="loads of each kind")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.yaml"
        path.write_text("".join(pack(args.entries, random.Random(7))), encoding="utf-8")
        cold = [load(path, Path(folder) / f"cache{run}") for run in range(args.runs)]
        warm = [load(path, Path(folder) / "cache0") for _ in range(args.runs)]
        size = sum(file.stat().st_size for file in (Path(folder) / "cache0").rglob("*.record"))
    print(f"{args.entries:,} entries; milliseconds, median of {args.runs} (least)")
    for name, spent in (("read", cold), ("from the cache", warm)):
        print(f"{name:>16} {statistics.median(spent):8.1f} ({min(spent):.1f})")
    print(f"{'kept':>16} {size / 1e6:8.1f} MB")


if __name__ == "__main__":
    main()
