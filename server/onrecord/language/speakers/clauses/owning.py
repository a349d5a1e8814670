"""Whose words the text says a quotation is: "Vance's line “…”", "her report from the port: “…”", "Vance's “…” was heard by
all", "“…” was Vance's"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.language.lexicon.determiners import ARTICLES
from onrecord.language.speakers.clauses.clause import HELD, NAMED, Clause, Place
from onrecord.language.speakers.clauses.sources import owner, utterer
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BEING,
    CONJUNCTIONS,
    IRREGULAR,
    POSSESSIVES,
    PREPOSITIONS,
)
from onrecord.language.speakers.words.people import is_person_noun, is_role_noun
from onrecord.language.speakers.words.verbs import FINITE, NOUNS

# Nouns for words and nothing more: a speech, a letter or a book may have a title in quote marks behind it.
_WORDING: Final = frozenset(
    """words word line lines sentence sentences phrase phrases remark remarks statement quote question answer reply comment
    quip""".split()
)
# More of them, where what they are about stands between them and a colon.
_LEADING_IN: Final = (
    _WORDING
    | NOUNS
    | frozenset(
        "message advice view warning verdict stance position pitch prediction account description argument explanation".split()
    )
)
# "This was Vance's “I have a dream”" only likens one to the other.
_LIKENING: Final = BEING | {"become", "becomes", "became", "as", "like"}
# How many tokens a "was short:" may have.
_PLAIN: Final = 6
# What may stand between such a noun and the words it is about: "her phrase about a “long night”".
_ABOUT: Final = frozenset({"about", "of"})
_HAVING: Final = frozenset({"has", "have", "had"})
# To a question somebody else has the answer.
_VOICE: Final = _WORDING - {"question"}
_BELONGING: Final = frozenset({"belongs", "belonged"})
_DENYING: Final = frozenset({"not", "n't", "never", "hardly", "almost"})
# What a sentence behind a quotation may call it, or point to it by, and how the name in it ends.
_HEARD: Final = _WORDING | {"voice", "speaker", "caller", "author"}
_POINTING: Final = frozenset({"that", "this", "it"})
_ENDS: Final = frozenset({".", ",", "!"})
# What may follow a quotation that stands for what somebody said, and not before a noun: "Vance's “never again” moment".
_GOING_ON: Final = (FINITE - NOUNS) | AUXILIARIES | PREPOSITIONS | CONJUNCTIONS | ADVERBS | IRREGULAR
# What may stand between a possessor and the words: "the mayor's now famous “…”".
_FAMED: Final = frozenset(
    """famous famed infamous notorious memorable now own first last latest recent original old celebrated blunt much-quoted
    oft-quoted often-quoted widely-quoted""".split()
)
# What words alone are, behind them: "Vance's “never again” line". A play or a moment is none of them.
_NAMED_WORDING: Final = frozenset(
    "speech quip soundbite warning promise pledge message gibe jibe retort slogan mantra tweet post outburst".split()
)
_REPORTED: Final = frozenset("read quoted requoted cited heard repeated reported broadcast noted echoed recited".split())
# "It was Vance's “…” that made the news."
_CLEFT: Final = frozenset({"that", "which"})
_FIRST: Final = re.compile(r"\w")


def revealed(scan: Scan) -> Phrase | None:
    """Who a sentence behind a quotation says it was: "That was Ada Vance.", "The voice was Vance's."; not "That was Vance's
    last day"."""
    subject = scan.phrases[0] if scan.phrases else None
    told = subject is not None and subject.first == scan.first and subject.head in _HEARD and subject.owner is None
    verb = subject.last if told and subject is not None else scan.first + 1
    if not (told or scan.form(scan.first) in _POINTING) or scan.form(verb) not in BEING:
        return None
    phrase = scan.starting(verb + 1)
    if phrase is None or phrase.kind != "name":
        return None
    if scan.form(scan.first) == "it" and any(scan.form(at) == "who" for at in range(phrase.last, scan.last)):
        return None  # "It was Vance, for once, who agreed"
    if any(scan.form(at) == "," and scan.form(at + 1).endswith("ing") for at in range(phrase.last, scan.last)):
        return None  # "That was Vance, laughing at the back"
    end = phrase.last
    if end < scan.last and scan.tokens[end].kind == "tail":
        end += 1
    return phrase if end >= scan.last or scan.form(end) in _ENDS else None


def possessor(scan: Scan, quote: int) -> Phrase | None:
    """Whose "line" or "own words" stand right before a quotation, or before its colon."""
    noun = _worded(scan, quote)
    if noun is None or noun.head not in _WORDING:
        return None
    begin = noun.owner.last + 1 if noun.owner is not None else noun.first + (scan.form(noun.first) in POSSESSIVES)
    bare = noun.last - begin - (scan.form(begin) == "own") == 1
    return utterer(scan, noun) if bare and begin > noun.first else None


def _worded(scan: Scan, quote: int) -> Phrase | None:
    """The phrase right before a quotation, its colon, or an "about a" of the quotation's."""
    end = quote - 1 if scan.form(quote - 1) == ":" else quote
    if scan.form(end - 1) in ARTICLES and scan.form(end - 2) in _ABOUT:
        end -= 2
    elif scan.form(end - 1) in _ABOUT:
        end -= 1
    return scan.ending(end)


