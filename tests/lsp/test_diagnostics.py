"""Diagnostics under three editors' capabilities, and so under three units of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from onrecord.lsp.convert import Manner, Places, diagnostic
from onrecord.model import Finding
from onrecord.text import LineTable, Span

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

RIGHT = "We will not dredge the northern channel before the autumn storms are over"
WRONG = "We will dredge the northern channel before the autumn storms are over"
SAID = 'Lena Okafor said: "{}."'


def are_of(text: str, words: str) -> bool:
    """Whether these are whole words of `text`, and any at all: one column off, and they would not be."""
    return f" {words} " in f" {text} " and bool(words)


async def test_the_squiggle_is_under_the_words(editor: Editor) -> None:
    uri = editor.open("draft.md", f"# 🌊 A heading\r\n\r\n😀 “é” 👩‍🚒 {SAID.format(WRONG)}\r\n")
    (found,) = await editor.findings(uri, 1)
    assert are_of(WRONG, editor.words(uri, found.range))
    assert (found.source, found.code, found.severity) == ("onrecord", "misquote", types.DiagnosticSeverity.Error)
    assert not editor.messages


async def test_a_clean_draft_has_none(editor: Editor) -> None:
    uri = editor.open("draft.md", SAID.format(RIGHT))
    assert not await editor.findings(uri, 1)


async def test_typing_brings_them_and_takes_them_away(editor: Editor) -> None:
    uri = editor.open("draft.md", "😀 " + SAID.format(RIGHT))
    assert not await editor.findings(uri, 1)
    editor.replace(uri, 2, "will not", "will")
    (found,) = await editor.findings(uri, 2)
    assert are_of(WRONG, editor.words(uri, found.range))
    editor.replace(uri, 3, "will", "will not")
    assert not await editor.findings(uri, 3)


async def test_lines_are_counted_as_the_editor_counts_them(editor: Editor) -> None:
    """Form feeds, U+2028 and U+0085 end no line for an editor, and an edit behind them must land where it was made."""
    uri = editor.open("draft.md", f"a\x0cb\u2028c\x85d\n\n{SAID.format(RIGHT)}")
    assert not await editor.findings(uri, 1)
    editor.replace(uri, 2, "will not", "will")
    (found,) = await editor.findings(uri, 2)
    assert are_of(WRONG, editor.words(uri, found.range))


async def test_only_the_newest_state_is_spoken_of(code: Editor) -> None:
    uri = code.open("draft.md", SAID.format(RIGHT))
    await code.findings(uri, 1)
    for version in range(2, 12):
        code.replace(uri, version, "will", "will ever")
    await code.findings(uri, 11)
    assert [news.version for news in code.history if news.uri == uri] == [1, 11]


async def test_closing_takes_them_back(code: Editor) -> None:
    uri = code.open("draft.md", SAID.format(WRONG))
    assert await code.findings(uri, 1)
    code.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
    assert not await code.findings(uri, None)


async def test_the_entry_is_one_click_away(editor: Editor) -> None:
    uri = editor.open("draft.md", SAID.format(WRONG))
    (found,) = await editor.findings(uri, 1)
    capable = editor.capabilities and editor.capabilities.text_document
    if not (capable and capable.publish_diagnostics and capable.publish_diagnostics.related_information):
        assert found.related_information is None
        return
    lines = (editor.folder / "harbour.yaml").read_text("utf-8").splitlines()
    related = [(lines[each.location.range.start.line].strip(), each.location.uri) for each in found.related_information or ()]
    assert related == [(f"- id: {name}", editor.uri("harbour.yaml")) for name in ("dredging", "minutes")]


async def test_a_check_that_crashes_silences_no_other_and_the_writer_is_told(shaky: Editor) -> None:
    uri = shaky.open("draft.md", SAID.format(WRONG))
    for version in (1, 2, 3):
        told, found = await shaky.findings(uri, version)
        assert found.code == "misquote"
        assert (told.severity, told.range.start) == (types.DiagnosticSeverity.Information, types.Position(0, 0))
        assert told.message.startswith("Not all of this draft was checked. The check crash failed")
        assert "The log of onrecord has it" in told.message
        shaky.replace(uri, version + 1, "said", "said,")
    (line,) = shaky.log_messages
    assert "crash" in line.message
    assert str(shaky.folder.parent) not in line.message
    assert not shaky.messages


@pytest.mark.parametrize(
    ("rest", "count", "note"),
    [
        ("\n\n" + "word " * 400_001, 0, "Line 1: a text of 2,000,099 characters was not read"),
        ("word " * 400_001, 0, "Line 1: a text of 2,000,097 characters was not read"),
        ("\n\n<template>\n\nMore.", 1, "Line 3: <template> is never closed"),
        ("\n\n" + "> " * 300 + "Deep.\n\n<template>", 1, "nested deeper than this was not read. (and 1 more)"),
    ],
    ids=["too long", "one line", "not closed", "two parts"],
)
async def test_a_draft_that_was_not_read_says_so(code: Editor, rest: str, count: int, note: str) -> None:
    first = f"😀 {SAID.format(WRONG)}"
    uri = code.open("draft.md", first + rest)
    told, *found = await code.findings(uri, 1)
    assert (told.severity, told.source) == (types.DiagnosticSeverity.Information, "onrecord")
    assert told.message.startswith("Not all of this draft was checked. Line ")
    assert note in told.message
    assert code.words(uri, told.range) == first[:80]
    assert len(found) == count
    assert not code.log_messages
    code.change(uri, 2, types.TextDocumentContentChangeWholeDocument(SAID.format(WRONG)))
    assert [each.code for each in await code.findings(uri, 2)] == ["misquote"]


async def test_a_stet_without_a_reason_is_shown_where_it_stands(editor: Editor) -> None:
    uri = editor.open("draft.md", f"😀 <!-- stet misquote: -->\n\n{SAID.format(WRONG)}")
    _, found = await editor.findings(uri, 1)
    assert editor.words(uri, found.range) == "<!-- stet misquote: -->"
    assert (found.source, found.severity) == ("onrecord", types.DiagnosticSeverity.Warning)
    assert "needs a reason" in found.message
    assert not editor.log_messages
    assert not editor.messages


def test_no_control_character_of_a_draft_leaves() -> None:
    finding = Finding("misquote", "error", "a\x1b]8;;x\x07\u202eb", Span(0, 1), "x")
    shown = diagnostic(finding, Places(LineTable("x"), "utf-8"), Manner())
    assert shown.message == r"a\x1b]8;;x\x07\u202eb"


@pytest.mark.parametrize(
    ("name", "language", "text", "count"),
    [
        ("draft.txt", "plaintext", SAID, 1),
        ("draft.txt", "text", SAID, 1),
        ("draft.html", "html", "<p>" + SAID + "</p>", 1),
        ("draft.html", "html", "<script>" + SAID + "</script>", 0),
        ("draft.md", "markdown", "    " + SAID, 0),
        ("draft.md", "", SAID, 1),
        ("draft.md", "pandoc", SAID, 1),
    ],
)
async def test_the_language_decides_what_is_prose(code: Editor, name: str, language: str, text: str, count: int) -> None:
    uri = code.open(name, text.format(WRONG), language)
    assert len(await code.findings(uri, 1)) == count


async def test_what_is_no_draft_is_left_alone(code: Editor) -> None:
    code.open("notes.py", SAID.format(WRONG), "python")
    uri = code.open("draft.md", SAID.format(WRONG))
    await code.findings(uri, 1)
    assert {news.uri for news in code.history} == {uri}


async def test_a_draft_that_is_no_file_goes_by_the_folder_that_is_open(elsewhere: Editor) -> None:
    text = SAID.format(WRONG)
    uri = "untitled:Untitled-1"
    elsewhere.texts[uri] = text
    elsewhere.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "markdown", 1, text)))
    assert len(await elsewhere.findings(uri, 1)) == 1
