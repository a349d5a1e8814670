"""`-j`: several processes find what one finds, in the same order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

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


SEEN = pytest.mark.skipif(
    not os.path.exists(f"/proc/self/task/{os.getpid()}/children"), reason="the processes of a process are not to be seen"
)


@pytest.fixture
def at_work(desk: Desk) -> Iterator[subprocess.Popen[str]]:
    """A run over many large drafts, which has begun to check them."""
    for number in range(40):
        desk.write(f"{number}.md", f"On day {number} it rained.\n\n" * 20_000)
    command = [
        sys.executable,
        "-m",
        "onrecord",
        "check",
        "--no-cache",
        "-j",
        "2",
        "--rules",
        "pack.yaml",
        "--output-format",
        "jsonl",
    ]
    run = subprocess.Popen(
        command,
        cwd=desk.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heed_interrupts,
    )
    with run:
        assert len(_workers(run.pid)) == 2
        yield run


def _heed_interrupts() -> None:
    """As in a terminal: tests that a shell runs in the background begin with a deaf ear, and hand it on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _workers(process: int) -> list[int]:
    """The processes that a process has started, once there are two of them, or it has ended."""
    while True:
        try:
            told = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        except OSError:
            return []
        if len(told) > 1:
            return [int(each) for each in told]


@SEEN
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM)])
@pytest.mark.parametrize("whole", [True, False])
def test_whoever_ends_a_run_ends_all_of_it(
    at_work: subprocess.Popen[str], sent: signal.Signals, code: int, whole: bool
) -> None:
    (os.killpg if whole else os.kill)(at_work.pid, sent)
    assert at_work.stderr is not None
    # The end of it is the end of the last process that has it.
    assert "Traceback" not in at_work.stderr.read()
    assert at_work.wait() == code


@SEEN
def test_a_process_that_was_killed_is_told_of(at_work: subprocess.Popen[str]) -> None:
    os.kill(_workers(at_work.pid)[0], signal.SIGKILL)
    assert at_work.stderr is not None
    assert at_work.stderr.read() == "error: a process that checked drafts was killed (try fewer --jobs)\n"
    assert at_work.wait() == 2
