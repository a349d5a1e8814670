"""The verb of saying that stands before a quotation, and whose words it gives: its subject's, as a rule."""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.clauses.clause import ASIDE, DISTANT, HELD, NAMED, OWNED, TOUCHES, Clause, Place
from onrecord.language.speakers.clauses.sources import TOPICS, utterer
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.sentences.standing import WHEN
from onrecord.language.speakers.words.lexicon import BEING, OBJECTS
from onrecord.language.speakers.words.people import GROUP_NOUNS, is_person_noun, is_role_noun
from onrecord.language.speakers.words.verbs import FINITE, RECITING, REPEATING, SAYING, TOUCHING_ING

# Verbs that may open a sentence with their subject after them: "Said Vance: “…”".
_OPENING: Final = frozenset({"said", "says", "wrote", "writes", "added", "adds"})
_FIRST_PERSONS: Final = frozenset({"i", "we", "i'm", "i’m"})
# Who quotes somebody has the words of that one behind the name: "people quote Vance: “…”".
_CITING: Final = frozenset("quote quotes quoted quoting cite cites cited citing".split())
# To ask and get something is to be told it: "She asked the mayor, and got this: “…”".
_GETTING: Final = frozenset("got gets received heard".split())
# Whoever denies or welcomes words may be answering somebody's.
_HANDLING: Final = frozenset(
    """denies denied dismisses dismissed questions questioned welcomes welcomed criticises criticised criticizes
    criticized""".split()
)
# Whoever imagines somebody saying something has said it: "Vance imagined the mayor saying “…”".
_IMAGINING: Final = frozenset(
    "imagine imagines imagined imagining picture pictures pictured picturing envisage envisages envisaged fancied".split()
)
_READING: Final = frozenset("read reads reading".split())
_ASKING: Final = frozenset(
    "ask asks asked asking wonder wonders wondered know knows knew forget forgot guess guessed remember out of about".split()
)
_SOMEBODY: Final = frozenset({"they", "one", "another"})
_ALOUD: Final = frozenset({"aloud", "out"})
_POINTING: Final = frozenset("point points pointed pointing".split())
_REFERRING: Final = frozenset("refer refers referred referring alluded alludes alluding".split())
# Whoever tells how something went may give what he heard there.
_RELATING: Final = frozenset(
    """recall recalls recalled recalling tell tells told telling describe describes described recount recounts recounted relate
    relates related""".split()
)
_SUPPOSING: Final = frozenset("would could might".split())
# Who would do so in time has done it.
_LATER: Final = frozenset("later go often soon eventually".split())
_SCENES: Final = frozenset({"how", "when"})
# What a clause that the writer puts in may begin with, and what may stand between it and the verb of saying before it.
_ASIDES: Final = frozenset({"if", "as"})
# What goes back to words that somebody else says: "Vance said, and I wrote it down, “…”".
_BACK: Final = frozenset({"it", "this", "them"})
_BETWEEN: Final = frozenset(OBJECTS) | BEING | {"it"}
# Who wants something so or sees it in something has called it so, if the words follow soon.
_WANTING: Final = frozenset("want wants wanted".split())
# Surely so if nothing stands between, as behind these: "seeks “…”", "is after “…”", "hopes for “…”".
_SEEKING: Final = _WANTING | frozenset("seek seeks sought seeking".split())
_LONGING: Final = frozenset(
    "hope hopes hoped hoping wish wishes wished wishing long longs longed push pushes pushed press presses pressed".split()
)
_SEEING: Final = frozenset("see sees saw".split())
_FAR: Final = 8


