"""How each quotation, figure and claim of a draft stands to the record: on record, wrong, or unchecked.

Silence is no verdict: what no entry speaks of is listed as unchecked, for hovers, `inspect` and the tally. Words that are only
mentioned, or stand within a quotation, are listed where an entry has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Final, Literal

from onrecord.corpus.compared import Compared
from onrecord.corpus.disowned import is_disowned
from onrecord.corpus.facts.claims import Claim
from onrecord.corpus.rendering import Rendering
from onrecord.model import Quotation, Quote, Sighting
from onrecord.text import Span

# Why a quotation of words that the rules do not know is unchecked.
NO_ENTRY: Final = "no entry has these words"
# Why a figure is; `corpus/facts/reasons.py` knows more, and takes its time.
NO_FACT: Final = "no fact speaks of it"
_DISOWNED: Final = "the draft itself calls it an error"


def sightings(compared: Compared) -> tuple[Sighting, ...]:
    """All of them, in the order of the draft."""
    found = (*_quotations(compared), *_figures(compared), *_claims(compared))
    return tuple(sorted(found, key=attrgetter("span")))


def explained(sightings: Iterable[Sighting], told: Mapping[Span, str]) -> Iterator[Sighting]:
    """The sightings, with the reason why a figure was compared with nothing."""
    for each in sightings:
        told_why = told.get(each.span) if each.what == "figure" and each.why == NO_FACT else None
        yield each if told_why is None else each._replace(why=told_why)


def _quotations(compared: Compared) -> Iterator[Sighting]:
    quoted = zip(compared.draft.quoted, compared.renderings, compared.listed, compared.disowned, strict=True)
    for quotation, rendering, listed, disowned in quoted:
        quote = rendering.recorded.quote if rendering is not None else listed[0] if listed is not None else None
        why = _DISOWNED if disowned else _obstacle(compared, quotation, rendering, quote)
        if quote is not None and why is None:
            yield _compared(compared, quotation, rendering, quote)
        elif quotation.is_said:
            yield Sighting("quotation", quotation.span, quotation.text, "unchecked", why or NO_ENTRY)


def _obstacle(compared: Compared, quotation: Quotation, rendering: Rendering | None, quote: Quote | None) -> str | None:
    """Why a quotation is compared with no entry; None where it is."""
    # A listed misquote is its speaker's; anybody else may say so.
    if quote is None or (rendering is None and compared.is_speaker(quotation, quote) is False):
        return NO_ENTRY
    if rendering is not None and rendering.verbatim and not _is_credited(compared, quotation, rendering):
        return "too few words to be anybody's own"
    return None


def _compared(compared: Compared, quotation: Quotation, rendering: Rendering | None, quote: Quote) -> Sighting:
    right = rendering is not None and rendering.verbatim and compared.is_speaker(quotation, quote) is not False
    return Sighting(
        what="quotation",
        span=quotation.span,
        text=quotation.text,
        verdict="on record" if right else "wrong",
        why=f"compared with {quote.key}",
        entry=quote,
        source=compared.record.rules.sources.get(quote.source),
    )


def _is_credited(compared: Compared, quotation: Quotation, rendering: Rendering) -> bool:
    """Whether a verbatim quotation is one of the entry's words: its speaker's, or telling enough to be nobody else's."""
    if compared.is_speaker(quotation, rendering.recorded.quote) is False:
        return compared.record.quotes.unlike_anybody(rendering)
    return compared.is_meant(quotation, rendering) or compared.record.quotes.telling(rendering)


def _figures(compared: Compared) -> Iterator[Sighting]:
    sources = compared.record.rules.sources
    matched = {match.figure.span: match for match in sorted(compared.facts, key=lambda match: not match.agrees, reverse=True)}
    figures = {figure.span: figure for figure in compared.draft.figures}
    # What only looks like a figure is none to speak of, unless it is wrong: "the first" for "the second".
    figures |= {span: match.figure for span, match in matched.items() if not match.agrees}
    for figure in figures.values():
        match = matched.get(figure.span)
        if match is None:
            yield Sighting("figure", figure.span, figure.text, "unchecked", NO_FACT)
        elif not match.agrees and is_disowned(compared.draft, figure.passage, figure.stretch):
            yield Sighting("figure", figure.span, figure.text, "unchecked", _DISOWNED)
        else:
            fact = match.known.fact
            yield Sighting(
                what="figure",
                span=figure.span,
                text=figure.text,
                verdict="on record" if match.agrees else "wrong",
                why=f"compared with “{match.recorded.text}” of {fact.key}",
                entry=fact,
                source=sources.get(fact.source),
            )


def _claims(compared: Compared) -> Iterator[Sighting]:
    wrong = {(each.passage, each.known.fact.key) for each in compared.claims}
    for claim in compared.claims:
        yield _claim(compared, claim, "wrong", claim.credited.name if claim.credited else "nobody")
    for claim in compared.credited:
        fact = claim.known.fact
        if fact.attribute_to is not None and (claim.passage, fact.key) not in wrong:
            yield _claim(compared, claim, "on record", compared.called(fact.attribute_to))


def _claim(compared: Compared, claim: Claim, verdict: Literal["on record", "wrong"], who: str) -> Sighting:
    fact = claim.known.fact
    span = compared.draft.passages[claim.passage].span(claim.stretch)
    text = compared.draft.text[span.start : span.end]
    source = compared.record.rules.sources.get(fact.source)
    return Sighting("claim", span, text, verdict, f"{who} is credited with {fact.key}", fact, source)
