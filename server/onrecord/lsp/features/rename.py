"""Rename an id of a pack: where it is given, and wherever the packs that are loaded with it name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from onrecord.lsp.desk import uri_of
from onrecord.packs.schema import ID

if TYPE_CHECKING:
    from onrecord.lsp.server import Server


def register(server: Server) -> None:
    """Serve renames."""
    server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)(prepare)
    server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))(rename)


async def prepare(ls: Server, params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder | None:
    found = await ls.desk.name_at(params.text_document, params.position)
    if found is None:
        return None
    sheet, site = found
    return types.PrepareRenamePlaceholder(ls.desk.places(sheet).range(site.span), site.text.rpartition("/")[2])


async def rename(ls: Server, params: types.RenameParams) -> types.WorkspaceEdit | None:
    found = await ls.desk.name_at(params.text_document, params.position)
    if found is None:
        return None
    if ID.form is None or not ID.form.fullmatch(params.new_name):
        raise JsonRpcInvalidParams(f"Not {ID.expects}.")
    sheet, site = found
    key = await ls.desk.named(sheet, site) or ""
    places = await ls.desk.naming(sheet, site.space or "", key)
    if not any(each.role == "id" for _, each in places):
        raise JsonRpcInvalidParams("What this names stands in no file that is loaded.")
    changes: dict[str, list[types.TextEdit]] = {}
    for other, each in places:
        pack = each.text.rpartition("/")[0]
        renamed = f"{pack}/{params.new_name}" if pack else params.new_name
        edit = types.TextEdit(ls.desk.places(other).range(each.span), renamed)
        changes.setdefault(uri_of(ls, other.path), []).append(edit)
    return types.WorkspaceEdit(changes=changes)