def verb_before(place: Place, near: int) -> Clause | None:
    """The nearest verb of saying before the quotation that has a subject. `near` is how far a verb that needs the quotation
    beside it may stand off where a comma or colon leads in."""
    scan, quote = place.scan, place.quote
    before = scan.quote_before(quote) if place.whole else -1
    colon = scan.form(quote - 1) == ":"
    for verb in reversed(scan.verbs(scan.first, quote)):
        touches = quote - verb <= (max(near, 5) if place.whole else 3)
        if not scan.is_saying(verb, touching=touches) or scan.closes_bracket(verb, quote):
            continue
        if _is_asked(scan, verb):
            return None
        subject = subject_of(scan, verb)
        if subject is None or scan.is_object(verb, subject) or _is_aside(scan, subject):
            continue
        if scan.form(verb) not in SAYING and verb < quote - 2 and _is_thing(subject) and not scan.is_having(verb):
            # "A move against the port would begin with a call: “…”"
            continue
        if (other := _other(scan, verb, subject, quote)) is not None:
            return other
        ended = any(scan.form(index) == "," for index in range(verb, quote))
        if not touches and ended and scan.form(subject.first - 1) in WHEN - {"as"}:
            # "When the paper asked her, it had become a creed: work was “…”"
            continue
        leads_in = verb == quote - 2 and colon
        if 0 <= before < subject.first and scan.is_subordinate(subject) and not leads_in:
            continue
        aside = scan.opens_bracket(verb, quote)
        if _hands_on(scan, verb, subject, quote) or _is_imagined(scan, verb, subject):
            return Clause(_named(scan, verb, subject), HELD)
        return Clause(_named(scan, verb, subject), ASIDE if aside else TOUCHES if touches else DISTANT)
    return None


def _is_imagined(scan: Scan, verb: int, subject: Phrase) -> bool:
    """Whether somebody only would say it, in the words of whoever thinks so: "Cole would call the port and ask it to “…”"; not
    who "would later say" it, or who says it in a clause that has no "would"."""
    if verb < subject.last or scan.form(verb) in FINITE or scan.form(verb) in TOUCHING_ING:
        return False
    between = [scan.form(index) for index in range(subject.last, verb)]
    return not _SUPPOSING.isdisjoint(between) and _LATER.isdisjoint(between)


def _is_asked(scan: Scan, verb: int) -> bool:
    """Whether somebody only asks who says it: "Cole writes to ask who said “…”"."""
    who = scan.skipped(verb - 1)
    return scan.form(who) == "who" and scan.form(who - 1) in _ASKING


def _is_thing(subject: Phrase) -> bool:
    """Whether a subject is nobody, and nothing that carries words."""
    if subject.kind != "description" or is_role_noun(subject.head) or is_person_noun(subject.head):
        return False
    return subject.head not in TOPICS | _SOMEBODY


def _other(scan: Scan, verb: int, subject: Phrase, quote: int) -> Clause | None:
    """Whose words they are where the subject of the verb only cites, imagines or asks somebody, or is nobody."""
    to = scan.form(verb) in _POINTING and scan.form(verb + 1) == "to"
    follower, last = scan.starting(verb + 1 + to), scan.ending(quote - 1) if scan.form(quote - 1) == ":" else None
    repeated = utterer(scan, follower) if to or scan.form(verb) in REPEATING else None
    if repeated is not None:
        # "An official recalls the secretary general's line that the alliance must “…”"
        return Clause(repeated, DISTANT)
    if last is not None and scan.form(last.first - 1) == "than":
        # "Nobody put it better than Ada Vance: “…”"
        return Clause(last, NAMED)
    if any(scan.form(index) in _GETTING and scan.form(index - 1) == "and" for index in range(verb + 1, quote)):
        return Clause(subject, ASIDE) if follower is None else Clause(follower, OWNED)
    if verb == quote - 1 and scan.form(verb) in _CITING | _HANDLING:
        # "Cole cited “…”", "Cole denied “…”": somebody else may have said it.
        return Clause(subject, ASIDE)
    if scan.form(verb) in _CITING and follower is not None:
        if follower.last == quote - 1:
            return Clause(follower, NAMED)
        if scan.form(follower.last) == "as" and scan.form(follower.last + 1) in TOUCHING_ING:
            # "Cole quoted Vance as saying, “…”"
            return Clause(follower, DISTANT)
    imagines = subject.first - 1
    author = (scan.subject(imagines) or scan.ending(imagines)) if scan.form(imagines) in _IMAGINING else None
    return None if author is None else Clause(author, DISTANT)


def _hands_on(scan: Scan, verb: int, subject: Phrase, quote: int) -> bool:
    """Whether somebody only passes on what may be another's."""
    if scan.form(verb) in RECITING:
        return True
    return _reads(scan, verb, subject, quote) or _means(scan, verb) or _relates(scan, verb, quote)


def _reads(scan: Scan, verb: int, subject: Phrase, quote: int) -> bool:
    """ "Vance reads: “…”", "Vance reads the line aloud: “…”"; not "The letter reads: “…”"."""
    if scan.form(verb) not in _READING:
        return False
    somebody = subject.kind != "description" or subject.head not in GROUP_NOUNS
    return (somebody and verb >= quote - 2) or any(scan.form(index) in _ALOUD for index in range(verb + 1, quote))


