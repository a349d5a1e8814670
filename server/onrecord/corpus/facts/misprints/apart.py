"""What makes a figure that looks like a misprint one of something else: another time, another thing, a wish, a change."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.placing.periods import of_calendar
from onrecord.corpus.facts.statements.cases import opens_it, relative
from onrecord.corpus.facts.statements.sayings import stems_of
from onrecord.corpus.facts.statements.telling import Spot, Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import CALENDAR_STEMS, stems
from onrecord.language.figures.dates import compatible

_COMPARED: Final = stems("than from against")
# "This year" is told from the day of writing, and so may be the fact's; "last year" was another when it was so.
_THIS: Final = stems("this")
NOW: Final = stems("now today currently still")
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
# Who asks for something may be said to do so in any of these words.
_ASKED: Final = stems("ask asks asked want wants wanted seek seeks sought demand demands demanded request requests requested")
_LEADS: Final = frozenset({"of", "in", "on", "for", "at", "with", "from", "under", "among", "within"})
_COUNTED: Final = frozenset({"number", "quantity"})
# "22 cubic metres through the dam": these tell where, and name no thing.
_WAYS: Final = stems("through into onto across along past via over")
_YEARLY: Final = stems(
    """
    anniversary mark marks marked celebrate celebrated commemorate commemorated remember remembered annual annually yearly every
    year years later again next second third
    """
)
_EACH: Final = stems("each every")
# What says how, and tells no thing apart.
_HOW: Final = "ly"


def is_apart(spot: Spot, part: Told, theirs: Told, known: KnownFact, way: bool = False) -> bool:
    """Whether a figure, in its `part` of a sentence, is of something else than the statement that has its digits. That it is so
    far from one place to another, a `way`, may be said to come to another way: "went on for another 46 kilometres"."""
    statement = stems_of(known.fact.statement)
    opens = opens_it(part, theirs) - (_EACH if way else frozenset())
    if part.denied != theirs.denied or part.asked or opens or not part.owned <= statement:
        return True
    changes = not way and _is_change(spot) != any(map(_is_change, theirs.numbers))
    if changes or _is_wished_otherwise(part, statement):
        return True
    if spot.figure.kind == "date" and _is_of_every_year(spot, part, theirs, statement):
        return True
    if _is_labelled_otherwise(spot, part, statement) or _is_of_another_thing(spot, part, statement):
        return True
    if _is_told_apart(part, statement) or _is_of_what_else(spot, part, statement):
        return True
    return _is_of_another_time(spot, part, theirs, known)


def _is_change(spot: Spot) -> bool:
    """Whether a figure is by how much something has changed: "rose by £1m", "was up £1m"."""
    return spot.added or any(term.stem == "by" for term in spot.told.terms[max(spot.at - 1, 0) : spot.at])


def _is_wished_otherwise(part: Told, statement: frozenset[str]) -> bool:
    """Whether a figure is of a wish and the statement's of none, or the other way round: what was asked for is not what was
    given."""
    if _ASKED.isdisjoint(statement):
        return not part.stems & _WISHED <= statement
    return part.stems.isdisjoint(_ASKED) or not part.stems & (_WISHED - _ASKED) <= statement


def _is_of_every_year(spot: Spot, part: Told, theirs: Told, statement: frozenset[str]) -> bool:
    """Whether a date may be of the same day a year on: its sentence tells of such, has not all amounts of the statement, or
    tells in the date's part of what the statement does not."""
    told = {each.figure.value for each in spot.told.numbers}
    amounts = (each.figure for each in theirs.numbers if each.figure.kind != "date")
    if not spot.told.stems.isdisjoint(_YEARLY) or any(each.value not in told for each in amounts):
        return True
    return not part.content <= statement


def _is_labelled_otherwise(spot: Spot, part: Told, statement: frozenset[str]) -> bool:
    """Whether a label says of what a figure is that stands alone behind it, with a word that the statement has not: "Depth of
    the bay: 12 metres"."""
    alone = not part.content and part.terms[0] is spot.told.terms[spot.at]
    if not alone or not spot.at:
        return False
    before = spot.told.terms[: spot.at]
    label = spot.told.prose[before[-1].end : (spot.figure.lead or spot.figure.stretch).start].startswith(":")
    return (
        label
        and not any(term.parted for term in before[1:])
        and any(term.telling and term.stem not in statement for term in before)
    )


