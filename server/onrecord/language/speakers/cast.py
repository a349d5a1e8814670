"""The people of a draft: who is meant by a name, a role or a description, and how present each of them is.

Names join by their parts: "Rutte" is the last "Mark Rutte" spoken of, "Mrs. Clinton" is not "Mr. Clinton". Roles join by their
words: "the secretary general" is whoever was called "NATO Secretary General". A description that fits nobody with a name is
a person of its own, whom later ones with the same noun go back to. Pronouns go to the most present person they can mean.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.language.speakers.lexicon import DETERMINERS
from onrecord.language.speakers.people import GROUP_NOUNS, is_person_noun
from onrecord.language.speakers.phrases import Phrase
from onrecord.language.speakers.tokens import Reading
from onrecord.model import Person
from onrecord.text import Stretch

_LEADERS: Final = frozenset("chief boss head leader supremo".split())
_LED: Final = frozenset("general president minister chancellor executive premier director chairman chairwoman chair king queen pope mayor".split())
# Nouns that say so little that they may go back to anybody of their gender.
LOOSE: Final = frozenset("man woman person fellow gentleman lady girl boy lad youth chap guy".split())
_FULL: Final = {"sen.": "senator", "rep.": "representative", "gov.": "governor", "gen.": "general", "dr.": "doctor", "prof.": "professor"}
_WORDS: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*\.?")
_SKIPPED: Final = DETERMINERS | frozenset("new former then current same late old young little poor".split())
_DECAY: Final = 0.7
_FAINT: Final = 0.05
_UNLIKE: Final = 0.35


class Member:
    """Somebody or something the draft speaks of. `mention` is where it did so last, as passage and stretch."""

    __slots__ = ("_presence", "_seen", "_votes", "acts", "mention", "mentions", "name", "speeches", "named", "plural", "roles", "spoke", "thing", "words")

    def __init__(self, name: str, words: tuple[str, ...], *, named: bool) -> None:
        self.name = name
        self.words = words
        self.named = named
        self.acts = False
        self.mentions = 0
        self.speeches = 0
        self.plural = False
        self.thing = False
        self.spoke = False
        self.roles: list[str] = []
        self.mention: tuple[int, Stretch] | None = None
        self._votes = {"he": 0.0, "she": 0.0}
        self._presence = 0.0
        self._seen = -1

    @property
    def gender(self) -> str | None:
        he, she = self._votes["he"], self._votes["she"]
        return None if he == she else "he" if he > she else "she"

    def likeness(self, gender: str | None) -> float:
        """How well a pronoun of this gender fits, around 1 where nothing is known."""
        if gender is None:
            return 1.0
        he, she = self._votes["he"], self._votes["she"]
        return 2.0 * ((he if gender == "he" else she) + 0.5) / (he + she + 1.0)

    def vote(self, gender: str | None, weight: float) -> None:
        """Take note of what the draft lets on about the gender."""
        if gender in self._votes:
            self._votes[gender] += weight

    @property
    def is_person(self) -> bool:
        """Whether the draft shows that this is a person and no place or firm."""
        return self.spoke or self.gender is not None or any(is_person_noun(word) for role in self.roles for word in role.lower().split())

    def person(self) -> Person:
        """The value that quotations carry."""
        name = self.name.title() if self.name.isupper() and len(self.words) > 1 else self.name
        return Person(" ".join(name.split()), self.named, tuple(dict.fromkeys(" ".join(role.split()) for role in self.roles)))

    def presence(self, now: int) -> float:
        """How present this member is at sentence `now`."""
        return 0.0 if self._seen < 0 else self._presence * _DECAY ** (now - self._seen)

    def notice(self, now: int, weight: float) -> None:
        """Take note of a mention in sentence `now`."""
        self._presence = self.presence(now) + weight
        self._seen = now

    @property
    def seen(self) -> int:
        return self._seen


class Cast:
    """All members of a draft; `now` is the sentence being read."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self.now = 0
        self._by_word: dict[str, list[Member]] = {}
        self._by_head: dict[str, list[Member]] = {}

    def find(self, reading: Reading, phrase: Phrase) -> Member:
        """Whom a name or description means; a new member where it is nobody known."""
        return self._named(reading, phrase) if phrase.kind == "name" else self._described(reading, phrase)

    def call(self, text: str, words: tuple[str, ...], gender: str | None) -> Member:
        """Whom a form of address means; a new member where it is nobody known."""
        fitting = [member for member in self._by_word.get(words[-1], ()) if _same_name(member.words, words) and agree(member.gender, gender)]
        if fitting:
            return max(fitting, key=lambda member: member.seen)
        member = self._add(text, words, named=True)
        member.vote(gender, 3.0)
        for word in words:
            _file(self._by_word, word, member)
        return member

    def _named(self, reading: Reading, phrase: Phrase) -> Member:
        text = reading.text(phrase.name_first, phrase.last)
        member = self._known(phrase)
        if member is None:
            member = self._add(text, phrase.name, named=True)
        if len(phrase.name) > len(member.words):
            member.name, member.words = text, phrase.name
        for word in phrase.name:
            _file(self._by_word, word, member)
        member.vote(phrase.gender, 3.0)
        if phrase.role:
            self.describe(member, phrase.role)
        return member

    def _known(self, phrase: Phrase) -> Member | None:
        holders = self._by_word.get(phrase.name[-1]) or self._by_word.get(phrase.name[0]) or []
        fitting = [member for member in holders if _same_name(member.words, phrase.name) and agree(member.gender, phrase.gender)]
        sure = [member for member in fitting if phrase.gender is not None and member.gender == phrase.gender]
        return max(sure or fitting, key=lambda member: (member.words == phrase.name, member.seen), default=None)

    def _described(self, reading: Reading, phrase: Phrase) -> Member:
        text = reading.text(phrase.first, phrase.last)
        if phrase.definite and (member := self._fitting(phrase, text)) is not None:
            return member
        member = self._add(text, (), named=False)
        member.thing = phrase.head in GROUP_NOUNS or not is_person_noun(phrase.head)
        member.plural = phrase.head == "they" or (phrase.head.endswith("s") and phrase.head not in GROUP_NOUNS)
        member.vote(phrase.gender, 3.0)
        self.describe(member, phrase.role or text)
        return member

    def _fitting(self, phrase: Phrase, text: str) -> Member | None:
        """The member a definite description goes back to."""
        words = _key(text)
        holders = self._by_head.get(phrase.head, [])
        known = [member for member in holders if words and any(words <= _key(role) for role in member.roles)]
        if known:
            return max(known, key=lambda member: member.seen)
        if phrase.head in _LEADERS:
            return self._led(words - _LEADERS)
        loose = phrase.head in LOOSE and phrase.gender is not None and phrase.owner is None and not words - {phrase.head}
        return self.present(phrase.gender) if loose else None

    def _led(self, owners: frozenset[str]) -> Member | None:
        """The one person whose role leads what "the Nato boss" leads."""
        found: list[Member] = []
        for head in _LED if owners else ():
            for member in self._by_head.get(head, ()):
                if member.named and member not in found and any(owners <= _key(role) for role in member.roles):
                    found.append(member)
        return found[0] if len(found) == 1 else None

    def describe(self, member: Member, role: str) -> None:
        """Give a member a further role or description."""
        if not role or role in member.roles:
            return
        member.roles.append(role)
        words = _WORDS.findall(role.lower())
        for word in words[-1:] + [word for word in words[:-1] if is_person_noun(word)]:
            _file(self._by_head, _FULL.get(word, word), member)

    def _add(self, name: str, words: tuple[str, ...], *, named: bool) -> Member:
        member = Member(name, words, named=named)
        self.members.append(member)
        return member

    def present(self, gender: str | None) -> Member | None:
        """The most present person that a pronoun of this gender can mean."""
        best, most = None, _FAINT
        for member in self.members:
            likeness = member.likeness(gender)
            if member.plural or member.thing or likeness < _UNLIKE:
                continue
            presence = member.presence(self.now) * likeness
            if gender is not None and member.gender is None:
                presence *= 0.7 if member.is_person else 0.35 if member.acts else 0.05
            if presence > most:
                best, most = member, presence
        return best

    def presences(self) -> dict[Member, float]:
        """How present everybody is that is present at all."""
        found = ((member, member.presence(self.now)) for member in self.members)
        return {member: presence for member, presence in found if presence > _FAINT}


def _file(index: dict[str, list[Member]], key: str, member: Member) -> None:
    holders = index.setdefault(key, [])
    if member not in holders:
        holders.append(member)


def agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _same_name(known: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether two names may be one person's: equal, or one of them the surname or first name of the other."""
    short, full = sorted((known, name), key=len)
    if short == full:
        return True
    if len(short) == 1:
        return short[0] == full[-1] or (short[0] == full[0] and len(full) <= 3)
    return bool(short) and short[-1] == full[-1] and short[0] == full[0]


def _key(text: str) -> frozenset[str]:
    words = (word.removesuffix("'s").removesuffix("’s") for word in _WORDS.findall(text.lower()))
    return frozenset(_FULL.get(word, word) for word in words) - _SKIPPED
