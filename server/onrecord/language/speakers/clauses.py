"""The clause that credits a quotation, in the sentence it stands in.

It may follow ("…", said Rutte), precede (Rutte said that "…"), stand between two parts, or close the sentence at a distance
("…" more than that, Mark Rutte says). What touches the quotation is heard before what does not.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.language.speakers.lexicon import ADVERBS, BEING
from onrecord.language.speakers.phrases import Phrase
from onrecord.language.speakers.scan import Scan
from onrecord.language.speakers.verbs import TOUCHING_ING

_DASHES: Final = frozenset({"—", "–", "―", "--", "---", "-"})
# Nouns for what somebody says: "in Rutte's words", "was Edmund's answer", "the words of the secretary general".
UTTERANCES: Final = frozenset(
    """words word statement remark remarks comment comments answer reply response message speech view opinion tweet post letter voice
    question phrase line quote claim verdict description account warning estimate conclusion argument explanation objection
    exclamation retort cry plea call appeal promise threat joke toast testimony""".split()
)


_LOOSELY: Final = 0.8


class Clause(NamedTuple):
    """Whom the text credits, and how sure that reading is."""

    who: Phrase
    confidence: float


def find_clause(scan: Scan, quote: int, following: Scan | None, *, whole: bool, ending: str) -> Clause | None:
    """The clause crediting the quotation at token `quote` of `scan`.

    `following` is the next sentence, which a question or exclamation may spill into ("Why?" Rutte asked). `whole` says that the
    quotation is a clause of its own and no phrase of the writer's sentence; `ending` is its last character.
    """
    after = _after(scan, quote, following, whole=whole, ending=ending)
    if after is not None and whole and after.confidence > _LOOSELY and (ending in ",?!…—-" or not _leads_in(scan, quote)):
        before = _before(scan, quote, whole=whole) if after.who.kind == "pronoun" and _leads_in(scan, quote) else None
        return before if before is not None and before.who.kind == "name" else after
    return _before(scan, quote, whole=whole) or after or _closing(scan, quote)


def _leads_in(scan: Scan, quote: int) -> bool:
    return scan.form(quote - 1) in {":", ","} or scan.is_saying(quote - 1)


def _after(scan: Scan, quote: int, following: Scan | None, *, whole: bool, ending: str) -> Clause | None:
    index = quote + 1
    if index >= scan.last and following is not None and ending in "?!…—-.":
        scan, index = following, following.first
        if ending == "." and not _is_bare(scan):
            return None
    dash = scan.form(index) in _DASHES
    while scan.form(index) in _DASHES or scan.form(index) in {",", "."}:
        index += 1
    if scan.is_saying(index, touching=True) and (phrase := scan.inverted(index)) is not None:
        return Clause(phrase, 0.95)
    if scan.form(index) in BEING and (owner := _utterer(scan, scan.starting(index + 1))) is not None:
        return Clause(owner, 0.9)
    if (source := _according(scan, index)) is not None:
        return Clause(source, 0.9)
    while scan.form(index) in ADVERBS:
        index += 1
    if scan.form(index) == "as":
        return _plain(scan, index + 1, touching=False)
    return _plain(scan, index, comma=whole and ending == ",", dash=dash and whole)


def _is_bare(scan: Scan) -> bool:
    """Whether a sentence is nothing but a credit ("Rutte said.")."""
    words = [index for index in range(scan.first, scan.last) if scan.tokens[index].kind in {"word", "name"}]
    return len(words) <= 6 and bool(words) and scan.is_saying(words[-1]) and scan.starting(scan.first) is not None


def _plain(scan: Scan, index: int, *, comma: bool = False, dash: bool = False, touching: bool = True) -> Clause | None:
    phrase = scan.starting(index)
    if phrase is None:
        return None
    for verb in range(phrase.last, scan.last):
        if scan.is_quote(verb):
            break
        if scan.is_saying(verb, touching=touching) and _subject_is(scan, verb, phrase):
            return Clause(phrase, 0.95)
    if dash and phrase.kind != "pronoun" and scan.form(phrase.last) in {"", ",", "."}:
        return Clause(phrase, 0.9)
    return Clause(phrase, _LOOSELY) if comma and scan.form(phrase.last) not in {",", "and", "or", ""} else None


def _subject_is(scan: Scan, verb: int, phrase: Phrase) -> bool:
    subject = scan.subject(verb)
    return subject is not None and subject.first == phrase.first


def _utterer(scan: Scan, phrase: Phrase | None) -> Phrase | None:
    """Whose words a phrase such as "his reply" or "the words of the secretary general" speaks of."""
    if phrase is None or phrase.head not in UTTERANCES:
        return None
    if phrase.owner is not None:
        return phrase.owner
    if scan.form(phrase.first) in {"his", "her", "their", "my", "its", "our"}:
        return _possessor(scan, phrase.first)
    if scan.form(phrase.last) in {"of", "from", "by"}:
        return scan.starting(phrase.last + 1)
    return None


def _possessor(scan: Scan, index: int) -> Phrase:
    head = {"his": "he", "her": "she", "their": "they", "my": "i", "its": "it", "our": "we"}[scan.form(index)]
    return Phrase(index, index + 1, "pronoun", head, gender=head if head in {"he", "she"} else None)


def _according(scan: Scan, index: int) -> Phrase | None:
    if scan.form(index) == "according" and scan.form(index + 1) == "to":
        phrase = scan.starting(index + 2)
        return (_utterer(scan, phrase) or phrase) if phrase is not None else None
    if scan.form(index) in {"in", "by"}:
        return _utterer(scan, scan.starting(index + 1))
    return None


def _before(scan: Scan, quote: int, *, whole: bool) -> Clause | None:
    split = any(scan.is_quote(index) for index in range(scan.first, quote))
    lead = scan.form(quote - 1) in {":", ","} or scan.form(quote - 1) in _DASHES
    for verb in range(quote - 1, scan.first - 1, -1):
        near = quote - verb <= (5 if whole else 3) or (lead and whole and quote - verb <= 12)
        if not scan.is_saying(verb, touching=near):
            continue
        subject = _subject(scan, verb)
        if subject is not None and not (split and scan.is_subordinate(subject)):
            return Clause(_named(scan, verb, subject), 0.95 if near else 0.85)
    colon = scan.form(quote - 1) == ":"
    for index in range(quote - 1, scan.first - 1, -1):
        if scan.is_quote(index):
            break
        source = _according(scan, index)
        if source is not None:
            return Clause(source, 0.85)
        phrase = scan.starting(index)
        if phrase is not None and (owner := _utterer(scan, phrase)) is not None:
            return Clause(owner, 0.85 if colon else 0.7)
    if colon and (phrase := _labelled(scan, quote)) is not None:
        return Clause(phrase, 0.85)
    return None


def _subject(scan: Scan, verb: int) -> Phrase | None:
    if verb == scan.first or (scan.is_quote(verb - 1) and scan.form(verb) not in TOUCHING_ING):
        phrase = scan.inverted(verb)
        if phrase is not None:
            return phrase
    subject = scan.subject(verb)
    return (_utterer(scan, subject) or subject) if subject is not None else None


def _named(scan: Scan, verb: int, subject: Phrase) -> Phrase:
    """Who the sentence itself says a pronoun is: "Clinton says she …, what she calls a “war of words”"."""
    if subject.kind != "pronoun":
        return subject
    for earlier in range(verb - 1, scan.first - 1, -1):
        if scan.is_quote(earlier):
            break
        if scan.is_saying(earlier):
            found = _subject(scan, earlier)
            if found is not None and found.kind != "pronoun" and found.last < subject.first and found.gender in {None, subject.gender}:
                return found
    return subject


def _labelled(scan: Scan, quote: int) -> Phrase | None:
    """Who stands before a colon without a verb: "Mark Rutte on the pledge: “…”", "Quote of the week, Rutte: “…”"."""
    last = scan.ending(quote - 1)
    if last is not None and last.kind == "name" and scan.whole(last) is not None:
        return last
    return next((phrase for phrase in scan.phrases if phrase.last < quote and scan.is_subject(phrase)), None)


def _closing(scan: Scan, quote: int) -> Clause | None:
    """A credit that closes the sentence at a distance: "… “…” in a year, Mark Rutte says."."""
    for index in range(quote + 1, scan.last):
        source = _according(scan, index)
        if source is not None:
            return Clause(source, 0.85)
        if not scan.is_saying(index) or scan.form(index) in TOUCHING_ING:
            continue
        subject = scan.subject(index)
        if subject is not None and subject.first > quote:
            return Clause(subject, 0.85)
    return None


def find_lead(scan: Scan) -> Clause | None:
    """Whom a sentence leads in that ends in a colon or breaks off: "Caddell continued:"."""
    if not scan.ends_open:
        return None
    for verb in range(scan.last - 1, scan.first - 1, -1):
        if scan.is_quote(verb):
            return None
        if scan.is_saying(verb, touching=True) and (subject := _subject(scan, verb)) is not None:
            return Clause(subject, 0.9)
    if scan.form(scan.last - 1) == ":" and (phrase := _labelled(scan, scan.last)) is not None:
        return Clause(phrase, 0.85)
    return None


def find_topic(scan: Scan) -> Clause | None:
    """Whom a sentence reports as saying something, or else whom it is about."""
    for verb in range(scan.last - 1, scan.first - 1, -1):
        if scan.is_quote(verb):
            break
        if scan.is_saying(verb) and (subject := _subject(scan, verb)) is not None:
            return Clause(subject, 0.5)
    subject = next((phrase for phrase in scan.phrases if scan.is_subject(phrase)), None)
    return None if subject is None else Clause(subject, 0.4)
