"""Packs and `onrecord.yaml` in the editor: what stands where, what it means, and where else it is named.

What is typed counts before it is saved: the drafts beside are checked by it, as soon as it can be loaded.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lsprotocol import types
from pygls.uris import from_fs_path

from onrecord import config
from onrecord.lsp.convert import Places
from onrecord.lsp.publisher import PAUSE
from onrecord.lsp.sheet import Sheet, Site, read_sheet
from onrecord.packs.schema import PACK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.corpus.record import Record
    from onrecord.lsp.server import Server
    from onrecord.model import Entry, Origin, RuleSet, Source, Speaker

_VERSION_LINE: Final = re.compile(r"^onrecord[ ]{0,20}:", re.MULTILINE)


class Desk:
    """The sheets that are open. What asks the rule book runs on the worker thread."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._typed: dict[str, asyncio.Task[None]] = {}
        self._sheets: dict[str, tuple[int, Sheet]] = {}

    @property
    def open(self) -> bool:
        """Whether any sheet is."""
        return bool(self._sheets)

    def typed(self, uri: str, pause: float = PAUSE) -> None:
        """Take over what an open sheet holds now, once its writer pauses."""
        if task := self._typed.pop(uri, None):
            task.cancel()
        self._typed[uri] = self._server.spawn(self._take_over(uri, pause))

    async def close(self, uri: str, path: Path) -> None:
        """From now on the file counts as it is on disk."""
        if task := self._typed.pop(uri, None):
            task.cancel()
        self._sheets.pop(uri, None)
        if await self._server.work(self._server.book.overlay, str(path), None):
            await self._server.reload([str(path)])

    async def sheet(self, uri: str) -> Sheet | None:
        """An open pack or config as it stands; None where the document is neither."""
        return await self._server.work(self._sheet, uri)

    def places(self, sheet: Sheet) -> Places:
        return Places(sheet.table, self._server.encoding)

    async def entries(self, uri: str) -> list[tuple[str, types.Range]]:
        """The keys of the quotes and facts of a sheet, and where their ids stand."""
        sheet = await self.sheet(uri)
        if sheet is None:
            return []
        pack = await self._server.work(self._pack, sheet)
        ids = (site for site in sheet.sites if site.role == "id" and site.space == "entry")
        return [(f"{pack}/{site.text}", self.places(sheet).range(site.span)) for site in ids]

    async def pointed(self, document: types.TextDocumentIdentifier, place: types.Position) -> tuple[Sheet, Site] | None:
        """What stands in an open sheet at a place."""
        sheet = await self.sheet(document.uri)
        site = sheet.at(self.places(sheet).offset(place)) if sheet else None
        return (sheet, site) if sheet and site else None

    async def name_at(self, document: types.TextDocumentIdentifier, place: types.Position) -> tuple[Sheet, Site] | None:
        """The id of an entry, or the reference to one, in an open sheet at a place."""
        found = await self.pointed(document, place)
        return found if found and found[1].space else None

    async def named(self, sheet: Sheet, site: Site) -> str | None:
        """The key of the entry that an id or a reference names."""
        return await self._server.work(self._key, sheet, site) if site.space else None

    async def origin(self, sheet: Sheet, site: Site) -> Origin | None:
        """Where the entry stands that a reference names."""
        return await self._server.work(self._origin, sheet, site)

    async def naming(self, sheet: Sheet, space: str, key: str) -> list[tuple[Sheet, Site]]:
        """Every place where the packs that are loaded with this one name an entry: its id, and all references."""
        return await self._server.work(lambda: list(self._naming(sheet, space, key)))

    async def known(self, sheet: Sheet, space: str) -> list[str]:
        """What an entry may be called in this sheet: the ids of its own pack, and the keys of the others."""
        return await self._server.work(self._known, sheet, space)

    async def _take_over(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        sheet = await self.sheet(uri)
        if sheet is not None and await self._server.work(self._server.book.overlay, sheet.path, sheet.table.text):
            await self._server.reload([sheet.path])
        self._server.publisher.check(uri)

    def _sheet(self, uri: str) -> Sheet | None:
        open_ = self._server.session.sheet(uri)
        if open_ is None:
            return None
        path, version, text = open_
        known = self._sheets.get(uri)
        if known is not None and known[0] == version:
            return known[1]
        shape = config.shape() if path.name in (config.NAME, "onrecord.yml") else PACK
        if shape is PACK and not (_VERSION_LINE.search(text) or self._server.book.depends_on(str(path))):
            return None
        sheet = read_sheet(str(path), text, shape)
        self._sheets[uri] = version, sheet
        return sheet

    def _record(self, sheet: Sheet) -> Record | None:
        return self._server.book.record_of(sheet.path)

    def _pack(self, sheet: Sheet) -> str:
        record = self._record(sheet)
        loaded = (pack.name for pack in record.rules.packs if sheet.path in pack.files) if record else ()
        return sheet.pack or next(iter(loaded), Path(sheet.path).stem)

    def _key(self, sheet: Sheet, site: Site) -> str:
        return site.text if "/" in site.text else f"{self._pack(sheet)}/{site.text}"

    def _origin(self, sheet: Sheet, site: Site) -> Origin | None:
        record = self._record(sheet)
        if record is None or site.space is None:
            return None
        key = self._key(sheet, site)
        return next((table[key].origin for table in _tables(record.rules, site.space) if key in table), None)

    def _known(self, sheet: Sheet, space: str) -> list[str]:
        pack, record = self._pack(sheet), self._record(sheet)
        own = [site.text for site in sheet.sites if site.role == "id" and site.space == space]
        if record is None:
            return own
        loaded = (key.removeprefix(f"{pack}/") for table in _tables(record.rules, space) for key in table)
        return list(dict.fromkeys((*own, *loaded)))

    def _naming(self, sheet: Sheet, space: str, key: str) -> Iterator[tuple[Sheet, Site]]:
        for other in self._together(sheet):
            for site in other.sites:
                if site.space == space and self._key(other, site) == key:
                    yield other, site

    def _together(self, sheet: Sheet) -> Iterator[Sheet]:
        """All files that are loaded with a sheet, as the editor has them, or else as they are on disk."""
        yield sheet
        record = self._record(sheet)
        for path in record.rules.files if record else ():
            if path != sheet.path:
                uri = self._server.session.uri_of(Path(path))
                other = self._sheet(uri) if uri else None
                yield other or read_sheet(path, Path(path).read_text("utf-8", "replace"), PACK)


def _tables(rules: RuleSet, space: str) -> tuple[Mapping[str, Speaker | Source | Entry], ...]:
    tables: dict[str, tuple[Mapping[str, Speaker | Source | Entry], ...]] = {
        "speaker": (rules.speakers,),
        "source": (rules.sources,),
        "entry": (rules.quotes, rules.facts),
    }
    return tables[space]


def uri_of(server: Server, path: str) -> str:
    """The URI of a file, as the editor spells it where it has it open."""
    return server.session.uri_of(Path(path)) or from_fs_path(path) or ""
