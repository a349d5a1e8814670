"""A draft laid beside the record: the one value that the checks read.

What each quotation renders is worked out once (`rendered.py`), and not by every check for itself.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property

from onrecord.corpus.attribution.crediting import Credited, credited, is_speaker, may_speak
from onrecord.corpus.attribution.echoes import is_echoed, is_nearer
from onrecord.corpus.attribution.interviews import HEAD, answers
from onrecord.corpus.disowned import is_disowned
from onrecord.corpus.facts.claims import Claim, Made, find_claims, find_credited, made
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.corpus.record import Record
from onrecord.corpus.rendered import rendered
from onrecord.corpus.rendering import Rendering
from onrecord.language.words import forms
from onrecord.model import Draft, Misquote, Quotation, Quote, QuotePolicy
from onrecord.text import Span, Stretch


class Compared:
    """A draft, the record, and what comes of laying one beside the other on `today`.

    Each part is worked out when a check first asks for it, so that a fault in one of them costs no check that can do without.
    """

    def __init__(self, draft: Draft, record: Record, today: date, policy: QuotePolicy = "strict") -> None:
        self.draft = draft
        self.record = record
        self.today = today
        self.policy = policy
        self._speakers: dict[tuple[Span, str], bool | None] = {}
        self._credits: dict[Span, Credited] = {}

    @cached_property
    def renderings(self) -> tuple[Rendering | None, ...]:
        """For each quotation the rendering to judge it by, None where no entry is meant."""
        found = rendered(self.draft, self.record)
        return tuple(each and each.tidied() for each in found) if self.policy == "tidy" else found

    @cached_property
    def listed(self) -> tuple[tuple[Quote, Misquote] | None, ...]:
        """For each quotation the entry that lists just these words among its misquotes."""
        return tuple(self.record.quotes.misquote(quotation.text) for quotation in self.draft.quoted)

    @cached_property
    def disowned(self) -> tuple[bool, ...]:
        """For each quotation whether the draft itself calls it an error, or says that it was not said."""
        return tuple(is_disowned(self.draft, quotation.passage, quotation.outer) for quotation in self.draft.quoted)

    @cached_property
    def _answers(self) -> range:
        return answers(self.draft)

    def is_answer(self, passage: int, speaker: str) -> bool:
        """Whether a passage answers a question of an interview without labels, with a speaker whom the head names."""
        if passage not in self._answers:
            return False
        heads = (tuple(word.form for word in self.draft.words[head]) for head in range(min(HEAD, len(self.draft.words))))
        return any(self.record.people.is_named(head, speaker) for head in heads)

    @cached_property
    def facts(self) -> tuple[FactMatch, ...]:
        """Each figure that speaks of a fact."""
        return compare_figures(self.draft, self.record.facts)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that nobody is credited with, or another."""
        return tuple(find_claims(self.draft, self.record.facts, self.record.people, self._made))

    @cached_property
    def credited(self) -> tuple[Claim, ...]:
        """The claims that are credited to whose they are."""
        return tuple(find_credited(self.record.people, self._made))

    @cached_property
    def _made(self) -> tuple[Made, ...]:
        return made(self.draft, self.record.facts, self.today.year)

    def is_speaker(self, quotation: Quotation, quote: Quote) -> bool | None:
        """Whether the draft credits the entry's speaker; not known where the draft leaves it to a guess."""
        asked = (quotation.span, quote.key)
        try:
            return self._speakers[asked]
        except KeyError:
            answer = is_speaker(self.draft, quotation, self._credited(quotation), quote)
            self._speakers[asked] = answer
            return answer

    def _credited(self, quotation: Quotation) -> Credited:
        found = self._credits.get(quotation.span)
        if found is None:
            found = self._credits[quotation.span] = credited(self.draft, self.record.people, quotation)
        return found

    def is_anothers(self, quotation: Quotation, quote: Quote) -> bool:
        """Whether the draft surely credits somebody else, and him alone, with an entry's words."""
        # Nearly all words are their speaker's, which is soon known.
        if self.is_speaker(quotation, quote) is not False or not (self._credited(quotation).sure and may_speak(quotation)):
            return False
        around = self.draft, quotation, self.record.people, quote.speaker
        return not (self._is_source(quotation, quote) or is_echoed(*around) or is_nearer(*around))

    def _is_source(self, quotation: Quotation, quote: Quote) -> bool:
        """Whether the draft credits no person but where the words are from: "according to the channel Solovyov: “…”"."""
        speaker, source = quotation.speaker, self.record.rules.sources[quote.source]
        if speaker is None or self.record.people.who(speaker) is not None:
            return False
        return frozenset(forms(speaker.name)) <= frozenset(forms(f"{source.publisher or ''} {source.title}"))

    def is_meant(self, quotation: Quotation, rendering: Rendering) -> bool:
        """Whether a quotation that renders an entry is one of it, and no scare quote of words that anybody may use."""
        who = self.is_speaker(quotation, rendering.recorded.quote)
        return who is True or (who is None and self.record.quotes.unlike_anybody(rendering))

    def name(self, quote: Quote) -> str:
        """The name of an entry's speaker."""
        return self.record.rules.speakers[quote.speaker].name

    def called(self, key: str) -> str:
        """A speaker as a sentence calls them: "Jane Moll", "the harbour pilot", "harbour pilots"."""
        name = self.record.rules.speakers[key].name
        last = name.rpartition(" ")[2]
        described = last.islower() and not last.endswith("s") and not name.startswith(("the ", "The "))
        return f"the {name}" if described else name

    def span(self, quotation: Quotation, start: int, end: int) -> Span:
        """The span of the draft for a range of characters of a quotation's text."""
        at = quotation.stretch.start
        return self.draft.passages[quotation.passage].span(Stretch(at + start, at + end))
