"""HTML cut into text, white space, entities, tags and comments, each with its place.

It follows the standard's tokeniser in never going back: a tag or comment that is not closed takes all that follows with it.
The standard library's `html.parser` will not do: it raises on `<![x`, takes 39 s for 80 kB of `<a '`, does both in some patch
releases and not in others, and tells a line and a column by rules of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# Between these tags there is neither markup nor prose.
_RAW = frozenset({"script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"})

_LEXEME = re.compile(
    r"(?P<text>[^<&\t\n\f\r ]++(?: [^<&\t\n\f\r ]++)*+)"
    r"|(?P<space>[\t\n\f\r ]++)"
    r"|(?P<entity>&(?:\#[0-9]{1,8}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?[A-Za-z][^\t\n\f\r />]{0,100})"
    r"|(?P<declaration><[!?/])"
    r"|(?P<stray>[<&])"
)
# Quote marks count only after an equals sign, and only when they are closed: <p title=it's>.
_TAG_END = re.compile(r"""(?:[^>=]++|=[\t\n\f\r ]*+(?:"[^"]*+"|'[^']*+')?+)*+>""")


class Lexeme(NamedTuple):
    """`source[start:end]`, of kind "text", "space", "entity", "comment", "declaration", "open", "close", or "unclosed" for
    what is opened there and never closed.

    `name` is a tag's, in lower case, and tells what is unclosed; `empty` marks `<br/>`.
    """

    kind: str
    start: int
    end: int
    name: str = ""
    empty: bool = False


def lexemes(source: str) -> Iterator[Lexeme]:
    """Cuts all of `source` up but what stands in scripts, styles and the like. Takes time linear in its length."""
    at = 0
    while match := _LEXEME.match(source, at):
        lexeme = _lexeme(source, match)
        at = lexeme.end
        yield lexeme
        if lexeme.kind == "open" and lexeme.name in _RAW and not lexeme.empty:
            closing = re.compile(f"</{lexeme.name}(?=[\t\n\f\r />])", re.IGNORECASE).search(source, at)
            if closing is None:
                yield Lexeme("unclosed", lexeme.start, len(source), f"<{lexeme.name}>")
                return
            at = closing.start()


def _lexeme(source: str, match: re.Match[str]) -> Lexeme:
    start, end = match.span()
    kind = str(match.lastgroup)
    if kind == "comment":
        return _comment(source, start)
    if kind == "declaration":
        end = source.find(">", end) + 1
        return Lexeme(kind, start, end) if end else Lexeme("unclosed", start, len(source), "declaration")
    if kind == "tag":
        return _tag(source, match)
    return Lexeme("text" if kind == "stray" else kind, start, end)


def _tag(source: str, match: re.Match[str]) -> Lexeme:
    rest = _TAG_END.match(source, match.end())
    if rest is None:
        return Lexeme("unclosed", match.start(), len(source), "tag")
    closing = match[0].startswith("</")
    name = match[0].lstrip("</").lower()
    return Lexeme("close" if closing else "open", match.start(), rest.end(), name, rest[0].endswith("/>"))


def _comment(source: str, start: int) -> Lexeme:
    for short in ("<!-->", "<!--->"):
        if source.startswith(short, start):
            return Lexeme("comment", start, start + len(short))
    end = source.find("-->", start + len("<!--"))
    if end < 0:
        return Lexeme("unclosed", start, len(source), "comment")
    return Lexeme("comment", start, end + len("-->"))
