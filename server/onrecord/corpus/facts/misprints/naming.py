"""Whose a figure is, by the name that stands nearest to it: in its sentence, or where that has none before it."""

from __future__ import annotations

from itertools import groupby
from typing import Final, Literal, NamedTuple

from onrecord.corpus.facts.statements.telling import Spot, Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stems
from onrecord.language.lexicon.determiners import DETERMINERS

# Where the name that a figure belongs to stands: in its sentence, in what leads up to it, or only elsewhere in the draft.
Named = Literal["here", "before", "elsewhere"]
Name = tuple[Term, ...]

# What goes on with a subject that was named before.
_THE: Final = stems("the that this these those")
_IT: Final = stems("it he she")
# What another thing may begin with that an "it" could mean.
_A_THING: Final = stems(" ".join(DETERMINERS | {"another", "no", "some", "every", "each"}))
# What ends the part of a sentence that a figure stands in, without a comma.
_PARTS: Final = stems("and but while whereas when")


class Around(NamedTuple):
    """What stands around a sentence: the names of the nearest sentence before it that has some and, each by itself, of what
    leads into its passage; of a cell the words that head its row and column, and those among them that have a capital. `up` are
    the words of the sentence right before, where this one goes on with what that is about."""

    before: frozenset[str]
    leading: tuple[frozenset[str], ...]
    heads: frozenset[str]
    headed: frozenset[str]
    up: frozenset[str] = frozenset()


def own_part(spot: Spot) -> tuple[Term, ...]:
    """The terms between the commas, or the conjunctions, that a figure stands between."""
    first, last = _ends(spot)
    return spot.told.terms[first:last]


def beside(spot: Spot) -> frozenset[str]:
    """The words of a figure's own part of its sentence and of the one that has the subject; where the figure is all of its own,
    those of the part behind it: "22,150 – so many seats has the hall"."""
    terms = spot.told.terms
    first, last = _ends(spot)
    end = next((at for at, term in enumerate(terms) if at and term.parted), len(terms))
    own = [*terms[:end], *terms[first:last]]
    if not any(term.telling for term in terms[first:last]):
        own += terms[last : next((at for at in range(last + 1, len(terms)) if terms[at].parted), len(terms))]
    return frozenset(term.stem for term in own if term.telling)


def _ends(spot: Spot) -> tuple[int, int]:
    terms = spot.told.terms
    opens = [at for at, term in enumerate(terms) if term.parted or term.stem in _PARTS]
    return max((at for at in opens if at <= spot.at), default=0), min((at for at in opens if at > spot.at), default=len(terms))


def nearest_name(spot: Spot) -> Name:
    """The name before a figure that is nearest to it, or else the first behind it in its sentence; empty where it has none."""
    runs = _runs(spot.told.terms)
    before = [run for run in runs if run[0].start < spot.figure.stretch.start]
    return (before[-1:] or [run for run in runs if run[0].start > spot.figure.stretch.start][:1] or [()])[0]


def where_named(spot: Spot, theirs: Told, statement: frozenset[str], around: Around) -> Named | None:
    """Where a figure's name stands; None where it is another's, or nobody's."""
    runs = _runs(spot.told.terms)
    known = [run for run in runs if all(term.stem in statement for term in run)]
    inside = [run for run in runs if run[0].start > spot.figure.stretch.start and run[0] in own_part(spot)]
    nearest = nearest_name(spot)
    if nearest and nearest not in known:
        # What a sentence begins with has a capital in any case: "Statewide, 85 patients in Skerry".
        opening = nearest == spot.told.terms[:1]
        if not (opening and any(run in known for run in inside)):
            return None
    if any(run not in known for run in inside):
        return None
    if not around.headed <= statement:
        return None
    if not theirs.named or around.headed & theirs.named or any(term.stem in theirs.named for run in known for term in run):
        return "here"
    if around.before:
        return "before" if around.before & theirs.named else None
    if any(_names(run, theirs, statement) for run in around.leading):
        return "before"
    # Below "Ford Bridge" nothing is told of the "Moll Bridge" that is named elsewhere.
    return "elsewhere" if all(map(theirs.named.isdisjoint, around.leading)) else None


def takes_up(told: Told, before: Told, statement: frozenset[str]) -> bool:
    """Whether a sentence goes on with what the one right before it is about, and that is a statement's by its names: "That
    industry sells", "The tunnel is" of the one tunnel told of, and "It cost" where nothing else is that an "it" may mean."""
    first, second = (*told.terms, None, None)[:2]
    names = names_in(before)
    if first is None or second is None or not names or not names <= statement:
        return False
    if first.stem in _IT:
        return not any(term.stem in _A_THING or term.number for term in before.terms[1:])
    once = [term.stem for term in before.terms].count(second.stem) == 1
    return first.stem in _THE and second.telling and once and second.stem in statement


def _names(run: frozenset[str], theirs: Told, statement: frozenset[str]) -> bool:
    """Whether a name that leads into a passage is one of a statement: "Moll Bridge" is not the "Orston Bridge"."""
    whole = any(name and run.issuperset(name) for name in theirs.names)
    return whole or (run <= statement and not run.isdisjoint(theirs.named))


def _runs(terms: tuple[Term, ...]) -> list[Name]:
    """The names of a sentence."""
    return [tuple(run) for named, run in groupby(terms, lambda term: term.named) if named]


def runs_in(told: Told) -> list[frozenset[str]]:
    """Each run of words with a capital, as they lead into a passage."""
    return [frozenset(term.stem for term in run) for run in _runs(told.terms)]


def names_in(told: Told) -> frozenset[str]:
    """The names of a sentence but for the one word that it begins with, whose capital may be only for that."""
    terms = told.terms
    plain = () if len(terms) > 1 and _is_subject(terms[0], terms[1]) else terms[:1]
    return frozenset(term.stem for run in _runs(terms) if run != plain for term in run)


def _is_subject(first: Term, second: Term) -> bool:
    """Whether the word that a sentence begins with may be a name by itself: "Rye is older", "Rye's port is", but not
    "Passenger numbers rose"."""
    return first.telling and (first.owner or second.verbal or not second.telling)
