"""Reading whom each quotation is credited to: once through the draft, from its first sentence to its last.

A clause in the sentence itself decides. Failing that, a lead-in ("Caddell continued:") credits what it leads to, and a credit
given once in a paragraph holds for the rest of it. What then still has no speaker is left to `dialogue`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.language.speakers.cast import LOOSE, Cast, Member, agree
from onrecord.language.speakers.clauses import Clause, find_clause, find_lead, find_topic
from onrecord.language.speakers.dialogue import Turn, is_conversation, settle, vocatives
from onrecord.language.speakers.genders import hear_genders
from onrecord.language.speakers.meeting import Met, meet, stretch_of
from onrecord.language.speakers.people import TITLES, is_person_noun
from onrecord.language.speakers.phrases import Phrase, title_gender
from onrecord.language.speakers.scan import Scan
from onrecord.language.speakers.tokens import Vocabulary, read_tokens
from onrecord.model import Passage, Quotation
from onrecord.text import Stretch

_MARKS: Final = "'’\"”» \u00a0_*"
_CARRIED: Final = 0.6
_BEAT: Final = 0.5


class Credit(NamedTuple):
    """Who is credited with a quotation: the draft's words in a passage, whom they mean, and how sure that is.

    `led` marks a lead-in, which goes before the weakest kind of clause in the quotation's own sentence."""

    passage: int
    stretch: Stretch
    member: Member | None
    confidence: float
    gender: str | None = None


