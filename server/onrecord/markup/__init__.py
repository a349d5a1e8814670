"""Source text to passages of prose, each with its exact way back to the offsets of the file.

`read` never raises, whatever the text. What is too large or too deep to be read is left out and named in
`Document.unread`. `plain`, `markdown` and `html` are the readers, `writer` makes passages of what they meet, `outline` knows
what these stand in, `prose` and `excerpt` keep the offsets. Nothing here knows of quotations, speakers or figures.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, get_args

from onrecord.model import Document, Markup

# What drafts are called.
SUFFIXES: Final[Mapping[str, Markup]] = MappingProxyType(
    {
        **dict.fromkeys((".md", ".markdown", ".mdx", ".qmd"), "markdown"),
        **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
        ".txt": "text",
    }
)
# Characters of a draft.
LARGEST: Final = 2_000_000


def kind_of(path: str) -> Markup:
    """The markup that a file's name tells of; plain text where it tells of none."""
    name = path.lower()
    return next((markup for suffix, markup in SUFFIXES.items() if name.endswith(suffix)), "text")


def read(text: str, markup: Markup) -> Document:
    """The passages and comments of `text`, in order, with all places as offsets of `text`. Raises ValueError where `markup` is
    none that there is, and never else."""
    if markup not in get_args(Markup):
        raise ValueError(f"no markup is called {markup!r}; there is {', '.join(get_args(Markup))}")
    if len(text) > LARGEST:
        return Document((), unread=(f"Line 1: a text of {len(text):,} characters was not read; the most is {LARGEST:,}.",))
    # Each reader is imported when it is needed: Markdown's takes longer to import than a draft to read.
    if markup == "markdown":
        from onrecord.markup import markdown

        return markdown.read(text)
    if markup == "html":
        from onrecord.markup import html

        return html.read(text)
    from onrecord.markup import plain

    return plain.read(text)
