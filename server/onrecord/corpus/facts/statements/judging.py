"""The numbers of a sentence that speak of a fact without cues, and which of them contradict it.

Such a statement may hold many numbers, and what each is of is known only from the words beside it. So a number contradicts
it only where no number of the statement agrees; and where the draft gives another time, it speaks of another thing, unless
it has the other numbers right.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter
from typing import Final, NamedTuple

from onrecord.corpus.facts.converting import is_converted_beside
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.obstacles.narrowing import is_narrowed
from onrecord.corpus.facts.placing.periods import periods
from onrecord.corpus.facts.placing.times import own_mark
from onrecord.corpus.facts.statements.pairing import agree, is_followed, is_in_place, standing
from onrecord.corpus.facts.statements.sayings import (
    Kinship,
    Lead,
    Saying,
    is_other_case,
    is_up_to_now,
    kinship,
    sayings,
    stems_of,
)
from onrecord.corpus.facts.statements.telling import Spot, Told
from onrecord.corpus.facts.stems import stem, stems
from onrecord.language.figures.measures import rate
from onrecord.model import Figure

# What happens once, so that another date for it is a contradiction and no other occasion.
_ONCE: Final = stems(
    """
    born birth died death founded established opened closed released published launched premiered debuted aired signed began
    started ended finished completed built created formed adopted ratified joined retired killed assassinated introduced
    invented discovered wrote directed recorded married divorced invaded elected appointed date final last independence
    abolished dissolved demolished incorporated inaugurated unveiled won bought acquired landed crashed sank sunk collapsed
    exploded erupted surrendered resigned merged
    """
)
_MANY: Final = 5
_FEW: Final = 2
# Figures that may each have a date of their own.
_AMOUNTS: Final = frozenset({"number", "quantity", "percent", "currency"})
_MEASURES: Final = _AMOUNTS | {"duration", "date"}


class Pair(NamedTuple):
    """A number of the draft's sentence beside the one of a statement that stands for it, None where none does; `denied` says
    that the draft denies the number on record."""

    spot: Spot
    recorded: Figure | None = None
    right: bool = False
    denied: bool = False

    @property
    def wrong(self) -> bool:
        """Whether the number on record is another one."""
        return self.recorded is not None and not self.right


class Near(NamedTuple):
    """A fact beside a sentence of a draft: the sentences of its statement, and those of them that are about the same."""

    known: KnownFact
    told: tuple[Saying, ...]
    same: tuple[Saying, ...]
    alike: tuple[Saying, ...]


def near_to(known: KnownFact, ours: Told, lead: Lead) -> Near:
    """A fact beside a sentence of a draft."""
    told = sayings(known.fact.statement)
    kin: dict[Kinship | None, list[Saying]] = {None: [], "same": [], "alike": []}
    for saying in told:
        kin[kinship(ours, saying, stems_of(known.fact.statement), lead)].append(saying)
    return Near(known, told, tuple(kin["same"]), tuple(kin["alike"]))


def against(ours: Told, near: Near) -> Iterator[Pair]:
    """The numbers of the draft's sentence that speak of a fact, those that are right and those that are wrong."""
    if not near.same and not near.alike:
        return
    if _is_of_another_year(ours, near.known.years):
        return
    met = _met(ours, near)
    pairs = [_pair(spot, near, met) for spot in ours.numbers]
    right = [pair for pair in pairs if pair.right or pair.denied]
    # That the year is right tells nothing of a number.
    yield from right if any(str(pair.spot.figure.value) not in near.known.years for pair in right) else ()
    if all(is_other_case(ours, saying.told) for saying in near.same + near.alike):
        return
    pairs = [pair for pair in pairs if str(pair.spot.figure.value) not in near.known.years]
    frames, others = [pair for pair in pairs if pair.spot.frames], [pair for pair in pairs if not pair.spot.frames]
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
    dates = [spot.figure for spot in ours.whole.numbers if spot.figure.kind == "date"]
    inside = {date for date in dates for each in found if each.start <= date.stretch.start < each.end}
    told = {each.key for each in found} | {str(date.value)[:4] for date in dates if date not in inside}
    told = {each for each in told if each[:4].isdecimal()}
    return bool(years and told) and told.isdisjoint(years)


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
    return is_narrowed(wrong.spot, stems_of(near.known.fact.statement) | lives, recorded, known)


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
        theirs = saying.told.content | saying.roles.keys()
        if not _ONCE.isdisjoint(ours.content & theirs) or (len(ours.content) >= _MANY and ours.content <= theirs):
            return True
    return False


