"""What a noun phrase says of somebody: the name, the titles and the role before it, or a description instead of it."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from onrecord.language.nations import nations
from onrecord.language.speakers.sentences.tokens import Reading, Token
from onrecord.language.speakers.words.given import is_given
from onrecord.language.speakers.words.lexicon import PARTICLES, POSSESSIVES
from onrecord.language.speakers.words.people import COURTESY, HE_TITLES, SHE_TITLES, TITLES, is_role_noun, noun_gender

# Surnames that would otherwise be taken for what their bearer is ("Larry King said").
_SURNAMES: Final = frozenset(
    """king prince judge bishop cook baker butcher carpenter marshal major duke pope porter farmer guy guard fellow
    lord monk barber dean page host nun player child parson squire abbot constable""".split()
)


# What a minister or a secretary is of.
_PORTFOLIOS: Final = frozenset(
    """
    state defence defense foreign affairs finance war interior justice health education energy labour labor commerce trade
    transport transportation treasury agriculture culture environment economy industry science homeland security housing
    """.split()
)
# So many words an office and its first name may have behind the "of": "Minister of Foreign Affairs Ada".
_OFFICE: Final = 5


class Phrase(NamedTuple):
    """Tokens `first` up to `last` (exclusive) that speak of somebody or something.

    `head` is the noun, or a pronoun's class ("he"). `name` is the bare name (from token `name_first`), `titles` what stands
    before it, `role` the description before or instead of it ("Port Authority Director"), `owner` the phrase of a possessor.
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


def name_phrase(reading: Reading, start: int, first: int, end: int, owner: Phrase | None, determiner: str) -> Phrase:
    """The phrase of tokens `start` to `end`, whose words after determiner and possessor begin at `first`."""
    tokens = reading.tokens
    titles_end = _titles_end(tokens, first, end)
    name = tuple(token.form for token in tokens[titles_end:end] if token.kind == "name")
    titles = tuple(token.form for token in tokens[first:titles_end] if token.form in TITLES)
    definite = owner is not None or determiner in {"the", "this", "that"} or determiner in POSSESSIVES
    head = tokens[end - 1]
    role_start = first if owner is None or owner.kind == "pronoun" else start
    described = determiner in {"a", "an"} or _is_role(tokens, first, end, definite=definite)
    if not name or head.kind != "name" or described or (definite and end - first == 1 and nations(reading.text(first, end))):
        role, gender = reading.text(role_start, end), noun_gender(head.form)
        return Phrase(start, end, "description", head.form, (), titles, role, gender, owner, definite)
    role_end = titles_end
    while role_end > first and tokens[role_end - 1].form in COURTESY:
        role_end -= 1
    title = reading.text(role_start, role_end) if role_end > first else None
    gender = title_gender(titles) or _role_gender(tokens[first:titles_end])
    return Phrase(start, end, "name", head.form, name, titles, title, gender, owner, definite, titles_end)


def title_gender(titles: tuple[str, ...]) -> str | None:
    """The gender that titles tell: "Mr", "Dame"."""
    for title in titles:
        if title in SHE_TITLES:
            return "she"
        if title in HE_TITLES:
            return "he"
    return None


def _role_gender(tokens: list[Token]) -> str | None:
    return next((gender for token in tokens if (gender := noun_gender(token.form)) is not None), None)


def _titles_end(tokens: list[Token], first: int, end: int) -> int:
    """Where the bare name begins: after the last noun or title that still has a name after it."""
    cut = first
    for index in range(end - 2, first - 1, -1):
        token = tokens[index]
        if is_role_noun(token.form) or (token.kind == "word" and token.form not in PARTICLES):
            cut = index + 1
            break
    of_office = office_end(tokens, cut - 1, end) if cut > first else None
    if of_office is not None:
        return of_office
    while cut + 1 < end and tokens[cut].form in TITLES:
        cut += 1
    return cut


def office_end(tokens: list[Token], index: int, end: int) -> int | None:
    """Where the name begins behind the "of" at `index` that tells more of an office before it: "Secretary of State Vance", or
    "Mayor of Skerry Ada Vance". Only what offices are of, or a first name, tells the one from the other."""
    if tokens[index].form != "of" or index == 0 or not is_role_noun(tokens[index - 1].form):
        return None
    begin = index + 1
    while begin < end and tokens[begin].form in _PORTFOLIOS:
        begin += 1
    if index + 1 < begin < end and tokens[begin].kind == "name":
        return begin
    for at in range(index + 2, min(end - 1, index + _OFFICE)):
        if any(token.kind != "name" for token in tokens[index + 1 : at + 2]):
            return None
        if is_given(tokens[at].form):
            return at
    return None


def _is_role(tokens: list[Token], first: int, end: int, *, definite: bool) -> bool:
    """Whether capitals spell what somebody is ("the Secretary General") and not a name."""
    head = tokens[end - 1].form
    if not is_role_noun(head):
        return False
    return definite or head not in _SURNAMES or end - first == 1 or tokens[end - 2].form in TITLES - COURTESY
