"""The people of a draft: who is meant by a name, a role, a description or a pronoun.

Names join by their parts: "Vance" is the last "Anna Vance" spoken of, "Mrs. Clinton" is not "Mr. Clinton". Roles join by their
words: "the managing director" is whoever was called "Port Managing Director". A description that fits nobody with a name is
a person of its own, whom later ones with the same noun go back to. Pronouns go to the most present person they can mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import Final

from onrecord.language.lexicon.titles import IN_FULL
from onrecord.language.speakers.people.families import are_two, hear_titles, is_kin, is_wife, same_name, spouse
from onrecord.language.speakers.people.members import Member
from onrecord.language.speakers.people.pronouns import FAINT, Lead, meant
from onrecord.language.speakers.sentences.naming import Phrase, title_gender
from onrecord.language.speakers.sentences.tokens import Reading
from onrecord.language.speakers.words.given import given_gender
from onrecord.language.speakers.words.lexicon import DETERMINERS
from onrecord.language.speakers.words.people import GROUP_NOUNS, is_person_noun
from onrecord.language.speakers.words.places import is_thing

_LEADERS: Final = frozenset("chief boss head leader supremo".split())
_LED: Final = frozenset(
    "general president minister chancellor executive premier director chairman chairwoman chair king queen pope mayor".split()
)
# Nouns that say so little that they may go back to anybody of their gender.
LOOSE: Final = frozenset("man woman person fellow gentleman lady girl boy lad youth chap guy".split())
_FULL: Final = {f"{short}.": full for short, full in IN_FULL.items()}
_WORDS: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*\.?")
_SKIPPED: Final = DETERMINERS | frozenset("of new former then current same late old young little poor".split())
# After so many sentences even what was spoken of most is faint.
_GONE: Final = 12
# How many of those with one noun or name a phrase may go back to.
_HOLDERS: Final = 40


class Cast:
    """All members of a draft; `now` is the number of the sentence being read, `speaker` who was last credited with words,
    `asker` whoever only asked something there, `lead` the last subject. In a conversation (`talking`) pronouns go to the next
    turn as well, and subjects do not lead."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.now = 0
        self.speaker: Member | None = None
        self.asker: Member | None = None
        self.lead: Lead | None = None
        self.talking = False
        # Everybody spoken of, the latest last.
        self._recent: dict[Member, None] = {}
        self._by_word: dict[str, list[Member]] = {}
        self._by_head: dict[str, list[Member]] = {}

    def restart(self) -> None:
        """Go back to the first sentence, keeping names and genders."""
        self.now = 0
        self.lead = None
        self._recent.clear()
        for member in self.members:
            member.forget()

    def notice(self, member: Member, weight: float) -> None:
        """Take note of a mention in the sentence being read."""
        member.notice(self.now, weight)
        recent = self._recent
        recent.pop(member, None)
        recent[member] = None

    def _noticed(self) -> Iterator[Member]:
        """Those spoken of not long ago, the latest first."""
        return takewhile(lambda member: member.seen >= self.now - _GONE, reversed(self._recent))

    def find(self, reading: Reading, phrase: Phrase) -> Member:
        """Whom a name or description means; a new member where it is nobody known."""
        if phrase.kind == "name":
            return self._named(reading, phrase)
        return self.described(phrase, reading.text(phrase.first, phrase.last))

    def call(self, name: str, titles: tuple[str, ...]) -> Member:
        """Whom a form of address with one name, and titles in lower case, means; a new member where it is nobody known."""
        word, gender = name.lower(), title_gender(titles)
        known = [member for member in self._by_word.get(word, ()) if agree(member.gender, gender)]
        if titles:
            known = [member for member in known if member.wife == is_wife(titles)] or known
        return max(known, key=lambda member: member.seen) if known else self._add(name, (word,), gender)

    def spouse(self, member: Member, gender: str) -> Member | None:
        """The wife or husband of somebody, where both are known by the same surname."""
        return spouse(member, gender, self._by_word.get(member.words[-1], ())) if member.words else None

    def knows(self, word: str) -> bool:
        """Whether a word is part of the name of somebody the draft speaks of."""
        return any(member.mentions for member in self._by_word.get(word, ()))

    def is_shared(self, phrase: Phrase, member: Member) -> bool:
        """Whether a surname alone is somebody else's as well: "Cruz" in a draft of Ted and Heidi Cruz."""
        if len(phrase.name) != 1:
            return False
        others = (other for other in self._by_word.get(phrase.name[0], ()) if other is not member and not other.thing)
        return any(
            len(other.words) > 1 and other.words[-1] == phrase.name[0] and agree(other.gender, phrase.gender)
            for other in others
        )

    def _named(self, reading: Reading, phrase: Phrase) -> Member:
        # "Bergen Weighs Vance" is nobody's name.
        doubted = reading.title and len(phrase.name) > 1 and given_gender(phrase.name) is None
        member = self._known(phrase)
        kin = self.talking and is_kin(reading, phrase)
        if member is None:
            member = self._add(reading.text(phrase.name_first - kin, phrase.last), phrase.name, None)
            member.doubted = doubted
        elif (member.doubted and not reading.title) or (len(phrase.name) > len(member.words) and not doubted):
            text = reading.text(phrase.name_first, phrase.last)
            member.rename(text, phrase.name)
            member.doubted, member.thing = False, is_thing(phrase.name, text)
            for word in phrase.name:
                _file(self._by_word, word, member)
        elif kin and member.words == phrase.name:
            member.rename(reading.text(phrase.name_first - 1, phrase.last), phrase.name)
        member.vote(phrase.gender, 3.0)
        if phrase.titles:
            hear_titles(member, phrase.titles, story=self.talking)
        if phrase.role:
            self.describe(member, phrase.role)
        return member

    def _known(self, phrase: Phrase) -> Member | None:
        holders = dict.fromkeys([*self._by_word.get(phrase.name[-1], ()), *self._by_word.get(phrase.name[0], ())])
        fitting: list[Member] = [member for member in holders if same_name(member.words, phrase.name)]
        if self.talking:
            fitting = [member for member in fitting if not are_two(phrase, member)]
        if phrase.gender is not None:
            fitting = [member for member in fitting if agree(member.gender, phrase.gender)]
            fitting = [member for member in fitting if member.gender == phrase.gender] or fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        return max(fitting, key=lambda member: (member.words == phrase.name, member.seen))

    def _add(self, name: str, words: tuple[str, ...], gender: str | None) -> Member:
        member = Member(name, words, named=bool(words))
        member.thing = bool(words) and is_thing(words, name)
        member.vote(gender, 3.0)
        self.members.append(member)
        for word in words:
            _file(self._by_word, word, member)
        return member

    def described(self, phrase: Phrase, text: str) -> Member:
        """Whom a description means, the words of which are `text`; a new member where it is nobody known."""
        if phrase.definite and (member := self._fitting(phrase, text) or self._fitting_plainly(phrase, text)) is not None:
            return member
        if self.talking and phrase.head in LOOSE and text.lower().startswith("the ") and (member := self._only(phrase.gender)):
            return member
        member = self._add(text, (), phrase.gender)
        member.presumed = phrase.definite
        member.plural = phrase.head == "they" or (phrase.head.endswith("s") and phrase.head not in GROUP_NOUNS)
        member.thing = phrase.head != "one" and (phrase.head in GROUP_NOUNS or not is_person_noun(phrase.head))
        self.describe(member, text if " of " in text else phrase.role or text)
        return member

    def _only(self, gender: str | None) -> Member | None:
        """The one man or woman of a story who has a name."""
        named = (member for member in self.members if member.named and member.mentions and member.is_person)
        found = [member for member in named if gender is not None and member.gender == gender]
        return found[0] if len(found) == 1 else None

    def _fitting_plainly(self, phrase: Phrase, text: str) -> Member | None:
        """The member whom a description goes back to that says more than the draft did: "the mayor of Skerry" after "Ada Vance,
        the mayor"."""
        plain = text.partition(" of ")[0]
        member = self._fitting(phrase, plain) if plain != text else None
        return member if member is not None and _key(plain) in map(_key, member.roles) else None

    def _fitting(self, phrase: Phrase, text: str) -> Member | None:
        """The member a definite description goes back to."""
        words = _key(text)
        holders = self._by_head.get(phrase.head) if words else None
        if holders and (known := [member for member in holders[-_HOLDERS:] if _is_called(member, words)]):
            return known[0] if len(known) == 1 else max(known, key=lambda member: member.seen)
        if phrase.head in _LEADERS:
            return self._led(words - _LEADERS)
        if self.speaker is None or phrase.head not in LOOSE or "same" not in text.split():
            return None
        return self.speaker if agree(self.speaker.gender, phrase.gender) else None

    def _led(self, owners: frozenset[str]) -> Member | None:
        """The one person whose role leads what "the port boss" leads."""
        found: list[Member] = []
        for head in _LED if owners else ():
            for member in self._by_head.get(head, [])[-_HOLDERS:]:
                if member.named and member not in found and _is_called(member, owners):
                    found.append(member)
        return found[0] if len(found) == 1 else None

    def describe(self, member: Member, role: str | None) -> None:
        """Give a member a further role or description."""
        if not role or role in member.roles:
            return
        member.describe(role)
        for head in _heads(role):
            _file(self._by_head, head, member)

    def present(self, gender: str) -> tuple[Member | None, bool]:
        """Whom a pronoun of this gender means, and whether that is sure."""
        member, sure = meant(gender, self._noticed(), self.now, self.speaker, self.lead)
        return member, sure and member is not self.asker

    def presences(self) -> dict[Member, float]:
        """How present everybody is that is present at all."""
        found = ((member, member.presence(self.now)) for member in self._noticed())
        return {member: presence for member, presence in found if presence > FAINT}


def agree(one: str | None, other: str | None) -> bool:
    """Whether two genders may be one person's."""
    return one is None or other is None or one == other


def _is_called(member: Member, words: frozenset[str]) -> bool:
    """Whether a role of a member has all of some words."""
    return any(map(words.issubset, map(_key, member.roles)))


def _file(index: dict[str, list[Member]], key: str, member: Member) -> None:
    holders = index.setdefault(key, [])
    if member not in holders[-_HOLDERS:]:
        holders.append(member)


@lru_cache(maxsize=1 << 12)
def _heads(role: str) -> tuple[str, ...]:
    """The nouns that a role is found by: its last word, and whatever in it says what somebody is."""
    words = _WORDS.findall(role.lower())
    nouns = words[-1:] + [word for word in words[:-1] if is_person_noun(word)]
    return tuple(_FULL.get(word, word) for word in nouns)


@lru_cache(maxsize=1 << 12)
def _key(text: str) -> frozenset[str]:
    words = (word.removesuffix("'s").removesuffix("’s") for word in _WORDS.findall(text.lower()))
    return frozenset(_FULL.get(word, word) for word in words) - _SKIPPED
