"""`onrecord rules add PACK quote|fact|speaker|source …`: an entry put into a pack, every other character left as it is.

The flags are the keys of the entry, made from the schema: a list is a flag given several times, a list of lists one whose
values have commas, and a key inside a key is named with both (`--verified-by`).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from onrecord.cli.arguments import command
from onrecord.cli.console import note
from onrecord.cli.rules.telling import action, apply
from onrecord.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from onrecord.cli.arguments import Parser
    from onrecord.errors import Fault
    from onrecord.packs.shapes import Key, Record, Shape

_KINDS = {"quote": "quotes", "fact": "facts", "speaker": "speakers", "source": "sources"}
# What onrecord writes itself.
_OURS = ("verified.of",)


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    parser = action(actions, "add", run, "put a quote, fact, speaker or source into a pack", packs=False)
    parser.add_argument("pack", metavar="PACK", help="a pack, by path")
    kinds = parser.add_subparsers(metavar="KIND", required=True)
    for kind in _KINDS:
        _add_kind(kinds, kind)


def run(args: Namespace) -> int:
    """Add it, unless the pack would not be in order with it."""
    from onrecord.packs.edit import RefusedError, add

    values = dict(_values(_record(args.kind), vars(args)))
    verified = values.get("verified")
    if isinstance(verified, dict):
        values["verified"] = {"by": None, "on": date.today().isoformat(), **verified}
    try:
        change = add(args.pack, _KINDS[args.kind], values, args.into)
    except RefusedError as error:
        raise UsageError(*map(_about_flags, error.faults)) from error
    apply([change])
    note(f"{change.path}: added {args.kind} {change.keys[0].partition('/')[2]}")
    return 0


def _add_kind(kinds: _SubParsersAction[Parser], kind: str) -> None:
    parser = command(kinds, kind, run, f"put a {kind} into the pack")
    parser.set_defaults(kind=kind)
    parser.add_argument(
        "--into", metavar="FILE", help="the file to put it in (default: the last of the pack with such entries)"
    )
    for path, key in _flags(_record(kind)):
        parser.add_argument(
            _flag(path),
            dest=path,
            required=key.required and path in _record(kind).keys and path != "id",
            action="append" if _is_list(key.shape) else "store",
            metavar=key.name.upper(),
            help=f"{key.description} For example: {key.example}".replace("%", "%%"),
        )


def _record(kind: str) -> Record:
    from onrecord.packs.merge import SECTIONS

    return SECTIONS[_KINDS[kind]]


def _flags(record: Record, above: str = "") -> Iterator[tuple[str, Key]]:
    """The keys of an entry, and those inside its keys, each with its path ("verified.by")."""
    from onrecord.packs.shapes import Record

    for key in record.keys.values():
        path = f"{above}{key.name}"
        if isinstance(key.shape, Record):
            yield from _flags(key.shape, f"{path}.")
        elif path not in _OURS:
            yield path, key


def _values(record: Record, given: dict[str, Any], above: str = "") -> Iterator[tuple[str, object]]:
    """What was given for each key, as a pack has it."""
    from onrecord.packs.shapes import Record

    for key in record.keys.values():
        path = f"{above}{key.name}"
        if isinstance(key.shape, Record):
            value: object = dict(_values(key.shape, given, f"{path}."))
        else:
            value = _value(key.shape, given.get(path))
        if value:
            yield key.name, value


def _value(shape: Shape, given: Any) -> object:
    from onrecord.packs.shapes import ListOf, Record

    if given is None or not isinstance(shape, ListOf):
        return given
    if isinstance(shape.item, ListOf):
        return [[word.strip() for word in each.split(",") if word.strip()] for each in given]
    if isinstance(shape.item, Record):
        return [{shape.item.required[0].name: each} for each in given]
    return given


def _is_list(shape: Shape) -> bool:
    from onrecord.packs.shapes import ListOf

    return isinstance(shape, ListOf)


def _flag(path: str) -> str:
    return f"--{path.replace('.', '-')}"


def _about_flags(fault: Fault) -> Fault:
    """A fault of the entry as it would have been, told of the flag that it came from."""
    path = (fault.key or "").partition("].")[2].partition("[")[0]
    return fault._replace(path=None, line=None, column=None, key=_flag(path)) if path else fault
