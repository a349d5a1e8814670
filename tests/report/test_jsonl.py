from __future__ import annotations

import json

from onrecord.report import Checked, Look
from onrecord.report.json import render as whole
from onrecord.report.jsonl import render


def test_a_line_for_each_thing_that_there_is_to_tell(checked: Checked) -> None:
    lines = [json.loads(line) for line in "".join(render([checked], Look())).splitlines()]
    report = json.loads("".join(whole([checked], Look())))
    assert [line.pop("kind") for line in lines] == ["finding", "suppressed", "problem"]
    assert lines == [*report["findings"], *report["suppressed"], *report["problems"]]


def test_nothing_to_tell_is_no_line() -> None:
    assert "".join(render([], Look())) == ""
