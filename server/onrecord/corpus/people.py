"""Which speaker of the rules a person of the draft is.

The answer has three values, for an accusation needs a sure no: yes, no, or not known. A name decides; a description ("the
secretary general") decides only where the rules know one holder of it; a description at odds with a speaker's ("a former
Chinese diplomat" for "a former Russian diplomat") is somebody else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, takewhile
from typing import Final, NamedTuple

from onrecord.language.words import forms
from onrecord.model import Person, Speaker

# Below this the speaker of a quotation is a guess: it may find the entry that is meant, but it can accuse nobody.
SURE: Final = 0.75
# So surely must a name be read for a speaker of the rules to be accused by it.
BY_NAME: Final = 0.72
# Below this it is no more than who spoke last, and not even a credit.
GUESS: Final = 0.5

_TITLES: Final = frozenset(
    """
    mr mrs ms miss mx monsieur madame herr frau signor signora
    dr sir dame lord lady professor prof president minister premier chancellor senator
    secretary general captain colonel king queen prince princess pope chief the
    """.split()
)
_CALLINGS: Final = tuple(
    frozenset(nouns.split())
    for nouns in (
        "spokesman spokeswoman spokesperson aide adviser",
        "official source functionary bureaucrat",
        "analyst expert observer scholar commentator researcher academic",
        "diplomat envoy ambassador",
        "general officer soldier commander admiral colonel veteran",
        "minister politician lawmaker senator parliamentarian",
        "trader banker businessman businesswoman executive investor",
        "journalist reporter editor correspondent",
    )
)
# What carries words may carry anybody's.
_TEXTS: Final = frozenset(
    """
    statement transcript letter post tweet video clip recording broadcast speech address interview article text document
    declaration release memo note book report message email column essay caption headline poster banner placard sign
    website account quote summary script slide picture photo photograph phrase line sentence slogan plaque
    """.split()
)
_TIES: Final = frozenset("of from by on in for at to with".split())
# What anybody may be called who leads anything.
_LEADERS: Final = frozenset("chief head leader boss".split())
# Abbreviations that are no longer may be those of offices ("PM", "CEO").
_SHORT: Final = 3
_LITTLE: Final = frozenset(
    """
    a an the this that its his her their our of for to in at on s
    """.split()
)


class _Known(NamedTuple):
    """A speaker as this room compares: the words of each name they go by, of each description, and of both as `called`."""

    key: str
    named: bool
    full: tuple[str, ...]
    names: frozenset[tuple[str, ...]]
    called: frozenset[tuple[str, ...]]
    roles: tuple[frozenset[str], ...]
    pronouns: frozenset[str]
    bodies: frozenset[str]


class People:
    """The speakers of a rule set."""

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        self._known = {speaker.key: _known(speaker) for speaker in speakers}
        self._matches = lru_cache(maxsize=1 << 12)(self._find)
        self._is_speaker = lru_cache(maxsize=1 << 12)(self._compared)

    def who(self, person: Person | None) -> str | None:
        """The key of the one speaker whom `person` can be; None for nobody, a stranger, or one of several."""
        matches = self._matches(person) if person else []
        return matches[0] if len(matches) == 1 else None

    def is_stranger(self, person: Person | None) -> bool:
        """Whether a person has a name, and one that no speaker goes by."""
        return person is not None and person.named and not self._matches(person)

    def is_speaker(self, person: Person | None, key: str) -> bool | None:
        """Whether `person` is the speaker `key`: yes, no, or not known."""
        return None if person is None or key not in self._known else self._is_speaker(person, key)

    def _compared(self, person: Person, key: str) -> bool | None:
        matches = self._matches(person)
        if key in matches:
            return True if len(matches) == 1 else None
        if matches:
            return None if self._is_anybodys(person, matches) else False
        speaker = self._known[key]
        if person.named and speaker.named:
            return None if _may_be(speaker, _name(person.name)) or _is_office(speaker, person.name) else False
        if person.named:
            # Nobody knows whether a man with a name is the diplomat without one; a minister he is not.
            return False if any(_at_odds(f"the {role}", speaker) is False for role in person.roles) else None
        return _at_odds(person.name, speaker)

    def excluded_by_pronoun(self, credit: str | None, key: str) -> bool:
        """Whether a draft credits "she" where the speaker goes by other pronouns."""
        pronouns = self._known[key].pronouns
        return credit is not None and credit.lower() in {"he", "she"} and bool(pronouns) and credit.lower() not in pronouns

    def is_named(self, prose: tuple[str, ...], key: str) -> bool:
        """Whether one of the speaker's names or descriptions stands among the folded words of a passage."""
        joined = f" {' '.join(map(_bare, prose))} "
        return any(f" {' '.join(name)} " in joined for name in self._known[key].called)

    def places(self, prose: tuple[str, ...], key: str) -> Iterator[tuple[int, int]]:
        """Where among the folded words of a passage one of the speaker's names or descriptions stands."""
        bare = tuple(map(_bare, prose))
        yield from chain.from_iterable(places(bare, name) for name in self._known[key].called)

    def _is_anybodys(self, person: Person, matches: list[str]) -> bool:
        """Whether a person is a bare "statement" or "chief", though the rules know somebody's."""
        content = _content(person.name)
        if not person.named and content <= _LEADERS:
            return True
        return not person.named and is_text(person.name) and not any(content in self._known[key].roles for key in matches)

    def _find(self, person: Person) -> list[str]:
        if person.named:
            name = _name(person.name)
            return [key for key, known in self._known.items() if _has_name(known, name)]
        content = _content(person.name)
        return [key for key, known in self._known.items() if content and any(_is_role(content, role) for role in known.roles)]


