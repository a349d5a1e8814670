"""HTML: what is prose, what each passage is, and which characters of the page its words are."""

from __future__ import annotations

import pytest

from onrecord.markup import read
from onrecord.model import Cell
from onrecord.text import Stretch

OBJECT = "\ufffc"


def passages(text: str) -> list[tuple[str, int, str]]:
    return [(passage.kind, passage.level, passage.prose) for passage in read(text, "html").passages]


def proses(text: str) -> list[str]:
    return [passage.prose for passage in read(text, "html").passages]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("&ldquo;Let&#8217;s&nbsp;go&#x201D;", "“Let’s\u00a0go”"),
        ("it&#146;s AT&T &bogus; &amp;amp; &", "it’s AT&T &bogus; &amp; &"),
        ("we\n\t  must   <b> spend </b> more", "we must spend more"),
        ("we\u00a0 must\u2028spend", "we\u00a0 must\u2028spend"),
        ("5 < 6 <3 a<b", "5 < 6 <3 a"),
        ("one<br>two <BR/> three", "one\ntwo\nthree"),
        ("he said <q>no <q>never</q></q>", "he said “no “never””"),
        ("a<img src='5%'>b<svg><text>5%</text></svg>c", f"a{OBJECT}b{OBJECT}c"),
        ("a <code>5%</code>", f"a {OBJECT}"),
        ("a<script>5%</script><style>5%</style><template>5%</template>b", "ab"),
        ("a<!-- 5% -->b<!DOCTYPE 5%><?php 5% ?><![CDATA[5%]]></5%>c", "abc"),
        ("<a href='a>b' title=\"5%>\">link</a>", "link"),
        ("<p title=it's>it's</p>", "it's"),
        ("see https://example.org/5%, <em>he</em> said", f"see {OBJECT}, he said"),
        ("\ufeff a ", "a"),
    ],
)
def test_prose(text: str, prose: str) -> None:
    assert proses(text) == [prose]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<h1>One</h1><h3>Two</h3>", [("heading", 1, "One"), ("heading", 3, "Two")]),
        ("one<p>two<p>three</p>four<div>five</div>six", [("paragraph", 0, n) for n in "one two three four five six".split()]),
        ("<ul><li>a<li>b<ol><li>c</ol></ul>d", [("item", 1, "a"), ("item", 1, "b"), ("item", 2, "c"), ("paragraph", 0, "d")]),
        ("<dl><dt>a<dd><p>b<p>c</dl>", [("item", 1, "a"), ("item", 1, "b"), ("item", 1, "c")]),
        (
            "<blockquote><h2>a</h2><ul><li>b</ul><blockquote>c</blockquote></blockquote>d",
            [("quotation", 1, "a"), ("quotation", 1, "b"), ("quotation", 2, "c"), ("paragraph", 0, "d")],
        ),
        ("<table><tr><td><h2>a</h2><blockquote>b</table>c", [("cell", 0, "a"), ("cell", 0, "b"), ("paragraph", 0, "c")]),
        ("<h2>a</blockquote></ul></td><h2>b", [("heading", 2, "a"), ("heading", 2, "b")]),
        ("<p>Q: a?<br>RUTTE: b.</p>", [("paragraph", 0, "Q: a?"), ("paragraph", 0, "RUTTE: b.")]),
        ("<head><title>5%</title><p>a", [("paragraph", 0, "a")]),
        ("<pre>5% <code>x</code></pre><select><option>5%</select>", []),
        ("<p>a <code>5%<p>b", [("paragraph", 0, "a " + OBJECT), ("paragraph", 0, "b")]),
    ],
)
def test_what_a_passage_is(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert passages(text) == expected


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("<tr><th>a<th>b<tr><td>c<td>d", {"a": (0, 0), "b": (0, 1), "c": (1, 0), "d": (1, 1)}),
        ("<tr><td>a<td>b<tr><td>c<td>d", {"a": (1, 0), "b": (1, 1), "c": (2, 0), "d": (2, 1)}),
        ("<thead><tr><td></td><th>b</thead><tr><th>c<td>d", {"b": (0, 1), "c": (1, 0), "d": (1, 1)}),
        ("<td>a<td>b", {"a": (1, 0), "b": (1, 1)}),
    ],
)
def test_cells_know_row_and_column(table: str, rows: dict[str, tuple[int, int]]) -> None:
    found = {passage.prose: passage.cell for passage in read(f"<table>{table}</table>", "html").passages}
    assert found == {prose: Cell(0, *place) for prose, place in rows.items()}


def test_tables_are_told_apart() -> None:
    text = "<table><tr><th>a<td><table><tr><th>b</table>c</table><table><tr><th>d</table>"
    assert [(p.prose, p.cell) for p in read(text, "html").passages] == [
        ("a", Cell(0, 0, 0)),
        ("b", Cell(1, 0, 0)),
        ("c", Cell(0, 0, 1)),
        ("d", Cell(2, 0, 0)),
    ]


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("a &ldquo;b&rdquo;", "“b”", "&ldquo;b&rdquo;"),
        ("we <b>must\r\n  spend</b> more", "must spend", "must\r\n  spend"),
        ("we must\r\n  spend more", " spend", "\r\n  spend"),
        ("one<br class='x'>two", "\n", "<br class='x'>"),
        ("<q>no</q>", "“no”", "<q>no</q>"),
        ("\ufeff<p>😀 <i>naïve</i>", "naïve", "naïve"),
        ("a <code>x</code> b", OBJECT, "<code>x</code>"),
    ],
)
def test_words_lead_back_to_the_page(text: str, words: str, source: str) -> None:
    [passage] = read(text, "html").passages
    at = passage.prose.index(words)
    assert text[slice(*passage.span(Stretch(at, at + len(words))))] == source


def test_comments_are_kept_with_their_places() -> None:
    text = "<!-- a --><p>b<!--c--></p><!--><!---><script><!-- d --></script><pre><!-- e --></pre>"
    comments = read(text, "html").comments
    assert [comment.text for comment in comments] == [" a ", "c", "", "", " e "]
    assert [text[slice(*comment.span)] for comment in comments] == ["<!-- a -->", "<!--c-->", "<!-->", "<!--->", "<!-- e -->"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p>a\n<!-- b", "Line 2: a comment that opens here is never closed"),
        ("<p>a\n\n<a href='b", "Line 3: a tag that opens here is never closed"),
        ("<p>a\n<!b", "Line 2: a declaration that opens here is never closed"),
        ("<p>a\n<script>b</style>", "Line 2: a <script> that opens here is never closed"),
        ("<p>a\n<pre>b</p>", "Line 2: <pre> is never closed"),
    ],
)
def test_what_is_never_closed_is_said(text: str, said: str) -> None:
    document = read(text, "html")
    assert [passage.prose for passage in document.passages] == ["a"]
    assert document.unread[0].startswith(said)
