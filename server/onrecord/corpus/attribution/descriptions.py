"""Descriptions of people ("the secretary general", "a former Russian diplomat"): what they say, and whom they exclude."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from onrecord.language.nations import nations
from onrecord.language.speakers.words.people import is_role_noun
from onrecord.language.words import forms

_CALLINGS: Final = tuple(
    frozenset(nouns.split())
    for nouns in (
        "spokesman spokeswoman spokesperson aide adviser",
        "official source functionary bureaucrat",
        "analyst expert observer scholar commentator researcher academic",
        "diplomat envoy ambassador",
        "general officer soldier commander admiral colonel veteran",
        "minister politician lawmaker senator parliamentarian mp councillor",
        "midwife nurse doctor physician surgeon paramedic matron",
        "teacher headteacher lecturer",
        "trader banker businessman businesswoman executive investor",
        "journalist reporter editor correspondent",
    )
)
# What somebody has written on, and nobody knows who.
_SURFACES: Final = frozenset(
    "sheet leaflet flyer pamphlet card notice sticker slip poster banner placard sign note plaque brochure scrap".split()
)
# What may be heard, worn or read with anybody's words on it.
_VOICES: Final = frozenset(
    """
    voice voices shirt t-shirt sweatshirt mug cap badge button tattoo wall door window screen blackboard chalkboard whiteboard
    billboard hoarding graffiti inscription joke song napkin tannoy loudspeaker
    """.split()
)
# What carries words may carry anybody's.
TEXTS: Final = _SURFACES | frozenset(
    """
    statement transcript letter post tweet video clip recording broadcast speech address interview article text
    document declaration release memo book report message email column essay caption
    headline website account quote summary script slide picture photo photograph phrase
    line sentence slogan
    """.split()
)
_TIES: Final = frozenset("of from by on in for at to with".split())
# These introduce somebody new, who is not a person known by name: "a trader in Geneva".
_NEW: Final = frozenset("a an one another some many".split())
# Whoever has a name may be called so by a draft that keeps it back: "a senior official", "a person close to the board".
_ANYBODY: Final = frozenset("person source insider official figure somebody someone".split())
# Of whatever calling somebody is.
_SOURCES: Final = frozenset({"source", "insider"})
_RANKS: Final = frozenset(
    """
    senior top leading ranking high-ranking well-placed unnamed anonymous unidentified former close familiar briefed present
    """.split()
)
# What anybody may be called who leads anything, and the words of offices that lead.
LEADERS: Final = frozenset("chief head leader boss".split())
_LEADING: Final = LEADERS | frozenset(
    "secretary general managing director president chair chairman chairwoman executive prime minister".split()
)
# Whoever heads a government or a body is no minister in charge of something.
_HEADS: Final = tuple(map(frozenset, (forms("prime minister"), forms("secretary general"), forms("president"))))
_MINISTERS: Final = frozenset(forms("minister secretary"))
_PORTFOLIOS: Final = frozenset(
    forms("""
    agriculture culture defence defense education energy environment finance fisheries foreign health home housing interior
    justice labor labour trade transport treasury
    """)
)
# Whoever presides over something, and is called nothing else.
_PRESIDING: Final = frozenset(forms("president chancellor mayor governor"))
# With these an office is not, or not alone, the one that is named.
_NOT_ALONE: Final = frozenset(forms("deputy vice former ex acting shadow then new incoming outgoing"))
LITTLE: Final = frozenset(
    """
    a an the this that its his her their our of for to in at on s unnamed anonymous unidentified
    """.split()
)


class Role(NamedTuple):
    """What a description says: its words but for the little ones, and the nations that it tells."""

    content: frozenset[str]
    nations: frozenset[str]


def role(text: str) -> Role:
    """A description as it is compared."""
    return Role(content(text), nations(text))


def content(text: str) -> frozenset[str]:
    """The folded words of a text but for the little ones."""
    return frozenset(bare(form) for form in forms(text)) - LITTLE


def bare(form: str) -> str:
    """A folded word without the 's of a possessive."""
    return form.removesuffix("'s")


def proper(words: Sequence[str]) -> list[str]:
    """The folded forms of those words that have a capital."""
    return [bare(form) for word in words if word[:1].isupper() for form in forms(word)]


def led(text: str) -> Iterator[tuple[str, ...]]:
    """The folded words of what a paper calls whoever holds an office that leads a body: "union boss" and "head of the union"
    for "general secretary of the union"."""
    words = tuple(map(bare, forms(text)))
    if "of" in words:
        at = words.index("of")
        office, body = words[:at], words[at + 1 :]
    else:
        body = tuple(takewhile(lambda word: word not in _LEADING, words))
        office = words[len(body) :]
    body = body[1:] if body[:1] == ("the",) else body
    if not (office and body and _LEADING.issuperset(office)):
        return
    for leader in sorted(LEADERS):
        yield from ((*body, leader), (leader, "of", *body), (leader, "of", "the", *body))


