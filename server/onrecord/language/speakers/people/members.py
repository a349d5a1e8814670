"""One member of the cast: somebody or something a draft speaks of, and what it lets on about them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.language.speakers.words.given import given_gender
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.model import Person

# By how much presence fades from sentence to sentence.
_FADING: Final = 0.6
# What a given name, or a rank without one, weighs against the draft's own signs of a gender.
_GIVEN: Final = 2.0


class Meaning(NamedTuple):
    """Whom words mean, and whether that is sure."""

    member: Member
    sure: bool = True


class Member:
    """A person, body or place. `thing` says that no "he" or "she" means it, `acts` that it is ever the subject of a sentence,
    `speeches` and `mentions` count over the whole draft, `spoke` holds once it has been credited with words, `mention` is what
    the draft last called it, `roles` what it calls it beside the name; `doubted` says that only a title has the name, which may
    be words around it, `presumed` that a description takes it for known ("the clergyman"), so that it may well have a name,
    `wife` that it has been called "Mrs", `unwed` that it has been called what no wife is ("Captain", "Miss"), `ranked` that a
    story gives it the rank of a man, as a rule."""

    __slots__ = (
        "_described",
        "_given",
        "_he",
        "_person",
        "_presence",
        "_seen",
        "_she",
        "acts",
        "doubted",
        "mention",
        "mentions",
        "name",
        "named",
        "plural",
        "presumed",
        "ranked",
        "roles",
        "speeches",
        "spoke",
        "thing",
        "unwed",
        "wife",
        "words",
    )

    def __init__(self, name: str, words: tuple[str, ...] = (), *, named: bool) -> None:
        self.rename(name, words)
        self.named = named
        self._person: Person | None = None
        self.roles: dict[str, None] = {}
        self._described = False
        self.doubted = self.plural = self.presumed = self.thing = self.acts = self.spoke = False
        self.wife = self.unwed = self.ranked = False
        self.mentions = self.speeches = 0
        self.mention: str | None = None
        self._he = self._she = self._presence = 0.0
        self._seen = -1

    def rename(self, name: str, words: tuple[str, ...]) -> None:
        """Take note of a fuller name."""
        self.name, self.words = name, words
        self._given = given_gender(words) if words else None

    @property
    def gender(self) -> str | None:
        he, she = self._signs()
        return None if he == she else "he" if he > she else "she"

    def _signs(self) -> tuple[float, float]:
        """What speaks for a he, and what for a she."""
        given = None if self.thing else self._given or ("he" if self.ranked else None)
        return self._he + _GIVEN * (given == "he"), self._she + _GIVEN * (given == "she")

    def vote(self, gender: str | None, weight: float) -> None:
        """Take note of a sign of the gender; anything but "he" and "she" is none."""
        if gender == "he":
            self._he += weight
        elif gender == "she":
            self._she += weight

    def likeness(self, gender: str | None) -> float:
        """How well a pronoun of this gender fits: 0 to 2, and 1 where nothing is known."""
        if gender is None:
            return 1.0
        he, she = self._signs()
        return 2.0 * ((he if gender == "he" else she) + 0.5) / (he + she + 1.0)

    @property
    def is_person(self) -> bool:
        """Whether the draft shows that this is a person."""
        if self.thing:
            return False
        if not self.named or self.spoke or self.speeches or self._described:
            return True
        return self._he >= 1.0 or self._she >= 1.0 or (self.acts and self._given is not None)

    def describe(self, role: str) -> None:
        """Take note of a role or description."""
        self.roles[role] = None
        self._described = self._described or _tells_a_person(role)

    @property
    def seen(self) -> int:
        """The sentence of the last mention, -1 before the first."""
        return self._seen

    def presence(self, now: int) -> float:
        """How present this member is at sentence `now`."""
        return 0.0 if self._seen < 0 else self._presence * _FADING ** (now - self._seen)

    def notice(self, now: int, weight: float) -> None:
        """Take note of a mention in sentence `now`."""
        # Most are named again in the same sentence, or for the first time.
        if self._seen != now:
            self._presence = self._presence * _FADING ** (now - self._seen) if self._seen >= 0 else 0.0
            self._seen = now
        self._presence += weight

    def forget(self) -> None:
        """Begin again at the first sentence, keeping what is known."""
        self._presence, self._seen = 0.0, -1

    def person(self) -> Person:
        """The value that quotations carry, once the whole draft has been read."""
        if self._person is None:
            self._person = self._as_person()
        return self._person

    def _as_person(self) -> Person:
        name = (
            self.name.title()
            if self.name.isupper() and (len(self.words) > 1 or not self.thing) and len(self.name) > 1
            else self.name
        )
        return Person(_joined(name), self.named, tuple(dict.fromkeys(map(_joined, self.roles))))


@lru_cache(maxsize=1 << 12)
def _tells_a_person(role: str) -> bool:
    return any(map(is_person_noun, role.lower().split()))


def _joined(text: str) -> str:
    return " ".join(text.split())
