"""full: for people at a terminal. Each finding with the lines it stands on, the words on record and their source; then a tally.
Findings side by side that rest on one entry share a block.

The tally counts what was *not* checked as well: silence never reads as "verified".
"""

from __future__ import annotations

from collections import Counter
from itertools import cycle, pairwise
from typing import TYPE_CHECKING

from onrecord.model import Quote
from onrecord.report.concise import headline, trouble
from onrecord.report.escape import plain, shorten, width
from onrecord.report.excerpt import excerpt, fits
from onrecord.text import LineTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from onrecord.model import Entry, Finding, Result, Sighting, Source
    from onrecord.report import Checked, Look
    from onrecord.text import Span

_LABEL = 13  # cells: the longest label, "on record:", with its indent
_RECORD_LIMIT = 600
_TITLE_LIMIT = 50
PASSED_OVER = "passed over"
_VERDICTS = ("on record", "wrong", PASSED_OVER, "unchecked")


def render(drafts: Iterable[Checked], look: Look) -> Iterator[str]:
    """The findings in blocks, a line for each problem, and the tally."""
    tally = Tally()
    for draft in drafts:
        tally.add(draft)
        lines = LineTable(draft.text or "")
        for findings in _together(draft.result.findings, lines, look):
            yield from _block(draft, findings, lines, look)
        for problem in draft.result.problems:
            yield trouble(draft.path, problem, lines, look) + "\n"
    if not look.quiet:
        yield from (line + "\n" for line in tally.lines(look))


class Tally:
    """Counts over all drafts of one run."""

    def __init__(self) -> None:
        self.drafts = self.unreadable = self.partly = self.stets = self.mendable = self.unsafe = 0
        self.levels: Counter[str] = Counter()
        self.seen: Counter[tuple[str, str]] = Counter()

    def add(self, draft: Checked) -> None:
        """Count `draft` in."""
        self.drafts += draft.text is not None
        self.unreadable += draft.text is None
        self.partly += draft.text is not None and any(problem.span is None for problem in draft.result.problems)
        self.stets += len(draft.result.suppressed)
        safe = [any(fix.safe for fix in finding.fixes) for finding in draft.result.findings if finding.fixes]
        self.mendable += sum(safe)
        self.unsafe += len(safe) - sum(safe)
        self.levels.update(finding.level for finding in draft.result.findings)
        self.seen.update((sighting.what, verdict(sighting, draft.result)) for sighting in draft.result.sightings)

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
            more = f", {self.unsafe} more with --unsafe-fixes" if self.unsafe else ""
            yield f"{count(self.mendable, 'finding')} can be mended with --fix{more}."
        elif self.unsafe:
            yield f"{count(self.unsafe, 'finding')} can be mended with --fix --unsafe-fixes."
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


def verdict(sighting: Sighting, result: Result) -> str:
    """A sighting's verdict; what is wrong and not reported, for a stet or the levels let it stand, is "passed over"."""
    if sighting.verdict != "wrong" or any(finding.span.overlaps(sighting.span) for finding in result.findings):
        return sighting.verdict
    return PASSED_OVER


