"""Why a number of a draft was not held to a fact without cues: what its sentence says that the statement does not, or leaves
out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from onrecord.corpus.facts.speaking import Obstacle
from onrecord.corpus.facts.statements.cases import is_other_case, opens_it, relative
from onrecord.corpus.facts.statements.partners import Near
from onrecord.corpus.facts.statements.sayings import Lead, Saying, is_named, stems_of, strange_name
from onrecord.corpus.facts.statements.telling import Spot, Told

# So many of the words that a statement does not have are told.
_WORDS: Final = 3


def unlike(spot: Spot, near: Near, lead: Lead) -> tuple[Obstacle, str]:
    """What kept a number and a fact apart, and the words that did."""
    ours = spot.told
    if not near.same and not near.alike:
        nearest = max(near.told, key=lambda saying: len(ours.content & saying.known))
        return _other_words(ours, nearest, stems_of(near.known.fact.statement), lead)
    alike = [saying.told for saying in near.same + near.alike]
    if all(is_other_case(ours, theirs) for theirs in alike):
        return _other_case(ours, alike[0])
    years = [str(each.figure.value)[:4] for each in ours.numbers if each.figure.kind == "date" and each is not spot]
    recorded = [str(each.figure.value)[:4] for theirs in alike for each in theirs.numbers if each.figure.kind == "date"]
    if recorded and years and not set(years) & set(recorded):
        return "year", f"{_listed(years)} and the fact of {_listed(recorded)}"
    return "place", ""


def _other_words(ours: Told, nearest: Saying, statement: frozenset[str], lead: Lead) -> tuple[Obstacle, str]:
    theirs = nearest.told
    name = strange_name(ours, theirs, statement)
    if name is not None:
        return "stranger", _written(ours, name)
    if ours.cased and not is_named(ours, theirs, statement, lead) and ours.stems.isdisjoint(theirs.opening or theirs.names[0]):
        return "unnamed", _written(theirs, theirs.opening or theirs.names[0])
    known = nearest.known
    strange = [term for term in ours.terms if term.telling and term.stem not in known]
    return ("words", _listed(ours.prose[term.start : term.end] for term in strange[:_WORDS])) if strange else ("few", "")


def _other_case(ours: Told, theirs: Told) -> tuple[Obstacle, str]:
    if ours.asked:
        return "asked", ""
    if ours.denied != theirs.denied:
        return "denied", ""
    told = opens_it(ours, theirs)
    return ("open", _written(ours, told)) if told else ("period", _period(ours, relative(ours) - relative(theirs)))


def _period(told: Told, stems: frozenset[str]) -> str:
    """A time told from the day of writing, as a sentence writes it: "last year"."""
    at = next(at for at, term in enumerate(told.terms) if term.stem in stems)
    return told.prose[told.terms[at].start : told.terms[at + 1].end]


def _written(told: Told, stems: Iterable[str]) -> str:
    """The first word of a sentence for each of some stems, as it writes them."""
    found = {term.stem: told.prose[term.start : term.end] for term in reversed(told.terms)}
    return " ".join(found[each] for each in stems if each in found)


def _listed(words: Iterable[str]) -> str:
    *more, last = dict.fromkeys(words)
    return f"{', '.join(more)} and {last}" if more else last
