"""Words in quote marks that are somebody's praise or blame: Vance hailed “a triumph”, hailed the deal as “historic”.

Such verbs tell of much else as well (a ship is hailed as “unsinkable”), so they count only where it is told who does it, with
the words in marks as the object, or behind "as".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.language.lexicon.determiners import ARTICLES, POSSESSIVES
from onrecord.language.speakers.words.verbs import JUDGING

# Of one who tells a story, who says no "my" and no "your".
LEADING: Final = ARTICLES | POSSESSIVES - {"my", "your"}
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")
_REACH: Final = 100
_OBJECT: Final = 6
_HAVING: Final = frozenset(
    "has have had having will would may might could should must can to also then later once again".split()
)
_PERSONS: Final = frozenset("he she they we i who".split())
_NOBODY: Final = frozenset("it this that is are was were be been being got".split())
_BRANDING: Final = frozenset("brands branded branding".split())


def is_judged(sentence: str) -> bool:
    """Whether `sentence`, which leads up to a quote mark, has a verb of praise or blame for the words behind the mark."""
    tokens = _TOKEN.findall(sentence[-_REACH:])
    if tokens and tokens[-1].lower() in LEADING:
        tokens.pop()
    last = len(tokens) - 1
    if last > 0 and tokens[last].lower() in JUDGING - _BRANDING:
        return _is_active(tokens, last)
    # An object before the words: "hailed the deal as", "branded the plan".
    verbs = JUDGING if tokens[-1:] == ["as"] else _BRANDING
    verb = next((at for at in range(last - 1, max(0, last - _OBJECT), -1) if tokens[at].lower() in verbs), 0)
    between = tokens[verb + 1 : last + (verbs is _BRANDING)]
    if verb == 0 or not between or not all(token[0].isalnum() for token in between):
        return False
    return between[0] == "by" or _is_active(tokens, verb)


def _is_active(tokens: Sequence[str], verb: int) -> bool:
    """Whether the verb has a subject, and one that can praise or blame."""
    at = verb - 1
    while at > 0 and (tokens[at].lower() in _HAVING or tokens[at].endswith("ly")):
        at -= 1
    subject = tokens[at].lower()
    if subject in _NOBODY or not subject[0].isalpha():
        return False
    named = subject in _PERSONS or tokens[at][0].isupper()
    return named or any(token.lower() in LEADING for token in tokens[max(0, at - 3) : at])
