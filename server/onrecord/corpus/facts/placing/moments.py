"""Parts of a year that figures are of: "in June", "by July 24", "on its first day", "last Friday", "in the first quarter".

What was so in one month, or by some day, is not what was so in the year; unless a statement tells of that month or day itself.
A day on which something was only said tells nothing of the figure: "40 boats sank, the mayor said on Monday". Nor does one on
which it was agreed: "in June the ports pledged 5% by 2030".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.corpus.facts.placing.periods import periods, years_of
from onrecord.corpus.facts.placing.scope import Scope
from onrecord.corpus.facts.placing.year_parts import is_same_part, parts_of_year
from onrecord.corpus.facts.stems import is_past, stem, stems_of
from onrecord.corpus.lexicon import COMMON, SAYING
from onrecord.language.figures import figures_of
from onrecord.language.lexicon.calendar import DAYS, MONTHS
from onrecord.language.lexicon.numbers import ONES
from onrecord.language.words import words
from onrecord.memory import remembered

_NAMED: Final = "|".join(name.capitalize() for name in MONTHS)
_LEADS: Final = (
    r"\b(?:[Ii]n|[Bb]y|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]or|[Oo]f|[Bb]etween|[Ff]rom|and|to|[Ll]ast|"
    r"[Tt]his|[Aa]s\sof|[Ee]arly|[Ll]ate|[Mm]id)"
)
_MONTH: Final = re.compile(rf"{_LEADS}[\s-](?:(?:early|late|mid)[\s-])?({_NAMED})\b")
_WEEKDAY: Final = re.compile(rf"(?:\b[Tt]hat\s)?\b({'|'.join(day.capitalize() for day in DAYS)})\b")
_SEVERAL: Final = (*ONES, "ten")[1:]
# "On its first day", "in a single night", "over the last weekend", "this summer", "within 48 hours".
_PART: Final = re.compile(
    r"\b(?:in|on|over|during|within|by|for|through|until)\s(?:the\s(?:end|start|middle|course)\sof\s)?"
    r"(?:(?:the|its|their|a|an|one|single|that|this|same|very|last|first|second|third|fourth|final|opening|early|[a-z]{3,9}est)\s){1,4}?"
    rf"(?:few\s|(?!(?:{'|'.join(_SEVERAL)})\b|twelve\smonths\b)[a-z]{{3,12}}\s)?"
    r"(day|night|morning|afternoon|evening|hour|week|weekend|month|(?:quarter|half)(?!\sof\s)|summer|winter|spring|autumn)s?\b(?!-)|"
    r"\b(?:last|this|that|next)\s(day|night|morning|afternoon|evening|week|weekend|month|quarter|summer|winter|spring|autumn)\b|"
    r"\b(?:within|after)\s(?:the\sfirst\s)?[\w.]{1,9}\s(hour|day|week|month)s\b|"
    r"\b(?:at|over|by|during)\s(christmas|easter|thanksgiving|midsummer|ramadan|new\syear)\b|"
    r"\b(overnight|yesterday)\b",
    re.IGNORECASE,
)
# What a figure and a time may not have between them to be of one clause.
_CLAUSE: Final = re.compile(r"[;:]\s|\s[-–—]\s?|—|,\s(?:while|whereas|but|and)\s|[()]")
_SUBORDINATE: Final = re.compile(
    r"\b(?:which|that|who|whom|whose|when|where|before|after|because|as|if|though|although|since|until|than|against|compared)\b",
    re.IGNORECASE,
)
# ", officials said,".
_SET_OFF: Final = re.compile(r",\s[^,;:]{2,60},")
_OPENS: Final = re.compile(r"(?:\w{1,12},\s)?(?:\w{1,12}\s){0,2}", re.IGNORECASE)
# "14 stops and is due to open in May": what will be is of another time than what is.
_THEN: Final = re.compile(
    r"\band\s(?:\w{2,12}\s)?(?:(?:is|are|was|were)\s(?:due|to|set|expected|scheduled|supposed|likely|planned)|will|would|shall|has\sbeen|have\sbeen)\b",
    re.IGNORECASE,
)
# "After Thursday's cut the fee is £5": so it is now.
_AFTER: Final = re.compile(r"\b(?:after|following|since|with|despite|thanks\sto)\s$", re.IGNORECASE)
_NOW: Final = re.compile(r"['’]s\s([a-z]{3,12})(?:\s([a-z]{3,12}))?\s.*\b(?:is|are|has|have|stands?|remains?|now)\b", re.DOTALL)
# "The last of the 12 boats": they are as many at any time.
_OF_ALL: Final = re.compile(
    r"\b(?:one|last|latest|first|second|third|\w{3,8}(?:th|est))\sof\s(the|those|only|just)\s$", re.IGNORECASE
)
_EVER: Final = re.compile(r"\bever\b", re.IGNORECASE)
# Who does so sets what will be, and not what is.
_RESOLVING: Final = stems_of("agree commit committed pledge promise promised vow undertake undertook sign decide resolve adopt")
_ENDS: Final = frozenset({"by", "through", "throughout", "until", "till", "since", "between", "from", "as of", "to", "and"})
_OF_RECORD: Final = SAYING | frozenset(
    {"announced", "confirmed", "published", "released", "updated", "counted", "figures", "data"}
)
_REACH: Final = 200
_NEAR: Final = 20
# So many words may stand between who says it and the day.
_SAID: Final = 4


class Moment(NamedTuple):
    """A time that is no whole year, in a text: its months, the day, and the word for another part of one. `ends` says that it
    is told as the end of a longer time: "by June"."""

    start: int
    end: int
    months: frozenset[str]
    day: str = ""
    part: str = ""
    ends: bool = False


def is_of_part(found: Scope, stated: str) -> bool:
    """Whether a figure is told of a part of a year that what is `stated` does not tell of, or of a whole year where that is of
    a part."""
    if not _own(found):
        return _is_of_whole(found, stated)
    mine = tuple(each for each in _own(found) if not _is_now(found, each, stated))
    if not mine or any(_is_told(each, moments(stated)) for each in mine):
        return False
    return _RESOLVING.isdisjoint(stems_of(stated)) or not _is_resolved(found)


def _is_of_whole(found: Scope, stated: str) -> bool:
    """Whether a sentence tells a year and no part of one, nor the one before it does, and what is `stated` is of a quarter or
    a half of one."""
    if not any(each.part.startswith(("quarter", "half")) for each in moments(stated)):
        return False
    told = found.sentence.prose[found.opens : found.sentence.words[-1].end] if found.sentence.words else ""
    return bool(years_of(told)) and not any(each.part for each in moments(f"{told} {found.before.prose}"))


@lru_cache(maxsize=1 << 10)
def _own(found: Scope) -> tuple[Moment, ...]:
    """The times of a figure's sentence that are its own; every fact asks for them."""
    return tuple(each for each in moments(found.sentence.prose) if _is_of(found, each))


