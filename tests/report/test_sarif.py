from __future__ import annotations

import json
from typing import Any

import pytest

from onrecord.model import Level, Problem, Result
from onrecord.report import Checked, Look
from onrecord.report.sarif import render
from onrecord.text import Span
from tests.report.conftest import finding

LEVELS: list[tuple[Level, str]] = [("error", "error"), ("warning", "warning"), ("info", "note")]


def run(*drafts: Checked) -> dict[str, Any]:
    log = json.loads("".join(render(drafts, Look(colour=True))))
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    only: dict[str, Any] = log["runs"][0]
    return only


def place(uri: str, *region: int) -> dict[str, Any]:
    names = ("startLine", "startColumn", "endLine", "endColumn")
    within = {"region": dict(zip(names, region, strict=True))} if region else {}
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, **within}}


def test_a_result_has_all_that_the_format_asks_for(checked: Checked) -> None:
    told = run(checked)
    assert (told["tool"]["driver"]["name"], told["columnKind"]) == ("onrecord", "utf16CodeUnits")
    result = told["results"][0]
    assert (result["ruleId"], result["level"]) == ("misquote", "error")
    assert result["message"] == {"text": "dropped “not”"}
    # The ship before the words takes two units of UTF-16.
    assert result["locations"] == [place("drafts/harbour.md", 3, 8, 3, 18)]
    assert result["properties"] == {
        "entry": "desk/quay",
        "expected": "will not close",
        "source": "desk/memo",
        "confidence": 0.988,
    }
    (fix,) = result["fixes"]
    (change,) = fix["artifactChanges"]
    assert change["artifactLocation"] == {"uri": "drafts/harbour.md"}
    (replacement,) = change["replacements"]
    assert replacement["deletedRegion"] == place("", 3, 8, 3, 18)["physicalLocation"]["region"]
    assert replacement["insertedContent"] == {"text": "will not close"}
    assert fix["properties"] == {"safe": True}


def test_what_is_let_stand_is_suppressed_with_its_reason(checked: Checked) -> None:
    _, result = run(checked)["results"]
    (stood,) = result["suppressions"]
    assert (stood["kind"], stood["justification"]) == ("inSource", "quoted as an example")
    assert stood["location"] == place("drafts/harbour.md", 1, 1, 1, 10)


def test_each_check_that_found_something_is_a_rule_with_its_page(checked: Checked) -> None:
    (rule,) = run(checked)["tool"]["driver"]["rules"]
    assert (rule["id"], rule["defaultConfiguration"]) == ("misquote", {"level": "error"})
    assert rule["shortDescription"]["text"].startswith("words in quote marks")
    assert "Clean:" in rule["fullDescription"]["text"]


@pytest.mark.parametrize(("level", "told"), LEVELS)
def test_levels(level: Level, told: str) -> None:
    assert run(Checked("a.md", "one", Result((finding("one", "one", level),))))["results"][0]["level"] == told


def test_a_draft_that_was_not_read_is_a_run_that_failed(checked: Checked) -> None:
    (invocation,) = run(checked)["invocations"]
    assert invocation["executionSuccessful"] is False
    (note,) = invocation["toolExecutionNotifications"]
    assert note == {"level": "error", "message": {"text": "a check crashed"}, "locations": [place("drafts/harbour.md")]}
    stet = Result((), problems=(Problem("A stet needs a reason.", Span(0, 1)),))
    (invocation,) = run(Checked("a.md", "x", stet))["invocations"]
    assert invocation["executionSuccessful"] is True
    assert invocation["toolExecutionNotifications"][0]["level"] == "warning"


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("\ufeffone two", (1, 5, 1, 8)),
        ("\ufeffone\ntwo", (2, 1, 2, 4)),
        ("one\rtwo", (2, 1, 2, 4)),
        ("one\r\ntwo", (2, 1, 2, 4)),
        ("one\u2028two", (1, 5, 1, 8)),
    ],
)
def test_columns_without_a_mark_and_lines_as_the_run_says(text: str, region: tuple[int, ...]) -> None:
    told = run(Checked("a.md", text, Result((finding(text, "two"),))))
    assert told["newlineSequences"] == ["\r\n", "\n", "\r"]
    assert told["results"][0]["locations"] == [place("a.md", *region)]


@pytest.mark.parametrize(
    ("path", "uri"),
    [("a b/ü#.md", "a%20b/%C3%BC%23.md"), ("/srv/a b.md", "file:///srv/a%20b.md"), ("caf\udce9.md", "caf%E9.md")],
)
def test_a_path_is_an_address(path: str, uri: str) -> None:
    assert run(Checked(path, "one", Result((finding("one", "one"),))))["results"][0]["locations"][0] == place(uri, 1, 1, 1, 4)
