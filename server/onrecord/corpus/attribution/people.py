"""Which speaker of the rules a person of the draft is.

The answer has three values, for an accusation needs a sure no: yes, no, or not known. A name decides; a description ("the
secretary general") decides only where the rules know one holder of it; a description at odds with a speaker's ("a former
Chinese diplomat" for "a former Russian diplomat") is somebody else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import chain
from typing import Final

from onrecord.corpus.attribution.descriptions import (
    LEADERS,
    at_odds,
    bare,
    content,
    is_anybody,
    is_like,
    is_newcomer,
    is_rank,
    is_text,
)
from onrecord.corpus.attribution.known import governs, has_name, is_office, known, may_be, name_of
from onrecord.language.words import forms
from onrecord.model import Person, Speaker

# Below this the speaker of a quotation is a guess: it may find the entry that is meant, but it can accuse nobody.
SURE: Final = 0.75
# So surely must a name be read for a speaker of the rules to be accused by it.
BY_NAME: Final = 0.72
# Below this it is no more than who spoke last, and not even a credit.
GUESS: Final = 0.5

_OWNERS: Final = frozenset("its their our his her my your".split())


class People:
    """The speakers of a rule set."""

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        speakers = tuple(speakers)
        self._known = {speaker.key: known(speaker) for speaker in speakers}
        self._offices = {speaker.key: speaker.roles for speaker in speakers}
        self._short = lru_cache(maxsize=1 << 12)(self._parts)
        self._matches = lru_cache(maxsize=1 << 12)(self._find)
        self._is_speaker = lru_cache(maxsize=1 << 12)(self._compared)

    def who(self, person: Person | None) -> str | None:
        """The key of the one speaker whom `person` can be; None for nobody, a stranger, or one of several."""
        matches = self._matches(person) if person else []
        return matches[0] if len(matches) == 1 else None

    def is_stranger(self, person: Person | None) -> bool:
        """Whether a person has a name, and one that no speaker goes by, or comes up for the first time: "a heckler"."""
        return person is not None and (person.named or is_newcomer(person.name)) and not self._matches(person)

    def is_speaker(self, person: Person | None, key: str) -> bool | None:
        """Whether `person` is the speaker `key`: yes, no, or not known."""
        return None if person is None or key not in self._known else self._is_speaker(person, key)

    def _compared(self, person: Person, key: str) -> bool | None:
        matches = self._matches(person)
        if key in matches:
            return True if len(matches) == 1 and not _is_led_by(person) else None
        if matches:
            return None if self._is_anybodys(person, matches) or self.is_kept_back(person) else False
        speaker = self._known[key]
        if person.named and speaker.named:
            name = person.name
            possible = may_be(speaker, name_of(name)) or is_office(speaker, name) or governs(speaker, name)
            return None if possible else False
        if person.named:
            # Nobody knows whether a man with a name is the diplomat without one; a minister who never was one he is not.
            answers = [(each, at_odds(f"the {each}", speaker.offices, speaker.named)) for each in person.roles]
            like = any(answer is None and is_like(each, speaker.offices) for each, answer in answers)
            return False if not like and any(answer is False for _, answer in answers) else None
        return at_odds(person.name, speaker.offices, speaker.named)

    def excluded_by_pronoun(self, credit: str | None, key: str) -> bool:
        """Whether a draft credits "she" where the speaker goes by other pronouns."""
        said = "" if credit is None else credit.lower()
        pronouns = self._known[key].pronouns
        return said in {"he", "she"} and bool(pronouns) and said not in pronouns

    def goes_by(self, credit: str | None, person: Person | None) -> bool | None:
        """Whether the one speaker whom `person` can be goes by a "he" or "she" that is the credit; not known of others."""
        key = self.who(person)
        pronouns = frozenset() if key is None else self._known[key].pronouns
        said = (credit or "").lower()
        return said in pronouns if said in {"he", "she"} and not pronouns.isdisjoint({"he", "she"}) else None

    def may_be_it(self, key: str) -> bool:
        """Whether a speaker may go by "it"."""
        return self._known[key].pronouns.isdisjoint({"he", "she", "they"}) or "it" in self._known[key].pronouns

    def are_several(self, key: str) -> bool:
        """Whether a speaker goes by "they"."""
        return "they" in self._known[key].pronouns

    def is_kept_back(self, person: Person | None) -> bool:
        """Whether a draft says of somebody no more than that there is one: "a senior official"."""
        return person is not None and not person.named and is_anybody(person.name)

    def is_named(self, prose: tuple[str, ...], key: str) -> bool:
        """Whether one of the speaker's names or descriptions stands among the folded words of a passage."""
        joined = f" {' '.join(map(bare, prose))} "
        return any(f" {' '.join(name)} " in joined for name in self._known[key].called)

    def surname(self, key: str) -> str:
        """The folded last word of a speaker's name; nothing of one who has none."""
        return "".join(self._known[key].full[-1:]) if self._known[key].named else ""

    def is_called(self, prose: tuple[str, ...], key: str) -> bool:
        """Whether a part of one of the speaker's descriptions stands there that is nobody else's: "secretary general"."""
        joined = f" {' '.join(map(bare, prose))} "
        return any(f" {' '.join(part)} " in joined for part in self._short(key))

    def _parts(self, key: str) -> tuple[tuple[str, ...], ...]:
        """The ends of a speaker's descriptions, two words or more, that no other speaker's have."""
        offices = [tuple(map(bare, forms(text))) for text in self._offices[key]]
        ends = {office[at:] for office in offices for at in range(1, len(office) - 1)}
        return tuple(end for end in ends if self._find(Person(" ".join(end), named=False)) == [key])

    def places(self, prose: tuple[str, ...], key: str) -> Iterator[tuple[int, int]]:
        """Where among the folded words of a passage one of the speaker's names or descriptions stands."""
        words = tuple(map(bare, prose))
        yield from chain.from_iterable(places(words, name) for name in self._known[key].called)

    def named(self, prose: tuple[str, ...]) -> Iterator[tuple[str, int]]:
        """The speakers whose names or descriptions stand among the folded words of a passage, and at which word each ends."""
        words = tuple(map(bare, prose))
        for at, word in enumerate(words):
            for key, name in self._called.get(word, ()):
                if words[at : at + len(name)] == name:
                    yield key, at + len(name)

    @cached_property
    def _called(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        """All that speakers are called, by its first word."""
        found: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for key, speaker in self._known.items():
            for name in speaker.called:
                found[name[0]].append((key, name))
        return found

    def _is_anybodys(self, person: Person, matches: list[str]) -> bool:
        """Whether a person is a bare "statement" or "chief", though the rules know somebody's."""
        said = content(person.name)
        if not person.named and said <= LEADERS:
            return True
        known = (each.content for key in matches for each in self._known[key].roles)
        return not person.named and is_text(person.name) and said not in known

    def _find(self, person: Person) -> list[str]:
        if person.named:
            name = name_of(person.name)
            return [key for key, speaker in self._known.items() if has_name(speaker, name)]
        said, plain = content(person.name), content(person.name.partition(" of ")[0])
        if is_rank(said):
            return []
        found = [key for key, known in self._known.items() if any(said <= each.content for each in known.roles)]
        if found or said == plain:
            return found
        # Of what "the mayor of Skerry" is mayor, the rules need not tell.
        return [key for key, known in self._known.items() if any(plain == each.content for each in known.roles)]


def _is_led_by(person: Person) -> bool:
    """Whether all that a draft says of somebody is what they are of a body named before, which the rules need not know: "its
    head", "their chair"."""
    owner, _, rest = person.name.lower().partition(" ")
    return not person.named and owner in _OWNERS and len(content(rest)) == 1


def places(words: tuple[str, ...], name: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where among folded words the words of a name stand; those of none nowhere."""
    size = len(name)
    return ((at, at + size) for at in range(len(words) - size + 1) if size and words[at : at + size] == name)
