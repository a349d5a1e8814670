"""What each quotation of a draft renders: the entry that it is judged by, and how it gives its words.

A quotation within another, or that goes on with one, is judged beside that.
"""

from __future__ import annotations

from typing import Final

from onrecord.corpus.attribution.crediting import credited
from onrecord.corpus.attribution.people import SURE
from onrecord.corpus.cutting.joins import turned_by_join
from onrecord.corpus.matching.parodies import Parodies
from onrecord.corpus.record import Record
from onrecord.corpus.rendering import Rendering, Setting
from onrecord.corpus.wording.slips import number_before
from onrecord.language.sentences import sentences
from onrecord.language.words import forms
from onrecord.memory import remembered
from onrecord.model import Draft, Quotation
from onrecord.text import Stretch, overlapping

# So many characters on either side of a quotation tell what the draft makes of it.
_NEAR: Final = 300


def rendered(draft: Draft, record: Record) -> tuple[Rendering | None, ...]:
    """For each quotation the rendering to judge it by, None where no entry is meant."""
    renderings: list[Rendering | None] = []
    parodies = Parodies(draft, record.people)
    continued = {quotation.continues for quotation in draft.quoted}
    for index, quotation in enumerate(draft.quoted):
        outer = draft.quoted[quotation.within] if quotation.within is not None else None
        whole = renderings[quotation.within] if quotation.within is not None else None
        own = whole is not None or (outer is not None and _asks(outer))
        if _asks(quotation) or (own and quotation.credit is None):
            renderings.append(None)
            continue
        setting = _setting(draft, quotation, index in continued)
        credit = credited(draft, record.people, quotation)
        known = quotation.speaker is not None and quotation.confidence >= SURE
        found = record.matcher.closest(quotation.text, credit, setting, known)
        if found is not None and parodies.has(quotation, credit, found):
            found = None
        if outer is not None and quotation.within is not None and whole is not None:
            if found is not None and _is_led_in(draft, quotation, outer, whole, found):
                renderings[quotation.within] = None
            else:
                found = None
        renderings.append(found)
    _fill_in(draft, record, renderings)
    _join(draft, renderings)
    return tuple(renderings)


def _is_led_in(draft: Draft, inner: Quotation, outer: Quotation, whole: Rendering, found: Rendering) -> bool:
    """Whether words within others are the entry's that both seem to render, and what leads them in no part of it: "A: He
    said: “…”"."""
    quote = whole.recorded.quote
    lead = forms(draft.passages[inner.passage].prose[outer.stretch.start : inner.outer.start])
    return quote.key == found.recorded.quote.key and bool(lead) and lead[-1] not in forms(quote.text)


def _fill_in(draft: Draft, record: Record, renderings: list[Rendering | None]) -> None:
    """Judge a part of a split quotation that has too few words of its own by the entry that the part beside it renders."""
    for index, quotation in enumerate(draft.quoted):
        before = quotation.continues
        if before is None or (renderings[index] is None) == (renderings[before] is None):
            continue
        alone, beside = (index, before) if renderings[index] is None else (before, index)
        known, part = renderings[beside], draft.quoted[alone]
        if known is not None and credited(draft, record.people, part)(known.recorded.quote) is True:
            setting = _setting(draft, part, goes_on=alone == before)
            rendering = record.matcher.against(part.text, known.recorded.quote, setting)
            # “We will wait,” she said. “We will not close the quay.”: two sentences, of which one may be on no record.
            goes_on = not quotation.text[:1].isupper()
            if rendering is None or not (rendering.verbatim or goes_on):
                continue
            first, last = (rendering, known) if alone == before else (known, rendering)
            # Words that stand elsewhere in the entry only look alike: “He is late,” she said, “and rude. He is right.”
            if first.place[1] <= last.place[0]:
                renderings[alone] = rendering


def _join(draft: Draft, renderings: list[Rendering | None]) -> None:
    """Judge the later part of a split quotation with the earlier one, where the sentence goes on from that."""
    for index, quotation in enumerate(draft.quoted):
        before = renderings[quotation.continues] if quotation.continues is not None else None
        after = renderings[index]
        if before is None or after is None or before.recorded is not after.recorded or quotation.text[:1].isupper():
            continue
        difference = turned_by_join(before, after, _setting(draft, quotation, goes_on=False).around)
        if difference is not None:
            renderings[index] = after._replace(differences=(difference,))


def _setting(draft: Draft, quotation: Quotation, goes_on: bool) -> Setting:
    prose, end = draft.passages[quotation.passage].prose, quotation.outer.end
    around = _around(prose, quotation.outer)
    number = number_before(draft, quotation)
    beside = _beside(prose, quotation.outer)
    return Setting(around, goes_on, quotation.continues is not None, prose.startswith("?", end), number, beside)


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


@remembered
def _beside(prose: str, outer: Stretch) -> frozenset[str]:
    """The words of the sentences right before and behind those that a quotation stands in."""
    row = sentences(prose)
    here = overlapping(row, outer)
    before, behind = row[max(here[0] - 1, 0) : here[0]] if here else [], row[here[-1] + 1 :][:1] if here else []
    return frozenset().union(*(forms(prose[slice(*each)]) for each in (*before, *behind)))
