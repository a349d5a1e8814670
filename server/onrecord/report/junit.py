"""junit: a test case for each finding, as CI servers show them; a draft with no fault is a case that passes.

Errors and warnings are failures, notes and what is let stand are told in cases that pass, problems are errors. The text is
ASCII (other characters as references), and holds nothing that XML forbids.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from onrecord.report.escape import plain
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Finding, Problem, Suppressed
    from onrecord.report import Checked, Look
    from onrecord.text import Span

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Case(NamedTuple):
    """One test case, and what is told in it: by which element, with which attributes."""

    name: str
    element: str | None = None
    told: str = ""
    attributes: str = ""


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:  # noqa: ARG001 - every format is asked the same way
    """One document, a suite for each draft; nothing of it where a draft cannot be checked at all, for half of one is none."""
    suites = [_suite(draft.path, [*_cases(draft)] or [_Case("nothing found")]) for draft in drafts]
    yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="onrecord">\n'
    yield from (suite.encode("ascii", "xmlcharrefreplace").decode("ascii") for suite in suites)
    yield "</testsuites>\n"


def _suite(path: str, cases: list[_Case]) -> str:
    failures, errors = (sum(case.element == element for case in cases) for element in ("failure", "error"))
    told = "".join(_written(path, case) for case in cases)
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}"'
    return f"  <testsuite name={_value(path)} {counts}>\n{told}  </testsuite>\n"


def _cases(draft: Checked) -> Iterator[_Case]:
    lines, result = LineTable(draft.text or ""), draft.result
    yield from (_found(finding, lines) for finding in result.findings)
    yield from (_stood(each, lines) for each in result.suppressed)
    yield from (_trouble(problem, lines) for problem in result.problems)


def _found(finding: Finding, lines: LineTable) -> _Case:
    name = f"{finding.check} at {_place(finding.span, lines)}"
    if finding.level == "info":
        return _Case(name, "system-out", finding.message)
    attributes = f"type={_value(finding.check)} message={_value(finding.message)}"
    recorded = f"\non record: {finding.expected}" if finding.expected else ""
    return _Case(name, "failure", f"{finding.level}: {finding.message}\nin the draft: {finding.text}{recorded}", attributes)


def _stood(each: Suppressed, lines: LineTable) -> _Case:
    name = f"{each.finding.check} at {_place(each.finding.span, lines)}, let stand"
    return _Case(name, "system-out", f"{each.finding.message} Let stand: {each.reason}")


def _trouble(problem: Problem, lines: LineTable) -> _Case:
    place = f" at {_place(problem.span, lines)}" if problem.span else ""
    return _Case(f"problem{place}", "error", problem.message, f'type="problem" message={_value(problem.message)}')


def _place(span: Span, lines: LineTable) -> str:
    at = lines.position(span.start)
    return f"{at.line + 1}:{at.column + 1}"


def _written(path: str, case: _Case) -> str:
    opened = f"    <testcase classname={_value(path)} name={_value(case.name)}"
    if case.element is None:
        return f"{opened}/>\n"
    told = escape("\n".join(map(_clean, case.told.split("\n"))))
    start = f"{case.element} {case.attributes}".rstrip()
    return f"{opened}>\n      <{start}>{told}</{case.element}>\n    </testcase>\n"


def _value(text: str) -> str:
    return quoteattr(_clean(text))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", plain(text))