def is_shown(scan: Scan, quote: int) -> bool:
    """Whether a quotation is but the words on something, with nobody beside it: "The next slide had the words “…”"."""
    noun = _worded(scan, quote)
    if noun is None or noun.head not in _WORDING or owner(scan, noun) is not None:
        return False
    first = max(scan.quote_before(quote) + 1, scan.first)
    beside = [phrase for phrase in scan.phrases if first <= phrase.first < noun.first]
    somebody = any(phrase.kind != "description" or is_person_noun(phrase.head) for phrase in beside)
    return noun.first > first and not somebody


def leader_in(scan: Scan, quote: int) -> Phrase | None:
    """Whose "line on China" or "report from the ground" is all that stands before the colon of a quotation, but for what it
    is like: "Vance's answer, when she was asked, was short: “…”"."""
    noun = next((phrase for phrase in scan.phrases if phrase.head in _LEADING_IN), None)
    if noun is None or scan.form(quote - 1) != ":" or scan.form(noun.last) not in PREPOSITIONS | BEING | {","}:
        return None
    about = {index for phrase in scan.phrases for index in range(phrase.first, phrase.last)}
    start = _behind_aside(scan, noun.last)
    verb = next((index for index in range(start, quote - 1) if scan.form(index) in BEING), quote - 1)
    if any(index not in about and scan.form(index) not in PREPOSITIONS | {"and"} for index in range(start, verb)):
        return None
    return owner(scan, noun) if quote - verb <= _PLAIN else None


def _behind_aside(scan: Scan, index: int) -> int:
    """The token behind what stands between commas from token `index` on: ", when the paper asked her, "."""
    if scan.form(index) != ",":
        return index
    return next((at + 1 for at in range(index + 1, scan.last) if scan.form(at) == ","), index)


@lru_cache(maxsize=1 << 12)
def voiced(scan: Scan) -> Phrase | None:
    """Who a sentence says has words of his own, which come next: "Cole has a line of his own."."""
    for verb in range(scan.first, scan.last):
        noun = scan.starting(verb + 1) if scan.form(verb) in _HAVING and scan.form(verb + 1) != "no" else None
        if noun is not None and noun.head in _VOICE:
            return scan.subject(verb)
    return None


def maker(place: Place) -> Clause | None:
    """Whose possessive stands right before a quotation. A sentence behind a name is theirs: "Vance's “We must go” was heard by
    all". A line or a “House on sand” of theirs may have another's words: they may be acting, or show a film."""
    scan, quote = place.scan, place.quote
    phrase = _owner_before(scan, quote)
    if phrase is None or (phrase.kind == "description" and not (is_role_noun(phrase.head) or is_person_noun(phrase.head))):
        return None
    follower = scan.form(quote + 1)
    if scan.form(phrase.first - 1) in _LIKENING and follower not in _CLEFT:
        return None
    if phrase.kind == "name" and place.whole and phrase.last == quote - 1 and _goes_on(scan, quote + 1):
        return Clause(phrase, NAMED)
    called = follower in _WORDING | _NAMED_WORDING or (
        (_goes_on(scan, quote + 1) or follower in _CLEFT or follower.endswith("ed")) and _is_told(scan, quote)
    )
    return Clause(phrase, HELD) if called else None


def _owner_before(scan: Scan, quote: int) -> Phrase | None:
    """Whose possessive stands before a quotation, with no more than a "now famous" between; not "called her “…”"."""
    tail = quote - 1
    while scan.form(tail) in _FAMED and tail > scan.first:
        tail -= 1
    if scan.form(tail) in POSSESSIVES and (scan.form(tail) != "her" or tail == scan.first):
        return owner(scan, Phrase(tail, tail + 1, "description", ""))
    if tail <= scan.first or scan.tokens[tail].kind != "tail":
        return None
    noun = scan.ending(quote)
    phrase = noun.owner if noun is not None and noun.owner is not None else scan.ending(tail)
    return scan.whole(phrase) if phrase is not None else None


def _is_told(scan: Scan, quote: int) -> bool:
    """Whether a quotation was heard, or begins as a sentence does: no “cold and distant mother”."""
    first = _FIRST.search(scan.reading.prose, scan.tokens[quote].start, scan.tokens[quote].end)
    heard = scan.form(quote + 1) in BEING and scan.form(quote + 2) in _REPORTED
    return heard or (first is not None and first[0].isupper())


def _goes_on(scan: Scan, index: int) -> bool:
    return index >= scan.last or scan.tokens[index].kind == "mark" or scan.form(index) in _GOING_ON


def belonging(scan: Scan, index: int) -> Phrase | None:
    """Whose a quotation is said to be by the words from token `index` on: was Vance's; too, was Vance's; belongs to Vance."""
    while scan.form(index) == "," or (scan.form(index) in ADVERBS and scan.form(index) not in _DENYING):
        index += 1
    if scan.form(index) in _BELONGING and scan.form(index + 1) == "to":
        phrase = scan.starting(index + 2)
        return phrase if phrase is not None and phrase.kind == "name" else None
    if scan.form(index) not in BEING:
        return None
    index += 1
    while scan.form(index) not in _DENYING and (scan.form(index) in ADVERBS or scan.form(index).endswith("ly")):
        index += 1
    phrase = scan.starting(index)
    if phrase is None or phrase.kind != "name" or phrase.last >= scan.last or scan.tokens[phrase.last].kind != "tail":
        return None
    end = phrase.last + 1
    return phrase if end >= scan.last or scan.tokens[end].kind == "mark" or scan.form(end) in CONJUNCTIONS | ADVERBS else None