class Reader:
    """Reads passages in order and keeps what later sentences refer back to."""

    def __init__(
        self,
        passages: Sequence[Passage],
        sentences: Sequence[Sequence[Stretch]],
        quotations: Sequence[Quotation],
        vocabulary: Vocabulary,
    ) -> None:
        self.cast = Cast()
        self.credits: dict[int, Credit] = {}
        self._passages = passages
        self._sentences = sentences
        self._quotations = quotations
        self._vocabulary = vocabulary
        self._lead: Credit | None = None
        self._narrator: Member | None = None
        self._turns: list[Turn] = []
        self._topic = None
        self._last = -1
        self._end = 0
        self._narrated = True

    def read(self, own: Mapping[int, Sequence[int]]) -> None:
        """Read all passages; `own` has for each the indexes of the quotations in its running text."""
        scans = [self._scan(index, own.get(index, ())) for index in range(len(self._passages))]
        hear_genders(scans, self.cast)
        self._talk = is_conversation(self._passages, self._quotations, own)
        for index, paragraph in enumerate(scans):
            self._read_passage(index, paragraph)
        if self._talk:
            self._fill()

    def _fill(self) -> None:
        settle(self._turns, self.cast.members)
        for turn in self._turns:
            if turn.named is not None or turn.speaker is None:
                continue
            for number in turn.quotes:
                old = self.credits.get(number)
                if old is not None and turn.gender is not None:
                    self.credits[number] = old._replace(member=turn.speaker, confidence=min(old.confidence, 0.65))
                elif turn.speaker.mention is not None:
                    self.credits[number] = Credit(*turn.speaker.mention, turn.speaker, 0.5)

    def _scan(self, index: int, own: Sequence[int]) -> list[Scan]:
        prose = self._passages[index].prose
        quotes = [(number, self._quotations[number].outer) for number in own]
        reading = read_tokens(prose, Stretch(0, len(prose)), quotes, self._sentences[index], self._vocabulary)
        return [Scan(reading, first, last) for first, last in reading.sentences]

    def _read_passage(self, index: int, scans: list[Scan]) -> None:
        met: Met = {}
        lead, beat, carried = self._lead, None, None
        self._lead = None
        for scan, following in zip(scans, [*scans[1:], None], strict=True):
            present = self.cast.presences() if self._talk else {}
            meet(scan, self.cast, index, met)
            for at in range(scan.first, scan.last):
                number = scan.tokens[at].quote
                if number < 0:
                    continue
                clause = self._clause(scan, at, following)
                turn_count = len(self._turns)
                turn = self._turn(index, number, scan is not scans[0] and at==scan.first, present) if self._talk else None
                if clause is not None and not (clause.confidence == 0.8 and lead is not None and scan is scans[0]):
                    carried = self._resolve(index, scan, clause, met)
                    self.credits[number] = carried
                elif (credit := self._unclaimed(number, carried, lead, beat)) is not None:
                    self.credits[number] = carried = credit
                if turn is not None:
                    c = self.credits.get(number)
                    sure = c is not None and (clause is not None or c is lead)
                    if sure and turn.named is not None and c.gender is None and c.member is not turn.named and turn.quotes[0] != number:
                        turn.quotes.pop()
                        turn = Turn(number, apart=False, present=present)
                        self._turns.append(turn)
                    if sure and turn.named is None:
                        if c.gender is not None:
                            turn.gender, turn.met = c.gender, c.member
                        else:
                            turn.named = c.member
                    elif c is not None and turn.beat is None and turn.named is None:
                        turn.beat = c.member
                    self._listen(turn, number)
                    if len(self._turns) > turn_count and turn.apart and scan is scans[0] and at == scan.first:
                        turn.topic = self._topic
            beat = self._beat(index, scan, met) or beat
            if beat: self._topic = beat.member
            lead = self._leading(index, scan, met) or lead
        self._lead = lead if scans and scans[-1].ends_open else None
        self._narrated = not (scans and any(scan.is_quote(at) for scan in scans[-2:] for at in range(scan.first, scan.last)))

    def _turn(self, index: int, number: int, fresh: bool, present) -> Turn:
        q = self._quotations[number]
        if self._turns and (q.continues is not None or (self._last == index and q.outer.start - self._end > 2)):
            turn = self._turns[-1]
            turn.quotes.append(number)
        else:
            turn = Turn(number, apart=(index - self._last > 1 or (index != self._last and self._narrated) or fresh), present=present)
            self._turns.append(turn)
        self._last, self._end = index, q.outer.end
        return turn

    def _listen(self, turn: Turn, number: int) -> None:
        for name in vocatives(self._quotations[number].text):
            words = tuple(name.lower().split())
            title, words = (words[:1], words[1:]) if words[0] in TITLES and len(words) > 1 else ((), words)
            if not title and (not self._vocabulary.is_name(words[-1]) or words[-1] in TITLES):
                continue
            member = self.cast.call(name.split()[-1], words, title_gender(title))
            turn.addressed = member
            member.notice(self.cast.now, 1.5)

    def _unclaimed(self, number: int, carried: Credit | None, lead: Credit | None, beat: Credit | None) -> Credit | None:
        continued = self._quotations[number].continues
        if continued is not None and continued in self.credits:
            return self.credits[continued]
        if carried is not None:
            return carried._replace(confidence=min(carried.confidence, _CARRIED))
        return lead or beat

    def _clause(self, scan: Scan, at: int, following: Scan | None) -> Clause | None:
        text = self._quotations[scan.tokens[at].quote].text
        before = scan.tokens[at - 1] if at > scan.first else None
        whole = before is None or before.kind in {"quote", "mark"} or text[:1].isupper()
        return find_clause(scan, at, following, whole=whole, ending=text.rstrip(_MARKS)[-1:])

    def _resolve(self, index: int, scan: Scan, clause: Clause, met: Met) -> Credit:
        member = self._member(scan, clause.who, met)
        if self._talk and clause.who.kind == "pronoun" and clause.who.gender:
            pass
        if member is not None:
            member.spoke = True
            member.notice(self.cast.now, 2.0)
        return Credit(index, stretch_of(scan, clause.who), member, clause.confidence, self._hint(scan, clause.who, member))

    def _hint(self, scan, who, member):
        if who.kind == "pronoun" or (who.gender and who.head in LOOSE and who.definite and who.last - who.first <= 3 and member and scan.tokens[who.last-1].kind == "word"):
            return who.gender
        return None

    def _member(self, scan: Scan, who: Phrase, met: Met) -> Member | None:
        known = met.get((who.first, who.last))
        if known is not None:
            return known
        if who.kind != "pronoun":
            return self.cast.find(scan.reading, who)
        if who.gender is not None:
            return self.cast.present(who.gender)
        if who.head == "i":
            self._narrator = self._narrator or Member("I", (), named=False)
            return self._narrator
        return None

    def _leading(self, index: int, scan: Scan, met: Met) -> Credit | None:
        clause = find_lead(scan)
        return None if clause is None else self._resolve(index, scan, clause, met)

    def _beat(self, index: int, scan: Scan, met: Met) -> Credit | None:
        """Whom a sentence is about: "He turned away. “No.”"."""
        clause = find_topic(scan)
        if clause is None:
            return None
        if clause.who.kind == "description" and not is_person_noun(clause.who.head):
            return None
        member = self._member(scan, clause.who, met)
        if member is None or not (member.is_person or not member.named):
            return None
        return Credit(index, stretch_of(scan, clause.who), member, clause.confidence)
