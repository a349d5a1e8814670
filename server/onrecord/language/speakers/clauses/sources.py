"""Credits without a verb of saying: "according to NP", "in NP's words", "the words of NP:", "Anna Vance on the pledge:"."""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.sentences.sentence import CASTING
from onrecord.language.speakers.words.lexicon import BEING, POSSESSIVES, TYING
from onrecord.language.speakers.words.people import is_person_noun, is_role_noun
from onrecord.language.speakers.words.places import is_thing
from onrecord.language.speakers.words.verbs import JUDGING

_UTTERANCES: Final = frozenset(
    """words word statement statements remark remarks comment comments answer reply response message speech view
    opinion telling reckoning assessment tweet tweets post letter voice question phrase line quote claim verdict
    description account warning challenge rejoinder riposte
    estimate conclusion argument explanation objection exclamation retort quotes cry plea call appeal promise threat joke
    toast testimony sentence sentences lines phrases replies answers slogan motto mantra refrain catchphrase""".split()
)
# What stands before a colon without being anybody.
TOPICS: Final = _UTTERANCES | frozenset(
    """headline caption task note example wrong right before after original corrected true false myth fact reality rule
    lesson moral title subject music photo video background context update q overheard
    heard""".split()
)
_FROM: Final = frozenset({"of", "from", "by"})
# Whoever tells what others say has the words: "In Vance's telling the port asks: “…”".
_TELLING: Final = frozenset("words telling version account scenario vision imagination retelling".split())
# Where a voice comes from is a place.
_CALLING_FROM: Final = ("voice", "from")
_CITING: Final = frozenset({("according", "to"), ("to", "quote")})
# Who is named as the agent of these says so himself; whoever repeats or quotes does not.
_CALLED: Final = JUDGING | CASTING | frozenset("called described dubbed labelled labeled portrayed touted derided seen".split())
# What a clause may begin with whose first words tell to whom something is so.
_CLAUSES: Final = frozenset("because since but while whereas though although that ; :".split())
# The prepositions that a shared verb leaves behind, how far before the quotation, and what ends the clause that has the verb.
_SHARED: Final = frozenset({"for", "of", "to", "against"})
_NEAR: Final = 4
_BREAKS: Final = frozenset({";", ",", "and", "while"})
# What two people have, and how a paper tells of its beginning and its end.
_TALKS: Final = frozenset("interview conversation exchange talk chat dialogue".split())
_FRAMING: Final = frozenset(
    "begins began starts started opens opened ends ended closes closed concludes concluded finishes finished goes went".split()
)
# What a transcript notes in brackets.
_NOISES: Final = frozenset("laughter applause cheers cheering crosstalk inaudible pause silence boos interruption".split())
_MADE: Final = frozenset("made makes gave gives given used sent wrote written issued uttered coined delivered".split())
_HAVING: Final = frozenset("has have had".split())
_CITES: Final = frozenset({"quotes", "quote", "cites", "cite"})
_TOLD: Final = frozenset("told asked informed warned reminded advised assured promised given sent handed shown".split())
# Who does so has the words from somebody else: "Vance knows it by heart: “…”".
_TAKING: Final = frozenset(
    "knows knew hears heard receives received learns learned learnt likes liked loves loved keeps kept reads".split()
)
_GETTING: Final = frozenset({"got", "gets"})
# What may stand behind the speaker in a heading: ‘We must act’: Vance on the pledge.
_AFTER_OWNER: Final = frozenset({"", ".", "on", "to"})


def utterer(scan: Scan, phrase: Phrase | None) -> Phrase | None:
    """Whose words a phrase such as "his reply" or "the words of the secretary general" speaks of."""
    if phrase is None or phrase.head not in _UTTERANCES:
        return None
    named = scan.starting(phrase.last + 1) if scan.form(phrase.last) in _FROM else None
    if named is not None and (_is_thing(named) or (phrase.head, scan.form(phrase.last)) == _CALLING_FROM):
        named = None  # "Quote of the day: “…”", "a voice from Berlin"
    return owner(scan, phrase) or named or _maker(scan, phrase.last)


def _is_thing(phrase: Phrase) -> bool:
    """Whether a description is of nobody, and of nothing that carries words."""
    return phrase.kind == "description" and not is_role_noun(phrase.head) and not is_person_noun(phrase.head)


