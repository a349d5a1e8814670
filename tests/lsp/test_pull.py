"""Diagnostics on request: result ids, the whole workspace, and never both ways."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from tests.lsp.editor import Editor

RIGHT = "We will not dredge the northern channel before the autumn storms are over"
WRONG = "We will dredge the northern channel before the autumn storms are over"
SAID = 'Lena Okafor said: "{}."'

Full = types.RelatedFullDocumentDiagnosticReport
Unchanged = types.RelatedUnchangedDocumentDiagnosticReport
Report = types.WorkspaceFullDocumentDiagnosticReport | types.WorkspaceUnchangedDocumentDiagnosticReport


async def pull(client: Editor, uri: str, previous: str | None = None) -> Full | Unchanged:
    document = types.TextDocumentIdentifier(uri)
    return await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(document, previous_result_id=previous))


async def survey(client: Editor, previous: dict[str, str] | None = None) -> dict[str, Report]:
    ids = [types.PreviousResultId(uri, value) for uri, value in (previous or {}).items()]
    answer = await client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(ids))
    return {report.uri: report for report in answer.items}


def codes(report: object) -> list[object]:
    assert isinstance(report, Full | types.WorkspaceFullDocumentDiagnosticReport)
    return [item.code for item in report.items]


def ids(reports: dict[str, Report]) -> dict[str, str]:
    return {uri: report.result_id or "" for uri, report in reports.items()}


def field(value: Any, name: str) -> Any:
    """A field of what pygls makes of JSON that it has no type for."""
    return value[name] if isinstance(value, dict) else getattr(value, name)


async def test_what_is_asked_for_is_not_pushed(asking: Editor) -> None:
    uri = asking.open("draft.md", SAID.format(WRONG))
    assert codes(await pull(asking, uri)) == ["misquote"]
    asking.replace(uri, 2, "will dredge", "will not dredge")
    assert codes(await pull(asking, uri)) == []
    asking.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
    await pull(asking, uri)
    assert not asking.history


async def test_what_is_pushed_need_not_be_asked_for(code: Editor) -> None:
    uri = code.open("draft.md", SAID.format(WRONG))
    assert [found.code for found in await code.findings(uri, 1)] == ["misquote"]


async def test_nothing_new_is_said_in_a_word(asking: Editor) -> None:
    uri = asking.open("draft.md", SAID.format(WRONG))
    first = await pull(asking, uri)
    again = await pull(asking, uri, first.result_id)
    assert isinstance(again, Unchanged)
    assert again.result_id == first.result_id
    asking.replace(uri, 2, "Lena", "😀 Lena")
    moved = await pull(asking, uri, first.result_id)
    assert codes(moved) == ["misquote"]
    assert moved.result_id != first.result_id


async def test_a_change_of_the_rules_has_the_client_ask_again(asking: Editor) -> None:
    uri = asking.open("draft.md", SAID.format(WRONG))
    assert codes(await pull(asking, uri)) == ["misquote"]
    before = asking.refreshed
    config = asking.folder / "onrecord.yaml"
    config.write_text("levels: {misquote: off}\n" + config.read_text("utf-8"), "utf-8")
    event = types.FileEvent(config.as_uri(), types.FileChangeType.Changed)
    asking.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
    await asking.until(lambda: asking.refreshed > before or None)
    assert codes(await pull(asking, uri)) == []


async def test_a_change_of_the_rules_has_it_ask_again_for_marks_and_lenses_where_there_are_any(asking: Editor) -> None:
    asking.settings["onrecord"] = {"inlayHints": True}
    asking.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))
    await asking.until(lambda: asking.refreshed or None)
    pack = asking.folder / "harbour.yaml"
    asking.open("harbour.yaml", pack.read_text("utf-8"), "yaml")
    asked = types.CodeLensParams(types.TextDocumentIdentifier(pack.as_uri()))
    assert await asking.text_document_code_lens_async(asked)
    asking.asked_again.clear()
    config = asking.folder / "onrecord.yaml"
    config.write_text("levels: {misquote: off}\n" + config.read_text("utf-8"), "utf-8")
    event = types.FileEvent(config.as_uri(), types.FileChangeType.Changed)
    asking.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
    wanted = {
        types.WORKSPACE_DIAGNOSTIC_REFRESH,
        types.WORKSPACE_INLAY_HINT_REFRESH,
        types.WORKSPACE_CODE_LENS_REFRESH,
    }
    await asking.until(lambda: asking.asked_again == wanted or None)


async def test_a_document_out_of_step_has_none(asking: Editor) -> None:
    uri = asking.open("draft.md", SAID.format(WRONG))
    asking.change(uri, 1, types.TextDocumentContentChangePartial(asking.range(uri, "Lena"), "x"))
    assert codes(await pull(asking, uri)) == []


async def test_the_workspace_holds_drafts_that_are_not_open(asking: Editor) -> None:
    for name, text in {"a.md": WRONG, "b.md": RIGHT, "deep/c.txt": WRONG, "notes.py": WRONG, ".hidden/d.md": WRONG}.items():
        (asking.folder / name).parent.mkdir(exist_ok=True)
        (asking.folder / name).write_text(SAID.format(text), "utf-8")
    asking.open("b.md", SAID.format(WRONG))
    reports = await survey(asking)
    assert {uri: codes(report) for uri, report in reports.items()} == {
        asking.uri(name): ["misquote"] for name in ("a.md", "b.md", "deep/c.txt")
    }
    assert {uri: report.version for uri, report in reports.items() if report.version} == {asking.uri("b.md"): 1}


async def test_a_draft_of_the_workspace_that_cannot_be_read_says_so(asking: Editor) -> None:
    contents = {
        "binary.txt": (b"\0\1\2", "a binary file"),
        "latin.md": ("“Né”".encode("utf-16"), "UTF-16"),
        "long.md": (b"word " * 1_000_001, "the most is 2,000,000"),
    }
    for name, (data, _) in contents.items():
        (asking.folder / name).write_bytes(data)
    reports = await survey(asking)
    for name, (_, reason) in contents.items():
        report = reports[asking.uri(name)]
        assert isinstance(report, types.WorkspaceFullDocumentDiagnosticReport)
        (found,) = report.items
        assert found.severity == types.DiagnosticSeverity.Information
        assert found.message.startswith("Not all of this draft was checked. ")
        assert reason in found.message
        assert str(asking.folder) not in found.message
    assert not await uses_of(asking)


async def uses_of(client: Editor) -> Any:
    """Where the drafts of the workspace use the words of the desk."""
    uri = client.open("draft.md", SAID.format(RIGHT))
    asked = types.ReferenceParams(
        types.ReferenceContext(False), types.TextDocumentIdentifier(uri), client.range(uri, "channel").start
    )
    return [each for each in await client.text_document_references_async(asked) or () if each.uri != uri]


async def test_the_workspace_is_told_only_what_is_new(asking: Editor) -> None:
    for name in ("a.md", "b.md", "c.md"):
        (asking.folder / name).write_text(SAID.format(WRONG), "utf-8")
    first = await survey(asking)
    (asking.folder / "b.md").write_text(SAID.format(RIGHT), "utf-8")
    (asking.folder / "c.md").unlink()
    again = await survey(asking, ids(first))
    assert isinstance(again[asking.uri("a.md")], types.WorkspaceUnchangedDocumentDiagnosticReport)
    assert codes(again[asking.uri("b.md")]) == []
    assert codes(again[asking.uri("c.md")]) == []


async def test_the_config_decides_what_is_a_draft(asking: Editor) -> None:
    (asking.folder / "archive").mkdir()
    for name in ("a.md", "archive/b.md"):
        (asking.folder / name).write_text(SAID.format(WRONG), "utf-8")
    config = asking.folder / "onrecord.yaml"
    config.write_text("exclude: [archive/]\n" + config.read_text("utf-8"), "utf-8")
    assert set(await survey(asking)) == {asking.uri("a.md")}


async def test_a_faulty_pack_is_in_the_workspace(asking: Editor) -> None:
    pack = asking.folder / "harbour.yaml"
    pack.write_text(pack.read_text("utf-8").replace("speaker: okafor", "speaker: okafir"), "utf-8")
    (asking.folder / "a.md").write_text(SAID.format(WRONG), "utf-8")
    reports = await survey(asking)
    report = reports[pack.as_uri()]
    assert isinstance(report, types.WorkspaceFullDocumentDiagnosticReport)
    (found,) = report.items
    assert "okafir" in found.message
    assert not asking.history


async def test_parts_and_progress_come_as_it_goes(asking: Editor) -> None:
    for number in range(120):
        (asking.folder / f"{number}.md").write_text(SAID.format(WRONG), "utf-8")
    answer = await asking.workspace_diagnostic_async(
        types.WorkspaceDiagnosticParams([], work_done_token="work", partial_result_token="part")
    )
    assert not answer.items
    values = {token: [each.value for each in asking.heard if each.token == token] for token in ("work", "part")}
    counts = [len(field(part, "items")) for part in values["part"]]
    assert sum(counts) == 120
    assert len(counts) > 1
    kinds = [field(value, "kind") for value in values["work"]]
    assert (kinds[0], kinds[-1]) == ("begin", "end")


async def test_who_gives_up_gets_an_answer_and_others_are_not_kept_waiting(asking: Editor) -> None:
    for number in range(200):
        (asking.folder / f"{number}.md").write_text(SAID.format(WRONG) * 5, "utf-8")
    uri = asking.open("draft.md", SAID.format(WRONG))
    sent = asking.protocol.send_request(types.WORKSPACE_DIAGNOSTIC, types.WorkspaceDiagnosticParams([]), msg_id="long")
    waiting = asyncio.wrap_future(sent)
    assert codes(await pull(asking, uri)) == ["misquote"]
    assert not waiting.done()
    asking.notify(types.CANCEL_REQUEST, {"id": "long"})
    with pytest.raises(JsonRpcException) as refused:
        await waiting
    assert refused.value.code == types.LSPErrorCodes.RequestCancelled


@pytest.mark.parametrize("uri", ["untitled:nothing", "file:///nowhere/at/all.md"])
async def test_of_what_is_not_open_nothing_is_said(asking: Editor, uri: str) -> None:
    assert codes(await pull(asking, uri)) == []
