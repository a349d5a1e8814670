"""The numbers of a sentence that speak of a fact without cues, and which of them contradict it.

Such a statement may hold many numbers, and what each is of is known only from the words beside it. So a number contradicts
it only where no number of the statement agrees; and where the draft gives another time, it speaks of another thing, unless
it has the other numbers right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.numbered import names_of_others
from onrecord.corpus.facts.obstacles.narrowing import is_narrowed
from onrecord.corpus.facts.placing.periods import periods
from onrecord.corpus.facts.placing.times import own_mark
from onrecord.corpus.facts.statements.cases import is_other_case, is_up_to_now
from onrecord.corpus.facts.statements.partners import Near, Pair, paired
from onrecord.corpus.facts.statements.sayings import stems_of, with_ways
from onrecord.corpus.facts.statements.telling import Spot, Told
from onrecord.corpus.facts.stems import stem, stems
from onrecord.language.figures.dates import compatible
from onrecord.language.figures.measures import rate

# What happens once, so that another date for it is a contradiction and no other occasion.
_ONCE: Final = stems(
    """
    born birth died death founded established opened closed released published launched premiered debuted aired signed began
    started ended finished completed built created formed adopted ratified joined retired killed assassinated introduced
    invented discovered wrote directed recorded married divorced invaded elected appointed date final last independence
    abolished dissolved demolished incorporated inaugurated unveiled won bought acquired landed crashed sank sunk collapsed
    exploded erupted surrendered resigned merged broke declared proclaimed capsized derailed sworn
    """
)
_MANY: Final = 5
_FEW: Final = 2
# Figures that may each have a date of their own.
_AMOUNTS: Final = frozenset({"number", "quantity", "percent", "currency"})
_MEASURES: Final = _AMOUNTS | {"duration", "date"}


def against(ours: Told, near: Near) -> Iterator[Pair]:
    """The numbers of the draft's sentence that speak of a fact, those that are right and those that are wrong."""
    if not near.same and not near.alike:
        return
    if _is_of_another_year(ours, near.known.years):
        return
    pairs = paired(ours, near)
    if _is_of_another_one(ours, near, pairs):
        return
    right = [pair for pair in pairs if pair.right or pair.denied]
    # That the year is right tells nothing of a number.
    yield from right if any(str(pair.spot.figure.value) not in near.known.years for pair in right) else ()
    if all(is_other_case(ours, saying.told) for saying in near.same + near.alike):
        return
    pairs = [pair for pair in pairs if str(pair.spot.figure.value) not in near.known.years]
    if _is_of_another_class(pairs):
        return
    frames = [pair for pair in pairs if pair.spot.frames and not _is_as_of(pair.spot, near.known)]
    others = [pair for pair in pairs if not pair.spot.frames]
    right_time = all(pair.right for pair in frames) or any(pair.right for pair in frames if pair.spot.figure.kind == "date")
    if right_time and not any(map(_is_part_of_time, frames)):
        wrong = (pair for pair in others if pair.wrong and not _is_of_another_time(pair.spot, frames))
        yield from (pair for pair in wrong if not _is_narrowed(pair, near, pairs))
    if all(pair.right for pair in others) if others else _is_one_occasion(ours, near):
        yield from (pair for pair in frames if pair.wrong and not _is_narrowed(pair, near, pairs))


def _is_of_another_year(ours: Told, years: frozenset[str]) -> bool:
    """Whether a sentence tells years, and none of those for which a fact holds."""
    terms = ours.whole.terms
    found = tuple(periods(ours.prose, terms[0].start, terms[-1].end))
    dates = [spot.figure for spot in ours.whole.dates]
    inside = {date for date in dates for each in found if each.start <= date.stretch.start < each.end}
    told = {each.key for each in found} | {str(date.value)[:4] for date in dates if date not in inside}
    told = {each for each in told if each[:4].isdecimal()}
    return bool(years and told) and told.isdisjoint(years)


def _is_of_another_one(ours: Told, near: Near, pairs: list[Pair]) -> bool:
    """Whether a sentence tells of another of several things that a number or a letter tells apart, "Year 8" for Year 7: where
    all else is right, the number may be wrong."""
    names = names_of_others(ours.prose, ours.terms[0].start, ours.terms[-1].end, near.known.fact.statement)
    wrong = {pair.spot.figure.stretch for pair in pairs if pair.wrong}
    return bool(names) and not (wrong and all(any(name.start <= each.start < name.end for name in names) for each in wrong))


def _is_as_of(spot: Spot, known: KnownFact) -> bool:
    """Whether a date is the day on which a fact was so."""
    value = spot.figure.value
    return known.fact.as_of is not None and isinstance(value, str) and compatible(value, str(known.fact.as_of))


def _is_of_another_class(pairs: list[Pair]) -> bool:
    """Whether an ordinal that a hyphen ties to a word is another one, and so is some other number: what a first-class ticket
    costs says nothing of a second-class one."""
    wrong = [pair for pair in pairs if pair.wrong]
    return len({_is_tied(pair.spot) for pair in wrong}) > 1


def _is_tied(spot: Spot) -> bool:
    return spot.figure.kind == "ordinal" and spot.told.prose.startswith("-", spot.figure.stretch.end)


def _is_narrowed(wrong: Pair, near: Near, pairs: list[Pair]) -> bool:
    """Whether a number is of fewer things, or of others, than the statement tells of."""
    if wrong.spot.figure.kind not in _MEASURES:
        return False
    told = wrong.spot.told
    if wrong.spot.figure.kind in _AMOUNTS and all(is_up_to_now(told, saying.told) for saying in near.same + near.alike):
        return True
    per = rate(wrong.recorded.unit) if wrong.recorded else None
    if per is not None and rate(wrong.spot.figure.unit) is None and stem(per) not in wrong.spot.told.stems:
        return True
    recorded = [theirs for saying in near.told for theirs in saying.told.numbers]
    known = [pair.spot for pair in pairs if pair.recorded not in (None, wrong.recorded)]
    lives = frozenset(role for saying in near.told for role in saying.roles)
    statement = stems_of(near.known.fact.statement)
    statement = with_ways(statement) if wrong.spot.figure.kind in _AMOUNTS else statement
    return is_narrowed(wrong.spot, statement | lives, recorded, known)


def _is_part_of_time(frame: Pair) -> bool:
    """Whether a date is only a part of the statement's: what is counted in May is not what is counted in the year."""
    figure, recorded = frame.spot.figure, frame.recorded
    if figure.kind != "date" or recorded is None or not frame.right:
        return False
    return str(figure.value).count("-") > str(recorded.value).count("-")


def _is_of_another_time(spot: Spot, frames: list[Pair]) -> bool:
    """Whether of several dates of its sentence, not all of them the statement's, a number has none to itself that is."""
    dates = {pair.spot.figure.stretch: pair for pair in frames if pair.spot.figure.kind == "date"}
    if len(dates) < _FEW or all(pair.right for pair in dates.values()):
        return False
    rivals = [other.figure.stretch for other in spot.told.numbers if other is not spot and other.figure.kind in _AMOUNTS]
    mark = own_mark(spot.figure.stretch, rivals, tuple(dates))
    return mark is None or not dates[mark].right


def _is_one_occasion(ours: Told, near: Near) -> bool:
    """Whether both speak of what happens once, or the draft repeats the statement with so many words that no other occasion
    would have all of them."""
    for saying in near.same:
        theirs = saying.known
        if not _ONCE.isdisjoint(ours.content & theirs) or (len(ours.content) >= _MANY and ours.content <= theirs):
            return True
    return False
