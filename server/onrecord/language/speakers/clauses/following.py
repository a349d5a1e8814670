"""The clause that follows a quotation: "…", said Vance; "…" (Anna Vance); "…", according to Vance; "…". So said Vance;
"…". That was Vance."""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.clauses.clause import BESIDE, HELD, NAMED, OWNED, TOUCHES, Clause, Place
from onrecord.language.speakers.clauses.owning import belonging, revealed
from onrecord.language.speakers.clauses.sources import according, bracketed, heading_owner, takes, utterer
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.lexicon import ADVERBS, BEING, DASHES
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.language.speakers.words.verbs import RECITING, TOUCHING_ING

_SPILLING: Final = "?!…—-."
# What may stand between a quotation and its credit: So said Vance.
_SO: Final = frozenset({"so", "thus"})
# Whoever does so has or hears somebody else say it: “…,” she had Vance say; “…,” she heard Vance say.
_CAUSING: Final = frozenset("had has have made makes let lets hear hears heard".split())
# How far off "to say" may stand: "went on to say", not "stirred her tea, and seemed to speculate".
_NEAR_VERB: Final = 4
_ELLIPSES: Final = frozenset({"…", "...", ".."})
# How far behind its subject a clause may end that leads in what comes next.
_NEAR: Final = 8


def find_after(place: Place) -> Clause | None:
    """The clause that follows a quotation."""
    scan, index = place.scan, place.quote + 1
    if (owner := heading_owner(scan, place.quote)) is not None:
        return Clause(owner, OWNED)
    if (phrase := _signed(place, index)) is not None:
        return Clause(phrase, NAMED)
    if index >= scan.last and place.following is not None and place.ending in _SPILLING:
        if place.whole and place.ending != "?" and (phrase := revealed(place.following)) is not None:
            return Clause(phrase, NAMED, "behind")
        scan, index = place.following, place.following.first
        so = scan.form(index) in _SO and scan.is_saying(index + 1)
        if place.ending == "." and not (so or scan.form(index) == "(" or _is_bare(scan, index)):
            return None
    elif ends_sentence(place):
        return None
    if place.ending in ".?!" and scan.form(index) in _SO and scan.is_saying(index + 1):
        index += 1
    if place.whole and scan.form(index) == "(" and (phrase := bracketed(scan, index)) is not None:
        return Clause(phrase, NAMED, "clause" if _has_role(scan, phrase) else "bracket")
    if place.whole and (phrase := belonging(scan, index)) is not None:
        return Clause(phrase, NAMED)
    dash = scan.form(index) in DASHES
    while scan.form(index) in DASHES or scan.form(index) in {",", "."}:
        index += 1
    if scan.is_saying(index, touching=True) and (phrase := scan.inverted(index)) is not None:
        voice = utterer(scan, phrase) if phrase.head == "voice" else None
        return Clause(phrase if voice is None else voice, TOUCHES)
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


def _has_role(scan: Scan, phrase: Phrase) -> bool:
    """Whether a name has a title, or words that say what its bearer is: "Dr Vance", "Vance, the harbour master"."""
    beside = scan.starting(phrase.last + 1) if scan.form(phrase.last) == "," else None
    return bool(phrase.titles or phrase.role) or (beside is not None and is_person_noun(beside.head))


def _signed(place: Place, index: int) -> Phrase | None:
    """The name that alone stands behind words which open their passage: “We must act.” Anna Vance; in a caption, “We
    must act” … Anna Vance."""
    scan = place.scan
    if place.quote != 0 or not place.whole:
        return None
    if scan.form(index) in _ELLIPSES:
        index += 1
        if index >= scan.last and place.following is not None:
            scan, index = place.following, place.following.first
        phrase = scan.starting(index)
        ended = phrase is not None and phrase.kind == "name" and phrase.last >= scan.last - (scan.form(scan.last - 1) == ".")
        return phrase if ended else None
    if place.ending not in ".!?":
        return None
    if index >= scan.last and place.following is not None:
        scan = place.following
    phrase = scan.starting(index)
    alone = phrase is not None and phrase.kind == "name" and phrase.last == scan.last == len(scan.tokens)
    return phrase if alone else None


def leads_on(place: Place, after: Clause) -> bool:
    """Whether what follows a quotation leads in the next words: “Your name?” Stephen had answered: …"""
    scan = place.scan if after.who.last <= place.scan.last or place.following is None else place.following
    end = min(after.who.last + _NEAR, scan.quote_after(after.who.last))
    return any(scan.form(index) == ":" for index in range(after.who.last, end))


def is_beat(place: Place, after: Clause) -> bool:
    """Whether what follows a question only tells what somebody does before saying more: “Why?” Vance sighed. “…”"""
    scan = place.following
    if scan is None or after.who.first != scan.first or after.who.kind == "pronoun":
        return False
    return not any(map(scan.is_saying, range(after.who.last, scan.last)))


def ends_sentence(place: Place) -> bool:
    """Whether what follows a full stop is a sentence of its own, though nothing cuts it off, and more than a credit."""
    scan, index = place.scan, place.quote + 1
    if place.ending != "." or not place.whole or scan.starting(index) is None:
        return False
    return scan.reading.prose[scan.tokens[index].start].isupper() and not _is_bare(scan, index)


def _is_bare(scan: Scan, first: int) -> bool:
    """Whether a sentence, from token `first` on, is nothing but a credit ("Vance said.")."""
    words = [index for index in range(first, scan.last) if scan.tokens[index].kind in {"word", "name"}]
    return len(words) <= 6 and bool(words) and scan.is_saying(words[-1]) and scan.starting(first) is not None


def _subject_first(scan: Scan, index: int, *, touching: bool) -> Clause | None:
    """The clause whose subject begins at token `index`: Vance said; a spokesman for the ministry, who was there, told us."""
    phrase = scan.starting(index)
    if phrase is None:
        return None
    for verb in scan.verbs(phrase.last, scan.quote_after(phrase.last)):
        far = scan.form(verb - 1) == "to" and verb - phrase.last > _NEAR_VERB
        if scan.is_saying(verb, touching=touching) and not far:
            if phrase.first == scan.first and scan.form(verb + 1) == "that":
                return None  # “Why?” Vance answered that it was late.
            subject = scan.subject(verb)
            if subject is not None and subject.first == phrase.last + 1 and scan.form(phrase.last) in _CAUSING:
                return Clause(subject, TOUCHES)
            if subject is not None and subject.first == phrase.first:
                return Clause(_repeated(scan, verb) or subject, HELD if scan.form(verb) in RECITING else TOUCHES)
    return None


def _repeated(scan: Scan, verb: int) -> Phrase | None:
    """Whom the subject of a verb only quotes: “…,” Cole quoted Ada Vance as saying."""
    phrase = scan.starting(verb + 1)
    if phrase is None or scan.form(phrase.last) != "as" or scan.form(phrase.last + 1) not in TOUCHING_ING:
        return None
    return phrase


def _beside(place: Place, scan: Scan, index: int, *, dash: bool) -> Clause | None:
    """A name after a dash (“…” — Anna Vance), or a subject right after a comma whatever its verb (“…,” Vance thundered)."""
    phrase = scan.starting(index)
    if phrase is None or not place.whole or takes(scan, phrase.last):
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
