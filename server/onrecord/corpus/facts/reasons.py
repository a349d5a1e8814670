"""Why a figure was compared with nothing: the fact that comes nearest, and what kept the two apart.

What kept them apart is what `match.py` and `likeness.py` noted when they decided; here it is only put into words. A fact is
called near when at least half of what it is told by stands around the figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from onrecord.corpus.facts.changes.turning import goes_otherwise
from onrecord.corpus.facts.index import FactIndex
from onrecord.corpus.facts.known import KnownFact
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.owning.owners import name_before
from onrecord.corpus.facts.owning.whose import other_name
from onrecord.corpus.facts.placing.datelines import is_dateline
from onrecord.corpus.facts.placing.moments import is_of_part
from onrecord.corpus.facts.placing.periods import years_of
from onrecord.corpus.facts.placing.scope import Scope, Scoped
from onrecord.corpus.facts.placing.sites import Sites
from onrecord.corpus.facts.speaking import Asked
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.corpus.facts.window import group
from onrecord.language.figures.measures import measured
from onrecord.language.figures.nouns import singular
from onrecord.language.words import forms
from onrecord.model import Draft, Figure
from onrecord.text import Span

# How a reason begins that names a fact.
NEAREST: Final = "nearest: "
_NEAR: Final = 0.5
_CUES: Final = 4
_COUNTS: Final = frozenset({"number", "quantity"})
_KINDS: Final = {
    "number": "a number",
    "percent": "a percentage",
    "currency": "a sum of money",
    "quantity": "a count or measure",
    "ordinal": "a place in an order",
    "date": "a date",
    "duration": "a length of time",
    "ratio": "a ratio",
}
_WORDS: Final = {
    "part": "it is given as a part of another figure",
    "measure": "the words behind it say that it is of something else",
    "event": "it is the date of something else in its sentence",
    "difference": "it only says how far two things differ",
    "denied": "its sentence denies it",
    "supposed": "its sentence only supposes it",
    "whole": "it only says how many there are",
    "other": "its sentence gives it to somebody else than the fact does",
    "far": "most of the words that tell of it stand too far off",
    "few": "its sentence says too little of what the statement says",
    "asked": "its sentence asks",
    "place": "the words beside it are not those beside a figure of the statement",
}
# Of a fact without cues: what its sentence says, which `Asked.words` tells.
_SAID: Final = {
    "stranger": "its sentence names “{}”, which the statement does not",
    "unnamed": "nothing before it names “{}”",
    "words": "its sentence also says “{}”, and so may be of something else",
    "open": "“{}” leaves open whether it is so",
    "period": "“{}” is told from the day of writing",
    "year": "this speaks of {}",
}


def reasons(draft: Draft, index: FactIndex) -> Mapping[Span, str]:
    """For each figure of a draft that was compared with none although a fact is near, one sentence that says why."""
    trace: list[Asked] = []
    matches = compare_figures(draft, index, trace)
    asked: defaultdict[Span, list[Asked]] = defaultdict(list)
    for each in trace:
        asked[draft.passages[each.figure.passage].span(each.figure.stretch)].append(each)
    sites, compared = Sites(draft, index.telling), {match.figure.span for match in matches}
    years = {span: match.known for match in matches for span in match.years}
    told: dict[Span, str] = {}
    for figure in draft.figures:
        if figure.span in years:
            told[figure.span] = f"it says for when {years[figure.span].fact.key} is compared"
        elif is_dateline(draft.passages[figure.passage].prose, figure):
            told[figure.span] = "it dates the dispatch"
        elif figure.span not in compared:
            why = _nearest(sites.of(figure.passage).scope(figure.stretch, figure.kind), asked[figure.span], matches)
            told |= {figure.span: why} if why is not None else {}
    return told


def _nearest(found: Scope, asked: list[Asked], matches: tuple[FactMatch, ...]) -> str | None:
    """The fact that comes nearest to a figure, and why it was not compared."""
    ranked = [(_nearness(found, each), each) for each in asked]
    near = [(rank, each) for rank, each in ranked if rank is not None]
    if not near:
        return None
    nearest = max(near, key=lambda pair: pair[0])[1]
    return f"{NEAREST}{nearest.known.fact.key}, but {_why(nearest, found, matches)}"


def _why(each: Asked, found: Scope, matches: tuple[FactMatch, ...]) -> str:
    match each.obstacle:
        case None if goes_otherwise(each.known, each.figure, found):
            return "it tells a change that goes another way"
        case None:
            return _compared_elsewhere(each, matches)
        case "kind":
            return _kind(each, found)
        case "time":
            return _time(each, found)
        case "cue":
            return _cue(each, found)
        case "absent":
            return f"its sentence does not say {_cues(each.known, 0)}"
        case "name":
            return _name(each, found)
        case other:
            return _SAID[other].format(each.words) if other in _SAID else _WORDS[other]


def _nearness(found: Scope, each: Asked) -> tuple[bool, float, bool, int] | None:
    """How near a fact comes to a figure, None where it is not near: whether the figure stands beside its name, how much of what
    it is told by stands around the figure, whether they are of a kind, and how much that is."""
    if each.known.loose:
        return _likeness(found, each)
    cues, of_a_kind = each.known.cues, each.obstacle != "kind"
    held = sum(found.anywhere(cue) for cue in cues)
    # What is of another kind was hardly meant, unless all that the fact is told by stands in its own sentence, row and column.
    apart = found.is_cell or all(map(found.sentence.holds, cues))
    if held < len(cues) * (_NEAR if of_a_kind else 1) or not (of_a_kind or apart):
        return None
    # Dates are told beside figures of any sort, and taken for none of them.
    if not any((theirs.kind == "date") == (each.figure.kind == "date") for theirs in each.known.figures):
        return None
    return each.known.named and found.sentence.holds(cues[0]), held / len(cues), of_a_kind, held


def _likeness(found: Scope, each: Asked) -> tuple[bool, float, bool, int] | None:
    """How near a fact without cues comes to a figure, None where it is not near: whether both count the same, and how much of
    the statement stands in the figure's sentence."""
    theirs = [figure for figure in each.known.figures if figure.kind == each.figure.kind]
    held = sum(map(found.sentence.holds, each.known.cues))
    counted = any(figure.unit and measured(figure.unit) == measured(each.figure.unit) for figure in theirs)
    if not theirs or held < (1 if counted and each.figure.kind in _COUNTS else _NEAR * len(each.known.cues)):
        return None
    return counted, held / len(each.known.cues), True, held


