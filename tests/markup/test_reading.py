"""`read` and `kind_of`: any string at all is read, and what is not is said."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.markup import kind_of, read
from onrecord.model import Markup

MARKUPS: tuple[Markup, ...] = ("markdown", "text", "html")
DRAFTS = Path(__file__).parent / "drafts"


@pytest.mark.parametrize(
    ("path", "markup"),
    [
        ("a.md", "markdown"),
        ("a.b/C.MARKDOWN", "markdown"),
        ("a.mdx", "markdown"),
        ("a.qmd", "markdown"),
        ("a.html", "html"),
        ("a.HTM", "html"),
        ("a.xhtml", "html"),
        ("a.txt", "text"),
        ("a.md.bak", "text"),
        ("README", "text"),
        ("a.md/README", "text"),
        ("", "text"),
    ],
)
def test_kind_of(path: str, markup: Markup) -> None:
    assert kind_of(path) == markup


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("text", ["", "\ufeff", "\0", "\ud800\udc00\udfff", "\r", "\x1b]8;;\x07", "\uffff\ufffe", " \n" * 50])
def test_odd_strings_are_read(text: str, markup: Markup) -> None:
    assert read(text, markup).unread == ()


@pytest.mark.parametrize("markup", MARKUPS)
def test_a_text_that_is_too_large_is_said(markup: Markup) -> None:
    document = read("a" * 10_000_000, markup)
    assert document.passages == ()
    assert document.unread == ("Line 1: a text of 10,000,000 characters was not read; the most is 2,000,000.",)


@pytest.mark.parametrize("markup", MARKUPS)
def test_a_block_that_is_too_large_is_said_and_the_others_are_read(markup: Markup) -> None:
    document = read("<p>one</p>\n\n<p>" + "a b " * 60_000 + "\n\n<p>two</p>\n", markup)
    assert [passage.prose.strip("<p/>") for passage in document.passages] == ["one", "two"]
    assert [note[:7] for note in document.unread] == ["Line 3:"]


@pytest.mark.parametrize(
    ("text", "markup", "line"),
    [
        ("one\n\n" + "> " * 60_000 + "a\n\ntwo", "markdown", 3),
        ("one\n\n" + "- " * 3_000 + "a\n\ntwo", "markdown", 3),
        ("one\n\n" + "1. > " * 3_000 + "a\n\ntwo", "markdown", 3),
        ("one\n\n" + "".join("  " * depth + "- a\n" for depth in range(60)) + "\ntwo", "markdown", 25),
        ("one\n\n" + "[^a]: " * 3_000 + "a\n\ntwo", "markdown", 3),
        ("<p>one\n<p>" + "<blockquote>" * 3_000 + "a" + "</blockquote>" * 3_000 + "<p>two", "html", 2),
        ("<p>one\n<p>" + "<table><tr><td>" * 3_000 + "a" + "</table>" * 3_000 + "<p>two", "html", 2),
    ],
)
def test_nesting_that_is_too_deep_is_said_and_the_rest_is_read(text: str, markup: Markup, line: int) -> None:
    document = read(text, markup)
    proses = [passage.prose for passage in document.passages]
    assert proses[0] == "one"
    assert proses[-1] == "two"
    assert f"Line {line}: what is nested deeper than this was not read." in document.unread


ATTACKS = (
    "*a ¦_a* **b__ ¦**x **x ¦~~a ¦a_¦[¦![¦[a](¦![[](¦[a] ¦[^a]¦[[a]: b\n¦]¦\\¦`a ``b ¦&#¦&amp;¦<a ¦<a '¦<a b=\"¦<a ='\">"
    "¦<!-- ¦a <!-- ¦<!¦<?¦<![CDATA[¦<x@¦</¦<b>¦<q>¦<code>a¦<script>¦<pre>¦<table><tr><td>¦<li>a¦</p><div>¦<br>¦http://¦www."
    "¦http://a)¦a|¦|\\|¦|a|b|\n|-|-|\n¦>a\n¦> ¦- ¦1. ¦* \n¦• a\n¦A: b\n"
    "¦[10:10]\n¦a\n===\n¦\u00a0\n¦    a\n\n¦```\n¦\t¦[^a]: b\n¦<!-- a -->\n"
    "¦<p\n¦---\n¦(¦“"
).split("¦")


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("unit", ATTACKS)
def test_repetition_is_read_or_said(unit: str, markup: Markup) -> None:
    """A reader that is quadratic in any of these does not finish this test in the time of the whole suite."""
    text = "one\n\n" + unit * (12_000 // len(unit))
    document = read(text, markup)
    assert document.passages[0].prose.startswith("one")


@pytest.mark.parametrize("name", ["qa-sidelines.txt", "ukraine-makers-page.html"])
def test_drafts_are_read_whole(name: str) -> None:
    text = (DRAFTS / name).read_text("utf-8")
    document = read(text, kind_of(name))
    plain = html.unescape(re.sub(r"<title>.*</title>|<[^>]+>", " ", text.removeprefix("\ufeff")))
    assert " ".join(passage.prose for passage in document.passages).split() == plain.split()
    assert document.unread == ()


def test_plain_text_does_not_pay_for_the_markdown_parser() -> None:
    script = (
        "import sys; from onrecord.markup import read; read('a', 'text'); read('a', 'html');"
        "assert 'markdown_it' not in sys.modules; read('a', 'markdown'); assert 'markdown_it' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
