"""Families in a story: who is whose wife, and what tells those apart who bear the same surname."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from onrecord.language.speakers.people.members import Member
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.tokens import Reading
from onrecord.language.speakers.words.lexicon import POSSESSIVES

# What somebody is called who is of a person's family, and the gender that tells.
WED: Final = {"wife": "she", "husband": "he"}
_WIVES: Final = frozenset({"mrs", "mrs.", "mme", "mme."})
# Whom a story calls so is a man, unless a name or the story lets on otherwise.
_RANKS: Final = frozenset(
    "captain capt capt. colonel col col. major general lieutenant lt lt. sergeant sgt sgt. admiral commodore corporal".split()
)
# "Captain Vance" and "Miss Vance" are no "Mrs Vance".
_UNWED: Final = _RANKS | {"miss"}
_KIN: Final = frozenset("aunt auntie uncle cousin grandma grandpa sister brother father mother".split())


def is_wife(titles: Iterable[str]) -> bool:
    """Whether somebody is called "Mrs"."""
    return not _WIVES.isdisjoint(titles)


def is_kin(reading: Reading, phrase: Phrase) -> bool:
    """Whether a story makes a name of a word and the one behind it: "Aunt Polly", "Father Cole"; not "her Aunt
    Polly" or "her father and brother Cole"."""
    if phrase.name_first == phrase.first or phrase.owner is not None or reading.tokens[phrase.first].form in POSSESSIVES:
        return False
    kin = reading.tokens[phrase.name_first - 1]
    return kin.form in _KIN and reading.prose[kin.start].isupper()


def hear_titles(member: Member, titles: tuple[str, ...], *, story: bool) -> None:
    """Take note of what somebody is called."""
    member.wife = member.wife or is_wife(titles)
    member.unwed = member.unwed or not _UNWED.isdisjoint(titles)
    member.ranked = member.ranked or (story and not _RANKS.isdisjoint(titles))


def are_two(phrase: Phrase, member: Member) -> bool:
    """Whether a name is of another one of a family: in a story "Mrs. Vance" is hardly "Ada Vance", or "Captain Vance"."""
    if is_wife(phrase.titles):
        return len(phrase.name) == 1 and not member.wife and (len(member.words) > 1 or member.unwed)
    if not member.wife:
        return False
    return not _UNWED.isdisjoint(phrase.titles) or (not phrase.titles and len(phrase.name) > 1 and len(member.words) == 1)


def spouse(member: Member, gender: str, namesakes: Iterable[Member]) -> Member | None:
    """The one of those with a name who has it as somebody's wife or husband: Mrs Vance is Mr Vance's."""
    found = [
        other
        for other in namesakes
        if other is not member
        and other.gender == gender
        and other.words[-1:] == member.words[-1:]
        and (other.wife if gender == "she" else member.wife)
    ]
    return found[0] if len(found) == 1 and not member.thing else None


def same_name(known: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether two names may be one person's: equal, or one of them the surname or first name of the other."""
    if known == name:
        return True
    short, full = (known, name) if len(known) <= len(name) else (name, known)
    if len(short) == 1:
        return short[0] == full[-1] or (short[0] == full[0] and len(full) <= 3)
    return bool(short) and short[-1] == full[-1] and short[0] == full[0]
