"""Completion of known quotes behind an opening quote mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from onrecord.lsp.features.completion import opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.lsp.editor import Editor

QUOTE = "We will not dredge the northern channel before the autumn storms are over."
GULLS = "The gulls are louder than the cranes this year."
MORE = f"""\
  - id: gulls
    speaker: smith
    text: {GULLS}
    source: minutes
  - id: secret
    speaker: okafor
    text: The harbour will be sold next spring.
    source: minutes
    terms: embargoed-until 2999-01-01
  - id: rumour
    speaker: okafor
    text: The harbour will be dug deeper next spring.
    source: minutes
    status: proposed
facts:"""


@pytest.fixture
def desk(desk):  # type: ignore[no-untyped-def]
    """The desk, with words of a second speaker, and some that are not for use."""
    pack = desk / "harbour.yaml"
    text = pack.read_text("utf-8").replace("facts:", MORE)
    pack.write_text(text.replace("sources:", "  - id: smith\n    name: Paul Smith\nsources:"), "utf-8")
    return desk


async def offered(editor: Editor, uri: str, offset: int) -> Sequence[types.CompletionItem]:
    head = editor.texts[uri][:offset]
    place = editor.range(uri, head).end
    answer = await editor.text_document_completion_async(types.CompletionParams(types.TextDocumentIdentifier(uri), place))
    if answer is None:
        return ()
    assert isinstance(answer, types.CompletionList)
    assert answer.is_incomplete  # half a word more, and others may fit
    return answer.items


async def labels(editor: Editor, text: str) -> set[str]:
    """What is offered where the bar stands in `text`."""
    uri = editor.open("draft.md", text.replace("|", ""))
    return {item.label for item in await offered(editor, uri, text.index("|"))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('😀 Lena Okafor said: "|', {QUOTE}),
        ("“|” Ms Okafor said.", {QUOTE}),
        ('Paul Smith said: "|"', {GULLS}),
        ('Somebody said: "|', {QUOTE, GULLS}),
        ('Somebody said: "the gulls a|', {GULLS}),
        ('Somebody said: "before the autumn|', {QUOTE}),
        ('Somebody said: "nothing of the kind|', set()),
        ('Somebody said: "One thing" and |', set()),
        ("Somebody said |", set()),
        ('Paul Smith left.\n\nSomebody said: "|', {QUOTE, GULLS}),
    ],
)
async def test_known_words_are_offered(code: Editor, text: str, wanted: set[str]) -> None:
    assert await labels(code, text) == wanted


async def test_taking_one_puts_the_words_on_record_in(editor: Editor) -> None:
    text = "😀 Lena Okafor said: “We will n"
    uri = editor.open("draft.md", text)
    (item,) = await offered(editor, uri, len(text))
    assert isinstance(item.text_edit, types.TextEdit)
    assert editor.edited(uri, [item.text_edit]) == f"😀 Lena Okafor said: “{QUOTE}"
    assert "Minutes of the harbour board" in (item.detail or "")
    documentation = item.documentation
    assert isinstance(documentation, types.MarkupContent)
    assert "https://harbour.example/minutes" in documentation.value


@pytest.mark.parametrize("typed", ["We will n", "before the autumn", "storms ARE"])
async def test_what_is_offered_passes_the_filter_of_an_editor(code: Editor, typed: str) -> None:
    """An editor drops what does not begin with what was typed."""
    text = f"Lena Okafor said: “{typed}"
    (item,) = await offered(code, code.open("draft.md", text), len(text))
    assert (item.filter_text or item.label).lower().startswith(typed.lower())


async def test_words_that_begin_as_typed_come_first(code: Editor) -> None:
    text = "Somebody said: “the gulls"
    pack = code.folder / "harbour.yaml"
    before = "  - id: before\n    speaker: smith\n    text: All the gulls.\n    source: minutes\n"
    pack.write_text(pack.read_text("utf-8").replace(MORE, before + MORE), "utf-8")
    items = await offered(code, code.open("draft.md", text), len(text))
    assert [item.label for item in sorted(items, key=lambda item: item.sort_text or item.label)] == [GULLS, "All the gulls."]


async def test_a_quote_mark_brings_them_up(code: Editor) -> None:
    provider = code.agreed.completion_provider
    assert provider is not None
    assert {'"', "“"} <= set(provider.trigger_characters or ())


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ('"', ""),
        ('"one', "one"),
        ('"one" "two', "two"),
        ('"one"', None),
        ("“one", "one"),
        ("“one”", None),
        ("«one», «two", "two"),
        ('line"\n“two', "two"),
        ('"line\ntwo', None),
        ("", None),
        ('"' * 5000, None),
        ('"' + "x" * 5000, None),
    ],
)
def test_what_is_open(text: str, typed: str | None) -> None:
    assert opened(text, len(text)) == typed
