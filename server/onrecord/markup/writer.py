"""The one place where passages are made: readers tell it what they meet, and it makes a `Portion` of that.

A reader reports text, breaks, tags and comments in the order of the draft. Markdown's blocks are reported by the tags that
they stand for, so what a tag means is said once, here and in `outline`.
"""

from __future__ import annotations

from typing import NamedTuple

from onrecord.markup.outline import Outline, Place
from onrecord.markup.portions import Portion
from onrecord.markup.prose import OBJECT, Prose, Strand
from onrecord.markup.turns import parts
from onrecord.model import Comment, Passage
from onrecord.text import LineTable, Span

LARGEST_BLOCK = 100_000

# Passages end at these.
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary"
    " table tbody td tfoot th thead tr ul".split()
)
# Inside these there is no prose. The first hold no blocks either: where one begins, they were never closed.
_SEALED_PHRASES = frozenset("code script style title textarea iframe noembed noframes xmp".split())
_SEALED = _SEALED_PHRASES | frozenset("pre template svg math object canvas audio video select".split())
# In the place of these something is seen, so that words on either side are two.
_OBJECTS = frozenset("code textarea iframe svg math object canvas audio video select img input embed".split())
_NOTHING = f" \t\n\r\f\v\u00a0{OBJECT}"


class _Hidden(NamedTuple):
    """The element whose content is being left out, where it began, and how many of its name are open."""

    tag: str
    start: int
    depth: int = 1


class _List(NamedTuple):
    """The list of bulleted lines that the passage written last belongs to."""

    marker: str
    group: int


class Writer:
    """Makes the passages of one draft. All places are offsets of `text`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = LineTable(text)
        self.outline = Outline()
        self._prose = Prose()
        self._hidden: _Hidden | None = None
        self._list: _List | None = None
        self._passages: list[Passage] = []
        self._comments: list[Comment] = []
        self._unread: list[tuple[int, str]] = []

    @property
    def begin(self) -> int:
        """Where the draft begins: after a byte order mark."""
        return 1 if self.text.startswith("\ufeff") else 0

    @property
    def _mute(self) -> bool:
        return self._hidden is not None or self.outline.too_deep

    def keep(self, *spans: Span) -> None:
        """The characters of these spans are prose as they stand."""
        for start, end in spans:
            self.put(self.text[start:end], start, end)

    def put(self, prose: str, start: int, end: int) -> None:
        """`prose` stands for `text[start:end]`."""
        if not self._mute:
            self._prose.add(prose, start, end)

    def space(self, start: int, end: int) -> None:
        """`text[start:end]` is white space and means one space at most."""
        if not self._mute:
            self._prose.space(start, end)

    def line_break(self, start: int, end: int) -> None:
        """A line of prose ends at `start` and the next begins at `end`."""
        if not self._mute:
            self._prose.line_break(start, end)

    def comment(self, start: int, end: int) -> None:
        """`text[start:end]` is a comment, its marks included."""
        inner = self.text[start + len("<!--") : max(end - len("-->"), 0)]
        self._comments.append(Comment(Span(start, end), inner))

    def unread(self, offset: int, what: str) -> None:
        """Notes that something that begins at `offset` was left unread: `what` follows "Line 3: "."""
        self._unread.append((offset, what))

    def unread_block(self, offset: int, size: int) -> None:
        """Notes that a block of `size` characters was too large."""
        self.unread(offset, f"a block of {size:,} characters was not read; the most is {LARGEST_BLOCK:,}.")

    def open(self, tag: str, start: int, end: int) -> None:
        """`text[start:end]` opens the element `tag`."""
        if self._stays_hidden(tag, start, end, 1):
            return
        if tag in _BLOCKS:
            self.flush()
            self._open_block(tag, start)
        if tag in _SEALED:
            self._hidden = _Hidden(tag, start)
        elif tag in _OBJECTS:
            self.put(OBJECT, start, end)
        elif tag == "br":
            self.line_break(start, end)
        elif tag == "q":
            self.put("“", start, end)

    def close(self, tag: str, start: int, end: int) -> None:
        """`text[start:end]` closes the element `tag`."""
        if self._stays_hidden(tag, start, end, -1):
            return
        if tag in _BLOCKS:
            self.flush()
            self.outline.close(tag)
        elif tag == "q":
            self.put("”", start, end)

    def flush(self) -> None:
        """Ends the passage that is being written, if there is one."""
        if not self._prose:
            return
        strand = self._prose.strand().without_addresses().trimmed()
        self._prose = Prose()
        if not strand.prose.strip(_NOTHING):
            return
        if len(strand.prose) > LARGEST_BLOCK:
            self.unread_block(strand.offsets.pieces[0].start, len(strand.prose))
            return
        place = self.outline.place()
        if place.kind != "paragraph":
            self._list = None
            self._add(strand, place)
            return
        for part in parts(strand.prose):
            self._add_part(strand.part(part.start, part.end).trimmed(), part.marker)

    def finish(self, labels: frozenset[str] = frozenset(), *, closed: bool = True) -> Portion:
        """What has been made, once all has been told; `closed` says whether the reader has nothing open itself."""
        end = len(self.text)
        closed = closed and self._hidden is None and not self.outline.depth and self._list is None
        if self._stays_hidden("body", end, end, -1) and self._hidden is not None:
            self.unread(self._hidden.start, f"<{self._hidden.tag}> is never closed, so what follows it was not read.")
        self.flush()
        groups, tables = self.outline.numbered
        return Portion(tuple(self._passages), tuple(self._comments), tuple(self._unread), groups, tables, labels, closed)

    def _stays_hidden(self, tag: str, start: int, end: int, step: int) -> bool:
        """Whether the tag stands in what is left out. A block ends a phrase that was never closed."""
        hidden = self._hidden
        if hidden is None:
            return False
        if hidden.tag in _SEALED_PHRASES and tag in _BLOCKS:
            self._reveal(hidden, start)
            return False
        if hidden.tag == tag:
            self._hidden = hidden._replace(depth=hidden.depth + step)
            if not self._hidden.depth:
                self._reveal(hidden, end)
        return True

    def _reveal(self, hidden: _Hidden, end: int) -> None:
        self._hidden = None
        if hidden.tag in _OBJECTS:
            self.put(OBJECT, hidden.start, end)

    def _open_block(self, tag: str, start: int) -> None:
        was_too_deep = self.outline.too_deep
        self.outline.open(tag)
        if self.outline.too_deep and not was_too_deep:
            self.unread(start, "what is nested deeper than this was not read.")

    def _add_part(self, strand: Strand, marker: str) -> None:
        if not strand.prose:
            return
        if not marker:
            self._list = None
            self._add(strand, Place("paragraph", 0, self.outline.group()))
            return
        if self._list is None or self._list.marker != marker:
            self._list = _List(marker, self.outline.group())
        self._add(strand, Place("item", 1, self._list.group))

    def _add(self, strand: Strand, place: Place) -> None:
        self._passages.append(Passage(place.kind, strand.prose, strand.offsets, place.level, place.group, place.cell))
