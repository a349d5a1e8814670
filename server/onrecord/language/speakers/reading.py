"""Reading whom each quotation is credited to: once through the draft, from its first sentence to its last.

A clause in the sentence itself decides. Failing that, a lead-in ("Caddell continued:") credits what it leads to, a credit
given once in a paragraph holds for the rest of it, and a paragraph that goes straight on with another quotation goes on with
its speaker. In a conversation what then still has no speaker is settled by `dialogue`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from onrecord.language.speakers import layout
from onrecord.language.speakers.clauses.clause import HELD, Clause, Place
from onrecord.language.speakers.clauses.clauses import find_clause, find_lead, find_topic
from onrecord.language.speakers.clauses.following import is_beat
from onrecord.language.speakers.clauses.owning import is_shown, voiced
from onrecord.language.speakers.clauses.sources import owner
from onrecord.language.speakers.conversations.dialogue import flat_passages, is_conversation, is_question, last_mark
from onrecord.language.speakers.credits import Credit
from onrecord.language.speakers.people.cast import Cast
from onrecord.language.speakers.people.genders import Names, hear_genders
from onrecord.language.speakers.people.meeting import Met, meet
from onrecord.language.speakers.people.members import Member
from onrecord.language.speakers.resolving import Resolver
from onrecord.language.speakers.sentences.scan import Scan, read_scans
from onrecord.language.speakers.sentences.tokens import vocabulary
from onrecord.language.speakers.words.people import is_person_noun
from onrecord.model import Passage, Quotation
from onrecord.text import Stretch

if TYPE_CHECKING:
    from onrecord.language.speakers.conversations.talk import Talk

_CARRIED: Final = 0.6
_GOING_ON: Final = 0.45
_TOPIC: Final = 0.35
_REPORTED: Final = 0.5
# What somebody has who is the one that it tells of, though the words may tell of others elsewhere.
_OWN: Final = frozenset({"voice", "head"})
# What may stand before the first word of a quotation.
_OPENING: Final = "_*([—–-"


def _of_somebody(scan: Scan, topic: Clause) -> Clause:
    """The topic of a sentence in a story about a face or a voice, which is whoever has it: "His face fell. “…”"."""
    if topic.who.kind != "description" or (is_person_noun(topic.who.head) and topic.who.head not in _OWN):
        return topic
    somebody = owner(scan, topic.who)
    return topic if somebody is None else topic._replace(who=somebody)


class Thread:
    """What runs through passage `index`: a lead-in, whom the last sentence was about, the last credit, and who was met."""

    __slots__ = ("_about", "carried", "index", "lead", "met")

    def __init__(self, index: int, lead: Credit | None) -> None:
        self.index = index
        self.lead = lead
        self._about: tuple[Scan, Clause, Member] | None = None
        self.carried: Credit | None = None
        self.met: Met = {}

    def turn_to(self, scan: Scan, topic: Clause, member: Member) -> None:
        """A sentence is about somebody."""
        self._about = scan, topic, member

    def end_beat(self) -> None:
        """What comes next is about nobody yet."""
        self._about = None

    @property
    def beat(self) -> Credit | None:
        """The credit that whom the last sentence was about would have."""
        if self._about is None:
            return None
        scan, topic, member = self._about
        vague = topic.who.gender if topic.who.kind == "pronoun" else None
        return Credit(scan.text(topic.who), member, topic.confidence, explicit=False, vague=vague)


class Reader:
    """Reads passages in order and keeps what later ones refer back to. `credits` are those found, by quotation;
    `phrases` the quotations that a story only puts in marks, with nobody who says them."""

    def __init__(
        self, passages: Sequence[Passage], sentences: Sequence[Sequence[Stretch]], quotations: Sequence[Quotation]
    ) -> None:
        self.credits: dict[int, Credit] = {}
        self.phrases: set[int] = set()
        self._asked: set[int] = set()
        self.resolver = Resolver(Cast())
        self.vocabulary = vocabulary([passage.prose for passage in passages])
        self._passages = passages
        self._sentences = sentences
        self._quotations = quotations
        self._own: dict[int, list[int]] = {}
        for number, quotation in enumerate(quotations):
            if quotation.within is None:
                self._own.setdefault(quotation.passage, []).append(number)
        self._flat = flat_passages(quotations, self._own)
        self._talk = self._hearing() if is_conversation(passages, quotations, self._own) else None
        self.resolver.cast.talking = self._talk is not None
        self._lead: Credit | None = None
        self._left: Credit | None = None

    def _hearing(self) -> Talk:
        # News has no conversation, and does not wait for what only fiction needs.
        from onrecord.language.speakers.conversations.talk import Talk

        return Talk(self.resolver.cast, self.vocabulary, self._flat)

    def read(self) -> None:
        """Credit all quotations that are not nested in others."""
        paragraphs = [self._scan(index) for index in range(len(self._passages))]
        names = hear_genders(paragraphs, self.resolver.cast)
        self.resolver.cast.restart()
        for index, scans in enumerate(paragraphs):
            self._read_passage(index, scans, names[index])
        for number, credit in layout.read_rows(self._passages, paragraphs, self._own, self.resolver).items():
            self._place(number, credit)
        if self._talk is not None:
            self._talk.settle(self.credits, self.resolver.narrator)

    def _scan(self, index: int) -> tuple[Scan, ...]:
        prose = self._passages[index].prose
        quotes = tuple([self._quotations[number].outer for number in self._own.get(index, ())])
        return read_scans(prose, Stretch(0, len(prose)), quotes, tuple(self._sentences[index]), self.vocabulary.within(prose))

    def _read_passage(self, index: int, scans: Sequence[Scan], names: Names) -> None:
        thread = Thread(index, self._lead)
        own = self._own.get(index, ())
        bears = self._talk is not None or own or index + 1 in self._own
        for scan, following in zip_longest(scans, scans[1:]):
            present = self.resolver.cast.presences() if self._talk is not None else {}
            meet(scan, self.resolver.cast, thread.met, names)
            for at in scan.quotes:
                number = own[scan.tokens[at].quote]
                self._hear(thread, number, self._placed(number, scan, at, following), present)
            if bears:
                self._tell(thread, scan)
        self._leave(thread, scans)

    def _placed(self, number: int, scan: Scan, at: int, following: Scan | None) -> Place:
        """Where a quotation stands, which is token `at` of a sentence."""
        text = self._quotations[number].text
        before = scan.tokens[at - 1] if at > scan.first else None
        whole = before is None or before.kind in {"quote", "mark"} or text.lstrip(_OPENING)[:1].isupper()
        return Place(scan, at, following, whole, last_mark(text))

    def _hear(self, thread: Thread, number: int, place: Place, present: Mapping[Member, float]) -> None:
        """A quotation comes up."""
        credit = self._claimed(thread, number, place) or self._unclaimed(thread, number, place)
        if credit is not None:
            self.credits[number] = credit
            if self._talk is None and is_question(self._passages[thread.index].prose, self._quotations[number]):
                self._asked.add(number)
                self.resolver.cast.asker = credit.member
            # What somebody puts in between brackets is no part of what goes on after them.
            if thread.carried is None or not place.scan.opens_bracket(place.scan.first, place.quote):
                thread.carried = credit
        quotation = self._quotations[number]
        if (
            self._talk is not None
            and not place.whole
            and (credit is None or not credit.explicit)
            and quotation.continues is None
        ):
            self.phrases.add(number)
        elif self._talk is not None and not quotation.mention:
            self._talk.hear(number, quotation, credit, present, opens=place.quote == place.scan.first)
        if thread.index in self._flat:
            thread.end_beat()

    def _claimed(self, thread: Thread, number: int, place: Place) -> Credit | None:
        """The credit that the words around a quotation give it."""
        passage = self._passages[thread.index]
        label = layout.label_of(passage, self._quotations[number])
        if label is not None:
            return layout.read_label(passage.prose[label.start : label.end], label.start, place, self.resolver, self.credits)
        clause = find_clause(place)
        if clause is None or (clause.how == "beside" and thread.lead is not None):
            return None
        if thread.index in self._flat and is_beat(place, clause):
            return None
        scan = place.scan if place.following is None or clause.who.last <= place.scan.last else place.following
        return self.resolver.credit(scan, clause, thread.met)

    def _unclaimed(self, thread: Thread, number: int, place: Place) -> Credit | None:
        """The credit that a quotation has from what stands before it."""
        continued = self._quotations[number].continues
        opens = place.quote == place.scan.first and thread.index in self._flat
        if continued is not None and continued in self.credits and not opens:
            credit = self.credits[continued]
            # Whoever asked goes on asking, or hands on the word.
            answers = continued in self._asked and last_mark(self._quotations[number].text) != "?"
            return credit.carried(_CARRIED) if answers else credit._replace(explicit=False)
        if thread.carried is not None and thread.index not in self._flat and not is_shown(place.scan, place.quote):
            return thread.carried.carried(_CARRIED)
        return thread.lead or thread.beat or (self._left if place.whole and self._talk is None else None)

    def _tell(self, thread: Thread, scan: Scan) -> None:
        """Take from a sentence what bears on the quotations after it."""
        lead = find_lead(scan)
        if lead is not None:
            thread.lead = self.resolver.credit(scan, lead, thread.met) or thread.lead
        if not scan.quotes and (somebody := voiced(scan)) is not None:
            thread.carried = self.resolver.credit(scan, Clause(somebody, HELD), thread.met)
        topic = find_topic(scan)
        if topic is not None and self._talk is not None:
            topic = _of_somebody(scan, topic)
        if topic is not None and (topic.who.kind != "description" or is_person_noun(topic.who.head)):
            meaning = self.resolver.meaning(scan, topic.who, thread.met)
            if meaning is not None and meaning.member.is_person:
                thread.turn_to(scan, topic, meaning.member)
        if self._talk is not None and not scan.quotes:
            self._talk.tell(thread.index, topic, thread.beat)

    def _leave(self, thread: Thread, scans: Sequence[Scan]) -> None:
        """Keep what the next passage may go on with."""
        start = None
        if thread.index not in self._own:
            signed = layout.is_signature(self._passages, thread.index, scans)
            start = 0 if signed else layout.credit_line(self._passages[thread.index].prose)
        if start is not None and scans:
            credit = layout.read_credit_line(start, scans, self.resolver, thread.met)
            for number in layout.above(self._passages, thread.index, self._own) if credit is not None else ():
                self._place(number, credit)
            return
        following = thread.index + 1
        listed = following < len(self._passages) and self._passages[following].kind == "item"
        opens = bool(scans) and (scans[-1].ends_open or (listed and thread.lead is self._lead))
        self._lead = thread.lead if opens else None
        if scans and scans[-1].quotes and thread.carried is not None:
            self._left = thread.carried.carried(_GOING_ON)
        else:
            beat = thread.beat
            self._left = beat.carried(_TOPIC) if beat is not None and beat.confidence >= _REPORTED else None

    def _place(self, number: int, credit: Credit | None) -> None:
        """Credit a quotation by the layout, where no clause of its own does."""
        if credit is not None and (number not in self.credits or not self.credits[number].explicit):
            self.credits[number] = credit
