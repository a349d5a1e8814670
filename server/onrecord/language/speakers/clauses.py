"""The clause that credits a quotation, in the sentence it stands in.

It may follow ("…", said Rutte), precede (Rutte said that "…"), stand between two parts, or close the sentence at a distance
("…" more than that, Mark Rutte says). What touches the quotation is heard before what does not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, NamedTuple

from onrecord.language.speakers.lexicon import ADVERBS, BEING, DASHES
from onrecord.language.speakers.naming import Phrase
from onrecord.language.speakers.people import is_person_noun
from onrecord.language.speakers.scan import Scan
from onrecord.language.speakers.sources import (
    according,
    bracketed,
    heading_owner,
    in_words,
    label,
    opener,
    source_between,
    utterer,
    worded,
)
from onrecord.language.speakers.verbs import TOUCHING_ING

TOUCHES: Final = 0.95
NAMED: Final = 0.9
DISTANT: Final = 0.85
BESIDE: Final = 0.8
LABEL: Final = 0.85
OWNED: Final = 0.7
# What brackets add to a clause may be anybody's words.
ASIDE: Final = 0.5
# Verbs that may open a sentence with their subject after them: "Said Rutte: “…”".
_OPENING: Final = frozenset({"said", "says", "wrote", "writes", "added", "adds"})
_NEAR: Final = 4
_SPILLING: Final = "?!…—-."
# What may stand between a quotation and its credit: So said Rutte.
_SO: Final = frozenset({"so", "thus"})


class Clause(NamedTuple):
    """Whom the text credits, and how sure that reading is. What stands `beside` a quotation, or before a colon as a `label` or
    `topic`, may as well be nobody's name ("Music: “…”")."""

    who: Phrase
    confidence: float
    how: Literal["clause", "beside", "label", "topic"] = "clause"


class Place(NamedTuple):
    """Where a quotation stands: token `quote` of `scan`, with the sentence `following`, which a question may spill into ("Why?"
    Rutte asked). `whole` says that it is a clause of its own and no phrase of the writer's sentence; `ending` is its last
    character."""

    scan: Scan
    quote: int
    following: Scan | None
    whole: bool
    ending: str


@lru_cache(maxsize=1 << 12)
def find_clause(place: Place) -> Clause | None:
    """The clause crediting a quotation."""
    scan, quote = place.scan, place.quote
    after = _after(place)
    leads_in = scan.form(quote - 1) in {":", ","} or scan.is_saying(quote - 1)
    if after is not None and place.whole and after.how == "clause" and (place.ending in ",?!…—-" or not leads_in):
        before = _before(place) if leads_in and (after.who.kind == "pronoun" or _leads_on(place, after)) else None
        return before if before is not None and before.who.kind == "name" else after
    return _before(place) or after or _closing(scan, quote)


@lru_cache(maxsize=1 << 12)
def find_lead(scan: Scan) -> Clause | None:
    """Whom a sentence leads in that ends in a colon or breaks off: "Caddell continued:"."""
    if not scan.ends_open:
        return None
    if (phrase := worded(scan, scan.last)) is not None:
        return Clause(phrase, NAMED)
    for verb in reversed(scan.verbs(scan.quote_before(scan.last) + 1, scan.last)):
        if (subject := _subject(scan, verb)) is not None:
            return Clause(subject, NAMED)
    return None if scan.quotes else _by_colon(scan, scan.last)


@lru_cache(maxsize=1 << 12)
def find_topic(scan: Scan) -> Clause | None:
    """Whom a sentence reports as saying something, or else whom it is about."""
    for verb in reversed(scan.verbs(scan.quote_before(scan.last) + 1, scan.last)):
        if scan.is_saying(verb) and (subject := _subject(scan, verb)) is not None:
            return Clause(subject, 0.5)
    subject = next((phrase for phrase in scan.phrases if scan.is_subject(phrase)), None)
    return None if subject is None else Clause(subject, 0.4)