def _is_resolved(found: Scope) -> bool:
    """Whether a figure is what somebody agrees to, at whatever time that is."""
    at = found.at.start
    near = (word for word in found.sentence.around(at, _REACH) if word.start < at)
    return any(stem(word.form) in _RESOLVING for word in near)


@remembered
def moments(prose: str) -> tuple[Moment, ...]:
    """The times of a prose that are no whole years; the month of "the year to March 2024" is none."""
    years = tuple(periods(prose))
    return tuple(each for each in sorted(_found(prose)) if not any(year.start <= each.start < year.end for year in years))


def _found(prose: str) -> Iterator[Moment]:
    dates = [each for each in figures_of(prose) if each.kind == "date" and "-" in str(each.value)]
    for figure in dates:
        told = [each for each in (figure.value, figure.high) if isinstance(each, str) and "-" in each]
        months = frozenset(each.split("-")[1] for each in told)
        ends = len(told) > 1 or _lead(prose, figure.stretch.start) in _ENDS or figure.qualifier == "at most"
        yield Moment(*figure.stretch, months, "-".join(each[8:] for each in told), ends=ends)
    for match in _MONTH.finditer(prose):
        if any(each.stretch.start <= match.start(1) < each.stretch.end for each in dates):
            continue
        month = f"{MONTHS.index(match[1].lower()) + 1:02}"
        yield Moment(*match.span(), frozenset({month}), ends=match.group().split(match[1])[0].split()[0].lower() in _ENDS)
    for match in _WEEKDAY.finditer(prose):
        yield Moment(*match.span(), frozenset(), part=match[1].lower())
    parts = tuple(parts_of_year(prose))
    for stretch, part in parts:
        yield Moment(*stretch, frozenset(), part=part)
    for match in _PART.finditer(prose):
        if not any(each.start < match.end() and match.start() < each.end for each, _ in parts):
            yield Moment(*match.span(), frozenset(), part=next(filter(None, match.groups())).lower())


