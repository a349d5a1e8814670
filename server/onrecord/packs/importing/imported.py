"""The entries of an import, and the YAML that they become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.errors import Fault, PackError
from onrecord.packs.drafting.proposal import Ids
from onrecord.packs.fragment import item
from onrecord.packs.load import load
from onrecord.packs.merge import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HEADER: Final = """\
# Imported from {origin} by `onrecord rules import`. Every quote and fact is `status: proposed` and fires nowhere: take the line
# out of those that you have confirmed, and throw away the rest.
onrecord: 1
pack: {pack}
"""


# What others may call a speaker or a source by.
_NAMES: Final = {"speakers": ("id", "name"), "sources": ("id", "title", "url")}


class Place(NamedTuple):
    """Where an entry came from: a file, and a line of it or the path of a value in it."""

    path: str
    line: int | None = None
    key: str | None = None


class Imported:
    """Entries by section, each with its place, in the order they came in."""

    def __init__(self) -> None:
        self.entries: dict[str, list[tuple[Mapping[str, object], Place]]] = {section: [] for section in SECTIONS}
        self._known: dict[tuple[str, str], str] = {}
        self._ids = Ids()

    def put(self, section: str, values: Mapping[str, object], place: Place, telling: str) -> str:
        """Add an entry; gives its id, made from the words `telling` where it has none. One of quotes and facts is proposed."""
        given = values.get("id")
        name = self._ids.take_gist(telling) if given is None else str(given)
        if given is not None:
            self._ids.take(name)
        for key in _NAMES.get(section, ()):
            self._known.setdefault((section, _folded(str(values.get(key, name)))), name)
        proposed = {"status": "proposed"} if section in ("quotes", "facts") else {}
        self.entries[section].append(({"id": name, **values, **proposed}, place))
        return name

    def once(self, section: str, key: str, values: Mapping[str, object], place: Place, telling: str) -> str:
        """The id of the speaker or source that `key` tells from others, who is added when met for the first time."""
        name = self.known(section, key)
        if name is None:
            name = self._known[section, _folded(key)] = self.put(section, values, place, telling)
        return name

    def known(self, section: str, key: str) -> str | None:
        """The id of the speaker or source that goes by `key`, an id, name, title or address."""
        return self._known.get((section, _folded(key)))

    def check(self) -> None:
        """Raise PackError with all that keeps the entries from being a pack, told of the places that they came from."""
        pack = {section: [values for values, _ in entries] for section, entries in self.entries.items()}
        try:
            load({"pack": "imported", **pack})
        except PackError as error:
            raise PackError(*map(self._placed, error.faults)) from error

    def _placed(self, fault: Fault) -> Fault:
        section, _, rest = (fault.key or "").partition("[")
        number, _, key = rest.partition("]")
        if section not in self.entries or not number.isdecimal():
            return fault
        place = self.entries[section][int(number)][1]
        where = ".".join(part for part in (place.key, key.lstrip(".")) if part)
        return fault._replace(path=place.path, line=place.line, column=None, key=where or None)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def written(imported: Imported, pack: str, origin: str) -> str:
    """The YAML of a pack of that name, imported from a file of the name `origin`. Raises PackError where it would be none."""
    imported.check()
    return "".join(_lines(imported, _HEADER.format(pack=pack, origin=" ".join(origin.split()))))


def _lines(imported: Imported, header: str) -> Iterator[str]:
    yield header
    for section, entries in imported.entries.items():
        if entries:
            yield f"\n{section}:\n"
            yield from (f"{item(_ordered(section, values))}\n" for values, _ in entries)


def _ordered(section: str, values: Mapping[str, object]) -> Mapping[str, object]:
    """The keys in the order of the schema."""
    return {key: values[key] for key in SECTIONS[section].keys if key in values}
