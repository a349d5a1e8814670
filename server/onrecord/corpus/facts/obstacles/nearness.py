"""Whether enough of what tells of a fact stands near a figure: in its own clause, its sentence or the one before."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.corpus.facts.agreement import agrees, comparable
from onrecord.corpus.facts.converting import IN_DAYS
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.stems import is_past
from onrecord.corpus.facts.window import Group
from onrecord.language.figures import figures_of
from onrecord.language.figures.measures import alike, measured
from onrecord.language.figures.nouns import singular
from onrecord.memory import remembered
from onrecord.model import Figure

_DIGITS_OF_YEAR: Final = 4
_EVERYWHERE: Final = frozenset({"date", "number", "duration", "quantity"})
_COUNTS: Final = frozenset({"number", "quantity"})
_PARTED: Final = re.compile(r"[,;:()]\s|\s[-–—]\s")
_CONJOINED: Final = re.compile(r";\s|\s[-–—]\s|,\s(?:and|but|while|whereas|which|where|whose|who|whom)\s")
_GOES_ON_WITH: Final = re.compile(r";\s|,\s(?:and|but|while|whereas)\s|\sbut\s")
_ENTRY: Final = re.compile(r"\s[-–—]\s")
# So many times as long, or as short, is no slip: years for hours.
_ORDER: Final = 20
# A cue farther off than this is as good as none when figures vie for a fact.
_FAR: Final = 80
# "More than", "Only": so much may stand before a figure that opens an entry.
_LEAD: Final = 12
# "That was in 2016", "the year was 2016".
_SO_MUCH: Final = re.compile(
    r"(?:It|That|This|They|These|Those|All\s(?:this|that)|Both|The\s(?:year|date))\s"
    r"(?:is|was|are|were|happened|came|occurred|took|dates?|dated|goes|went)\b"
)


def distance(known: KnownFact, each: Scoped) -> int:
    """How far, in characters, a figure stands from the fact's cues, all told."""
    at, total = each.figure.stretch, 0
    for group in known.cues:
        place = each.scope.nearest(group)
        total += _FAR if place is None else min(abs(at.start - place.last.end), abs(place.first.start - at.end), _FAR)
    return total


def is_far(known: KnownFact, each: Scoped, inside: list[bool]) -> bool:
    """Whether too little of what tells of a fact stands in a figure's own sentence or the one before. Prose is full of dates
    and counts, which need all but one of the cues, and of bare years, which need all; so does, in its own clause, a sum that
    has neither the currency nor the number on record."""
    few = each.figure.kind in _EVERYWHERE and sum(inside) < len(inside) - 1
    framed = known.named and each.scope.is_cell
    if few and each.figure.kind != "date" and not framed and not is_right(known, each.figure):
        # Most of those that are asked, and soonest told.
        return True
    dates = [theirs for theirs in known.figures if theirs.kind == "date"]
    if each.figure.kind == "date" and not _is_year(each.figure) and all(map(_is_year, dates)):
        return not all(_leads_to(each.scope, group) for group in known.cues)
    if _is_year(each.figure):
        return not (known.named or all(inside)) or _is_untold(known, each.scope)
    if each.figure.kind == "currency" and not is_right(known, each.figure) and _is_told_apart(known, each):
        return True
    if each.figure.kind in _COUNTS and not is_right(known, each.figure) and _has_own_event(known, each.scope):
        return True
    if each.figure.kind == "duration" and _is_of_other_order(known, each.figure) and not _is_told_here(known, each.scope):
        return True
    if few and not is_right(known, each.figure):
        return not framed
    return not known.named and 2 * sum(inside) < len(inside)


def is_in_unit(cues: Group, found: Scope) -> bool:
    """Whether a cue is only the unit of a figure of the sentence, so that it is told however that is written: "degrees" of
    "113°F"."""
    units = units_in(found)
    told = ((form, cue) for form, group in cues.items() for cue in group) if units else ()
    return any(len(cue.forms) == 1 and singular(form) in units for form, cue in told)


def units_in(found: Scope) -> frozenset[str]:
    """The words for the units of the figures of a sentence."""
    words = found.sentence.words
    return _units_in(found.sentence.prose, words[0].start, words[-1].end) if words else frozenset()


@remembered
def _units_in(prose: str, start: int, end: int) -> frozenset[str]:
    inside = (each for each in figures_of(prose) if start <= each.stretch.start < end)
    return frozenset(word for each in inside for word in (measured(each.unit) or "").split())


def is_right(known: KnownFact, figure: Figure) -> bool:
    """Whether a figure agrees with one of a fact's."""
    return _is_any(figure, known.figures, known.fact.tolerance)


# Half a dozen obstacles ask for the same figure, by turns.
@lru_cache(maxsize=1 << 12)
def _is_any(figure: Figure, figures: tuple[Figure, ...], tolerance: str) -> bool:
    return any(comparable(figure, theirs) and agrees(figure, theirs, tolerance) for theirs in figures)


