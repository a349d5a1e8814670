"""What of a draft is under the cursor, and which entry it has to do with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.lsp.analysis import Analysis
    from onrecord.model import Entry, Finding, Sighting
    from onrecord.text import Span


class Pointed(NamedTuple):
    """The quotation, figure or claim at a place, and the findings there; one of them at least."""

    span: Span
    sighting: Sighting | None
    findings: tuple[Finding, ...]

    @property
    def entry(self) -> Entry | None:
        """The entry it was compared with."""
        candidates = (self.sighting, *self.findings)
        return next((each.entry for each in candidates if each is not None and each.entry is not None), None)


def pointed(analysis: Analysis, offset: int) -> Pointed | None:
    """What stands at `offset`, or ends there; the narrowest where several do."""
    findings = tuple(finding for finding in analysis.result.findings if _touches(finding.span, offset))
    sighting = _narrowest(analysis.result.sightings, offset)
    if sighting is not None:
        return Pointed(sighting.span, sighting, findings)
    return Pointed(findings[0].span, None, findings) if findings else None


def uses(analysis: Analysis) -> list[tuple[str, Span]]:
    """Where a draft uses which entry, by key: each place once."""
    result = analysis.result
    stood = (suppressed.finding for suppressed in result.suppressed)
    seen = {(each.entry.key, each.span) for each in result.sightings if each.entry is not None}
    for finding in (*result.findings, *stood):
        entry = finding.entry
        if entry is not None and not any(key == entry.key and span.overlaps(finding.span) for key, span in seen):
            seen.add((entry.key, finding.span))
    return sorted(seen, key=lambda use: use[1])


def _narrowest(sightings: Iterable[Sighting], offset: int) -> Sighting | None:
    touched = (sighting for sighting in sightings if _touches(sighting.span, offset))
    return min(touched, key=lambda sighting: sighting.span.end - sighting.span.start, default=None)


def _touches(span: Span, offset: int) -> bool:
    """Whether the cursor is on the span or just behind it."""
    return span.start <= offset <= span.end
