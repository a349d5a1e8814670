"""What a sentence only supposes: "if Skerry landed 5%", "had Skerry landed 5%, it would …", "it would have landed 5%"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.scope import Scope

_PARTED: Final = re.compile(r"[,;:]\s")
_SUPPOSED: Final = re.compile(
    r"\b(?:if|unless|whether|suppos(?:e|ing)|imagine)\b|\b(?:would|could|might|should)\s(?:\w{2,10}\s)?have\s\w", re.IGNORECASE
)
_INVERTED: Final = re.compile(r"(?:Had|Were|Should)\s")
_FOLLOWS: Final = re.compile(r"\b(?:would|could|might)\b")
_REACH: Final = 200


def is_supposed(found: Scope) -> bool:
    """Whether a figure stands where nothing is asserted, in an if-clause or in what would follow from one."""
    words, prose = found.sentence.words, found.sentence.prose
    if not words:
        return False
    first, at = words[0].start, found.at
    clause = _PARTED.split(prose[max(first, at.start - _REACH) : at.start])[-1]
    if _SUPPOSED.search(clause):
        return True
    inverted = _INVERTED.match(prose, first) and not _PARTED.search(prose, first, at.start)
    return bool(inverted) and _FOLLOWS.search(prose, at.end, min(words[-1].end, at.end + _REACH)) is not None