def _phrase(description: str) -> list[str]:
    """The folded words of a description up to its noun: "a statement" of "a statement from the port"."""
    return list(takewhile(lambda form: form not in _TIES, forms(description)))


def is_text(description: str) -> bool:
    """Whether a description is of what carries words: "a statement from the port"."""
    return not TEXTS.isdisjoint(_phrase(description)[-1:])


def is_new(description: str) -> bool:
    """Whether a description is of somebody or something that comes up for the first time: "a heckler", "a sign"."""
    return description.partition(" ")[0].lower() in _NEW


def is_newcomer(description: str) -> bool:
    """Whether a description is of somebody new whom a paper would not quote on affairs: "a heckler"."""
    return is_new(description) and not (_callings(content(description)) or is_text(description) or nations(description))


def is_voice(description: str) -> bool:
    """Whether a description is of a voice, or of what words stand on: "a voice from the back", "the sign"."""
    return not (_SURFACES | _VOICES).isdisjoint(_phrase(description)[-1:])


def is_surface(description: str) -> bool:
    """Whether a description is of no more than what words stand on: "a leaflet", "posters", "some placards"."""
    head = forms(description)
    several = head[-1:] != () and head[-1].removesuffix("s") in _SURFACES
    return several and (head[0] in _NEW or (head[-1] not in _SURFACES and len(head) == 1))


def is_anybody(description: str) -> bool:
    """Whether a description keeps back who it is: "a senior official", but not "a police source" or "a European official"."""
    phrase = _phrase(description)
    if not phrase or phrase[0] not in _NEW | _ANYBODY or proper(description.split()[1:]):
        return False
    told = [form for form in phrase if form not in _NEW | _RANKS]
    return len(told) == 1 and told[0] in _ANYBODY


def is_rank(words: frozenset[str]) -> bool:
    """Whether the words of a description say no more than which of several somebody is: "a senior", cut off from its noun."""
    return words <= _RANKS


def is_like(description: str, roles: Sequence[Role]) -> bool:
    """Whether a description has the noun of one of these, or another for the same calling: "a former envoy"."""
    said = content(description)
    known = frozenset().union(*(each.content for each in roles))
    return any(map(is_role_noun, said & known)) or not _callings(said).isdisjoint(_callings(known))


def at_odds(description: str, roles: Sequence[Role], named: bool) -> bool | None:
    """Whether a description that fits no speaker excludes the one with these roles, who goes by a name or not: False (not they)
    where it does, None where it need not."""
    words = description.split()
    if not words or is_text(description) or is_anybody(description):
        return None
    said = role(description)
    if named:
        others = words[0].lower() in _NEW or _is_of_another_nation(said, roles) or _is_another_office(words, said, roles)
        return False if others else None
    if not _SOURCES.isdisjoint(said.content):
        return None
    heads = [each for each in roles if said.content & each.content]
    if heads and not any(_fits(words[1:], each) for each in heads):
        return False
    ours, theirs = _callings(said.content), _callings(frozenset().union(*(each.content for each in roles)))
    return False if ours and theirs and ours.isdisjoint(theirs) else None


def _is_of_another_nation(said: Role, roles: Sequence[Role]) -> bool:
    """Whether a description is of somebody with the same office elsewhere: "the Danish minister" for the Swedish one."""
    alike = [each for each in roles if any(map(is_role_noun, said.content & each.content))]
    others = bool(alike) and all(each.nations and said.nations.isdisjoint(each.nations) for each in alike)
    return bool(said.nations) and others


def _is_another_office(words: Sequence[str], said: Role, roles: Sequence[Role]) -> bool:
    """Whether a description is of an office that whoever heads a government or a body does not hold beside that: "the foreign
    secretary", "the Commission's president" for a secretary general."""
    known = frozenset().union(*(each.content for each in roles))
    heads = any(head <= each.content for each in roles for head in _HEADS)
    if not heads or not _NOT_ALONE.isdisjoint(said.content | known):
        return False
    if said.content & _MINISTERS and (portfolio := said.content & _PORTFOLIOS):
        return portfolio.isdisjoint(known)
    bodies = (frozenset(proper(words)) | said.nations) - LITTLE - _PRESIDING
    ours = known.union(*(each.nations for each in roles))
    return bool(bodies and said.content & _PRESIDING) and ours.isdisjoint(bodies | said.content & _PRESIDING)


def _fits(words: Sequence[str], known: Role) -> bool:
    """Whether a description has no name that a known one lacks: two words for one nation are the same name, and where somebody
    of no nation comes from, or at which place, makes no other of him."""
    if not known.nations:
        words = [word for word in takewhile(lambda word: word not in _TIES, words) if nations(word)]
    return known.content.issuperset(proper([word for word in words if known.nations.isdisjoint(nations(word))]))


def _callings(words: frozenset[str]) -> set[int]:
    """Which kinds of calling the words of a description name; "envoy" and "diplomat" are one."""
    return {kind for kind, nouns in enumerate(_CALLINGS) if not nouns.isdisjoint(words)}