def _compared_elsewhere(each: Asked, matches: tuple[FactMatch, ...]) -> str:
    passage = each.figure.passage
    other = next((match.figure for match in matches if match.known is each.known and match.figure.passage == passage), None)
    if other is not None:
        return f"“{other.text}” is what is compared with it here"
    return "no other figure here tells that it is meant"


def _kind(each: Asked, found: Scope) -> str:
    ours, theirs = each.figure, each.known.figures[0]
    same = [figure for figure in each.known.figures if figure.kind == ours.kind]
    if not same:
        return f"it is {_KINDS[ours.kind]} here and {_KINDS[theirs.kind]} there"
    if ours.kind == "date":
        return "one of the two is a deadline, or tells less of the day"
    here, there = _unit(ours, found.sentence.prose), _unit(same[0], each.known.fact.statement)
    if ours.unit == same[0].unit:
        return "it counts only some of them, or others than the fact does"
    if here is None:
        return f"it does not say of what it is, and the fact is of {there}"
    return f"it is of {here} here and of {there or 'nothing named'} there"


def _unit(figure: Figure, told: str) -> str | None:
    """What a figure is of, in the number that the words it is told in have it: "votes"."""
    if figure.kind not in {"number", "quantity"}:
        return figure.unit
    unit = measured(figure.unit)
    return next((form for form in forms(told) if unit is not None and singular(form) == unit), unit)


def _time(each: Asked, found: Scope) -> str:
    fact = ", ".join(sorted(each.known.years or years_of(each.known.fact.statement)))
    if isinstance(each.figure.value, str):
        return f"it is of {each.figure.value[:4]} and the fact of {fact}"
    if is_of_part(found, each.known.when):
        return "this is of a time that the fact does not tell of"
    years = ", ".join(sorted(found.times.years))
    return f"this speaks of {years or 'a plan or another time'} and the fact of {fact or 'no time'}"


def _cue(each: Asked, found: Scope) -> str:
    missing = next(at for at, cues in enumerate(each.known.cues) if not found.anywhere(cues))
    says = f"nothing here says {_cues(each.known, missing)}"
    name = name_before(found) if each.known.named and missing == 0 else None
    return says if name is None else f"{says}; it stands beside “{_written(found, name.start, name.end)}”"


def _name(each: Asked, found: Scope) -> str:
    name = other_name(each.known, Scoped(each.figure, found))
    return "it is given to another name" if name is None else f"“{name}” stands nearer to it"


def _written(found: Scope, start: int, end: int) -> str:
    return found.sentence.prose[start:end]


def _cues(known: KnownFact, number: int) -> str:
    """The cues of a group, as the pack has them; the first of many."""
    texts = [texts for texts in known.fact.cues if group(texts)][number]
    shown = [*texts[:_CUES], "the like"] if len(texts) > _CUES else texts
    return " or ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))
