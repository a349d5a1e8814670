from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from onrecord.errors import PackError
from onrecord.model import Result
from onrecord.report import Checked, Look
from onrecord.report.junit import render
from tests.report.conftest import finding

if TYPE_CHECKING:
    from collections.abc import Iterator


def suites(*drafts: Checked) -> list[ElementTree.Element]:
    text = "".join(render(drafts, Look(colour=True)))
    assert text.isascii()
    return list(ElementTree.fromstring(text))


def outcomes(suite: ElementTree.Element) -> list[tuple[str | None, list[str]]]:
    return [(case.get("name"), [each.tag for each in case]) for case in suite]


def test_a_case_for_each_finding_and_each_problem(checked: Checked) -> None:
    (suite,) = suites(checked)
    assert suite.attrib == {"name": "drafts/harbour.md", "tests": "3", "failures": "1", "errors": "1"}
    assert outcomes(suite) == [
        ("misquote at 3:7", ["failure"]),
        ("misquote at 3:22, let stand", ["system-out"]),
        ("problem", ["error"]),
    ]
    failure = suite[0][0]
    assert (failure.get("type"), failure.get("message")) == ("misquote", "dropped “not”")
    assert failure.text == "error: dropped “not”\nin the draft: will close\non record: will not close"


def test_a_note_is_no_failure_and_a_clean_draft_passes() -> None:
    noted, clean = suites(
        Checked("a.md", "one two", Result((finding("one two", "two", "info"),))), Checked("b.md", "one", Result(()))
    )
    assert (noted.get("failures"), outcomes(noted)) == ("0", [("misquote at 1:5", ["system-out"])])
    assert (clean.get("tests"), outcomes(clean)) == ("1", [("nothing found", [])])


def test_half_a_document_is_never_written() -> None:
    def drafts() -> Iterator[Checked]:
        yield Checked("a.md", "one", Result(()))
        raise PackError

    with pytest.raises(PackError):
        next(render(drafts(), Look()))


def test_whatever_a_draft_holds_it_is_xml() -> None:
    text = "<b>]]>&\x00\x1b\ud800\uffff\"'\n\u2028</b>"
    (suite,) = suites(Checked(f"{text}.md", text, Result((finding(text, text, message=text),))))
    assert outcomes(suite) == [("misquote at 1:1", ["failure"])]
    assert "<b>]]>&" in (suite[0][0].text or "")
