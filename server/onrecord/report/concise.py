"""concise: one line for each finding, `path:line:column: level check: message`, as editors and CI logs read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.report.escape import plain
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Finding, Problem
    from onrecord.report import Checked, Look


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:
    """A line for each finding and each problem."""
    for draft in drafts:
        lines = LineTable(draft.text or "")
        for finding in draft.result.findings:
            yield headline(draft.path, finding, lines, look) + "\n"
        for problem in draft.result.problems:
            yield trouble(draft.path, problem, lines, look) + "\n"


def headline(path: str, finding: Finding, lines: LineTable, look: Look) -> str:
    """Where the finding is, how grave, by which check, and what it says."""
    at = lines.position(finding.span.start)
    place = f"{look.paint('path', plain(path))}:{at.line + 1}:{at.column + 1}:"
    return f"{place} {look.paint(finding.level, finding.level)} {look.paint('path', finding.check)}: {plain(finding.message)}"


def trouble(path: str, problem: Problem, lines: LineTable, look: Look) -> str:
    """What kept a draft, or a part of it, from being checked."""
    place = look.paint("path", plain(path))
    if problem.span is not None:
        at = lines.position(problem.span.start)
        place += f":{at.line + 1}:{at.column + 1}"
    return f"{place}: {look.paint('problem', 'problem')}: {plain(problem.message)}"