def _lead(prose: str, start: int) -> str:
    before = prose[max(start - 8, 0) : start].lower().split()
    return " ".join(before[-2:]) if before[-2:] == ["as", "of"] else (before[-1] if before else "")


def _is_told(moment: Moment, stated: tuple[Moment, ...]) -> bool:
    """Whether a statement tells of a time: of its month and day, or of one that ends so."""
    if moment.part:
        return any(each.part and is_same_part(moment.part, each.part) for each in stated)
    months = [each for each in stated if not moment.months.isdisjoint(each.months)]
    if sum(bool(each.months) for each in stated) > 1 or any(len(each.months) > 1 for each in stated):
        return bool(months) and (moment.ends or any(moment.months == each.months and len(each.months) > 1 for each in months))
    return any(not (each.day and moment.day) or each.day == moment.day for each in months)


def _is_of(found: Scope, moment: Moment) -> bool:
    """Whether a time is that of the figure: it opens the clause, stands right behind the figure, or before its verb."""
    prose, at = found.sentence.prose, found.at
    words_ = found.sentence.words
    if not words_ or not found.opens <= moment.start < words_[-1].end or moment.start <= at.start < moment.end:
        return False
    low, high = (moment.end, at.start) if moment.start < at.start else (at.end, moment.start)
    if _is_of_all(found, moment):
        return False
    if high - low > _REACH or _CLAUSE.search(prose, low, high) or _is_of_saying(found, moment, low, high):
        return False
    opens = max((each.end() for each in _CLAUSE.finditer(prose, found.opens, moment.start)), default=found.opens)
    if moment.start > at.start:
        beside = any(low <= rival.start < high for rival in found.rivals) or "," in prose[low:high]
        return not (beside or _SUBORDINATE.search(prose, low, high) or _THEN.search(prose, low, high))
    before = prose[opens : moment.start]
    done = any(is_past(word.form) for word in words(before))
    if not done and _OPENS.fullmatch(before):
        return not any(opens <= rival.start < at.start for rival in found.rivals) or not _is_told_again(found, moment)
    plain = not done and "," not in before and not _SUBORDINATE.search(before)
    return plain and not any(low <= rival.start < high for rival in found.rivals)


def _is_now(found: Scope, moment: Moment, stated: str) -> bool:
    """Whether a time only says when that was which is stated, and a figure what is so now: "after Thursday's cut it is 5%"."""
    prose, at = found.sentence.prose, found.at.start
    after = _AFTER.search(prose, max(moment.start - _NEAR, found.opens), moment.start)
    event = _NOW.match(prose, moment.end, max(at, moment.end)) if after else None
    told = event.groups(default="") if event else ()
    return any(form not in COMMON and stem(form) in stems_of(stated) for form in told)


def _is_of_all(found: Scope, moment: Moment) -> bool:
    """Whether a figure counts all that there are, of which a time picks one: "in June she sold the last of the 12 boats"."""
    prose, at = found.sentence.prose, found.at
    whole = _OF_ALL.search(prose, max(at.start - _NEAR, moment.end), at.start)
    return whole is not None and (
        whole[1].lower() in {"the", "those"} or _EVER.search(prose, at.end, at.end + _REACH) is not None
    )


def _is_told_again(found: Scope, moment: Moment) -> bool:
    """Whether another time stands nearer to a figure than the one that its sentence begins with."""
    return any(moment.end <= each.start < found.at.start for each in moments(found.sentence.prose))


def _is_of_saying(found: Scope, moment: Moment, low: int, high: int) -> bool:
    """Whether a time is when something was said, and not when it was so: "…, the mayor said on Monday"."""
    told = found.sentence.words
    before = [word for word in told if word.end <= moment.start][-_SAID:]
    near = next((word for word in reversed(before) if word.form in _OF_RECORD), None)
    if near is not None and not near.end <= found.at.start < moment.start:
        return True
    if moment.start > found.at.start:
        return False
    between = _SET_OFF.sub(" ", found.sentence.prose[low:high])
    return any(word.form in _OF_RECORD for word in words(between))
