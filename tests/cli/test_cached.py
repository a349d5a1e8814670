"""What a second run of `check` knows of the first: the same report, from no more than was kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from onrecord.report import FORMATS

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

DRAFT = "“We will close the quay before the winter,” Ada Lund said.\n"
ROOMS = {
    "markdown_it",
    "rapidfuzz",
    "onrecord.engine",
    "onrecord.markup.markdown",
    "onrecord.language",
    "onrecord.corpus.record",
}


def kept() -> int:
    return len(list(Path(os.environ["ONRECORD_CACHE_DIR"]).rglob("*.result")))


def modules(*args: str) -> set[str]:
    """What a fresh Python has imported once it has run the command."""
    program = f"import sys; from onrecord.cli.main import main; main({[*args]!r}); sys.stderr.write(' '.join(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(ran.stderr.split())


@pytest.mark.parametrize("output", FORMATS)
def test_the_report_is_the_same(desk: Desk, output: str) -> None:
    desk.write("a.md", DRAFT)
    fresh = desk.run("check", "--no-cache", "--output-format", output, "a.md")
    assert kept() == 0
    assert fresh.code == 1
    assert "misquote" in fresh.out
    assert [desk.run("check", "--output-format", output, "a.md") for _ in range(2)] == [fresh, fresh]
    assert kept() == 1


def test_what_was_found_is_told_without_looking_again(desk: Desk) -> None:
    desk.write("a.md", DRAFT)
    args = ("check", "--isolated", "--rules", "pack.yaml", "a.md")
    assert modules(*args) >= ROOMS
    assert not modules(*args) & {*ROOMS, "yaml"}


def test_a_change_is_seen(desk: Desk) -> None:
    desk.write("a.md", DRAFT)
    assert desk.run("check", "a.md").code == 1
    desk.write("a.md", DRAFT.replace("will close", "will not close"))
    assert desk.run("check", "a.md").code == 0
    desk.write("a.md", DRAFT)
    desk.write("onrecord.yaml", "rules: [./pack.yaml]\nlevels: {misquote: off}\n")
    assert desk.run("check", "a.md").code == 0
    desk.write("onrecord.yaml", "rules: [./pack.yaml]\nlevels: {misquote: warning}\n")
    assert desk.run("check", "a.md").code == 1
    assert desk.run("check", "--ignore", "misquote", "a.md").code == 0


def test_a_house_that_becomes_tidy_is_told_so(desk: Desk) -> None:
    desk.write("pack.yaml", (desk.folder / "pack.yaml").read_text().replace("We will not", "We will, um, not"))
    desk.write("a.md", "“We will not close the quay before the winter,” Ada Lund said.\n")
    codes = []
    for policy in ("strict", "tidy", "strict"):
        desk.write("onrecord.yaml", f"rules: [./pack.yaml]\nquote-policy: {policy}\n")
        codes.append(desk.run("check", "--fail-level", "info", "a.md").code)
    assert codes == [1, 0, 1]


def test_the_name_decides_the_markup(desk: Desk) -> None:
    code = f"<pre>{DRAFT}</pre>\n"
    for name, expected in (("a.txt", 1), ("a.html", 0), ("a.txt", 1)):
        desk.write(name, code)
        assert desk.run("check", name).code == expected


def test_a_text_without_a_name_leaves_no_trace(desk: Desk) -> None:
    assert desk.run("check", "-", stdin=DRAFT).code == 1
    assert kept() == 0
    assert desk.run("check", "--stdin-filename", "a.md", "-", stdin=DRAFT).code == 1
    assert kept() == 1


def test_a_fix_looks_at_the_draft(desk: Desk) -> None:
    path = desk.write("a.md", DRAFT)
    assert desk.run("check", "a.md").code == 1
    assert desk.run("check", "--fix", "--unsafe-fixes", "a.md").code == 0
    assert "will not close" in path.read_text()
    assert desk.run("check", "a.md").code == 0