def _after(place: Place) -> Clause | None:
    scan, index = place.scan, place.quote + 1
    if (owner := heading_owner(scan, place.quote)) is not None:
        return Clause(owner, OWNED)
    if index >= scan.last and place.following is not None and place.ending in _SPILLING:
        scan, index = place.following, place.following.first
        if place.ending == "." and not _is_bare(scan) and not (scan.form(index) in _SO and scan.is_saying(index + 1)):
            return None
    if place.ending in ".?!" and scan.form(index) in _SO and scan.is_saying(index + 1):
        index += 1
    if place.whole and scan.form(index) == "(" and (phrase := bracketed(scan, index)) is not None:
        return Clause(phrase, NAMED)
    dash = scan.form(index) in DASHES
    while scan.form(index) in DASHES or scan.form(index) in {",", "."}:
        index += 1
    if scan.is_saying(index, touching=True) and (phrase := scan.inverted(index)) is not None:
        return Clause(phrase, TOUCHES)
    if scan.form(index) in BEING and (phrase := utterer(scan, scan.starting(index + 1))) is not None:
        return Clause(phrase, NAMED)
    if (phrase := according(scan, index)) is not None:
        return Clause(phrase, NAMED)
    while scan.form(index) in ADVERBS:
        index += 1
    if scan.form(index) == "as":
        return _subject_first(scan, index + 1, touching=False)
    found = _subject_first(scan, index, touching=True) or _beside(place, scan, index, dash=dash)
    return found or _inverted_beside(place, scan, index)


def _leads_on(place: Place, after: Clause) -> bool:
    """Whether what follows a quotation leads in the next words: “Your name?” Stephen had answered: …"""
    scan = place.scan if after.who.last <= place.scan.last or place.following is None else place.following
    return any(scan.form(index) == ":" for index in range(after.who.last, after.who.last + _NEAR))


def _is_bare(scan: Scan) -> bool:
    """Whether a sentence is nothing but a credit ("Rutte said.")."""
    words = [index for index in range(scan.first, scan.last) if scan.tokens[index].kind in {"word", "name"}]
    return len(words) <= 6 and bool(words) and scan.is_saying(words[-1]) and scan.starting(scan.first) is not None


def _subject_first(scan: Scan, index: int, *, touching: bool) -> Clause | None:
    """The clause whose subject begins at token `index`: Rutte said; a spokesman for the ministry, who was there, told us."""
    phrase = scan.starting(index)
    if phrase is None:
        return None
    for verb in scan.verbs(phrase.last, scan.quote_after(phrase.last)):
        if scan.is_saying(verb, touching=touching):
            subject = scan.subject(verb)
            if subject is not None and subject.first == phrase.first:
                return Clause(subject, TOUCHES)
    return None


def _beside(place: Place, scan: Scan, index: int, *, dash: bool) -> Clause | None:
    """A name after a dash (“…” — Mark Rutte), or a subject right after a comma whatever its verb (“…,” Rutte thundered)."""
    phrase = scan.starting(index)
    if phrase is None or not place.whole:
        return None
    follower = scan.form(phrase.last)
    comma = place.ending == "," or (scan.form(place.quote + 1) == "," and place.quote == scan.first)
    if dash and phrase.kind != "pronoun" and follower in {"", ",", "."}:
        return Clause(phrase, NAMED)
    return Clause(phrase, BESIDE, "beside") if comma and follower not in {",", "and", "or", ""} else None


def _inverted_beside(place: Place, scan: Scan, index: int) -> Clause | None:
    """A subject after any verb in the past right behind a quotation: “…,” droned Miss Bartlett."""
    if not place.whole or place.ending not in ",?!" or not scan.form(index).endswith("ed") or scan.starting(index) is not None:
        return None
    phrase = scan.starting(index + 1)
    person = phrase is not None and (phrase.kind == "name" or (scan.form(index + 1) == "the" and is_person_noun(phrase.head)))
    return Clause(phrase, BESIDE, "beside") if phrase is not None and person else None


