"""Putting a quotation that no entry has into a pack."""

from __future__ import annotations

from difflib import ndiff
from typing import TYPE_CHECKING, Final

import pytest
from lsprotocol import types

from onrecord.packs.load import load

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from onrecord.model import Quote
    from tests.lsp.editor import Editor

WORDS: Final = "The cranes are older than I am"
DRAFT: Final = f"😀 “{WORDS},” Ms Okafor said, “and they creak.”\n"
TITLE: Final = "Add this quotation to harbour (harbour.yaml)"


async def chosen(editor: Editor, uri: str, words: str = WORDS, title: str = TITLE) -> types.CodeAction:
    """The action as it is once the writer has chosen it."""
    action = (await editor.actions(uri, words))[title]
    return action if action.edit is not None else await editor.code_action_resolve_async(action)


def edits(action: types.CodeAction) -> tuple[str, Sequence[types.TextEdit]]:
    """The URI of the file that an action changes, and how."""
    assert action.edit is not None
    if action.edit.document_changes is None:
        ((uri, found),) = (action.edit.changes or {}).items()
        return uri, found
    (change,) = action.edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    return change.text_document.uri, [edit for edit in change.edits if isinstance(edit, types.TextEdit)]


def pack(editor: Editor) -> Path:
    return editor.folder / "harbour.yaml"


def put_in(editor: Editor, action: types.CodeAction) -> str:
    """The pack with the action's edits made and saved."""
    uri, made = edits(action)
    assert uri == pack(editor).as_uri()
    editor.texts.setdefault(uri, pack(editor).read_bytes().decode())
    text = editor.edited(uri, made)
    pack(editor).write_bytes(text.encode())
    return text


def changed(editor: Editor, name: str) -> None:
    change = types.FileEvent(editor.uri(name), types.FileChangeType.Changed)
    editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([change]))


def added(editor: Editor) -> Quote:
    (quote,) = (quote for key, quote in load(pack(editor)).quotes.items() if key != "harbour/dredging")
    return quote


async def test_the_words_are_put_into_the_pack(editor: Editor) -> None:
    before = pack(editor).read_text("utf-8").splitlines()
    uri = editor.open("draft.md", DRAFT)
    after = put_in(editor, await chosen(editor, uri)).splitlines()
    quote = added(editor)
    assert (quote.text, quote.speaker) == ("The cranes are older than I am, and they creak.", "harbour/okafor")
    assert quote.care.status == "proposed"
    source = load(pack(editor)).sources[quote.source]
    assert (source.title, source.standing) == ("draft.md", "unreliable")
    assert not [line for line in ndiff(before, after) if line.startswith("-")]


