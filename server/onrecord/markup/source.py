"""A Markdown draft as its parser wants it, and the way from the parser's blocks back to the draft.

The parser wants LF for every line end and no NUL. Both texts have the same lines, so a line's number and the place in it lead
back, and only the beginnings of lines differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise

from markdown_it.token import Token

from onrecord.markup.excerpt import Excerpt
from onrecord.text import LineTable

_INDENT = " \t"
# What the parser trims from a cell; str.strip would take five control characters more.
_WHITE = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_PIPE = re.compile(r"(?<!\\)\|")
_ESCAPED_PIPE = re.compile(r"\\\|")
# A first line of "---" is a rule, and not front matter, where no key or comment follows.
_FRONT_MATTER = (
    (re.compile(r"---[ \t]*\n(?=[ \t\n]*(?:#|[\w\"'-][^\n:]*:[ \n]))"), re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)),
    (re.compile(r"\+\+\+[ \t]*\n"), re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE)),
)


class Source:
    """`text` is the normalised draft from `begin` on, with blank lines for front matter."""

    def __init__(self, lines: LineTable, begin: int) -> None:
        self.text = _without_front_matter(_normalised(lines.text[begin:]))
        self._begin = begin
        self._lines = LineTable(self.text)
        self._draft_lines = lines

    def offset(self, line: int, index: int) -> int:
        """The place in the draft of `text[index]`, which stands in `line`."""
        return max(self._draft_lines.start(line), self._begin) + index - self._lines.start(line)

    def block(self, token: Token) -> Excerpt:
        """The text of a leaf block, whose lines have lost their prefix and indent, and the first of them a heading's marks."""
        numbers = range(*(token.map or (0, 0)))
        lines = token.content.split("\n")
        places = self._after_blank(zip(numbers, token.meta["starts"], strict=True), lines[0].lstrip(_INDENT))
        ends = accumulate((len(line) + 1 for line in lines), initial=0)
        runs = [
            (begin + len(line) - len(line.lstrip(_INDENT)), self.offset(number, start))
            for line, begin, (number, start) in zip(lines, ends, places, strict=False)
        ]
        return Excerpt(token.content, *zip(*runs, strict=True)) if runs else Excerpt("")

    def row(self, token: Token) -> list[Excerpt]:
        """The texts of the cells of the table row that `token`, one of its cells, stands in."""
        [number] = range(*(token.map or (0, 0)))
        [start] = token.meta["starts"]
        row = self._lines.line(number)[start - self._lines.start(number) :]
        edges = [-1, *(match.start() for match in _PIPE.finditer(row)), len(row)]
        cells = [(left + 1, right) for left, right in pairwise(edges)]
        if not row[slice(*cells[0])].strip(_WHITE):
            del cells[0]
        if cells and not row[slice(*cells[-1])].strip(_WHITE):
            del cells[-1]
        return [_cell(row[slice(*cell)], self.offset(number, start + cell[0])) for cell in cells]

    def _after_blank(self, places: Iterable[tuple[int, int]], line: str) -> Iterator[tuple[int, int]]:
        """The places from the one on where `line` stands; lines before it were blank but for odd white space."""
        places = iter(places)
        for number, start in places:
            found = self.text.find(line, start, self._lines.start(number + 1))
            if found >= 0:
                yield number, found
                break
        yield from places


def _normalised(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def after_front_matter(draft: str) -> int:
    """Where in a draft its front matter ends; its beginning where it has none."""
    text = draft.removeprefix("\ufeff")
    if not text.startswith(("---", "+++")):
        return 0
    text = _normalised(text)
    return LineTable(draft).start(text.count("\n", 0, _front_matter(text)))


def _without_front_matter(text: str) -> str:
    end = _front_matter(text)
    return "\n" * text.count("\n", 0, end) + text[end:]


def _front_matter(text: str) -> int:
    """The length of a normalised draft's front matter."""
    for begin, end in _FRONT_MATTER:
        if (opened := begin.match(text)) and (closed := end.search(text, opened.end())):
            return closed.end()
    return 0


def _cell(raw: str, offset: int) -> Excerpt:
    """A cell's text: trimmed, and with pipes for escaped ones."""
    indent = len(raw) - len(raw.lstrip(_WHITE))
    raw = raw.strip(_WHITE)
    escapes = [match.start() for match in _ESCAPED_PIPE.finditer(raw)]
    starts = (0, *(escape - before for before, escape in enumerate(escapes)))
    origins = (offset + indent, *(offset + indent + escape + 1 for escape in escapes))
    return Excerpt(raw.replace("\\|", "|"), starts, origins)
