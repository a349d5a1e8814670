"""missing-attribution: known words or a claim with nobody credited.

Flagged: a known quotation with no speaker named in its paragraph or the one before; a claim, such as one side's account
of a war, in the writer's own voice.

Clean: a speaker credited in any way, in a footnote too; a claim with "according to", "says" or the name of whose it is; a
few common words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from onrecord.corpus.compared import GUESS, Compared
from onrecord.corpus.notes import Notes
from onrecord.corpus.rendering import Rendering
from onrecord.model import Hit, Person, Quotation


def check(compared: Compared) -> Iterator[Hit]:
    near = _Near(compared)
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is not None and _ownerless(compared, quotation, rendering, near):
            quote = rendering.recorded.quote
            yield Hit(
                span=quotation.span,
                message=f"Nobody is credited; on record these are the words of {compared.called(quote.speaker)}.",
                entry=quote,
                expected=compared.name(quote),
            )
    for claim in compared.claims:
        fact = claim.known.fact
        name = compared.record.rules.speakers[fact.attribute_to].name if fact.attribute_to else ""
        whose = f"A claim of {compared.called(fact.attribute_to)}" if fact.attribute_to else "A claim"
        yield Hit(
            span=compared.draft.passages[claim.passage].span(claim.sentence),
            message=f"{whose}, stated as a fact: {fact.statement}",
            entry=fact,
            expected=name,
        )


class _Near:
    """Who is named around the quotations of a draft, worked out once for each paragraph."""

    def __init__(self, compared: Compared) -> None:
        self._draft, self._people = compared.draft, compared.record.people
        self._notes = Notes(self._draft)
        # No cache of `functools`: around a method it holds the draft in a ring, which is freed at the collector's leisure.
        self._named: dict[tuple[int, str], bool] = {}
        self._credited: dict[tuple[int, str], bool] = {}
        self._sure: defaultdict[int, set[Person]] = defaultdict(set)
        for quotation in self._draft.quoted:
            if quotation.speaker is not None and quotation.confidence >= GUESS:
                self._sure[quotation.passage].add(quotation.speaker)

    def has(self, quotation: Quotation, speaker: str) -> bool:
        """Whether the speaker is named in the paragraph, the one before or a footnote, or says something else there."""
        note = self._notes.on(quotation)
        nearby = [max(quotation.passage - 1, 0), quotation.passage, *([] if note is None else [note])]
        return any(self._is_named(passage, speaker) for passage in nearby) or self._is_credited(quotation.passage, speaker)

    def _is_named(self, passage: int, speaker: str) -> bool:
        asked = (passage, speaker)
        if asked not in self._named:
            forms = tuple(word.form for word in self._draft.words[passage])
            self._named[asked] = self._people.is_named(forms, speaker)
        return self._named[asked]

    def _is_credited(self, passage: int, speaker: str) -> bool:
        asked = (passage, speaker)
        if asked not in self._credited:
            people = self._sure[passage]
            self._credited[asked] = any(self._people.is_speaker(person, speaker) for person in people)
        return self._credited[asked]


def _ownerless(compared: Compared, quotation: Quotation, rendering: Rendering, near: _Near) -> bool:
    if not rendering.verbatim or quotation.form == "turn" or _is_credited(compared, quotation, rendering):
        return False
    return compared.record.quotes.telling(rendering) and not near.has(quotation, rendering.recorded.quote.speaker)


def _is_credited(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    """Whether the draft credits somebody, or its last speaker happens to be the right one."""
    right = compared.record.people.is_speaker(quotation.speaker, rendering.recorded.quote.speaker)
    return quotation.credit is not None and (quotation.confidence >= GUESS or right is True)
