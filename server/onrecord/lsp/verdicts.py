"""How the quotations, figures and claims of a draft stand, each in a word, and how many of each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from onrecord.model import Result, Sighting

KINDS: Final = ("quotation", "figure", "claim")

_ORDER: Final = ("on record", "misquoted", "misattributed", "wrong", "unknown")


def verdict(sighting: Sighting, result: Result) -> str:
    """The verdict in a word. Words on record that are credited to somebody else are not misquoted."""
    if sighting.verdict == "unchecked":
        return "unknown"
    if sighting.what != "quotation" or sighting.verdict != "wrong":
        return sighting.verdict
    findings = (*result.findings, *(suppressed.finding for suppressed in result.suppressed))
    checks = {finding.check for finding in findings if finding.span.overlaps(sighting.span)}
    return "misattributed" if "misattribution" in checks and "misquote" not in checks else "misquoted"


def counted(result: Result) -> dict[str, list[tuple[str, int]]]:
    """For each kind of thing how many stand how: what there is, in the order to be told."""
    seen = Counter((sighting.what, verdict(sighting, result)) for sighting in result.sightings)
    return {what: [(name, seen[what, name]) for name in _ORDER if seen[what, name]] for what in KINDS}
