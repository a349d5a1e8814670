"""github: workflow commands, by which GitHub Actions puts each finding beside its line of a pull request.

Whatever stems from a draft is escaped, so that no draft can give a command of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.report.escape import plain
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Level
    from onrecord.report import Checked, Look
    from onrecord.text import Span

_COMMANDS: dict[Level, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:  # noqa: ARG001 - every format is asked the same way
    """A command for each finding and each problem."""
    for draft in drafts:
        lines, result = LineTable(draft.text or ""), draft.result
        for finding in result.findings:
            title = f"onrecord: {finding.check}"
            yield _command(_COMMANDS[finding.level], draft.path, title, finding.message, finding.span, lines)
        for problem in result.problems:
            yield _command("error", draft.path, "onrecord", problem.message, problem.span, lines)


def _command(command: str, path: str, title: str, message: str, span: Span | None, lines: LineTable) -> str:
    properties = {"file": path, **(_place(span, lines) if span else {}), "title": title}
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{command} {told}::{_data(message)}\n"


def _place(span: Span, lines: LineTable) -> dict[str, str]:
    """One-based lines and columns; over several lines GitHub takes no columns."""
    start, end = lines.position(span.start), lines.position(span.end)
    place = {"line": f"{start.line + 1}", "endLine": f"{end.line + 1}"}
    if start.line != end.line:
        return place
    return {**place, "col": f"{start.column + 1}", "endColumn": f"{end.column + 1}"}


def _data(text: str) -> str:
    return plain(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