def count(number: int, noun: str) -> str:
    """`1 draft`, `2 drafts`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _together(findings: Iterable[Finding], lines: LineTable, look: Look) -> Iterator[list[Finding]]:
    """Findings of one entry and level that follow each other on one line, as far as the line can be shown with all of them."""
    group: list[Finding] = []
    for finding in findings:
        alike = group and finding.entry and (finding.entry, finding.level) == (group[0].entry, group[0].level)
        if group and not (alike and fits(lines, _spans([*group, finding]), _room(finding, lines, look))):
            yield group
            group = []
        group.append(finding)
    if group:
        yield group


def _block(draft: Checked, findings: list[Finding], lines: LineTable, look: Look) -> Iterator[str]:
    finding = findings[0]
    yield from (headline(draft.path, each, lines, look) + "\n" for each in findings)
    yield from _passage(findings, lines, look)
    if record := recorded(finding.entry, draft.names) or finding.expected:
        yield from _labelled("on record:", record, look, [each.expected for each in findings if each.expected])
    if finding.source:
        yield from _labelled("source:", source_line(finding.source), look)
        if finding.source.url:
            yield _label("", look) + look.paint("faint", plain(finding.source.url)) + "\n"
    for index, fix in enumerate(_fixes(findings, lines)):
        yield from _labelled("" if index else "fix:", fix, look)
    yield "\n"


def _fixes(findings: list[Finding], lines: LineTable) -> Iterator[str]:
    """The first fix of each finding, with the places of those that it mends where it does not mend them all."""
    told: dict[str, list[str]] = {}
    for finding in findings:
        for fix in finding.fixes[:1]:
            at = lines.position(finding.span.start)
            flags = "--fix" if fix.safe else "--fix --unsafe-fixes"
            told.setdefault(f"{fix.title} ({flags})", []).append(f"{at.line + 1}:{at.column + 1}")
    for mend, places in told.items():
        yield mend if len(places) == len(findings) else f"{', '.join(places)}: {mend}"


def _spans(findings: Iterable[Finding]) -> list[Span]:
    return [finding.span for finding in findings]


def _gutter(finding: Finding, lines: LineTable) -> int:
    return len(str(lines.position(finding.span.end).line + 1)) + 2


def _room(finding: Finding, lines: LineTable, look: Look) -> int:
    return look.width - _gutter(finding, lines) - 3


def _passage(findings: list[Finding], lines: LineTable, look: Look) -> Iterator[str]:
    finding = findings[0]
    gutter = _gutter(finding, lines)
    for row in excerpt(lines, _spans(findings), _room(finding, lines, look)):
        number = str(row.number) if row.number else ""
        yield f"{look.paint('gutter', number.rjust(gutter) + ' |')} {row.text}\n"
        if row.carets:
            indent = row.carets[: -len(row.carets.lstrip())]
            yield f"{look.paint('gutter', ' ' * gutter + ' |')} {indent}{look.paint(finding.level, row.carets.lstrip())}\n"


def recorded(entry: Entry | None, names: Mapping[str, str]) -> str | None:
    """The words on record, or the fact, and whose they are."""
    if entry is None:
        return None
    if isinstance(entry, Quote):
        whose = ", ".join(part for part in (names.get(entry.speaker), entry.setting) if part)
        return f"“{entry.text}”" + (f" ({whose})" if whose else "")
    whose = names.get(entry.attribute_to or "", "")
    return entry.dated + (f" (said by {whose})" if whose else "")


def source_line(source: Source) -> str:
    """What a source is called, whose and of when it is, and how far it is to be trusted."""
    parts = [shorten(source.title, _TITLE_LIMIT), source.publisher]
    if source.published:
        parts.append(f"{source.published.day} {source.published:%B %Y}")
    return f"{', '.join(part for part in parts if part)} ({source.standing})"


def _label(label: str, look: Look) -> str:
    return "  " + look.paint("label", label) + " " * (_LABEL - 2 - len(label))


def _labelled(label: str, text: str, look: Look, expected: Sequence[str] = ()) -> Iterator[str]:
    """`text` under its label, wrapped to the width, the words that are `expected` of the draft standing out."""
    text = shorten(plain(text), _RECORD_LIMIT)
    edges = _found(text, expected)
    for index, (start, end) in enumerate(_wrap(text, look.width - _LABEL)):
        bounds = [start, *(min(max(edge, start), end) for edge in edges), end]
        parts = (text[a:b] for a, b in pairwise(bounds))
        roles = cycle(("record" if expected else "faint", "expected"))
        painted = "".join(look.paint(role, part) for role, part in zip(roles, parts, strict=False))
        yield _label("" if index else label, look) + painted + "\n"


def _found(text: str, expected: Iterable[str]) -> list[int]:
    """Where the `expected` words of `text` begin and end, each looked for behind those before it."""
    edges: list[int] = []
    for needle in map(plain, expected):
        at = text.find(needle, edges[-1] if edges else 0) if needle != text else -1
        if at >= 0 and needle:
            edges += at, at + len(needle)
    return edges


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
