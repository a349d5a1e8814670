"""Hovers: what is on record, as text that nothing foreign can turn into more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

RIGHT = "We will not dredge the northern channel before the autumn storms are over"
WRONG = "We will dredge the northern channel before the autumn storms are over"


async def test_a_misquote_shows_the_words_on_record_and_where_they_come_from(editor: Editor) -> None:
    uri = editor.open("draft.md", f'😀 Lena Okafor said: "{WRONG}."')
    shown = await editor.hover(uri, "dredge")
    assert shown is not None
    for part in (
        RIGHT.replace("not", "**not**"),
        "wrong",
        "Lena Okafor",
        "Minutes of the harbour board",
        "Harbour Board",
        "2025-03-04",
        "primary",
        "`https://harbour.example/minutes`",
    ):
        assert part in shown


@pytest.mark.parametrize(
    ("said", "verdict"),
    [(f'Lena Okafor said: "{RIGHT}."', "on record"), ('Lena Okafor said: "Nobody ever wrote these words down."', "unchecked")],
)
async def test_the_verdict_is_shown(code: Editor, said: str, verdict: str) -> None:
    uri = code.open("draft.md", said)
    shown = await code.hover(uri, '"')
    assert shown is None
    shown = await code.hover(uri, said.split('"')[1])
    assert shown is not None
    assert verdict in shown.splitlines()[0]
    assert (f"> {RIGHT}." in shown.splitlines()) is (verdict == "on record")


async def test_a_figure_shows_the_fact(code: Editor) -> None:
    uri = code.open("draft.md", "The harbour has 84 berths for fishing boats.")
    shown = await code.hover(uri, "84")
    assert shown is not None
    assert shown.startswith("**Figure: wrong**")
    assert "The harbour has 48 berths for fishing boats." in shown


async def test_it_says_of_which_words_it_speaks(editor: Editor) -> None:
    uri = editor.open("draft.md", "😀 The harbour has 84 berths for fishing boats.")
    place = editor.range(uri, "84").start
    answer = await editor.text_document_hover_async(types.HoverParams(types.TextDocumentIdentifier(uri), place))
    assert answer is not None
    assert answer.range is not None
    assert editor.words(uri, answer.range) == "84"


async def test_elsewhere_there_is_nothing(code: Editor) -> None:
    uri = code.open("draft.md", f'A line of prose.\n\nLena Okafor said: "{WRONG}."')
    assert await code.hover(uri, "prose") is None


async def test_a_client_without_markdown_gets_plain_text(bare: Editor) -> None:
    uri = bare.open("draft.md", f'Lena Okafor said: "{WRONG}."')
    shown = await bare.hover(uri, "dredge")
    assert shown is not None
    assert f"“{RIGHT}.”" in shown
    assert "**" not in shown


async def test_of_a_document_that_is_not_open_nothing_is_said(code: Editor) -> None:
    (code.folder / "closed.md").write_text(f'Lena Okafor said: "{WRONG}."', "utf-8")
    code.texts[code.uri("closed.md")] = "x"
    assert await code.hover(code.uri("closed.md"), "x") is None


async def test_a_figure_that_was_compared_with_nothing_says_why(editor: Editor) -> None:
    uri = editor.open("draft.md", "The harbour had 60 berths in 1999.\n\nThe mayor counted 17 gulls.")
    shown = await editor.hover(uri, "60")
    assert shown is not None
    assert "nearest: harbour/" in shown
    assert "no fact speaks of it" in str(await editor.hover(uri, "17"))
