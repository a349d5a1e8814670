"""Who is a he and who a she, from the draft's own pronouns.

A first pass over the whole draft, before anything is resolved: a "he" that is a subject most often means the last subject with
a name in the same paragraph, or else the last name. One such guess is worth little; a draft makes many, and their majority is
rarely wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.language.speakers.people.cast import Cast, agree
from onrecord.language.speakers.people.members import Meaning, Member
from onrecord.language.speakers.people.parts import Part, parts_of
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.given import given_gender

# Whom the names of a passage mean, each by its first and last token.
Names = dict[tuple[int, int], Meaning]


def hear_genders(paragraphs: Iterable[Sequence[Scan]], cast: Cast) -> list[Names]:
    """Let every pronoun of the draft vote on the gender of whom it most likely means; names become members of `cast`. Returns
    whom the names of each passage mean."""
    heard: list[Names] = []
    for scans in paragraphs:
        names: Names = {}
        heard.append(names)
        subject: Member | None = None
        latest: Member | None = None
        for scan in scans:
            cast.now += 1
            fresh = False
            parts, possessives, has_pronoun, _ = parts_of(scan)
            for part in parts:
                phrase = part.phrase
                if phrase.kind == "name":
                    member = _count(scan, cast, part)
                    names[part.place] = Meaning(member)
                    if not (member.thing or part.owns):
                        latest = member
                    if part.leads and member.acts:
                        subject, fresh = member, True
                elif part.votes:
                    if subject is not None and _may_mean(phrase, subject):
                        subject.vote(phrase.gender, 1.0 if fresh else 0.6)
                    elif latest is not None and _may_mean(phrase, latest):
                        latest.vote(phrase.gender, 0.4)
            if subject is not None and fresh:
                for gender, weight in possessives:
                    subject.vote(gender, weight)
            elif not fresh and not has_pronoun:
                subject = None
    return heard


def _count(scan: Scan, cast: Cast, part: Part) -> Member:
    member = cast.find(scan.reading, part.phrase)
    member.notice(cast.now, 0.0)
    member.mentions += 1
    member.acts = member.acts or part.acts
    member.speeches += part.speeches
    return member


def _may_mean(phrase: Phrase, member: Member) -> bool:
    """Whether a pronoun is not at odds with somebody's given name."""
    return agree(given_gender(member.words), phrase.gender)
