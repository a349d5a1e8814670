"""json: everything, for programs. Version 1; README says what each key means.

Lines and columns are one-based, columns and offsets count code points, ends are exclusive, all with respect to the file as it
is on disk. The text is ASCII (other characters escaped), so that it survives any terminal, pipe and encoding.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from onrecord.model import Care, Edit, Finding, Fix, Problem, Source, Suppressed
    from onrecord.report import Checked, Look
    from onrecord.text import Span

VERSION = 1


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:  # noqa: ARG001 - every format is asked the same way
    """One JSON object for all drafts."""
    findings: list[dict[str, Any]] = []
    suppressed: list[dict[str, Any]] = []
    problems: list[dict[str, Any]] = []
    for draft in drafts:
        told = told_of(draft)
        findings += told.findings
        suppressed += told.suppressed
        problems += told.problems
    whole = {"version": VERSION, "findings": findings, "suppressed": suppressed, "problems": problems}
    yield json.dumps(whole, indent=2) + "\n"


class Told(NamedTuple):
    """What there is to tell of one draft, as JSON has it."""

    findings: list[dict[str, Any]]
    suppressed: list[dict[str, Any]]
    problems: list[dict[str, Any]]


def told_of(draft: Checked) -> Told:
    """The findings of a draft, those that are let stand, and its problems."""
    lines, result = LineTable(draft.text or ""), draft.result
    return Told(
        [_finding(draft.path, finding, lines) for finding in result.findings],
        [_suppressed(draft.path, each, lines) for each in result.suppressed],
        [_problem(draft.path, problem, lines) for problem in result.problems],
    )


def _finding(path: str, finding: Finding, lines: LineTable) -> dict[str, Any]:
    return {
        "file": path,
        "check": finding.check,
        "level": finding.level,
        "confidence": round(finding.confidence, 3),
        "message": finding.message,
        **_place(finding.span, lines),
        "text": finding.text,
        "entry": finding.entry.key if finding.entry else None,
        "expected": finding.expected,
        "source": _source(finding.source) if finding.source else None,
        "audit": _audit(finding.entry.care) if finding.entry else None,
        "fixes": [_fix(fix) for fix in finding.fixes],
    }


def _suppressed(path: str, suppressed: Suppressed, lines: LineTable) -> dict[str, Any]:
    return {
        **_finding(path, suppressed.finding, lines),
        "reason": suppressed.reason,
        "comment": _place(suppressed.comment, lines),
    }


def _problem(path: str, problem: Problem, lines: LineTable) -> dict[str, Any]:
    nowhere = {"start": None, "end": None, "offset": None, "end_offset": None}
    return {"file": path, "message": problem.message, **(_place(problem.span, lines) if problem.span else nowhere)}


def _place(span: Span, lines: LineTable) -> dict[str, Any]:
    return {
        "start": _position(span.start, lines),
        "end": _position(span.end, lines),
        "offset": span.start,
        "end_offset": span.end,
    }


def _position(offset: int, lines: LineTable) -> dict[str, int]:
    at = lines.position(offset)
    return {"line": at.line + 1, "column": at.column + 1}


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.key,
        "title": source.title,
        "publisher": source.publisher,
        "published": _day(source.published),
        "url": source.url,
        "standing": source.standing,
    }


def _audit(care: Care) -> dict[str, Any]:
    """How the entry is kept."""
    verified = care.verified
    return {
        "status": care.status,
        "verified": {
            "by": verified.by,
            "on": _day(verified.on),
            "method": verified.method,
            "void": verified.void,
        }
        if verified
        else None,
        "terms": care.terms.kind,
        "until": _day(care.terms.until),
        "expires": _day(care.expires),
        "supersedes": care.supersedes,
        "note": care.note,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _fix(fix: Fix) -> dict[str, Any]:
    return {"title": fix.title, "safe": fix.safe, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> dict[str, Any]:
    return {"offset": edit.span.start, "end_offset": edit.span.end, "text": edit.text}
