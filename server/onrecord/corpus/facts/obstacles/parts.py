"""Figures beside a fact's that are of something else: one of its summands, another measure, or how far two things differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.corpus.facts.changes.directions import tells_change
from onrecord.corpus.facts.owning.owners import is_cue
from onrecord.corpus.facts.owning.subjects import FIGURES
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.stems import is_past, stem, stems_of
from onrecord.corpus.facts.window import Group, variants
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, is_number
from onrecord.language.lexicon.calendar import CALENDAR
from onrecord.model import Figure
from onrecord.text import Stretch

# So many decimals of a sum count; what is behind them is the error of floating point.
_DECIMALS: Final = 6
_JOINED: Final = re.compile(r"[^.;:]{0,80}\b(?:and|plus)\b[^.;:]{0,30}")
# "2.9% of GDP on health": what is named right behind a figure.
_ON: Final = re.compile(
    r"(?:\sof\s(?:(?:its|the|their)\s)?\w{2,30})?\son\s(?!average|paper|record|top)"
    r"((?:(?!(?:and|as|at|by|for|from|in|last|next|or|than|this|to)\b)[\w'’-]{1,30}\s?){1,4})"
)
# "On Monday", "on the eve": what no money goes on.
_NO_OBJECT: Final = (
    frozenset("eve day condition time track schedule behalf sidelines same way basis whole one side other".split()) | CALENDAR
)
# "The 2% target", "a target of 2%": what is set, and so nobody's own figure.
_NORMS: Final = (
    r"(?:targets?|goals?|guidelines?|benchmarks?|thresholds?|pledges?|aims?|commitments?|minimum|floor|norms?|limits?|"
    r"yardsticks?)"
)
_NORM: Final = re.compile(rf"\b{_NORMS}\b", re.IGNORECASE)
_PROMISED: Final = re.compile(r"\b(?:promis|pledg|commit)\w{2,6}\b", re.IGNORECASE)
# "The inflation target": of what a norm is, where a noun says so that is plainly none of something done.
_KIND_OF_NORM: Final = re.compile(
    rf"\b([a-z]{{2,12}}(?:[ts]ion|emission|sale|ment|ness|ity|ism|ship)s?)\s({_NORMS})\b(?!\s(?:to|that)\s)"
)
_ON_WORD: Final = re.compile(r"\son\s(?!\d|[A-Z])")
_NORM_BEHIND: Final = re.compile(
    rf"(?:[\s-]of[\s-]\w{{2,20}})?(?:[\s-](?!(?:and|as|at|by|for|in|is|of|on|or|than|to|was)\b)[\w'’-]{{2,20}}){{0,2}}?\s{_NORMS}\b",
    re.IGNORECASE,
)
_NORM_BEFORE: Final = re.compile(rf"\b{_NORMS}\sof\s(?:\w{{2,12}}\s){{0,2}}$", re.IGNORECASE)
# "60 feet taller than", "300 more inhabitants"; "rather than" and the like compare nothing.
_DIFFERS: Final = re.compile(
    r"\s(?:(?:more|less|fewer)\b|(?!rather|other|later|sooner|earlier)\w{2,12}er\s(?:\w{1,30}\s){0,3}?than\b|short\sof\b)"
)
# "Rose by 5%", "up 5%", "adds 5%"; "all but nine".
_CHANGE: Final = (
    r"\b(?:rise|rose|risen|grow|grew|grown|increas|rais|climb|jump|fall|fell|drop|declin|shr[iau]nk|cut|change)\w{0,3}"
    r"(?:\s\w{1,30}){0,4}\sby\b"
)
_CHANGED: Final = re.compile(
    rf"(?:{_CHANGE}(?:\s\w{{1,12}}){{0,2}}|\b(?:up|down)|\badd(?:s|ed|ing)?|\b(?:all|everyone)\s(?:but|except))\s$",
    re.IGNORECASE,
)
# "Grew 3%", "grew a further 3%"; "Skerry grew by 3%, Bergen by 1%".
_GREW: Final = re.compile(
    r"\b(?:rises?|rose|risen|grows?|grew|grown|climb(?:s|ed)?|jump(?:s|ed)?|f[ae]lls?|fallen|drop(?:s|ped)?|declined?s?|shr[au]nk|slid|"
    r"gain(?:s|ed)?|lost|loses?)\s(?:(?:a|another|further|about|around|nearly|almost|over|just|only|some|roughly|as\smuch\sas)\s){0,2}$",
    re.IGNORECASE,
)
_IS: Final = frozenset({"is", "was", "are", "were", "has", "have", "had", "with"})
_REACHED: Final = re.compile(r";|\bto\s(?:about|around|nearly|almost|over|just|only)?\s?$|[,(]\s?(?:from|against|compared)\b")
_GAPPED: Final = re.compile(r"\b[A-Z][\w'’.-]{1,30}\sby\s(?:(?:about|around|nearly|almost|over|just|only|some)\s)?$")
# "Two hours after": when something was, and not how long.
_OFFSET: Final = re.compile(r"\s(?:after|before|later|earlier|ago|into)\b")
# "Tariffs of 25%": what a figure is of by name.
_NOUN_OF: Final = re.compile(
    r"([\w-]{3,30})\sof\s(?:(?:about|around|nearly|almost|over|just|only|some|up\sto|(?:more|less)\sthan|at\s(?:least|most))\s)*$"
)
_CHANGING: Final = re.compile(_CHANGE, re.IGNORECASE)
# "Three times as much money": of what a ratio is.
_AS_MUCH: Final = re.compile(r"\sas\s(?:much|many)\s([\w'’-]{1,30})")
_LESSENED: Final = re.compile(r"\s(?:less|fewer|smaller|lower|shorter|cheaper|slower)\b")
_ELSEWHERE: Final = re.compile(r"\bon\s(?:(?:its|the|their)\s)?$")
# "From 4% in 2022 to 5%".
_FROM: Final = re.compile(r"\bfrom\s(?:\w{2,12}\s){0,2}$", re.IGNORECASE)
_COURSE_GOES_ON: Final = re.compile(r"[^.,;:]{0,30}\sin\s(?:19|20)\d\d\s(?:\w{2,12}\s)?to\s")
_COURSE_ENDS: Final = re.compile(
    r"\bfrom\s[^;:]{1,40}\sin\s(?:19|20)\d\d\s(?:\w{2,12}\s)?to\s(?:\w{2,12}\s){0,2}$", re.IGNORECASE
)
_LEAD: Final = 12
_LONG: Final = 600
_CHANGE_REACH: Final = 80


def adds_up(prose: str, one: Figure, others: Iterable[Figure], recorded: Figure) -> bool:
    """Whether a figure and one that an "and" ties to it are the recorded one together: "3.5% for boats and 1.5% for nets"."""
    return any(_sum(one, other) == recorded.value and _tied(prose, one.stretch, other.stretch) for other in others)


def _sum(one: Figure, other: Figure) -> float | None:
    if one.kind != other.kind or isinstance(one.value, str) or isinstance(other.value, str):
        return None
    return round(one.value + other.value, _DECIMALS)


def _tied(prose: str, one: Stretch, other: Stretch) -> bool:
    first, second = sorted((one, other))
    return _JOINED.fullmatch(prose, first.end, second.start) is not None


def sets_norm(statement: str) -> bool:
    """Whether a statement tells what somebody aims at, or has promised."""
    return _NORM.search(statement) is not None or _PROMISED.search(statement) is not None


def is_norm(found: Scope, statement: str) -> bool:
    """Whether a figure is only what is aimed at, "the 2% target", and that on record is not."""
    prose, at = found.sentence.prose, found.at
    set_so = _NORM_BEHIND.match(prose, at.end) or _NORM_BEFORE.search(
        prose, max(found.opens, at.start - _CHANGE_REACH), at.start
    )
    return set_so is not None and _NORM.search(statement) is None


def is_of_another_measure(found: Scope, cues: Sequence[Group], statement: str) -> bool:
    """Whether a figure is said to go on one thing, and what the cues or the statement tell of is another: "2% on health, less
    than on boats"."""
    prose = found.sentence.prose
    named = _ON.match(prose, found.at.end)
    if named is None:
        return False
    low, high = named.span(1)
    if _ON_WORD.search(statement) and _is_strange_object(found, low, high, cues, stems_of(statement)):
        return True
    for group in cues:
        places = found.sentence.places(group)
        if any(low <= place.first.start < high for place in places):
            continue
        if any(_ELSEWHERE.search(prose[max(place.first.start - _LEAD, 0) : place.first.start]) for place in places):
            return True
    return False


