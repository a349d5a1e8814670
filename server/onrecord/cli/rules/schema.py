"""`onrecord rules schema`: the keys of a pack, or of `onrecord.yaml`, as JSON Schema for an editor, or as a page to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.cli.rules.telling import action, put

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    parser = action(actions, "schema", run, "print the JSON Schema of packs, for editors", packs=False)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--configuration", action="store_true", help="that of onrecord.yaml")
    which.add_argument("--markdown", action="store_true", help="the keys of packs as a page to read")
    parser.add_argument("-o", "--output-file", metavar="FILE", help="where to put it (default: standard output)")


def run(args: Namespace) -> int:
    """Make it from the model that packs are read by."""
    put(_page() if args.markdown else _schema(configuration=args.configuration), args.output_file)
    return 0


def _page() -> str:
    from onrecord.packs.reference import page

    return page()


def _schema(*, configuration: bool) -> str:
    import json

    from onrecord.config import shape
    from onrecord.packs.jsonschema import schema_of
    from onrecord.packs.schema import PACK

    schema = schema_of(shape(), "onrecord.yaml") if configuration else schema_of(PACK, "A pack of onrecord")
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
