"""A share that only tells once more what a sum before it comes to: "a deficit of £12m, or 6% of income", "£12m (6% of income)".
It is of what the sum is of, and that is told in the sum's own clause.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.stems import is_past, stem, stems
from onrecord.language.figures import figures_of
from onrecord.model import Figure

# "£12m, or about 6%", "£12m – that is 6%", "£12m (6%".
_JOINED: Final = re.compile(
    r"(?:\s[\w-]{2,20}){0,2}?(?:,?\sor|,?\s(?:which|that)\s(?:is|was)|,?\s(?:equal|equivalent)\sto|\s[–—-]\s(?:or|that\sis)|,\si\.?e\.?,?|\s\()\s?"
    r"(?:(?:about|around|nearly|almost|over|just|only|some|roughly|under|above|below|at|to|of|more|less|than)\s){0,3}",
    re.IGNORECASE,
)
# What ends a sum's own clause before it, and behind the share.
_CLAUSE: Final = re.compile(
    r"[;:]\s|\s[–—]\s|,\s(?:and|but|while|whereas|which|where|whose|who|with|so)\s|"
    r"\b(?:because|as|since|after|before|although|though|despite|when)\s",
    re.IGNORECASE,
)
# "A deficit of": what the sum is.
_OF: Final = re.compile(
    r"\b([a-z][\w-]{2,20})\sof\s(?:(?:about|around|nearly|almost|over|just|only|some|roughly|up|to|at|least|more|than)\s){0,3}$"
)
# What is told as a sum and as a share of something, and what is spent is not.
_GAPS: Final = stems(
    """
    deficit shortfall gap hole surplus debt loan borrowing loss profit revenue saving interest lose owe borrow earn save raise
    """
)
_SUMS: Final = frozenset({"currency", "number", "quantity"})
_REACH: Final = 40
_LONG: Final = 320


def is_joined_to_another(known: KnownFact, each: Scoped) -> bool:
    """Whether a share is joined to a sum whose own clause, or the noun before it, tells of something else than a fact."""
    found = each.scope
    total = _joined_to(each) if each.figure.kind == "percent" else None
    if total is None:
        return False
    at = (total.lead or total.stretch).start
    of = _OF.search(found.sentence.prose, max(found.opens, at - _REACH), at)
    low, high = _clause(found, at)
    done = [stem(word.form) for word in found.sentence.words if low <= word.start < at and is_past(word.form)]
    if not (_GAPS - known.stems).isdisjoint([*([stem(of[1])] if of else []), *done[-1:]]):
        return True
    told = (found.sentence.places(group) for group in known.cues if not any(group is each for each in known.holders))
    return any(places and not any(low <= place.first.start < high for place in places) for places in told)


def _joined_to(each: Scoped) -> Figure | None:
    """The sum right before a share that it is joined to."""
    found, figures = each.scope, figures_of(each.scope.sentence.prose)
    at = bisect_left(figures, found.at.start, key=_begin)
    before = figures[at - 1] if at else None
    if before is None or before.kind not in _SUMS or before.stretch.start < found.opens:
        return None
    start = (each.figure.lead or each.figure.stretch).start
    return before if _JOINED.fullmatch(found.sentence.prose, before.stretch.end, start) else None


def _clause(found: Scope, at: int) -> tuple[int, int]:
    """Where the clause of a sum at `at` begins and ends."""
    prose, words = found.sentence.prose, found.sentence.words
    opened = [match.end() for match in _CLAUSE.finditer(prose, max(found.opens, at - _LONG), at)]
    end = words[-1].end if words else found.at.end
    closed = _CLAUSE.search(prose, found.at.end, end)
    return (opened[-1] if opened else found.opens), (closed.start() if closed else end)


def _begin(figure: Figure) -> int:
    return figure.stretch.start
