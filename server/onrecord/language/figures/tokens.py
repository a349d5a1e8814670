"""Prose as the tokens that the grammar of figures reads.

Four kinds: a *word* (letters, with apostrophes inside), *digits* (with the separators and the exponent that belong to them), a
*symbol* (any other character), and what is *opaque*: a web address, a time, a telephone number, digits too many to mean
anything. Opaque text is never part of a figure. Every pattern consumes what it has looked at, so this is linear.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

TokenKind = Literal["word", "digits", "symbol", "opaque"]

DASHES: Final = frozenset("-‐‑‒–—−")
_LETTER: Final = r"[^\W\d_]"
_TOKEN: Final = re.compile(
    rf"""
    (?P<word>(?!https?://|www\.){_LETTER}+(?:['’ʼ]{_LETTER}+)*)
    |(?P<address>(?:https?://|www\.)\S+)
    |(?P<phone>\+[0-9][0-9\ ()/.-]{{6,22}}[0-9]|0[0-9]{{2,4}}[\ -][0-9]{{3,4}}[\ -]?[0-9]{{3,4}}
        |\((?:[0-9]{{3}}|0[0-9]{{2,4}})\)\ ?[0-9]{{3,4}}[\ -][0-9]{{3,4}})
    |(?P<stamp>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T[0-9:.]{{2,20}}Z?)
    |(?P<digits>(?:(?<![\w.,])\.)?[0-9](?:[.,:'’]?[0-9])*
        (?:[eE][+-]?[0-9]{{1,2}}(?!\w)|\ ?[x×]\ ?10\^?[-−+]?[0-9]{{1,2}}(?!\w))?)
    |(?P<symbol>\S)
    """,
    re.VERBOSE,
)
_STRAIGHT: Final = str.maketrans({"’": "'", "ʼ": "'"})
_LONGEST_NUMBER: Final = 40
_OPENING: Final = frozenset("\"'“‘«([*")
_CLOSING: Final = frozenset(".!?:;•|")


class Token(NamedTuple):
    """A piece of the prose. `form` is its lower case with straight apostrophes; `glued` says that no space stands before it."""

    text: str
    form: str
    start: int
    end: int
    kind: TokenKind
    glued: bool


# What stands past either end of the prose, so that the grammar may look there without asking first.
_NOTHING: Final = Token("", "", 0, 0, "opaque", False)


class Tokens(tuple[Token, ...]):
    """The tokens of one passage."""

    __slots__ = ()

    def at(self, index: int) -> Token:
        """The token at `index`; past either end, one without text."""
        return self[index] if 0 <= index < len(self) else _NOTHING

    def adjoins(self, index: int) -> bool:
        """Whether the token at `index` touches the one before it."""
        return 0 < index < len(self) and self[index].glued

    def tied(self, index: int) -> bool:
        """Whether a hyphen or dash at `index` touches what stands on either side of it."""
        return self.at(index).text in DASHES and self.adjoins(index) and self.adjoins(index + 1)

    def opens_sentence(self, index: int) -> bool:
        """Whether the token at `index` is the first word of a sentence, as far as its neighbours tell."""
        while self.at(index - 1).text in _OPENING:
            index -= 1
        before = self.at(index - 1).text
        return not before or before in _CLOSING

    def ends_clause(self, index: int) -> bool:
        """Whether nothing more of the clause stands at `index`."""
        text = self.at(index).text
        return not text or text in ".,;:!?)"


def tokenise(prose: str) -> Tokens:
    """All tokens of `prose`, in order."""
    tokens = []
    end = -1
    for match in _TOKEN.finditer(prose):
        text, start = match.group(), match.start()
        form = text.lower() if text.isascii() else text.lower().translate(_STRAIGHT)
        glued, end, group = start == end, match.end(), match.lastgroup
        # The call of a named tuple costs twice its making, and this is made for every word of a draft.
        kind = group if group == "word" else _kind(group, text)
        tokens.append(tuple.__new__(Token, (text, form, start, end, kind, glued)))
    return Tokens(tokens)


def _kind(group: str | None, text: str) -> TokenKind:
    if group == "digits":
        return "opaque" if ":" in text or len(text) > _LONGEST_NUMBER else "digits"
    if group == "word":
        return "word"
    return "symbol" if group == "symbol" else "opaque"
