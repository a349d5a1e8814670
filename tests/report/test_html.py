from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from onrecord.discovery import PAGE_MARK
from onrecord.model import Problem, Result, Sighting, Suppressed
from onrecord.report import Checked, Look
from onrecord.report.html import render
from onrecord.text import Span
from tests.report.conftest import QUOTE, SOURCE, finding

TEXT = "🚢 “We will close the quay,” Lund said. It has 212 berths.\n"


class _Page(HTMLParser):
    """What a reader sees: the draft's text, the words in each mark, the notes, and every element."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.draft = ""
        self.marked: list[tuple[str, str]] = []
        self.notes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.elements.append(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag == "mark":
            self.marked.append((given["class"] or "", ""))
        if tag == "li":
            self.notes.append("")
        self.links += [href] if (href := given.get("href")) else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "pre" in self.open and "a" not in self.open:
            self.draft += data
            if "mark" in self.open:
                self.marked[-1] = (self.marked[-1][0], self.marked[-1][1] + data)
        if "li" in self.open:
            self.notes[-1] += data


def page(*drafts: Checked) -> _Page:
    text = "".join(render(drafts, Look(colour=True)))
    assert text.isascii()
    read = _Page()
    read.feed(text)
    assert not read.open
    read.marked = read.marked[7:]  # before the drafts stands what each mark means
    return read


def seen(words: str, verdict: str) -> Sighting:
    start = TEXT.index(words)
    known = (QUOTE, SOURCE) if verdict == "on record" else (None, None)
    return Sighting("quotation", Span(start, start + len(words)), words, verdict, "why", *known)  # type: ignore[arg-type]


def test_the_draft_is_shown_whole_with_its_marks() -> None:
    result = Result(
        (finding(TEXT, "will close"),), sightings=(seen("We will close the quay", "wrong"), seen("212", "unchecked"))
    )
    shown = page(Checked("a.md", TEXT, result, {"desk/lund": "Ada Lund"}))
    assert shown.draft == TEXT
    assert shown.marked == [("error", "will close"), ("unchecked", "212")]
    (note,) = shown.notes
    assert "line 1" in note
    assert "dropped “not”" in note
    assert "On record: “We will not close the quay.” (Ada Lund, to the board)" in note
    assert "9 March 2024" in note
    assert "Fix: Put back the words on record" in note
    assert "https://harbour.example/minutes" in shown.links


def test_the_gravest_mark_shows_where_marks_meet() -> None:
    result = Result((finding(TEXT, "will close"),), sightings=(seen("We will close the quay", "on record"),))
    shown = page(Checked("a.md", TEXT, result))
    assert shown.marked == [("known", "We "), ("error", "will close"), ("known", " the quay")]
    assert [re.search("misquote|on record", note) is not None for note in shown.notes] == [True, True]


def test_a_mark_of_what_is_unchecked_tells_why() -> None:
    why = Sighting("figure", seen("212", "unchecked").span, "212", "unchecked", 'this is <b> of "2025"')
    text = "".join(render([Checked("a.md", TEXT, Result((), sightings=(why,)))], Look()))
    assert '<mark class=unchecked title="this is &lt;b&gt; of &quot;2025&quot;">212</mark>' in text


def test_what_is_wrong_and_not_reported_is_passed_over() -> None:
    wrong = seen("We will close the quay", "wrong")._replace(entry=QUOTE, source=SOURCE)
    shown = page(Checked("a.md", TEXT, Result((), sightings=(wrong,))))
    assert shown.marked == [("passed", "We will close the quay")]
    assert "passed over" in shown.notes[0]
    assert "On record: “We will not close the quay.”" in shown.notes[0]
    stood = Result((), (Suppressed(finding(TEXT, "will close"), "a test", Span(0, 1)),), sightings=(wrong,))
    assert page(Checked("a.md", TEXT, stood)).marked == [("stet", "will close")]


def test_a_page_may_load_and_run_nothing_and_says_whose_it_is() -> None:
    text = "".join(render([], Look()))
    policy = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">"""
    assert text.index(policy) < text.index("<style>")
    assert 0 < text.index(PAGE_MARK) < 150


def test_what_is_let_stand_gives_its_reason_and_problems_are_told(checked: Checked) -> None:
    shown = page(checked)
    assert [mark for mark, _ in shown.marked] == ["error", "stet"]
    assert "let stand: quoted as an example" in shown.notes[1]
    assert "a check crashed" in "".join(render([checked], Look()))


def test_a_draft_that_could_not_be_read_is_named() -> None:
    text = "".join(render([Checked("b.md", None, Result((), problems=(Problem("is binary"),)))], Look()))
    assert "b.md" in text
    assert "is binary" in text
    assert "<pre>" not in text


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", 'https://x.example/"onclick="x'])
def test_whatever_a_draft_or_a_pack_holds_is_text(url: str) -> None:
    text = "<script>alert(1)</script>\r\n<!-- \x1b[2J\u202e & 'x' \"y\" \ud800\n"
    whole = finding(text, text, message=text)
    source = whole.source._replace(url=url, title=text) if whole.source else None
    shown = page(Checked(text, text, Result((whole._replace(source=source),))))
    assert {"script", "img"}.isdisjoint(shown.elements)
    assert shown.draft.startswith("<script>alert(1)</script>\n<!-- \\x1b[2J\\u202e")
    assert [link for link in shown.links if not link.startswith(("#", "https://"))] == []
