"""What is answered of packs and `onrecord.yaml`, where the same question is answered otherwise of a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from onrecord.lsp.cards import Card
from onrecord.lsp.convert import location_of
from onrecord.lsp.desk import uri_of
from onrecord.lsp.outline import Spot, spot
from onrecord.packs.find import bundled
from onrecord.packs.shapes import Choice, Key, Shape, Text
from onrecord.text import LineTable, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.lsp.server import Server
    from onrecord.lsp.sheet import Sheet, Site


async def hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    """What a key is for."""
    found = await ls.desk.pointed(params.text_document, params.position)
    if found is None or found[1].key is None or found[1].role != "key":
        return None
    sheet, site = found
    assert site.key is not None
    content = ls.markup("text_document.hover.content_format", [_card(site.text, site.key)])
    return types.Hover(content, ls.desk.places(sheet).range(site.span))


async def definition(ls: Server, params: types.DefinitionParams) -> types.Location | None:
    """Where the entry stands that a reference names."""
    found = await ls.desk.name_at(params.text_document, params.position)
    if found is None:
        return None
    sheet, site = found
    key = await ls.desk.named(sheet, site)
    own = [each for each in await ls.desk.naming(sheet, site.space or "", key or "") if each[1].role == "id"]
    if own:
        return _location(ls, *own[0])
    origin = await ls.desk.origin(sheet, site)
    return location_of(origin) if origin else None


async def references(ls: Server, params: types.ReferenceParams) -> list[types.Location]:
    """Where an id is named in the packs, and for a quote or fact where the drafts use it."""
    found = await ls.desk.pointed(params.text_document, params.position)
    if found is None:
        return []
    sheet, site = found
    named = site if site.space else sheet.id_of(site)
    if named is None or named.space is None:
        return []
    key = await ls.desk.named(sheet, named) or ""
    places = await ls.desk.naming(sheet, named.space, key)
    declared = params.context.include_declaration
    inside = [_location(ls, *place) for place in places if declared or place[1].role != "id"]
    return [*inside, *(await ls.uses(key) if named.space == "entry" else ())]


async def completion(ls: Server, params: types.CompletionParams) -> types.CompletionList | None:
    """The keys that may stand here, or the values that a key may have."""
    sheet = await ls.desk.sheet(params.text_document.uri)
    if sheet is None:
        return None
    places = ls.desk.places(sheet)
    offset = places.offset(params.position)
    found = _spot(sheet.table, offset, sheet)
    if found is None:
        return None
    place = places.range(Span(offset - len(found.typed), offset))
    items = [*_keys(ls, found, place), *[_value(word, place) for word in await _words(ls, sheet, found.shape)]]
    return types.CompletionList(is_incomplete=False, items=items)


def _spot(table: LineTable, offset: int, sheet: Sheet) -> Spot | None:
    line, column = table.position(offset)
    return spot([table.line(number) for number in range(line + 1)], column, sheet.shape)


def _keys(ls: Server, found: Spot, place: types.Range) -> Iterator[types.CompletionItem]:
    kind = types.CompletionItemKind.Property
    for key in found.keys:
        yield types.CompletionItem(
            label=key.name,
            kind=kind,
            detail="needed" if key.required else None,
            documentation=ls.markup("text_document.completion.completion_item.documentation_format", [_card(key.name, key)]),
            sort_text=f"{'0' if key.required else '1'}{key.name}",
            text_edit=types.TextEdit(place, f"{key.name}: "),
        )
    for name in found.names:
        yield types.CompletionItem(label=name, kind=kind, text_edit=types.TextEdit(place, f"{name}: "))


def _value(word: str, place: types.Range) -> types.CompletionItem:
    return types.CompletionItem(label=word, kind=types.CompletionItemKind.Value, text_edit=types.TextEdit(place, word))


async def _words(ls: Server, sheet: Sheet, shape: Shape | None) -> tuple[str, ...]:
    """The values that can be listed."""
    if isinstance(shape, Choice):
        return shape.words
    if not isinstance(shape, Text):
        return ()
    if shape.names is not None:
        return tuple(await ls.desk.known(sheet, shape.names))
    return bundled() if shape.expects.startswith("a pack ") else ()


def _card(name: str, key: Key) -> Card:
    expects: Any = key.shape.expects
    needed = "Needed. " if key.required else ""
    return Card(title=name, lines=(key.description, f"{needed}Takes {expects}, for example {key.example}"))


def _location(ls: Server, sheet: Sheet, site: Site) -> types.Location:
    return types.Location(uri_of(ls, sheet.path), ls.desk.places(sheet).range(site.span))
