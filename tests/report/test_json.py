from __future__ import annotations

import json
from typing import Any

import pytest

from onrecord.model import Finding, Problem, Result
from onrecord.report import Checked, Look
from onrecord.report.json import render
from onrecord.text import Span


def rendered(*drafts: Checked) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads("".join(render(drafts, Look(colour=True))))
    return whole


def test_holds_every_key_that_the_contract_names(checked: Checked) -> None:
    report = rendered(checked)
    assert list(report) == ["version", "findings", "suppressed", "problems"]
    assert report["version"] == 1
    assert report["findings"] == [
        {
            "file": "drafts/harbour.md",
            "check": "misquote",
            "level": "error",
            "confidence": 0.988,
            "message": "dropped “not”",
            "start": {"line": 3, "column": 7},
            "end": {"line": 3, "column": 17},
            "offset": 17,
            "end_offset": 27,
            "text": "will close",
            "entry": "desk/quay",
            "expected": "will not close",
            "source": {
                "id": "desk/memo",
                "title": "Minutes of the harbour board",
                "publisher": "Harbour Office",
                "published": "2024-03-09",
                "url": "https://harbour.example/minutes",
                "standing": "primary",
            },
            "audit": {
                "status": None,
                "verified": None,
                "terms": "on-record",
                "until": None,
                "expires": None,
                "supersedes": None,
                "note": None,
            },
            "fixes": [
                {
                    "title": "Put back the words on record",
                    "safe": True,
                    "edits": [{"offset": 17, "end_offset": 27, "text": "will not close"}],
                }
            ],
        }
    ]


def test_offsets_slice_the_draft(checked: Checked) -> None:
    (found,) = rendered(checked)["findings"]
    assert checked.text is not None
    assert checked.text[found["offset"] : found["end_offset"]] == found["text"] == "will close"


def test_suppressed_findings_carry_their_reason(checked: Checked) -> None:
    (suppressed,) = rendered(checked)["suppressed"]
    assert suppressed["text"] == "quay"
    assert suppressed["reason"] == "quoted as an example"
    assert (suppressed["comment"]["offset"], suppressed["comment"]["end_offset"]) == (0, 9)


def test_a_finding_without_entry_or_source_says_null() -> None:
    bare = Checked("a.md", "So.", Result((Finding("unverified-quote", "info", "no source has it", Span(0, 2), "So"),)))
    (found,) = rendered(bare)["findings"]
    assert (found["entry"], found["expected"], found["source"], found["fixes"]) == (None, None, None, [])


@pytest.mark.parametrize("span", [None, Span(2, 4)])
def test_problems_say_where_if_they_know(span: Span | None) -> None:
    (problem,) = rendered(Checked("a.md", "a\nbcd", Result((), (), (Problem("too deep", span),))))["problems"]
    assert (problem["file"], problem["message"]) == ("a.md", "too deep")
    assert problem["start"] == (span and {"line": 2, "column": 1})
    assert problem["end_offset"] == (span and 4)


def test_crlf_counts_as_two() -> None:
    text = "one\r\ntwo\r\n"
    (found,) = rendered(Checked("a.txt", text, Result((Finding("misquote", "error", "m", Span(5, 8), "two"),))))["findings"]
    assert (found["offset"], found["start"]) == (5, {"line": 2, "column": 1})


def test_is_ascii_without_any_control_character() -> None:
    nasty = "\x1b]0;pwned\x07 ‮ \udc80 “"
    draft = Checked(nasty, nasty, Result((Finding("misquote", "error", nasty, Span(0, 3), nasty),)))
    text = "".join(render([draft], Look()))
    assert text.isascii()
    assert all(character.isprintable() or character == "\n" for character in text)
    assert json.loads(text)["findings"][0]["message"] == nasty
