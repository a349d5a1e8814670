"""The clauses of a sentence, each with the name that it is of: "Skerry, which has 212 berths, is old" tells that Skerry has 212
berths, and that Skerry is old.

    Skerry, which has 212 berths, …          what is said of a name between commas, or behind it
    Skerry, a port of 212 berths, …          what it is called beside
    Opened in 1931, the bridge …             what a sentence begins with before it names its subject
    On 3 June, when the bridge opened, …     what happened at a time
    the port that has 212 berths             the thing that something is said of
    Skerry has 212 berths, more than …       what stands before a comparison
    …; Skerry has 212 berths                 what stands by itself
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import takewhile
from typing import Final, NamedTuple

from onrecord.corpus.facts.statements.telling import Told
from onrecord.corpus.facts.statements.terms import Term
from onrecord.corpus.facts.stems import stem, stems
from onrecord.corpus.lexicon import SAYING
from onrecord.text import Stretch

Terms = tuple[Term, ...]


class _Clause(NamedTuple):
    """A clause; `strict` says that it is of a thing and no name, so that each of its words must be the statement's."""

    terms: Terms
    strict: bool = False


_WHICH: Final = stems("which who whose where")
_WHEN: Final = stems("when that as")
_THAT: Final = stems("which who that")
_WITH: Final = stems("with having")
_COMPARING: Final = stems("more less fewer up down compared against making twice well far")
_OWN: Final = stems("and but while whereas")
_STOP: Final = re.compile(r"[;:–—]|\s-\s")
_THE: Final = frozenset({"the", "its", "their", "his", "her"})
_ARTICLES: Final = frozenset({"a", "an"})
# What ties a noun to the name behind it: "the library of Skerry", "the plant in Orston".
_TIES: Final = frozenset({"of", "in", "at", "from"})
# What leads to a name without making it the one that more is said of: "the path under the bridge, opened in 1940".
_LEADS: Final = stems(
    """over on under near by across along behind beside beyond around through past above below between to for with towards into
    outside inside opposite after before against about"""
)
_BEING: Final = stems("is was are were be been has had have will would can could")
_SHE: Final = frozenset({"it", "he", "she", "they"})
# So many words that a sentence begins with, up to a comma, are its subject.
_SUBJECT: Final = 5
_LONGEST: Final = 200
_SAID: Final = frozenset(form for word in SAYING for form in (word, stem(word)))
# So many words may stand before the number of what a name is called beside: "a bustling old town of".
_CALLED: Final = 5


def clauses(told: Told) -> Iterator[Told]:
    """The parts of a sentence that tell something by themselves, the whole left out; none of one that is no sentence for its
    length."""
    if len(told.terms) > _LONGEST:
        return
    parts = _parts(told.terms)
    found = [*_of_names(parts), *_around_asides(parts), *_fronted(parts), *_of_things(parts), *_compared(parts)]
    yield from (told.part(*each) for each in found if any(term.number for term in each.terms))
    before: Told | None = None
    groups = _groups(told, parts)
    for group in groups if len(groups) > 1 else ():
        clause = told.part(group)
        if clause.numbers:
            yield with_subject(clause, before)
        before = clause


def said_aside(told: Told, parts: Collection[Told]) -> frozenset[Stretch]:
    """The numbers of a sentence that stand in what is said of a name or a thing between commas, and so in a clause of it."""
    if not parts:
        return frozenset()
    asides = (part for part in _parts(told.terms)[1:] if part[0].stem in _WHICH)
    found = {term.number.figure.stretch for part in asides for term in part if term.number is not None}
    return frozenset(found & {spot.figure.stretch for part in parts for spot in part.numbers})


def with_subject(told: Told, before: Told | None) -> Told:
    """A sentence of an "it" as one of the name that the sentence before begins with."""
    at = next((at for at, term in enumerate(told.terms) if term.stem in _SHE or _is_name(term) or _counts(term)), None)
    if before is None or at is None or told.terms[at].stem not in _SHE:
        return told
    if any(term.stem in _SAID for term in told.terms[at + 1 : at + 3]):
        return told
    subject = _opening(before)
    return told.part((*told.terms[:at], *subject, *told.terms[at + 1 :])) if subject else told


def _opening(before: Told) -> Terms:
    """The name that a sentence begins with."""
    first = next((at for at, term in enumerate(before.terms) if term.telling or term.number), len(before.terms))
    return tuple(takewhile(_is_name, before.terms[first:]))


def _parts(terms: Terms) -> list[Terms]:
    """The terms between commas and the like; a "when" behind a date begins some even without."""
    parts: list[list[Term]] = [[]]
    for before, term in zip((None, *terms), terms, strict=False):
        opens = term.parted or (before is not None and _is_date(before) and term.stem in _WHEN)
        if opens and parts[-1]:
            parts.append([])
        parts[-1].append(term._replace(parted=opens))
    return [tuple(part) for part in parts]


def _of_names(parts: list[Terms]) -> Iterator[_Clause]:
    """What is said between commas of the name, or the date, before them."""
    for at, part in enumerate(parts[1:], start=1):
        led = at > 1 and parts[at - 2][0].stem in _LEADS | _TIES
        before = parts[at - 2] if at > 1 and not led and _is_aside(parts[at - 1]) else parts[at - 1]
        if part[0].stem in _WHEN and _is_date(before[-1]):
            yield _Clause((*part[1:], before[-1]._replace(parted=False)))
            continue
        body = _body(part)
        of = _antecedent(parts[: parts.index(before) + 1]) if body else None
        if of is not None and body:
            yield _Clause(of.terms + _cut_off(body), of.strict)


