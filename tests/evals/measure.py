"""Scores on text that others annotated: run this with the folders that hold it, none of which is part of this project.

    .venv/bin/python tests/evals/measure.py FOLDER [FOLDER …]

A folder is known by what lies in it, and is scored by the `score.py` that lies in it or above it: drafts with `*.expected.json`
beside them, misquotations in `cases.jsonl`, annotated corpora in `quotes.jsonl`, `figures.jsonl` and `claims.jsonl`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ONRECORD = Path(sys.executable).with_name("onrecord")
PACK = Path(__file__).parents[2] / "rules" / "nato-rutte"


def main(folders: list[str]) -> int:
    """Score each folder; 2 where one holds nothing that can be scored."""
    if not folders:
        print(__doc__)
        return 2
    return max(_measure(Path(folder).resolve()) for folder in folders)


def _measure(folder: Path) -> int:
    print(f"== {folder.name}")
    if any(folder.glob("*.expected.json")):
        return _run(_beside(folder, "score.py"), "--dir", folder, "--rules", PACK, "--cmd", ONRECORD)
    if (folder / "cases.jsonl").exists():
        return _run(_beside(folder, "score.py"), "--split", "all", "--cmd", ONRECORD)
    if (folder / "quotes.jsonl").exists():
        with tempfile.TemporaryDirectory() as predictions:
            _run(_beside(folder, "predict.py"), folder, predictions)
            # This one takes the name of a folder beside it.
            return _run(_beside(folder, "score.py"), folder.name, predictions)
    print("nothing here can be scored: no *.expected.json, cases.jsonl or quotes.jsonl", file=sys.stderr)
    return 2


def _beside(folder: Path, script: str) -> Path:
    """The script of that name in the folder or above it."""
    return next((path for path in (folder / script, folder.parent / script) if path.exists()), folder / script)


def _run(script: Path, *arguments: str | Path) -> int:
    return subprocess.run([sys.executable, str(script), *map(str, arguments)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
