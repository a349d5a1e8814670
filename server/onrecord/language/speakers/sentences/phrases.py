"""Noun phrases of the running text: pronouns, names with titles and roles, descriptions.

Read forwards, token by token, with no more grammar than the closed classes give: a phrase runs from its determiner or first
capital to the first word that cannot belong to it. "The port's managing director, Anna Vance" is two phrases; that they are one
person is for the cast to see.
"""

from __future__ import annotations

from typing import Final

from onrecord.language.nations import ADJECTIVES
from onrecord.language.speakers.sentences.naming import Phrase, name_phrase, office_end
from onrecord.language.speakers.sentences.tokens import Reading, Token
from onrecord.language.speakers.sentences.trimming import SPEAKING, STOPS, VERBS, trimmed
from onrecord.language.speakers.words.lexicon import (
    CALENDAR,
    DETERMINERS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    is_adverb,
)
from onrecord.language.speakers.words.people import COURTESY, TITLES, is_person_noun
from onrecord.language.speakers.words.places import ENDINGS

_PARTITIVES: Final = frozenset("one some many several most both all each another none two three four five few".split())
_ADJECTIVES: Final = frozenset(
    "late former then famous great good dear new future present veteran retired senior junior top unnamed anonymous".split()
)
_BEFORE_NAMES: Final = PARTICLES | COURTESY | _ADJECTIVES | {"of"}
_COURTEOUS: Final = frozenset("mr mr. mrs mrs. ms ms. dr dr. prof prof.".split())
_NAMES_TOO: Final = frozenset("march april may june august jan mar".split())
_BEGINNING: Final = DETERMINERS | frozenset(SUBJECTS) | frozenset(OBJECTS)
# What stands before an adjective alone.
_DEGREES: Final = frozenset("more most less least very".split())
_LONGEST: Final = 9
# How many lower-case words may stand before the noun of a phrase without a determiner ("retired finance ministry officials").
_BARE: Final = 5
# How many possessors a phrase may have in a row ("Vance's party's leader").
_OWNERS: Final = 3


def find_phrases(reading: Reading, first: int, last: int) -> list[Phrase]:
    """The noun phrases in a range of tokens, in order, none inside another (a possessor is its phrase's `owner`)."""
    found: list[Phrase] = []
    index = first
    while index < last:
        phrase = _phrase_at(reading, index, last) if _may_begin(reading.tokens, index, last) else None
        if phrase is None:
            index += 1
        else:
            found.append(phrase)
            index = phrase.last
    return found


def _may_begin(tokens: list[Token], index: int, last: int) -> bool:
    """Whether a phrase can begin here at all: lower-case words without a determiner need a noun for a person soon."""
    token = tokens[index]
    if token.kind != "word":
        return token.kind in {"name", "number"}
    if token.form in _BEGINNING:
        return True
    if token.form in PARTICLES:
        return index + 1 < last and (tokens[index + 1].kind == "name" or tokens[index + 1].form in PARTICLES)
    for at in range(index, min(last, index + _BARE)):
        if tokens[at].kind != "word" or tokens[at].form in STOPS:
            return False
        if is_person_noun(tokens[at].form):
            return True
    return False


def _phrase_at(reading: Reading, index: int, last: int) -> Phrase | None:
    pronoun = _pronoun(reading.tokens, index, last)
    if pronoun is not None:
        return pronoun
    owner: Phrase | None = None
    start = index
    for _ in range(_OWNERS):
        phrase = _core(reading, start, index, last, owner)
        if phrase is None or phrase.last >= last or reading.tokens[phrase.last].kind != "tail":
            return phrase or owner
        owner, index = phrase, phrase.last + 1
    return owner


def _pronoun(tokens: list[Token], index: int, last: int) -> Phrase | None:
    form = tokens[index].form
    kind = SUBJECTS.get(form) or OBJECTS.get(form)
    if form == "one" and index and tokens[index - 1].form == "no":
        kind = "one"
    if kind is None or (form == "others" and index and tokens[index - 1].form == "the"):
        return None
    if form == "her" and index + 1 < last and _may_be_noun(tokens[index + 1]):
        return None
    return Phrase(index, index + 1, "pronoun", kind, gender=kind if kind in {"he", "she"} else None, definite=True)


def _may_be_noun(token: Token) -> bool:
    if token.kind == "word":
        return token.form not in STOPS and token.form not in DETERMINERS
    return token.kind in {"name", "number"}