def _around_asides(parts: list[Terms]) -> Iterator[_Clause]:
    """The sentence without what stands between commas behind its first words."""
    rest = next((at for at in range(1, len(parts)) if not _is_aside(parts[at])), len(parts))
    if 1 < rest < len(parts):
        yield _Clause(parts[0] + tuple(term for part in parts[rest:] for term in part))


def _fronted(parts: list[Terms]) -> Iterator[_Clause]:
    """What a sentence begins with, of the subject that follows: "Opened in 1931, the bridge …"."""
    first = parts[0]
    if len(parts) > 1 and (_is_participle(first[0]) or first[0].stem in _WITH):
        subject = parts[1][1:] if parts[1][0].stem in _THE else parts[1]
        names = tuple(takewhile(_is_name, subject))
        if names and not _ends_subject(names, subject[len(names) :]):
            return
        yield _Clause((names or (subject[:1] if subject is not parts[1] else ())) + _cut_off(first), strict=not names)


def _ends_subject(names: Terms, behind: Terms) -> bool:
    """Whether a name is a subject by itself: not that of "the Orston Bridge ferry was sunk" or "the Orston Bridge's owner"."""
    if names[-1].owner:
        return False
    if not behind or not behind[0].telling:
        return True
    after = behind[1] if len(behind) > 1 else None
    if behind[0].verbal:
        return after is None or not (after.telling or after.stem in _BEING)
    return after is not None and (after.number is not None or after.stem in _THE | _ARTICLES)


def _of_things(parts: list[Terms]) -> Iterator[_Clause]:
    """What is said of a thing that is told apart by it: "the port that has 212 berths"."""
    for at, part in enumerate(parts):
        for place, term in enumerate(part[1:], start=1):
            if term.stem not in _THAT:
                continue
            thing = _thing(part[:place])
            if thing:
                names = (each for told in (*parts[:at], part[: place - len(thing)]) for each in told if _is_name(each))
                yield _Clause((*names, *thing, *_cut_off(part[place:])), strict=True)


def _compared(parts: list[Terms]) -> Iterator[_Clause]:
    """The sentence without what its end compares it with: "…, more than any other port"."""
    end = next((at for at, part in enumerate(parts) if at and part[0].stem in _COMPARING), len(parts))
    if end < len(parts):
        yield _Clause(tuple(term for part in parts[:end] for term in part))


def _groups(told: Told, parts: list[Terms]) -> list[Terms]:
    """The terms between semicolons, dashes and conjunctions."""
    groups: list[list[Term]] = [[]]
    for part in parts:
        end = groups[-1][-1].end if groups[-1] else part[0].start
        if groups[-1] and (part[0].stem in _OWN or _STOP.search(told.prose, end, part[0].start)):
            groups.append([])
        groups[-1] += part
    return [tuple(group) for group in groups]


def _body(part: Terms) -> Terms:
    """What a part between commas says of the name before it, without what it only calls it."""
    if part[0].stem in _WHICH | _WITH:
        return part[1:]
    if _is_participle(part[0]):
        return part
    if part[0].stem not in _ARTICLES:
        return ()
    at = next((at for at, term in enumerate(part) if term.number), len(part))
    return part[at:] if at <= _CALLED and not any(map(_is_name, part[:at])) else ()


def _antecedent(parts: list[Terms]) -> _Clause | None:
    """What the last words of some parts name, with the thing that is tied to it: "the library of Skerry". Where they name
    nothing, the subject that the sentence begins with, or the thing that they tell of, with all names before it."""
    last = parts[-1]
    at = len(last)
    while at and _is_name(last[at - 1]):
        at -= 1
    if at == len(last):
        if len(parts) == 1 and len(last) <= _SUBJECT:
            return _Clause(last)
        thing = _thing(last)
        names = (term for part in parts for term in part if _is_name(term))
        return _Clause((*names, *thing), strict=True) if thing else None
    tie = at - 1 if at and last[at - 1].stem in _THE else at
    if tie > 1 and last[tie - 2].telling and (last[tie - 1].stem in _TIES | _LEADS or _is_noun(last, tie - 2)):
        return _Clause(last[tie - 2 :])
    return _Clause(last[at:])


def _is_noun(terms: Terms, at: int) -> bool:
    """Whether an article shows a word to be a noun: "the road to Skerry", but "belongs to Skerry"."""
    return at > 0 and terms[at - 1].stem in _THE | _ARTICLES


def _thing(terms: Terms) -> Terms:
    """The definite thing that some words end on: "the old port", "its plant in Orston"."""
    at = len(terms)
    while at and terms[at - 1].telling:
        at -= 1
    return terms[at:] if 0 < at < len(terms) and terms[at - 1].stem in _THE else ()


def _cut_off(terms: Terms) -> Terms:
    return (terms[0]._replace(parted=True), *terms[1:])


def _is_aside(part: Terms) -> bool:
    """Whether a part between commas only says more of what stands before it."""
    return bool(_body(part)) or part[0].stem in _THE | _ARTICLES or (len(part) == 1 and part[0].number is not None)


def _is_participle(term: Term) -> bool:
    return term.telling and not term.capital and term.verbal


def _is_name(term: Term) -> bool:
    return term.capital and term.telling


def _counts(term: Term) -> bool:
    return term.number is not None and not _is_date(term)


def _is_date(term: Term) -> bool:
    return term.number is not None and term.number.figure.kind == "date"
