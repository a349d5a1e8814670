"""Hovers hold words of drafts and packs: none of it may mean anything to who renders them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from onrecord.lsp.cards import Card, escape, finding_card, markdown, sighting_card, text
from onrecord.model import Fact, Finding, Origin, Quote, RuleSet, Sighting, Source, Speaker, Standing
from onrecord.report.escape import plain
from onrecord.text import Span

HERE = Origin("/pack.yaml", 1, 1)
OKAFOR = Speaker("p/okafor", "Lena Okafor", HERE)
LOG = Source("p/log", "Minutes", "primary", HERE, "Harbour Board", date(2025, 3, 4), "https://harbour.example")
QUOTE = Quote("p/q", "p/okafor", "We will not dredge.", "p/log", HERE, "told the board")
FACT = Fact("p/f", "The harbour has 48 berths.", "p/log", HERE)
RULES = RuleSet({"p/okafor": OKAFOR}, {"p/log": LOG}, {"p/q": QUOTE}, {"p/f": FACT})

NASTY = [
    "[click](command:rm)",
    "![x](https://evil.example/x.png)",
    "<img src=x onerror=y>",
    "<script>",
    "&lt;b&gt;",
    "https://evil.example",
    "HTTP://evil.example",
    "www.evil.example",
    "a@evil.example",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "```\ncode",
    "a\n\nb",
    "a\n===",
    "**b** __c__ ~~d~~ `e`",
    "$(gear) $x$",
    "\x1b]8;;https://evil.example\x07x",
    "\u202egnp.exe",
    "[ref]\n\n[ref]: https://evil.example",
    "|a|b|\n|-|-|",
    "\\[x](y)",
]
# Autolinks of bare addresses, as the renderers of editors have them, are an extension that is not installed here: for those the
# text itself is looked at.
AUTOLINK = re.compile(r"://|www\.|(?<!\\)@", re.IGNORECASE)
RENDERER = MarkdownIt("gfm-like", {"linkify": False})
ALLOWED = {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}


def rendered(source: str) -> str:
    """What a reader sees of one paragraph; fails where there is any markup in it."""
    tokens = [leaf for token in RENDERER.parse(source) for leaf in (token, *(token.children or ()))]
    assert {token.type for token in tokens} <= ALLOWED
    return "".join(token.content for token in tokens if token.type in ("text", "text_special"))


@pytest.mark.parametrize("foreign", NASTY)
def test_foreign_words_read_as_just_these_words(foreign: str) -> None:
    source = escape(foreign)
    assert rendered(source) == plain(foreign).strip()
    assert not AUTOLINK.search(source)


@given(st.text(st.sampled_from("ab1 .)(:/@#-+=*_`~<>[]!&;|\\$\n\t\u2028w\x1b“é😀"), max_size=30))
def test_any_words_read_as_just_these_words(foreign: str) -> None:
    assert rendered(escape(foreign)).split() == plain(foreign).split()


def test_an_address_is_code() -> None:
    shown = markdown(Card("x", url="https://harbour.example/`](command:x)"))
    assert [token.type for token in RENDERER.parse(shown)[-2].children or ()] == ["code_inline"]


def test_a_quotation() -> None:
    sighting = Sighting("quotation", Span(0, 1), "We will dredge", "wrong", "compared with p/q", QUOTE, LOG)
    finding = Finding("misquote", "error", "Not the words on record.", Span(0, 1), "x", entry=QUOTE)
    assert markdown(sighting_card(sighting, [finding], RULES)).split("\n\n") == [
        "**Quotation: wrong**",
        "> We will **not** dredge.",
        "Lena Okafor, told the board",
        "Minutes, Harbour Board, 2025-03-04 (standing: primary)",
        "compared with p/q",
        "`https://harbour.example`",
    ]


def test_a_figure_in_plain_text() -> None:
    finding = Finding("figure-mismatch", "error", "48, not 84.", Span(0, 1), "84", entry=FACT, source=LOG)
    assert text(finding_card(finding, RULES)).splitlines() == [
        "figure-mismatch",
        "“The harbour has 48 berths.”",
        "Minutes, Harbour Board, 2025-03-04 (standing: primary)",
        "48, not 84.",
        "https://harbour.example",
    ]


def test_what_nobody_recorded_is_said_to_be_unchecked() -> None:
    sighting = Sighting("quotation", Span(0, 1), "Whatever", "unchecked", "no entry has these words")
    assert markdown(sighting_card(sighting, [], RULES)) == "**Quotation: unchecked**\n\nno entry has these words"


@pytest.mark.parametrize(
    ("standing", "told"), [("primary", False), ("reported", False), ("contested", True), ("unreliable", True)]
)
def test_a_source_in_doubt_says_why(standing: Standing, told: bool) -> None:
    source = LOG._replace(standing=standing, note="Typed from memory.")
    sighting = Sighting("quotation", Span(0, 1), "We will not dredge", "on record", "", QUOTE, source)
    assert ("Typed from memory." in markdown(sighting_card(sighting, [], RULES))) is told
