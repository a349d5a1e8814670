"""What a sentence tells before it goes on: "There were 412 knife crimes in Skerry, a fifth of them …".

What is only added behind a comma leaves what was said as it is: what something is called, compared with or part of. A tail that
says where, when, for whom or without whom is none of these, and neither is one behind which the sentence goes on to say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.corpus.facts.statements.cases import relative
from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import CALENDAR_STEMS, stems
from onrecord.language.lexicon.determiners import INDEFINITE

# What goes on with something else, so that what is told of when there is told of that alone.
_OTHERWISE: Final = stems("and but while whereas more less fewer higher lower up down compared compare against below above")
_ADDED: Final = _OTHERWISE | stems(
    """
    a an the its their his her some most half about nearly almost roughly around one two three making well far twice which who
    so though although because helped driven thanks according despite with
    """
)
_WHEN: Final = "when"
_WEATHER: Final = stems("storm hailstorm snowstorm thunderstorm rainstorm blizzard downpour drizzle gale heatwave fog mist")
# "A storm", "a heavy storm".
_FEW: Final = (2, 3)
_JOINING: Final = frozenset({"and", "but"})
_TENSES: Final = stems("is are was were will has have had can could should may might must does did")
# Behind a tail these take up again what was said before it: "…, its peak, in 2011".
_TAKING_UP: Final = stems(
    "in on at during for within by over under from since among without with of between above below when as after before"
)


def untailed(told: Told) -> Iterator[Told]:
    """The sentence up to its first tail, and up to the first verb more, where that has numbers."""
    terms = told.terms
    ends = (at for at in range(1, len(terms)) if _begins_tail(terms, at) or _begins_predicate(terms, at))
    counted = next((at for at, term in enumerate(terms) if term.number), len(terms))
    end = next((at for at in ends if at > counted), None)
    if end is not None and not (_is_aside(terms, end) or _tells_of_before(told, end)):
        yield told.part(terms[:end])


def _tells_of_before(told: Told, end: int) -> bool:
    """Whether what follows a tail, or a tail that goes on with nothing else, tells when or where what it follows was so."""
    rest = told.terms[end : _stop(told, end)]
    dated = any(term.dated or term.stem in CALENDAR_STEMS for term in rest) or bool(relative(told.part(rest)))
    if dated and rest[0].stem not in _OTHERWISE and not rest[0].number:
        return True
    return any(term.parted and term.stem in _TAKING_UP for term in rest[1:])


def _stop(told: Told, end: int) -> int:
    """Where the tail of a sentence ends at a semicolon, or with it."""
    terms = told.terms
    stops = (at for at in range(end + 1, len(terms)) if ";" in told.prose[terms[at - 1].end : terms[at].start])
    return next(stops, len(terms))


def _begins_tail(terms: tuple[Term, ...], at: int) -> bool:
    term = terms[at]
    if term.parted and term.stem == "in" and terms[at - 1].dated:
        return _is_weather(terms[at + 1 :])
    if term.parted and term.stem == _WHEN:
        # "In 2023, when Lund had 40": what tells its time already is told no other.
        return any(before.dated for before in terms[:at])
    return term.parted and (term.number is not None or term.stem in _ADDED or term.stem.endswith("ing"))


def _is_weather(rest: tuple[Term, ...]) -> bool:
    """Whether behind the "in" of a tail stands only in what weather it was: "opened on 3 May 1968, in a hailstorm". In another
    way, or of another kind, it may have been so once more."""
    return len(rest) in _FEW and rest[0].stem in INDEFINITE and rest[-1].stem in _WEATHER


def _is_aside(terms: tuple[Term, ...], at: int) -> bool:
    """Whether the sentence goes on behind what stands between commas with the verb that it still lacks: "375 of them, 91%, were
    ill"."""
    behind = next((term for term in terms[at + 1 :] if term.parted), None)
    return terms[at].parted and behind is not None and (behind.verbal or behind.stem in _TENSES)


def _begins_predicate(terms: tuple[Term, ...], at: int) -> bool:
    """Whether a second thing is said of a sentence's subject, in a tense of its own: "has 11 stops and will open in May". What
    is said of when may belong to a bare "and closed" and to what stands before it as well."""
    return terms[at].stem in _JOINING and len(terms) > at + 1 and terms[at + 1].stem in _TENSES
