"""From the words that credit a quotation to whom they mean, and how sure that is."""

from __future__ import annotations

from typing import Final

from onrecord.language.speakers.clauses.clause import OWNED, TOUCHES, Clause
from onrecord.language.speakers.clauses.sources import TOPICS
from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.people.cast import LOOSE, Cast
from onrecord.language.speakers.people.meeting import Met
from onrecord.language.speakers.people.members import Meaning, Member
from onrecord.language.speakers.sentences.naming import Phrase
from onrecord.language.speakers.sentences.scan import Scan
from onrecord.language.speakers.words.given import given_gender
from onrecord.language.speakers.words.people import GROUP_NOUNS, is_person_noun

_SURE: Final = 0.8
_DOUBTED: Final = 0.6
# The draft names somebody, but nobody knows whom it means.
_UNKNOWN: Final = 0.3
# How present words make whoever is credited with them: the less where somebody else speaks next.
_REPORTED: Final = 2.0
_TALKING: Final = 1.0


class Resolver:
    """Resolves credits against the `cast` of a draft; `narrator` is whoever it calls "I",
    `interviewee` whoever answers its questions, once that is known, `alone` whether nobody else may do so."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.narrator = Member("I", named=False)
        self.interviewee: Member | None = None
        self.alone = False

    def meaning(self, scan: Scan, who: Phrase, met: Met) -> Meaning | None:
        """Whom a phrase of a sentence means; `met` are those that its passage has met so far."""
        known = met.get((who.first, who.last))
        if known is not None:
            return known
        if who.kind != "pronoun":
            return Meaning(self.cast.find(scan.reading, who))
        if who.head == "i":
            return Meaning(self.narrator)
        if who.gender is None or scan.starting(who.first) == who:
            return None
        member, sure = self.cast.present(who.gender)
        return None if member is None else Meaning(member, sure)

    def credit(self, scan: Scan, clause: Clause, met: Met) -> Credit | None:
        """The credit that a clause of a sentence gives; None where it turns out to be none."""
        who = clause.who
        mention = scan.text(who)
        meaning = self.meaning(scan, who, met)
        if clause.how in {"label", "topic"} and (meaning is None or not _may_speak(clause, meaning.member)):
            return None
        if meaning is None:
            return Credit(mention, None, _UNKNOWN, vague=who.gender)
        if clause.how == "bracket" and meaning.member.thing:
            return Credit(mention, None, OWNED)
        if _is_doubtful(clause, meaning.member):
            clause = clause._replace(confidence=min(clause.confidence, OWNED))
        if not self.cast.talking or who.kind != "pronoun" or who.head == "i":
            self.speaks(meaning.member)
        if who.kind != "pronoun":
            member = meaning.member
            doubted = member.plural or not meaning.sure or (who.kind == "name" and self.cast.is_shared(who, member))
            confidence = min(clause.confidence, _DOUBTED) if doubted else clause.confidence
            loose = _is_loose(scan, who) and not (member.named or member.plural)
            owner = met.get((who.owner.first, who.owner.last)) if who.owner is not None else None
            barred = owner.member if owner is not None else None
            return Credit(mention, member, confidence, vague=_vague(scan, who), loose=loose, barred=barred)
        # From a guess nothing is learnt, or the next one would be surer for it; nor from a conversation, where it is too early.
        if meaning.sure and not self.cast.talking:
            meaning.member.vote(who.gender, 0.5)
        confidence = min(clause.confidence, _SURE if meaning.sure else _DOUBTED)
        return Credit(mention, meaning.member, confidence, vague=who.gender)

    def speaks(self, member: Member) -> None:
        """Take note that somebody has been credited with words."""
        member.spoke = True
        self.cast.speaker, self.cast.asker = member, None
        # No "he" or "she" means the one who tells the story.
        if member is not self.narrator:
            self.cast.notice(member, _TALKING if self.cast.talking else _REPORTED)


def _vague(scan: Scan, who: Phrase) -> str | None:
    """The gender of "the man", which says no more than "he" does."""
    plain = who.head in LOOSE and who.definite and who.last - who.first <= 5 and scan.tokens[who.last - 1].kind == "word"
    return who.gender if plain else None


def _is_loose(scan: Scan, who: Phrase) -> bool:
    """Whether words describe somebody known: "the painter", "her husband"; not "this emissary", who only just came up, and not
    "the Admiral", which is as good as a name."""
    titled = scan.tokens[who.last - 1].kind == "name" and who.head not in GROUP_NOUNS
    return who.kind == "description" and who.definite and not titled and scan.form(who.first) not in {"this", "that"}


def _is_shown(member: Member) -> bool:
    """Whether the draft or a first name shows that what stands in brackets is somebody, and no paper or place."""
    return member.is_person or (not member.thing and len(member.words) > 1 and given_gender(member.words) is not None)


def _is_doubtful(clause: Clause, member: Member) -> bool:
    """Whether what a clause names may as well be no speaker: a paper in brackets, a line on a list, or a country that
    only stands near a verb of saying."""
    if (clause.how == "bracket" and not _is_shown(member)) or (clause.how in {"label", "behind"} and _is_bare(member)):
        return True
    return member.thing and clause.who.kind == "name" and clause.confidence < TOUCHES


def _is_bare(member: Member) -> bool:
    """Whether a single word is all that the draft has of somebody, who may as well be a thing: "Entrance: “…”"."""
    return not (member.is_person or member.thing or len(member.words) > 1 or member.mentions > 1)


def _may_speak(clause: Clause, member: Member) -> bool:
    """Whether what stands before a colon is somebody who speaks, and no topic ("Music: “…”")."""
    if clause.who.head in TOPICS:
        return False
    if clause.who.kind == "description":
        return is_person_noun(clause.who.head)
    return clause.how == "label" or not _is_bare(member)
