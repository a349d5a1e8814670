"""A document whose text is in doubt is not spoken of until the editor has sent it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.lsp.editor import Editor

WRONG = 'Lena Okafor said: "We will dredge the northern channel before the autumn storms are over."'


def lose(code: Editor, uri: str, how: str) -> None:
    if how == "an old version":
        place = types.Range(types.Position(0, 0), types.Position(0, 0))
        code.change(uri, 1, types.TextDocumentContentChangePartial(place, "x"))
        return
    before = {"start": {"line": -1, "character": 0}, "end": {"line": 0, "character": 0}}
    change = {"range": before, "text": "x"}
    code.notify(types.TEXT_DOCUMENT_DID_CHANGE, {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [change]})


def whole(code: Editor, uri: str) -> None:
    code.change(uri, 3, types.TextDocumentContentChangeWholeDocument(WRONG))


def saved(code: Editor, uri: str) -> None:
    code.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(uri), WRONG))


@pytest.mark.parametrize("how", ["an old version", "an unreadable change"])
@pytest.mark.parametrize("mend", [whole, saved])
async def test_it_is_silent_until_the_text_is_sent(code: Editor, how: str, mend: Callable[[Editor, str], None]) -> None:
    uri = code.open("draft.md", WRONG)
    assert await code.findings(uri, 1)
    lose(code, uri, how)
    assert not await code.findings(uri, None)
    assert not await code.hover(uri, "dredge")
    count = len(code.history)
    mend(code, uri)
    (found,) = await code.until(lambda: next((news.diagnostics for news in code.history[count:] if news.diagnostics), None))
    assert found.code == "misquote"
    assert not code.messages


async def test_a_change_to_what_was_never_opened_harms_nothing(code: Editor) -> None:
    code.change(code.uri("unknown.md"), 2, types.TextDocumentContentChangeWholeDocument(WRONG))
    assert len(await code.findings(code.open("draft.md", WRONG), 1)) == 1
    assert not code.messages
