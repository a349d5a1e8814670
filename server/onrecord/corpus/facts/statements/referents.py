"""What a part of a sentence is said of: the name, or the thing, that stands before it or follows it.

the library of Skerry, opened in 1931     a thing that is tied to a name
the road to Skerry, which …               what an article shows to be a noun
its plant in Orston, which …              a thing, with all names before it
Opened in 1931, the Moll Bridge …         the subject that follows
"""

from __future__ import annotations

from itertools import takewhile
from operator import attrgetter
from typing import Final, NamedTuple

from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stems
from onrecord.language.lexicon.determiners import INDEFINITE

Terms = tuple[Term, ...]


class Clause(NamedTuple):
    """A clause; `strict` says that it is of a thing and no name, so that each of its words must be the statement's."""

    terms: Terms
    strict: bool = False


_WHICH: Final = stems("which who whose where")
_WITH: Final = stems("with having")
_THE: Final = frozenset({"the", "its", "their", "his", "her"})
# What ties a noun to the name behind it: "the library of Skerry", "the plant in Orston".
_TIES: Final = frozenset({"of", "in", "at", "from"})
# What leads to a name without making it the one that more is said of: "the path under the bridge, opened in 1940".
_LEADS: Final = stems(
    """over on under near by across along behind beside beyond around through past above below between to for with towards into
    outside inside opposite after before against about"""
)
_BEING: Final = stems("is was are were be been has had have will would can could")
_NAMED: Final = attrgetter("named")
# So many words that a sentence begins with, up to a comma, are its subject.
_SUBJECT: Final = 5
# So many words may stand before the number of what a name is called beside: "a bustling old town of".
_CALLED: Final = 5


def said_of(part: Terms) -> Terms:
    """What a part between commas says of the name before it, without what it only calls it."""
    if part[0].stem in _WHICH | _WITH:
        return part[1:]
    if part[0].participle:
        return part
    if part[0].stem not in INDEFINITE:
        return ()
    at = next((at for at, term in enumerate(part) if term.number), len(part))
    return part[at:] if at <= _CALLED and not any(map(_NAMED, part[:at])) else ()


def is_relative(part: Terms) -> bool:
    """Whether a part begins with a "which" or the like."""
    return part[0].stem in _WHICH


def is_led(part: Terms) -> bool:
    """Whether a part begins with what leads to a name: "under the bridge"."""
    return part[0].stem in _LEADS | _TIES


def fronts(part: Terms) -> bool:
    """Whether what a sentence begins with is said of the subject that follows: "Opened in 1931, …", "With 212 berths, …"."""
    return part[0].participle or part[0].stem in _WITH


def subject(part: Terms) -> Clause | None:
    """The subject that a part begins with: its name, or else the word behind its article; None for a name that is not the
    subject by itself."""
    told = part[1:] if part[0].stem in _THE else part
    names = tuple(takewhile(_NAMED, told))
    if names and not _ends_subject(names, told[len(names) :]):
        return None
    return Clause(names or (told[:1] if told is not part else ()), strict=not names)


def _ends_subject(names: Terms, behind: Terms) -> bool:
    """Whether a name is a subject by itself: not that of "the Orston Bridge ferry was sunk" or "the Orston Bridge's owner"."""
    if names[-1].owner:
        return False
    if not behind or not behind[0].telling:
        return True
    after = behind[1] if len(behind) > 1 else None
    if behind[0].verbal:
        return after is None or not (after.telling or after.stem in _BEING)
    return after is not None and (after.number is not None or after.stem in _THE | INDEFINITE)


def antecedent(parts: list[Terms]) -> Clause | None:
    """What the last words of some parts name, with the thing that is tied to it: "the library of Skerry". Where they name
    nothing, the subject that the sentence begins with, or the thing that they tell of, with all names before it."""
    last = parts[-1]
    at = len(last)
    while at and last[at - 1].named:
        at -= 1
    if at == len(last):
        if len(parts) == 1 and len(last) <= _SUBJECT:
            return Clause(last)
        found = thing(last)
        names = (term for part in parts for term in part if term.named)
        return Clause((*names, *found), strict=True) if found else None
    tie = at - 1 if at and last[at - 1].stem in _THE else at
    if tie > 1 and last[tie - 2].telling and (last[tie - 1].stem in _TIES | _LEADS or _is_noun(last, tie - 2)):
        return Clause(last[tie - 2 :])
    return Clause(last[at:])


def _is_noun(terms: Terms, at: int) -> bool:
    """Whether an article shows a word to be a noun: "the road to Skerry", but "belongs to Skerry"."""
    return at > 0 and terms[at - 1].stem in _THE | INDEFINITE


def thing(terms: Terms) -> Terms:
    """The definite thing that some words end on: "the old port", "its plant in Orston"."""
    at = len(terms)
    while at and terms[at - 1].telling:
        at -= 1
    return terms[at:] if 0 < at < len(terms) and terms[at - 1].stem in _THE else ()


def is_aside(part: Terms) -> bool:
    """Whether a part between commas only says more of what stands before it."""
    return bool(said_of(part)) or part[0].stem in _THE | INDEFINITE or (len(part) == 1 and part[0].number is not None)
