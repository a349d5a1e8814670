"""What makes a number one of fewer than the statement's: "5,000 inhabitants over 75", "60 shop burglaries", "in the old town".

What stands beside a number up to the next comma, and what the sentence begins with, says of what it is. Where the statement has
no word of it, the number is of something else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import takewhile
from typing import Final

from onrecord.corpus.facts.statements.telling import Spot
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stems
from onrecord.language.lexicon.determiners import INDEFINITE

# What goes on with something else, or says why.
_GOES_ON: Final = stems("and or but while whereas although because as after then which thus making")
_FRONTS: Final = stems("in on at among within outside for during of by over since until from between across under inside near")
_THOSE: Final = frozenset("the them these those whom its their".split())
_FRACTIONS: Final = stems("half quarter part some most few each")
_AGO: Final = "ago"
# So many words may stand between the article and the "of" of "a small wooden model of the bridge".
_HEAD: Final = 4


def is_narrowed(spot: Spot, statement: frozenset[str], recorded: Iterable[Spot], known: Collection[Spot]) -> bool:
    """Whether a number is of fewer things, another place or another time than the statement tells of. `statement` has the stems
    of its words, `recorded` its numbers; `known` are the numbers of the draft's sentence that stand for one of them."""
    if any(term.stem == _AGO for term in spot.told.terms[spot.at + 1 : spot.at + 2]):
        return False
    if _is_some_of(spot) and not any(map(_is_some_of, recorded)):
        return True
    if _is_of_a_likeness(spot.told.terms, statement):
        return True
    right = {each.at for each in known}
    if any(term.number and term.number.figure.kind != "date" and at not in right for at, term in _behind(spot)):
        return True
    if any(
        term.number and term.number.figure.kind != "date" and spot.told.terms.index(term) not in right for term in _front(spot)
    ):
        return True
    lead = spot.figure.lead or spot.figure.stretch  # "some 300" is about so many
    beside = (*(term for _, term in _behind(spot)), *(term for term in _before(spot) if term.start < lead.start))
    return any(_tells_apart(term) and term.stem not in statement for term in beside)


def _is_of_a_likeness(terms: tuple[Term, ...], statement: frozenset[str]) -> bool:
    """Whether a sentence begins with a thing that is only some name's, and that the statement does not tell of: "a model of the
    Orston Bridge"."""
    if terms[0].stem not in INDEFINITE:
        return False
    at = next((at for at, term in enumerate(terms[: _HEAD + 2]) if term.stem == "of"), 0)
    named = any(term.named for term in terms[at + 1 : at + 3])
    return at > 1 and named and terms[at - 1].telling and terms[at - 1].stem not in statement


def _tells_apart(term: Term) -> bool:
    return (term.telling and not term.capital) or term.stem in _FRACTIONS


def _behind(spot: Spot) -> Iterator[tuple[int, Term]]:
    """What follows a number up to a comma or to what goes on with something else."""
    terms = enumerate(spot.told.terms[spot.at + 1 :], start=spot.at + 1)
    return takewhile(lambda each: not each[1].parted and each[1].stem not in _GOES_ON, terms)


def _before(spot: Spot) -> Iterator[Term]:
    """What leads up to a number from the last comma on, and what the sentence begins with: "in the old town, …"."""
    terms = spot.told.terms
    opened = [index for index in range(1, spot.at + 1) if terms[index].parted]
    yield from terms[opened[-1] if opened else 0 : spot.at]
    yield from _front(spot)


def _front(spot: Spot) -> tuple[Term, ...]:
    """What the sentence of a number begins with before a comma: "among those over 60, …"."""
    terms = spot.told.terms
    opened = next((index for index in range(1, spot.at + 1) if terms[index].parted), 0)
    return terms[:opened] if terms[0].stem in _FRONTS else ()


def _is_some_of(spot: Spot) -> bool:
    """Whether a count is of some of those that were told of: "300 of the fires", but not "300 of the 318"."""
    behind = spot.told.terms[spot.at + 1 : spot.at + 4]
    of = [term.stem for term in behind[:2]]
    return len(of) > 1 and of[0] == "of" and of[1] in _THOSE and all(term.number is None for term in behind)
