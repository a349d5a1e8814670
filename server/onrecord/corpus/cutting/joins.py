"""A credit put into a quotation where words of the speaker's stood: “We will,” she said, “close the quay” for "We will not
close the quay". Each part checks out, and what lies between them is cut out without a mark."""

from __future__ import annotations

from onrecord.corpus.cutting.sense import sentence_end, turned_by_gap
from onrecord.corpus.rendering import Difference, Rendering
from onrecord.language.utterances import Gap


def turned_by_join(before: Rendering, after: Rendering, context: frozenset[str]) -> Difference | None:
    """The difference at the first word of the part `after` of a quotation, where the words between it and the part `before` are
    left out and the sense is another; None where it is kept, or where the parts are of two sentences."""
    recorded, start, end = before.recorded, before.place[1], after.place[0]
    if not (before.verbatim and after.verbatim) or start >= end or sentence_end(recorded, start) < end:
        return None
    return Difference("cut", (0, 1), (start, end)) if turned_by_gap(recorded, start, end, Gap(0, "ellipsis"), context) else None
