"""Whom articles credit: one entry a person, whatever each article calls them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from onrecord.language.lexicon.titles import COURTESY
from onrecord.language.words import fold, forms
from onrecord.packs.drafting.proposal import SURE, UNKNOWN, Ids, ProposedSpeaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.model import Person, Quotation
    from onrecord.packs.drafting.article import Article

_ARTICLE: Final = re.compile(r"^(?:an?|the|one|another|some)\s", re.IGNORECASE)
_COURTESY: Final = COURTESY | {"professor"}
_PRONOUNS: Final = frozenset({"he", "she"})
# What is written says things, too, but nobody says them again on its behalf.
_TEXTS: Final = frozenset(
    """report study survey poll figures data statistics document paper analysis review audit inquiry letter memo
    accounts minutes statement article website spreadsheet census""".split()
)


class _Entry:
    """A speaker in the making."""

    def __init__(self, key: str, person: Person) -> None:
        self.key = key
        self.name = _bare(person)
        self.named = person.named
        self.roles: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        self.pronouns: dict[str, None] = {}

    def is_same(self, person: Person) -> bool:
        """Whether `person` is this one: names join by their last word and their first."""
        ours, theirs = fold(self.name).split(), fold(_bare(person)).split()
        if self.named != person.named or not self.named:
            return self.named == person.named and ours == theirs
        short, full = sorted((ours, theirs), key=len)
        return short == full or (short[-1:] == full[-1:] and (len(short) == 1 or short[0] == full[0]))

    def learn(self, person: Person) -> None:
        """Take note of what an article calls this speaker."""
        name = _bare(person)
        if len(name.split()) > len(self.name.split()):
            self.name = name
        for role in person.roles:
            if self.named:
                self.roles.setdefault(fold(role), role)

    def hear(self, credit: str, confidence: float) -> None:
        """Take note of the words of a credit: a pronoun, or a shorter form of the name."""
        words = credit.split()
        if credit.lower() in _PRONOUNS and confidence >= SURE:
            self.pronouns[credit.lower()] = None
        rest = words[1:] if len(words) > 1 and words[0].lower().rstrip(".") in _COURTESY else words
        own = fold(self.name).split()
        if self.named and rest and fold(credit) != fold(self.name) and all(fold(word) in own for word in rest):
            self.aliases.setdefault(credit, credit)

    def may_be(self, pronoun: str) -> bool:
        """Whether nothing speaks against this pronoun."""
        return not self.pronouns or pronoun in self.pronouns

    def is_named_in(self, prose: str) -> bool:
        """Whether the surname stands in `prose`."""
        surname = forms(self.name)[-1:] if self.named else ()
        return any(form.removesuffix("'s") in surname for form in forms(prose))


class Speakers:
    """The speakers of all articles read so far."""

    def __init__(self) -> None:
        self._ids = Ids()
        self._entries: list[_Entry] = []
        self._unknown = False
        self._ids.take(UNKNOWN)

    def meet(self, article: Article) -> None:
        """Take in whom an article credits."""
        for said in (each for found in (article.quoted, article.reported) for part in found.values() for each in part):
            if said.speaker is not None and not is_text(said.speaker):
                entry = self._entry(said.speaker)
                entry.learn(said.speaker)
                entry.hear(said.credit or "", said.confidence)

    def of(self, said: Quotation, lead: str) -> str:
        """The id of whoever is credited: where a pronoun leaves that open, the one whom the paragraph names in `lead`."""
        if said.speaker is None:
            self._unknown = True
            return UNKNOWN
        pronoun = (said.credit or "").lower()
        if said.confidence < SURE and pronoun in _PRONOUNS:
            named = [entry for entry in self._entries if entry.may_be(pronoun) and entry.is_named_in(lead)]
            if len(named) == 1:
                return named[0].key
        return self._entry(said.speaker).key

    def proposed(self) -> Iterator[ProposedSpeaker]:
        """An entry for each."""
        for entry in self._entries:
            aliases = tuple(alias for alias in entry.aliases if alias != entry.name)
            yield ProposedSpeaker(entry.key, entry.name, tuple(entry.roles.values()), aliases, tuple(entry.pronouns))
        if self._unknown:
            yield ProposedSpeaker(UNKNOWN, "unknown speaker")

    def _entry(self, person: Person) -> _Entry:
        found = next((entry for entry in self._entries if entry.is_same(person)), None)
        if found is None:
            name = _bare(person)
            found = _Entry(self._ids.take(name.split()[-1] if person.named else name), person)
            self._entries.append(found)
        return found


def is_text(person: Person | None) -> bool:
    """Whether what is credited is no person and no body, but something written: "a report", "official figures"."""
    return person is not None and not person.named and not _TEXTS.isdisjoint(forms(person.name)[-1:])


def _bare(person: Person) -> str:
    """The name, or the description without its article."""
    text = " ".join(person.name.split())
    return text if person.named else _ARTICLE.sub("", text, count=1) or text
