"""The code action that puts a quotation which no entry has into a pack: offered by name, worked out when it is chosen.

What it does is an edit of the pack's files as they stand in the editor, for the writer to see, to save or to undo. Reading a
pack takes longer than moving the cursor, so a client that can ask for an edit later is not given one before.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from lsprotocol import types
from pygls.capabilities import get_capability

from onrecord.errors import PackError
from onrecord.lsp import recording
from onrecord.lsp.convert import Places
from onrecord.lsp.desk import uri_of
from onrecord.report.escape import plain
from onrecord.text import LineTable, Span

if TYPE_CHECKING:
    from onrecord.lsp.analysis import Analysis
    from onrecord.lsp.recording import Home, Words
    from onrecord.lsp.server import Server
    from onrecord.packs.edit import Change

_KIND: Final = types.CodeActionKind.QuickFix


async def offered(ls: Server, analysis: Analysis, asked: Span) -> list[types.CodeAction]:
    """An action for each pack that the words at `asked` could be put into."""
    words = recording.unrecorded(analysis, asked)
    if words is None:
        return []
    actions = []
    for home in await ls.work(lambda: list(recording.homes(analysis, words))):
        title = plain(f"Add this quotation to {home.name} ({os.path.basename(home.file)})")
        action = types.CodeAction(title, _KIND, data=_data(analysis, words, home))
        if not _asks_later(ls):
            action.edit = await _edit(ls, analysis, words, home)
        actions.append(action)
    return actions


async def resolve(ls: Server, action: types.CodeAction) -> types.CodeAction:
    """The action with its edit; without one where the draft is no longer what it was offered for."""
    data: Any = action.data
    if action.edit is not None or not isinstance(data, dict) or not isinstance(data.get("uri"), str):
        return action
    analysis = await ls.analyse(data["uri"])
    if analysis is None or analysis.document.version != data.get("version"):
        return action
    at = data.get("start")
    words = recording.unrecorded(analysis, Span(at, at)) if isinstance(at, int) else None
    homes = await ls.work(lambda: list(recording.homes(analysis, words))) if words else []
    home = next((each for each in homes if each.path == data.get("pack")), None)
    if words is not None and home is not None:
        action.edit = await _edit(ls, analysis, words, home)
    return action


def _data(analysis: Analysis, words: Words, home: Home) -> dict[str, Any]:
    document = analysis.document
    return {"uri": document.uri, "version": document.version, "start": words.span.start, "pack": home.path}


def _asks_later(ls: Server) -> bool:
    known = get_capability(ls.client_capabilities, "text_document.code_action.resolve_support.properties", None) or ()
    return "edit" in known and ls.can("text_document.code_action.data_support")


async def _edit(ls: Server, analysis: Analysis, words: Words, home: Home) -> types.WorkspaceEdit | None:
    """The changes to the pack's files; None, and a message that says why, where it cannot take the words in."""
    path = analysis.document.path
    try:
        changes = await ls.work(recording.changes, words, home, path.name if path else "untitled draft", ls.session.sheets())
    except PackError as error:
        ls.window_show_message(types.ShowMessageParams(types.MessageType.Error, plain(f"onrecord: {error.faults[0]}")))
        return None
    edits = {uri_of(ls, change.path): [_text_edit(ls, change)] for change in changes}
    if not ls.can("workspace.workspace_edit.document_changes"):
        return types.WorkspaceEdit(changes=edits)
    documents = (types.OptionalVersionedTextDocumentIdentifier(uri, ls.session.version(uri)) for uri in edits)
    return types.WorkspaceEdit(document_changes=list(map(types.TextDocumentEdit, documents, edits.values())))


def _text_edit(ls: Server, change: Change) -> types.TextEdit:
    """The lines that a change is about; what stands before and after them is left alone."""
    before, after = change.before or "", change.after
    start = before.rfind("\n", 0, _shared(before, after)) + 1
    end = _shared(before[:start:-1], after[:start:-1])
    places = Places(LineTable(before), ls.encoding)
    return types.TextEdit(places.range(Span(start, len(before) - end)), after[start : len(after) - end])


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings on."""
    shorter = min(len(one), len(other))
    return next((index for index in range(shorter) if one[index] != other[index]), shorter)
