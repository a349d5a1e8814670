"""Figures of another sort than a fact's: so much each where that tells of all, so many lost where it tells how many there are,
of some that a word beside them picks out, or of what a fact's name only says more of.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.corpus.facts.agreement import comparable
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.parts import sets_norm
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.stems import stem, stems
from onrecord.corpus.facts.window import window
from onrecord.corpus.lexicon import COMMON, QUANTIFIERS, is_number
from onrecord.language.figures.measures import rate
from onrecord.language.figures.nouns import singular
from onrecord.model import Figure

_TIME: Final = r"(?:year|month|week|day|hour|minute|night|annum|decade|quarter|season|time|shift)s?"
_REACH: Final = 80
_NEAR: Final = 20
_PARTED: Final = re.compile(r"[,;:()]\s|\s[-–—]\s|[.!?]$")
# "Each household", "per patient", "the average home"; "£14 a child".
_EACH: Final = re.compile(
    rf"\b(?:(?:each|every|per)\s(?!cent\b|{_TIME}\b)\w|(?:each|apiece)\b(?!\s{_TIME}\b)|(?:the|an?)\s(?:average|typical|median|ordinary)\s\w)",
    re.IGNORECASE,
)
_A_PIECE: Final = re.compile(rf"\san?\s(?!{_TIME}\b|few\b|lot\b|little\b|third\b|quarter\b|half\b)[a-z]{{3,20}}(?=[\s,.;:)]|$)")
_YEARLY: Final = re.compile(r"\b(?:annual|annually|yearly|monthly|weekly|daily)\b", re.IGNORECASE)
_AMOUNTS: Final = frozenset({"currency", "number", "quantity", "duration"})
_SUMS: Final = frozenset({"currency", "quantity"})
_OVER_YEARS: Final = re.compile(
    r"\s(?:over|in|within|across|during)\s(?:the\s)?(?:(?:next|first|last|coming)\s)?(?!one\s|1\s)[\w-]{1,10}\s(?:years|decades)\b"
)
# What tells how many there are.
_HAVING: Final = stems(
    """
    has have had hold holds is are was were be been with employ employed employs number numbers total totals count counts boast
    boasts offer offers include includes contain contains comprise house seat run runs own owns operate operates keep keeps
    there
    provide provides maintain maintains stand stands reach reaches remain remains stay stays work works live lives get gets
    """
)
_CHANGES: Final = stems(
    """
    lose loses gain gains add adds cut cuts shed sheds close closes open opens build builds buy buys sell sells hire
    hires recruit
    recruits need needs lack lacks save saves scrap scraps axe axes remove removes replace replaces order orders plan plans
    spare
    miss misses take takes admit admits attract attracts welcome welcomes train trains
    """
)
# What praises or weighs, and tells none apart: "three great aims".
_WEIGHING: Final = frozenset(
    """
    great big large huge small little important key major main chief clear bold top vital central core urgent simple plain good
    strong serious separate different distinct various full entire busy proud fine grand lovely brave such own
    """.split()
)
_BETWEEN: Final = 3
# "12 berths are let"; "the port's 12 berths are let" are all there are.
_DOES: Final = re.compile(r"\s(?:[\w'’-]{2,20}\s){1,2}?(?:are|were|is|was|will|would|have|had|has|can|could|\w{3,15}ed)\s")
_ALL: Final = re.compile(r"(?:['’]s?|\b(?:the|its|their|all|his|her|our|these|those))\s$", re.IGNORECASE)
# "The target for the port is 5%", "its goal was 5%".
_NORM_IS: Final = re.compile(
    r"\b(?:targets?|goals?|guidelines?|benchmarks?|thresholds?|aims?|limits?)\s(?:[\w'’-]{1,20}\s){0,8}?"
    r"(?:is|was|are|were|remains?|stands?\sat|stood\sat|set\sat)\s(?:(?:still|now|only|just|about|to\s\w{2,12})\s)?$",
    re.IGNORECASE,
)
# "Of the fund, £3m goes to schools": what a sum is a part of.
_OF_ALL: Final = re.compile(r"(?:[Oo]ut\s)?[Oo]f\s(?:the|its|their|this|that|all)\s[^,;:.?!]{2,80},\s")
# "17% voted against it", "17% against".
_AGAINST: Final = re.compile(
    r"\b(?:vot\w{1,4}|were|was|are|is|came\sout|decided|spoke)\s(?:\w{2,10}\s)?against\b|"
    r"\b(?:oppos|reject|abstain)\w{1,4}\b|^\sagainst\b"
)


def is_of_another_sort(known: KnownFact, each: Scoped) -> bool:
    """Whether what is said right beside a figure makes it one of another sort than the fact's."""
    if each.figure.kind in _AMOUNTS and _is_of_each(known, each):
        return True
    if each.figure.kind in _SUMS and _is_out_of_all(each.scope):
        return True
    if each.figure.kind == "number" and (_is_change(known, each) or _is_of_some(known, each)):
        return True
    return _is_against(known, each) or _is_aim(known, each)