def _maker(scan: Scan, index: int) -> Phrase | None:
    """Who made what stands before token `index`: "the promise (that) Vance made"."""
    phrase = scan.starting(index + (scan.form(index) in {"that", "which"}))
    if phrase is None:
        return None
    verb = phrase.last + (scan.form(phrase.last) in _HAVING)
    return phrase if scan.form(verb) in _MADE else None


def owner(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Whose something is by its possessive: "Vance's reply", "his reply"."""
    if phrase.owner is not None:
        return phrase.owner
    head = POSSESSIVES.get(scan.form(phrase.first))
    if head is None:
        return None
    return Phrase(phrase.first, phrase.first + 1, "pronoun", head, gender=head if head in {"he", "she"} else None)


def according(scan: Scan, index: int) -> Phrase | None:
    """Whom "according to …", "to quote …", "in the words of …" or "by …'s estimate" at token `index` credits."""
    if (scan.form(index), scan.form(index + 1)) in _CITING:
        phrase = scan.starting(index + 2)
        return utterer(scan, phrase) or phrase
    return utterer(scan, scan.starting(index + 1)) if scan.form(index) in {"in", "by"} else None


def source_between(scan: Scan, first: int, last: int) -> Phrase | None:
    """Whom an "according to …" in a range of tokens names."""
    found = (according(scan, index) for index in range(first, last) if scan.form(index) == "according")
    return next((phrase for phrase in found if phrase is not None), None)


def in_words(scan: Scan, quote: int) -> Phrase | None:
    """Whose words the sentence says it gives right before the quotation, whatever its verb: "it is, in his words, “…”", "the
    post says in his name: “…”"."""
    noun = scan.ending(quote - 1) if scan.form(quote - 1) in {",", ":"} else None
    if noun is None or scan.form(noun.first - 1) != "in":
        return None
    return owner(scan, noun) if noun.head == "name" else utterer(scan, noun)


def teller(scan: Scan, quote: int) -> Phrase | None:
    """In whose telling a sentence gives the words: "In Vance's telling the port asks Bergen: “…”", "was promised, in words of
    the board read out by Cole, as “…”"."""
    for index in range(quote - 2, scan.quote_before(quote), -1):
        if scan.form(index) != "in":
            continue
        noun = scan.starting(index + 1)
        end = index + 2 if noun is None else noun.last
        if scan.form(end - 1) in _TELLING:
            named = scan.starting(end + 1) if scan.form(end) == "of" else None
            return noun.owner if noun is not None and noun.owner is not None else named
    return None


def has_another(scan: Scan, first: int, quote: int) -> bool:
    """Whether what somebody tells, from token `first` on, has somebody else in it who may say so, or a verb of saying."""
    if any(scan.is_saying(verb) and scan.form(verb) not in _TELLING for verb in scan.verbs(first, quote)):
        return True
    others = (phrase for phrase in scan.phrases if first <= phrase.first and phrase.last <= quote)
    return any(
        phrase.owner is not None or (phrase.head != "it" and not _is_thing(phrase) and not _is_place(scan, phrase))
        for phrase in others
    )


def _is_place(scan: Scan, phrase: Phrase) -> bool:
    return phrase.kind == "name" and is_thing(phrase.name, scan.text(phrase)) and not scan.is_subject(phrase)


def holder(scan: Scan, quote: int) -> Phrase | None:
    """To whom something is what stands right before the quotation: "it matters because to Ada Vance, “…”"."""
    phrase = scan.ending(quote - 1) if scan.form(quote - 1) == "," else None
    if phrase is None or scan.form(phrase.first - 1) not in {"to", "for"}:
        return None
    before = phrase.first - 2
    opens = before < scan.first or scan.form(before) in _CLAUSES
    somebody = phrase.kind != "description" or is_person_noun(phrase.head)
    return phrase if opens and somebody else None


def agent(scan: Scan, quote: int) -> Phrase | None:
    """Who the sentence says called something what stands in the quotation: "was hailed by Ada Vance as “…”", "was accused by
    her of “…”"."""
    called = _CALLED if scan.form(quote - 1) == "as" else {"accused"} if scan.form(quote - 1) == "of" else frozenset()
    if not called:
        return None
    phrase = scan.ending(quote - 2 if scan.form(quote - 2) == "," else quote - 1)
    if phrase is not None and phrase.kind == "name" and scan.form(phrase.first - 1) == ",":
        phrase = scan.ending(phrase.first - 1)
    while phrase is not None and scan.form(phrase.first - 1) in TYING:
        phrase = scan.ending(phrase.first - 1)
    if phrase is None or scan.form(phrase.first - 1) != "by":
        return None
    return phrase if any(scan.form(index) in called for index in range(scan.first, phrase.first)) else None


def gapped(scan: Scan, quote: int) -> Phrase | None:
    """Who shares the verb of the quotation before ("Cole called it “…”, Ada Vance “…”"), or the one of the clause before ("Cole
    asked for time, Ada Vance for “…”")."""
    if (phrase := _sharing(scan, quote)) is not None:
        return phrase
    phrase = scan.ending(quote)
    if phrase is None or scan.form(phrase.first - 1) not in {",", ";", "and"} or not scan.is_quote(phrase.first - 2):
        return None
    return phrase if phrase.kind == "name" else None


def _sharing(scan: Scan, quote: int) -> Phrase | None:
    """Who stands with a preposition in place of a verb and one: "… asked for time; Vance for a “…”"."""
    for index in range(quote - 1, max(quote - _NEAR, scan.first), -1):
        phrase = scan.ending(index)
        if phrase is None or phrase.kind != "name" or scan.form(index) not in _SHARED:
            continue
        told = any(scan.form(verb + 1) == scan.form(index) for verb in scan.verbs(scan.first, phrase.first))
        between = scan.form(phrase.first - 1) in _BREAKS and not scan.verbs(phrase.last, quote)
        return phrase if told and between else None
    return None


def worded(scan: Scan, quote: int) -> Phrase | None:
    """Whose words stand right before a colon and the quotation: "the words of the Managing Director, Anna Vance:"."""
    last = scan.ending(quote - 1) if scan.form(quote - 1) == ":" else None
    if last is None:
        return None
    if last.kind == "name" and scan.form(last.first - 1) in _CITES:
        # "The board in the lobby quotes Anna Vance:", and no "lobby quotes"
        return last
    host = scan.ending(last.first - 1) if scan.form(last.first - 1) == "," else None
    first = host if host is not None and is_person_noun(host.head) else last
    noun = scan.ending(first.first - 1) if scan.form(first.first - 1) in _FROM else None
    return last if noun is not None and noun.head in _UTTERANCES and not _is_thing(last) else None


def takes(scan: Scan, index: int) -> bool:
    """Whether the verb at token `index` is one of somebody who has words from another: "she was told", "he remembers"."""
    if scan.form(index) in _GETTING:
        return any(scan.form(at) == "from" for at in range(scan.first, scan.last))
    if scan.form(index) not in BEING | _HAVING:
        return scan.form(index) in _TAKING
    return any(scan.form(at) in _TOLD for at in range(index + 1, index + 3))


def bracketed(scan: Scan, index: int) -> Phrase | None:
    """Who stands in the brackets that open at token `index`: “…” (Anna Vance, harbour master)."""
    phrase = scan.starting(index + 1)
    if phrase is None or phrase.kind != "name" or phrase.head in _NOISES:
        return None
    return phrase if scan.form(phrase.last) in {",", ")"} else None


def interviewed(scan: Scan, quote: int) -> Phrase | None:
    """Whom a talk was with that begins or ends with a quotation: "An interview with Vance that the paper did ends like this:
    “…”"."""
    talk = scan.phrases[0] if scan.phrases and scan.form(quote - 1) == ":" else None
    if talk is None or talk.head not in _TALKS:
        return None
    verb = next((index for index in range(quote - 1, talk.last, -1) if scan.form(index) in _FRAMING), talk.last)
    others = (scan.starting(index + 1) for index in range(talk.last, verb) if scan.form(index) == "with")
    return next((phrase for phrase in others if phrase is not None), None)


def heading_owner(scan: Scan, quote: int) -> Phrase | None:
    """Who stands after a quotation and a colon: "‘We must act’: Vance", "‘We must act’: Vance's warning"."""
    phrase = scan.starting(quote + 2) if scan.form(quote + 1) == ":" else None
    if phrase is None:
        return None
    if phrase.owner is not None:
        return phrase.owner
    return phrase if scan.form(phrase.last) in _AFTER_OWNER and not scan.verbs(phrase.last, scan.last) else None