def _is_of_another_thing(spot: Spot, part: Told, statement: frozenset[str]) -> bool:
    """Whether right behind a figure stands of what it is, of which the statement has no word: "1,320 hectares of farmland"."""
    terms = spot.told.terms[spot.at + 1 :]
    following = next((term for term in terms if (term.telling and term.stem not in _WAYS) or term.number), None)
    if following is None or following not in part.terms or following.number or following.stem in statement:
        return False
    return spot.figure.kind in _COUNTED or terms[0].stem in _LEADS


def _is_told_apart(part: Told, statement: frozenset[str]) -> bool:
    """Whether a word of a figure's part tells apart what the statement has a word of: "in its surgical wards" for its wards."""
    terms = part.terms
    for at, (term, thing) in enumerate(pairwise(terms)):
        if not term.telling or term.capital or term.stem in statement | NOW or term.stem.endswith(_HOW):
            continue
        opens = not at or not terms[at - 1].telling
        if not thing.parted and _is_thing(thing, statement) and (opens or not term.verbal):
            return True
    return False


def _is_of_what_else(spot: Spot, part: Told, statement: frozenset[str]) -> bool:
    """Whether behind a figure stands of what else it is: "shipped from stock"."""
    if spot.figure.kind not in _COUNTED:
        return False
    behind = [term for term in part.terms if term.start > spot.figure.stretch.start]
    ends = [at for at, (one, two) in enumerate(pairwise(behind), start=1) if one.named and not two.named]
    if len(ends) > 1:
        # Behind "from Lund to Orston" nothing more is said of the figure.
        behind = behind[: ends[-1]]
    return any(_opens_phrase(behind[at:], statement) for at, term in enumerate(behind) if term.stem in _LEADS)


def _is_thing(term: Term, statement: frozenset[str]) -> bool:
    """Whether a word names a thing that the statement tells of."""
    return term.telling and not (term.capital or term.verbal) and term.stem in statement


def _opens_phrase(terms: Sequence[Term], statement: frozenset[str]) -> bool:
    """Whether a phrase, given from its preposition on, is of a thing that the statement has no word of: "from stock"."""
    thing = next((term for term in terms[1:3] if term.telling or term.number), None)
    return thing is not None and not (thing.number or thing.capital or thing.verbal or thing.stem in statement)


def _is_of_another_time(spot: Spot, part: Told, theirs: Told, known: KnownFact) -> bool:
    """Whether a figure's part, or if that tells no date what stands before it, tells a time that is neither the statement's nor
    the fact's."""
    whole, statement = spot.told, stems_of(known.fact.statement)
    if relative(part) - relative(theirs) - _THIS or (known.years and not NOW.isdisjoint(part.stems)):
        return True
    if not (whole.stems & (CALENDAR_STEMS | _WHEN)) <= statement or not (part.stems & _WHILES) <= statement:
        return True
    spans = [each for each in part.numbers if each.figure.kind == "duration" and each.figure != spot.figure]
    recorded = {each.figure.value for each in theirs.numbers}
    if any(each.figure.value not in recorded for each in spans):
        return True
    stated = {*_dates(theirs), *of_calendar(known.years), *([str(known.fact.as_of)] if known.fact.as_of else [])}
    own = frozenset({str(spot.figure.value)})
    told = (_dates(part) - own) or (_dates(whole.part(whole.terms[: spot.at])) if stated else frozenset())
    return bool(told) and not any(_is_in(one, other) for one in told for other in stated)


def _is_in(date: str, stated: str) -> bool:
    """Whether a date is the one stated, or tells less of it: what was so in May is not what was so in the year."""
    return compatible(date, stated) and date.count("-") <= stated.count("-")


def _dates(told: Told) -> frozenset[str]:
    """The dates of a sentence but for those that it only compares with: "more than in 2020"."""
    own = (each for each in told.dates if _COMPARED.isdisjoint(term.stem for term in told.terms[max(each.at - 2, 0) : each.at]))
    return frozenset(str(each.figure.value) for each in own)
