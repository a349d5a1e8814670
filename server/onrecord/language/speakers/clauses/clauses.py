"""The clause that credits a quotation, in the sentence it stands in.

It may follow ("…", said Vance), precede (Vance said that "…"), stand between two parts, or close the sentence at a distance
("…" more than that, Anna Vance says). What touches the quotation is heard before what does not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from onrecord.language.speakers.clauses.clause import DISTANT, HELD, LABEL, NAMED, OWNED, Clause, Place
from onrecord.language.speakers.clauses.following import ends_sentence, find_after, leads_on
from onrecord.language.speakers.clauses.labels import headed, label, opener
from onrecord.language.speakers.clauses.owning import leader_in, maker, possessor
from onrecord.language.speakers.clauses.sources import (
    according,
    agent,
    gapped,
    has_another,
    holder,
    in_words,
    interviewed,
    source_between,
    teller,
    utterer,
    worded,
)
from onrecord.language.speakers.clauses.telling import subject_of, verb_before, wishing
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.lexicon import DASHES
from onrecord.language.speakers.words.places import is_thing
from onrecord.language.speakers.words.verbs import RECITING, TOUCHING_ING

# Who "wrote it down" only heard it.
_IT: Final = frozenset({"it", "this", "them"})


@lru_cache(maxsize=1 << 12)
def find_clause(place: Place) -> Clause | None:
    """The clause crediting a quotation."""
    scan, quote = place.scan, place.quote
    after = find_after(place)
    leads_in = scan.form(quote - 1) in {":", ","} or scan.is_saying(quote - 1)
    if after is not None and after.who.first > quote + 1 and _is_object(scan, quote) and (before := _before(place)) is not None:
        return before
    if after is not None and place.whole and after.how in {"clause", "bracket"} and (place.ending in ",?!…—-" or not leads_in):
        before = _before(place) if leads_in and (after.who.kind == "pronoun" or leads_on(place, after)) else None
        return before if before is not None and before.who.kind == "name" else after
    before = _before(place)
    if after is not None and after.how == "behind":
        # "He woke at the words: “…” That was Vance.", not "Cole said: “…” That was Bergen."
        sure = before is not None and before.how == "clause" and before.confidence > OWNED
        return before if sure else after
    signed = after is not None and scan.form(quote + 1) in DASHES
    if before is not None and before.how in {"label", "topic"} and signed:
        # "On the wall: “…” — Anna Vance"
        return after
    clause = before or after or _closing(place)
    if clause is None and (phrase := headed(scan, quote)) is not None:
        return Clause(phrase, OWNED, "topic")
    return clause or wishing(scan, quote)


@lru_cache(maxsize=1 << 12)
def find_lead(scan: Scan) -> Clause | None:
    """Whom a sentence leads in that ends in a colon or breaks off: "Caddell continued:"."""
    if not scan.ends_open:
        return None
    if (phrase := worded(scan, scan.last)) is not None:
        return Clause(phrase, NAMED)
    for verb in reversed(scan.verbs(scan.quote_before(scan.last) + 1, scan.last)):
        if (subject := subject_of(scan, verb)) is not None:
            return Clause(subject, NAMED)
    return None if scan.quotes else _by_colon(scan, scan.last)


@lru_cache(maxsize=1 << 12)
def find_topic(scan: Scan) -> Clause | None:
    """Whom a sentence reports as saying something, or else whom it is about."""
    for verb in reversed(scan.verbs(scan.quote_before(scan.last) + 1, scan.last)):
        if scan.is_saying(verb) and (subject := subject_of(scan, verb)) is not None:
            return Clause(subject, 0.5)
    subject = next((phrase for phrase in scan.phrases if scan.is_subject(phrase)), None)
    return None if subject is None else Clause(subject, 0.4)


def _is_object(scan: Scan, quote: int) -> bool:
    """Whether a quotation ends the clause of the verb before it: "When a guest shouted “Why?”, Vance turned"."""
    return scan.form(quote + 1) == "," and scan.is_saying(quote - 1, touching=True)


def _before(place: Place) -> Clause | None:
    scan, quote = place.scan, place.quote
    if (phrase := worded(scan, quote) or in_words(scan, quote) or agent(scan, quote) or possessor(scan, quote)) is not None:
        return Clause(phrase, NAMED)
    if (phrase := leader_in(scan, quote)) is not None:
        # "Cole's report on Ada Vance: “…”"
        about = scan.ending(quote - 1)
        other = about is not None and about.kind == "name" and not is_thing(about.name, scan.text(about))
        return Clause(phrase, OWNED if other and about is not phrase else NAMED)
    if (clause := maker(place)) is not None:
        return clause
    if (phrase := holder(scan, quote) or interviewed(scan, quote)) is not None:
        return Clause(phrase, HELD)
    if (phrase := gapped(scan, quote)) is not None:
        return Clause(phrase, DISTANT)
    if not scan.verbs(scan.first, quote) and (phrase := label(scan, quote)) is not None:
        return Clause(phrase, LABEL, "label")
    if (phrase := teller(scan, quote)) is not None:
        return Clause(phrase, HELD if has_another(scan, phrase.last, quote) else NAMED)
    colon = scan.form(quote - 1) == ":"
    clause = verb_before(place, near=12 if colon or scan.form(quote - 1) == "," or scan.form(quote - 1) in DASHES else 0)
    if clause is not None:
        # "What he had praised is, according to Vance, “…”"
        inner = scan.is_subordinate(clause.who) and scan.form(clause.who.first - 1) != "that"
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
    if phrase is None or scan.is_numbered(phrase):
        return None
    return Clause(phrase, HELD if scan.form(phrase.last) in RECITING else LABEL, "topic")


def _is_answered(scan: Scan, quote: int) -> bool:
    """Whether another quotation stands right behind one, and begins as a sentence does."""
    if not scan.is_quote(quote + 1):
        return False
    token = scan.tokens[quote + 1]
    first = next(filter(str.isalnum, scan.reading.prose[token.start : token.end]), "")
    return not first.islower()


def _closing(place: Place) -> Clause | None:
    """A credit that closes the sentence at a distance: "… “…” in a year, Anna Vance says."; not that of words right beside
    these."""
    scan, quote = place.scan, place.quote
    if _is_answered(scan, quote) or ends_sentence(place):
        return None
    for verb in scan.verbs(quote + 1, scan.last):
        if scan.form(verb) in TOUCHING_ING or scan.form(verb + 1) in _IT or scan.opens_bracket(quote + 1, verb):
            continue
        subject = scan.subject(verb) if scan.is_saying(verb) else None
        if subject is not None and subject.first > quote:
            # "“…”, which is no sentence, Ada Vance says": she speaks of the words, and need not have said them.
            return Clause(subject, HELD if scan.form(quote + 2) == "which" else DISTANT)
    last = max(scan.quote_before(scan.last), quote)
    found = (according(scan, index) for index in range(last + 1, scan.last))
    phrase = next((phrase for phrase in found if phrase is not None), None)
    return None if phrase is None else Clause(phrase, DISTANT)
