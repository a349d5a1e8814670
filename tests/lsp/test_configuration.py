"""Settings of the editor, several folders at once, and questions given up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types

from onrecord.lsp.settings import Scoped, Settings, read

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

DRAFT = 'Lena Okafor said: "We will dredge the northern channel before the autumn storms are over."'
OWN = """\
onrecord: 1
pack: own
speakers: [{id: smith, name: Paul Smith}]
sources: [{id: log, title: The log, standing: primary}]
quotes: [{id: gulls, speaker: smith, text: The gulls are not louder than the cranes this year., source: log}]
"""
GULLS = 'Paul Smith said: "The gulls are louder than the cranes this year."'


def changed(editor: Editor, settings: Any) -> None:
    editor.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings))


async def test_levels_are_asked_for_when_they_change(asking: Editor) -> None:
    uri = asking.open("draft.md", DRAFT)
    assert [found.severity for found in await asking.pulled(uri)] == [types.DiagnosticSeverity.Error]
    asking.settings["onrecord"] = {"levels": {"misquote": "info", "nonsense": 3}}
    changed(asking, None)
    await asking.until(lambda: asking.refreshed or None)
    assert [found.severity for found in await asking.pulled(uri)] == [types.DiagnosticSeverity.Information]
    assert not asking.messages


async def test_settings_that_are_there_already_are_asked_for(settled: Editor) -> None:
    uri = settled.open("draft.md", DRAFT)

    def heard() -> bool | None:
        told = [found.severity for news in settled.history if news.uri == uri for found in news.diagnostics]
        return types.DiagnosticSeverity.Information in told or None

    await settled.until(heard)


async def test_settings_that_are_sent_are_taken(bare: Editor) -> None:
    uri = bare.open("draft.md", DRAFT)
    assert await bare.findings(uri, 1)
    since = len(bare.history)
    changed(bare, {"onrecord": {"levels": {"misquote": "off"}}})
    await bare.until(lambda: any(news.uri == uri and not news.diagnostics for news in bare.history[since:]) or None)


async def test_the_writer_may_bring_packs_along(asking: Editor) -> None:
    (asking.folder / "own.yaml").write_text(OWN, "utf-8")
    uri = asking.open("draft.md", f"{DRAFT}\n\n{GULLS}\n")
    assert len(await asking.pulled(uri)) == 1
    asking.settings["onrecord"] = {"rules": ["own.yaml"]}
    changed(asking, None)
    await asking.until(lambda: asking.refreshed or None)
    assert [asking.range(uri, words).start.line for words in ("dredge", "gulls")] == [
        found.range.start.line for found in await asking.pulled(uri)
    ]


@pytest.mark.parametrize("sent", [None, [], "x", 3, {}, {"levels": 3, "rules": "x", "inlayHints": "yes"}, {"rules": [1, None]}])
def test_what_does_not_fit_is_left_out(sent: Any) -> None:
    assert read(sent) == Settings()


async def test_each_document_goes_by_the_config_nearest_to_it(code: Editor) -> None:
    second = code.folder.parent / "second"
    second.mkdir()
    (second / "own.yaml").write_text(OWN, "utf-8")
    (second / "onrecord.yaml").write_text("rules: [own.yaml]\nlevels: {misquote: warning}\n", "utf-8")
    folder = types.WorkspaceFolder(second.as_uri(), "second")
    code.workspace_did_change_workspace_folders(
        types.DidChangeWorkspaceFoldersParams(types.WorkspaceFoldersChangeEvent([folder], []))
    )
    first, other = (code.open(name, f"{DRAFT}\n\n{GULLS}\n") for name in ("draft.md", "../second/draft.md"))
    assert [found.severity for found in await code.findings(first, 1)] == [types.DiagnosticSeverity.Error]
    assert [found.severity for found in await code.findings(other, 1)] == [types.DiagnosticSeverity.Warning]


async def test_each_folder_has_settings_of_its_own(asking: Editor) -> None:
    second = asking.folder.parent / "second"
    second.mkdir()
    (second / "own.yaml").write_text(OWN, "utf-8")
    asking.own_settings[second.as_uri()] = {"onrecord": {"levels": {"misquote": "warning"}, "rules": ["own.yaml"]}}
    folder = types.WorkspaceFolder(second.as_uri(), "second")
    asking.workspace_did_change_workspace_folders(
        types.DidChangeWorkspaceFoldersParams(types.WorkspaceFoldersChangeEvent([folder], []))
    )
    await asking.until(lambda: asking.refreshed or None)
    first, other = (asking.open(name, f"{DRAFT}\n\n{GULLS}\n") for name in ("draft.md", str(second / "draft.md")))
    assert [found.severity for found in await asking.pulled(first)] == [types.DiagnosticSeverity.Error]
    (found,) = await asking.pulled(other)
    assert found.severity == types.DiagnosticSeverity.Warning
    assert asking.words(other, found.range) in GULLS


def test_the_innermost_folder_counts() -> None:
    outer, inner, general = (Settings(rules=(rule,)) for rule in ("outer", "inner", "general"))
    scoped = Scoped(general, {"/a": outer, "/a/b": inner})
    paths = ("/a/b/draft.md", "/a/draft.md", "/ab/draft.md", "/a", None)
    assert [scoped.of(path) for path in paths] == [("/a/b", inner), ("/a", outer), *[(None, general)] * 3]


async def test_a_folder_that_is_added_is_part_of_the_workspace(asking: Editor) -> None:
    second = asking.folder.parent / "second"
    second.mkdir()
    (second / "draft.md").write_text(DRAFT, "utf-8")
    folder = types.WorkspaceFolder(second.as_uri(), "second")
    for added, removed, wanted in (([folder], [], [(second / "draft.md").as_uri()]), ([], [folder], [])):
        event = types.WorkspaceFoldersChangeEvent(added, removed)
        asking.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event))
        answer = await asking.workspace_diagnostic_async(types.WorkspaceDiagnosticParams([]))
        assert [report.uri for report in answer.items] == wanted
