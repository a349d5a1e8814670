"""`-j`: several processes find what one finds, in the same order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

DRAFTS: dict[str, str | bytes] = {
    "a.md": "“We will close the quay before the winter,” Ada Lund said.\n",
    "b.md": "“We will not close the quay before the winter,” Ada Lund said.\n",
    "c.md": b"\xff\xfe",
    "d/e.md": "“We will not close the quay before the winter.”\n",
    "d/onrecord.yaml": "rules: [../pack.yaml]\nlevels: {missing-attribution: info}\n",
}


@pytest.fixture
def drafts(desk: Desk) -> Desk:
    for name, text in DRAFTS.items():
        desk.write(name, text)
    for number in range(30):
        desk.write(f"f/{number}.md", DRAFTS["ab"[number % 2] + ".md"])
    return desk


@pytest.mark.parametrize("form", ["full", "json", "sarif"])
@pytest.mark.parametrize("flags", [(), ("--no-cache",), ("--ignore", "misquote"), ("--exit-zero",)])
def test_several_find_what_one_finds(drafts: Desk, form: str, flags: tuple[str, ...]) -> None:
    command = ("check", "--output-format", form, *flags)
    alone = drafts.run(*command)
    assert drafts.run(*command, "-j", "3") == alone
    assert drafts.run(*command, "--jobs", "0") == alone


def test_what_each_draft_goes_by_is_told_in_the_order_of_the_drafts(drafts: Desk) -> None:
    alone = drafts.run("check", "--verbose")
    assert len(alone.err.splitlines()) == 33
    assert drafts.run("check", "--verbose", "-j", "3") == alone


def test_what_cannot_be_read_is_told_by_the_exit_code(drafts: Desk) -> None:
    ran = drafts.run("check", "-j", "2")
    assert (ran.code, ran.err) == (2, "")
    assert "the text is in UTF-16" in ran.out


def test_a_pack_that_cannot_be_read_stops_the_run(drafts: Desk) -> None:
    drafts.write("d/onrecord.yaml", "rules: [nope.yaml]\n")
    alone = drafts.run("check", "a.md", "d")
    assert drafts.run("check", "-j", "2", "a.md", "d") == alone
    assert alone.code == 2
    assert "nope.yaml" in alone.err


def test_mending_goes_draft_by_draft(drafts: Desk) -> None:
    ran = drafts.run("check", "-j", "2", "--diff", "a.md", "f/0.md")
    assert ran.out.index("b/a.md") < ran.out.index("b/f/0.md")


@pytest.mark.parametrize("jobs", ["x", "-1", "65", "1.5"])
def test_a_wrong_number_is_told(desk: Desk, jobs: str) -> None:
    ran = desk.run("check", f"--jobs={jobs}")
    assert ran.code == 2
    assert f"'{jobs}' is no number of drafts at a time, from 0 to 64" in ran.err


@pytest.mark.skipif(os.name != "posix", reason="a console sends its interrupts otherwise")
def test_an_interrupt_ends_all(desk: Desk) -> None:
    for number in range(40):
        desk.write(f"{number}.md", f"On day {number} it rained.\n\n" * 5000)
    command = [sys.executable, "-m", "onrecord", "check", "-v", "--no-cache", "-j", "2", "--rules", "pack.yaml"]
    run = subprocess.Popen(
        command, cwd=desk.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    with run:
        assert run.stderr is not None
        first = run.stderr.readline()
        os.killpg(run.pid, signal.SIGINT)
        rest = run.stderr.read()
    assert ".md: config " in first
    assert "Traceback" not in rest
    assert run.returncode == 130
