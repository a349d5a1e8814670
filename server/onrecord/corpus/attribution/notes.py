"""Footnotes: the passage that a marker behind a quotation leads to, where a draft says whose the words are."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

from onrecord.text import Stretch

if TYPE_CHECKING:
    from onrecord.model import Draft, Quotation
    from onrecord.text import Span

# "[^1]" of Markdown, "[1]" of plain text, and small raised digits, behind the marks that may close a sentence.
_MARKER: Final = re.compile(r"""[.,;:!?)"'’”»*_ ]{0,4}(\[\^?([^\[\]\s]{1,40})\]|[⁰¹²³⁴-⁹]{1,3})""")
# What a note may begin with: "[^1]:", "[1]", "1:", "¹".
_BEGIN: Final = re.compile(r"^[ \t]{0,3}\[?\^?([^\[\]\s]{1,40}?)\]?:?[ \t]", re.MULTILINE)


class Notes:
    """The notes of a draft, looked for when the first marker asks for one."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def on(self, quotation: Quotation) -> int | None:
        """The index of the passage that is the note on a quotation; None where it has none."""
        end = self._draft.passages[quotation.passage].span(quotation.outer).end
        marker = _MARKER.match(self._draft.text, end)
        begins = self._begins.get(marker[2] or marker[1], ()) if marker else ()
        if marker is None or not begins:
            return None
        # The first behind the marker, or else the first of all.
        begin = begins[bisect_right(begins, marker.end()) % len(begins)]
        following = bisect_right(self._passages, begin, key=_end)
        if following == len(self._passages):
            return None
        span, index = self._passages[following]
        return index if span.start <= begin and index != quotation.passage else None

    @cached_property
    def _begins(self) -> dict[str, list[int]]:
        """Where the words of notes begin, by what marks them."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for match in _BEGIN.finditer(self._draft.text):
            found[match[1]].append(match.end())
        return dict(found)

    @cached_property
    def _passages(self) -> list[tuple[Span, int]]:
        """Where each passage that has words stands, and its index."""
        passages = enumerate(self._draft.passages)
        return [(passage.span(Stretch(0, len(passage.prose))), index) for index, passage in passages if passage.prose]


def _end(place: tuple[Span, int]) -> int:
    return place[0].end
