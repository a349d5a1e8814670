"""Who is a he and who a she, from the draft's own pronouns.

A first pass over the whole draft, before anything is resolved: a "he" that is a subject most often means the last subject with
a name in the same paragraph. One such guess is worth little; a draft makes many, and their majority is rarely wrong.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.language.speakers.cast import Cast, Member
from onrecord.language.speakers.lexicon import POSSESSIVES
from onrecord.language.speakers.scan import Scan


def hear_genders(paragraphs: Iterable[list[Scan]], cast: Cast) -> None:
    """Let every pronoun of the draft vote on the gender of whom it most likely means; names become members of `cast`."""
    for scans in paragraphs:
        subject: Member | None = None
        age = 0
        for scan in scans:
            cast.now += 1
            age += 1
            for phrase in scan.phrases:
                if phrase.kind == "name":
                    member = cast.find(scan.reading, phrase)
                    member.notice(cast.now, 0.0)
                    member.mentions += 1
                    if scan.is_saying(phrase.first - 1, touching=True) or scan.is_saying(phrase.last, touching=True):
                        member.speeches += 1
                    if scan.is_subject(phrase) or scan.is_saying(phrase.first - 1, touching=True):
                        subject, age = member, 0
                        member.acts = True
                elif phrase.gender is not None and phrase.kind == "pronoun" and subject is not None and age <= 1 and scan.is_acting(phrase):
                    subject.vote(phrase.gender, 1.0 if age == 0 else 0.6)
            if subject is not None and age == 0:
                _hear_possessives(scan, subject)


def _hear_possessives(scan: Scan, subject: Member) -> None:
    """A sentence's "himself", "his" or "her" most often is its subject's."""
    for index in range(scan.first, scan.last):
        form = scan.form(index)
        if form in {"himself", "herself"}:
            subject.vote("he" if form == "himself" else "she", 1.0)
        elif form in {"his", "her"} and scan.ending(index + 1) is None:
            subject.vote(POSSESSIVES[form], 0.4)
