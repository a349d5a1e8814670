"""A speaker of the rules as this room compares, and what a draft's name says of one."""

from __future__ import annotations

from itertools import chain
from typing import Final, NamedTuple

from onrecord.corpus.attribution.descriptions import LITTLE, Role, bare, led, proper, role
from onrecord.language.lexicon.titles import COURTESY
from onrecord.language.nations import nations
from onrecord.language.words import forms
from onrecord.model import Speaker

_TITLES: Final = COURTESY | frozenset(
    """
    mx monsieur madame herr frau signor signora
    professor prof president minister premier chancellor senator
    secretary general captain colonel king queen prince princess pope chief the
    father mother sister brother aunt auntie uncle cousin grandma grandpa fr rev reverend rabbi imam
    """.split()
)
# Abbreviations that are no longer may be those of offices ("PM", "CEO").
_SHORT: Final = 3


class Known(NamedTuple):
    """A speaker as this room compares: the words of each name they go by, of each description, and of both as `called`. Of one
    with a name the `offices` are what the rules call them beside it."""

    key: str
    named: bool
    full: tuple[str, ...]
    names: frozenset[tuple[str, ...]]
    called: frozenset[tuple[str, ...]]
    roles: tuple[Role, ...]
    offices: tuple[Role, ...]
    pronouns: frozenset[str]
    bodies: frozenset[str]


def known(speaker: Speaker) -> Known:
    """What of a speaker is compared."""
    words = speaker.name.split()
    named = all(
        word[:1].isupper() or word[:1].isdigit() or word.lower() in LITTLE | {"de", "van", "von", "der"} for word in words
    )
    called_so = (speaker.name, *speaker.aliases)
    # An alias of signs alone has no words.
    names = {*map(forms, called_so), *map(name_of, called_so)} - {()}
    described = (*speaker.roles, *speaker.aliases, *(() if named else (speaker.name,)))
    roles = tuple(each for each in map(role, described) if each.content)
    called = names | ({tuple(map(bare, forms(text))) for text in speaker.roles} - {()})
    return Known(
        key=speaker.key,
        named=named,
        full=name_of(speaker.name),
        names=frozenset(names),
        called=frozenset(called.union(*map(led, speaker.roles))),
        pronouns=frozenset(pronoun.lower() for pronoun in speaker.pronouns),
        bodies=frozenset(chain.from_iterable(proper(text.split()) for text in speaker.roles)) - _TITLES - LITTLE,
        roles=roles,
        offices=tuple(map(role, speaker.roles)) if named else roles,
    )


def name_of(text: str) -> tuple[str, ...]:
    """The words of a name without the titles before it; a title alone stays."""
    words = [bare(form) for form in forms(text)]
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    return tuple(words)


def has_name(speaker: Known, name: tuple[str, ...]) -> bool:
    """Whether a name of the draft is the speaker's own, or its last word or end."""
    if name in speaker.names:
        return True
    if not speaker.named or not speaker.full:
        return False
    if len(name) == 1:
        return len(speaker.full) > 1 and name[0] == speaker.full[-1]
    if len(name) == 2 == len(speaker.full) and len(name[0]) == 1:
        return name[0] == speaker.full[0][0] and name[1] == speaker.full[1]
    # "Skerry's Ada Vance", "Harbour Master Ada Vance": the whole name stands at the end of what the draft says.
    return len(name) > len(speaker.full) > 1 and name[-len(speaker.full) :] == speaker.full


def may_be(speaker: Known, name: tuple[str, ...]) -> bool:
    """Whether a name that is not a speaker's own may still be theirs: the first name alone, the last one
    shortened, the first one misspelt or another title."""
    if len(speaker.full) < 2 or not name:
        return False
    if len(name) == 1:
        return name[0] == speaker.full[0]
    if len(name[-1]) == 1:
        return name[0] == speaker.full[0] and name[-1] == speaker.full[-1][0]
    return name[-1] == speaker.full[-1] and (name[0][0] == speaker.full[0][0] or len(name[0]) == 1)


def is_office(speaker: Known, name: str) -> bool:
    """Whether a name is that of an office or a body which may stand for whoever holds or leads it: "PM", "the DMO"."""
    short = len(name) <= _SHORT and name.isupper() and name.isalpha()
    return short or not speaker.bodies.isdisjoint(map(bare, forms(name)))


def governs(speaker: Known, name: str) -> bool:
    """Whether a name is that of a place which stands for a government that the speaker belongs to: "Copenhagen said"."""
    told = nations(name)
    return bool(told) and any(not told.isdisjoint(office.nations) for office in speaker.offices)
