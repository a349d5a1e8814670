"""How an entry is kept, in hovers and in JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from onrecord.lsp.cards import finding_card
from onrecord.model import Care, Finding, Origin, Quote, Result, RuleSet, Terms, Verified
from onrecord.report import Checked, Look
from onrecord.report.audit import told
from onrecord.report.json import render
from onrecord.text import Span

DAY = date(2024, 3, 9)
QUOTE = Quote("desk/quay", "desk/lund", "We will not close the quay.", "desk/memo", Origin("pack.yaml", 3, 5))


@pytest.mark.parametrize(
    ("care", "lines"),
    [
        (Care(), []),
        (Care(status="verified", tags=("sea",)), []),
        (Care(verified=Verified("A. Editor")), ["Verified by A. Editor."]),
        (Care(verified=Verified("A. Editor", DAY, "by ear")), ["Verified by A. Editor on 2024-03-09, by ear."]),
        (
            Care(verified=Verified("A. Editor", DAY, "by ear", "0" * 12, void=True)),
            ["Changed since A. Editor verified it on 2024-03-09."],
        ),
        (Care(status="withdrawn", note="He took it back."), ["Withdrawn.", "He took it back."]),
        (Care(terms=Terms("background")), ["Given on background, not for quotation."]),
        (Care(terms=Terms("embargoed", DAY)), ["Embargoed until 2024-03-09."]),
        (
            Care(expires=DAY, supersedes="desk/old"),
            ["Not to be used after 2024-03-09 unless it is looked at again.", "Takes the place of desk/old."],
        ),
    ],
)
def test_in_sentences(care: Care, lines: list[str]) -> None:
    assert list(told(care)) == lines
    finding = Finding("stale-fact", "warning", "It expired.", Span(0, 2), "So", entry=QUOTE._replace(care=care))
    assert [line for line in finding_card(finding, RuleSet({}, {}, {}, {})).lines if line in lines] == lines


def audit(care: Care | None) -> Any:
    entry = None if care is None else QUOTE._replace(care=care)
    finding = Finding("stale-fact", "warning", "It expired.", Span(0, 2), "So", entry=entry)
    report = "".join(render([Checked("a.md", "So.", Result((finding,)))], Look()))
    return json.loads(report)["findings"][0]["audit"]


def test_in_json() -> None:
    verified = Verified("A. Editor", DAY, "by ear", "0" * 12, void=True)
    care = Care(verified, "verified", Terms("embargoed", DAY), DAY, "desk/old", "He took it back.")
    assert audit(care) == {
        "status": "verified",
        "verified": {"by": "A. Editor", "on": "2024-03-09", "method": "by ear", "void": True},
        "terms": "embargoed",
        "until": "2024-03-09",
        "expires": "2024-03-09",
        "supersedes": "desk/old",
        "note": "He took it back.",
    }
    assert audit(Care())["verified"] is None
    assert audit(Care())["terms"] == "on-record"
    assert audit(None) is None
