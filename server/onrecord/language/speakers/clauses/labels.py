"""What stands before a colon: somebody's name, a part of the text, the day of a dateline."""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.speakers.clauses.sources import TOPICS, takes
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.sentences.standing import WHEN
from onrecord.language.speakers.words.lexicon import BEING, CALENDAR, NUMBER_WORDS
from onrecord.language.speakers.words.people import is_person_noun, is_role_noun

_TURNS: Final = frozenset("q a question answer".split())
_PARTS: Final = frozenset("chapter section part appendix act scene".split())
# A single word that ends like these is what a part of a text is called: "Corrections:", "Acknowledgements:".
_ABSTRACT: Final = ("tion", "tions", "sion", "sions", "ments", "ness", "ology")
# Where in a recording or a text somebody is to be heard: "0:14", "01:02:33", "page 4". A date or a time of day would stand
# behind a place as well.
_HEARD: Final = re.compile(r"0?[0-5]:[0-5]\d(?::[0-5]\d)?|\d{2}:[0-5]\d:[0-5]\d")
_PAGES: Final = frozenset("p pp page line min sec track tape part".split())
# What words come over, and the prepositions behind which they reach somebody.
_CARRIERS: Final = frozenset(
    "radio wireless phone telephone tannoy loudspeaker loudspeakers speakers news broadcast words".split()
)
_REACHED: Final = frozenset("at to upon".split())
_MEANWHILE: Final = frozenset("when as while once".split())
_APART: Final = frozenset({",", "(", "[", "–", "—", "-"})
# "I prefer what came next: “…”" tells nobody's words.
_WRITERS: Final = frozenset({"i", "we"})
_NEAR_COLON: Final = 9


def label(scan: Scan, quote: int) -> Phrase | None:
    """Whose name stands right before a colon, or with a place on tape: "Quote of the week, Vance: “…”", "Lund to Cole: “…”",
    "Vance, 0:14: “…”"."""
    if scan.form(quote - 1) != ":":
        return None
    last = scan.ending(quote - 1)
    if _is_dateline(scan, quote - 1) or (last is not None and scan.form(last.first - 1) in BEING):
        return None
    if last is None:
        last = _placed(scan, quote - 1)
    elif _is_title(scan, last):
        return None
    return scan.whole(last) if last is not None and last.kind == "name" and not _is_heading(last) else None


def _is_dateline(scan: Scan, colon: int) -> bool:
    """Whether what stands before a colon is the day of a dateline: "Bergen, 12 May: “…”"."""
    day = scan.tokens[max(colon - 2, scan.first) : colon]
    return any(token.kind == "number" for token in day) and any(token.form in CALENDAR for token in day)


def _placed(scan: Scan, colon: int) -> Phrase | None:
    """The name that opens a sentence, where nothing but where he is to be heard or read stands between it and a colon."""
    name = scan.starting(scan.first)
    if name is None or scan.form(name.last) not in _APART or colon - name.last > _NEAR_COLON:
        return None
    between = scan.tokens[name.last + 1 : colon]
    heard = any(_HEARD.fullmatch(token.form) or token.form in _PAGES for token in between)
    return name if heard and all(token.kind in {"number", "mark"} or token.form in _PAGES for token in between) else None


def _is_heading(phrase: Phrase) -> bool:
    """Whether a name before a colon calls a part of the text something: "Corrections:", "Chapter Two:", "Answer:"."""
    if phrase.kind != "name" or phrase.titles:
        return False
    if len(phrase.name) == 1 and phrase.head in _TURNS:
        return True
    counted = len(phrase.name) > 1 and phrase.name[-1] in NUMBER_WORDS | {"one"}
    return counted or phrase.name[0] in _PARTS or (len(phrase.name) == 1 and phrase.head.endswith(_ABSTRACT))


def _is_title(scan: Scan, phrase: Phrase) -> bool:
    """Whether a phrase only tells what a thing before it is called: "Under the heading Hungary: “…”"."""
    noun = scan.ending(phrase.first)
    return noun is not None and noun.kind == "description" and not (is_role_noun(noun.head) or is_person_noun(noun.head))


def opener(scan: Scan, quote: int) -> Phrase | None:
    """Who opens a sentence that leads up to a colon without a verb: "Anna Vance on the pledge: “…”"."""
    if scan.form(quote - 1) != ":" or _is_dateline(scan, quote - 1):
        return None
    subjects = [phrase for phrase in scan.phrases if phrase.last < quote and scan.is_subject(phrase)]
    first = next((phrase for phrase in subjects if scan.form(phrase.first - 1) not in WHEN), None)
    if first is None or first.head in _WRITERS or _is_heading(first) or takes(scan, first.last) or _is_title(scan, first):
        return None
    return None if _comes_from_elsewhere(scan, subjects[-1], quote) else first


def _comes_from_elsewhere(scan: Scan, last: Phrase, quote: int) -> bool:
    """Whether words only reach who opens a sentence: "He was at sea when the message came: “…”", "woke to the words: “…”"."""
    if scan.form(last.first - 1) in _MEANWHILE and (last.head in TOPICS or last.head in _CARRIERS):
        return True
    noun = scan.ending(quote - 1)
    return noun is not None and noun.head in TOPICS and noun.owner is None and scan.form(noun.first - 1) in _REACHED


def headed(scan: Scan, quote: int) -> Phrase | None:
    """Who opens a heading that goes on to the quotation: "PM: alliance to be ‘…’"."""
    phrase = scan.starting(scan.first)
    if phrase is None or phrase.kind != "name" or scan.form(phrase.last) != ":" or _is_heading(phrase):
        return None
    return None if scan.verbs(phrase.last, scan.last) or phrase.last >= quote else phrase
