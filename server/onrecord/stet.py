"""stet, "let it stand": the comments by which a writer keeps a finding away, each with a reason.

    <!-- stet misquote: quoted as an example of the error -->      the passage it stands in, or the next one
    <!-- stet-file figure-mismatch: a satire -->                   the whole draft
    <!-- stet-begin misquote: a parody --> … <!-- stet-end -->     what lies between, or all that follows where no end is set

Several checks are parted by commas; a comment that names none is for all. One without a reason suppresses nothing and is
a problem; one that lets nothing stand is told of by unused-stet. What is let stand is listed in the JSON, with the reason.

A check is switched off for good, or for a folder, by `levels:` in onrecord.yaml.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final, NamedTuple

from onrecord.model import Draft, Finding, Problem
from onrecord.text import Span

_STET: Final = re.compile(
    r"\s{0,20}stet(?P<scope>-file|-begin|-end)?(?![\w-])(?P<checks>[\w\s,-]{0,200})(?::(?P<reason>.*))?",
    re.DOTALL | re.IGNORECASE,
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
    ends = [comment.span.start for comment in draft.comments if _is_end(comment.text)]
    for comment in draft.comments:
        match = _STET.fullmatch(comment.text)
        if match is None or match["scope"] == "-end":
            continue
        reason = (match["reason"] or "").strip()
        if not reason:
            problems.append(Problem("A stet needs a reason: <!-- stet CHECK: reason -->. It suppresses nothing.", comment.span))
            continue
        checks = frozenset(re.findall(r"[\w-]+", match["checks"].lower()))
        found.append(Stet(comment.span, _covered(draft, comment.span, match["scope"], ends), checks, reason))
    return found, problems


def unpaired(draft: Draft) -> tuple[list[Span], list[Span]]:
    """The comments that begin a stretch which none ends, and those that end a stretch which none began."""
    begun: list[Span] = []
    ends: list[Span] = []
    for comment in draft.comments:
        match = _STET.fullmatch(comment.text)
        if match is not None and match["scope"] == "-begin":
            begun.append(comment.span)
        elif match is not None and match["scope"] == "-end":
            if not begun:
                ends.append(comment.span)
            begun.clear()
    return begun, ends


def _covered(draft: Draft, comment: Span, scope: str | None, ends: list[int]) -> Span:
    if scope == "-file":
        return Span(0, len(draft.text) + 1)
    if scope == "-begin":
        following = bisect_left(ends, comment.end)
        return Span(comment.end, ends[following] if following < len(ends) else len(draft.text) + 1)
    passage = _passage_of(draft, comment)
    return Span(min(passage.start, comment.start), passage.end) if passage else Span(comment.end, comment.end)


def _is_end(text: str) -> bool:
    match = _STET.fullmatch(text)
    return match is not None and match["scope"] == "-end"


def _passage_of(draft: Draft, comment: Span) -> Span | None:
    """The span of the passage that the comment stands in or behind on its line, or else of the next one."""
    line = max(draft.text.rfind(mark, 0, comment.start) for mark in "\r\n") + 1
    last = None
    for passage in draft.passages:
        pieces = passage.offsets.pieces
        if not pieces or pieces[-1].end < line:
            continue
        span = Span(pieces[0].start, pieces[-1].end)
        if span.start > comment.start:
            return last or span
        last = span
    return last
