"""Fixes: which of them to apply, together, to one text.

A fix is applied whole or not at all. Where two would touch the same characters the first in the order of the draft wins, and
the other is left for the next round: what it was made for has changed under it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.model import Edit, Finding, Fix
    from onrecord.text import Span


class Mended(NamedTuple):
    """A text after fixes, and the findings whose fixes were applied."""

    text: str
    findings: tuple[Finding, ...]


def mend(text: str, findings: Iterable[Finding], *, unsafe: bool = False) -> Mended:
    """`text` with a fix of each finding applied, as far as they go together; unsafe ones only when asked for."""
    taken: list[Edit] = []
    mended: list[Finding] = []
    for finding in findings:
        fix = preferred(finding, unsafe=unsafe)
        if fix is not None and (together := _with(fix, taken, len(text))):
            taken = together
            mended.append(finding)
    return Mended(_edited(text, taken), tuple(mended))


def preferred(finding: Finding, *, unsafe: bool = False) -> Fix | None:
    """The first fix of `finding` that may be applied; safe ones go before unsafe ones."""
    safe = (fix for fix in finding.fixes if fix.safe)
    return next(safe, finding.fixes[0] if unsafe and finding.fixes else None)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """`text` with all of `edits` made at once; they must not clash."""
    return _edited(text, sorted(edits))


def _edited(text: str, edits: list[Edit]) -> str:
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += text[at : edit.span.start], edit.text
        at = edit.span.end
    return "".join([*pieces, text[at:]])


def _with(fix: Fix, taken: list[Edit], length: int) -> list[Edit] | None:
    """The edits of `fix` and those `taken`, in order; None where they clash with these, each other, or the text's bounds."""
    together = taken.copy()
    for edit in fix.edits:
        start, end = edit.span
        index = bisect_left(together, edit.span, key=lambda other: other.span)
        neighbours = together[max(index - 1, 0) : index + 1]
        if not 0 <= start <= end <= length or any(_meet(edit.span, other.span) for other in neighbours):
            return None
        together.insert(index, edit)
    return together if fix.edits else None


def _meet(one: Span, other: Span) -> bool:
    """Whether two edits share a character or insert at the same place."""
    return one.overlaps(other) or one.start == other.start
