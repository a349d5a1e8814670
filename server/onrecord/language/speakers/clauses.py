"""The clause that credits a quotation, in the sentence it stands in.

It may follow ("…", said Vance), precede (Vance said that "…"), stand between two parts, or close the sentence at a distance
("…" more than that, Anna Vance says). What touches the quotation is heard before what does not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from onrecord.language.speakers.clause import ASIDE, DISTANT, LABEL, NAMED, OWNED, TOUCHES, Clause, Place
from onrecord.language.speakers.following import ends_sentence, find_after, leads_on
from onrecord.language.speakers.lexicon import BEING, DASHES, OBJECTS
from onrecord.language.speakers.naming import Phrase
from onrecord.language.speakers.owning import leader_in, maker, possessor
from onrecord.language.speakers.scan import Scan
from onrecord.language.speakers.sources import (
    according,
    agent,
    gapped,
    headed,
    holder,
    in_words,
    label,
    opener,
    source_between,
    utterer,
    wishing,
    worded,
)
from onrecord.language.speakers.standing import WHEN
from onrecord.language.speakers.verbs import TOUCHING_ING

# Verbs that may open a sentence with their subject after them: "Said Vance: “…”".
_OPENING: Final = frozenset({"said", "says", "wrote", "writes", "added", "adds"})
_FIRST_PERSONS: Final = frozenset({"i", "we", "i'm", "i’m"})
# Who quotes somebody has the words of that one behind the name: "people quote Vance: “…”".
_CITING: Final = frozenset("quote quotes quoted quoting cite cites cited citing".split())
# Whoever imagines somebody saying something has said it: "Vance imagined the mayor saying “…”".
_IMAGINING: Final = frozenset(
    "imagine imagines imagined imagining picture pictures pictured picturing envisage envisages envisaged fancied".split()
)
# What a clause that the writer puts in may begin with, and what may stand between it and the verb of saying before it.
_ASIDES: Final = frozenset({"if", "as"})
_BETWEEN: Final = frozenset(OBJECTS) | BEING | {"it"}


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
    signed = after is not None and scan.form(quote + 1) in DASHES
    if before is not None and before.how in {"label", "topic"} and signed:
        # "On the wall: “…” — Anna Vance"
        return after
    clause = before or after or _closing(place)
    if clause is None and (phrase := headed(scan, quote)) is not None:
        return Clause(phrase, OWNED, "topic")
    if clause is None and (phrase := wishing(scan, quote)) is not None:
        return Clause(phrase, OWNED)
    return clause


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


def _is_object(scan: Scan, quote: int) -> bool:
    """Whether a quotation ends the clause of the verb before it: "When a guest shouted “Why?”, Vance turned"."""
    return scan.form(quote + 1) == "," and scan.is_saying(quote - 1, touching=True)


def _before(place: Place) -> Clause | None:
    scan, quote = place.scan, place.quote
    if (phrase := worded(scan, quote) or in_words(scan, quote) or agent(scan, quote) or possessor(scan, quote)) is not None:
        return Clause(phrase, NAMED)
    if (phrase := leader_in(scan, quote)) is not None:
        return Clause(phrase, NAMED)
    if place.whole and (phrase := maker(scan, quote)) is not None:
        return Clause(phrase, NAMED)
    if (phrase := holder(scan, quote)) is not None:
        return Clause(phrase, OWNED)
    if (phrase := gapped(scan, quote)) is not None:
        return Clause(phrase, DISTANT)
    if not scan.verbs(scan.first, quote) and (phrase := label(scan, quote)) is not None:
        return Clause(phrase, LABEL, "label")
    colon = scan.form(quote - 1) == ":"
    clause = _verb_before(place, near=12 if colon or scan.form(quote - 1) == "," or scan.form(quote - 1) in DASHES else 0)
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
    return None if phrase is None or scan.is_numbered(phrase) else Clause(phrase, LABEL, "topic")


def _verb_before(place: Place, near: int) -> Clause | None:
    """The nearest verb of saying before the quotation that has a subject. `near` is how far a verb that needs the quotation
    beside it may stand off where a comma or colon leads in."""
    scan, quote = place.scan, place.quote
    before = scan.quote_before(quote) if place.whole else -1
    for verb in reversed(scan.verbs(scan.first, quote)):
        touches = quote - verb <= (max(near, 5) if place.whole else 3)
        if not scan.is_saying(verb, touching=touches) or scan.closes_bracket(verb, quote):
            continue
        subject = _subject(scan, verb)
        if subject is None or scan.is_object(verb, subject) or _is_aside(scan, subject):
            continue
        if scan.form(verb) in _CITING and (cited := scan.starting(verb + 1)) is not None and cited.last == quote - 1:
            return Clause(cited, NAMED)
        ended = any(scan.form(index) == "," for index in range(verb, quote))
        if not touches and ended and scan.form(subject.first - 1) in WHEN - {"as"}:
            # "When the paper asked her, it had become a creed: work was “…”"
            continue
        imagines = subject.first - 1
        if scan.form(imagines) in _IMAGINING and (author := scan.subject(imagines) or scan.ending(imagines)) is not None:
            return Clause(author, DISTANT)
        leads_in = verb == quote - 2 and scan.form(quote - 1) == ":"
        if 0 <= before < subject.first and scan.is_subordinate(subject) and not leads_in:
            continue
        aside = scan.opens_bracket(verb, quote)
        return Clause(_named(scan, verb, subject), ASIDE if aside else TOUCHES if touches else DISTANT)
    return None


def _is_aside(scan: Scan, subject: Phrase) -> bool:
    """Whether the writer only puts in a word behind a verb of saying: "Vance said, if I recall, “…”", "he
    says the port is, I quote, “…”"."""
    opening = subject.first - 1
    if subject.head in _FIRST_PERSONS and scan.form(opening) in {",", "("} and scan.form(subject.last) in _CITING:
        return True
    if scan.form(opening) in _ASIDES or (scan.form(opening) == "and" and scan.form(subject.last) == "quote"):
        opening -= 1
    if subject.head not in _FIRST_PERSONS or scan.form(opening) not in {",", "("}:
        return False
    verb = next(reversed(scan.verbs(scan.first, opening)), scan.first)
    between = {scan.form(index) for index in range(verb + 1, opening)}
    other = _subject(scan, verb) if scan.is_saying(verb, touching=True) and between <= _BETWEEN else None
    return other is not None and scan.form(other.first - 1) not in WHEN - {"as"}


def _subject(scan: Scan, verb: int) -> Phrase | None:
    opening = verb == scan.first and scan.form(verb) in _OPENING
    phrase = scan.inverted(verb) if scan.form(verb) not in TOUCHING_ING else None
    if phrase is not None and (opening or scan.is_quote(verb - 1) or scan.is_inserted(verb, phrase)):
        return phrase
    subject = scan.subject(verb)
    return utterer(scan, subject) or subject


def _named(scan: Scan, verb: int, subject: Phrase) -> Phrase:
    """Who the sentence itself says a pronoun is: "Clinton says she …, what she calls a “war of words”"."""
    if subject.kind != "pronoun" or subject.head in _FIRST_PERSONS:
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
        if scan.is_saying(verb) and scan.form(verb) not in TOUCHING_ING and not scan.opens_bracket(quote + 1, verb):
            subject = scan.subject(verb)
            if subject is not None and subject.first > quote:
                return Clause(subject, DISTANT)
    last = max(scan.quote_before(scan.last), quote)
    found = (according(scan, index) for index in range(last + 1, scan.last))
    phrase = next((phrase for phrase in found if phrase is not None), None)
    return None if phrase is None else Clause(phrase, DISTANT)