async def test_what_stands_around_it_is_no_part_of_the_edit(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    _, made = edits(await chosen(code, uri))
    added_lines = "".join(edit.new_text for edit in made)
    assert WORDS in added_lines
    assert "id: okafor" not in added_lines
    assert "id: berths" not in added_lines


async def test_it_goes_where_the_pack_has_its_quotes(code: Editor) -> None:
    folder = code.folder / "pack"
    folder.mkdir()
    head = "onrecord: 1\npack: harbour\n"
    speakers, _, rest = pack(code).read_text("utf-8").partition("quotes:")
    quotes, _, facts = rest.partition("facts:")
    for name, text in {"a.yaml": speakers, "b.yaml": f"{head}quotes:{quotes}", "c.yaml": f"{head}facts:{facts}"}.items():
        (folder / name).write_text(text, "utf-8")
    (code.folder / "onrecord.yaml").write_text("rules: [pack]\n", "utf-8")
    changed(code, "onrecord.yaml")
    uri = code.open("draft.md", DRAFT)
    action = await chosen(code, uri, title="Add this quotation to harbour (b.yaml)")
    assert action.edit is not None
    made = [each for each in action.edit.document_changes or () if isinstance(each, types.TextDocumentEdit)]
    having = [each.text_document.uri for each in made if WORDS in str(each.edits)]
    assert having == [(folder / "b.yaml").as_uri()]
    assert (folder / "c.yaml").as_uri() not in [each.text_document.uri for each in made]


SECOND: Final = """\
onrecord: 1
pack: second
speakers: [{id: smith, name: Paul Smith}]
sources: [{id: log, title: The log, standing: primary}]
quotes: [{id: gulls, speaker: smith, text: The gulls are not louder than the cranes this year., source: log}]
"""


@pytest.mark.parametrize(
    ("speaker", "packs"), [("Ms Okafor", ["harbour"]), ("Paul Smith", ["second"]), ("Peter Lund", ["harbour", "second"])]
)
async def test_it_goes_into_the_pack_that_has_the_speaker(code: Editor, speaker: str, packs: list[str]) -> None:
    (code.folder / "second.yaml").write_text(SECOND, "utf-8")
    (code.folder / "onrecord.yaml").write_text("rules: [harbour.yaml, second.yaml]\n", "utf-8")
    changed(code, "onrecord.yaml")
    uri = code.open("draft.md", f"“The fog was thicker than soup,” said {speaker}.\n")
    offered = [title for title in await code.actions(uri, "fog") if title.startswith("Add")]
    assert offered == [f"Add this quotation to {name} ({name}.yaml)" for name in packs]


async def test_it_is_offered_on_either_part_of_a_split_quotation(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    assert edits(await chosen(code, uri)) == edits(await chosen(code, uri, "creak"))


async def test_a_speaker_whom_no_pack_has_is_put_in_as_well(code: Editor) -> None:
    uri = code.open("draft.md", "“The fog was thicker than soup,” said Peter Lund.\n")
    put_in(code, await chosen(code, uri, "fog"))
    assert load(pack(code)).speakers[added(code).speaker].name == "Peter Lund"


async def test_the_source_is_put_in_once(code: Editor) -> None:
    uri = code.open("draft.md", f"{DRAFT}\n“The fog was thicker than soup,” Ms Okafor said.\n")
    put_in(code, await chosen(code, uri))
    code.texts.pop(pack(code).as_uri())
    put_in(code, await chosen(code, uri, "fog"))
    rules = load(pack(code))
    assert len(rules.quotes) == 3
    assert [source.title for source in rules.sources.values()] == ["Minutes of the harbour board", "draft.md"]


async def test_the_pack_counts_as_it_is_in_the_editor(code: Editor) -> None:
    text = "# not yet saved\r\n" + pack(code).read_text("utf-8").replace("\n", "\r\n")
    code.open("harbour.yaml", text, "yaml")
    action = await chosen(code, code.open("draft.md", DRAFT))
    assert action.edit is not None
    (change,) = action.edit.document_changes or ()
    assert isinstance(change, types.TextDocumentEdit)
    assert change.text_document.version == 1
    after = put_in(code, action)
    assert after.startswith("# not yet saved\r\n")
    assert "\n" not in after.replace("\r\n", "")
    assert added(code).text.startswith(WORDS)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("“We will not dredge the northern channel,” Ms Okafor said.", "northern"),
        ("“The cranes are older than I am.” It was a cold day.", "cranes"),
        ("Okafor never said “the cranes are older than I am”.", "cranes"),
        ("The harbour has 48 berths for fishing boats, Ms Okafor said.", "48"),
        (DRAFT, "said"),
    ],
    ids=["known", "credited to nobody", "disowned", "no quotation", "beside it"],
)
async def test_it_is_not_offered_for(code: Editor, draft: str, words: str) -> None:
    uri = code.open("draft.md", draft)
    assert not [title for title in await code.actions(uri, words) if title.startswith("Add")]


async def test_it_is_not_offered_for_what_is_there_already(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    put_in(code, await chosen(code, uri))
    changed(code, "harbour.yaml")
    await code.hover(uri, WORDS)
    assert TITLE not in await code.actions(uri, WORDS)


async def test_a_pack_that_came_with_onrecord_is_left_alone(code: Editor) -> None:
    (code.folder / "onrecord.yaml").write_text("rules: [nato-rutte]\n", "utf-8")
    changed(code, "onrecord.yaml")
    uri = code.open("draft.md", DRAFT)
    assert not [title for title in await code.actions(uri, WORDS) if title.startswith("Add")]


async def test_a_pack_that_is_not_in_order_is_left_alone_and_the_writer_told(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    action = (await code.actions(uri, WORDS))[TITLE]
    pack(code).write_text("onrecord: 1\nquotes: 3\n", "utf-8")
    resolved = await code.code_action_resolve_async(action)
    assert resolved.edit is None
    assert "quotes" in code.messages[-1].message


async def test_an_action_for_an_older_text_does_nothing(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    action = (await code.actions(uri, WORDS))[TITLE]
    code.replace(uri, 2, "😀 ", "")
    assert (await code.code_action_resolve_async(action)).edit is None


async def test_a_client_that_cannot_ask_later_is_given_the_edit_at_once(bare: Editor) -> None:
    uri = bare.open("draft.md", DRAFT)
    action = (await bare.actions(uri, WORDS))[TITLE]
    assert action.edit is not None
    assert list(action.edit.changes or ()) == [pack(bare).as_uri()]


async def test_a_client_that_can_is_given_it_later(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    assert (await code.actions(uri, WORDS))[TITLE].edit is None
