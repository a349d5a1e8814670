"""stale-fact: a figure or quote that has expired, been superseded or withdrawn, or is not for use.

Flagged: words and figures whose entry is `status: withdrawn`, given `terms: background` or an embargo that has not
ended, or past `expires`.

Clean: anything else; an entry without such keys never expires.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from onrecord.corpus.compared import Compared
from onrecord.model import Care, Fact, Hit


def check(compared: Compared) -> Iterator[Hit]:
    for quotation, rendering in zip(compared.draft.quoted, compared.renderings, strict=True):
        if rendering is None:
            continue
        quote = rendering.recorded.quote
        reason = staleness(quote.care, compared.today)
        if reason and compared.is_meant(quotation, rendering):
            yield Hit(span=quotation.span, message=f"These words {reason}.", entry=quote)
    facts = compared.record.rules.facts
    for match in compared.facts:
        fact = match.known.fact
        reason = _outdated(fact, compared.today) or staleness(fact.care, compared.today)
        if reason:
            successor = facts.get(fact.superseded_by or "")
            yield Hit(
                span=match.figure.span,
                message=f"The fact that this rests on {reason.replace('have been', 'has been').replace('were', 'was')}."
                + (f" Now: {successor.dated}" if successor else ""),
                entry=fact,
                expected=successor.statement if successor else None,
            )


def _outdated(fact: Fact, today: date) -> str | None:
    if fact.superseded_by is not None:
        return "has been superseded"
    return f"held until {fact.valid_until}" if fact.valid_until is not None and today > fact.valid_until else None


def staleness(care: Care, today: date) -> str | None:
    """Why an entry may not be used on `today`, as the end of a sentence; None where it may."""
    if care.status == "withdrawn":
        return "have been withdrawn"
    if care.terms.kind == "background":
        return "were given on background and are not for quotation"
    if care.terms.kind == "embargoed" and (care.terms.until is None or today < care.terms.until):
        return f"are embargoed until {care.terms.until}"
    if care.expires is not None and today > care.expires:
        return f"expired on {care.expires}"
    return None