def _is_strange_object(found: Scope, low: int, high: int, cues: Iterable[Group], statement: frozenset[str]) -> bool:
    """Whether what a figure goes on is told by no word of a fact."""
    inside = [word for word in found.sentence.words if low <= word.start < high]
    if any(word.form in _NO_OBJECT or is_number(word.form) or stem(word.form) in statement - COMMON for word in inside):
        return False
    return not any(is_cue(found, word, group) for word in inside for group in cues)


def is_of_a_noun(found: Scope, cues: Iterable[Group], statement: frozenset[str]) -> bool:
    """Whether a figure is of what a noun before it says, and the fact has no word of that: "tariffs of 25%"."""
    noun = _NOUN_OF.search(found.sentence.prose, max(found.at.start - _CHANGE_REACH, found.opens), found.at.start)
    if noun is None or noun[1].lower() in FIGURES:
        return False
    form = noun[1].casefold()
    if form in COMMON or form in QUANTIFIERS or is_number(form) or is_past(form) or stem(form) in statement:
        return False
    return not any(low in group for group in cues for low in variants(form))


def is_of_another_kind(found: Scope, cues: Sequence[Group], statement: frozenset[str]) -> bool:
    """Whether all that a sentence tells of an aim is of a kind that the fact has no word of: "the inflation target"."""
    prose, opens = found.sentence.prose, found.opens
    strange = [
        match.start(2)
        for match in _KIND_OF_NORM.finditer(prose, opens, opens + _LONG)
        if stem(match[1]) not in statement and not any(low in group for group in cues for low in variants(match[1]))
    ]
    if not strange:
        return False
    places = [[place.first.start for place in found.sentence.places(group)] for group in cues]
    return any(stands and all(start in strange for start in stands) for stands in places)


