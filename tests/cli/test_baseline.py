"""`--baseline`: what an earlier report has is left out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

WRONG = "“We will close the quay before the winter,” Ada Lund said.\n"
OTHER = "“We will not close the pier before the winter,” Ada Lund said.\n"


@pytest.fixture
def known(desk: Desk) -> Desk:
    """A desk with a report on a draft that has one finding."""
    desk.write("a.md", WRONG)
    desk.run("check", "a.md", "--output-format", "json", "-o", "known.json")
    return desk


@pytest.mark.parametrize(
    ("draft", "told", "code"),
    [
        (WRONG, [], 0),
        (f"# Further down\n\nMore.\n\n{WRONG}", [], 0),
        (f"{WRONG}\n{OTHER}", ["“pier” where the record has “quay”"], 1),
        (f"{WRONG}\n{WRONG}", ["dropped “not”"], 1),
        (OTHER, ["“pier” where the record has “quay”"], 1),
    ],
    ids=["the same", "moved", "another", "twice", "another instead"],
)
def test_what_is_new_is_told(known: Desk, draft: str, told: list[str], code: int) -> None:
    known.write("a.md", draft)
    ran = known.run("check", "--baseline", "known.json", "--output-format", "concise", "./a.md")
    lines = ran.out.splitlines()
    assert ran.code == code
    assert len(lines) == len(told)
    assert all(words in line for words, line in zip(told, lines, strict=True))


def test_how_much_is_known_is_told_beside_the_report(known: Desk) -> None:
    assert known.run("check", "--baseline", "known.json", "a.md").err == "1 known from known.json, and left out\n"
    assert known.run("check", "--baseline", "known.json", "-q", "a.md") == (0, "", "")


def test_in_another_draft_it_is_new(known: Desk) -> None:
    known.write("b.md", WRONG)
    assert known.run("check", "--baseline", "known.json", "b.md").code == 1


@pytest.mark.parametrize("started", [".", "sub", "reports"])
@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("made", [False, True])
def test_a_draft_is_the_same_wherever_a_run_is_started(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, started: str, whole: bool, made: bool
) -> None:
    draft = desk.write("drafts/a.md", WRONG)
    for name in ("sub/drafts/b.md", "reports/c.md"):
        desk.write(name, WRONG)
    named = str(draft) if made else "drafts/a.md"
    desk.run("check", named, "--output-format", "json", "-o", "reports/known.json")
    monkeypatch.chdir(desk.folder / started)
    path = draft if whole else os.path.relpath(draft)
    assert desk.run("check", "-q", "--baseline", str(desk.folder / "reports/known.json"), str(path)) == (0, "", "")


def test_a_draft_of_the_same_name_elsewhere_is_another(known: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    known.write("sub/a.md", WRONG)
    monkeypatch.chdir(known.folder / "sub")
    assert known.run("check", "--baseline", "../known.json", "a.md").code == 1


ODD = '{"version": %s, "findings": [{"file": %s, "check": "misquote", "entry": %s, "text": "x"}]}'


@pytest.mark.parametrize(
    "report",
    [
        "",
        "[]",
        "{}",
        '{"findings": [3]}',
        '{"findings": [{"file": 3}]}',
        "[" * 100_000,
        ODD % (1, '"a.md"', "[]"),
        ODD % (1, '"a.md"', "{}"),
        ODD % (1, 3, "null"),
        ODD % (1, "null", "null"),
        ODD % (2, '"a.md"', "null"),
        '{"findings": []}',
    ],
)
def test_what_is_no_report_is_told(known: Desk, report: str) -> None:
    known.write("old.json", report)
    ran = known.run("check", "--baseline", "old.json", "a.md")
    assert (ran.code, ran.out) == (2, "")
    assert "old.json: is no report of onrecord's in JSON" in ran.err


@pytest.mark.parametrize("name", ['"\\u0000"', '"\\ud800"'])
def test_a_file_that_cannot_be_is_met_nowhere(known: Desk, name: str) -> None:
    known.write("old.json", ODD % (1, name, "null"))
    assert known.run("check", "-q", "--baseline", "old.json", "a.md").code == 1


def test_a_report_that_is_not_there_is_told(known: Desk) -> None:
    ran = known.run("check", "--baseline", "none.json", "a.md")
    assert (ran.code, ran.out) == (2, "")
    assert "none.json: no such file" in ran.err


@pytest.mark.parametrize("flag", ["--fix", "--diff"])
def test_what_is_known_is_not_mended_behind_ones_back(known: Desk, flag: str) -> None:
    assert f"--baseline does not go with {flag}" in known.run("check", "--baseline", "known.json", flag, "a.md").err