def _before(place: Place) -> Clause | None:
    scan, quote = place.scan, place.quote
    if (phrase := worded(scan, quote) or in_words(scan, quote)) is not None:
        return Clause(phrase, NAMED)
    if not scan.verbs(scan.first, quote) and (phrase := label(scan, quote)) is not None:
        return Clause(phrase, LABEL, "label")
    colon = scan.form(quote - 1) == ":"
    clause = _verb_before(place, near=12 if colon or scan.form(quote - 1) == "," or scan.form(quote - 1) in DASHES else 0)
    if clause is not None:
        # "What he had praised is, according to Rutte, “…”"
        inner = clause.confidence < TOUCHES and scan.is_subordinate(clause.who)
        source = source_between(scan, clause.who.last, quote) if inner else None
        return clause if source is None else Clause(source, DISTANT)
    for index in range(quote - 1, max(scan.quote_before(quote) + 1, scan.first) - 1, -1):
        if (phrase := according(scan, index)) is not None:
            return Clause(phrase, DISTANT)
        if (phrase := utterer(scan, scan.starting(index))) is not None:
            return Clause(phrase, NAMED if colon or scan.form(index - 1) == "in" else OWNED)
    return _by_colon(scan, quote)


def _by_colon(scan: Scan, quote: int) -> Clause | None:
    if (phrase := label(scan, quote)) is not None:
        return None if scan.is_numbered(phrase) else Clause(phrase, LABEL, "label")
    phrase = opener(scan, quote)
    return None if phrase is None or scan.is_numbered(phrase) else Clause(phrase, LABEL, "topic")


def _verb_before(place: Place, near: int) -> Clause | None:
    """The nearest verb of saying before the quotation that has a subject. `near` is how far a verb that needs the quotation
    beside it may stand off where a comma or colon leads in."""
    scan, quote = place.scan, place.quote
    before = scan.quote_before(quote) if place.whole else -1
    for verb in reversed(scan.verbs(scan.first, quote)):
        touches = quote - verb <= (max(near, 5) if place.whole else 3)
        if not scan.is_saying(verb, touching=touches):
            continue
        subject = _subject(scan, verb)
        if subject is None or (0 <= before < subject.first and scan.is_subordinate(subject)) or scan.is_object(verb, subject):
            continue
        aside = scan.opens_bracket(verb, quote)
        return Clause(_named(scan, verb, subject), ASIDE if aside else TOUCHES if touches else DISTANT)
    return None


def _subject(scan: Scan, verb: int) -> Phrase | None:
    opening = verb == scan.first and scan.form(verb) in _OPENING
    if opening or (scan.is_quote(verb - 1) and scan.form(verb) not in TOUCHING_ING):
        phrase = scan.inverted(verb)
        if phrase is not None:
            return phrase
    subject = scan.subject(verb)
    return utterer(scan, subject) or subject


def _named(scan: Scan, verb: int, subject: Phrase) -> Phrase:
    """Who the sentence itself says a pronoun is: "Clinton says she …, what she calls a “war of words”"."""
    if subject.kind != "pronoun":
        return subject
    for earlier in reversed(scan.verbs(max(scan.quote_before(verb) + 1, scan.first), verb)):
        if scan.is_saying(earlier):
            found = _subject(scan, earlier)
            if (
                found is not None
                and found.kind != "pronoun"
                and found.last < subject.first
                and found.gender in {None, subject.gender}
            ):
                return found
    return subject


def _closing(scan: Scan, quote: int) -> Clause | None:
    """A credit that closes the sentence at a distance: "… “…” in a year, Mark Rutte says."."""
    for verb in scan.verbs(quote + 1, scan.last):
        if scan.is_saying(verb) and scan.form(verb) not in TOUCHING_ING:
            subject = scan.subject(verb)
            if subject is not None and subject.first > quote:
                return Clause(subject, DISTANT)
    last = max(scan.quote_before(scan.last), quote)
    found = (according(scan, index) for index in range(last + 1, scan.last))
    phrase = next((phrase for phrase in found if phrase is not None), None)
    return None if phrase is None else Clause(phrase, DISTANT)
