"""Quick fixes, and letting it stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from lsprotocol import types

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.lsp.editor import Editor

RIGHT = "We will not dredge the northern channel before the autumn storms are over"
WRONG = "We will dredge the northern channel before the autumn storms are over"
DRAFT = f"😀 “{WRONG},” Lena Okafor said. The harbour has 84 berths for fishing boats.\n"


TWICE: Final = f"{DRAFT}\nAgain “{WRONG},” Lena Okafor said.\n"
MENDED: Final = TWICE.replace(WRONG, RIGHT)


def edits(action: types.CodeAction) -> Sequence[types.TextEdit]:
    assert action.edit is not None
    if action.edit.document_changes is None:
        (found,) = (action.edit.changes or {}).values()
        return found
    (change,) = action.edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    return [edit for edit in change.edits if isinstance(edit, types.TextEdit)]


def quick(actions: dict[str, types.CodeAction]) -> types.CodeAction:
    """The one action that mends."""
    (action,) = (action for title, action in actions.items() if "stet" not in title)
    return action


async def test_the_quick_fix_puts_the_words_on_record_in(editor: Editor) -> None:
    uri = editor.open("draft.md", DRAFT)
    action = quick(await editor.actions(uri, WRONG))
    assert editor.edited(uri, edits(action)) == DRAFT.replace(WRONG, RIGHT)
    assert (action.kind, action.is_preferred) == (types.CodeActionKind.QuickFix, True)
    assert [about.code for about in action.diagnostics or ()] == ["misquote"]


async def test_only_what_the_range_touches_is_offered(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    about = {
        words: {about.code for action in (await code.actions(uri, words)).values() for about in action.diagnostics or ()}
        for words in ("dredge the northern channel", "said", "84")
    }
    assert about["said"] == set()
    assert about["84"] == {"figure-mismatch"}
    assert about["dredge the northern channel"] == {"misquote"}


async def test_a_fix_that_may_change_the_sense_is_not_preferred(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    action = quick(await code.actions(uri, "84"))
    assert code.edited(uri, edits(action)) == DRAFT.replace("84", "48")
    assert not action.is_preferred


async def test_edits_are_bound_to_the_version_they_were_made_for(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    action = quick(await code.actions(uri, WRONG))
    assert action.edit is not None
    (change,) = action.edit.document_changes or ()
    assert isinstance(change, types.TextDocumentEdit)
    assert (change.text_document.uri, change.text_document.version) == (uri, 1)


async def test_who_knows_no_versions_is_sent_none(bare: Editor) -> None:
    uri = bare.open("draft.md", DRAFT)
    action = quick(await bare.actions(uri, WRONG))
    assert action.edit is not None
    assert action.edit.document_changes is None
    assert list(action.edit.changes or ()) == [uri]


async def test_actions_are_for_the_newest_text(code: Editor) -> None:
    uri = code.open("draft.md", "Nothing yet.\n")
    code.replace(uri, 2, "Nothing yet.\n", DRAFT)
    action = quick(await code.actions(uri, WRONG))
    assert code.edited(uri, edits(action)) == DRAFT.replace(WRONG, RIGHT)


@pytest.mark.parametrize(
    ("only", "offered"), [(["quickfix"], True), ([""], True), (["refactor"], False), (["source.organizeImports"], False)]
)
async def test_the_kind_asked_for_is_kept_to(code: Editor, only: list[str], offered: bool) -> None:
    uri = code.open("draft.md", DRAFT)
    assert bool(await code.actions(uri, WRONG, only)) is offered


async def test_stet_lets_it_stand_once_it_has_a_reason(code: Editor) -> None:
    uri = code.open("draft.md", DRAFT)
    assert {found.code for found in await code.findings(uri, 1)} == {"misquote", "figure-mismatch"}
    action = (await code.actions(uri, WRONG))["Let it stand (stet): misquote"]
    assert action.kind == "quickfix.stet"
    code.texts[uri] = code.edited(uri, edits(action))
    code.change(uri, 2, types.TextDocumentContentChangeWholeDocument(code.texts[uri]))
    assert {found.code for found in await code.findings(uri, 2)} == {"misquote", "figure-mismatch", None}
    code.replace(uri, 3, "stet misquote: ", "stet misquote: quoted as an example")
    assert {found.code for found in await code.findings(uri, 3)} == {"figure-mismatch"}


async def test_a_stet_is_not_let_stand_by_another(code: Editor) -> None:
    uri = code.open("draft.md", "Nothing <!-- stet: an example --> is quoted here.\n")
    assert [found.code for found in await code.findings(uri, 1)] == ["unused-stet"]
    assert not [title for title in await code.actions(uri, "<!-- stet: an example -->") if title.startswith("Let it stand")]


async def test_where_the_editor_can_the_cursor_waits_for_the_reason(asking: Editor) -> None:
    uri = asking.open("draft.md", DRAFT)
    action = (await asking.actions(uri, WRONG))["Let it stand (stet): misquote"]
    assert action.edit is not None
    (change,) = action.edit.document_changes or ()
    assert isinstance(change, types.TextDocumentEdit)
    (edit,) = change.edits
    assert isinstance(edit, types.SnippetTextEdit)
    assert edit.snippet.value == " <!-- stet misquote: $1 -->"


@pytest.mark.parametrize("kind", ["source.fixAll.onrecord", "source.fixAll", "source"])
async def test_fix_all_mends_what_is_safe_and_no_more(editor: Editor, kind: str) -> None:
    uri = editor.open("draft.md", TWICE)
    (action,) = (await editor.actions(uri, "😀", [kind])).values()
    assert action.kind == "source.fixAll.onrecord"
    assert editor.edited(uri, edits(action)) == MENDED
    assert "84" in MENDED


async def test_all_that_is_safe_is_one_quick_fix_away(code: Editor) -> None:
    uri = code.open("draft.md", TWICE)
    action = (await code.actions(uri, WRONG, ["quickfix"]))["Fix all 2 safe problems"]
    assert action.kind == types.CodeActionKind.QuickFix
    assert code.edited(uri, edits(action)) == MENDED
    assert not any("Fix all" in title for title in await code.actions(uri, "84"))


async def test_there_is_nothing_to_fix_in_a_clean_draft(code: Editor) -> None:
    uri = code.open("draft.md", MENDED)
    assert not await code.actions(uri, "😀", ["source.fixAll.onrecord"])


async def test_who_asks_for_no_kind_is_not_offered_source_actions(code: Editor) -> None:
    uri = code.open("draft.md", TWICE)
    assert not any("source" in str(action.kind) for action in (await code.actions(uri, WRONG)).values())
