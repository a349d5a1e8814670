"""stet, "let it stand": the comments by which a writer keeps a finding away, each with a reason.

    <!-- stet misquote: quoted as an example of the error -->      the passage it stands in, or the next one
    <!-- stet-file figure-mismatch: a satire -->                   the whole draft
    <!-- stet-begin misquote: a parody --> … <!-- stet-end -->     what lies between

Several checks are parted by commas; a comment that names none is for all. One without a reason suppresses nothing and is
a problem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.model import Draft, Finding, Problem
from onrecord.text import Span

_STET: Final = re.compile(
    r"\s{0,20}stet(?P<scope>-file|-begin|-end)?(?P<checks>[\w\s,-]{0,200})(?::(?P<reason>.{0,2000}))?\s{0,20}", re.DOTALL
)


class Stet(NamedTuple):
    """One comment: where it stands, what it covers, the checks it names (empty for all), and its reason."""

    comment: Span
    covers: Span
    checks: frozenset[str]
    reason: str

    def suppresses(self, finding: Finding) -> bool:
        return self.covers.overlaps(finding.span) and (not self.checks or finding.check in self.checks)


def stets(draft: Draft) -> tuple[list[Stet], list[Problem]]:
    """The draft's stet comments in order, and a problem for each that cannot be honoured."""
    found: list[Stet] = []
    problems: list[Problem] = []
    for comment in draft.comments:
        match = _STET.fullmatch(comment.text)
        if match is None or match["scope"] == "-end":
            continue
        reason = (match["reason"] or "").strip()
        if not reason:
            problems.append(Problem("A stet needs a reason: <!-- stet CHECK: reason -->. It suppresses nothing.", comment.span))
            continue
        checks = frozenset(re.findall(r"[\w-]+", match["checks"]))
        found.append(Stet(comment.span, _covered(draft, comment.span, match["scope"]), checks, reason))
    return found, problems


def _covered(draft: Draft, comment: Span, scope: str | None) -> Span:
    if scope == "-file":
        return Span(0, len(draft.text) + 1)
    if scope == "-begin":
        ends = (other.span.start for other in draft.comments if other.span.start >= comment.end and _is_end(other.text))
        return Span(comment.end, next(ends, len(draft.text) + 1))
    return next(_passages_from(draft, comment), Span(comment.end, comment.end))


def _is_end(text: str) -> bool:
    match = _STET.fullmatch(text)
    return match is not None and match["scope"] == "-end"


def _passages_from(draft: Draft, comment: Span) -> Iterator[Span]:
    """The spans of passages that the comment stands in or before, nearest first."""
    for passage in draft.passages:
        pieces = passage.offsets.pieces
        if pieces and "\n" not in draft.text[pieces[-1].end : comment.start]:
            yield Span(min(pieces[0].start, comment.start), pieces[-1].end)