def _is_of_each(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure is so much for each of many, or in each year, and the fact's is of all of them."""
    statement, prose = known.fact.statement, each.scope.sentence.prose
    if _is_paced(known, each) or any(is_paced_apart(prose, each.figure, statement, theirs) for theirs in known.figures):
        return True
    told = " ".join(_clause(each.scope))
    of_each = _EACH.search(told) or (each.figure.kind == "currency" and _A_PIECE.match(prose, each.figure.stretch.end))
    return bool(of_each) and not (_EACH.search(statement) or any(rate(theirs.unit) for theirs in known.figures))


def _is_out_of_all(found: Scope) -> bool:
    """Whether a sum is what goes off something that its sentence begins with: "Of the fund, £3m goes to schools"."""
    return _OF_ALL.fullmatch(found.sentence.prose, found.opens, found.at.start) is not None


def _is_paced(known: KnownFact, each: Scoped) -> bool:
    """Whether a sum or a count is told of each year or day, and the fact's neither so nor of one year."""
    pace = rate(each.figure.unit)
    if pace is None or (pace == "year" and (known.years or _YEARLY.search(known.fact.statement))):
        return False
    return all(theirs.kind != each.figure.kind or rate(theirs.unit) is None for theirs in known.figures)


def is_paced_apart(prose: str, figure: Figure, statement: str, recorded: Figure) -> bool:
    """Whether of two sums one is told of a year and the other of several: "£3m over six years" is not £3m a year."""
    if figure.kind != "currency" or recorded.kind != "currency":
        return False
    if rate(recorded.unit) == "year" and rate(figure.unit) is None:
        return _OVER_YEARS.match(prose, figure.stretch.end) is not None
    stated = statement.find(recorded.text)
    return rate(figure.unit) == "year" and stated >= 0 and _OVER_YEARS.match(statement, stated + len(recorded.text)) is not None


def _clause(found: Scope) -> tuple[str, str]:
    """What stands before and behind a figure in its own clause."""
    words, prose, at = found.sentence.words, found.sentence.prose, found.at
    last = words[-1].end if words else at.end
    before = _PARTED.split(prose[max(found.opens, at.start - _REACH) : at.start])[-1]
    return before, _PARTED.split(prose[at.end : min(last, at.end + _REACH)], maxsplit=1)[0]


def _is_change(known: KnownFact, each: Scoped) -> bool:
    """Whether a count is how many come or go, and the fact's is how many there are: "will lose 40 berths"."""
    verb = _verb_before(each.scope)
    change = stem(verb) in _CHANGES - known.stems and not any(verb in group for group in known.cues)
    return change and _tells_how_many(known, each.figure)


def _tells_how_many(known: KnownFact, figure: Figure) -> bool:
    """Whether a statement tells how many of what a figure counts somebody has: "has 212 berths"."""
    statement = known.fact.statement
    for theirs in known.figures:
        at = statement.find(theirs.text)
        before = [word.form for word in window(statement).words if word.end <= at and not _is_light(word.form)]
        if before and stem(before[-1]) in _HAVING and comparable(figure, theirs):
            return True
    return False


def _verb_before(found: Scope) -> str:
    """The word before a figure, where it may be a verb."""
    before = (word.form for word in reversed(found.sentence.around(found.at.start, _REACH)) if word.end <= found.at.start)
    return next((form for form in before if not _is_light(form)), "")


def _is_light(form: str) -> bool:
    return stem(form) not in _HAVING and (form in COMMON or form in QUANTIFIERS)


def _is_of_some(known: KnownFact, each: Scoped) -> bool:
    """Whether a count is of those only that a word picks out, "12 spare berths", or, where the fact's is of all that there are,
    that do something: "12 berths are let"."""
    if not each.figure.unit:
        return False
    found, unit = each.scope, each.figure.unit.partition(" per ")[0].lower()
    near = [word for word in found.sentence.around(found.at.end, _REACH) if word.start >= found.at.end]
    behind = near[: _BETWEEN + 1]
    head = next((at for at, word in enumerate(behind) if singular(word.form).lower() == unit), 0)
    of_whole = any(word.form == "of" for word in behind[:head])
    has = _tells_how_many(known, each.figure)
    if (has or not of_whole) and any(_picks_out(known, word.form) for word in behind[:head]):
        return True
    if not has:
        return False
    does = _DOES.match(found.sentence.prose, found.at.end)
    if does is None or _ALL.search(found.sentence.prose, max(found.opens, found.at.start - _NEAR), found.at.start):
        return False
    following = next((word.form for word in near if word.start >= does.end()), "")
    return not any(stem(word) in _HAVING for word in (*_clause(found)[0].lower().split(), following))


def _picks_out(known: KnownFact, form: str) -> bool:
    if form in COMMON or form in QUANTIFIERS or form in _WEIGHING or is_number(form) or stem(form) in known.stems:
        return False
    return not any(form in group for group in known.cues)


def _is_against(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure is of those against what the fact's are for: "17% voted against it"."""
    return _AGAINST.search(known.fact.statement) is None and any(map(_AGAINST.search, _clause(each.scope)))


def _is_aim(known: KnownFact, each: Scoped) -> bool:
    """Whether a figure is said to be what is aimed at, and the fact's is what was done."""
    found = each.scope
    return not sets_norm(known.fact.statement) and _NORM_IS.search(_clause(found)[0]) is not None
