"""Markdown: CommonMark with tables, strikethrough, footnotes, tasks and front matter.

The text of links, of emphasis and of what is struck out is prose; addresses, code, pictures, footnote marks and front matter
are not. Raw HTML is read as HTML. `commonmark` parses, `source` leads the blocks back to the draft.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from markdown_it.token import Token

from onrecord.markup import portions
from onrecord.markup.commonmark import Parser
from onrecord.markup.excerpt import Excerpt
from onrecord.markup.html import tell, write
from onrecord.markup.portions import Portion
from onrecord.markup.prose import OBJECT
from onrecord.markup.source import Source, after_front_matter
from onrecord.markup.tags import lexemes
from onrecord.markup.writer import LARGEST_BLOCK, Writer
from onrecord.memory import remembered
from onrecord.model import Document
from onrecord.text import Span

# A line of prose without anything that could mean something to the parser: what most paragraphs are.
_PLAIN: Final = re.compile(r"([\"“”‘’'«»(]?[^\W\d_][^\\`~*_\[\]!<&|\0\r\n]*[^\\`~*_\[\]!<&|\0\s])\n*+")


def read(text: str) -> Document:
    """Reads Markdown."""
    return portions.read(text, after_front_matter(text), read_portion)


@remembered
def read_portion(text: str, labels: frozenset[str]) -> Portion:
    """Reads a part of a Markdown draft; `labels` are the link references that are defined elsewhere in it."""
    writer = Writer(text)
    if plain := _PLAIN.fullmatch(text):
        writer.keep(Span(*plain.span(1)))
        return writer.finish(labels)
    reader = _Reader(writer, labels)
    reader.read()
    return writer.finish(reader.labels, closed=reader.closed)


class _Reader:
    """Goes through the tokens of a portion and tells the writer what they are."""

    def __init__(self, writer: Writer, labels: frozenset[str]) -> None:
        self._writer = writer
        self._parser = Parser(labels)
        self._source = Source(writer.lines, writer.begin)
        self._depths: list[int] = []
        self._tag = ""
        self._row: Iterator[Excerpt] | None = None
        self._here = writer.begin

    def read(self) -> None:
        for token in self._parser.blocks(self._source.text):
            if token.nesting:
                self._structure(token)
            elif "starts" in token.meta:
                self._leaf(token)
        for line, start in self._parser.too_deep:
            self._writer.unread(self._source.offset(line, start), "what is nested deeper than this was not read.")

    @property
    def labels(self) -> frozenset[str]:
        """The link references that hold in this portion."""
        return self._parser.labels

    @property
    def closed(self) -> bool:
        """Whether a line of prose that followed would be a paragraph of its own."""
        return self._parser.closes(self._source.text)

    def _structure(self, token: Token) -> None:
        self._tag = token.tag if token.nesting > 0 else ""
        if token.nesting > 0:
            self._row = None if token.tag == "tr" else self._row
            self._depths.append(self._writer.outline.depth)
            self._writer.open(token.tag, self._here, self._here)
            return
        self._writer.close(token.tag, self._here, self._here)
        # What raw HTML opened inside a block does not outlast it.
        self._writer.outline.cut(self._depths.pop())

    def _leaf(self, token: Token) -> None:
        excerpt = self._cell(token) if self._tag in ("td", "th") else self._source.block(token)
        if token.type == "html_block":
            write(excerpt, self._writer)
        elif len(excerpt.text) > LARGEST_BLOCK:
            self._writer.unread_block(excerpt.offset(0), len(excerpt.text))
        else:
            self._inline(excerpt)
        self._here = excerpt.offset(len(excerpt.text))

    def _cell(self, token: Token) -> Excerpt:
        if self._row is None:
            self._row = iter(self._source.row(token))
        # The parser fills a short row up with cells that stand nowhere.
        return next(self._row, Excerpt("", origins=(self._here,)))

    def _inline(self, excerpt: Excerpt) -> None:
        for token in self._parser.inline(excerpt.text):
            if "at" in token.meta:
                self._tell(token, excerpt, token.meta["at"], token.meta["end"])

    def _tell(self, token: Token, excerpt: Excerpt, at: int, end: int) -> None:
        kind = token.type
        if kind == "text":
            self._writer.keep(*excerpt.spans(at, at + len(token.content)))
        elif kind == "text_special" and token.info == "escape":
            self._writer.keep(*excerpt.spans(end - len(token.content), end))
        elif kind == "text_special":
            self._writer.put(html.unescape(token.markup), *excerpt.span(at, end))
        elif kind in ("softbreak", "hardbreak"):
            self._writer.line_break(excerpt.offset(at), excerpt.offset(end))
        elif kind in ("code_inline", "image", "address"):
            self._writer.put(OBJECT, *excerpt.span(at, end))
        elif kind == "html_inline":
            tag = excerpt.part(at, end)
            tell(next(lexemes(tag.text)), tag, self._writer)