def _is_year(figure: Figure) -> bool:
    return figure.kind == "date" and len(str(figure.value)) == _DIGITS_OF_YEAR


def _leads_to(found: Scope, cues: Group) -> bool:
    """Whether a cue stands before a figure in its own clause: "the bridge was opened at a fair in June 1969"."""
    places = (place for place in found.sentence.places(cues) if 0 <= found.at.start - place.last.end <= _FAR)
    return any(_PARTED.search(found.sentence.prose, place.last.end, found.at.start) is None for place in places)


def _is_untold(known: KnownFact, found: Scope) -> bool:
    """Whether a year's sentence has no word of what the fact says happened, and does not go on with it: so it tells when
    something else was so."""
    events = known.events
    if not events or found.is_cell or any(map(found.sentence.holds, events)):
        return False
    return not goes_on(found)


def goes_on(found: Scope) -> bool:
    """Whether a sentence begins with what says that all of the one before was so: "That was in 2016", "It was £3m"."""
    return _SO_MUCH.match(found.sentence.prose, found.opens) is not None


def _is_told_apart(known: KnownFact, each: Scoped) -> bool:
    """Whether what tells of a fact stands in other clauses of a sum's sentence alone, or some of it only in later ones; where
    the sum has neither the currency nor the number on record, whether any of it stands in another."""
    held = [group for group in known.cues if each.scope.sentence.holds(group)]
    near = [_is_in_clause(each.scope, group) for group in held]
    if _is_other_money(known, each.figure):
        return sum(near) < len(known.cues)
    return (bool(near) and not any(near)) or any(_is_only_behind(each.scope, group) for group in held)


def _is_only_behind(found: Scope, cues: Group) -> bool:
    """Whether a cue stands only in what a sentence goes on with behind a figure: "made $9bn, but could be worth more"."""
    places = found.sentence.places(cues)
    goes_on = _GOES_ON_WITH.search(found.sentence.prose, found.at.end, places[-1].first.start) if places else None
    return goes_on is not None and all(place.first.start >= goes_on.end() for place in places)


def _has_own_event(known: KnownFact, found: Scope) -> bool:
    """Whether a figure's own clause tells what happened, and of the fact's event another one does: "three pilots came; two
    passed the test"."""
    events = known.events
    if not any(map(found.sentence.holds, events)) or any(_is_in_clause(found, group) for group in events):
        return False
    words = found.sentence.words
    opened = [match.end() for match in _CONJOINED.finditer(found.sentence.prose, found.opens, found.at.start)]
    closed = _CONJOINED.search(found.sentence.prose, found.at.end, words[-1].end)
    low, high = opened[-1] if opened else found.opens, closed.start() if closed else words[-1].end
    return any(is_past(word.form) for word in words if low <= word.start < high)


def _is_other_money(known: KnownFact, figure: Figure) -> bool:
    """Whether a sum of money has neither the currency on record nor the number."""
    sums = [theirs for theirs in known.figures if theirs.kind == figure.kind == "currency"]
    return bool(sums) and all(not alike(figure.unit, theirs.unit) and figure.value != theirs.value for theirs in sums)


def _is_of_other_order(known: KnownFact, figure: Figure) -> bool:
    """Whether a time is of another order of magnitude than all those on record, and has the number of none."""
    recorded = [theirs for theirs in known.figures if theirs.kind == "duration"]
    days = _days(figure)
    if days is None or any(theirs.value == figure.value for theirs in recorded):
        return False
    others = [other for other in map(_days, recorded) if other]
    return bool(others) and not any(other / _ORDER < days < other * _ORDER for other in others)


def _days(figure: Figure) -> float | None:
    """How many days a time lasts."""
    unit = IN_DAYS.get(measured(figure.unit) or "")
    return None if unit is None or isinstance(figure.value, str) else figure.value * unit


def _is_told_here(known: KnownFact, found: Scope) -> bool:
    """Whether all that tells of a fact but the names stands in a figure's own clause."""
    names = known.holders
    measured = (group for group in known.cues if not any(group is each for each in names))
    return all(found.sentence.holds(group) and _is_in_clause(found, group) for group in measured)


def _is_in_clause(found: Scope, cues: Group) -> bool:
    """Whether a cue stands in a figure's own clause."""
    prose, at = found.sentence.prose, found.at
    # "$35bn – what Skerry's fleet is worth": what a figure is that opens an entry.
    entry = _ENTRY.match(prose, at.end) if at.start - found.opens <= _LEAD else None
    behind = entry.end() if entry else at.end
    for place in found.sentence.places(cues):
        low, high = (place.last.end, at.start) if place.last.end <= at.start else (behind, place.first.start)
        if not _CONJOINED.search(prose, low, high):
            return True
    return False
