"""Code actions: the quick fixes of every finding in the range asked for, and letting it stand.

What the client says of diagnostics is not asked: Neovim sends those of the whole line, and others lose data on the way. The
findings are looked up anew, by the range alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from onrecord.lsp import convert
from onrecord.lsp.stetting import stet_edit, stet_snippet
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.server import Server
    from onrecord.model import Edit, Finding

_KIND = types.CodeActionKind.QuickFix


def register(server: Server) -> None:
    """Serve code actions."""
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[_KIND]))(code_actions)


async def code_actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    if not _wanted(params.context.only):
        return []
    analysis = await ls.analyse(params.text_document.uri)
    if analysis is None:
        return []
    asked = analysis.places.span(params.range)
    return [
        action
        for finding in analysis.result.findings
        if finding.span.start <= asked.end and asked.start <= finding.span.end
        for action in _actions(ls, finding, analysis)
    ]


def _wanted(only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """A kind asks for itself and for what is below it; the empty kind asks for everything."""
    return only is None or any(kind in ("", _KIND.value) for kind in only)


def _actions(ls: Server, finding: Finding, analysis: Analysis) -> Iterator[types.CodeAction]:
    about = [convert.diagnostic(finding, analysis.places, related=False)]
    sole = sum(fix.safe for fix in finding.fixes) == 1
    for fix in finding.fixes:
        preferred = True if fix.safe and sole else None
        edit = _workspace_edit(ls, analysis, fix.edits)
        yield types.CodeAction(plain(fix.title), _KIND, about, is_preferred=preferred, edit=edit)
    stet = None if finding.check == "unused-stet" else stet_edit(finding, analysis.draft)
    if stet is not None:
        edit = _stet(ls, analysis, stet)
        yield types.CodeAction(f"Let it stand (stet): {finding.check}", _KIND, about, edit=edit)


def _stet(ls: Server, analysis: Analysis, insertion: Edit) -> types.WorkspaceEdit:
    """The comment, and where the client can do so the cursor where its reason goes. A command to move the cursor would be lost
    on clients that take an action with a command for the command."""
    if not ls.can("workspace.workspace_edit.snippet_edit_support"):
        return _workspace_edit(ls, analysis, (insertion,))
    snippet = types.StringValue(stet_snippet(insertion))
    edit = types.SnippetTextEdit(analysis.places.range(insertion.span), snippet)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(_version(analysis), [edit])])


def _workspace_edit(ls: Server, analysis: Analysis, edits: tuple[Edit, ...]) -> types.WorkspaceEdit:
    """The edits, bound to the version they were made for where the client can refuse them for another."""
    converted = convert.text_edits(edits, analysis.places)
    if not ls.can("workspace.workspace_edit.document_changes"):
        return types.WorkspaceEdit(changes={analysis.document.uri: converted})
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(_version(analysis), list(converted))])


def _version(analysis: Analysis) -> types.OptionalVersionedTextDocumentIdentifier:
    return types.OptionalVersionedTextDocumentIdentifier(analysis.document.uri, analysis.document.version)
