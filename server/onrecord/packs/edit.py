"""Entries put into the files of a pack, and signed there, with every other character of the file as it was.

A round trip through a YAML library keeps comments and order, but sets lists and long texts anew: adding nothing to the bundled
pack would change 139 of its lines. So only the new lines are written by such a library (`fragment.py`), and put where the last
entry ends (`layout.py`). Nothing is written to disk here: a `Change` says what would be, once the pack with it has been read
and found to hold what it held, and the new entry.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from onrecord.errors import Fault, PackError, meant, nearest
from onrecord.model import Origin
from onrecord.packs import splice
from onrecord.packs.drafting.proposal import Ids
from onrecord.packs.faults import Faults
from onrecord.packs.files import read_text
from onrecord.packs.find import PackFiles, find
from onrecord.packs.layout import layout
from onrecord.packs.load import load
from onrecord.packs.merge import SECTIONS
from onrecord.packs.seal import seal
from onrecord.packs.twins import twin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.model import Entry, RuleSet

_NOWHERE = Origin("", 0, 0)
_NOTHING: Mapping[str, str] = MappingProxyType({})
_TELLS = {"speakers": "name", "sources": "title", "quotes": "text", "facts": "statement"}


class RefusedError(PackError):
    """The pack is in order, and with the change it would not be."""


class Change(NamedTuple):
    """What becomes of a file: `before` is None where there is none yet. `keys` are the entries that it is about."""

    path: str
    before: str | None
    after: str
    keys: tuple[str, ...]


def add(
    pack: str,
    section: str,
    values: Mapping[str, object],
    into: str | None = None,
    unsaved: Mapping[str, str] = _NOTHING,
) -> Change:
    """The change that puts an entry of `values` into a section of the pack at a path, in the file `into` if given.

    `unsaved` are texts by path that stand for what files of the pack hold. An entry without an id gets one; a verification
    without a seal gets it. Raises PackError where the pack has the entry already or is not in order, RefusedError with all that
    is wrong with the entry.
    """
    found, rules = _open(pack, unsaved)
    same = twin(section, values, rules)
    if same is not None:
        raise PackError(Fault(f"this is there already, as '{same.key.partition('/')[2]}'", *same.origin))
    entry = {"id": _new_id(rules, str(values.get(_TELLS[section], ""))), **values}
    path = _file(section, found, unsaved) if into is None else _same(into, found)
    before = _read(path, unsaved) if path in unsaved or os.path.exists(path) else None
    name = rules.packs[0].name
    text = f"onrecord: 1\npack: {name}\n" if before is None else before
    key = f"{name}/{entry['id']}"
    after = splice.with_entry(text, section, entry)
    became = _checked(pack, {**unsaved, path: after}, rules, {key})
    if all(known != key for (_, known), _ in _contents(became)):
        raise PackError(Fault("is no file of the pack", path, hint=f"its files lie in {found.folder} and end in .yaml"))
    verified = entry.get("verified")
    if isinstance(verified, Mapping):
        after = splice.with_entry(text, section, {**entry, "verified": _sealed(became, key, verified)})
        _checked(pack, {**unsaved, path: after}, rules, {key})
    return Change(path, before, after, (key,))


def sign(pack: str, ids: Iterable[str], verified: Mapping[str, object]) -> list[Change]:
    """The changes that put `verified`, sealed, to quotes and facts of the pack at a path. Raises PackError where one is not
    there, or where the pack is not in order."""
    found, rules = _open(pack)
    entries = [_entry(rules, each) for each in ids]
    before = {path: _read(path) for path in found.files}
    after = dict(before)
    for entry in entries:
        path, name = entry.origin.path, entry.key.partition("/")[2]
        after[path] = splice.with_key(after[path], name, {"verified": _sealed(rules, entry.key, verified)})
    _checked(pack, after, rules, {entry.key for entry in entries})
    changed = [path for path in found.files if after[path] != before[path]]
    keys = {path: tuple(entry.key for entry in entries if entry.origin.path == path) for path in changed}
    return [Change(path, before[path], after[path], keys[path]) for path in changed]


def _entry(rules: RuleSet, name: str) -> Entry:
    key = f"{rules.packs[0].name}/{name}"
    entry = rules.quotes.get(key) or rules.facts.get(key)
    if entry is None:
        near = nearest(name, _ids(rules))
        raise PackError(Fault(f"there is no quote or fact '{name}'", hint=meant(near) if near else None))
    return entry


def _sealed(rules: RuleSet, key: str, verified: Mapping[str, object]) -> Mapping[str, object]:
    entry = rules.quotes.get(key) or rules.facts.get(key)
    return {**verified, "of": seal(entry)} if entry is not None else verified


def _new_id(rules: RuleSet, text: str) -> str:
    ids = Ids()
    for known in _ids(rules):
        ids.take(known)
    return ids.take_gist(text)


def _ids(rules: RuleSet) -> tuple[str, ...]:
    return tuple(key.partition("/")[2] for _, key in (place for place, _ in _contents(rules)))


def _open(pack: str, unsaved: Mapping[str, str] = _NOTHING) -> tuple[PackFiles, RuleSet]:
    """The files of the pack at a path, and what they hold."""
    found = find(pack)
    if not os.path.exists(pack):
        raise PackError(Fault(f"'{pack}' is a name, and packs are changed by path", hint=f"it lies in {found.folder}"))
    return found, load(pack, unsaved=unsaved)


def _file(section: str, found: PackFiles, unsaved: Mapping[str, str]) -> str:
    """The file that a new entry goes to: the last that has the section, or a new one."""
    roots = {path: layout(_read(path, unsaved)) for path in found.files}
    having = [path for path, root in roots.items() if root is not None and root.get(section) is not None]
    if having:
        return having[-1]
    return os.path.join(found.folder, f"{section}.yaml") if len(found.files) > 1 else found.files[0]


def _same(path: str, found: PackFiles) -> str:
    """The file at `path` as the pack calls it."""
    real, folder = os.path.realpath(path), os.path.realpath(found.folder)
    known = next((each for each in found.files if os.path.realpath(each) == real), None)
    return known or (os.path.join(found.folder, os.path.relpath(real, folder)) if real.startswith(folder + os.sep) else path)


def _read(path: str, unsaved: Mapping[str, str] = _NOTHING) -> str:
    if path in unsaved:
        return unsaved[path]
    faults = Faults()
    text = read_text(path, faults)
    faults.raise_any()
    return text or ""


def _checked(pack: str, texts: Mapping[str, str], former: RuleSet, changed: set[str]) -> RuleSet:
    """The rules as they become; raises PackError where that is not what they were, apart from what is to change."""
    try:
        became = load(pack, unsaved=texts)
    except PackError as error:
        raise RefusedError(*error.faults) from error
    left = dict(_contents(became))
    for place, entry in _contents(former):
        if place[1] not in changed and left.get(place) != entry:
            raise PackError(Fault(f"the change would reach {place[1]}, and is not made"))
    return became


def _contents(rules: RuleSet) -> Iterator[tuple[tuple[str, str], object]]:
    """Every entry by section and key, without the place it stands in."""
    sections: tuple[Mapping[str, Any], ...] = (rules.speakers, rules.sources, rules.quotes, rules.facts)
    for section, entries in zip(SECTIONS, sections, strict=True):
        yield from (((section, key), tuple(entry._replace(origin=_NOWHERE))) for key, entry in entries.items())
