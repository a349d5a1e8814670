"""Source text to passages of prose, each with its exact way back to the offsets of the file.

`read` never raises, whatever the string. What is too large or too deep to be read is left out and named in
`Document.unread`. `plain`, `markdown` and `html` are the readers, `writer` makes passages of what they meet, `outline` knows
what these stand in, `prose` and `excerpt` keep the offsets. Nothing here knows of quotations, speakers or figures.
"""

from __future__ import annotations

from onrecord.model import Document, Markup

_SUFFIXES: dict[str, Markup] = {
    **dict.fromkeys((".md", ".markdown", ".mdx", ".qmd"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
}
_LARGEST = 2_000_000


def kind_of(path: str) -> Markup:
    """The markup that a file's name tells of; plain text where it tells of none."""
    name = path.lower()
    return next((markup for suffix, markup in _SUFFIXES.items() if name.endswith(suffix)), "text")


def read(text: str, markup: Markup) -> Document:
    """The passages and comments of `text`, in order, with all places as offsets of `text`. Never raises."""
    if len(text) > _LARGEST:
        return Document((), unread=(f"Line 1: a text of {len(text):,} characters was not read; the most is {_LARGEST:,}.",))
    # Each reader is imported when it is needed: Markdown's takes longer to import than a draft to read.
    if markup == "markdown":
        from onrecord.markup import markdown

        return markdown.read(text)
    if markup == "html":
        from onrecord.markup import html

        return html.read(text)
    from onrecord.markup import plain

    return plain.read(text)
