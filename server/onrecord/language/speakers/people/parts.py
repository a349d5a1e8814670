"""What can be told of a sentence's phrases without the rest of the draft: worked out once, and used at every keystroke."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.language.speakers.clauses.sources import utterer
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.sentences.tying import tied_text
from onrecord.language.speakers.words.lexicon import ADVERBS, AUXILIARIES, CONJUNCTIONS, OBJECTS, POSSESSIVES, TYING, is_adverb
from onrecord.language.speakers.words.people import is_person_noun

_SUBJECT: Final = 3.0
_PRONOUN: Final = 1.5
_OBJECT: Final = 1.0
_ASIDE: Final = 0.3
# How far off the words may stand that a pronoun's verb of saying leads in.
_LEADING_IN: Final = 12
_ENDS: Final = frozenset({"", ",", ".", ":", ";", "—", "–"})
_SUBORDINATING: Final = CONJUNCTIONS - frozenset("and or but nor so yet then".split())
_STOPS: Final = frozenset({"", ".", "!", "?", ":"})
_ONES: Final = frozenset({"one", "another"})
_ASKING: Final = frozenset({"asked", "asks", "wondered", "wonders"})
_PICTURES: Final = frozenset("photo photos photograph photographs picture pictures image images credit illustration".split())
_SELF: Final = frozenset({"himself", "herself"})
_EQUATING: Final = frozenset({"is", "was", "remains"})


class Part(NamedTuple):
    """A phrase that may mean somebody, at which tokens it is (`place`), and its words.

    `weight` is how present it makes whom it means, and `topic` says that the sentence is about them, `minor` that they only
    come up in a clause inside another, or as somebody's ("her maid"). `owns` says that it is the possessor in another phrase.
    `leads` says that it is the subject of a clause or speaks, `acts` and `speeches` what a name lets on about its bearer,
    `votes` that a pronoun tells the gender of somebody in the sentence, `credits` that it credits words beside it. `host` is
    the name before it that a description may stand in apposition to, `name` the one that it leads up to.
    """

    phrase: Phrase
    place: tuple[int, int]
    text: str
    weight: float
    topic: bool = False
    minor: bool = False
    owns: bool = False
    leads: bool = False
    acts: bool = False
    speeches: int = 0
    votes: bool = False
    credits: bool = False
    host: tuple[int, int] | None = None
    name: tuple[int, int] | None = None


class Parts(NamedTuple):
    """The parts of a sentence in order, the owner before what is owned; what "himself", "his" and "her" in it tell of the
    gender of its subject; whether it has a pronoun; and the gender of a "his" or "her" that opens it."""

    parts: tuple[Part, ...]
    possessives: tuple[tuple[str, float], ...]
    has_pronoun: bool
    opening: str | None


@lru_cache(maxsize=1 << 13)
def parts_of(scan: Scan) -> Parts:
    """The parts of a sentence; a scan is itself remembered, so it is asked for again and again."""
    end = _picture(scan)
    parts = tuple(part for phrase in scan.phrases if phrase.last <= end for part in _parts(scan, phrase))
    has_pronoun = any(phrase.kind == "pronoun" for phrase in scan.phrases)
    opens = scan.form(scan.first) in {"his", "her"} and scan.starting(scan.first) is not None
    opening = POSSESSIVES[scan.form(scan.first)] if opens else None
    return Parts(parts, tuple(_possessives(scan)), has_pronoun, opening)


def _parts(scan: Scan, phrase: Phrase) -> Iterator[Part]:
    owner = phrase.owner
    if owner is not None and owner.kind == "description" and is_person_noun(owner.head):
        # "The harbour master's style is blunt."
        yield Part(owner, (owner.first, owner.last), scan.text(owner), _OBJECT, owns=True)
    elif owner is not None and owner.kind == "name":
        speaks = utterer(scan, phrase) is not None
        part = Part(owner, (owner.first, owner.last), scan.text(owner), _OBJECT, owns=True)
        yield part._replace(acts=speaks, speeches=int(speaks))
    name = _name_after(scan, phrase) if phrase.kind == "description" else None
    if phrase.kind == "description" and not _may_be_somebody(scan, phrase) and not (name is not None and _speaks(scan, name)):
        return
    leads = _is_fronted(scan, phrase) or (scan.is_subject(phrase) and not _is_tied(scan, phrase))
    weight = (_PRONOUN if phrase.kind == "pronoun" else _SUBJECT) if leads else _aside(scan, phrase)
    owned = phrase.kind != "pronoun" and scan.form(phrase.first) in POSSESSIVES
    minor = owned or (leads and scan.is_subordinate(phrase))
    part = Part(phrase, (phrase.first, phrase.last), scan.text(phrase), weight, _is_topic(scan, phrase, leads=leads), minor)
    if phrase.kind == "name":
        inverted = scan.is_saying(phrase.first - 1, touching=True)
        speaks = inverted or scan.is_saying(phrase.last, touching=True)
        yield part._replace(leads=leads or inverted, acts=leads or inverted, speeches=int(speaks))
    elif phrase.kind == "pronoun":
        subject = scan.form(phrase.first) not in OBJECTS
        votes = subject and not _is_inserted(scan, phrase)
        yield part._replace(votes=votes, credits=subject and _credits(scan, phrase))
    else:
        yield part._replace(text=tied_text(scan, phrase), host=_host(scan, phrase, leads_on=name is not None), name=name)


def _picture(scan: Scan) -> int:
    """Where a sentence begins to tell whose its picture is: "Photo: Ada Vance/Skerry Images", "(Photograph by Ada Vance)"."""
    tokens = scan.tokens
    named = [index for index in range(scan.first, scan.last) if tokens[index].form in _PICTURES]
    return next((index for index in named if scan.form(index + 1) in {":", "by"}), scan.last)


def _is_topic(scan: Scan, phrase: Phrase, *, leads: bool) -> bool:
    """Whether a sentence is about its subject: not where somebody only asks, who hands on the word."""
    behind = scan.is_quote(phrase.first - 2) or scan.form(phrase.first - 2) == ","
    inverted = behind and scan.is_saying(phrase.first - 1, touching=True)
    asks = scan.form(phrase.first - 1 if inverted else phrase.last) in _ASKING
    alone = scan.form(phrase.last) in _STOPS and not inverted
    inside = scan.is_subordinate(phrase) or scan.form(phrase.first - 1) in _SUBORDINATING
    return (leads or inverted) and not (asks or alone or inside)


def _is_tied(scan: Scan, phrase: Phrase) -> bool:
    """Whether a name only tells who it is that hangs on a preposition: "In a letter to the chairman, Ada Vance, he wrote"."""
    role = scan.ending(phrase.first - 1) if phrase.kind == "name" and scan.form(phrase.first - 1) == "," else None
    if role is None or role.kind != "description" or scan.form(phrase.last) != ",":
        return False
    return is_person_noun(role.head) and scan.form(role.first - 1) in TYING


def _is_fronted(scan: Scan, phrase: Phrase) -> bool:
    """Whether a sentence begins with whom it is about: "As for Ada Vance, …", "For Ada Vance it is …"."""
    if phrase.first == scan.first + 2 and (scan.form(scan.first), scan.form(scan.first + 1)) == ("as", "for"):
        return True
    follower = scan.starting(phrase.last + (scan.form(phrase.last) == ","))
    opens = phrase.first == scan.first + 1 and scan.form(scan.first) in {"for", "to"}
    return opens and follower is not None and follower.head == "it"


def _aside(scan: Scan, phrase: Phrase) -> float:
    return _OBJECT if scan.whole(phrase) is phrase else _ASIDE


def _may_be_somebody(scan: Scan, phrase: Phrase) -> bool:
    if phrase.head == "head" and scan.form(phrase.last - 2) in POSSESSIVES and scan.form(phrase.last) != "of":
        # "She shook her head", but “…,” said its head
        return scan.is_saying(phrase.first - 1, touching=True) and scan.is_quote(phrase.first - 2)
    return is_person_noun(phrase.head) or (phrase.head in _ONES and scan.is_subject(phrase))


def _is_inserted(scan: Scan, phrase: Phrase) -> bool:
    """Whether a pronoun credits what stands around it ("Russia, he says, makes twice as much") and means nobody in it."""
    return scan.form(phrase.first - 1) == "," and scan.is_saying(phrase.last)


def _credits(scan: Scan, phrase: Phrase) -> bool:
    """Whether a pronoun has a verb of saying beside a quotation: “…,” he said; she softly said, “…”."""
    if not scan.quotes:
        return False
    if scan.is_quote(phrase.first - 2) and scan.is_saying(phrase.first - 1, touching=True):
        return True
    verb = phrase.last
    while scan.form(verb) in ADVERBS or scan.form(verb) in AUXILIARIES or is_adverb(scan.form(verb)):
        verb += 1
    near = scan.is_quote(phrase.first - 1) or scan.quote_after(verb) - verb < _LEADING_IN
    return near and scan.is_saying(verb, touching=True)


def _host(scan: Scan, phrase: Phrase, *, leads_on: bool) -> tuple[int, int] | None:
    """The name that a description may belong to: "Ada Vance, the harbour's master", "Vance is the …". One that leads on to a
    name belongs to none that is no subject: "In a letter to Cole, the head of the agency, Ada Vance, wrote"."""
    before = phrase.first - 1
    form = scan.form(before)
    if form not in {",", "("} and form not in _EQUATING:
        return None
    if form == "," and scan.is_saying(phrase.last):
        return None  # "Lund, the harbour chief said, would ring": a clause put in, and another person
    host = scan.ending(scan.skipped(before - 1) + 1)
    if host is not None and _is_apposed(scan, host, phrase):
        return (host.first, host.last)
    if host is None or host.kind != "name" or (form == "," and scan.form(phrase.last) in {"and", "or"}):
        return None
    return None if leads_on and not scan.is_subject(host) else (host.first, host.last)


def _is_apposed(scan: Scan, host: Phrase, phrase: Phrase) -> bool:
    """Whether a description between commas only says more of the one before: "The minister, a former judge, nodded"."""
    between = scan.form(phrase.first - 1) == scan.form(phrase.last) == "," and scan.starting(phrase.last + 1) is None
    indefinite = scan.form(phrase.first) in {"a", "an"} and is_person_noun(phrase.head)
    goes_on = scan.form(phrase.last + 1) not in {"and", "or", "but", "who"}
    return between and indefinite and goes_on and host.kind == "description" and host.definite and scan.is_subject(host)


def _name_after(scan: Scan, phrase: Phrase) -> tuple[int, int] | None:
    """The name that a description leads up to: "the master of the port, Ada Vance, …", "Its leader is Ada Vance."."""
    end = phrase.last
    tied = scan.starting(end + 1) if scan.form(end) in TYING else None
    if tied is not None:
        end = tied.last
    elif scan.form(end) == "of" and scan.form(end + 2) == ",":
        end += 2
    end += scan.form(end) in _SELF
    if scan.form(end) != "," and scan.form(end) not in _EQUATING:
        return None
    name = scan.starting(end + 1)
    if name is None or name.kind != "name" or scan.form(name.last) not in _ENDS:
        return None
    # An indefinite one only where what it says goes on ("A spokeswoman for the port, Ada Vance, said"), and before a full name.
    said = scan.form(end) == "," and (_speaks(scan, (name.first, name.last)) or _is_inserted_name(scan, phrase, name))
    return (name.first, name.last) if phrase.definite or said else None


def _is_inserted_name(scan: Scan, phrase: Phrase, name: Phrase) -> bool:
    """Whether a full name between commas tells who "a former trustee" is, and is not the next in a row."""
    follower = scan.starting(name.last + 1)
    in_a_row = scan.form(name.last + 1) in {"and", "or"} or (follower is not None and follower.kind != "pronoun")
    return (
        (is_person_noun(phrase.head) or phrase.head in _ONES)
        and len(name.name) > 1
        and scan.form(name.last) == ","
        and not in_a_row
    )


def _speaks(scan: Scan, name: tuple[int, int]) -> bool:
    """Whether a verb of saying goes on after a name between commas."""
    return scan.form(name[0] - 1) == scan.form(name[1]) == "," and scan.is_saying(name[1] + 1, touching=True)


def _possessives(scan: Scan) -> Iterator[tuple[str, float]]:
    """A sentence's "himself", "his" or "her" most often is its subject's."""
    for index in range(scan.first, scan.last):
        form = scan.form(index)
        if form in {"himself", "herself"}:
            yield ("he" if form == "himself" else "she"), 1.0
        elif form in {"his", "her"} and scan.ending(index + 1) is None:
            yield POSSESSIVES[form], 0.4
