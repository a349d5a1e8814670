"""Who is a he and who a she, from the draft's own pronouns.

A first pass over the whole draft, before anything is resolved: a "he" that is a subject most often means the last subject with
a name in the same paragraph, or else the last name. One such guess is worth little; a draft makes many, and their majority is
rarely wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.language.speakers.cast import Cast, agree
from onrecord.language.speakers.given import given_gender
from onrecord.language.speakers.lexicon import OBJECTS, POSSESSIVES
from onrecord.language.speakers.members import Member
from onrecord.language.speakers.naming import Phrase
from onrecord.language.speakers.scan import Scan
from onrecord.language.speakers.sources import utterer

# The member that a name means, by the number of its passage and its first and last token.
Names = dict[tuple[int, int, int], Member]


def hear_genders(paragraphs: Iterable[Sequence[Scan]], cast: Cast) -> Names:
    """Let every pronoun of the draft vote on the gender of whom it most likely means; names become members of `cast`. Returns
    the member each name means."""
    names: Names = {}
    for passage, scans in enumerate(paragraphs):
        subject: Member | None = None
        latest: Member | None = None
        for scan in scans:
            cast.now += 1
            fresh = False
            for phrase in scan.phrases:
                if phrase.owner is not None and phrase.owner.kind == "name":
                    names[passage, phrase.owner.first, phrase.owner.last] = _count_owner(scan, cast, phrase, phrase.owner)
                if phrase.kind == "name":
                    member = names[passage, phrase.first, phrase.last] = _count(scan, cast, phrase)
                    if not member.thing:
                        latest = member
                    if member.acts and (scan.is_subject(phrase) or scan.is_saying(phrase.first - 1, touching=True)):
                        subject, fresh = member, True
                elif phrase.kind == "pronoun" and scan.form(phrase.first) not in OBJECTS and not _is_aside(scan, phrase):
                    if subject is not None and _may_mean(phrase, subject):
                        subject.vote(phrase.gender, 1.0 if fresh else 0.6)
                    elif latest is not None and _may_mean(phrase, latest):
                        latest.vote(phrase.gender, 0.4)
            if subject is not None and fresh:
                _hear_possessives(scan, subject)
            elif not fresh and not any(phrase.kind == "pronoun" for phrase in scan.phrases):
                subject = None
    return names


def _count(scan: Scan, cast: Cast, phrase: Phrase) -> Member:
    member = cast.find(scan.reading, phrase)
    cast.notice(member, 0.0)
    member.mentions += 1
    inverted = scan.is_saying(phrase.first - 1, touching=True)
    member.acts = member.acts or inverted or scan.is_subject(phrase)
    member.speeches += inverted or scan.is_saying(phrase.last, touching=True)
    return member


def _count_owner(scan: Scan, cast: Cast, phrase: Phrase, owner: Phrase) -> Member:
    """Take "Mark Rutte's remarks" for what it is, a sign that he speaks."""
    member = cast.find(scan.reading, owner)
    cast.notice(member, 0.0)
    member.mentions += 1
    if utterer(scan, phrase) is not None:
        member.acts = True
        member.speeches += 1
    return member


def _may_mean(phrase: Phrase, member: Member) -> bool:
    """Whether a pronoun is not at odds with somebody's given name."""
    return agree(given_gender(member.words), phrase.gender)


def _is_aside(scan: Scan, phrase: Phrase) -> bool:
    """Whether a pronoun credits what stands around it ("Russia, he says, makes twice as much") and means nobody in it."""
    return scan.form(phrase.first - 1) == "," and scan.is_saying(phrase.last)


def _hear_possessives(scan: Scan, subject: Member) -> None:
    """A sentence's "himself", "his" or "her" most often is its subject's."""
    for index in range(scan.first, scan.last):
        form = scan.form(index)
        if form in {"himself", "herself"}:
            subject.vote("he" if form == "himself" else "she", 1.0)
        elif form in {"his", "her"} and scan.ending(index + 1) is None:
            subject.vote(POSSESSIVES[form], 0.4)
