"""A block's own text and where it stands in the draft.

The lines of a paragraph reach a parser without their indent, list markers and quotation marks, a table cell without its
escaped pipes. An `Excerpt` is such a text with the places where it goes on elsewhere in the draft.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from onrecord.text import Span


class Excerpt:
    """`text[starts[i]:starts[i + 1]]` stands in the draft at `origins[i]`; what lies between such runs there is left out."""

    __slots__ = ("_origins", "_starts", "text")

    def __init__(self, text: str, starts: Sequence[int] = (0,), origins: Sequence[int] = (0,)) -> None:
        self.text = text
        self._starts = starts
        self._origins = origins

    def offset(self, index: int) -> int:
        """The place in the draft of `text[index]`."""
        run = max(bisect_right(self._starts, index) - 1, 0)
        return max(self._origins[run] + index - self._starts[run], 0)

    def span(self, start: int, end: int) -> Span:
        """From the first to the last character of `text[start:end]`, with all that stands between them in the draft."""
        return Span(self.offset(start), self.offset(end - 1) + 1)

    def spans(self, start: int, end: int) -> Iterator[Span]:
        """The spans of the draft that hold just the characters of `text[start:end]`."""
        run = bisect_right(self._starts, start)
        while start < end:
            stop = min(end, self._starts[run]) if run < len(self._starts) else end
            if stop > start:
                place = self.offset(start)
                yield Span(place, place + stop - start)
            start, run = stop, run + 1

    def part(self, start: int, end: int) -> Excerpt:
        """The excerpt of `text[start:end]` alone."""
        inner = range(bisect_right(self._starts, start), bisect_left(self._starts, end))
        starts = (0, *(self._starts[run] - start for run in inner))
        return Excerpt(self.text[start:end], starts, (self.offset(start), *(self._origins[run] for run in inner)))
