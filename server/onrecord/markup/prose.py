"""Prose, put together bit by bit with the way back to the draft.

A reader adds characters as they stand in the draft, or others in the place of some markup: an entity's character, the line
break of a folded line. What it leaves out is simply not there. A piece that is divisible holds the very characters of the
draft, save that one white-space character may stand for another.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from onrecord.text import OffsetMap, Piece, Stretch

# Stands for what is no prose but stood between words: code, a picture, an address.
OBJECT = "\ufffc"

_WHITE = " \t\n\r\f\v"
_ADDRESS = re.compile(r"(?<![\w@])(?:https?://|ftp://|www\.)[^\s<>\"“”„«»\ufffc]{1,4000}", re.IGNORECASE)
_AFTER_ADDRESS = ".,;:!?'’‘*_~`]}…"


class Strand(NamedTuple):
    """A stretch of prose and the way back to the draft."""

    prose: str
    offsets: OffsetMap

    def part(self, start: int, end: int) -> Strand:
        """The prose from `start` to `end` alone."""
        if start == 0 and end == len(self.prose):
            return self
        builder = Prose()
        builder.extend(self, start, end)
        return builder.strand()

    def trimmed(self) -> Strand:
        """The prose without white space at its ends."""
        kept = self.prose.strip(_WHITE)
        if kept == self.prose:
            return self
        start = len(self.prose) - len(self.prose.lstrip(_WHITE))
        return self.part(start, start + len(kept))

    def without_addresses(self) -> Strand:
        """The prose with U+FFFC for every bare URL."""
        builder, done = Prose(), 0
        for match in _ADDRESS.finditer(self.prose):
            builder.extend(self, done, match.start())
            done = match.start() + len(_address(match[0]))
            builder.add(OBJECT, *self.offsets.span(Stretch(match.start(), done)))
        if not done:
            return self
        builder.extend(self, done, len(self.prose))
        return builder.strand()


class Prose:
    """One passage's prose while it is being put together."""

    __slots__ = ("_length", "_pieces", "_texts")

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._pieces: list[Piece] = []
        self._length = 0

    def __bool__(self) -> bool:
        return bool(self._texts)

    def add(self, text: str, start: int, end: int) -> None:
        """Adds `text` for `draft[start:end]`: character for character where both are of one length, else as one whole.

        Spaces at the beginning of a line are dropped.
        """
        if self._texts and self._texts[-1] == "\n" and text[:1] in (" ", "\t"):
            text, start = text.lstrip(" \t"), end - len(text.lstrip(" \t"))
        if not text:
            return
        last = self._pieces[-1] if self._pieces else None
        if last and last.end == start and last.divisible and end - start == len(text):
            self._pieces[-1] = Piece(last.prose, last.length + len(text), last.start, end)
        else:
            self._pieces.append(Piece(self._length, len(text), start, end))
        self._texts.append(text)
        self._length += len(text)

    def space(self, start: int, end: int) -> None:
        """Adds one space for `draft[start:end]`, unless white space stands there already."""
        if self._texts and self._texts[-1][-1] not in _WHITE:
            self.add(" ", start, end)

    def line_break(self, start: int, end: int) -> None:
        """Adds a "\\n" for `draft[start:end]` and drops the spaces before it; does nothing at the beginning."""
        if self._texts:
            self._shorten(len(self._texts[-1]) - len(self._texts[-1].rstrip(" \t")))
        if self._texts:
            self.add("\n", start, end)

    def extend(self, other: Strand, start: int, end: int) -> None:
        """Adds what stands in `other` from `start` to `end`; an indivisible piece goes whole or not at all."""
        pieces = other.offsets.pieces
        first = bisect_right(pieces, start, key=_place) - 1
        for piece in pieces[max(first, 0) :]:
            if piece.prose >= end:
                break
            low, high = max(start, piece.prose), min(end, piece.prose + piece.length)
            if piece.divisible:
                self.add(other.prose[low:high], piece.start + low - piece.prose, piece.start + high - piece.prose)
            elif high - low == piece.length:
                self.add(other.prose[low:high], piece.start, piece.end)

    def strand(self) -> Strand:
        """What has been put together so far."""
        return Strand("".join(self._texts), OffsetMap(tuple(self._pieces)))

    def _shorten(self, count: int) -> None:
        """Takes the last `count` characters away; they belong to the text and the piece added last."""
        if not count:
            return
        text, piece = self._texts.pop(), self._pieces.pop()
        self._length -= count
        if piece.length > count:
            self._pieces.append(Piece(piece.prose, piece.length - count, piece.start, piece.end - count))
        if len(text) > count:
            self._texts.append(text[:-count])


def _place(piece: Piece) -> int:
    return piece.prose


def _address(match: str) -> str:
    """The match without the punctuation after it, and without a bracket that was opened before it."""
    address = match.rstrip(_AFTER_ADDRESS)
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1].rstrip(_AFTER_ADDRESS)
    return address
