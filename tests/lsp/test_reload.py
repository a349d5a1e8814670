"""Packs and configs that change under the server."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from onrecord.corpus.index.fingerprint import dump, make

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.lsp.editor import Editor

DRAFT = 'Lena Okafor said: "We will dredge the northern channel before the autumn storms are over."'
ON_RECORD = "We will not dredge"


def watched(code: Editor, name: str) -> None:
    event = types.FileEvent(code.uri(name), types.FileChangeType.Changed)
    code.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))


def saved(code: Editor, name: str) -> None:
    code.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(code.uri(name))))


def unannounced(_: Editor, __: str) -> None:
    """The server finds out by itself."""


def rewrite(code: Editor, name: str, old: str, new: str) -> None:
    file = code.folder / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


Findings = Sequence[types.Diagnostic]


async def newest(code: Editor, uri: str, since: int, wanted: Callable[[Findings], bool]) -> Findings:
    """The first diagnostics for `uri` after `since` that are as `wanted`."""

    def news() -> Findings | None:
        found = (each.diagnostics for each in code.history[since:] if each.uri == uri)
        return next((each for each in found if wanted(each)), None)

    return await code.until(news)


@pytest.mark.parametrize("announce", [watched, saved, unannounced])
async def test_a_change_to_the_pack_rechecks_the_drafts(code: Editor, announce: Callable[[Editor, str], None]) -> None:
    uri = code.open("draft.md", DRAFT)
    assert await code.findings(uri, 1)
    since = len(code.history)
    rewrite(code, "harbour.yaml", ON_RECORD, "We will dredge")
    announce(code, "harbour.yaml")
    assert not await newest(code, uri, since, lambda found: not found)
    assert not code.messages


@pytest.mark.parametrize("announce", [watched, saved])
async def test_a_file_that_is_named_is_read_again_whatever_its_date(
    code: Editor, announce: Callable[[Editor, str], None]
) -> None:
    """Two states within one tick of the clock differ in nothing but their content."""
    uri = code.open("draft.md", DRAFT)
    assert await code.findings(uri, 1)
    since, pack = len(code.history), code.folder / "harbour.yaml"
    state = pack.stat()
    rewrite(code, "harbour.yaml", ON_RECORD + " the", "We will dredge the    ")
    os.utime(pack, ns=(state.st_atime_ns, state.st_mtime_ns))
    announce(code, "harbour.yaml")
    assert not await newest(code, uri, since, lambda found: not found)


@pytest.mark.parametrize(
    ("setting", "severities"),
    [
        ("levels: {misquote: info}", [types.DiagnosticSeverity.Information]),
        ("levels: {misquote: off}", []),
        ("overrides: [{files: draft.md, levels: {misquote: warning}}]", [types.DiagnosticSeverity.Warning]),
        ("exclude: [draft.md]", []),
    ],
)
async def test_a_change_to_the_config_rechecks_the_drafts(
    code: Editor, setting: str, severities: list[types.DiagnosticSeverity]
) -> None:
    uri = code.open("draft.md", DRAFT)
    assert await code.findings(uri, 1)
    since = len(code.history)
    rewrite(code, "onrecord.yaml", "rules:", f"{setting}\nrules:")
    watched(code, "onrecord.yaml")
    await newest(code, uri, since, lambda found: [each.severity for each in found] == severities)


async def test_a_tidy_house_may_leave_out_an_um(code: Editor) -> None:
    rewrite(code, "harbour.yaml", "We will not dredge", "We will, um, not dredge")
    uri = code.open("draft.md", DRAFT.replace("will", "will not"))
    assert await code.findings(uri, 1)
    since = len(code.history)
    rewrite(code, "onrecord.yaml", "rules:", "quote-policy: tidy\nrules:")
    watched(code, "onrecord.yaml")
    assert not await newest(code, uri, since, lambda found: not found)


SOURCE = "The board heard that the gulls were louder than the cranes in every month of the past year."


@pytest.mark.parametrize("announce", [watched, unannounced])
async def test_a_change_to_a_source_rechecks_the_drafts(code: Editor, announce: Callable[[Editor, str], None]) -> None:
    fingerprint = code.folder / "minutes.shingles"
    fingerprint.write_text(dump(make("Nothing was said.", "harbour/minutes")), "utf-8")
    rewrite(code, "harbour.yaml", "    standing: primary", "    standing: primary\n    fingerprint: minutes.shingles")
    uri = code.open("draft.md", f"It was a long meeting. {SOURCE}")
    assert not await code.findings(uri, 1)
    since = len(code.history)
    fingerprint.write_text(dump(make(f"It rained. {SOURCE} Then all went home.", "harbour/minutes")), "utf-8")
    announce(code, "minutes.shingles")
    (found,) = await newest(code, uri, since, bool)
    assert found.code == "unquoted-verbatim"


async def test_a_nearer_config_takes_over_when_it_appears(code: Editor) -> None:
    (code.folder / "opinion").mkdir()
    uri = code.open("opinion/draft.md", DRAFT)
    assert await code.findings(uri, 1)
    since = len(code.history)
    (code.folder / "opinion" / "onrecord.yaml").write_text("rules: [../harbour.yaml]\nlevels: {misquote: off}\n", "utf-8")
    watched(code, "opinion/onrecord.yaml")
    assert not await newest(code, uri, since, lambda found: not found)


@pytest.mark.parametrize(
    ("name", "old", "new", "wrong"),
    [
        ("harbour.yaml", "speaker: okafor", "speaker: nobody", "nobody"),
        ("onrecord.yaml", "rules:", "levels: 3\nrules:", "3"),
        ("onrecord.yaml", "rules: [harbour.yaml]", "rules: [harbor]", "rules: [harbor]"),
    ],
)
async def test_the_last_good_rules_stay_and_the_mistake_is_shown(
    code: Editor, name: str, old: str, new: str, wrong: str
) -> None:
    uri = code.open("draft.md", DRAFT)
    assert await code.findings(uri, 1)
    since = len(code.history)
    rewrite(code, name, old, new)
    watched(code, name)
    mistakes = await newest(code, code.uri(name), since, bool)
    code.texts[code.uri(name)] = (code.folder / name).read_text("utf-8")
    assert code.words(code.uri(name), mistakes[0].range) == wrong
    assert await newest(code, uri, since, bool)
    assert len(code.messages) == 1

    since = len(code.history)
    rewrite(code, name, new, old)
    watched(code, name)
    assert not await newest(code, code.uri(name), since, lambda found: not found)
    assert len(code.messages) == 1


async def test_what_is_still_wrong_is_not_said_again(code: Editor) -> None:
    uri, pack = code.open("draft.md", DRAFT), code.uri("harbour.yaml")
    assert await code.findings(uri, 1)
    rewrite(code, "harbour.yaml", "speaker: okafor", "speaker: nobody")
    watched(code, "harbour.yaml")
    assert await newest(code, pack, 0, bool)
    rewrite(code, "onrecord.yaml", "rules:", "levels: {misquote: info}\nrules:")
    watched(code, "onrecord.yaml")
    await newest(code, uri, 0, lambda found: [each.severity for each in found] == [types.DiagnosticSeverity.Information])
    assert len([news for news in code.history if news.uri == pack]) == 1
    assert len(code.messages) == 1


async def test_the_mistakes_of_a_file_go_with_it(code: Editor) -> None:
    uri, config = code.open("draft.md", DRAFT), code.uri("onrecord.yaml")
    assert await code.findings(uri, 1)
    rewrite(code, "onrecord.yaml", "rules:", "levels: 3\nrules:")
    watched(code, "onrecord.yaml")
    assert await newest(code, config, 0, bool)
    since = len(code.history)
    (code.folder / "onrecord.yaml").unlink()
    watched(code, "onrecord.yaml")
    assert not await newest(code, config, since, lambda found: not found)
    assert not await newest(code, uri, since, lambda found: not found)


async def test_a_client_that_can_is_asked_to_watch(editor: Editor) -> None:
    await editor.findings(editor.open("draft.md", DRAFT), 1)
    capable = editor.capabilities and editor.capabilities.workspace
    wanted = bool(capable and capable.did_change_watched_files and capable.did_change_watched_files.dynamic_registration)
    if not wanted:
        assert not editor.registrations
        return
    (registration,) = await editor.until(lambda: editor.registrations or None)
    assert registration.method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES
    assert "yaml,yml,shingles" in str(registration.register_options)
