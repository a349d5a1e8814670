"""What a sentence tells before it goes on: "There were 412 knife crimes in Skerry, a fifth of them …".

What is only added behind a comma leaves what was said as it is: what something is called, compared with, followed by or part
of. A tail that says where, when, for whom or without whom is none of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stems

_ADDED: Final = stems(
    """
    a an the its their his her some most half about nearly almost roughly around one two three more less fewer higher lower up
    down compared compare against making well far twice which who when while whereas after as but and so though although because
    helped driven thanks according despite with down below above
    """
)
_JOINING: Final = frozenset({"and", "but"})
_TENSES: Final = stems("is are was were will would has have had can could should may might must does did")


def untailed(told: Told) -> Iterator[Told]:
    """The sentence up to its first tail, and up to the first verb more, where that has numbers."""
    terms = told.terms
    ends = (at for at in range(1, len(terms)) if _begins_tail(terms, at) or _begins_predicate(terms, at))
    counted = next((at for at, term in enumerate(terms) if term.number), len(terms))
    end = next((at for at in ends if at > counted), None)
    if end is not None and not _is_aside(terms, end):
        yield told.part(terms[:end])


def _begins_tail(terms: tuple[Term, ...], at: int) -> bool:
    term = terms[at]
    return term.parted and (term.number is not None or term.stem in _ADDED or term.stem.endswith("ing"))


def _is_aside(terms: tuple[Term, ...], at: int) -> bool:
    """Whether the sentence goes on behind what stands between commas with the verb that it still lacks: "375 of them, 91%, were
    ill"."""
    behind = next((term for term in terms[at + 1 :] if term.parted), None)
    return terms[at].parted and behind is not None and (behind.verbal or behind.stem in _TENSES)


def _begins_predicate(terms: tuple[Term, ...], at: int) -> bool:
    """Whether a second thing is said of a sentence's subject, in a tense of its own: "has 11 stops and will open in May". What
    is said of when may belong to a bare "and closed" and to what stands before it as well."""
    return terms[at].stem in _JOINING and len(terms) > at + 1 and terms[at + 1].stem in _TENSES
