"""For any text at all: prose leads back to the very characters, and comes from nowhere else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from onrecord.markup import read
from onrecord.model import Markup
from onrecord.text import Stretch

MARKUPS: tuple[Markup, ...] = ("markdown", "text", "html")
OBJECT = "\ufffc"

# What Markdown is made of, without HTML, footnotes and bare addresses, of which CommonMark alone knows nothing.
MARKDOWN = (
    "a¦Rutte¦“b c”¦ ¦  ¦\n¦\n\n¦\r\n¦\r¦*¦**¦_¦`¦``¦[¦]¦(¦)¦](x)¦[a]: b\n¦> ¦>¦- ¦1. ¦    ¦\t¦# ¦## ¦#¦|¦| a | b |\n|---|---|\n"
    "¦\\¦\\|¦&amp;¦&ldquo;¦&nbsp;¦&#8217;¦&bogus;¦~~¦~¦---\n¦===\n¦\0¦😀¦é¦\u2028¦\x0c¦\x85¦\x1c¦\u00a0¦\u3000¦!¦![¦![a](b)"
    "¦```\n¦- [ ] ¦> [!NOTE]\n¦:"
).split("¦")
OTHER = (
    "[^1]¦[^1]: ¦<!-- stet -->¦<!--¦-->¦<b>¦<q>¦</q>¦<br>¦<code>¦</code>¦<p>¦<blockquote>¦</blockquote>¦<table><tr><td>¦<th>"
    "¦</td>¦<ul>¦<li>¦</ul>¦<script>¦</script>¦<pre>¦</pre>¦<¦>¦<a href='¦'¦\ufeff¦+++\n¦---\nk: v\n¦\ud800¦\udc00¦•¦• ¦Q: "
    "¦RUTTE: ¦[02:35] ¦http://x.org/a_b¦www.a.b)¦<http://a.b>¦<a@b.c>¦&#1;¦&#xD800;¦&NotEqualTilde;"
).split("¦")


def texts(tokens: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(tokens), max_size=30).map("".join)


drafts = texts(MARKDOWN + OTHER) | st.text(max_size=60)


@pytest.mark.parametrize("markup", MARKUPS)
@given(text=drafts)
def test_pieces_are_in_order_and_hold_the_very_characters(markup: Markup, text: str) -> None:
    for passage in read(text, markup).passages:
        prose = end = 0
        for piece in passage.offsets.pieces:
            assert piece.prose == prose
            assert end <= piece.start < piece.end <= len(text)
            prose, end = prose + piece.length, piece.end
            if piece.divisible:
                kept = passage.prose[piece.prose : prose]
                assert re.sub(r"\s", " ", kept) == re.sub(r"\s", " ", text[piece.start : piece.end])
        assert prose == len(passage.prose)


@pytest.mark.parametrize("markup", MARKUPS)
@given(text=drafts, data=st.data())
def test_stretches_come_back(markup: Markup, text: str, data: st.DataObject) -> None:
    for passage in read(text, markup).passages:
        start = data.draw(st.integers(0, len(passage.prose) - 1))
        end = data.draw(st.integers(start + 1, len(passage.prose)))
        span = passage.span(Stretch(start, end))
        back = passage.offsets.stretch(span)
        assert back.start <= start < end <= back.end
        assert passage.span(back) == span


@pytest.mark.parametrize("markup", MARKUPS)
@given(text=drafts)
def test_comments_are_where_they_say(markup: Markup, text: str) -> None:
    for comment in read(text, markup).comments:
        source = text[slice(*comment.span)]
        assert source in ("<!-->", "<!--->", f"<!--{comment.text}-->")


@pytest.mark.parametrize("markup", MARKUPS)
@given(text=drafts)
def test_passages_say_what_they_are(markup: Markup, text: str) -> None:
    groups: dict[int, str] = {}
    for passage in read(text, markup).passages:
        assert passage.prose == passage.prose.strip(" \t\n\r\f\v") != ""
        assert (passage.cell is not None) == (passage.kind == "cell")
        assert (passage.level > 0) == (passage.kind in ("heading", "item", "quotation"))
        assert groups.setdefault(passage.group, passage.kind) == passage.kind


@given(texts(MARKDOWN))
def test_markdown_has_the_words_that_commonmark_gives(text: str) -> None:
    """The library parses once more, without our rules and our normalising, and is asked for its text alone."""
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": 48, "tasklists": True, "alerts": True})
    markdown.enable(["table", "strikethrough"])
    tokens = markdown.parse("" if text.startswith("---") else text)
    expected = [words(token.children or []) for token in tokens if token.type == "inline" and token.map]
    document = read("" if text.startswith("---") else text, "markdown")
    assert tidy([passage.prose for passage in document.passages]) == tidy(expected)


def words(tokens: list[Token]) -> str:
    shown = {"softbreak": "\n", "hardbreak": "\n", "code_inline": OBJECT, "image": OBJECT}
    return "".join(token.content if token.type.startswith("text") else shown.get(token.type, "") for token in tokens)


def tidy(blocks: list[str]) -> list[str]:
    """The words, without what differs by intent: objects, bullets of lists that Markdown does not know, NUL."""
    prose = "\n".join(blocks).replace("\0", "\ufffd").replace(OBJECT, " ")
    return [word for word in prose.split() if not re.fullmatch(r"[*+-]|\d+[.)]", word)]
