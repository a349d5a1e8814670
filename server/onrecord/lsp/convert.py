"""From our values to the protocol's. Every column that leaves is computed here, in the units agreed with the client."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lsprotocol import types
from pygls.uris import from_fs_path

from onrecord.lsp.cards import words_of
from onrecord.lsp.problems import unchecked
from onrecord.report.escape import plain, shorten
from onrecord.text import Encoding, LineTable, Position, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from onrecord.errors import Fault
    from onrecord.lsp.analysis import Analysis
    from onrecord.model import Edit, Finding, Level, Origin

SOURCE: Final = "onrecord"

_SEVERITY: Final[dict[Level, types.DiagnosticSeverity]] = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
# A key or a value of YAML on one line, without its quote marks; between brackets, commas and brackets end it, too.
_SCALAR: Final = re.compile(r"""["']?(?P<words>[^\s"'#](?:(?!:(?:\s|$)|\s#|["']\s*(?:$|:)).)*)""")
_IN_FLOW: Final = re.compile(r"""["']?(?P<words>[^\s"'#,\[\]{}](?:(?!:(?:\s|$)|\s#|["']\s*(?:$|:))[^,\[\]{}])*)""")
_LONGEST_POINTER: Final = 160
# So much of the first line is underlined where there is something to say of the whole draft: it may be the only line.
_LONGEST_MARK: Final = 80


class Places(NamedTuple):
    """A text's lines, and the unit in which the client counts columns."""

    table: LineTable
    encoding: Encoding

    def range(self, span: Span) -> types.Range:
        return types.Range(self.position(span.start), self.position(span.end))

    def position(self, offset: int) -> types.Position:
        return types.Position(*self.table.position(offset, self.encoding))

    def offset(self, position: types.Position) -> int:
        return self.table.offset(Position(position.line, position.character), self.encoding)

    def span(self, asked: types.Range) -> Span:
        """The span of a range, put in order where it is reversed."""
        start, end = sorted((self.offset(asked.start), self.offset(asked.end)))
        return Span(start, end)


class Manner(NamedTuple):
    """What of a diagnostic the client can show: where the entry stands, and a link to the check's page."""

    related: bool = False
    page: Callable[[str], types.CodeDescription | None] | None = None


def diagnostic(finding: Finding, places: Places, manner: Manner) -> types.Diagnostic:
    """A finding as the editor shows it."""
    return types.Diagnostic(
        range=places.range(finding.span),
        message=plain(finding.message),
        severity=_SEVERITY[finding.level],
        code=finding.check,
        code_description=manner.page(finding.check) if manner.page else None,
        source=SOURCE,
        related_information=list(_related(finding)) if manner.related else None,
    )


def problem_diagnostic(message: str, span: Span, places: Places) -> types.Diagnostic:
    """A part of the draft that could not be honoured: a stet without a reason, for one."""
    return types.Diagnostic(
        range=places.range(span), message=plain(message), severity=types.DiagnosticSeverity.Warning, source=SOURCE
    )


def unchecked_diagnostic(notes: Sequence[str], places: Places) -> types.Diagnostic:
    """What of a draft was not checked: without it, no squiggle would look like no mistake."""
    more = f" (and {len(notes) - 1} more)" if len(notes) > 1 else ""
    return types.Diagnostic(
        range=places.range(Span(0, min(len(places.table.line(0)), _LONGEST_MARK))),
        message=plain(f"Not all of this draft was checked. {notes[0]}{more}"),
        severity=types.DiagnosticSeverity.Information,
        source=SOURCE,
    )


def diagnostics(analysis: Analysis, manner: Manner) -> list[types.Diagnostic]:
    """All that is to be shown of a draft."""
    result, places, notes = analysis.result, analysis.places, unchecked(analysis)
    problems = [problem_diagnostic(each.message, each.span, places) for each in result.problems if each.span is not None]
    skipped = [unchecked_diagnostic(notes, places)] if notes else []
    return [*skipped, *(diagnostic(finding, places, manner) for finding in result.findings), *problems]


def fault_diagnostic(fault: Fault, places: Places) -> types.Diagnostic:
    """What is wrong with a pack or a config, under the key or value where it was noticed, or the line where that is not
    known. What was probably meant there goes with it as `data`."""
    number = max((fault.line or 1) - 1, 0)
    start = places.table.offset(Position(number, max((fault.column or 1) - 1, 0)))
    end = places.table.offset(Position(number, len(places.table.line(number))))
    before = places.table.text[places.table.offset(Position(number, 0)) : start]
    scalar = _IN_FLOW if "{" in before or "[" in before else _SCALAR
    words = scalar.match(places.table.text, start, max(start, end)) if fault.column else None
    return types.Diagnostic(
        range=places.range(Span(*words.span("words")) if words else Span(start, max(start, end))),
        message=plain(str(fault._replace(path=None, line=None, column=None))),
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE,
        data=fault.near,
    )


def text_edits(edits: tuple[Edit, ...], places: Places) -> list[types.TextEdit]:
    return [types.TextEdit(places.range(edit.span), edit.text) for edit in edits]


def location_of(origin: Origin) -> types.Location | None:
    """Where an entry stands; None for rules that are no file. What precedes an entry on its line is blanks and dashes, so that
    its column is the same in every encoding."""
    if not os.path.isabs(origin.path):
        return None
    place = types.Position(max(origin.line - 1, 0), max(origin.column - 1, 0))
    return types.Location(_uri(origin.path), types.Range(place, place))


@lru_cache(maxsize=1 << 10)
def _uri(path: str) -> str:
    return from_fs_path(path) or ""


def _related(finding: Finding) -> Iterator[types.DiagnosticRelatedInformation]:
    """Where the entry and the source that a finding rests on stand."""
    if entry := finding.entry:
        yield from _pointers(entry.origin, f"{entry.key}: {words_of(entry)}")
    if source := finding.source:
        yield from _pointers(source.origin, f"{source.key}: {source.title}")


@lru_cache(maxsize=1 << 10)
def _pointers(origin: Origin, message: str) -> tuple[types.DiagnosticRelatedInformation, ...]:
    """What leads to `origin`, where that is in a file."""
    location = location_of(origin)
    if location is None:
        return ()
    return (types.DiagnosticRelatedInformation(location, shorten(plain(message), _LONGEST_POINTER)),)
