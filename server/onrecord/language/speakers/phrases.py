"""Noun phrases of the running text: pronouns, names with titles and roles, descriptions.

Read forwards, token by token, with no more grammar than the closed classes give: a phrase runs from its determiner or first
capital to the first word that cannot belong to it. "NATO's secretary general, Mark Rutte" is two phrases; that they are one
person is for the cast to see.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from onrecord.language.speakers.lexicon import (
    ADVERBS, AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, OBJECTS, PARTICLES, POSSESSIVES, PREPOSITIONS, RELATIVES, SUBJECTS, is_adverb,
)  # fmt: skip
from onrecord.language.speakers.people import HE_TITLES, SHE_TITLES, TITLES, is_person_noun, noun_gender
from onrecord.language.speakers.tokens import Reading, Token
from onrecord.language.speakers.verbs import FINITE, NOUNS

_STOPS: Final = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | RELATIVES | frozenset(SUBJECTS) | {"him", "them", "me", "us"}
_VERBS: Final = FINITE - NOUNS
_PARTITIVES: Final = frozenset("one some many several most both all each another none two three four five few".split())
_COURTESY: Final = frozenset("mr mr. mrs mrs. ms ms. miss sir dame lady lord madam dr dr. prof. rev. hon. st. old young little poor".split())
# Surnames that would otherwise be taken for what their bearer is ("Larry King said").
_SURNAMES: Final = frozenset(
    """king prince judge bishop cook baker butcher carpenter marshal major duke pope porter farmer guy guard fellow lord monk barber dean page
    host nun player child parson squire abbot""".split()
)
_BEFORE_NAMES: Final = PARTICLES | _COURTESY | frozenset("late former then famous great good dear new ex then-rival future present veteran retired".split())
_NAMES_TOO: Final = frozenset("march april may june august jan mar".split())
_BEGINNING: Final = DETERMINERS | frozenset(SUBJECTS) | frozenset(OBJECTS)
_LONGEST: Final = 9
# How many lower-case words may stand before the noun of a phrase without a determiner ("retired finance ministry officials").
_BARE: Final = 5


class Phrase(NamedTuple):
    """Tokens `first` up to `last` (exclusive) that speak of somebody or something.

    `head` is the noun, or a pronoun's class ("he"). `name` is the bare name (from token `name_first`), `titles` what stands before
    it, `role` the description before or instead of it ("NATO Secretary General"), `owner` the phrase of a possessor.
    """

    first: int
    last: int
    kind: Literal["pronoun", "name", "description"]
    head: str
    name: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    role: str | None = None
    gender: str | None = None
    owner: Phrase | None = None
    definite: bool = False
    name_first: int = -1


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
    for at in range(index, min(last, index + _BARE)):
        if tokens[at].kind != "word" or tokens[at].form in _STOPS:
            return False
        if is_person_noun(tokens[at].form):
            return True
    return False


def _phrase_at(reading: Reading, index: int, last: int) -> Phrase | None:
    if (pronoun := _pronoun(reading.tokens, index, last)) is not None:
        return pronoun
    owner: Phrase | None = None
    start = index
    for _ in range(3):
        phrase = _core(reading, start, index, last, owner)
        if phrase is None:
            return None if owner is None else owner
        if phrase.last >= last or reading.tokens[phrase.last].kind != "tail":
            return phrase
        owner, index = phrase, phrase.last + 1
    return phrase


def _pronoun(tokens: list[Token], index: int, last: int) -> Phrase | None:
    form = tokens[index].form
    kind = SUBJECTS.get(form) or OBJECTS.get(form)
    if kind is None or (form == "others" and tokens[index - 1].form == "the"):
        return None
    if form == "her" and index + 1 < last and _may_be_noun(tokens[index + 1]):
        return None
    return Phrase(index, index + 1, "pronoun", kind, gender=kind if kind in {"he", "she"} else None, definite=True)


def _may_be_noun(token: Token) -> bool:
    return token.kind in {"name", "number"} or (token.kind == "word" and token.form not in _STOPS and token.form not in DETERMINERS)


def _core(reading: Reading, start: int, index: int, last: int, owner: Phrase | None) -> Phrase | None:
    """The phrase whose last part begins at `index`, and which with its possessor begins at `start`."""
    tokens = reading.tokens
    first = index
    determined = owner is not None
    determiner = _determiner(tokens[index])
    if determiner:
        determined = True
        first += 1
        if determiner in _PARTITIVES and first < last and tokens[first].form == "of":
            return _partitive(reading, index, first, last)
    if determiner in {"that", "such"} and not (first < last and tokens[first].kind == "word" and is_person_noun(tokens[first].form)):
        return None
    end = _extent(tokens, first, last, determined)
    if end == first:
        return Phrase(start, first, "description", determiner) if determiner in {"one", "another"} and first > index else None
    return _describe(reading, start, first, end, owner, determiner)


def _determiner(token: Token) -> str:
    """The determiner a token is; numbers count ("52 percent of voters"), and a number word with a capital is a name."""
    if token.kind == "number":
        return "number"
    if token.form not in DETERMINERS:
        return ""
    return "" if token.kind == "name" and token.form in _PARTITIVES else token.form


def _partitive(reading: Reading, index: int, of: int, last: int) -> Phrase | None:
    """One of the girls, some of them."""
    inner = _phrase_at(reading, of + 1, last) if of + 1 < last else None
    if inner is None:
        return None
    return Phrase(index, inner.last, "description", inner.head if inner.kind == "description" else "one")


def _extent(tokens: list[Token], first: int, last: int, determined: bool) -> int:
    """Where the words that can belong to a phrase end."""
    end = first
    names = 0
    limit = min(last, first + _LONGEST)
    while end < limit:
        token = tokens[end]
        if token.kind == "name":
            if _is_date(tokens, end, last) or (end > first and _starts_anew(tokens, end)):
                break
            names += 1
        elif token.kind == "word":
            if not _fits(tokens, end, last, determined, names):
                break
        elif token.kind != "number":
            break
        end += 1
    return _trimmed(tokens, first, end, determined)


def _is_date(tokens: list[Token], index: int, last: int) -> bool:
    """Whether a capital is that of a weekday or month, and not of somebody called May or the March Hare."""
    form = tokens[index].form
    if form not in CALENDAR:
        return False
    follower = tokens[index + 1] if index + 1 < last else None
    dated = follower is not None and follower.kind == "number"
    return form not in _NAMES_TOO or dated or (index > 0 and tokens[index - 1].form in PREPOSITIONS)


def _starts_anew(tokens: list[Token], index: int) -> bool:
    """Whether a name after a noun begins a phrase of its own: "in a Bloomberg interview Trump declared"."""
    before = tokens[index - 1]
    return before.kind == "word" and before.form not in _BEFORE_NAMES and not is_person_noun(before.form)


def _fits(tokens: list[Token], index: int, last: int, determined: bool, names: int) -> bool:
    form = tokens[index].form
    if form in PARTICLES and names and index + 1 < last and tokens[index + 1].kind == "name":
        return True
    if form in _STOPS or form in DETERMINERS or form in _VERBS:
        return False
    if is_adverb(form) and not is_person_noun(form):
        return index + 1 < last and determined and _may_be_noun(tokens[index + 1]) and not tokens[index + 1].form.endswith("ing")
    return True


def _trimmed(tokens: list[Token], first: int, end: int, determined: bool) -> int:
    """Cut off what follows the last noun that tells a person, or the name: verbs that no list has ("the parson halted")."""
    for index in range(end - 1, first - 1, -1):
        if tokens[index].kind == "name" or is_person_noun(tokens[index].form):
            return index + 1
    if not determined:
        return first
    while end > first + 1 and tokens[end - 1].form.endswith(("ed", "ing")):
        end -= 1
    return end


def _describe(reading: Reading, start: int, first: int, end: int, owner: Phrase | None, determiner: str) -> Phrase:
    tokens = reading.tokens
    cut = _role_end(tokens, first, end)
    while cut > first and (tokens[cut - 1].form in TITLES and not is_person_noun(tokens[cut - 1].form)):
        cut -= 1
    titles_end = cut
    while titles_end < end and tokens[titles_end].form in TITLES and titles_end + 1 < end:
        titles_end += 1
    name = tuple(token.form for token in tokens[titles_end:end] if token.kind == "name")
    head = tokens[end - 1].form
    titles = tuple(token.form for token in tokens[first:titles_end] if token.form in TITLES)
    definite = owner is not None or determiner in {"the", "this", "that"} or determiner in POSSESSIVES
    is_name = bool(name) and tokens[end - 1].kind == "name" and determiner not in {"a", "an"} and not _is_role(tokens, first, end, definite)
    role_start = first if owner is None or owner.kind == "pronoun" else start
    if not is_name:
        return Phrase(start, end, "description", head, titles=titles, role=reading.text(role_start, end), gender=noun_gender(head),
                      owner=owner, definite=definite)  # fmt: skip
    role_end = titles_end
    while role_end > first and tokens[role_end - 1].form in _COURTESY:
        role_end -= 1
    role = reading.text(role_start, role_end) if role_end > first else None
    gender = title_gender(titles) or _role_gender(tokens, first, titles_end)
    return Phrase(start, end, "name", head, name, titles, role, gender, owner, definite, titles_end)


def _is_role(tokens: list[Token], first: int, end: int, definite: bool) -> bool:
    """Whether capitals spell what somebody is ("the Secretary General") and not a name."""
    head = tokens[end - 1].form
    if not is_person_noun(head):
        return False
    return definite or head not in _SURNAMES or end - first == 1 or tokens[end - 2].form in TITLES - _COURTESY


def _role_end(tokens: list[Token], first: int, end: int) -> int:
    """The index after the last noun that tells a person and still has a name after it."""
    for index in range(end - 2, first - 1, -1):
        if is_person_noun(tokens[index].form) or (tokens[index].kind == "word" and index + 1 < end and tokens[index].form not in PARTICLES):
            return index + 1
    return first


def title_gender(titles: tuple[str, ...]) -> str | None:
    for title in titles:
        if title in SHE_TITLES:
            return "she"
        if title in HE_TITLES:
            return "he"
    return None


def _role_gender(tokens: list[Token], first: int, end: int) -> str | None:
    for token in tokens[first:end]:
        if (gender := noun_gender(token.form)) is not None:
            return gender
    return None
