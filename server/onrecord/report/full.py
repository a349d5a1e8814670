"""full: for people at a terminal. Each finding with the lines it stands on, the words on record and their source; then a tally.

The tally counts what was *not* checked as well: silence never reads as "verified".
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.model import Quote
from onrecord.report.concise import headline, trouble
from onrecord.report.escape import plain, shorten, width
from onrecord.report.excerpt import excerpt
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from onrecord.model import Entry, Finding, Result, Sighting, Source
    from onrecord.report import Checked, Look

_LABEL = 13  # cells: the longest label, "on record:", with its indent
_RECORD_LIMIT = 600
_TITLE_LIMIT = 50
_PASSED_OVER = "passed over"
_VERDICTS = ("on record", "wrong", _PASSED_OVER, "unchecked")


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:
    """A block for each finding, a line for each problem, and the tally."""
    tally = Tally()
    for draft in drafts:
        tally.add(draft)
        lines = LineTable(draft.text or "")
        for finding in draft.result.findings:
            yield from _block(draft, finding, lines, look)
        for problem in draft.result.problems:
            yield trouble(draft.path, problem, lines, look) + "\n"
    if not look.quiet:
        yield from (line + "\n" for line in tally.lines(look))


class Tally:
    """Counts over all drafts of one run."""

    def __init__(self) -> None:
        self.drafts = self.unreadable = self.partly = self.stets = self.mendable = 0
        self.levels: Counter[str] = Counter()
        self.seen: Counter[tuple[str, str]] = Counter()

    def add(self, draft: Checked) -> None:
        """Count `draft` in."""
        self.drafts += draft.text is not None
        self.unreadable += draft.text is None
        self.partly += draft.text is not None and any(problem.span is None for problem in draft.result.problems)
        self.stets += len(draft.result.suppressed)
        self.mendable += sum(any(fix.safe for fix in finding.fixes) for finding in draft.result.findings)
        self.levels.update(finding.level for finding in draft.result.findings)
        self.seen.update((sighting.what, _verdict(sighting, draft.result)) for sighting in draft.result.sightings)

    def lines(self, look: Look) -> Iterator[str]:
        """`Found 3 errors, 1 warning in 2 drafts (14 quotations: 5 on record, 1 wrong, 8 unchecked).` and what else matters."""
        found = ", ".join(
            look.paint(level, count(self.levels[level], noun))
            for level, noun in (("error", "error"), ("warning", "warning"), ("info", "note"))
            if self.levels[level]
        )
        head = f"Found {found}" if found else look.paint("good", "Found nothing wrong")
        if self.partly and not found:
            head = "Found nothing wrong in what was read"
        if self.drafts:
            yield f"{head} in {count(self.drafts, 'draft')}{self._coverage()}."
        elif not self.unreadable:
            yield "Found no drafts to check."
        if self.mendable:
            yield f"{count(self.mendable, 'finding')} can be mended with --fix."
        if self.stets:
            yield f"{count(self.stets, 'finding')} let stand by stet."
        if self.partly:
            yield look.paint("problem", f"{count(self.partly, 'draft')} could not be checked in full.")
        if self.unreadable:
            yield look.paint("problem", f"{count(self.unreadable, 'draft')} could not be read.")

    def _coverage(self) -> str:
        parts = []
        for what in ("quotation", "figure", "claim"):
            by_verdict = [(self.seen[what, verdict], verdict) for verdict in _VERDICTS if self.seen[what, verdict]]
            if total := sum(number for number, _ in by_verdict):
                parts.append(f"{count(total, what)}: {', '.join(f'{number} {verdict}' for number, verdict in by_verdict)}")
        return f" ({'; '.join(parts)})" if parts else ""


def _verdict(sighting: Sighting, result: Result) -> str:
    """A sighting's verdict; what is wrong and not reported, for a stet or the levels let it stand, is "passed over"."""
    if sighting.verdict != "wrong" or any(finding.span.overlaps(sighting.span) for finding in result.findings):
        return sighting.verdict
    return _PASSED_OVER


def count(number: int, noun: str) -> str:
    """`1 draft`, `2 drafts`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _block(draft: Checked, finding: Finding, lines: LineTable, look: Look) -> Iterator[str]:
    yield headline(draft.path, finding, lines, look) + "\n"
    yield from _passage(finding, lines, look)
    if record := _record(finding.entry, draft.names) or finding.expected:
        yield from _labelled("on record:", record, look, expected=finding.expected)
    if finding.source:
        yield from _labelled("source:", _source(finding.source), look)
        if finding.source.url:
            yield _label("", look) + look.paint("faint", plain(finding.source.url)) + "\n"
    if finding.fixes:
        fix = finding.fixes[0]
        yield from _labelled("fix:", f"{fix.title} ({'--fix' if fix.safe else '--fix --unsafe-fixes'})", look)
    yield "\n"


def _passage(finding: Finding, lines: LineTable, look: Look) -> Iterator[str]:
    gutter = len(str(lines.position(finding.span.end).line + 1)) + 2
    for row in excerpt(lines, finding.span, look.width - gutter - 3):
        number = str(row.number) if row.number else ""
        yield f"{look.paint('gutter', number.rjust(gutter) + ' |')} {row.text}\n"
        if row.carets:
            indent = row.carets[: -len(row.carets.lstrip())]
            yield f"{look.paint('gutter', ' ' * gutter + ' |')} {indent}{look.paint(finding.level, row.carets.lstrip())}\n"


def _record(entry: Entry | None, names: Mapping[str, str]) -> str | None:
    """The words on record, or the fact, and whose they are."""
    if entry is None:
        return None
    if isinstance(entry, Quote):
        whose = ", ".join(part for part in (names.get(entry.speaker), entry.setting) if part)
        return f"“{entry.text}”" + (f" ({whose})" if whose else "")
    whose = names.get(entry.attribute_to or "", "")
    return entry.dated + (f" (said by {whose})" if whose else "")


def _source(source: Source) -> str:
    parts = [shorten(source.title, _TITLE_LIMIT), source.publisher]
    if source.published:
        parts.append(f"{source.published.day} {source.published:%B %Y}")
    return f"{', '.join(part for part in parts if part)} ({source.standing})"


def _label(label: str, look: Look) -> str:
    return "  " + look.paint("label", label) + " " * (_LABEL - 2 - len(label))


def _labelled(label: str, text: str, look: Look, expected: str | None = None) -> Iterator[str]:
    """`text` under its label, wrapped to the width, the words that are `expected` of the draft standing out."""
    text = shorten(plain(text), _RECORD_LIMIT)
    needle = plain(expected) if expected else ""
    at = text.find(needle) if needle and needle != text else -1
    low, high = (at, at + len(needle)) if at >= 0 else (0, 0)
    for index, (start, end) in enumerate(_wrap(text, look.width - _LABEL)):
        bounds = [start, *(min(max(edge, start), end) for edge in (low, high)), end]
        parts = (text[a:b] for a, b in pairwise(bounds))
        role = "record" if expected else "faint"
        painted = "".join(look.paint(each, part) for each, part in zip((role, "expected", role), parts, strict=True))
        yield _label("" if index else label, look) + painted + "\n"


def _wrap(text: str, cells: int) -> Iterator[tuple[int, int]]:
    """The bounds of the lines that `text` makes when none but an overlong word is wider than `cells`."""
    start = end = 0
    while end < len(text):
        next_end = text.find(" ", end + 1)
        next_end = len(text) if next_end < 0 else next_end
        if end > start and width(text[start:next_end]) > cells:
            yield start, end
            start = end + 1
        end = next_end
    if start < len(text):
        yield start, len(text)
