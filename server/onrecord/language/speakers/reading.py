"""Reading whom each quotation is credited to: once through the draft, from its first sentence to its last.

A clause in the sentence itself decides. Failing that, a lead-in ("Caddell continued:") credits what it leads to, a credit
given once in a paragraph holds for the rest of it, and a paragraph that goes straight on with another quotation goes on with
its speaker. In a conversation what then still has no speaker is settled by `dialogue`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.language.speakers import layout
from onrecord.language.speakers.cast import LOOSE, Cast
from onrecord.language.speakers.clauses import Clause, Place, find_clause, find_lead, find_topic
from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.dialogue import is_conversation
from onrecord.language.speakers.genders import hear_genders
from onrecord.language.speakers.meeting import Meaning, Met, meet, stretch_of
from onrecord.language.speakers.members import Member, Mention
from onrecord.language.speakers.people import is_person_noun
from onrecord.language.speakers.phrases import Phrase
from onrecord.language.speakers.scan import Scan
from onrecord.language.speakers.talk import Talk
from onrecord.language.speakers.tokens import read_tokens, vocabulary
from onrecord.model import Passage, Quotation
from onrecord.text import Stretch

_MARKS: Final = "'’\"”» \u00a0_*"
_SURE: Final = 0.8
_DOUBTED: Final = 0.6
_UNKNOWN: Final = 0.3
_CARRIED: Final = 0.6
_GOING_ON: Final = 0.45
_TOPIC: Final = 0.35


class Thread:
    """What runs through a passage: a lead-in, whom the last sentence was about, and the last credit."""

    __slots__ = ("beat", "carried", "index", "lead", "met")

    def __init__(self, index: int, lead: Credit | None) -> None:
        self.index = index
        self.lead = lead
        self.beat: Credit | None = None
        self.carried: Credit | None = None
        self.met: Met = {}


class Reader:
    """Reads passages in order and keeps what later ones refer back to. `credits` are those found, by quotation."""

    def __init__(self, passages: Sequence[Passage], sentences: Sequence[Sequence[Stretch]], quotations: Sequence[Quotation]) -> None:
        self.cast = Cast()
        self.credits: dict[int, Credit] = {}
        self._passages = passages
        self._sentences = sentences
        self._quotations = quotations
        self.vocabulary = vocabulary([passage.prose for passage in passages])
        self._own: dict[int, list[int]] = {}
        for number, quotation in enumerate(quotations):
            if quotation.within is None:
                self._own.setdefault(quotation.passage, []).append(number)
        self._talk = Talk(self.cast, self.vocabulary) if is_conversation(passages, quotations, self._own) else None
        self._lead: Credit | None = None
        self._left: Credit | None = None
        self._narrator = Member("I", named=False)

    def read(self) -> None:
        """Credit all quotations that are not nested in others."""
        paragraphs = [self._scan(index) for index in range(len(self._passages))]
        hear_genders(paragraphs, self.cast)
        self.cast.restart()
        for index, scans in enumerate(paragraphs):
            self._read_passage(index, scans)
        self._read_rows(paragraphs)
        if self._talk is not None:
            self._talk.settle(self.credits)

    def _scan(self, index: int) -> list[Scan]:
        prose = self._passages[index].prose
        quotes = [(number, self._quotations[number].outer) for number in self._own.get(index, ())]
        reading = read_tokens(prose, Stretch(0, len(prose)), quotes, self._sentences[index], self.vocabulary)
        return [Scan(reading, first, last) for first, last in reading.sentences]

    def _read_passage(self, index: int, scans: Sequence[Scan]) -> None:
        thread = Thread(index, self._lead)
        for scan, following in zip(scans, [*scans[1:], None], strict=True):
            present = self.cast.presences() if self._talk is not None else {}
            meet(scan, self.cast, index, thread.met)
            for at in scan.quotes:
                self._hear(thread, Place(scan, at, following, *self._shape(scan, at)), present)
            self._tell(thread, scan)
        self._leave(thread, scans)

    def _shape(self, scan: Scan, at: int) -> tuple[bool, str]:
        text = self._quotations[scan.tokens[at].quote].text
        before = scan.tokens[at - 1] if at > scan.first else None
        whole = before is None or before.kind in {"quote", "mark"} or text[:1].isupper()
        return whole, text.rstrip(_MARKS)[-1:]

    def _hear(self, thread: Thread, place: Place, present: Mapping[Member, float]) -> None:
        number = place.scan.tokens[place.quote].quote
        credit = self._claimed(thread, place) or self._unclaimed(thread, number, place)
        if credit is not None:
            self.credits[number] = thread.carried = credit
        if self._talk is not None:
            self._talk.hear(number, self._quotations[number], credit, present)

    def _claimed(self, thread: Thread, place: Place) -> Credit | None:
        quotation = self._quotations[place.scan.tokens[place.quote].quote]
        if quotation.form == "turn" and (label := layout.label_of(self._passages[thread.index], quotation)) is not None:
            return self._labelled(thread, place.scan, label)
        clause = find_clause(place)
        if clause is None or (clause.how == "beside" and thread.lead is not None):
            return None
        scan = place.scan if clause.who.last <= place.scan.last or place.following is None else place.following
        return self._credit(thread, scan, clause)

    def _labelled(self, thread: Thread, scan: Scan, label: Stretch) -> Credit:
        text = self._passages[thread.index].prose[label.start : label.end]
        mention = Mention(thread.index, label)
        if text.lower() in layout.QUESTIONS:
            return Credit(mention, Member(text, named=False), _SURE)
        if text.lower() in layout.ANSWERS:
            return Credit(mention, self._interviewee(), _SURE)
        phrase = next((phrase for phrase in scan.phrases if scan.tokens[phrase.last - 1].end == label.end), None)
        member = self.cast.find(scan.reading, phrase) if phrase is not None and phrase.kind != "pronoun" else Member(text, named=False)
        self._spoken(member)
        return Credit(mention, member, 0.9)

    def _interviewee(self) -> Member | None:
        """Who answers: whoever has a label of his own, or whom the title names."""
        labelled = (credit.member for credit in self.credits.values() if credit.explicit and credit.member is not None and credit.member.named)
        return next(labelled, None) or next((member for member in self.cast.members if member.named and not member.thing), None)

    def _unclaimed(self, thread: Thread, number: int, place: Place) -> Credit | None:
        continued = self._quotations[number].continues
        if continued is not None and continued in self.credits:
            return self.credits[continued]._replace(explicit=False)
        if thread.carried is not None:
            return thread.carried.carried(_CARRIED)
        if thread.lead is not None:
            return thread.lead
        if thread.beat is not None:
            return thread.beat
        return self._left if place.whole and self._talk is None else None

    def _credit(self, thread: Thread, scan: Scan, clause: Clause) -> Credit | None:
        who = clause.who
        mention = Mention(thread.index, stretch_of(scan, who))
        meaning = self._meaning(scan, who, thread.met)
        if clause.how == "label" and (meaning is None or not _may_be_label(scan, who, meaning.member)):
            return None
        if meaning is None:
            return Credit(mention, None, _UNKNOWN, vague=who.gender)
        self._spoken(meaning.member)
        if who.kind != "pronoun":
            return Credit(mention, meaning.member, clause.confidence, vague=_vague(scan, who))
        meaning.member.vote(who.gender, 0.5 if meaning.sure else 0.3)
        return Credit(mention, meaning.member, min(clause.confidence, _SURE if meaning.sure else _DOUBTED), vague=who.gender)

    def _spoken(self, member: Member) -> None:
        member.spoke = True
        member.notice(self.cast.now, 2.0)
        self.cast.speaker = member

    def _meaning(self, scan: Scan, who: Phrase, met: Met) -> Meaning | None:
        known = met.get((who.first, who.last))
        if known is not None:
            return known
        if who.kind != "pronoun":
            return Meaning(self.cast.find(scan.reading, who))
        if who.head == "i":
            return Meaning(self._narrator)
        if who.gender is None or scan.starting(who.first) == who:
            return None
        member, sure = self.cast.present(who.gender)
        return None if member is None else Meaning(member, sure)

    def _tell(self, thread: Thread, scan: Scan) -> None:
        """Take from a sentence what bears on the quotations after it."""
        lead = find_lead(scan)
        if lead is not None:
            thread.lead = self._credit(thread, scan, lead) or thread.lead
        topic = find_topic(scan)
        person = topic is not None and (topic.who.kind != "description" or is_person_noun(topic.who.head))
        meaning = self._meaning(scan, topic.who, thread.met) if topic is not None and person else None
        if topic is not None and meaning is not None and not meaning.member.thing and (meaning.member.is_person or not meaning.member.named):
            thread.beat = Credit(Mention(thread.index, stretch_of(scan, topic.who)), meaning.member, topic.confidence, explicit=False)
        if self._talk is not None and not scan.quotes:
            self._talk.tell(thread.beat.member if thread.beat is not None else None)

    def _leave(self, thread: Thread, scans: Sequence[Scan]) -> None:
        """Keep what the next passage may go on with."""
        if (start := layout.credit_line(self._passages[thread.index])) is not None and not self._own.get(thread.index):
            self._read_credit_line(thread, scans, start)
            return
        following = self._passages[thread.index + 1] if thread.index + 1 < len(self._passages) else None
        listed = following is not None and following.kind == "item"
        self._lead = thread.lead if scans and (scans[-1].ends_open or (listed and self._lead is thread.lead)) else None
        ends_quoted = any(scan.quotes for scan in scans[-1:])
        if ends_quoted and thread.carried is not None:
            self._left = thread.carried.carried(_GOING_ON)
        else:
            self._left = thread.beat.carried(_TOPIC) if thread.beat is not None and thread.beat.confidence >= 0.5 else None

    def _read_credit_line(self, thread: Thread, scans: Sequence[Scan], start: int) -> None:
        phrase = next((phrase for scan in scans for phrase in scan.phrases if scan.tokens[phrase.first].start <= start + 1), None)
        meaning = self._meaning(scans[0], phrase, thread.met) if phrase is not None else None
        if phrase is None or meaning is None:
            return
        self._spoken(meaning.member)
        credit = Credit(Mention(thread.index, stretch_of(scans[0], phrase)), meaning.member, 0.9)
        for number in layout.credited_above(self._passages, thread.index, self._own):
            if number not in self.credits or not self.credits[number].explicit:
                self.credits[number] = credit

    def _read_rows(self, paragraphs: Sequence[Sequence[Scan]]) -> None:
        """Credit the quotations in tables."""
        for cell, who in layout.row_speakers(self._passages, self._own).items():
            phrase = next((phrase for scan in paragraphs[who][:1] for phrase in scan.phrases), None)
            if phrase is None or phrase.kind == "pronoun":
                continue
            scan = paragraphs[who][0]
            credit = Credit(Mention(who, stretch_of(scan, phrase)), self.cast.find(scan.reading, phrase), 0.9)
            for number in self._own[cell]:
                if number not in self.credits or not self.credits[number].explicit:
                    self.credits[number] = credit


def _vague(scan: Scan, who: Phrase) -> str | None:
    """The gender of "the man", which says no more than "he" does."""
    plain = who.head in LOOSE and who.definite and who.last - who.first <= 3 and scan.tokens[who.last - 1].kind == "word"
    return who.gender if plain else None


def _may_be_label(scan: Scan, who: Phrase, member: Member) -> bool:
    """Whether what stands before a colon is somebody who speaks, and no topic ("Music: “…”")."""
    if who.kind == "description":
        return is_person_noun(who.head)
    return member.is_person or member.thing or len(member.words) > 1 or member.mentions > 1