def _core(reading: Reading, start: int, index: int, last: int, owner: Phrase | None) -> Phrase | None:
    """The phrase whose last part begins at `index`, and which with its possessor begins at `start`."""
    tokens = reading.tokens
    determiner = _determiner(tokens[index]) if index < last else ""
    first = index + bool(determiner)
    if determiner in _PARTITIVES and first < last and tokens[first].form == "of":
        return _partitive(reading, index, first, last)
    if determiner == "no" and first < last and tokens[first].form in _DEGREES:
        # "It was Vance, no less, who said …"
        return None
    if determiner in {"that", "such"} and not (first < last and _is_plain_person(tokens[first])):
        return None
    end = _extent(tokens, first, last, determined=bool(determiner) or owner is not None)
    end = _before_line(reading, first, end)
    if end > first:
        return name_phrase(reading, start, first, end, owner, determiner)
    if determiner == "the" and first < last and tokens[first].form == "one" and first + 1 < last:
        # "Says the one with the stick", not "the one thing".
        behind = tokens[first + 1]
        lone = behind.kind != "word" or behind.form in PREPOSITIONS or behind.form in RELATIVES
        return Phrase(start, first + 1, "description", "one", definite=True) if lone else None
    return Phrase(start, first, "description", determiner) if determiner in {"one", "another"} else None


def _before_line(reading: Reading, first: int, end: int) -> int:
    """Where a phrase ends that has the name of a body at the end of a line, and another name below: "… The Skerry Times / Vance
    said"."""
    tokens = reading.tokens
    if end - first < 2 or "\n" not in reading.prose[tokens[first].start : tokens[end - 1].start]:
        return end
    for at in range(first + 1, end):
        name, below = tokens[at - 1], tokens[at]
        parted = "\n" in reading.prose[name.end : below.start]
        if parted and below.kind == "name" and name.form in ENDINGS and below.form not in ENDINGS:
            return at
    return end


def _determiner(token: Token) -> str:
    """The determiner a token is; numbers count ("52 percent of voters"), and a number word with a capital is a name."""
    if token.kind == "number":
        return "number"
    if token.form not in DETERMINERS:
        return ""
    return "" if token.kind == "name" and token.form in _PARTITIVES else token.form


def _is_plain_person(token: Token) -> bool:
    return token.kind == "word" and is_person_noun(token.form)


def _partitive(reading: Reading, index: int, of: int, last: int) -> Phrase | None:
    """One of the girls, some of them."""
    tokens = reading.tokens
    # "One of one of …" would go as deep as the draft is long.
    if of + 1 >= last or (of + 2 < last and tokens[of + 2].form == "of" and _determiner(tokens[of + 1])):
        return None
    inner = _phrase_at(reading, of + 1, last)
    if inner is None:
        return None
    return Phrase(index, inner.last, "description", inner.head if inner.kind == "description" else "one")


def _extent(tokens: list[Token], first: int, last: int, *, determined: bool) -> int:
    """Where the words that can belong to a phrase end."""
    end = first
    named = False
    limit = min(last, first + _LONGEST)
    while end < limit:
        token = tokens[end]
        if token.kind == "name":
            if _is_date(tokens, end, last) or (end > first and _starts_anew(tokens, first, end)):
                break
            named = True
        elif token.kind == "word":
            if not _fits(tokens, end, last, determined=determined, named=named):
                break
        elif token.kind != "number":
            break
        end += 1
    return trimmed(tokens, first, end, determined=determined)


def _is_date(tokens: list[Token], index: int, last: int) -> bool:
    """Whether a capital is that of a weekday or month, and not of somebody called May or the March Hare."""
    form = tokens[index].form
    if form not in CALENDAR:
        return False
    dated = index + 1 < last and tokens[index + 1].kind == "number"
    return form not in _NAMES_TOO or dated or (index > 0 and tokens[index - 1].form in PREPOSITIONS)


def _starts_anew(tokens: list[Token], first: int, index: int) -> bool:
    """Whether the name at `index` begins a phrase of its own: "in a Bloomberg interview Vance declared", not "the more candid
    Lady Bertram"."""
    before = tokens[index - 1]
    if tokens[index].form in _COURTEOUS and before.kind in {"name", "number"}:
        return before.form not in TITLES  # "AROUND TOWN / Mr Vance said", "Chapter 2 Mr Vance said"
    if before.kind != "word" or before.form in _BEFORE_NAMES or is_person_noun(before.form):
        return False
    if index - 2 == first > 0 and tokens[first].form in ADJECTIVES and tokens[first - 1].form in SPEAKING:
        return False  # "said American bigwig Ada Vance"
    return index - 2 < first or tokens[index - 2].form not in _DEGREES


def _fits(tokens: list[Token], index: int, last: int, *, determined: bool, named: bool) -> bool:
    """Whether a lower-case word can belong to the phrase it comes in."""
    form = tokens[index].form
    follower = tokens[index + 1] if index + 1 < last else None
    if form == "of" and office_end(tokens, index, last) is not None:
        return True
    if form in PARTICLES and follower is not None and (follower.kind == "name" or (follower.form in PARTICLES and not named)):
        return True
    if form in STOPS or form in DETERMINERS or form in VERBS:
        return False
    if is_adverb(form) and not is_person_noun(form):
        return determined and follower is not None and _may_be_noun(follower) and not follower.form.endswith("ing")
    return True