def _means(scan: Scan, verb: int) -> bool:
    """ "Vance pointed to Skerry: “…”", "Vance referred to the promise “…”"; not "Vance referred to Skerry as “…”"."""
    if scan.form(verb + 1) != "to":
        return False
    noun = scan.starting(verb + 2)
    return scan.form(verb) in _POINTING or (scan.form(verb) in _REFERRING and noun is not None and noun.head in TOPICS)


def _relates(scan: Scan, verb: int, quote: int) -> bool:
    """ "Vance tells the story of how Cole sailed: “…”"; not "Vance tells him how she sailed: “…”"."""
    scene = next((index for index in range(verb + 1, quote) if scan.form(index) in _SCENES), None)
    if scan.form(verb) not in _RELATING or scene is None:
        return False
    other = scan.starting(scene + 1)
    return other is not None and other.kind != "pronoun"


def _is_aside(scan: Scan, subject: Phrase) -> bool:
    """Whether the writer only puts in a word behind a verb of saying: "Vance said, if I recall, “…”", "he
    says the port is, I quote, “…”"."""
    opening = subject.first - 1
    if subject.head in _FIRST_PERSONS and scan.form(opening) in {",", "("} and scan.form(subject.last) in _CITING:
        return True
    hearing = scan.form(subject.last) == "quote" or scan.form(subject.last + 1) in _BACK
    if scan.form(opening) in _ASIDES or (scan.form(opening) == "and" and hearing):
        opening -= 1
    if subject.head not in _FIRST_PERSONS or scan.form(opening) not in {",", "("}:
        return False
    verb = next(reversed(scan.verbs(scan.first, opening)), scan.first)
    between = {scan.form(index) for index in range(verb + 1, opening)}
    other = subject_of(scan, verb) if scan.is_saying(verb, touching=True) and between <= _BETWEEN else None
    return other is not None and scan.form(other.first - 1) not in WHEN - {"as"}


def wishing(scan: Scan, quote: int) -> Clause | None:
    """Who wants what stands in the quotation, or wants or sees something to be it: "seeks “…”", "wanted the port “…”"."""
    for verb in range(quote - 1, max(quote - _FAR, scan.first), -1):
        beside = _seeks(scan, verb, quote)
        if beside or scan.form(verb) in _WANTING or (scan.form(verb) in _SEEING and scan.form(verb + 1) == "in"):
            subject = scan.subject(verb) if scan.quote_before(quote) < verb else None
            if subject is None or (subject.kind == "description" and not is_person_noun(subject.head)):
                return None
            # "Vance wants to build on the “…”" of somebody else.
            return Clause(subject, NAMED if beside else HELD if scan.form(verb + 1) == "to" else OWNED)
    return None


def _seeks(scan: Scan, verb: int, quote: int) -> bool:
    """Whether somebody seeks the very thing in the quotation: "wants “…”", "is after “…”", "hopes for “…”"."""
    if verb == quote - 1:
        return scan.form(verb) in _SEEKING
    after = scan.form(verb) in BEING and scan.form(verb + 1) == "after"
    return verb == quote - 2 and (after or (scan.form(verb) in _LONGING and scan.form(verb + 1) == "for"))


def subject_of(scan: Scan, verb: int) -> Phrase | None:
    """The subject of a verb of saying, before or behind it; of "her answer was" whoever answers."""
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
        # Not in "Cole quoted him as saying": nobody quotes himself.
        if scan.is_saying(earlier) and subject.first != earlier + 1:
            found = subject_of(scan, earlier)
            if (
                found is not None
                and found.kind != "pronoun"
                and found.last < subject.first
                and found.gender in {None, subject.gender}
                and not _has_object(scan, found, subject)
            ):
                return found
    return subject


def _has_object(scan: Scan, found: Phrase, subject: Phrase) -> bool:
    """Whether a pronoun may as well mean the object of the verb before it: "Cole told her to stay, but she said"."""
    between = (phrase for phrase in scan.phrases if found.last <= phrase.first < subject.first)
    return any(phrase.kind == "pronoun" and OBJECTS.get(scan.form(phrase.first)) == subject.head for phrase in between)
