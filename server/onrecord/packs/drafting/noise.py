"""What stands on an article's page without being of the article: sidebars, captions, invitations to read on.

Told by how it looks, since most pages are read as bare text: an invitation by its first words, a picture's caption by its
credit, a headline by having no full stop. A caption among headlines ends in one, but stands alone between them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.language.sentences import sentences
from onrecord.model import Passage
from onrecord.text import OffsetMap, Piece, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_INVITATION: Final = re.compile(
    r"[\W_]{0,9}(?:(?:read|see|watch|learn|hear) (?:more|also)\b|listen to th|loading\b|leave a (?:reply|comment)|share th|"
    r"tagged\b|you are (?:currently )?(?:viewing|reading|here)|sign (?:up|in)\b|subscribe\b|advertise|related\b|recommended\b|"
    r"most read|latest (?:[\w-]{1,20} ){0,2}news|more topics|to learn more|comments?$|copyright\b|©)",
    re.IGNORECASE,
)
_PICTURE: Final = re.compile(
    r"\b(?:pictures?|photos?|photographs?|images?|credit)(?: by| credit| date)?: ?\S|\bGetty Images\b|/Alamy\b|\bEPA-EFE\b|"
    r"\((?:AP|AFP|Reuters|EPA)\b[^()]{0,60}\)$",
    re.IGNORECASE,
)
_CLOSING: Final = " \t\n\u00a0\"'”’»)]*_"
_ENDS: Final = tuple(".!?…:,;")
_CREDIT_LINE: Final = tuple("—–-―")
_MARKED: Final = re.compile(r"[\"“‘«].{0,4000}[\"”’»]", re.DOTALL)
# Kinds that somebody has marked as what they are.
_PLAIN_KINDS: Final = frozenset({"paragraph", "item"})
# So many lines without a full stop make a page with a sidebar.
_SIDEBAR: Final = 8


def without_noise(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages that are the article, one for each paragraph."""
    paragraphs = [line for passage in passages for line in _unfolded(passage)]
    lines = [passage for passage in paragraphs if not (passage.kind in _PLAIN_KINDS and _interrupts(passage.prose))]
    ragged = [passage.kind in _PLAIN_KINDS and is_ragged(passage.prose) for passage in lines]
    crowded = sum(ragged) >= _SIDEBAR
    seen: set[str] = set()
    kept = []
    for index, passage in enumerate(lines):
        alone = crowded and _is_alone(ragged, index) and len(sentences(passage.prose)) == 1
        if not ragged[index] and not alone and passage.prose not in seen:
            kept.append(passage)
        seen.add(passage.prose)
    return tuple(kept)


def is_ragged(prose: str) -> bool:
    """Whether a line is a headline, a caption or an invitation and no sentence."""
    return _interrupts(prose) or not (_is_finished(prose) or prose.startswith(_CREDIT_LINE) or _MARKED.fullmatch(prose.strip()))


def is_invitation(prose: str) -> bool:
    """Whether a line asks readers to read, hear, share or subscribe to something."""
    return _INVITATION.match(prose) is not None


def _interrupts(prose: str) -> bool:
    """Whether a line may stand anywhere in an article without being of it: an invitation, a picture."""
    return is_invitation(prose) or _PICTURE.search(prose) is not None


def _is_finished(prose: str) -> bool:
    return prose.rstrip(_CLOSING).endswith(_ENDS)


def _is_alone(ragged: Sequence[bool], index: int) -> bool:
    """Whether a passage stands between two ragged ones."""
    return 0 < index < len(ragged) - 1 and ragged[index - 1] and ragged[index + 1]


def _unfolded(passage: Passage) -> Iterator[Passage]:
    """The paragraphs of a passage: its lines, where each of them ends a sentence, for folded lines do not."""
    lines = passage.prose.split("\n")
    if passage.kind != "paragraph" or len(lines) == 1 or not all(line.rstrip(_CLOSING).endswith(_ENDS[:4]) for line in lines):
        yield passage
        return
    start = 0
    for line in lines:
        span = passage.span(Stretch(start, start + len(line)))
        yield Passage("paragraph", line, OffsetMap((Piece(0, len(line), span.start, span.end),)))
        start += len(line) + 1
