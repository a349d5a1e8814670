"""For when a figure holds: the year that its clause names, or its own one where the clause has several of both.

In "3.1% in 2023 and 4.1% in 2024" each figure has the year behind it, in "in 2023 3.1% and in 2024 4.1%" the one before it.
A year goes on for the clauses behind it that tell no time: "In 2014 three ports met the goal, and Skerry landed 1.9%".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.corpus.facts.placing.periods import YEAR, periods, without, years_of
from onrecord.corpus.facts.placing.that_year import then
from onrecord.text import Stretch

_OTHER_TIME: Final = re.compile(
    r"\b(?:this|next|coming|following|current) year\b|\bbudgeted\b|\bplan(?:s|ned)?\b|\bnow\b|\bforecast|"
    r"\b(?:years?|decades?|months?) (?:ago|earlier|before|later|on)\b|\bbefore the\b|\bonce\b|\bpreviously\b|\bused to\b|"
    # Times told by what was then: "at the time", "in the cold war", "under Moll", "when it joined", "had spent".
    r"\bat (?:the|that) time\b|\b(?:back|by|until|since) then\b|\bin those days\b|\bin the past\b|"
    r"\b(?:formerly|originally|historically|traditionally)\b|\b(?:when|until|till|during|throughout)\b|"
    r"\b(?:in|after|since|through|by) the (?:[\w-]{2,20} ){0,3}?"
    r"(?:war|era|age|years|decades?|century|days|period|crisis|boom|depression|slump|peace|[a-z]{2,6}ties)\b|"
    # What will be, or has to.
    r"\b(?:will|shall|must|should|ought to|ha(?:s|ve) to|needs? to|going to)\b|"
    r"\b(?:up|down) (?:\w{2,12} )?from\b|\bunder (?-i:[A-Z])|(?-i:\b(?:After|Since) (?:the|its|an?|\w{2,12}ing)\b)",
    re.IGNORECASE,
)
# "Had landed 5%": before a time that was told of.
_BEFORE_THEN: Final = re.compile(
    r"\bhad (?:\w{2,12} )?\w{1,12}(?:ed|ent|aid|ade|ept|old|own|ought|uilt|iven|aken|isen)\b[^,;:]*$", re.IGNORECASE
)
# A year that the sentence before gives; one that is a term is not the time of what follows.
_CARRIED: Final = re.compile(rf"(?<!\bby )(?<!\bBy ){YEAR.pattern}")
_BY: Final = re.compile(r"\b[Bb]y\s$")
# What tells a time beside another: a year, or one told from the day of writing or from the other.
_MARK: Final = re.compile(
    rf"{YEAR.pattern}|\b(?:this|next|last|coming|following|current|previous|prior|preceding) year\b|"
    r"\byear (?:before|earlier|ago|later)\b|\bnow\b|\btoday\b",
    re.IGNORECASE,
)
_TOGETHER: Final = re.compile(
    r"(?<![\d.,-])((?:19|20)\d\d)(?:\s?[-–—/]\s?|\s(?:and|to|through|until)\s)((?:19|20)?\d\d)(?![\d%])", re.IGNORECASE
)
# A colon or dash parts clauses only beside a blank: 17:30 and 2015-19 are whole.
# What a figure has risen or fallen from is of another time than the figure: "3.5%, down from 4.9% in 2010".
_CLAUSE: Final = re.compile(
    r";|[:—–](?=\s)|\s[-–—](?=\s)|,\s(?:while|whereas|but|and)\s(?=[A-Z]|the\s[A-Z])|,\s(?=(?:up|down)\s(?:\w{2,12}\s)?from\b)"
)
# "4.12% – the share in 2014": what a figure is that opens an entry.
_ENTRY: Final = re.compile(r"\s?[-–—:]\s")
# "In 2014", "For comparison, back in 2014": a year that a sentence begins with.
_OPENS: Final = re.compile(
    r"(?:[^,;:]{1,30},\s)?(?:(?:as|back|even|already|recently|early|late|the|year|in|for|of|since|during|throughout|from)\s){0,5}",
    re.IGNORECASE,
)
CLAUSE_REACH: Final = 400
_LEAD_REACH: Final = 60
# "More than", "Only": so much may stand before a figure that opens an entry.
_LEAD: Final = 12


class Times(NamedTuple):
    """The years that a figure may be of, or those that it is of together ("in 2023 and 2024"); and whether it is of a plan or
    of a time told only from the day of writing."""

    years: frozenset[str]
    together: frozenset[str]
    other: bool


def times(
    prose: str, at: Stretch, sentence: Stretch, rivals: Sequence[Stretch], frame: Sequence[str], previous: Stretch | None = None
) -> Times:
    """For when the figure at `at` holds. `rivals` are the other figures of its kind, `frame` what heads its row and column,
    `previous` the sentence whose year goes on where this one tells no time."""
    clause = clause_of(prose, at, sentence)
    inside = [each for each in rivals if clause.start <= each.start < clause.end]
    marks = _marks(prose, clause)
    several = inside and len({prose[slice(*each)].lower() for each in marks}) > 1
    mark = own_mark(at, inside, _spans(prose, marks)) if several else None
    told = "; ".join((prose[slice(*(mark or clause))], *frame))
    years, together = years_of(told), _together(told)
    other = _OTHER_TIME.search(told) is not None or (mark is not None and not years)
    other = other or _BEFORE_THEN.search(prose, max(clause.start, at.start - _LEAD_REACH), at.start) is not None
    before = None if years or other else then(prose, *clause)
    if before is not None:
        return Times(before.years, frozenset(), not before.years)
    if not (years or other or marks):
        years = _gone_on(prose, Stretch(sentence.start, clause.start), past=previous is not None)
    near = max(sentence.start, at.start - CLAUSE_REACH), min(sentence.end, at.end + CLAUSE_REACH)
    if previous is not None and not (years or other or YEAR.search(prose, *near)):
        years = years_of(prose[max(previous.start, previous.end - CLAUSE_REACH) : previous.end], _CARRIED)
    return Times(years - together, frozenset() if years - together else together, other)


def _gone_on(prose: str, before: Stretch, past: bool) -> frozenset[str]:
    """The year that what stands before a clause in its sentence gives last. One that opens the sentence, or what a colon
    follows, holds for all behind it; another one only for what was then."""
    low = max(before.start, before.end - CLAUSE_REACH)
    marks = _marks(prose, Stretch(low, before.end))
    years = years_of(prose[slice(*marks[-1])]) if marks and not _BY.search(prose, low, marks[-1].start) else frozenset()
    leads = years and (prose[low : before.end].rstrip().endswith(":") or _OPENS.fullmatch(prose, before.start, marks[-1].start))
    return years if past or leads else frozenset()


def _marks(prose: str, inside: Stretch) -> list[Stretch]:
    """What tells a time in a stretch of a prose, one year or a whole period each."""
    low, text = inside.start, prose[slice(*inside)]
    found = tuple(periods(text))
    told = (*((each.start, each.end) for each in found), *(match.span() for match in _MARK.finditer(without(text, found))))
    return sorted(Stretch(low + start, low + end) for start, end in told)


def _spans(prose: str, marks: Sequence[Stretch]) -> list[Stretch]:
    """What tells times, with two years that are told as one time in one: "from 2026 to 2029"."""
    spans: list[Stretch] = []
    for mark in marks:
        if spans and _TOGETHER.fullmatch(prose, spans[-1].start, mark.end):
            spans[-1] = Stretch(spans[-1].start, mark.end)
        else:
            spans.append(mark)
    return spans


def _together(told: str) -> frozenset[str]:
    """The years that are told as one time: "in 2023 and 2024", "2023-24"."""
    match = _TOGETHER.search(without(told, tuple(periods(told))))
    if match is None:
        return frozenset()
    return frozenset({match[1], match[1][: -len(match[2])] + match[2]})


def own_mark(at: Stretch, rivals: Sequence[Stretch], marks: Sequence[Stretch]) -> Stretch | None:
    """The one of several times of a clause that is of the figure at `at`; None where that is not plain."""
    row = sorted([*((each, True) for each in marks), *((each, False) for each in (at, *rivals))])
    place, leads = row.index((at, False)), row[0][1]
    if place + 1 < len(row) and row[place + 1][1] and not (leads and not row[-1][1]):
        # Of two times side by side ("in 2020, in 2024") neither is the figure's alone.
        return None if place + 2 < len(row) and row[place + 2][1] else row[place + 1][0]
    if leads and row[place - 1][1] and not (place > 1 and row[place - 2][1]):
        return row[place - 1][0]
    return None


def clause_of(prose: str, at: Stretch, sentence: Stretch) -> Stretch:
    """The part of a sentence, between semicolons, colons, dashes and the like, that a figure stands in; what is far off is left
    out, however long the clause."""
    low, high = max(sentence.start, at.start - CLAUSE_REACH), min(sentence.end, at.end + CLAUSE_REACH)
    opened = [match.end() for match in _CLAUSE.finditer(prose, low, at.start)]
    entry = _ENTRY.match(prose, at.end) if at.start - sentence.start <= _LEAD and not opened else None
    closed = _CLAUSE.search(prose, entry.end() if entry else at.end, high)
    return Stretch(opened[-1] if opened else low, closed.start() if closed else high)