def _met(ours: Told, near: Near) -> frozenset[Figure]:
    """The numbers on record that some number of the draft's sentence agrees with."""
    recorded = (theirs for saying in near.same + near.alike for theirs in saying.told.numbers)
    tolerance = near.known.fact.tolerance
    return frozenset(
        theirs.figure
        for theirs in recorded
        if any(agree(other, theirs.figure, theirs.number.read, tolerance) for other in ours.whole.numbers)
    )


def _pair(spot: Spot, near: Near, met: frozenset[Figure]) -> Pair:
    tolerance = near.known.fact.tolerance
    role = _role(spot, near) if spot.figure.kind == "date" else None
    if role is not None:
        return Pair(spot, role, agree(spot, role, read=True, tolerance=tolerance))
    theirs = _in_place(spot, near)
    if theirs is None:
        recorded = (each for saying in near.told for each in saying.told.numbers)
        theirs = next((each for each in recorded if agree(spot, each.figure, each.number.read, tolerance)), None)
    if theirs is None:
        return Pair(spot, _contradicted(spot, near, met))
    if not agree(spot, theirs.figure, theirs.number.read, tolerance):
        return Pair(spot) if _is_told_beside(spot, theirs, near) else Pair(spot, theirs.figure)
    denied = spot.denied and not spot.frames and not theirs.told.denied and is_followed(spot, theirs)
    denied = denied and any(theirs.told is saying.told for saying in near.same)
    return Pair(spot, theirs.figure, right=not denied, denied=denied)


def _in_place(spot: Spot, near: Near) -> Spot | None:
    """The one number of a sentence that says the same which stands where the draft's number does, so that another place where
    the statement has the draft's number is no excuse: "six wins and eight losses" for eight and six."""
    told = (theirs for saying in near.same for theirs in saying.told.numbers)
    found = [theirs for theirs in told if _is_meant(near.known, theirs.figure) and is_in_place(spot, theirs)]
    return found[0] if len(found) == 1 else None


def _is_told_beside(spot: Spot, theirs: Spot, near: Near) -> bool:
    """Whether another number of the sentence is the one on record: "40 boats, 23 of them red". One that stands for another
    of the statement has only changed places with it."""
    plain = (other for other in spot.told.whole.numbers if other.figure.qualifier == "exactly" and other.figure.high is None)
    others = (other for other in plain if other.figure != spot.figure)
    agreeing = (other for other in others if agree(other, theirs.figure, theirs.number.read, near.known.fact.tolerance))
    return any(_in_place(other, near) in (None, theirs) for other in agreeing)


def _role(spot: Spot, near: Near) -> Figure | None:
    """The date of a life that the draft's sentence speaks of, with the one date it has."""
    if sum(each.figure.kind == "date" for each in spot.told.numbers) != 1:
        return None
    lives = (saying.roles for saying in near.same + near.alike)
    return next((roles[each] for roles in lives for each in roles if each in spot.told.content), None)


def _contradicted(spot: Spot, near: Near, met: frozenset[Figure]) -> Figure | None:
    """The number on record that one of the draft's sentence stands for and is not."""
    tolerance = near.known.fact.tolerance
    told_before = _told_before(spot)
    if told_before is not None:
        recorded = (theirs for saying in near.same + near.alike for theirs in saying.told.numbers)
        return next((each.figure for each in recorded if agree(told_before, each.figure, each.number.read, tolerance)), None)
    found = [
        (sure, theirs.figure)
        for saying in near.same + near.alike
        for theirs in saying.told.numbers
        if theirs.figure not in met and (sure := standing(spot, theirs, same=saying in near.same))
        if _is_meant(near.known, theirs.figure)
    ]
    return max(found, key=itemgetter(0))[1] if found else None


def _told_before(spot: Spot) -> Spot | None:
    """The number that a measure only tells again in another unit."""
    if spot.figure.kind != "quantity":
        return None
    numbers = (other for other in spot.told.whole.numbers if other.figure.kind == "quantity")
    return next((other for other in numbers if is_converted_beside(spot.told.prose, other.figure, spot.figure)), None)


def _is_meant(known: KnownFact, recorded: Figure) -> bool:
    """Whether a number of the statement is one that drafts are held to, where the fact says which or when."""
    if known.fact.figure is None and known.fact.when is None:
        return True
    return any((each.kind, each.value) == (recorded.kind, recorded.value) for each in known.figures)
