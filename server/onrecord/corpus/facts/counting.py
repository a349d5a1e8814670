"""Whether what a figure counts or measures is what a fact does."""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.scope import Scoped
from onrecord.language.figures.measures import measured
from onrecord.language.figures.nouns import singular
from onrecord.language.words import forms
from onrecord.model import Figure

_HAVING: Final = frozenset({"has", "have", "had"})
# A figure of three digits or more is taken for a fact's own: another thing is not likely to have the same.
_DIGITS: Final = 3
# "12 of them", "four of the men"; "21 of the 32" is told of all there are.
_PARTITIVE: Final = re.compile(r"\sof\s(?:them|whom|(?:the|these|those)\s(?!\d|(?:t(?:en|welve)|eleven|\w+teen|\w+ty)\b))")
# "25 of the 40": how many there are at all.
_WHOLE: Final = re.compile(
    r"(?:\d[\d,.]{0,12}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\w{2,6}(?:teen|ty)(?:-\w{3,5})?))"
    r"\sof\s(?:the|its|their|all|these|those|[\w-]{1,20}['’]s?)\s(?:\w{1,12}\s)?$",
    re.IGNORECASE,
)
_REACH: Final = 60


def alike(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure could be compared with one of the fact's."""
    return any(
        comparable(each.figure, theirs)
        and (each.figure.kind not in {"number", "quantity"} or _counts_alike(known, each, theirs))
        for theirs in known.figures
    )


def telling(figure: Figure) -> bool:
    """Whether a figure has so many digits that another thing is not likely to have the same."""
    return sum(character.isdigit() for character in figure.text) >= _DIGITS


def is_whole(known: KnownFact, each: Scoped) -> bool:
    """Whether a count only says how many somebody has ("the port has only 40 pilots") and that of the fact does not."""
    before = each.scope.word_before()
    return each.figure.kind == "number" and before in _HAVING and before not in forms(known.fact.statement)


def _counts_alike(known: KnownFact, each: Scoped, theirs: Figure) -> bool:
    """Whether two counts are of the same things; the cues say which words stand for one another, and which a bare number goes
    with ("12 met the target")."""
    ours, recorded = measured(each.figure.unit), measured(theirs.unit)
    prose, at = each.scope.sentence.prose, each.figure.stretch
    if each.figure.value != theirs.value and _WHOLE.search(prose, max(each.scope.opens, at.start - _REACH), at.start):
        return False
    if _PARTITIVE.match(prose, at.end):
        # A part of those told of before can be right by what they are called, and wrong by nothing.
        return agrees(each.figure, theirs, known.fact.tolerance)
    if ours is None:
        following = each.scope.word_after()
        named = following is not None and any(following.form in group for group in known.cues)
        return recorded is None or named or agrees(each.figure, theirs, known.fact.tolerance)
    if recorded is None or ours == recorded:
        return ours == recorded
    if each.figure.kind == theirs.kind == "quantity":
        # The same digits in another unit are that figure, and wrong; others may be it, converted.
        return telling(theirs) and each.figure.value == theirs.value
    return any(
        ours.lower() in (cue.forms[-1], singular(cue.forms[-1]))
        for group in known.cues
        for cues in group.values()
        for cue in cues
    )
