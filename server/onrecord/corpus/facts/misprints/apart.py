"""What makes a figure that looks like a misprint one of something else: another time, another thing, a wish, a change."""

from __future__ import annotations

from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.periods import of_calendar
from onrecord.corpus.facts.statements.sayings import opens_it, relative, stems_of
from onrecord.corpus.facts.statements.telling import Spot, Told
from onrecord.corpus.facts.stems import CALENDAR_STEMS, stems
from onrecord.language.figures.dates import compatible

_COMPARED: Final = stems("than from against")
# "This year" is told from the day of writing, and so may be the fact's; "last year" was another when it was so.
_THIS: Final = stems("this")
_NOW: Final = stems("now today currently still")
# What tells of some other time without a date.
_WHILES: Final = stems("ago until till before after ever since decade")
_WHEN: Final = stems("when")
# What was not so, but wanted.
_WISHED: Final = stems(
    """
    ask asks asked want wants wanted need needs needed seek seeks sought hope hopes hoped bid demand demands demanded request
    requests requested propose proposes proposed offer offers offered aims aimed capacity room gap rival
    """
)
_LEADS: Final = frozenset({"of", "in", "on", "for", "at", "with"})
_COUNTED: Final = frozenset({"number", "quantity"})


def is_apart(spot: Spot, part: Told, theirs: Told, known: KnownFact) -> bool:
    """Whether a figure, in its `part` of a sentence, is of something else than the statement that has its digits."""
    statement = stems_of(known.fact.statement)
    if part.denied != theirs.denied or part.asked or opens_it(part, theirs) or not part.owned <= statement:
        return True
    if not (part.stems & _WISHED) <= statement or _is_change(spot) != any(map(_is_change, theirs.numbers)):
        return True
    return _is_of_another_thing(spot, part, statement) or _is_of_another_time(spot, part, theirs, known)


def _is_change(spot: Spot) -> bool:
    """Whether a figure is by how much something has changed: "rose by £1m"."""
    return any(term.stem == "by" for term in spot.told.terms[max(spot.at - 1, 0) : spot.at])


def _is_of_another_thing(spot: Spot, part: Told, statement: frozenset[str]) -> bool:
    """Whether right behind a figure stands of what it is, of which the statement has no word: "1,320 hectares of farmland"."""
    terms = spot.told.terms[spot.at + 1 :]
    following = next((term for term in terms if term.telling or term.number), None)
    if following is None or following not in part.terms or following.number or following.stem in statement:
        return False
    return spot.figure.kind in _COUNTED or terms[0].stem in _LEADS


def _is_of_another_time(spot: Spot, part: Told, theirs: Told, known: KnownFact) -> bool:
    """Whether a figure's part, or if that tells no date what stands before it, tells a time that is neither the statement's nor
    the fact's."""
    whole, statement = spot.told, stems_of(known.fact.statement)
    if relative(part) - relative(theirs) - _THIS or (known.years and not _NOW.isdisjoint(part.stems)):
        return True
    if not (whole.stems & (CALENDAR_STEMS | _WHEN)) <= statement or not (part.stems & _WHILES) <= statement:
        return True
    spans = [each for each in part.numbers if each.figure.kind == "duration" and each.figure != spot.figure]
    recorded = {each.figure.value for each in theirs.numbers}
    if any(each.figure.value not in recorded for each in spans):
        return True
    stated = {*_dates(theirs), *of_calendar(known.years), *([str(known.fact.as_of)] if known.fact.as_of else [])}
    told = _dates(part) or (_dates(whole.part(whole.terms[: spot.at])) if stated else frozenset())
    return bool(told) and not any(_is_in(one, other) for one in told for other in stated)


def _is_in(date: str, stated: str) -> bool:
    """Whether a date is the one stated, or tells less of it: what was so in May is not what was so in the year."""
    return compatible(date, stated) and date.count("-") <= stated.count("-")


def _dates(told: Told) -> frozenset[str]:
    """The dates of a sentence but for those that it only compares with: "more than in 2020"."""
    own = (each for each in told.dates if _COMPARED.isdisjoint(term.stem for term in told.terms[max(each.at - 2, 0) : each.at]))
    return frozenset(str(each.figure.value) for each in own)
