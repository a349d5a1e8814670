"""Quote marks: where they stand in a passage, and which of them can open or close a quotation.

A directional glyph says what it means, unless what stands on either side of it says the opposite („German“, »Danish«,
”Swedish”, a slip of the keyboard). A straight one says nothing: blank before and a letter after opens, the reverse closes, and
between two blanks (`" Good night, " said`) it does whatever is due. Apostrophes, feet, inches and primes are no marks and are
left out here.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

Family = Literal["double", "single", "angle", "small angle"]
Role = Literal["open", "close", "either", "weak", "none"]

_GLYPHS: Final[dict[str, tuple[Family, Role]]] = {
    '"': ("double", "either"), "“": ("double", "open"), "”": ("double", "close"), "„": ("double", "open"),
    "‟": ("double", "open"), "''": ("double", "either"), "``": ("double", "open"), ",,": ("double", "open"),
    "«": ("angle", "open"), "»": ("angle", "close"), "‹": ("small angle", "open"), "›": ("small angle", "close"),
    "'": ("single", "either"), "‘": ("single", "open"), "’": ("single", "close"), "‚": ("single", "open"),
    "‛": ("single", "open"), "`": ("single", "open"),
}  # fmt: skip
# Apostrophes inside words are the commonest of all, and no marks.
_MARK: Final = re.compile(r"[\"“”„‟«»‹›‘‚‛]|'(?:'|(?<![^\W_]')|(?![^\W_]))|’(?:(?<![^\W_]’)|(?![^\W_]))|`{1,2}|,,(?=\w)")
_OPENERS: Final = frozenset("([{/<=|—–-―_*~")
_CLOSERS: Final = frozenset(")]}/>.,:;!?…—–-―_*~|")
ENDINGS: Final = frozenset(".,:;!?…—–-―)]_*")
# Words that begin with an apostrophe and would otherwise look like the opening of a quotation.
ELIDED: Final = re.compile(
    r"(?:tis|twas|twere|twill|twould|tisn|twasn|tweren|twon|twouldn|tain|em|im|er|is|cause|cos|coz|til|till|bout|round|neath|gainst|nother|ere|ave|ad|ow|im"
    r"|un|n|kay|scuse|fraid|tween|midst|mongst|cept|spose|e|s|t|d|m|ll|re|ve|ud|ull|\d0s|\d\d)(?![^\W\d_])",
    re.IGNORECASE,
)
_ALWAYS_ELIDED: Final = re.compile(r"(?:tis|twas|twere|twill|em|\d0s)(?![^\W\d_])")
# Words that are as often whole: “'Is that so?” and “'is name”.
_OFTEN_WHOLE: Final = re.compile(r"(?:is|er|ere|till?|round|cause|un)(?![^\W\d_])", re.IGNORECASE)
# No stop before the mark, and a word behind it: the ministers' plan, wi' you, and the 'good' plan alike.
_IN_MID_SENTENCE: Final = re.compile(r"[^\W_]['’]\s+[^\W_]")
CLIPPED: Final = re.compile(r"(?:[^\W\d_]in|(?<![^\W_])(?:th|o|an|wi|i|t|ol|d|po|mo|fo|gi|ha|yo))$", re.IGNORECASE)
_INCHES: Final = re.compile(r"[\d½¼¾](?:['’′]\s?\d{1,2}(?:\.\d)?)?$")
_MEASURED: Final = re.compile(
    r"\s?(?:x|×|by|wide|long|tall|high|deep|thick|in diameter|across|pipe|screen|barrel|gun|display|rims?)\b"
)


class Mark(NamedTuple):
    """A quote mark at `prose[start:end]`. A "weak" one may be the apostrophe of a plural possessive (the ministers' plan)."""

    start: int
    end: int
    family: Family
    role: Role


def find_marks(prose: str) -> list[Mark]:
    """The quote marks of a passage's prose, in order."""
    found: list[Mark] = []
    matches = list(_MARK.finditer(prose))
    # Who types ‘ to open types ’ to close, and before a letter as an apostrophe alone.
    directed = "‘" in prose
    odd = prose.count("''") % 2 == 1
    for first, last in _runs(matches):
        before = prose[matches[first].start() - 1] if matches[first].start() else " "
        after = prose[matches[last].end()] if matches[last].end() < len(prose) else " "
        for match in matches[first : last + 1]:
            mark = _read(prose, match, before, after, odd=odd)
            if mark is not None and not (directed and mark.role in {"open", "either"} and match.group() == "’"):
                found.append(mark)
    return found


def _runs(matches: list[re.Match[str]]) -> list[tuple[int, int]]:
    """First and last index of each run of marks that touch: all of a run have the same neighbours."""
    runs: list[tuple[int, int]] = []
    for index, match in enumerate(matches):
        if runs and matches[index - 1].end() == match.start():
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def _read(prose: str, match: re.Match[str], before: str, after: str, *, odd: bool) -> Mark | None:
    if match.group() == ",," and (before.isalnum() or before == ","):
        return None
    if match.group() == "''" and odd and ELIDED.match(prose, match.end()):
        # No double mark, which would be closed: a single one, and the apostrophe of ''Tis late,' he said.
        return Mark(match.start(), match.start() + 1, "single", "open")
    family, role = _GLYPHS[match.group()]
    if family == "single":
        return _single(prose, match, before, after)
    if match.group() == '"' and _is_inches(prose, match):
        return None
    return Mark(match.start(), match.end(), family, _turned(role, before, after))


def _turned(role: Role, before: str, after: str) -> Role:
    """What the surroundings make of a glyph's own role."""
    opens = before.isspace() or before in _OPENERS
    closes = after.isspace() or after in _CLOSERS
    if opens == closes:
        return role
    return "open" if opens else "close"


def _is_inches(prose: str, match: re.Match[str]) -> bool:
    measure = _INCHES.search(prose, max(0, match.start() - 8), match.start())
    if measure is None:
        return False
    return len(measure.group()) > 1 or _MEASURED.match(prose, match.end()) is not None


def _single(prose: str, match: re.Match[str], before: str, after: str) -> Mark | None:
    start, end = match.span()
    role = _turned(_GLYPHS[match.group()][1], before, after)
    if role == "open" and match.group() != "‘" and ELIDED.match(prose, end):
        begins = prose[end].isupper() and not prose[max(0, start - 2) : start].rstrip()[-1:].isalnum()
        role = "either" if begins or _OFTEN_WHOLE.match(prose, end) else "none"
    if role == "none" or (role == "open" and _ALWAYS_ELIDED.match(prose, end)):
        return None
    if role == "close" and (_IN_MID_SENTENCE.match(prose, start - 1) or CLIPPED.search(prose, max(0, start - 4), start)):
        role = "weak"
    return Mark(start, end, "single", role)
