"""A draft laid beside the record: the one value that the checks read.

What each quotation renders is worked out once, here, and not by every check for itself.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Final, NamedTuple

from onrecord.corpus.descriptions import is_text
from onrecord.corpus.disowned import is_disowned
from onrecord.corpus.echoes import is_echoed, is_nearer
from onrecord.corpus.facts.claims import Claim, find_claims, find_credited
from onrecord.corpus.facts.match import compare_figures
from onrecord.corpus.facts.verdicts import FactMatch
from onrecord.corpus.interviews import HEAD, answers
from onrecord.corpus.joins import turned_by_join
from onrecord.corpus.lexicon import PRONOUNS
from onrecord.corpus.people import BY_NAME, GUESS, SURE, People
from onrecord.corpus.record import Record
from onrecord.corpus.rendering import Rendering, Setting
from onrecord.corpus.slips import number_before
from onrecord.language.sentences import sentences
from onrecord.language.words import forms
from onrecord.memory import remembered
from onrecord.model import Draft, Misquote, Person, Quotation, Quote, QuotePolicy
from onrecord.text import Span, Stretch, overlapping

# So many characters on either side of a quotation tell what the draft makes of it.
_NEAR: Final = 300


class _Credited(NamedTuple):
    """Whom a draft credits with a quotation: a value, so that what was made of the same words and credit is remembered."""

    people: People
    credit: str | None
    speaker: Person | None
    confidence: float

    @property
    def sure(self) -> bool:
        """Whether it is no guess. A word before a colon may be anything; if it is the name of a speaker it is that."""
        named = self.confidence >= BY_NAME and self.speaker is not None and self.credit == self.speaker.name
        return self.confidence >= SURE or (named and self.people.who(self.speaker) is not None)

    @property
    def stranger(self) -> bool:
        return self.confidence >= SURE and self.people.is_stranger(self.speaker)

    def __call__(self, quote: Quote) -> bool | None:
        if self.people.excluded_by_pronoun(self.credit, quote.speaker):
            return False
        answer = self.people.is_speaker(self.speaker, quote.speaker)
        return answer if self.sure or (answer and self.confidence >= GUESS) else None


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

    @cached_property
    def renderings(self) -> tuple[Rendering | None, ...]:
        """For each quotation the rendering to judge it by, None where no entry is meant."""
        renderings: list[Rendering | None] = []
        continued = {quotation.continues for quotation in self.draft.quoted}
        for index, quotation in enumerate(self.draft.quoted):
            outer = self.draft.quoted[quotation.within] if quotation.within is not None else None
            whole = renderings[quotation.within] if quotation.within is not None else None
            own = whole is not None or (outer is not None and _asks(outer))
            if _asks(quotation) or (own and quotation.credit is None):
                renderings.append(None)
                continue
            setting = self._setting(quotation, index in continued)
            credited = quotation.speaker is not None and quotation.confidence >= SURE
            found = self.record.matcher.closest(quotation.text, self._credited(quotation), setting, credited)
            if outer is not None and quotation.within is not None and whole is not None:
                if found is not None and self._is_led_in(quotation, outer, whole, found):
                    renderings[quotation.within] = None
                else:
                    found = None
            renderings.append(found)
        self._fill_in(renderings)
        self._join(renderings)
        if self.policy == "tidy":
            return tuple(rendering and rendering.tidied() for rendering in renderings)
        return tuple(renderings)

    def _is_led_in(self, inner: Quotation, outer: Quotation, whole: Rendering, found: Rendering) -> bool:
        """Whether words within others are the entry's that both seem to render, and what leads them in no part of it: "A: He
        said: “…”"."""
        quote = whole.recorded.quote
        lead = forms(self.draft.passages[inner.passage].prose[outer.stretch.start : inner.outer.start])
        return quote.key == found.recorded.quote.key and bool(lead) and lead[-1] not in forms(quote.text)

    def _fill_in(self, renderings: list[Rendering | None]) -> None:
        """Judge a part of a split quotation that has too few words of its own by the entry that the part beside it renders."""
        for index, quotation in enumerate(self.draft.quoted):
            before = quotation.continues
            if before is None or (renderings[index] is None) == (renderings[before] is None):
                continue
            alone, beside = (index, before) if renderings[index] is None else (before, index)
            known, part = renderings[beside], self.draft.quoted[alone]
            if known is not None and self.is_speaker(part, known.recorded.quote) is True:
                setting = self._setting(part, goes_on=alone == before)
                rendering = self.record.matcher.against(part.text, known.recorded.quote, setting)
                # “We will wait,” she said. “We will not close the quay.”: two sentences, of which one may be on no record.
                goes_on = not quotation.text[:1].isupper()
                if rendering is None or not (rendering.verbatim or goes_on):
                    continue
                first, last = (rendering, known) if alone == before else (known, rendering)
                # Words that stand elsewhere in the entry only look alike: “He is late,” she said, “and rude. He is right.”
                if first.place[1] <= last.place[0]:
                    renderings[alone] = rendering

    def _join(self, renderings: list[Rendering | None]) -> None:
        """Judge the later part of a split quotation with the earlier one, where the sentence goes on from that."""
        for index, quotation in enumerate(self.draft.quoted):
            before = renderings[quotation.continues] if quotation.continues is not None else None
            after = renderings[index]
            if before is None or after is None or before.recorded is not after.recorded or quotation.text[:1].isupper():
                continue
            difference = turned_by_join(before, after, self._setting(quotation, goes_on=False).around)
            if difference is not None:
                renderings[index] = after._replace(differences=(difference,))

    def _setting(self, quotation: Quotation, goes_on: bool) -> Setting:
        prose, end = self.draft.passages[quotation.passage].prose, quotation.outer.end
        around = _around(prose, quotation.outer)
        number = number_before(self.draft, quotation)
        return Setting(around, goes_on, quotation.continues is not None, prose.startswith("?", end), number)

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
        return tuple(find_claims(self.draft, self.record.facts, self.record.people, self.today.year))

    @cached_property
    def credited(self) -> tuple[Claim, ...]:
        """The claims that are credited to whose they are."""
        return tuple(find_credited(self.draft, self.record.facts, self.record.people, self.today.year))

    def is_speaker(self, quotation: Quotation, quote: Quote) -> bool | None:
        """Whether the draft credits the entry's speaker; not known where the draft leaves it to a guess."""
        asked = (quotation.span, quote.key)
        try:
            return self._speakers[asked]
        except KeyError:
            answer = self._speakers[asked] = self._credited(quotation)(quote)
            return answer

    def _credited(self, quotation: Quotation) -> _Credited:
        return _Credited(self.record.people, quotation.credit, quotation.speaker, quotation.confidence)

    def is_anothers(self, quotation: Quotation, quote: Quote) -> bool:
        """Whether the draft surely credits somebody else, and him alone, with an entry's words."""
        if not self._credited(quotation).sure or self.is_speaker(quotation, quote) is not False or not _may_speak(quotation):
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


def _may_speak(quotation: Quotation) -> bool:
    """Whether whom the draft credits is somebody with a name, or described by the credit itself; not "a banner", not a "she"
    that may be somebody else."""
    speaker, credit = quotation.speaker, quotation.credit or ""
    return speaker is None or speaker.named or not (credit.lower() in PRONOUNS or is_text(speaker.name))


def _asks(quotation: Quotation) -> bool:
    """Whether a turn is that of somebody without a name, who asks the questions of an interview in words of his own."""
    return quotation.form == "turn" and quotation.speaker is None


@remembered
def _around(prose: str, outer: Stretch) -> frozenset[str]:
    """The draft's own words in the sentences that a quotation stands in, as far as they are near."""
    start, end = outer
    low, high = max(start - _NEAR, 0), min(end + _NEAR, len(prose))
    row = sentences(prose)
    for sentence in (row[index] for index in overlapping(row, outer)):
        if sentence.start <= start < sentence.end:
            low = max(low, sentence.start)
        if sentence.start < end <= sentence.end:
            high = min(high, sentence.end)
    return frozenset(forms(prose[low:start])) | frozenset(forms(prose[end:high]))
