"""Code actions: the quick fixes of every finding in the range asked for, letting it stand, all safe fixes at once, and putting
words that no entry has into a pack; in a pack or config the word that was probably meant.

What the client says of diagnostics is not asked: Neovim sends those of the whole line, and others lose data on the way. The
findings are looked up anew, by the range alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lsprotocol import types

from onrecord.fixes import mend, preferred
from onrecord.lsp import additions, convert
from onrecord.lsp.stetting import stet_edit, stet_snippet
from onrecord.report.escape import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.server import Server
    from onrecord.model import Edit, Finding
    from onrecord.text import Span

_KIND: Final = types.CodeActionKind.QuickFix
# A kind of its own, for clients that take all quick fixes of a place at once.
_STET: Final = f"{_KIND.value}.stet"
_FIX_ALL: Final = f"{types.CodeActionKind.SourceFixAll.value}.onrecord"


def register(server: Server) -> None:
    """Serve code actions."""
    options = types.CodeActionOptions(code_action_kinds=[_KIND, _FIX_ALL], resolve_provider=True)
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)(code_actions)
    server.feature(types.CODE_ACTION_RESOLVE)(additions.resolve)


async def code_actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    quick = _wanted(_KIND.value, params.context.only, unasked=True)
    everything = _wanted(_FIX_ALL, params.context.only, unasked=False)
    if not quick and not everything:
        return []
    analysis = await ls.analyse(params.text_document.uri)
    if analysis is None:
        return await _spellings(ls, params) if quick else []
    actions = [*_fix_all(ls, analysis, _FIX_ALL, 1)] if everything else []
    if not quick:
        return actions
    asked = analysis.places.span(params.range)
    return [*_quick_fixes(ls, analysis, asked), *await additions.offered(ls, analysis, asked), *actions]


async def _spellings(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """What was probably meant where a key or a value of a pack or config is none."""
    uri, asked = params.text_document.uri, params.range
    if ls.session.sheet(uri) is None:
        return []
    faults = [each for each in await ls.faults_of(uri) if each.data and _touch(each.range, asked)]
    return [
        types.CodeAction(
            f"Replace with '{fault.data}'",
            _KIND,
            [fault],
            is_preferred=True,
            edit=types.WorkspaceEdit(changes={uri: [types.TextEdit(fault.range, str(fault.data))]}),
        )
        for fault in faults
    ]


def _touch(one: types.Range, other: types.Range) -> bool:
    return one.start <= other.end and other.start <= one.end


def _wanted(kind: str, only: Sequence[types.CodeActionKind | str] | None, *, unasked: bool) -> bool:
    """A kind asks for itself and for what is below it; the empty kind asks for everything."""
    if only is None:
        return unasked
    asked = (getattr(each, "value", each) for each in only)
    return any(not each or kind == each or kind.startswith(f"{each}.") for each in asked)


def _quick_fixes(ls: Server, analysis: Analysis, asked: Span) -> Iterator[types.CodeAction]:
    touched = [
        finding for finding in analysis.result.findings if finding.span.start <= asked.end and asked.start <= finding.span.end
    ]
    for finding in touched:
        yield from _actions(ls, finding, analysis)
    if any(preferred(finding) for finding in touched):
        yield from _fix_all(ls, analysis, _KIND, 2)


def _fix_all(ls: Server, analysis: Analysis, kind: types.CodeActionKind | str, least: int) -> Iterator[types.CodeAction]:
    """One action for every safe fix that goes together with the others, where there are at least so many."""
    mended = mend(analysis.document.text, analysis.result.findings).findings
    if len(mended) >= least:
        edits = sorted(edit for finding in mended if (fix := preferred(finding)) for edit in fix.edits)
        about = [convert.diagnostic(finding, analysis.places, ls.manner) for finding in mended]
        title = f"Fix all {len(mended)} safe problems" if len(mended) > 1 else "Fix the one safe problem"
        yield types.CodeAction(title, kind, about, edit=_workspace_edit(ls, analysis, tuple(edits)))


def _actions(ls: Server, finding: Finding, analysis: Analysis) -> Iterator[types.CodeAction]:
    about = [convert.diagnostic(finding, analysis.places, ls.manner)]
    sole = sum(fix.safe for fix in finding.fixes) == 1
    for fix in finding.fixes:
        preferred = True if fix.safe and sole else None
        edit = _workspace_edit(ls, analysis, fix.edits)
        yield types.CodeAction(plain(fix.title), _KIND, about, is_preferred=preferred, edit=edit)
    stet = None if finding.check == "unused-stet" else stet_edit(finding, analysis.draft)
    if stet is not None:
        edit = _stet(ls, analysis, stet)
        yield types.CodeAction(f"Let it stand (stet): {finding.check}", _STET, about, edit=edit)


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
