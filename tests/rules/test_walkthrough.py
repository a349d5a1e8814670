"""The walkthrough of rules/README.md: every command on it is run, in order, and says what the page says."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RULES = Path(__file__).parents[2] / "rules"
_PROGRAM = f"{shlex.quote(sys.executable)} -m onrecord"


def steps() -> list[tuple[str, str]]:
    """The commands of the page's console blocks, each with what it prints."""
    page = (RULES / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```console\n(.*?)```", page, re.DOTALL)
    return [(command, output) for block in blocks for command, output in re.findall(r"\$ (.*)\n((?:(?!\$ ).*\n)*)", block)]


@pytest.mark.skipif(os.name != "posix", reason="the page is written for a shell")
def test_the_page_shows_what_the_terminal_shows(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    shutil.copy(RULES / "moon-landing" / "texts" / "transcript.txt", tmp_path / "articles")
    shown = steps()
    said = [
        (
            command,
            subprocess.run(
                re.sub(r"^onrecord\b", _PROGRAM, command),
                shell=True,
                cwd=tmp_path,
                env={**os.environ, "COLUMNS": "100", "XDG_CACHE_HOME": str(tmp_path / "cache")},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                check=False,
            ).stdout,
        )
        for command, _ in shown
    ]
    assert len(shown) > 5
    assert said == shown
