from __future__ import annotations

import pytest

from onrecord.model import Level, Problem, Result
from onrecord.report import Checked, Look
from onrecord.report.github import render
from onrecord.text import Span
from tests.report.conftest import finding


def commands(*drafts: Checked) -> list[str]:
    return "".join(render(drafts, Look(colour=True))).splitlines()


def test_a_command_for_each_finding_and_each_problem(checked: Checked) -> None:
    assert commands(checked) == [
        "::error file=drafts/harbour.md,line=3,endLine=3,col=7,endColumn=17,title=onrecord%3A misquote::dropped “not”",
        "::error file=drafts/harbour.md,title=onrecord::a check crashed",
    ]


@pytest.mark.parametrize(("level", "command"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
def test_each_level_has_its_command(level: Level, command: str) -> None:
    (line,) = commands(Checked("a.md", "one two", Result((finding("one two", "two", level),))))
    assert line.startswith(f"::{command} file=a.md,")


def test_what_goes_over_several_lines_has_no_columns() -> None:
    (line,) = commands(Checked("a.md", "one\ntwo", Result((finding("one\ntwo", "e\nt"),))))
    assert line.startswith("::error file=a.md,line=1,endLine=2,title=")


def test_no_draft_gives_a_command_of_its_own() -> None:
    text = "x\n::set-env name=A::B%"
    whole = finding(text, text, message="50%\r\n::error::done\x1b[2J")
    draft = Checked("a,b:c.md", text, Result((whole,), problems=(Problem("no\n::stop", Span(0, 1)),)))
    found, problem = commands(draft)
    assert found.startswith("::error file=a%2Cb%3Ac.md,line=1,")
    assert found.endswith(r"::50%25 ::error::done\x1b[2J")
    assert problem.endswith(",title=onrecord::no ::stop")