def is_difference(found: Scope, figure: Figure, statement: str, cues: Iterable[Group]) -> bool:
    """Whether a figure only says how far two things differ, or by how much one has changed, and the statement does not."""
    prose, at = found.sentence.prose, found.at
    if figure.kind == "ratio":
        return _is_other_ratio(found, statement, cues)
    low = max(found.opens, at.start - _CHANGE_REACH)
    if figure.kind == "duration" and _OFFSET.match(prose, at.end):
        return True
    changed = _DIFFERS.match(prose, at.end) or _CHANGED.search(prose, low, at.start) or _has_changed(found, figure)
    return bool(changed) and _CHANGING.search(statement) is None and not tells_change(statement)


def _has_changed(found: Scope, figure: Figure) -> bool:
    """Whether a share only tells how much somebody has grown, "grew 3%", or another one of several has, "Bergen by 1%"."""
    prose, at = found.sentence.prose, found.at
    if figure.kind != "percent":
        return False
    if _GREW.search(prose, max(found.opens, at.start - _CHANGE_REACH), at.start) or _goes_on_changing(found):
        return True
    gapped = _GAPPED.search(prose, max(found.opens, at.start - _CHANGE_REACH), at.start)
    return gapped is not None and _CHANGING.search(prose, max(found.opens, at.start - _LONG), gapped.start()) is not None


def _goes_on_changing(found: Scope) -> bool:
    """Whether a share goes on with one that tells a change, without a verb of its own: "rents fell 2% here, 3% in Lund"."""
    prose, at = found.sentence.prose, found.at
    before = [each for each in found.rivals if each.start < at.start]
    if not any(_GREW.search(prose, max(found.opens, each.start - _CHANGE_REACH), each.start) for each in before):
        return False
    between = [word for word in found.sentence.words if before[-1].end <= word.start < at.start]
    goes_on = not any(is_past(word.form) or word.form in _IS for word in between)
    return goes_on and not _REACHED.search(prose, before[-1].end, at.start)


def _is_other_ratio(found: Scope, statement: str, cues: Iterable[Group]) -> bool:
    """Whether a ratio is told the other way round, "four times less", or of other things, "four times as much money"."""
    prose, end = found.sentence.prose, found.at.end
    if _LESSENED.match(prose, end) and not _LESSENED.search(statement):
        return True
    much = _AS_MUCH.match(prose, end)
    if much is None:
        return False
    form = much[1].casefold()
    return form not in COMMON and stem(form) not in stems_of(statement) and not any(form in group for group in cues)


def is_course(found: Scope) -> bool:
    """Whether a figure begins or ends the course of some years: "from 4% in 2022 to 5% in 2024"."""
    prose, at = found.sentence.prose, found.at
    before = prose[max(found.opens, at.start - _CHANGE_REACH) : at.start]
    if _COURSE_ENDS.search(before):
        return True
    return _FROM.search(before) is not None and _COURSE_GOES_ON.match(prose, at.end) is not None
