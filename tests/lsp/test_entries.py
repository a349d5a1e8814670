"""From a draft to the entry and back: definition, references, links, hints, lenses, and the difference in a hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.lsp.editor import Editor

RIGHT = "We will not dredge the northern channel before the autumn storms are over"
WRONG = "We will dredge the northern channel before the autumn storms are over"
SAID = '😀 Lena Okafor said: "{}."'
FIGURE = "The harbour has 48 berths for fishing boats."


def line_of(editor: Editor, name: str, words: str) -> int:
    lines = (editor.folder / name).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines) if words in line)


@pytest.mark.parametrize(
    ("text", "words", "entry"),
    [(SAID.format(WRONG), "channel", "dredging"), (SAID.format(RIGHT), "channel", "dredging"), (FIGURE, "48", "berths")],
)
async def test_from_the_words_to_the_entry(editor: Editor, text: str, words: str, entry: str) -> None:
    uri = editor.open("draft.md", text)
    place = editor.range(uri, words).start
    found = await editor.text_document_definition_async(types.DefinitionParams(types.TextDocumentIdentifier(uri), place))
    assert isinstance(found, types.Location)
    assert (found.uri, found.range.start.line) == (editor.uri("harbour.yaml"), line_of(editor, "harbour.yaml", f"id: {entry}"))


async def test_unknown_words_lead_nowhere(code: Editor) -> None:
    uri = code.open("draft.md", SAID.format("The gulls are louder than the cranes this year"))
    place = code.range(uri, "gulls").start
    asked = types.DefinitionParams(types.TextDocumentIdentifier(uri), place)
    assert await code.text_document_definition_async(asked) is None


async def references(editor: Editor, uri: str, words: str, declared: bool) -> Sequence[types.Location]:
    asked = types.ReferenceParams(
        types.ReferenceContext(declared), types.TextDocumentIdentifier(uri), editor.range(uri, words).start
    )
    return await editor.text_document_references_async(asked) or ()


async def test_every_draft_that_uses_an_entry(editor: Editor) -> None:
    texts = {"a.md": f"Nothing.\n\n{SAID.format(RIGHT)}", "deep/b.txt": SAID.format(WRONG), "c.md": FIGURE}
    for name, text in texts.items():
        (editor.folder / name).parent.mkdir(exist_ok=True)
        (editor.folder / name).write_text(text, "utf-8")
        editor.texts[editor.uri(name)] = text
    uri = editor.open("draft.md", SAID.format(WRONG))
    found = await references(editor, uri, "channel", declared=False)
    assert {(each.uri, editor.words(each.uri, each.range).rstrip(".")) for each in found} == {
        (editor.uri("a.md"), RIGHT),
        (editor.uri("deep/b.txt"), WRONG),
        (uri, WRONG),
    }
    declared = await references(editor, uri, "channel", declared=True)
    assert [each.uri for each in declared if each not in found] == [editor.uri("harbour.yaml")]


async def test_an_open_draft_counts_as_it_is_in_the_editor(code: Editor) -> None:
    (code.folder / "draft.md").write_text(SAID.format(RIGHT), "utf-8")
    uri = code.open("draft.md", f"A line before.\n\n{SAID.format(RIGHT)}")
    (found,) = await references(code, uri, "channel", declared=False)
    assert found.range.start.line == 2


async def test_words_on_record_link_to_their_source(editor: Editor) -> None:
    uri = editor.open("draft.md", f"{SAID.format(RIGHT)} {FIGURE}")
    asked = types.DocumentLinkParams(types.TextDocumentIdentifier(uri))
    (link,) = await editor.text_document_document_link_async(asked) or ()
    assert editor.words(uri, link.range).rstrip(".") == RIGHT
    assert link.target == "https://harbour.example/minutes"
    capable = editor.capabilities and editor.capabilities.text_document and editor.capabilities.text_document.document_link
    assert link.tooltip == ("Minutes of the harbour board" if capable and capable.tooltip_support else None)


async def hints(editor: Editor, uri: str, words: str) -> list[str]:
    asked = types.InlayHintParams(types.TextDocumentIdentifier(uri), editor.range(uri, words))
    found = await editor.text_document_inlay_hint_async(asked) or ()
    return [editor.texts[uri][: editor.offset(uri, each.position)] for each in found]


async def test_no_hint_unless_asked_for(code: Editor) -> None:
    text = f"{SAID.format(RIGHT)} {FIGURE}"
    uri = code.open("draft.md", text)
    assert not await hints(code, uri, text)


async def test_hints_stand_behind_what_is_on_record(asking: Editor) -> None:
    asking.settings["onrecord"] = {"inlayHints": True}
    asking.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))
    await asking.until(lambda: asking.refreshed or None)
    text = f"{SAID.format(RIGHT)}\n\n{SAID.format(WRONG)}\n\n{FIGURE}"
    uri = asking.open("draft.md", text)
    before, figure = await hints(asking, uri, text)
    assert before.rstrip(".").endswith(RIGHT)
    assert figure.endswith("48 berths") or figure.endswith("48")
    assert len(await hints(asking, uri, FIGURE)) == 1
    asked = types.InlayHintParams(types.TextDocumentIdentifier(uri), asking.range(uri, text))
    said = [(hint.label, hint.tooltip) for hint in await asking.text_document_inlay_hint_async(asked) or ()]
    assert said == [("✓ on record", f"{RIGHT}."), ("✓ on record", FIGURE)]


async def test_a_lens_counts_the_uses(code: Editor) -> None:
    for name, text in {"a.md": SAID.format(RIGHT), "b.md": SAID.format(WRONG), "c.md": "Nothing."}.items():
        (code.folder / name).write_text(text, "utf-8")
    uri = code.open("harbour.yaml", (code.folder / "harbour.yaml").read_text("utf-8"), "yaml")
    lenses = await code.text_document_code_lens_async(types.CodeLensParams(types.TextDocumentIdentifier(uri))) or ()
    resolved = [await code.code_lens_resolve_async(lens) for lens in lenses]
    told = [(code.words(uri, lens.range), lens.command and lens.command.title) for lens in resolved]
    assert told == [("dredging", "used 2 times"), ("berths", "not used")]
    assert {lens.command and lens.command.command for lens in resolved} == {""}


async def test_a_hover_shows_word_by_word_what_differs(editor: Editor) -> None:
    uri = editor.open("draft.md", SAID.format(RIGHT.replace("will not", "shall")))
    shown = await editor.hover(uri, "dredge")
    assert shown is not None
    assert "We ~~shall~~ **will not** dredge" in shown


async def test_what_differs_is_told_in_plain_text_too(bare: Editor) -> None:
    uri = bare.open("draft.md", SAID.format(WRONG))
    shown = await bare.hover(uri, "dredge")
    assert shown is not None
    assert "We will {+not+} dredge" in shown
