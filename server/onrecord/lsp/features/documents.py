"""Documents as they are opened, changed, saved and closed, and the diagnostics that follow from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from onrecord.lsp.session import path_of

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Serve document synchronisation."""
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(opened)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(changed)
    # The saved text mends a document that is out of step.
    server.feature(types.TEXT_DOCUMENT_DID_SAVE, types.SaveOptions(include_text=True))(saved)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(closed)


def opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.session.open(params.text_document)
    if ls.session.document(params.text_document.uri):
        ls.publisher.check(params.text_document.uri)
    elif ls.session.sheet(params.text_document.uri):
        ls.desk.typed(params.text_document.uri, pause=0)


def changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    uri = params.text_document.uri
    if not ls.session.change(params, ls.encoding):
        ls.publisher.clear(uri)
    elif ls.session.document(uri):
        ls.publisher.typed(uri)
    elif ls.session.sheet(uri):
        ls.desk.typed(uri)


async def saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    uri = params.text_document.uri
    ls.session.save(uri, params.text)
    if ls.session.document(uri):
        ls.publisher.check(uri)
    elif ls.session.sheet(uri):
        ls.desk.typed(uri, pause=0)
    path = path_of(uri)
    await ls.reload([str(path)] if path else ())


async def closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    uri = params.text_document.uri
    sheet = ls.session.sheet(uri)
    ls.session.close(uri)
    if sheet is not None:
        await ls.desk.close(uri, sheet[0])
        return
    ls.publisher.close(uri)
    ls.problems.forget(uri)
    await ls.work(ls.analyst.forget, uri)