def _known(speaker: Speaker) -> _Known:
    words = speaker.name.split()
    named = all(
        word[:1].isupper() or word[:1].isdigit() or word.lower() in _LITTLE | {"de", "van", "von", "der"} for word in words
    )
    names = {forms(text) for text in (speaker.name, *speaker.aliases)}
    names = names | {_name(text) for text in (speaker.name, *speaker.aliases)} - {()}
    described = (*speaker.roles, *speaker.aliases, *(() if named else (speaker.name,)))
    return _Known(
        key=speaker.key,
        named=named,
        full=_name(speaker.name),
        names=frozenset(names),
        called=frozenset(names | {tuple(map(_bare, forms(role))) for role in speaker.roles} - {()}),
        pronouns=frozenset(pronoun.lower() for pronoun in speaker.pronouns),
        bodies=frozenset(map(_bare, chain.from_iterable(map(_proper, speaker.roles)))) - _TITLES - _LITTLE,
        roles=tuple(content for content in map(_content, described) if content),
    )


def _name(text: str) -> tuple[str, ...]:
    """The words of a name without the titles before it; a title alone stays."""
    words = [_bare(form) for form in forms(text)]
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    return tuple(words)


def _has_name(known: _Known, name: tuple[str, ...]) -> bool:
    if name in known.names:
        return True
    if not known.named or not known.full:
        return False
    if len(name) == 1:
        return len(known.full) > 1 and name[0] == known.full[-1]
    if len(name) == 2 == len(known.full) and len(name[0]) == 1:
        return name[0] == known.full[0][0] and name[1] == known.full[1]
    # "Skerry's Ada Vance", "Harbour Master Ada Vance": the whole name stands at the end of what the draft says.
    return len(name) > len(known.full) > 1 and name[-len(known.full) :] == known.full


def _may_be(known: _Known, name: tuple[str, ...]) -> bool:
    """Whether a name that is not a speaker's own may still be theirs: the first name alone, the last one
    shortened, the first one misspelt or another title."""
    if len(known.full) < 2 or not name:
        return False
    if len(name) == 1:
        return name[0] == known.full[0]
    if len(name[-1]) == 1:
        return name[0] == known.full[0] and name[-1] == known.full[-1][0]
    return name[-1] == known.full[-1] and (name[0][0] == known.full[0][0] or len(name[0]) == 1)


def _is_office(known: _Known, name: str) -> bool:
    """Whether a name is that of an office or a body which may stand for whoever holds or leads it: "PM", "the DMO"."""
    short = len(name) <= _SHORT and name.isupper() and name.isalpha()
    return short or not known.bodies.isdisjoint(map(_bare, forms(name)))


def _proper(text: str) -> list[str]:
    """The folded words of a text that have a capital."""
    return [form for word in text.split() if word[:1].isupper() for form in forms(word)]


def _content(text: str) -> frozenset[str]:
    return frozenset(_bare(form) for form in forms(text)) - _LITTLE


def _bare(form: str) -> str:
    return form.removesuffix("'s")


def _is_role(content: frozenset[str], role: frozenset[str]) -> bool:
    return content <= role


def _at_odds(description: str, speaker: _Known) -> bool | None:
    """Whether a description that fits no speaker excludes this one: False (not they) where it does, None where it need not."""
    first = description.split(maxsplit=1)[0].lower() if description.strip() else ""
    if is_text(description):
        return None
    if speaker.named:
        # "a trader in Geneva" introduces somebody new, who is not a person known by name.
        return False if first in {"a", "an", "one", "another", "some", "many"} else None
    content = _content(description)
    proper = set(map(_bare, _proper(" ".join(description.split()[1:]))))
    heads = [role for role in speaker.roles if content & role]
    if heads and proper and not any(proper <= role for role in heads):
        return False
    ours, theirs = _callings(content), _callings(frozenset().union(*speaker.roles))
    return False if ours and theirs and ours.isdisjoint(theirs) else None


def places(words: tuple[str, ...], name: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where among folded words the words of a name stand; those of none nowhere."""
    size = len(name)
    return ((at, at + size) for at in range(len(words) - size + 1) if size and words[at : at + size] == name)


def is_text(description: str) -> bool:
    """Whether a description is of what carries words: "a statement from the port"."""
    head = list(takewhile(lambda form: form not in _TIES, forms(description)))[-1:]
    return not _TEXTS.isdisjoint(head)


def _callings(words: frozenset[str]) -> set[int]:
    """Which kinds of calling the words of a description name; "envoy" and "diplomat" are one."""
    return {kind for kind, nouns in enumerate(_CALLINGS) if not nouns.isdisjoint(words)}
