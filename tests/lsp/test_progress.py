"""Reading rules takes a while, and the client can show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

SAID = "“{},” Ms Okafor said.\n"
WRONG = "We will dredge the northern channel before the autumn storms are over"


def kinds(editor: Editor, token: int | str) -> list[str]:
    values: list[Any] = [each.value for each in editor.heard if each.token == token]
    return [value["kind"] if isinstance(value, dict) else value.kind for value in values]


def changed(editor: Editor, name: str) -> None:
    change = types.FileEvent(editor.uri(name), types.FileChangeType.Changed)
    editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([change]))


def ended(editor: Editor, number: int) -> list[str] | None:
    told = kinds(editor, editor.announced[number]) if len(editor.announced) > number else []
    return told if told[-1:] == ["end"] else None


def clean(editor: Editor, uri: str) -> bool | None:
    """Whether nothing is found in a draft any more; what is told of a pack may come before or after it."""
    told = [each for each in editor.history if each.uri == uri]
    return not told[-1].diagnostics or None


async def test_it_is_shown_from_the_start_to_the_end(code: Editor) -> None:
    assert await code.until(lambda: ended(code, 0)) == ["begin", "report", "end"]


async def test_rules_that_change_are_read_again_and_it_is_shown(code: Editor) -> None:
    await code.until(lambda: ended(code, 0))
    pack = code.folder / "harbour.yaml"
    pack.write_text(pack.read_text("utf-8") + "# seen by the board\n", "utf-8")
    changed(code, "harbour.yaml")
    assert await code.until(lambda: ended(code, 1)) == ["begin", "end"]


async def test_what_is_typed_in_a_pack_is_not_worth_it(code: Editor) -> None:
    await code.until(lambda: ended(code, 0))
    draft = code.open("draft.md", SAID.format(WRONG))
    assert await code.findings(draft, 1)
    text = (code.folder / "harbour.yaml").read_text("utf-8")
    code.open("harbour.yaml", text.replace("We will not dredge", "We will dredge"), "yaml")
    await code.until(lambda: clean(code, draft))
    assert len(code.announced) == 1


async def test_a_client_that_shows_none_is_sent_none(bare: Editor) -> None:
    uri = bare.open("draft.md", SAID.format(WRONG))
    assert await bare.findings(uri, 1)
    assert not bare.heard


async def test_a_client_that_refuses_is_served_all_the_same(code: Editor) -> None:
    await code.until(lambda: ended(code, 0))
    code.refuses_progress = True
    uri = code.open("draft.md", SAID.format(WRONG))
    assert await code.findings(uri, 1)
    pack = code.folder / "harbour.yaml"
    pack.write_text(pack.read_text("utf-8").replace("We will not dredge", "We will dredge"), "utf-8")
    changed(code, "harbour.yaml")
    await code.until(lambda: clean(code, uri))
    assert len(code.announced) == 1
