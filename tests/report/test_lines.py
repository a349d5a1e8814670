"""The formats of one line a finding: concise and statistics."""

from __future__ import annotations

from importlib import import_module

import pytest

from onrecord.model import Finding, Result
from onrecord.report import FORMATS, Checked, Look, renderer
from onrecord.text import Span


def test_concise_is_one_line_a_finding(checked: Checked) -> None:
    assert "".join(renderer("concise")([checked], Look())) == (
        "drafts/harbour.md:3:7: error misquote: dropped “not”\ndrafts/harbour.md: problem: a check crashed\n"
    )


def test_statistics_count_by_check_most_frequent_first() -> None:
    rare = Finding("stale-fact", "warning", "m", Span(0, 1), "x")
    often = Finding("misquote", "error", "m", Span(0, 1), "x")
    drafts = [Checked("a", "x", Result((rare, often))), Checked("b", "x", Result((often,)))]
    assert "".join(renderer("statistics")(drafts, Look())) == "     2  error    misquote\n     1  warning  stale-fact\n"


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_a_module(name: str) -> None:
    assert callable(import_module(f"onrecord.report.{name}").render)
