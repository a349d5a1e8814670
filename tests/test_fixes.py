from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fixes import apply, mend, preferred
from onrecord.model import Edit, Finding, Fix
from onrecord.text import Span

TEXT = "We will close the quay by March."


def edit(old: str, new: str, text: str = TEXT) -> Edit:
    start = text.index(old)
    return Edit(Span(start, start + len(old)), new)


def finding(*fixes: Fix) -> Finding:
    return Finding("misquote", "error", "m", Span(0, 1), "W", fixes=fixes)


def safe(*edits: Edit) -> Finding:
    return finding(Fix("t", edits, safe=True))


@pytest.mark.parametrize(
    ("findings", "after"),
    [
        ([], TEXT),
        ([safe(edit("will", "will not"))], "We will not close the quay by March."),
        ([safe(edit("March", "May")), safe(edit("We", "They"))], "They will close the quay by May."),
        ([safe(edit("We", "They"), edit("March", "May"))], "They will close the quay by May."),
        ([safe(edit("will close", "may shut")), safe(edit("close the", "open the"))], "We may shut the quay by March."),
        ([safe(edit("close", "shut")), safe(edit("We", "They"), edit("close", "open"))], "We will shut the quay by March."),
        ([safe(Edit(Span(0, 0), "“")), safe(Edit(Span(0, 0), "«"))], "“We will close the quay by March."),
        ([safe(edit("We", "They")), safe(Edit(Span(2, 2), " all"))], "They all will close the quay by March."),
        ([safe(Edit(Span(5, 99), ""))], TEXT),
        ([safe(Edit(Span(5, 3), ""))], TEXT),
        ([safe(edit("close", "shut"), edit("close the", "x"))], TEXT),
        ([safe()], TEXT),
        ([finding()], TEXT),
        ([finding(Fix("t", (edit("We", "They"),)))], TEXT),
    ],
)
def test_fixes_are_applied_whole_and_the_first_wins(findings: list[Finding], after: str) -> None:
    assert mend(TEXT, findings).text == after


def test_says_which_findings_were_mended() -> None:
    first, second = safe(edit("will close", "may shut")), safe(edit("close", "open"))
    assert mend(TEXT, [first, second]).findings == (first,)


def test_unsafe_fixes_are_applied_when_asked_for() -> None:
    unsafe = finding(Fix("t", (edit("We", "They"),)))
    assert mend(TEXT, [unsafe], unsafe=True).text == "They will close the quay by March."


def test_a_safe_fix_goes_before_an_unsafe_one() -> None:
    unsafe, sure = Fix("unsafe", (edit("We", "They"),)), Fix("safe", (edit("We", "All"),), safe=True)
    assert preferred(finding(unsafe, sure), unsafe=True) == sure
    assert preferred(finding(unsafe), unsafe=False) is None


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(-2, 42), st.integers(-2, 42), st.text(max_size=3)), max_size=6))
def test_edits_change_their_own_spans_and_nothing_else(text: str, edits: list[tuple[int, int, str]]) -> None:
    findings = [safe(Edit(Span(start, end), new)) for start, end, new in edits]
    mended = mend(text, findings)
    taken = sorted(finding.fixes[0].edits[0] for finding in mended.findings)
    for one, other in pairwise(taken):
        assert one.span.end <= other.span.start
    kept = len(text) - sum(edit.span.end - edit.span.start for edit in taken)
    assert len(mended.text) == kept + sum(len(edit.text) for edit in taken)
    assert apply(text, taken) == mended.text
    back, shift = [], 0
    for edit in taken:
        start = edit.span.start + shift
        back.append(Edit(Span(start, start + len(edit.text)), text[edit.span.start : edit.span.end]))
        shift += len(edit.text) - (edit.span.end - edit.span.start)
    assert apply(mended.text, back) == text
