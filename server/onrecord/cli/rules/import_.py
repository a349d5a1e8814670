"""`onrecord rules import FILE`: ClaimReviews (JSON-LD, HTML) or a table (CSV) as the draft of a pack."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from onrecord.cli.console import note
from onrecord.cli.rules.telling import action, put
from onrecord.report.full import count

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    does = "make the draft of a pack from ClaimReviews (JSON-LD, or a page that has some) or from CSV"
    parser = action(actions, "import", run, does, packs=False)
    parser.add_argument(
        "file", metavar="FILE", help="JSON-LD or HTML with schema.org ClaimReviews, or CSV whose columns are keys"
    )
    parser.add_argument("--pack", metavar="NAME", help="what to call the pack (default: as the file)")
    parser.add_argument("-o", "--output-file", metavar="FILE", help="where to put it (default: standard output)")


def run(args: Namespace) -> int:
    """Write the pack, all its entries proposed."""
    from onrecord.packs.importing import read_import, written

    imported = read_import(args.file)
    stem = re.sub(r"[^\w.-]+", "-", os.path.splitext(os.path.basename(args.file))[0]).strip("-._")
    put(written(imported, args.pack or stem or "imported", os.path.basename(args.file)), args.output_file)
    if args.output_file is not None:
        kinds = ("speaker", "source", "quote", "fact")
        counts = ", ".join(count(len(found), kind) for kind, found in zip(kinds, imported.entries.values(), strict=True))
        note(f"{args.output_file}: {counts}, to be confirmed")
    return 0
