"""`--fix`, round by round: a fix may uncover a finding that has one itself."""

from __future__ import annotations

import pytest

import onrecord
from onrecord.cli.mending import Examined, Mender
from onrecord.model import Edit, Finding, Fix, Result
from onrecord.report import Look
from onrecord.text import Span


def examined(text: str, next_of: dict[str, str]) -> Examined:
    """What a check would find that has something else for each of the words that it knows."""
    other = next_of.get(text)
    whole = Span(0, len(text))
    fix = Fix("Mend it", (Edit(whole, other or ""),), safe=True)
    found = (Finding("misquote", "error", "It is wrong.", whole, text, fixes=(fix,)),) if other else ()
    return Examined(onrecord.parse(text), Result(found))


@pytest.mark.parametrize(
    ("next_of", "mended", "findings"),
    [({}, "one", 0), ({"one": "two"}, "two", 1), ({"one": "two", "two": "three", "three": "four"}, "four", 3)],
)
def test_what_a_fix_uncovers_is_mended_too(next_of: dict[str, str], mended: str, findings: int) -> None:
    mender = Mender(unsafe=False, dry=True, look=Look())
    draft, result = mender.mend("one", lambda text: examined(text, next_of))
    assert (draft.text, result.findings, mender.findings) == (mended, (), findings)


def test_fixes_that_undo_each_other_come_to_an_end() -> None:
    mender = Mender(unsafe=False, dry=True, look=Look())
    draft, result = mender.mend("one", lambda text: examined(text, {"one": "two", "two": "one"}))
    assert draft.text in {"one", "two"}
    assert len(result.findings) == 1
