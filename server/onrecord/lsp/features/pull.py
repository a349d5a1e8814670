"""Diagnostics on request: of one document, and of every draft and every faulty pack or config of the workspace.

An answer carries a result id. A client that names the id it has is told when there is nothing new; when the rules change, it
is asked to ask again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from lsprotocol import types
from pygls.uris import from_fs_path

from onrecord.lsp.convert import diagnostics
from onrecord.lsp.survey import Answer, answer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from onrecord.lsp.server import Server

_BATCH: Final = 50

_Report = types.WorkspaceFullDocumentDiagnosticReport | types.WorkspaceUnchangedDocumentDiagnosticReport


def register(server: Server) -> None:
    """Serve diagnostics on request."""
    options = types.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=True, identifier="onrecord")
    server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)(of_document)
    server.feature(types.WORKSPACE_DIAGNOSTIC)(of_workspace)


async def of_document(ls: Server, params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
    given = await _open(ls, params.text_document.uri)
    if given.id == params.previous_result_id:
        return types.RelatedUnchangedDocumentDiagnosticReport(result_id=given.id)
    return types.RelatedFullDocumentDiagnosticReport(items=given.items, result_id=given.id)


async def of_workspace(ls: Server, params: types.WorkspaceDiagnosticParams) -> types.WorkspaceDiagnosticReport:
    teller = _Teller(ls, params)
    previous = {each.uri: each.value for each in params.previous_result_ids}
    teller.begin()
    async for report in _reports(ls, previous, teller):
        teller.add(report)
        previous.pop(report.uri, None)
    for uri in previous:
        teller.add(types.WorkspaceFullDocumentDiagnosticReport(uri=uri, items=[]))
    return teller.end()


async def _reports(ls: Server, previous: dict[str, str], teller: _Teller) -> AsyncIterator[_Report]:
    """A report on each file that there may be something to say of. Between two the worker is free for what the writer does."""
    drafts = await ls.work(ls.survey.drafts, tuple(map(str, ls.folders)))
    files = dict.fromkeys((*drafts, *await ls.faulty()))
    for number, path in enumerate(files):
        teller.report(number, len(files))
        uri = ls.session.uri_of(Path(path)) or from_fs_path(path)
        if uri is None:
            continue
        version = ls.session.version(uri)
        given = await (_open(ls, uri) if version is not None else _closed(ls, path, uri, previous.get(uri)))
        if given is None or given.id == previous.get(uri):
            yield types.WorkspaceUnchangedDocumentDiagnosticReport(uri=uri, result_id=previous[uri], version=version)
        else:
            yield types.WorkspaceFullDocumentDiagnosticReport(uri=uri, items=given.items, version=version, result_id=given.id)


async def _open(ls: Server, uri: str) -> Answer:
    analysis = await ls.checked(uri)
    if analysis is None:
        return answer(await ls.faults_of(uri))
    return answer(diagnostics(analysis, ls.manner))


async def _closed(ls: Server, path: str, uri: str, previous: str | None) -> Answer | None:
    faults = await ls.faults_of(uri)
    return answer(faults) if faults else await ls.work(ls.survey.answer, path, previous, ls.encoding, ls.manner)


class _Teller:
    """Hands reports on as they come, and says how far things are, to a client that asked for either."""

    def __init__(self, ls: Server, params: types.WorkspaceDiagnosticParams) -> None:
        self._ls = ls
        self._partial = params.partial_result_token
        self._work = params.work_done_token
        self._waiting: list[_Report] = []

    def begin(self) -> None:
        self._progress(types.WorkDoneProgressBegin("Checking drafts", percentage=0))

    def report(self, number: int, count: int) -> None:
        self._progress(types.WorkDoneProgressReport(message=f"{number} of {count}", percentage=100 * number // count))

    def add(self, report: _Report) -> None:
        self._waiting.append(report)
        if self._partial is not None and len(self._waiting) >= _BATCH:
            self._hand_on()

    def end(self) -> types.WorkspaceDiagnosticReport:
        """The last reports: all of them where the client takes no parts."""
        if self._partial is not None and self._waiting:
            self._hand_on()
        self._progress(types.WorkDoneProgressEnd())
        return types.WorkspaceDiagnosticReport(self._waiting)

    def _hand_on(self) -> None:
        assert self._partial is not None
        value = types.WorkspaceDiagnosticReportPartialResult(self._waiting)
        self._ls.progress(types.ProgressParams(self._partial, value))
        self._waiting = []

    def _progress(self, value: object) -> None:
        if self._work is not None:
            self._ls.progress(types.ProgressParams(self._work, value))
