"""A draft laid beside the record: the one value that the checks read.

What each quotation renders is worked out once, here, and not by every check for itself.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import Final

from onrecord.corpus.compare import Rendering, Setting
from onrecord.corpus.facts.claims import Unattributed, unattributed
from onrecord.corpus.facts.match import FactMatch, compare_figures
from onrecord.corpus.record import Record
from onrecord.language.words import forms
from onrecord.model import Draft, Quotation, Quote, QuotePolicy
from onrecord.text import Span, Stretch

# Below this the speaker of a quotation is a guess: it may find the entry that is meant, but it can accuse nobody.
SURE = 0.75
# Below this it is no more than who spoke last, and not even a credit.
GUESS = 0.5
# So many characters on either side of a quotation tell what the draft makes of it.
_NEAR: Final = 300


class Compared:
    """A draft, the record, and what comes of laying one beside the other on `today`.

    Each part is worked out when a check first asks for it, so that a fault in one of them costs no check that can do without.
    """

    def __init__(self, draft: Draft, record: Record, today: date, policy: QuotePolicy = "strict") -> None:
        self.draft = draft
        self.record = record
        self.today = today
        self.policy = policy

    @cached_property
    def renderings(self) -> tuple[Rendering | None, ...]:
        """For each quotation the rendering to judge it by, None where no entry is meant."""
        renderings: list[Rendering | None] = []
        continued = {quotation.continues for quotation in self.draft.quotations}
        for index, quotation in enumerate(self.draft.quotations):
            outer = quotation.within
            if outer is not None and renderings[outer] is not None:
                renderings.append(None)
                continue
            setting = self._setting(quotation, index in continued)
            is_speaker = partial(self.is_speaker, quotation)
            credited = quotation.speaker is not None and quotation.confidence >= SURE
            renderings.append(self.record.matcher.closest(quotation.text, is_speaker, setting, credited))
        self._fill_in(renderings)
        return tuple(renderings)

    def _fill_in(self, renderings: list[Rendering | None]) -> None:
        """Judge a part of a split quotation that has too few words of its own by the entry that the part beside it renders."""
        for index, quotation in enumerate(self.draft.quotations):
            before = quotation.continues
            if before is None or (renderings[index] is None) == (renderings[before] is None):
                continue
            alone, beside = (index, before) if renderings[index] is None else (before, index)
            known, part = renderings[beside], self.draft.quotations[alone]
            if known is not None and self.is_speaker(part, known.recorded.quote) is True:
                setting = self._setting(part, goes_on=alone == before)
                renderings[alone] = self.record.matcher.against(part.text, known.recorded.quote, setting)

    def _setting(self, quotation: Quotation, goes_on: bool) -> Setting:
        return Setting(_around(self.draft, quotation), goes_on, quotation.continues is not None)

    @cached_property
    def facts(self) -> tuple[FactMatch, ...]:
        """Each figure that speaks of a fact."""
        return compare_figures(self.draft, self.record.facts)

    @cached_property
    def claims(self) -> tuple[Unattributed, ...]:
        """The claims that nobody is credited with."""
        return tuple(unattributed(self.draft, self.record.facts, self.record.people))

    def is_speaker(self, quotation: Quotation, quote: Quote) -> bool | None:
        """Whether the draft credits the entry's speaker; not known where the draft leaves it to a guess."""
        if self.record.people.excluded_by_pronoun(quotation.credit, quote.speaker):
            return False
        answer = self.record.people.is_speaker(quotation.speaker, quote.speaker)
        return None if quotation.confidence < (GUESS if answer else SURE) else answer

    def is_meant(self, quotation: Quotation, rendering: Rendering) -> bool:
        """Whether a quotation that renders an entry is one of it, and no scare quote of words that anybody may use."""
        who = self.is_speaker(quotation, rendering.recorded.quote)
        return who is True or (who is None and self.record.quotes.telling(rendering))

    def name(self, quote: Quote) -> str:
        """The name of an entry's speaker."""
        return self.record.rules.speakers[quote.speaker].name

    def span(self, quotation: Quotation, start: int, end: int) -> Span:
        """The span of the draft for a range of characters of a quotation's text."""
        at = quotation.stretch.start
        return self.draft.passages[quotation.passage].span(Stretch(at + start, at + end))


def _around(draft: Draft, quotation: Quotation) -> frozenset[str]:
    """The draft's own words in the sentences that a quotation stands in, as far as they are near."""
    prose, (start, end) = draft.passages[quotation.passage].prose, quotation.outer
    low, high = max(start - _NEAR, 0), min(end + _NEAR, len(prose))
    for sentence in draft.sentences[quotation.passage]:
        if sentence.start <= start < sentence.end:
            low = max(low, sentence.start)
        if sentence.start < end <= sentence.end:
            high = min(high, sentence.end)
    return frozenset(forms(prose[low:start])) | frozenset(forms(prose[end:high]))
