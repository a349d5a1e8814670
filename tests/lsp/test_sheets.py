"""Packs and `onrecord.yaml` in the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.lsp.editor import Editor

DRAFT = 'Lena Okafor said: "We will dredge the northern channel before the autumn storms are over."'
PACK = "harbour.yaml"
SECOND = """\
onrecord: 1
pack: harbour
quotes:
  - id: tide
    speaker: okafor
    text: The tide waits for no committee of this board.
    source: harbour/minutes
"""


def opened(editor: Editor, name: str, old: str = "", new: str = "") -> str:
    """Open a file of the desk, with `new` in the place of `old` in the editor alone."""
    text = (editor.folder / name).read_text("utf-8")
    assert old in text
    return editor.open(name, text.replace(old, new, 1) if old else text, "yaml")


@pytest.mark.parametrize(
    ("name", "old", "new", "wrong", "says"),
    [
        (PACK, "speaker: okafor", "speaker: okafir", "okafir", "did you mean 'okafor'"),
        (PACK, "standing: primary", "standing: primry", "primry", "did you mean 'primary'"),
        (PACK, "    setting:", "    seting:", "seting", "did you mean 'setting'"),
        (PACK, "published: 2025-03-04", "published: yesterday", "yesterday", "a date"),
        ("onrecord.yaml", "rules:", "levels: {misqote: off}\nrules:", "misqote", "did you mean 'misquote'"),
    ],
)
async def test_mistakes_are_shown_where_they_stand_before_they_are_saved(
    asking: Editor, name: str, old: str, new: str, wrong: str, says: str
) -> None:
    asking.open("draft.md", DRAFT)
    uri = opened(asking, name)
    assert not await asking.pulled(uri)
    asking.replace(uri, 2, old, new)
    if name == PACK:
        await asking.until(lambda: asking.refreshed or None)
    (found,) = await asking.pulled(uri)
    assert asking.words(uri, found.range) == wrong
    assert says in found.message
    assert not asking.messages
    assert not asking.history


@pytest.mark.parametrize(
    ("name", "old", "new", "wrong", "right"),
    [
        (PACK, "speaker: okafor", "speaker: 'okafir'", "okafir", "okafor"),
        (PACK, "    setting:", "    seting:", "seting", "setting"),
        ("onrecord.yaml", "rules:", "levels: {misquote: off, stale-fact: inof} # for now\nrules:", "inof", "info"),
    ],
)
async def test_what_was_meant_can_be_put_in_the_place_of_a_mistake(
    code: Editor, name: str, old: str, new: str, wrong: str, right: str
) -> None:
    code.open("draft.md", DRAFT)
    uri = opened(code, name, old, new)
    await code.until(lambda: next((news for news in code.history if news.uri == uri and news.diagnostics), None))
    (action,) = (await code.actions(uri, wrong)).values()
    assert (action.title, action.kind) == (f"Replace with '{right}'", types.CodeActionKind.QuickFix)
    assert action.edit
    assert action.edit.changes
    assert code.edited(uri, action.edit.changes[uri]) == code.texts[uri].replace(wrong, right)
    assert not await code.actions(uri, "rules:" if name != PACK else "pack:")
    assert not await code.actions(uri, wrong, ["source.fixAll"])


async def test_all_mistakes_are_shown_at_once_also_to_who_does_not_ask(code: Editor) -> None:
    uri = opened(code, PACK)
    code.replace(uri, 2, "standing: primary", "standing: primry")
    code.replace(uri, 3, "speaker: okafor", "speaker: okafir")

    def both() -> Sequence[types.Diagnostic] | None:
        news = [each.diagnostics for each in code.history if each.uri == uri]
        return news[-1] if news and len(news[-1]) >= 2 else None

    found = await code.until(both)
    assert {code.words(uri, each.range) for each in found} >= {"primry"}


async def test_a_yaml_file_that_is_no_pack_is_left_alone(asking: Editor) -> None:
    uri = asking.open("other.yaml", "services: [a, a]\nservices: b\n", "yaml")
    assert not await asking.pulled(uri)


async def test_drafts_beside_are_checked_by_what_is_not_saved_yet(asking: Editor) -> None:
    draft = asking.open("draft.md", DRAFT)
    assert await asking.pulled(draft)
    uri = opened(asking, PACK)
    before = asking.refreshed
    asking.replace(uri, 2, "We will not dredge", "We will dredge")
    await asking.until(lambda: asking.refreshed > before or None)
    assert not await asking.pulled(draft)
    before = asking.refreshed
    asking.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
    await asking.until(lambda: asking.refreshed > before or None)
    assert await asking.pulled(draft)


async def test_also_those_of_who_does_not_ask(code: Editor) -> None:
    draft = code.open("draft.md", DRAFT)
    assert await code.findings(draft, 1)
    since, uri = len(code.history), opened(code, PACK)
    code.replace(uri, 2, "We will not dredge", "We will dredge")
    await code.until(lambda: any(news.uri == draft and not news.diagnostics for news in code.history[since:]) or None)


@pytest.mark.parametrize(
    ("name", "key", "says"),
    [
        (PACK, "standing", "How far it is to be trusted."),
        (PACK, "statement", "What is true, in one sentence"),
        ("onrecord.yaml", "rules", "Packs by name or path"),
    ],
)
async def test_a_hover_on_a_key_says_what_it_is_for(editor: Editor, name: str, key: str, says: str) -> None:
    shown = await editor.hover(opened(editor, name), f"{key}:")
    assert shown is not None
    assert says in shown


async def completions(editor: Editor, uri: str, offset: int) -> dict[str, types.CompletionItem]:
    place = editor.range(uri, editor.texts[uri][:offset]).end
    answer = await editor.text_document_completion_async(types.CompletionParams(types.TextDocumentIdentifier(uri), place))
    return {item.label: item for item in answer.items} if isinstance(answer, types.CompletionList) else {}


@pytest.mark.parametrize(
    ("name", "old", "new", "offered", "not_offered"),
    [
        (PACK, "    setting:", "    s|\n    setting:", {"misquotes", "note"}, {"speaker", "title"}),
        (PACK, "facts:\n", "facts:\n  - |\n", {"id", "statement"}, {"speaker"}),
        (PACK, "facts:", "f|", {"facts"}, {"quotes", "statement"}),
        (PACK, "speaker: okafor", "speaker: |", {"okafor"}, {"minutes"}),
        (PACK, "    source: minutes", "    source: mi|", {"minutes"}, {"okafor"}),
        (PACK, "standing: primary", "standing: |", {"primary", "contested"}, {"okafor"}),
        ("onrecord.yaml", "rules:", "levels:\n  |\nrules:", {"misquote", "unused-stet"}, {"rules"}),
        ("onrecord.yaml", "rules:", "levels:\n  misquote: |\nrules:", {"error", "off"}, {"misquote"}),
        ("onrecord.yaml", "rules:", "|\nrules:", {"levels", "exclude"}, {"misquote"}),
    ],
)
async def test_what_may_stand_here_is_offered(
    code: Editor, name: str, old: str, new: str, offered: set[str], not_offered: set[str]
) -> None:
    uri = opened(code, name, old, new.replace("|", ""))
    text = (code.folder / name).read_text("utf-8").replace(old, new, 1)
    labels = set(await completions(code, uri, text.index("|")))
    assert offered <= labels
    assert not not_offered & labels


async def test_a_key_comes_with_what_it_is_for_and_its_colon(code: Editor) -> None:
    uri = opened(code, PACK, "facts:\n", "facts:\n  - st\n")
    item = (await completions(code, uri, code.texts[uri].index("- st") + 4))["statement"]
    assert isinstance(item.text_edit, types.TextEdit)
    assert "  - statement: \n" in code.edited(uri, [item.text_edit])
    assert isinstance(item.documentation, types.MarkupContent)
    assert "What is true" in item.documentation.value


async def test_from_a_reference_to_what_it_names(editor: Editor) -> None:
    uri = opened(editor, PACK)
    place = editor.range(uri, "speaker: okafor").end
    found = await editor.text_document_definition_async(types.DefinitionParams(types.TextDocumentIdentifier(uri), place))
    assert isinstance(found, types.Location)
    assert (found.uri, editor.words(uri, found.range)) == (uri, "okafor")
    assert found.range.start.line == 3


async def references(editor: Editor, uri: str, words: str, *, declared: bool = True) -> set[tuple[str, str]]:
    place = editor.range(uri, words).end
    found = await editor.text_document_references_async(
        types.ReferenceParams(types.ReferenceContext(declared), types.TextDocumentIdentifier(uri), place)
    )
    return {(each.uri, editor.words(each.uri, each.range)) for each in found or ()}


async def a_pack_of_two_files(editor: Editor) -> tuple[str, str]:
    """Make a folder of the pack, with a second file; open the first."""
    folder = editor.folder / "pack"
    folder.mkdir()
    (editor.folder / PACK).rename(folder / PACK)
    (folder / "more.yml").write_text(SECOND, "utf-8")
    (editor.folder / "onrecord.yaml").write_text("rules: [pack]\n", "utf-8")
    second = editor.uri("pack/more.yml")
    editor.texts[second] = SECOND
    return opened(editor, f"pack/{PACK}"), second


async def test_drafts_go_by_the_config_as_it_is_typed(code: Editor) -> None:
    draft = code.open("draft.md", DRAFT)
    assert [found.severity for found in await code.findings(draft, 1)] == [types.DiagnosticSeverity.Error]
    uri = opened(code, "onrecord.yaml")
    code.replace(uri, 2, "rules:", "levels: {misquote: info}\nrules:")
    await severities(code, draft, [types.DiagnosticSeverity.Information])
    code.replace(uri, 3, "info", "inf")
    (found,) = await code.findings(uri, 3)
    assert code.words(uri, found.range) == "inf"
    await severities(code, draft, [types.DiagnosticSeverity.Information])
    code.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
    await severities(code, draft, [types.DiagnosticSeverity.Error])
    assert not code.messages


async def severities(editor: Editor, uri: str, wanted: list[types.DiagnosticSeverity]) -> None:
    """Wait until the newest that is said of a draft is so grave."""

    def said() -> bool | None:
        newest = next(news.diagnostics for news in reversed(editor.history) if news.uri == uri)
        return [found.severity for found in newest] == wanted or None

    await editor.until(said)


async def test_where_an_id_is_named(code: Editor) -> None:
    first, second = await a_pack_of_two_files(code)
    assert await references(code, first, "id: okafor") == {(first, "okafor"), (second, "okafor")}
    assert not await references(code, first, "id: berths", declared=False)
    draft = code.open("draft.md", DRAFT)
    assert await code.findings(draft, 1)
    wrong = DRAFT.split('"')[1]
    found = await references(code, first, "text: We will")
    assert {(uri, words.rstrip(".")) for uri, words in found} == {(first, "dredging"), (draft, wrong.rstrip("."))}


async def test_an_id_is_renamed_wherever_it_stands(editor: Editor) -> None:
    first, second = await a_pack_of_two_files(editor)
    document, place = types.TextDocumentIdentifier(first), editor.range(first, "id: minutes").end
    prepared = await editor.text_document_prepare_rename_async(types.PrepareRenameParams(document, place))
    assert isinstance(prepared, types.PrepareRenamePlaceholder)
    assert prepared.placeholder == "minutes"
    edit = await editor.text_document_rename_async(types.RenameParams(document, place, "log"))
    assert edit is not None
    changes = edit.changes or {}
    assert set(changes) == {first, second}
    assert editor.edited(first, changes[first]) == editor.texts[first].replace(" minutes\n", " log\n")
    assert editor.edited(second, changes[second]) == SECOND.replace("harbour/minutes", "harbour/log")


@pytest.mark.parametrize("name", ["", "two words", "a/b", "x\ny"])
async def test_a_name_that_is_no_id_is_refused(code: Editor, name: str) -> None:
    uri = opened(code, PACK)
    document, place = types.TextDocumentIdentifier(uri), code.range(uri, "id: minutes").end
    with pytest.raises(JsonRpcException):
        await code.text_document_rename_async(types.RenameParams(document, place, name))


async def test_what_is_no_id_cannot_be_renamed(code: Editor) -> None:
    uri = opened(code, PACK)
    asked = types.PrepareRenameParams(types.TextDocumentIdentifier(uri), code.range(uri, "title").start)
    assert await code.text_document_prepare_rename_async(asked) is None
