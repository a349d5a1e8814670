"""sarif: the Static Analysis Results Interchange Format 2.1.0, as code hosts take it.

Lines and columns are one-based, columns count UTF-16 code units without a byte order mark, ends are exclusive. What a `stet`
lets stand is a result that is suppressed in its source. The text is ASCII (other characters escaped).
"""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from onrecord._version import __version__
from onrecord.report.escape import plain
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Finding, Fix, Level, Problem
    from onrecord.report import Checked, Look
    from onrecord.text import Span

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Level, str] = {"error": "error", "warning": "warning", "info": "note", "off": "none"}


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:  # noqa: ARG001 - every format is asked the same way
    """One log with one run."""
    results: list[dict[str, Any]] = []
    problems: list[dict[str, Any]] = []
    partly = False
    for draft in drafts:
        place = _Places(draft)
        results += (_result(finding, place) for finding in draft.result.findings)
        for each in draft.result.suppressed:
            stood = {"kind": "inSource", "justification": plain(each.reason), "location": place.of(each.comment)}
            results.append({**_result(each.finding, place), "suppressions": [stood]})
        problems += (_notification(problem, place) for problem in draft.result.problems)
        partly |= any(problem.span is None for problem in draft.result.problems)
    run = {
        "tool": {"driver": _driver({result["ruleId"] for result in results})},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [{"executionSuccessful": not partly, "toolExecutionNotifications": problems}],
        "results": results,
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


class _Places:
    """Places of one draft, as SARIF writes them."""

    def __init__(self, draft: Checked) -> None:
        self.artifact = {"uri": _uri(draft.path)}
        text = draft.text or ""
        self._mark = int(text.startswith("\ufeff"))
        self._lines = LineTable(text[self._mark :])

    def of(self, span: Span | None) -> dict[str, Any]:
        """A location: in the draft, or of it as a whole."""
        region = {"region": self.region(span)} if span else {}
        return {"physicalLocation": {"artifactLocation": self.artifact, **region}}

    def region(self, span: Span) -> dict[str, int]:
        """Where a span begins and ends."""
        start, end = (self._lines.position(offset - self._mark, "utf-16") for offset in span)
        first, last = start.column + 1, end.column + 1
        return {"startLine": start.line + 1, "startColumn": first, "endLine": end.line + 1, "endColumn": last}


def _uri(path: str) -> str:
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix().encode("utf-8", "surrogateescape"))


def _driver(found: set[str]) -> dict[str, Any]:
    return {"name": "onrecord", "version": __version__, "rules": [_rule(check) for check in sorted(found)]}


def _rule(check: str) -> dict[str, Any]:
    from onrecord.checks import manual
    from onrecord.levels import LEVELS

    page = manual(check)
    summary = page.split("\n\n", 1)[0].replace("\n", " ").removeprefix(f"{check}: ")
    return {
        "id": check,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": page},
        "defaultConfiguration": {"level": _LEVELS[LEVELS[check]]},
    }


def _result(finding: Finding, place: _Places) -> dict[str, Any]:
    told = {
        "entry": finding.entry.key if finding.entry else None,
        "expected": finding.expected,
        "source": finding.source.key if finding.source else None,
        "confidence": round(finding.confidence, 3),
    }
    fixes = {"fixes": [_fix(fix, place) for fix in finding.fixes]} if finding.fixes else {}
    return {
        "ruleId": finding.check,
        "level": _LEVELS[finding.level],
        "message": {"text": plain(finding.message)},
        "locations": [place.of(finding.span)],
        **fixes,
        "properties": {key: value for key, value in told.items() if value is not None},
    }


def _fix(fix: Fix, place: _Places) -> dict[str, Any]:
    replaced = [{"deletedRegion": place.region(edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits]
    return {
        "description": {"text": plain(fix.title)},
        "artifactChanges": [{"artifactLocation": place.artifact, "replacements": replaced}],
        "properties": {"safe": fix.safe},
    }


def _notification(problem: Problem, place: _Places) -> dict[str, Any]:
    level = "error" if problem.span is None else "warning"
    return {"level": level, "message": {"text": plain(problem.message)}, "locations": [place.of(problem.span)]}
