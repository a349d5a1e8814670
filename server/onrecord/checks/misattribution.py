"""misattribution: known words, or a claim, credited to someone else.

Flagged: “We can't just deal with one issue at a time,” said B, where the record has A saying it; words of an unnamed Russian
diplomat given to a Chinese one, or to somebody with a name and another calling; of one country's minister to another's; a
sentence of A's with a “that” or a “so” put in, said by B. For information, since B may have said so too: a claim of A's,
where the draft has "B said that …", knows both, and does not name A near it.

Clean: the right speaker under any name, role or pronoun; a speaker the draft leaves open, as by a "he" where A was named
last; words that somebody is said to have from their speaker ("like A, B believes") or reads aloud; a few common words that
anybody might say, or that go on as a sentence of B's own (“We need a plan,” said B, “and a fair one”); near words on the same
subject; a claim that others may have made too (`level: info`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.corpus.compared import Compared
from onrecord.corpus.rendering import Rendering
from onrecord.model import Hit, Quotation

# So many words in a row are not said twice, whatever stands beside them.
_RUN: Final = 8


def check(compared: Compared) -> Iterator[Hit]:
    quoted = zip(compared.draft.quoted, compared.renderings, compared.disowned, strict=True)
    for number, (quotation, rendering, disowned) in enumerate(quoted):
        if rendering is None or disowned or _goes_elsewhere(compared, number, rendering):
            continue
        if _accuses(compared, quotation, rendering):
            quote = rendering.recorded.quote
            credited = quotation.speaker.name if quotation.speaker else quotation.credit
            near = "" if rendering.verbatim else "nearly "
            yield Hit(
                span=quotation.span,
                message=f"Credited to {credited}; on record these are {near}the words of {compared.called(quote.speaker)}.",
                entry=quote,
                expected=compared.name(quote),
                confidence=quotation.confidence,
            )
    for claim in compared.claims:
        fact = claim.known.fact
        if claim.credited is not None and fact.attribute_to is not None:
            whose = compared.called(fact.attribute_to)
            yield Hit(
                span=compared.draft.passages[claim.passage].span(claim.stretch),
                message=f"Credited to {claim.credited.name}; on record it is a claim of {whose}: {fact.statement}",
                entry=fact,
                expected=compared.record.rules.speakers[fact.attribute_to].name,
                tentative=True,
            )


def _accuses(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    if not compared.is_anothers(quotation, rendering.recorded.quote):
        return False
    # Where more than a slight difference lies between, misquote tells of both.
    return compared.record.quotes.unlike_anybody(rendering) if rendering.verbatim else rendering.slight


def _goes_elsewhere(compared: Compared, number: int, rendering: Rendering) -> bool:
    """Whether a few words are one part of a sentence of somebody's own: “We need a bold plan,” she said, “and a fair one.”"""
    if rendering.place[1] - rendering.place[0] >= _RUN:
        return False
    quoted = compared.draft.quoted
    before = quoted[number].continues
    beside = [each for each in quoted[number + 1 : number + 2] if each.continues == number and not each.text[:1].isupper()]
    if before is not None and not quoted[number].text[:1].isupper():
        beside.append(quoted[before])
    recorded = rendering.recorded.quote
    known = (compared.record.matcher.against(each.text, recorded) for each in beside)
    return any(found is None or not found.verbatim for found in known)
