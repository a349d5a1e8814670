"""`onrecord rules draft SOURCE …`: articles read, and the draft of a pack made of them for a person to confirm."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from onrecord.cli.console import note
from onrecord.cli.rules.telling import action, put
from onrecord.errors import Fault, UsageError
from onrecord.report.full import count

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from onrecord.cli.arguments import Parser

_NAME = "draft"


def add_parser(actions: _SubParsersAction[Parser]) -> None:
    """Declare the action."""
    parser = action(actions, "draft", run, "propose speakers, quotes, figures and claims from articles", packs=False)
    parser.add_argument("articles", nargs="+", metavar="SOURCE", help="an article: plain text, Markdown, HTML or PDF")
    parser.add_argument("-o", "--output-file", metavar="FILE", help="where to put it (default: standard output)")
    parser.add_argument("--pack", metavar="NAME", default=_NAME, help=f"the name of the pack (default: {_NAME})")


def run(args: Namespace) -> int:
    """Read them, and say how much was found."""
    from onrecord.packs.drafting import propose, read_article, written
    from onrecord.packs.schema import ID

    if ID.form is None or not ID.form.fullmatch(args.pack):
        raise UsageError(Fault(f"--pack {args.pack!r} is no name for a pack", hint=f"write {ID.expects}"))
    if args.output_file is not None and os.path.exists(args.output_file):
        hint = "what has been confirmed in it would be lost: name another file"
        raise UsageError(Fault("there is such a file already", args.output_file, hint=hint))
    folder = next(filter(os.path.isdir, args.articles), None)
    if folder is not None:
        raise UsageError(Fault("is a folder", folder, hint=f"name the articles in it: {os.path.join(folder, '*.txt')}"))
    articles = [read_article(path) for path in args.articles]
    proposal = propose(articles)
    put(written(proposal, args.pack), args.output_file)
    found = (("speaker", proposal.speakers), ("quote", proposal.quotes), ("fact", proposal.facts))
    note(*(f"{article.path}: {unread}" for article in articles for unread in article.draft.unread))
    note(f"{', '.join(count(len(entries), kind) for kind, entries in found)} proposed; none of them is confirmed yet")
    return 0
