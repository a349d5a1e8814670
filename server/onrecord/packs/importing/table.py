"""CSV as entries: a row is an entry, a column a key of it.

What kind of entry a row is, the column `kind` says (quote, fact, speaker, source), or else what it has: a `statement` makes
it a fact, a `text` a quote, a `name` a speaker, a `title` a source. A quote or fact may give its speaker by name, its source by
title, or by the columns `title`, `publisher`, `published`, `url` and `standing` of its own row; what is not in the table yet is
then made. Where a key has several values, a semicolon stands between them; in `cues` between groups, with commas between words.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from onrecord.errors import meant
from onrecord.model import Origin
from onrecord.packs.faults import Faults
from onrecord.packs.importing.imported import Imported, Place
from onrecord.packs.merge import SECTIONS
from onrecord.packs.shapes import ListOf, Record, Shape, Text

_KIND: Final = "kind"
_SECTION_OF: Final = {"fact": "facts", "quote": "quotes", "speaker": "speakers", "source": "sources"}
# What tells the kind of a row that does not say it, the first that it has.
_TELLING: Final = {"statement": "fact", "text": "quote", "name": "speaker", "title": "source"}
_OF_A_SOURCE: Final = ("title", "publisher", "published", "url", "standing")
_DELIMITERS: Final = ",;\t"


class _Row(NamedTuple):
    """A row: what its cells say, by column, and where it begins."""

    cells: Mapping[str, str]
    place: Place

    @property
    def kind(self) -> str | None:
        said = self.cells.get(_KIND)
        return said if said is not None else next((kind for key, kind in _TELLING.items() if key in self.cells), None)


def read_table(text: str, path: str) -> Imported:
    """The entries of a table. Raises PackError with all that is wrong with its shape; the cells are for the schema to judge."""
    faults = Faults()
    rows = list(_rows(text, path, faults))
    faults.raise_any()
    imported = Imported()
    for kind in ("speaker", "source", "quote", "fact"):
        for row in rows:
            if row.kind == kind:
                _add(imported, kind, row)
    return imported


def _rows(text: str, path: str, faults: Faults) -> Iterator[_Row]:
    delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = [cell.strip() for cell in next(reader, [])]
        _check_columns(columns, path, faults)
        sound = not any(faults)
        for cells in reader if sound else ():
            row = _Row(_cells(columns, cells), Place(path, reader.line_num - sum(cell.count("\n") for cell in cells)))
            if row.cells:
                _check_row(row, len(cells) - len(columns), faults)
                yield row
    except csv.Error as error:
        faults.add(Origin(path, max(reader.line_num, 1), 1), f"no CSV: {error}")


def _cells(columns: list[str], cells: list[str]) -> dict[str, str]:
    return {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if cell.strip()}


def _check_columns(columns: list[str], path: str, faults: Faults) -> None:
    known = {_KIND, *(key.name for record in SECTIONS.values() for key in record.keys.values() if not _is_record(key.shape))}
    for number, column in enumerate(columns):
        place, key = Origin(path, 1, 1), (column or f"column {number + 1}",)
        if column not in known:
            near = faults.nearest(column, known)
            hint = meant(near) if near else "columns are called as the keys of a pack are"
            faults.add(place, f"unknown column '{column}'", key, hint)
        elif column in columns[:number]:
            faults.add(place, f"the column '{column}' stands twice", key, "leave one of the two")
    if not any(column in (_KIND, *_TELLING) for column in columns):
        hint = f"expected a column {', '.join((_KIND, *_TELLING))}"
        faults.add(Origin(path, 1, 1), "nothing says what the rows are", hint=hint)


def _check_row(row: _Row, excess: int, faults: Faults) -> None:
    origin = Origin(row.place.path, row.place.line or 1, 1)
    if excess > 0:
        faults.add(origin, "the row has more cells than there are columns", hint="put text with the delimiter in quote marks")
    elif row.kind not in _SECTION_OF:
        near = faults.nearest(row.kind or "", _SECTION_OF)
        hint = meant(near) if near else f"expected one of {', '.join(_SECTION_OF)}"
        faults.add(origin, f"'{row.kind or ''}' is no kind of entry", (_KIND,), hint)


def _add(imported: Imported, kind: str, row: _Row) -> None:
    section = _SECTION_OF[kind]
    record = SECTIONS[section]
    values = {key.name: _value(key.shape, row.cells[key.name]) for key in record.keys.values() if key.name in row.cells}
    for key in record.keys.values():
        if isinstance(key.shape, Text) and key.shape.names in ("speaker", "source"):
            named = _referred(imported, f"{key.shape.names}s", row, key.name)
            values |= {key.name: named} if named else {}
    if kind == "source":
        values.setdefault("standing", "reported")
    telling = next((row.cells[key] for key in (*_TELLING, "publisher") if key in row.cells), kind)
    imported.put(section, values, row.place, telling)


def _referred(imported: Imported, section: str, row: _Row, key: str) -> str | None:
    """The id of the speaker or source that a row names, who is made if the table has not."""
    said = row.cells.get(key, "")
    if said and (known := imported.known(section, said)) is not None:
        return known
    if section == "speakers":
        return imported.once(section, said, {"name": said}, row.place, said) if said else None
    source = {"standing": "reported", **({"title": said} if said else {})}
    source |= {name: row.cells[name] for name in _OF_A_SOURCE if name in row.cells}
    title = source.setdefault("title", source.get("publisher") or source.get("url") or "")
    return imported.once(section, source.get("url") or title, source, row.place, said or title) if title else None


def _value(shape: Shape, cell: str) -> object:
    if not isinstance(shape, ListOf):
        return cell
    parts = [part.strip() for part in cell.split(";") if part.strip()]
    if isinstance(shape.item, ListOf):
        return [[word.strip() for word in part.split(",") if word.strip()] for part in parts]
    if isinstance(shape.item, Record):
        return [{shape.item.required[0].name: part} for part in parts]
    return parts


def _is_record(shape: Shape) -> bool:
    return isinstance(shape, Record)
