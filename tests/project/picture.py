"""The picture of the terminal in README.md: real output, put there by `python tests/project/picture.py`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"

_COMMAND = ("check", "column.md")
_BEGIN = "<!-- picture: made by tests/project/picture.py -->\n```console\n"
_END = "```\n<!-- /picture -->\n"


def taken() -> str:
    """What the command prints today."""
    ran = subprocess.run(
        [sys.executable, "-m", "onrecord", *_COMMAND],
        cwd=ROOT / "tests" / "demo",
        env={**os.environ, "COLUMNS": "100"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    return f"$ onrecord {' '.join(_COMMAND)}\n{ran.stdout}"


def shown() -> str:
    """What README shows."""
    return README.read_text(encoding="utf-8").split(_BEGIN)[1].split(_END)[0]


def hang() -> None:
    """Put today's picture into README."""
    before, rest = README.read_text(encoding="utf-8").split(_BEGIN)
    README.write_text(f"{before}{_BEGIN}{taken()}{_END}{rest.split(_END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    hang()
