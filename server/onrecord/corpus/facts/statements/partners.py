"""Which number of a statement stands for which of a draft's sentence, right or wrong.

A number that agrees with any of the statement's is right, unless the one in its own place is another. What agrees with none
stands for the one whose place is likest, of those that no other number of the sentence has right.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Final, NamedTuple

from onrecord.corpus.facts.agreement import comparable
from onrecord.corpus.facts.changes.ends import wrong_end
from onrecord.corpus.facts.converting import is_converted_beside
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.statements.pairing import agree, are_converted, are_of_two_sorts, is_followed, is_in_place, standing
from onrecord.corpus.facts.statements.sayings import Kinship, Lead, Saying, kinship, sayings, stems_of, without_ways
from onrecord.corpus.facts.statements.telling import Spot, Told
from onrecord.corpus.facts.statements.which import is_of_another_one
from onrecord.model import Figure

_AMOUNTS: Final = frozenset({"number", "quantity", "percent", "currency", "duration"})
_COUNTS: Final = frozenset({"number", "quantity"})
_ENOUGH: Final = 3
_BOUNDS: Final = frozenset({"at least", "at most", "more than", "less than"})
_HALF: Final = 0.5


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


def paired(ours: Told, near: Near) -> list[Pair]:
    """Each number of the draft's sentence with the one that it stands for."""
    met = _met(ours, near)
    pairs = (_pair(spot, near, met) for spot in ours.numbers)
    return [Pair(pair.spot) if pair.wrong and _is_of_another_one(pair, near) else pair for pair in pairs]


def _is_of_another_one(wrong: Pair, near: Near) -> bool:
    """Whether a number is of another one of several things than each sentence of the statement that has its number."""
    told = [saying.told for saying in near.told if any(each.figure == wrong.recorded for each in saying.told.numbers)]
    return all(is_of_another_one(wrong.spot, each) for each in told)


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
    end = _wrong_end(spot, near)
    if end is not None:
        return Pair(spot, end)
    theirs = _in_place(spot, near)
    if theirs is None:
        recorded = (each for saying in near.told for each in saying.told.numbers if not _is_bound_of_another(spot, each))
        theirs = next((each for each in recorded if agree(spot, each.figure, each.number.read, tolerance)), None)
    if theirs is None:
        span = _span_of(spot, near)
        return Pair(spot, span, right=True) if span else Pair(spot, _contradicted(spot, near, met))
    if not agree(spot, theirs.figure, theirs.number.read, tolerance):
        return Pair(spot) if _is_told_beside(spot, theirs, near) else Pair(spot, theirs.figure)
    denied = spot.denied and not spot.frames and not theirs.told.denied and is_followed(spot, theirs)
    denied = denied and any(theirs.told is saying.told for saying in near.same)
    return Pair(spot, theirs.figure, right=not denied, denied=denied)


def _wrong_end(spot: Spot, near: Near) -> Figure | None:
    """The end of a change on record that one end of the draft's contradicts: "from 241 to 168" where it was from 214."""
    known = near.known
    stated = ([each.figure for each in saying.told.numbers] for saying in near.same + near.alike)
    found = (wrong_end(spot.figure, known.fact.statement, each, known.fact.tolerance) for each in stated)
    return next(filter(None, found), None)


def _is_bound_of_another(ours: Spot, theirs: Spot) -> bool:
    """Whether a bound counts something else than a number on record, which lies within it as any large one does: "more than 400
    crews" where there are 4,300 nets."""
    one, two = ours.figure, theirs.figure
    return one.qualifier in _BOUNDS and None not in (one.unit, two.unit) and one.unit != two.unit and one.value != two.value


def _span_of(spot: Spot, near: Near) -> Figure | None:
    """The first of two dates on record that a draft tells as one time: "between 2021 and 2024"."""
    figure = spot.figure
    if figure.kind != "date" or not isinstance(figure.high, str):
        return None
    dates = [each.figure for saying in near.told for each in saying.told.dates if each.figure.high is None]
    first = next((each for each in dates if each.value == figure.value), None)
    return first if any(each.value == figure.high for each in dates) else None


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
    return max(found, key=itemgetter(0))[1] if found else _alone(spot, near, met)


def _alone(spot: Spot, near: Near, met: frozenset[Figure]) -> Figure | None:
    """The number on record, where neither sentence has another that it could be taken for and a sentence of the statement says
    the same at some length: its place in it tells nothing more."""
    for saying in near.same:
        alone = _in_all_words(spot, saying.told)
        if alone is not None and _is_meant(near.known, alone.figure):
            return alone.figure if alone.figure not in met else None
        theirs = [each for each in saying.told.numbers if _could_be(spot, each) and _is_meant(near.known, each.figure)]
        ours = [each for each in spot.told.whole.numbers if theirs and _could_be(each, theirs[0])]
        told = len(spot.told.content & saying.told.content)
        if len(theirs) == len(ours) == 1 and told >= max(_ENOUGH, _HALF * len(saying.told.content)):
            return theirs[0].figure if theirs[0].figure not in met else None
    return None


def _in_all_words(ours: Spot, theirs: Told) -> Spot | None:
    """The one amount of a sentence that has all words of the draft's and no others, in whatever order, and its time: "There are
    212 berths at Skerry" and "Skerry has 212 berths"."""
    told = ours.told
    amounts = [[each for each in one.numbers if each.figure.kind != "date"] for one in (told.whole, theirs)]
    if without_ways(told) != without_ways(theirs) or [len(each) for each in amounts] != [1, 1] or ours not in amounts[0]:
        return None
    dates = [{each.figure.value for each in one.dates} for one in (told.whole, theirs)]
    one, two = ours.figure, amounts[1][0].figure
    if dates[0] != dates[1] or ours.added or ours.number.read != amounts[1][0].number.read or one.unit != two.unit:
        return None
    if not ours.number.read:
        # A score, or a time of day.
        alike = isinstance(one.value, str) and isinstance(two.value, str) and not are_of_two_sorts(one, two)
        return amounts[1][0] if alike and one.kind == two.kind else None
    return amounts[1][0] if one.kind in _AMOUNTS and comparable(one, two) else None


def _could_be(ours: Spot, theirs: Spot) -> bool:
    """Whether a number could be said in the place of another: it is of the same kind, and what it counts of the same name."""
    one, two = ours.figure, theirs.figure
    if not (ours.number.read and theirs.number.read) or one.kind not in _AMOUNTS or ours.added or not comparable(one, two):
        return False
    if one.kind == "currency" and are_converted(one, two):
        return False
    return one.kind not in _COUNTS or one.unit == two.unit is not None


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
