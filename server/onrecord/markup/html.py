"""HTML: text in document order, entities as their characters, white space folded; no scripts, styles, code or drawings."""

from __future__ import annotations

import html

from onrecord.markup.excerpt import Excerpt
from onrecord.markup.portions import joined
from onrecord.markup.tags import Lexeme, lexemes
from onrecord.markup.writer import Writer
from onrecord.model import Document


def read(text: str) -> Document:
    """Reads an HTML page, or a part of one."""
    writer = Writer(text)
    write(Excerpt(text[writer.begin :], origins=(writer.begin,)), writer)
    return joined(text, [(0, writer.finish())])


def write(excerpt: Excerpt, writer: Writer) -> None:
    """Tells `writer` what `excerpt` holds; elements that it leaves open stay open."""
    for lexeme in lexemes(excerpt.text):
        tell(lexeme, excerpt, writer)


def tell(lexeme: Lexeme, excerpt: Excerpt, writer: Writer) -> None:
    """Tells `writer` of one lexeme of `excerpt`."""
    kind, start, end, name, empty = lexeme
    if kind == "text":
        writer.keep(*excerpt.spans(start, end))
        return
    span = excerpt.span(start, end)
    if kind == "space":
        writer.space(span.start, excerpt.offset(end))
    elif kind == "entity":
        writer.put(html.unescape(excerpt.text[start:end]), *span)
    elif kind == "comment":
        writer.comment(*span)
    elif kind == "unclosed":
        writer.unread(span.start, f"a {name} that opens here is never closed, so what follows it was not read.")
    if kind == "open":
        writer.open(name, *span)
    if kind == "close" or empty:
        writer.close(name, *span)
